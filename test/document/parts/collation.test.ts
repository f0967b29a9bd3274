import { expect, test } from "vitest";

import { collatorOf, letterOf, sortKey } from "../../../src/document/parts/collation.ts";

function sorted(language: string, ...texts: string[]): readonly string[] {
  return texts.toSorted((a, b) =>
    collatorOf(language).compare(sortKey(a, language), sortKey(b, language)),
  );
}

test("texts stand in the order of the language", () => {
  expect(sorted("sl", "čaj", "dan", "cena")).toEqual(["cena", "čaj", "dan"]);
  expect(sorted("lv", "ķēde", "lifts", "kurss")).toEqual(["kurss", "ķēde", "lifts"]);
  expect(sorted("da", "åben", "ære", "zone", "øl", "apotek")).toEqual([
    "apotek",
    "zone",
    "ære",
    "øl",
    "åben",
  ]);
  expect(sorted("ru", "жалоба", "ёлка", "ель", "еда")).toEqual(["еда", "ёлка", "ель", "жалоба"]);
  expect(sorted("he", "תקן", "אדיבות", "לקוח")).toEqual(["אדיבות", "לקוח", "תקן"]);
  expect(sorted("en", "A-10", "A-2")).toEqual(["A-2", "A-10"]);
});

test("an opening quotation mark and an article do not count", () => {
  expect(sorted("en", "“Yes”", "A guest cannot sleep", "The zoo", "An apron")).toEqual([
    "An apron",
    "A guest cannot sleep",
    "“Yes”",
    "The zoo",
  ]);
  expect(letterOf("A guest", "en")).toBe("G");
  expect(letterOf("A", "en")).toBe("A");
});

test.each([
  ["sl", "čaj", "Č"],
  ["sl", "étude", "E"],
  ["lv", "āda", "Ā"],
  ["lv", "ķēde", "Ķ"],
  ["da", "åben", "Å"],
  ["da", "Aarhus", "Å"],
  ["da", "ære", "Æ"],
  ["ru", "ёлка", "Е"],
  ["ru", "йод", "Й"],
  ["ru", "VIP-зал", "V"],
  ["he", "תקן", "ת"],
  ["en", "24 hours", undefined],
  ["en", "…", undefined],
])("in %s %s stands under %s", (language, text, letter) => {
  expect(letterOf(text, language)).toBe(letter);
});
