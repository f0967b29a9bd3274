import { describe, expect, test } from "vitest";

import { readIndex } from "../../src/search/read-index.ts";
import {
  readAnchors,
  readNumbers,
  readWords,
  writeAnchors,
  writeNumbers,
  writeWords,
} from "../../src/search/search-index.ts";
import { writeIndex } from "../../src/search/write-index.ts";
import type { Searched } from "../../src/search/write-index.ts";
import { seeded } from "../handbook/seeded.ts";

function numbersOf(source: string, start = 0): { numbers: number[]; end: number } {
  const numbers: number[] = [];
  const end = readNumbers(source, start, (number) => numbers.push(number));
  return { numbers, end };
}

/** As a page is written and read: half a letter would be lost. */
function travelled(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

describe("numbers come back as they were written", () => {
  test.each([
    [[]],
    [[0]],
    [[0, 1, 2]],
    [[57, 58, 59, 60]],
    [[5_000_000]],
    [[0, 58, 1_900, 70_000, 70_001, 9_000_000]],
  ])("%j", (numbers) => expect(numbersOf(writeNumbers(numbers)).numbers).toEqual(numbers));

  test("any distance", () => {
    for (let distance = 0; distance < 200_000; distance = Math.ceil(distance * 1.01 + 1))
      expect(numbersOf(writeNumbers([3, 4 + distance])).numbers).toEqual([3, 4 + distance]);
  });

  test("up to where the list ends", () => {
    const source = `${writeNumbers([2, 9])}!${writeNumbers([4])} ${writeNumbers([1])}`;
    const first = numbersOf(source);
    expect(first.numbers).toEqual([2, 9]);
    expect(source.charAt(first.end)).toBe("!");
    const second = numbersOf(source, first.end + 1);
    expect(second.numbers).toEqual([4]);
    expect(source.charAt(second.end)).toBe(" ");
  });
});

describe("words come back as they were written", () => {
  test.each([
    [[]],
    [["a"]],
    [["a", "ab", "abc", "b"]],
    [["1", "15", "гост", "гостиница", "гость", "קבלה"]],
    // Letters of two code units that differ in the second.
    [["𝒜", "𐐨𐐨", "𐐨𐐩"].toSorted()],
    [["x".repeat(40), `${"x".repeat(40)}y`, `${"x".repeat(39)}z`].toSorted()],
  ])("%j", (words) => expect(readWords(travelled(writeWords(words)))).toEqual(words));
});

test("anchors come back, whatever is in them", () => {
  const anchors = [
    "standard-ARR-01",
    "standard-ARR-02",
    "step-a/b",
    "s p\"a<c>e'\\",
    "s p",
    "𐐨𐐨",
    "𐐨𐐩",
    "",
  ];
  expect(readAnchors(writeAnchors(anchors).map(travelled))).toEqual(anchors);
});

const some: readonly Searched[] = [
  { group: "pages", anchor: "stage-a", title: "Arrival", text: "What happens at arrival" },
  { group: "standards", anchor: "standard-b", title: "Greet the guest", text: "At arrival\nGreet" },
  { group: "situations", anchor: "situation-c", title: "A queue", text: "" },
];

/** Each word with the entries that have it, those that have it in the title with a star. */
function placesOf(searched: readonly Searched[]): Readonly<Record<string, readonly string[]>> {
  const index = readIndex(writeIndex(searched));
  return Object.fromEntries(
    index.words.map((word, number) => {
      const places: string[] = [];
      index.places(number, (entry, inTitle) =>
        places.push((index.anchors[entry] ?? "") + (inTitle ? "*" : "")),
      );
      return [word, places];
    }),
  );
}

test("an index knows where each word stands", () => {
  expect(placesOf(some)).toEqual({
    a: ["situation-c*"],
    arrival: ["standard-b", "stage-a*"],
    at: ["standard-b", "stage-a"],
    greet: ["standard-b*"],
    guest: ["standard-b*"],
    happens: ["stage-a"],
    queue: ["situation-c*"],
    the: ["standard-b*"],
    what: ["stage-a"],
  });
});

test("and what each entry is", () => {
  const index = readIndex(writeIndex(some));
  expect(index.anchors).toEqual(["standard-b", "situation-c", "stage-a"]);
  expect(index.groups).toEqual(["standards", "situations", "pages"]);
});

test("any texts, and nothing in the index that a page could take for its own", () => {
  const random = seeded(7);
  const letters = Array.from("abcxyzабвאבגčø𐐨<>\"'&\\!# \n");
  const text = (): string =>
    Array.from({ length: 60 }, () => letters[Math.floor(random() * letters.length)]).join("");
  const searched = Array.from({ length: 80 }, (_, n): Searched => {
    return {
      group: n % 2 === 0 ? "standards" : "words",
      anchor: `x-${n}`,
      title: text(),
      text: text(),
    };
  });
  const index = writeIndex(searched);
  expect(JSON.stringify(index)).not.toMatch(/[<>]/);
  expect(JSON.stringify(writeIndex(searched))).toBe(JSON.stringify(index));
  const places = placesOf(searched);
  for (const { anchor, title, text: own } of searched.slice(0, 20)) {
    for (const word of title.match(/[abcxyz]+/g) ?? []) {
      // Letters beside it may be part of the same word.
      const having = Object.keys(places).filter((each) => each.includes(word));
      expect(having.some((each) => places[each]?.includes(`${anchor}*`))).toBe(true);
    }
    for (const word of own.match(/[abcxyz]+/g) ?? []) {
      const having = Object.keys(places).filter((each) => each.includes(word));
      expect(having.some((each) => places[each]?.some((place) => place.startsWith(anchor)))).toBe(
        true,
      );
    }
  }
});
