/**
 * The index of a page's search, as it is written into the page: small, and quick to read. Titles, ids and contexts are not in it: the page
 * has them already, by anchor. Figures are in bench/README.md.
 */

/** What can be found, in the order in which it is shown. */
export const groups = ["standards", "situations", "words", "pages"] as const;
export type Group = (typeof groups)[number];

export interface SearchIndex {
  /** Anchors in the order of the page, each but for what it begins with like the one before. An entry's number runs through all groups. */
  readonly anchors: Readonly<Record<Group, readonly string[]>>;
  /** All words in the order of their code units: each a mark for how many of its first letters are those of the word before, and the rest. */
  readonly words: string;
  /** For each word, parted by blanks: the entries that have it in their texts only, and after a `!` those that have it in their titles. */
  readonly places: string;
}

/** Marks that stand for the number of letters: neither a letter nor a figure, and nothing that JSON or HTML would write longer. */
const MARKS = " !#$%&'()*+,-./:;=?@[]^_`{|}~";
const isMark = new Uint8Array(128);
for (const mark of MARKS) isMark[mark.charCodeAt(0)] = 1;

function sharedLetters(before: string, word: string): number {
  const most = Math.min(before.length, word.length, MARKS.length - 1);
  let shared = 0;
  while (shared < most && before[shared] === word[shared]) shared += 1;
  // A letter of two code units stays whole.
  return /[\ud800-\udbff]/.test(word.charAt(shared - 1)) ? shared - 1 : shared;
}

function shortened(words: readonly string[]): readonly string[] {
  return words.map((word, index) => {
    const shared = sharedLetters(words[index - 1] ?? "", word);
    return MARKS.charAt(shared) + word.slice(shared);
  });
}

function lengthened(parts: readonly string[]): readonly string[] {
  let before = "";
  return parts.map((part) => {
    before = before.slice(0, MARKS.indexOf(part.charAt(0))) + part.slice(1);
    return before;
  });
}

export const writeAnchors = shortened;
export const readAnchors = lengthened;

/** Words of letters and figures only. */
export function writeWords(words: readonly string[]): string {
  return shortened(words).join("");
}

export function readWords(source: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at <= source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (at < source.length && (code > 127 || isMark[code] === 0)) continue;
    parts.push(source.slice(start, at));
    start = at;
  }
  return lengthened(source === "" ? [] : parts);
}

/** Figures of numbers: what neither JSON nor HTML writes longer, without the blank and `!`, which part lists. */
const FIGURES = Array.from({ length: 126 - 34 }, (_, n) => String.fromCharCode(35 + n)).filter(
  (char) => !"<>\\".includes(char),
);
/** So many figures end a number; the others are followed by more. */
const LAST = 58;
const MORE = FIGURES.length - LAST;
const valueOf = new Uint8Array(128);
for (const [value, char] of FIGURES.entries()) valueOf[char.charCodeAt(0)] = value;

/** Rising numbers, by their distances. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number, index) => writeNumber(number - (numbers[index - 1] ?? -1) - 1))
    .join("");
}

function writeNumber(number: number): string {
  let figures = FIGURES[number % LAST] ?? "";
  for (let rest = Math.floor(number / LAST); rest > 0; rest = Math.floor((rest - 1) / MORE))
    figures = (FIGURES[LAST + ((rest - 1) % MORE)] ?? "") + figures;
  return figures;
}

/** Calls `each` with the numbers that stand in `source` from `start` to the next blank, or to `!`. Gives where it stopped. */
export function readNumbers(source: string, start: number, each: (number: number) => void): number {
  let [at, number, rest] = [start, -1, 0];
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    // The blank and `!`.
    if (code < 34) break;
    const value = valueOf[code] ?? 0;
    if (value >= LAST) rest = rest * MORE + value - LAST + 1;
    else {
      number += rest * LAST + value + 1;
      rest = 0;
      each(number);
    }
  }
  return at;
}
