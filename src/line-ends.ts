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
  const seen = seenIn(text);
  const ends = new Map<number, LineEnd>();
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position, required } = next;
    if (position >= text.length) break;
    if (required === true) ends.set(position, "must");
    else if (!isUnfit(seen.text, seen.placeOf(position))) {
      ends.set(position, text[position - 1] === SOFT_HYPHEN ? "hyphen" : "may");
    }
  }
  return ends;
}

/** What steers the direction of text, and is not seen: in a book that is read from right to left numbers are shut in with it. */
const STEERING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ALL_STEERING = new RegExp(STEERING, "g");

interface Seen {
  readonly text: string;
  /** Where in it a place of the whole text is. */
  readonly placeOf: (position: number) => number;
}

function seenIn(text: string): Seen {
  if (!STEERING.test(text)) return { text, placeOf: (position) => position };
  const places: number[] = [];
  let count = 0;
  for (const char of text.split("")) {
    places.push(count);
    if (!STEERING.test(char)) count += 1;
  }
  return {
    text: text.replaceAll(ALL_STEERING, ""),
    placeOf: (position) => places[position] ?? count,
  };
}

/** What stands between blanks and belongs to what is before it. */
const DASH = /[\u2013\u2014\u00b7]/;
const DIGIT = /\p{Nd}/u;

/**
 * Where the standard lets a line end and good print does not: before a dash between blanks, within a range of numbers or days, behind a small
 * word or number, within a date, behind the beginning of an address.
 */
function isUnfit(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  const behind = text[at] ?? "";
  if (before === " ") {
    if (isSmallWord(text, at) || isSmallNumber(text, at)) return true;
    if (isBeforeYear(text, at) || isBehindYear(text, at)) return true;
  }
  if (isBehindPrefix(text, at) || isInRange(text, at)) return true;
  if (before === "/") return text.slice(at - 3, at) === "://";
  if (DASH.test(behind)) return isBlank(before) && isBlank(text[at + 1]);
  return DASH.test(before) && DIGIT.test(behind) && DIGIT.test(text[at - 2] ?? "");
}

/** A word of one small letter, or of a capital one where a sentence begins. */
const SMALL_WORD =
  /(?:^|[\s(\u00ab\u2018-\u201f"])\p{Ll} $|(?:^|[.!?\u2026:]\s+|[(\u00ab\u2018-\u201f"])\p{Lu} $/u;

/** Behind a word of one letter, such as the prepositions of Russian and Slovenian, which belong to what follows. */
function isSmallWord(text: string, at: number): boolean {
  return LETTER.test(text[at - 2] ?? "") && SMALL_WORD.test(text.slice(Math.max(0, at - 5), at));
}

const LETTER = /\p{L}/u;

/** Behind the hyphen of a word's first letter, which is too little for a line: `E-mail`. */
export function isBehindPrefix(text: string, at: number): boolean {
  if (!/[-\u2010\u05be]/.test(text[at - 1] ?? "") || !LETTER.test(text[at - 2] ?? "")) return false;
  return !/[\p{L}\p{M}\p{Nd}\-\u2010]/u.test(text[at - 3] ?? "");
}

/** A short word, such as a day's, with the point or the sign of what is left out of it. */
const SHORT_BEFORE = /(?:^|[^\p{L}\p{M}\p{Nd}])[\p{L}\p{M}]{1,5}[.\u05f3'\u2019]?\u2013$/u;
const SHORT_BEHIND = /^[\p{L}\p{M}]{1,5}(?![\p{L}\p{M}\p{Nd}])/u;

/** Behind the dash of a range of days: `Mon–Fri`. */
function isInRange(text: string, at: number): boolean {
  if (text[at - 1] !== "\u2013") return false;
  return (
    SHORT_BEFORE.test(text.slice(Math.max(0, at - 8), at)) &&
    SHORT_BEHIND.test(text.slice(at, at + 6))
  );
}

/** Of up to three digits, behind a blank, a bracket or the prefix of a Hebrew word. */
const SMALL_NUMBER = /(?:^|[\s(]|(?:^|[\s(])[\u05d0-\u05ea]{1,3}[\u05be-])\p{Nd}{1,3}\.? $/u;
/** What a number may count without making one word of both that is too long for a column. */
const COUNTED = /^\p{L}{1,10}(?!\p{L})/u;

/** Behind a small number that counts what follows, or is the day of a date: `28 July`, `12 months`. */
function isSmallNumber(text: string, at: number): boolean {
  if (!/[\p{Nd}.]/u.test(text[at - 2] ?? "")) return false;
  return (
    SMALL_NUMBER.test(text.slice(Math.max(0, at - 10), at)) && COUNTED.test(text.slice(at, at + 11))
  );
}

const YEAR = /^(?:19|20)\p{Nd}{2}(?!\p{Nd})/u;
const DAY_AND_MONTH = /\p{Nd}\.?[ \u00a0\u202f]\p{L}{3,10} $/u;

/** Within a date, before its year: `28 July 2026`. */
function isBeforeYear(text: string, at: number): boolean {
  const isNumber = text[at] === "1" || text[at] === "2";
  if (!isNumber || !YEAR.test(text.slice(at, at + 5))) return false;
  return DAY_AND_MONTH.test(text.slice(Math.max(0, at - 15), at));
}

/** Behind a year that is called one: `2026 г.`, `2026. gada`. */
function isBehindYear(text: string, at: number): boolean {
  if (!/^(?:г\.|гг\.|gad)/u.test(text.slice(at, at + 3))) return false;
  return /(?:19|20)\p{Nd}{2}\.? $/u.test(text.slice(Math.max(0, at - 6), at));
}

/** Blanks that stretch and vanish at the end of a line; what ties words together is not among them. */
export function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t" || char === LINE_END;
}
