/** One word of a text: where it stands there, and the form in which it is searched. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
}

/** What may stand inside a word without parting it: apostrophes, geresh and gershayim, soft hyphens, invisible joiners. */
const JOINERS = String.raw`'’\u05f3\u05f4\u00ad\u200b-\u200d\u2060`;
const LETTERS = String.raw`[\p{L}\p{N}\p{M}]+`;
/** A quotation mark is part of a Hebrew abbreviation when a Hebrew letter follows it at once. */
const WORD = new RegExp(`${LETTERS}(?:(?:[${JOINERS}]+|"(?=[\u05d0-\u05ea]))${LETTERS})*`, "gu");
const PLAIN = /^[a-z0-9]+$/;
const NEITHER_LETTER_NOR_FIGURE = /[^\p{L}\p{N}]/gu;
/** Letters that are no letter with a mark to Unicode, but are typed without it. */
const alike: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  þ: "th",
  ς: "σ",
};
/** What `fold` leaves out inside a word. */
const INSIDE = new RegExp(`[${JOINERS}"\\u2044\\p{M}]`, "gu");
const ALIKE = new RegExp(`[${Object.keys(alike).join("")}]`, "g");

/**
 * The words of a text, in order; the same for what is indexed and what is asked. Letters lose their marks and capitals: ё is е, č is c,
 * ā is a, å is a, vowel points are gone.
 */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = fold(word);
    return folded === "" ? [] : [{ from: index, to: index + word.length, folded }];
  });
}

/** Letters and figures of any script, small, without marks. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(ALIKE, (letter) => alike[letter] ?? letter)
    .replace(NEITHER_LETTER_NOR_FIGURE, "");
}

const ASCII = /^[\0-\x7f]*$/;

/** A whole text with its words as `fold` gives them, and whatever stands between them. */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  if (ASCII.test(small)) return small.replaceAll("'", "");
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(ALIKE, (letter) => alike[letter] ?? letter)
    .replace(INSIDE, "");
}

/** A printed id or number as one piece: `ARR-01`, `arr01` and `ARR 01` are the same, `4.11` is not `41.1`. */
export function foldId(label: string): string {
  return label
    .split(".")
    .map(fold)
    .join(".")
    .replace(/^\.+|\.+$/g, "");
}
