/** Finds the terms of a workspace in running text, in every form that the language gives them. */

import { anchorOf } from "../edition/anchors.ts";
import type { Term } from "../generated/types.ts";
import { endingsOf } from "../locales/endings/table.ts";
import type { Endings } from "../locales/endings/types.ts";

/** A use of a term in a text: `[start, end)` in UTF-16 units. */
export interface TermUse {
  /** Where the term is explained. */
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
}

/** The uses of terms in a text, in their order; where two begin at the same word, the longer one. */
export type TermFinder = (text: string) => readonly TermUse[];

/** One of the words of a term, with all that may stand for it. */
interface TermWord {
  readonly forms: ReadonlySet<string>;
  /** What any ending may follow. */
  readonly stem?: string;
  /** An abbreviation stands only as it is written: IT is not "it". */
  readonly exactly?: string;
}

interface Spelling {
  readonly anchor: string;
  readonly words: readonly TermWord[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SPELLING = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’׳״" \-‑*]*$/u;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;
/** What may stand between the words of a term. */
const BETWEEN = /^(?:[\s\u00A0]+|[-‑־])$/u;
const HYPHENS = "-‑־";
/** A term of one word that is shorter has no forms but those that are written; beside another word a short one is safe. */
const LEAST_TO_INFLECT = 4;
const LEAST_STEM = 3;

/** Expects texts of the language; making it costs some milliseconds for hundreds of terms. */
export function makeTermFinder(terms: readonly Term[], language: string): TermFinder {
  const endings = endingsOf(language);
  const first = new Map<string, Spelling[]>();
  const stems = new Map<string, Spelling[]>();
  for (const spelling of terms.flatMap((term) => spellingsOf(term, endings))) {
    const [word] = spelling.words;
    if (word?.stem !== undefined) add(stems, word.stem, spelling);
    for (const form of word?.forms ?? []) add(first, form, spelling);
  }
  if (first.size + stems.size === 0) return () => [];
  const known = new Map<string, readonly Spelling[]>();
  const beginningWith = (text: string): readonly Spelling[] => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const variants = variantsOf(text, endings);
    const spellings = variants.flatMap((variant) => [
      ...(first.get(variant) ?? []),
      ...stemsOf(variant).flatMap((stem) => stems.get(stem) ?? []),
    ]);
    const longestFirst = spellings.toSorted((a, b) => b.words.length - a.words.length);
    known.set(text, longestFirst);
    return longestFirst;
  };
  return (text) => usesIn(text, beginningWith, endings);

  function stemsOf(variant: string): readonly string[] {
    if (stems.size === 0) return [];
    return Array.from({ length: variant.length }, (_, n) => variant.slice(0, n + 1));
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function usesIn(
  text: string,
  beginningWith: (word: string) => readonly Spelling[],
  endings: Endings,
): readonly TermUse[] {
  const uses: TermUse[] = [];
  let word = wordFrom(text, 0);
  while (word !== undefined) {
    const spellings = beginningWith(word.text);
    const use = spellings.length === 0 ? undefined : useAt(text, word, spellings, endings);
    if (use !== undefined) uses.push(use);
    word = wordFrom(text, use?.end ?? word.end);
  }
  return uses.length === 0 || !ADDRESS.test(text) ? uses : withoutAddresses(text, uses);
}

/** The first of the spellings that stands here as a whole. */
function useAt(
  text: string,
  first: Word,
  spellings: readonly Spelling[],
  endings: Endings,
): TermUse | undefined {
  for (const { anchor, words } of spellings) {
    const end = endOf(text, first, words, endings);
    if (end !== undefined && isAlone(text, first.start, end))
      return { anchor, start: first.start, end };
  }
  return undefined;
}

function endOf(
  text: string,
  first: Word,
  words: readonly TermWord[],
  endings: Endings,
): number | undefined {
  let { end } = first;
  for (const [n, word] of words.entries()) {
    const next = n === 0 ? first : wordFrom(text, end);
    if (next === undefined || !isWord(word, next, n === 0, endings)) return undefined;
    if (n > 0 && !BETWEEN.test(text.slice(end, next.start))) return undefined;
    end = next.end;
  }
  return end;
}

/** The next word; an apostrophe between two letters is part of it. */
function wordFrom(text: string, from: number): Word | undefined {
  let start = from;
  while (start < text.length && !isLetter(text, start)) start += 1;
  if (start >= text.length) return undefined;
  let end = start + 1;
  while (isLetter(text, end) || (isLetter(text, end + 1) && APOSTROPHES.includes(text[end] ?? " ")))
    end += 1;
  return { text: text.slice(start, end), start, end };
}

const APOSTROPHES = "'’׳״\"";

/** Letters, digits and marks of the basic plane, each asked for once: asking a regular expression for every character is slow. */
const letters = new Uint8Array(0x1_0000);
const IS_LETTER = 1;
const IS_OTHER = 2;

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  const known = letters[code] ?? 0;
  if (known !== 0) return known === IS_LETTER;
  const found = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code));
  letters[code] = found ? IS_LETTER : IS_OTHER;
  return found;
}

