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
// Figures with single points, commas or colons between them, and a per-cent sign at them, stay in order everywhere (UAX #9, rules W4 and W5).
const figures = String.raw`\d+(?:[.,:]\d+)*%?`;
/**
 * Numbers whose parts change places among right-to-left letters: with a sign before them (−2, a telephone number that
 * begins with +), ranges, and figures tied by a no-break space to a Latin unit. What follows a Latin word runs with it.
 */
const turning = turningNumbers();
/** One number alone, a currency sign and the sentence's punctuation behind it: it runs on like the words around it. */
const sum = new RegExp(String.raw`^\s*(?:${figures}|${turning})(?:\s?\p{Sc})?[.,:;]?\s*$`, "u");
const isTurning = new RegExp(String.raw`^\s*${turning}\s*$`, "u");
const hasTurning = new RegExp(turning, "u");
const splitter = new RegExp(`(${turning})`, "u");
const LEFT_TO_RIGHT_MARK = "\u200e";
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
 * a Latin name in a Hebrew book) is shut in left to right, or its parts would change places; but a sum of money is not,
 * because its sign stands on the other side of the number in Hebrew sentences, and so in CLDR.
 */
export function isolation(
  text: string,
  language: string | undefined,
  around: Surroundings,
): Direction | undefined {
  if (language !== undefined) return foreign(text, directionOf(language), around);
  return around.direction === "rtl" ? insideRightToLeft(text) : insideLeftToRight(text);
}

/**
 * A text that runs right to left, cut at the numbers that must be shut in left to right inside it: those are every
 * second piece.
 */
export function cutAtNumbers(text: string): readonly string[] {
  return text.split(splitter);
}

/** A text for places that know no tags, such as alternative texts: marks of direction keep its numbers in order. */
export function untagged(text: string, language: string | undefined, around: Surroundings): string {
  const direction = isolation(text, language, around);
  if ((direction ?? around.direction) === "rtl") return withMarks(text);
  return around.direction === "rtl" ? between(text) : text;
}

/** The same for a text that runs right to left as a whole. */
export function withMarks(text: string): string {
  return cutAtNumbers(text)
    .map((piece, index) => (index % 2 === 0 ? piece : between(piece)))
    .join("");
}

function between(text: string): string {
  return text === "" ? "" : LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK;
}

function turningNumbers(): string {
  const begin = String.raw`(?<!\p{Script=Latin}\s?)(?<!\d[.,:/-]?)`;
  const sign = String.raw`(?:[−±]|(?<=^|[\s(\[])[+-])`;
  const chain = String.raw`\d+(?:[.,:/-]\d+)*%?`;
  const more = String.raw`(?:\u00a0?[–±×]\u00a0?[−+]?${chain})`;
  const unit = String.raw`(?:\u00a0?°[CF]|\u00a0\p{Script=Latin}[\p{Script=Latin}/²³]*)`;
  return `${begin}(?:${sign}${chain}${more}*${unit}?|${chain}(?:${more}+${unit}?|${unit}))`;
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
  if (sum.test(text) && !isTurning.test(text)) return hasTurning.test(text) ? "rtl" : undefined;
  const mixed = leftToRight.test(text) || /\d/.test(text) || control.test(text);
  if (!mixed) return undefined;
  return rightToLeft.test(text) ? "rtl" : "ltr";
}
