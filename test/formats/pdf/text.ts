/** What the tests of printed text have in common: faces, looks, and lines as a reader sees them. */

import type { Direction } from "../../../src/direction.ts";
import { makeFaces } from "../../../src/formats/pdf/book-faces.ts";
import type { Faces } from "../../../src/formats/pdf/faces.ts";
import { boxesOf, filledLines } from "../../../src/formats/pdf/lines.ts";
import type { Box, Hyphenate, Line } from "../../../src/formats/pdf/lines.ts";
import { atomsOf, visualOrder } from "../../../src/formats/pdf/paragraph.ts";
import type { Atom, Span, SpanLook } from "../../../src/formats/pdf/paragraph.ts";
import { kept } from "../../support/kept.ts";
import { fontOf } from "./fonts.ts";

export const look: SpanLook = { family: "sans", weight: 400, italic: false, size: 9.5 };

/** The faces of a book in a language; read once. */
export const facesOf = kept((language: string): Faces =>
  makeFaces({ language, headings: "serif", fontOf }),
);

function directionOf(language: string): Direction {
  return language === "he" ? "rtl" : "ltr";
}

type Text = string | readonly Span[];

export function atomsIn(text: Text, language: string): ReturnType<typeof atomsOf> {
  const spans = typeof text === "string" ? [{ text, look }] : text;
  return atomsOf(spans, { faces: facesOf(language), direction: directionOf(language) });
}

export function boxesIn(text: Text, language: string): readonly Box[] {
  return boxesOf(atomsIn(text, language).atoms);
}

/** What is printed, from the left, as the characters of the glyphs. */
export function printed(atoms: readonly Atom[]): string {
  return (
    atoms
      .flatMap(({ shaped }) => shaped.glyphs)
      .map(({ codePoints }) => String.fromCodePoint(...codePoints))
      .join("")
      // At the end of a line it is drawn as any hyphen.
      .replaceAll("\u00ad", "-")
  );
}

/** A paragraph of one line, as it stands on paper, from the left. */
export function fromLeft(text: Text, language: string): string {
  return printed(visualOrder(atomsIn(text, language).atoms));
}

/** The same letters from the other end. */
export function reversed(text: string): string {
  return Array.from(text).toReversed().join("");
}

export function linesIn(
  text: Text,
  language: string,
  width: number,
  hyphenate?: Hyphenate,
): readonly Line[] {
  return filledLines(boxesIn(text, language), { widthOf: () => width, hyphenate });
}

/** A generator of numbers from 0 up to 1 that says the same each time (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
