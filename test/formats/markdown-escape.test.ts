import { describe, expect, test } from "vitest";
import { markdown } from "../../src/formats/markdown.ts";
import { document, text as plainText } from "./build.ts";
import { examples, hostile } from "./hostile.ts";
import { codeDocument, places, tablePlaces } from "./places.ts";
import type { Read } from "./read-markdown.ts";
import { byCommonmark, byMarkdownIt } from "./read-markdown.ts";
import { englishStrings } from "./sample.ts";
import type { Block, Document } from "./types.ts";

const decoder = new TextDecoder();
// Stands in for a text in the comparison; a word without any meaning in Markdown.
const word = "Zq";

function source(input: Document): string {
  return decoder.decode(markdown(input, englishStrings)[0]?.bytes);
}

function draw(place: (text: string) => readonly Block[], text: string): string {
  return source(document(place(text)));
}

function shown(text: string): string {
  return text.replaceAll("\0", "\ufffd").replace(/\s+/g, " ").trim();
}

/** Where a text touches its neighbours: blanks at its edges are squeezed away in the comparison. */
const tightPlaces = new Set(
  [
    "without a blank",
    "before a link",
    "around code",
    "strong inside a word",
    "form label",
    "after a line break",
    "fact",
    "emphasis",
    "emphasis in strong",
  ].map((name) => places[name]),
);

function differences(
  place: (text: string) => readonly Block[],
  read: (source: string) => Read,
  texts: readonly string[] = hostile,
): readonly string[] {
  const plain = read(draw(place, word));
  return texts.filter((text) => {
    const found = read(draw(place, text));
    const wanted = shown(plain.text.replaceAll(word, () => shown(text)));
    const close = tightPlaces.has(place);
    const same = close
      ? found.text.replaceAll(" ", "") === wanted.replaceAll(" ", "")
      : found.text === wanted;
    return !same || found.skeleton.join() !== plain.skeleton.join();
  });
}

function everyOther(from: number): readonly string[] {
  return hostile.filter((_, n) => n % 2 === from);
}

test("enough hostile texts were read", () => {
  expect(examples.length).toBe(652);
  expect(hostile.length).toBeGreaterThan(1100);
});

describe("any text comes out as that text and changes nothing around it", () => {
  test.each(Object.entries(places))("%s", (_, place) => {
    // Each text is read by one of the two, each place by both.
    expect(differences(place, byCommonmark, everyOther(0))).toEqual([]);
    expect(differences(place, byMarkdownIt, everyOther(1))).toEqual([]);
  });
  test.each(Object.entries(tablePlaces))("%s", (_, place) => {
    expect(differences(place, byMarkdownIt)).toEqual([]);
  });
});

test("any code comes out as that code", () => {
  const plain = byMarkdownIt(source(codeDocument(word)));
  const wrong = hostile.filter((text) => {
    const found = byMarkdownIt(source(codeDocument(text)));
    const wanted = shown(plain.text.replaceAll(word, () => shown(text)));
    return (
      found.text.replaceAll(" ", "") !== wanted.replaceAll(" ", "") ||
      found.skeleton.join() !== plain.skeleton.join()
    );
  });
  expect(wrong).toEqual([]);
});

test("spaces that do not break are kept at the edges", () => {
  expect(source(document(places["paragraph"]?.("\u00a0edge\u00a0") ?? []))).toContain(
    "\n&#160;edge&#160;\n",
  );
});

test.each([
  ["1", ". one"],
  ["#", " title"],
  ["-", " dash"],
  ["&", "amp;"],
  ["&#3", "5;"],
  ["<", "b>"],
  [" ", "- dash"],
  ["`", "a`"],
])("two texts in a row make no markup together: %s%s", (one, other) => {
  const drawn = source(
    document([{ type: "paragraph", children: [plainText(one), plainText(other)] }]),
  );
  for (const read of [byCommonmark(drawn), byMarkdownIt(drawn)]) {
    expect(read.text).toBe(`Handbook ${(one + other).trim()}`);
  }
});