const ADDRESS = /@|:\/\/|www\./;

const LONGEST_ADDRESS = 300;

/** A word inside an address is no use of it. */
function withoutAddresses(text: string, uses: readonly TermUse[]): readonly TermUse[] {
  return uses.filter(({ start, end }) => {
    const before = text
      .slice(Math.max(0, start - LONGEST_ADDRESS), start)
      .split(/\s/)
      .at(-1);
    const after = text.slice(end, end + LONGEST_ADDRESS).split(/\s/, 1)[0];
    return !ADDRESS.test(`${before}${text.slice(start, end)}${after}`);
  });
}

function isWord(
  { forms, stem, exactly }: TermWord,
  word: Word,
  isFirst: boolean,
  endings: Endings,
): boolean {
  if (exactly !== undefined) return word.text === exactly;
  // The first word was found by its forms.
  if (isFirst) return true;
  return variantsOf(word.text, endings).some(
    (variant) => forms.has(variant) || (stem !== undefined && variant.startsWith(stem)),
  );
}

/** A part of a compound with a hyphen is another word. */
function isAlone(text: string, start: number, end: number): boolean {
  const isJoined = (hyphen: string | undefined, next: string | undefined): boolean =>
    hyphen !== undefined && HYPHENS.includes(hyphen) && /[\p{L}\p{N}]/u.test(next ?? " ");
  return !isJoined(text[start - 1], text[start - 2]) && !isJoined(text[end], text[end + 1]);
}

/** The word as it is compared, and without the short words that it may be written together with. */
function variantsOf(text: string, { prefixes }: Endings): readonly string[] {
  const word = folded(text);
  const bare = prefixes
    .filter((prefix) => word.startsWith(prefix) && word.length >= prefix.length + LEAST_STEM)
    .map((prefix) => word.slice(prefix.length));
  return [word, ...bare];
}

const FINAL_FORMS: Readonly<Record<string, string>> = { ך: "כ", ם: "מ", ן: "נ", ף: "פ", ץ: "צ" };

/** Without case, points and final forms; ё and е are one letter for those who write Russian quickly. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^ -~]/.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replaceAll(/[\u0591-\u05BD\u05BF-\u05C7]/g, "")
    .replaceAll(/[ךםןףץ]/g, (letter) => FINAL_FORMS[letter] ?? letter)
    .replaceAll("ё", "е")
    .replaceAll("’", "'");
}

/** What is written with other signs than those of words is not looked for. */
function spellingsOf(term: Term, endings: Endings): readonly Spelling[] {
  const anchor = anchorOf("terms", term.id);
  const inflected = [term.term, ...term.use].map((text) => spellingOf(anchor, text, endings));
  const stated = term.forms.map((text) => spellingOf(anchor, text, undefined));
  return [...inflected, ...stated].filter((each) => each !== undefined);
}

function spellingOf(
  anchor: string,
  text: string,
  endings: Endings | undefined,
): Spelling | undefined {
  const written = text.trim();
  if (!SPELLING.test(written) || !/\p{L}{2}/u.test(written)) return undefined;
  const words = written.split(/[\s\-‑]+/u).filter((word) => word !== "");
  return { anchor, words: words.map((word) => termWord(word, words.length === 1, endings)) };
}

function termWord(word: string, isOnly: boolean, endings: Endings | undefined): TermWord {
  const plain = folded(word);
  if (plain.endsWith("*")) {
    const stem = plain.replace(/\*+$/, "");
    return { forms: new Set(), stem };
  }
  if (ABBREVIATION.test(word)) return { forms: new Set([plain]), exactly: word };
  const isFixed = endings === undefined || (isOnly && plain.length < LEAST_TO_INFLECT);
  return { forms: isFixed ? new Set([plain]) : formsOf(plain, endings) };
}

/** The word with every ending of the paradigm that it belongs to. */
function formsOf(word: string, endings: Endings): ReadonlySet<string> {
  if (!/^[\p{L}']+$/u.test(word)) return new Set([word]);
  const { paradigms } = endings;
  const fitting = Object.keys(paradigms)
    .map((ending) => ({ ending: folded(ending), forms: paradigms[ending] ?? "" }))
    .filter(({ ending }) => word.endsWith(ending) && word.length - ending.length >= LEAST_STEM);
  const longest = fitting.toSorted((a, b) => b.ending.length - a.ending.length)[0];
  if (longest === undefined) return new Set([word]);
  const stem = word.slice(0, word.length - longest.ending.length);
  const forms = longest.forms
    .split(" ")
    .map((ending) => stem + (ending === "-" ? "" : folded(ending)));
  return new Set([word, ...forms]);
}
