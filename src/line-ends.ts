/** Where lines may end: as UAX #14 has it, but for what good print does not do. */

import LineBreaker from "linebreak";

/** Ends every line that its author ended. */
export const LINE_END = "\u2028";

/** What a line does at a place: it may or must end there, with a hyphen where a word is cut. */
export type LineEnd = "no" | "may" | "must" | "hyphen";

export const SOFT_HYPHEN = "\u00ad";

/** Positions behind which a line may or must end; the end of the paragraph is none. */
export function endsOf(text: string): ReadonlyMap<number, LineEnd> {
  const breaker = new LineBreaker(text);
  const ends = new Map<number, LineEnd>();
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position, required } = next;
    if (position >= text.length) break;
    if (required === true) ends.set(position, "must");
    else if (!isUnfit(text, position)) {
      ends.set(position, text[position - 1] === SOFT_HYPHEN ? "hyphen" : "may");
    }
  }
  return ends;
}

/** What stands between blanks and belongs to what is before it. */
const DASH = /[\u2013\u2014\u00b7]/;
const DIGIT = /\p{Nd}/u;

/**
 * Where the standard lets a line end and good print does not: before a dash between blanks, within a range of numbers, behind a small word or
 * number, within a date.
 */
function isUnfit(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  const behind = text[at] ?? "";
  if (isSmallWord(text, at) || isSmallNumber(text, at) || isBeforeYear(text, at)) return true;
  if (isBehindPrefix(text, at)) return true;
  if (DASH.test(behind)) return isBlank(before) && isBlank(text[at + 1]);
  return DASH.test(before) && DIGIT.test(behind) && DIGIT.test(text[at - 2] ?? "");
}

const SMALL_LETTER = /^\p{Ll}$/u;

/** Behind a word of one small letter, such as the prepositions of Russian and Slovenian, which belong to what follows. */
function isSmallWord(text: string, at: number): boolean {
  const before = text[at - 3];
  const isAlone = before === undefined || before === " " || before === "\u00a0" || before === "(";
  return isAlone && text[at - 1] === " " && SMALL_LETTER.test(text[at - 2] ?? "");
}

const LETTER = /\p{L}/u;

/** Behind the hyphen of a word's first letter, which is too little for a line: `E-mail`. */
export function isBehindPrefix(text: string, at: number): boolean {
  if (!/[-\u2010\u05be]/.test(text[at - 1] ?? "") || !LETTER.test(text[at - 2] ?? "")) return false;
  return !/[\p{L}\p{M}\p{Nd}\-\u2010]/u.test(text[at - 3] ?? "");
}

/** Of up to three digits, behind a blank or a bracket. */
const SMALL_NUMBER = /(?:^|[\s(])\p{Nd}{1,3}\.? $/u;
/** What a number may count without making one word of both that is too long for a column. */
const COUNTED = /^\p{L}{1,10}(?!\p{L})/u;

/** Behind a small number that counts what follows, or is the day of a date: `28 July`, `12 months`. */
function isSmallNumber(text: string, at: number): boolean {
  if (text[at - 1] !== " " || !/[\p{Nd}.]/u.test(text[at - 2] ?? "")) return false;
  return (
    SMALL_NUMBER.test(text.slice(Math.max(0, at - 6), at)) && COUNTED.test(text.slice(at, at + 11))
  );
}

const YEAR = /^(?:19|20)\p{Nd}{2}(?!\p{Nd})/u;
const DAY_AND_MONTH = /\p{Nd}\.? \p{L}{3,10} $/u;

/** Within a date, before its year: `28 July 2026`. */
function isBeforeYear(text: string, at: number): boolean {
  const isNumber = text[at] === "1" || text[at] === "2";
  if (!isNumber || text[at - 1] !== " " || !YEAR.test(text.slice(at, at + 5))) return false;
  return DAY_AND_MONTH.test(text.slice(Math.max(0, at - 15), at));
}

/** Blanks that stretch and vanish at the end of a line; what ties words together is not among them. */
export function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t" || char === LINE_END;
}
