import { expect, test } from "vitest";
import { styleSheet } from "../../src/generated/html-style.ts";
import { pageScript } from "../../src/generated/page-script.ts";
import { html } from "../../src/formats/html/page.ts";
import { document } from "./build.ts";
import { hostile } from "./hostile.ts";
import { codeDocument, places, tablePlaces } from "./places.ts";
import type { Element } from "./read-html.ts";
import { readHtml, skeleton, textOf } from "./read-html.ts";
import { englishStrings } from "./sample.ts";
import { kept } from "../support/kept.ts";
import type { Document } from "./types.ts";

/** The page without what is the same in all: to read that again and again would take most of the time. */
function page(input: Document): Element {
  const source = new TextDecoder().decode(html(input, englishStrings)[0]?.bytes);
  return readHtml(source.replace(styleSheet, "").replace(pageScript, ""));
}

function shown(text: string): string {
  return text.replaceAll("\0", "\ufffd").replace(/\s+/g, "");
}

/** So many texts stand on one page: most of a page is the same in all. */
const AT_ONCE = 12;
/** Every other text is tried in every other place: each place has half of the texts, each text half of the places. */
function pagesFor(place: number): readonly (readonly string[])[] {
  const texts = hostile.filter((_, n) => n % 2 === place % 2);
  return Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_, n) =>
    texts.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  );
}

/** Each text in a place of its own, and the first of them in the title, too. */
type Making = (texts: readonly string[]) => Document;

const all = Object.entries({ ...places, ...tablePlaces }).map(
  ([name, place]): readonly [string, Making] => [
    name,
    (texts) => document(texts.flatMap(place), { title: texts[0] ?? "" }),
  ],
);
const code: Making = (texts) => document(texts.flatMap((text) => codeDocument(text).blocks));

const tries = [...all, ["code", code] as const].map(
  ([name, make], index) => [name, make, pagesFor(index)] as const,
);

test.each(tries)("any text is that text and never markup: %s", (_, make, pages) => {
  const plainOf = kept((length: number) => {
    const plain = page(make(Array.from({ length }, (__, n) => `Zq${n}q`)));
    return { skeleton: skeleton(plain), text: shown(textOf(plain)) };
  });
  const wrong = pages.filter((texts) => {
    const plain = plainOf(texts.length);
    const found = page(make(texts));
    const wanted = plain.text.replace(/Zq(\d+)q/g, (__, n) => shown(texts[n] ?? ""));
    return skeleton(found) !== plain.skeleton || shown(textOf(found)) !== wanted;
  });
  expect(wrong).toEqual([]);
});
