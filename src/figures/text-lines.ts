/** The lines of one text. */

import { isolation } from "../direction.ts";
import type { SceneText } from "../scene.ts";
import type { Drawing, Style, Words } from "./drawing.ts";
import { linesOf } from "./lines.ts";
import type { Line, Setting } from "./lines.ts";

/** From the line that letters stand on to the middle of their height, in parts of the size. */
const HALF_HEIGHT = 0.36;

/** A text as lines; only the book's own language is hyphenated. */
export function linesFor(
  { value, language }: Words,
  { size, weight }: Style,
  setting: Setting,
  { hyphenate }: Drawing,
): readonly Line[] {
  const own = language === undefined ? hyphenate : undefined;
  return linesOf(value, setting, { size, weight }, own);
}

/** From the top of a line of text to where its letters stand. */
export function baseline({ leading, size }: Style): number {
  return leading / 2 + size * HALF_HEIGHT;
}

/** A line of a text, as it is drawn. */
export function lineItem(
  { value, width }: Line,
  words: Words,
  { size, weight, ink }: Style,
  place: Pick<SceneText, "x" | "y" | "anchor">,
  drawing: Drawing,
): SceneText {
  // The whole text decides, or a line of Latin letters in a Hebrew sentence would have its full stop on the wrong side.
  const direction = isolation(words.value, words.language, drawing);
  return {
    type: "text",
    value,
    ...place,
    size,
    weight,
    ink,
    width,
    ...(words.at === undefined ? {} : { at: words.at }),
    ...(words.language === undefined ? {} : { language: words.language }),
    ...(direction === undefined ? {} : { direction }),
  };
}
