import type { Document } from "./document/blocks.ts";

/** Writing direction of a run of text. */
export type Direction = Document["direction"];

/** What a text needs to know of the document around it. */
export type Surroundings = Pick<Document, "direction">;

// Strong right-to-left letters: Hebrew, Arabic, Syriac, Thaana, NKo and their presentation forms.
const rightToLeft = /[\u0590-\u05ff\u0600-\u07ff\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /(?![\u0590-\u07ff\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;
// Marks that change the direction of whatever follows them, unless they are shut in.
const control = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
// Figures with single points, commas or colons between them stay in order everywhere (UAX #9, rule W4).
const number = /^\s*\d+(?:[.,:]\d+)*\s*$/;
const rightToLeftLanguages = new Set(["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi", "dv", "ckb"]);

/** Direction of a language by its BCP 47 tag; a script subtag wins over the language. */
function directionOf(language: string): Direction {
  const [primary = "", ...rest] = language.toLowerCase().split("-");
  if (rest.includes("latn") || rest.includes("cyrl")) return "ltr";
  if (rest.includes("arab") || rest.includes("hebr")) return "rtl";
  return rightToLeftLanguages.has(primary) ? "rtl" : "ltr";
}

/**
 * The direction in which a text must be shut in, or nothing when it cannot disturb its neighbours nor be disturbed.
 *
 * A text of the document's own language keeps the book's direction, whatever its first letter is, so that its full stop
 * stands where the reader expects it. A text without any letter of that direction (an id, a telephone number, a range,
 * a Latin name in a Hebrew book) is shut in left to right, or its parts would change places.
 */
export function isolation(
  text: string,
  language: string | undefined,
  around: Surroundings,
): Direction | undefined {
  if (language !== undefined) return foreign(text, directionOf(language), around);
  return around.direction === "rtl" ? insideRightToLeft(text) : insideLeftToRight(text);
}

function foreign(text: string, own: Direction, around: Surroundings): Direction | undefined {
  const quiet = own === around.direction && own === "ltr" && !disturbing(text);
  return quiet ? undefined : own;
}

function disturbing(text: string): boolean {
  return rightToLeft.test(text) || control.test(text);
}

function insideLeftToRight(text: string): Direction | undefined {
  if (!disturbing(text)) return undefined;
  return rightToLeft.test(text) && !leftToRight.test(text) ? "rtl" : "ltr";
}

function insideRightToLeft(text: string): Direction | undefined {
  if (number.test(text)) return undefined;
  const mixed = leftToRight.test(text) || /\d/.test(text) || control.test(text);
  if (!mixed) return undefined;
  return rightToLeft.test(text) ? "rtl" : "ltr";
}
