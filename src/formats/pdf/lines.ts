import { hyphenBehind, lettersOf, visualOrder, withText } from "./paragraph.ts";
import type { Atom, SpanLook } from "./paragraph.ts";

/** Cuts a word where it may be hyphenated; the parts joined are the word. */
export type Hyphenate = (word: string) => readonly string[];

/** A line: its atoms from the left, without the blanks at its end. Widths in points. */
export interface Line<Look extends SpanLook = SpanLook> {
  readonly atoms: readonly Atom<Look>[];
  /** As its words and blanks are by themselves. */
  readonly width: number;
  /** How many blanks can stretch. */
  readonly spaces: number;
  readonly spaceWidth: number;
  /** What is added to each blank of a line that is filled, in points. */
  readonly stretch: number;
  /** A line that must end here, or the last one, is never stretched. */
  readonly isLast: boolean;
}

export interface Fitting {
  /** In points; by the number of the line, where the first ones are shorter. */
  readonly widthOf: (line: number) => number;
  readonly hyphenate: Hyphenate | undefined;
}

/** What stands between two places where a line may end: words with the blanks behind them. */
export interface Box<Look extends SpanLook = SpanLook> {
  readonly words: readonly Atom<Look>[];
  /** With the dot between them that parts these words from the next: where a line ends, its end does that. */
  readonly blanks: readonly Atom<Look>[];
  readonly end: Atom["end"];
}

/** The unbreakable boxes of a paragraph, in logical order. Blanks at the beginning of a line are left out. */
export function boxesOf<Look extends SpanLook>(atoms: readonly Atom<Look>[]): readonly Box<Look>[] {
  const boxes: Box<Look>[] = [];
  for (let start = 0, next = 0; start < atoms.length; start = next) {
    let behindWords = start;
    let end: Atom["end"] = "no";
    for (; end === "no" && next < atoms.length; next += 1) {
      const atom = atoms[next];
      // Blanks with nothing to end at before it are part of what is kept together.
      if (atom?.isSpace === false) behindWords = next + 1;
      end = atom?.end ?? end;
    }
    const startsLine = boxes.length === 0 || boxes.at(-1)?.end === "must";
    if (behindWords === start && startsLine && end !== "must") continue;
    if (end !== "no") behindWords = beforeDot(atoms, start, behindWords);
    const words = atoms.slice(start, behindWords);
    boxes.push({ words, blanks: atoms.slice(behindWords, next), end });
  }
  return boxes;
}

const DOT = "\u00b7";

/** Where the words end before a dot that stands between blanks behind them; where there is none, behind them all. */
function beforeDot(atoms: readonly Atom[], start: number, behind: number): number {
  const isParted = atoms[behind]?.isSpace === true && atoms[behind - 2]?.isSpace === true;
  if (!isParted || atoms[behind - 1]?.text !== DOT) return behind;
  const last = atoms.slice(start, behind - 2).findLastIndex(({ isSpace }) => !isSpace);
  return start + last + 1;
}

export function widthOf(atoms: readonly Pick<Atom, "width">[]): number {
  let sum = 0;
  for (const { width } of atoms) sum += width;
  return sum;
}

const restWidths = new WeakMap<Box, Float64Array>();

/** How wide the words of a box are from a place on. */
function restWidth(box: Box, from: Place | undefined): number {
  if (from === undefined) return widthOf(box.words);
  const known = restWidths.get(box) ?? summedFromEnd(box);
  restWidths.set(box, known);
  const word = box.words[from.word];
  if (word === undefined || from.at === 0) return known[from.word] ?? 0;
  return restOf(word, from.at).width + (known[from.word + 1] ?? 0);
}

function restOf<Look extends SpanLook>(word: Atom<Look>, at: number): Atom<Look> {
  return withText(word, word.text.slice(at), word.end);
}

function summedFromEnd({ words }: Box): Float64Array {
  const sums = new Float64Array(words.length + 1);
  for (let n = words.length - 1; n >= 0; n -= 1)
    sums[n] = (sums[n + 1] ?? 0) + (words[n]?.width ?? 0);
  return sums;
}

/** Rounding must not push a word to the next line, nor a line to the next page. */
export const SLACK = 0.01;

/** As a share of the line: where a ragged line would be shorter by less, its last word is not hyphenated. */
const RAGGED = 0.18;

/**
 * Fills one line after the other (first fit): for text that is ragged. A word that would leave a large gap is hyphenated where the language
 * knows how; one that is wider than a whole line is cut between letters, so that nothing ever sticks out but a single letter.
 */
export function filledLines<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  fitting: Fitting,
): readonly Line<Look>[] {
  const lines: Line<Look>[] = [];
  let line: Box<Look>[] = [];
  let used = 0;
  const close = (isLast: boolean): void => {
    lines.push(lineOf(line, isLast));
    line = [];
    used = 0;
  };
  for (const box of boxes) {
    let from: Place | undefined;
    for (;;) {
      const room = fitting.widthOf(lines.length);
      const isEmpty = line.length === 0;
      const mayCut = isEmpty && fitting.widthOf(lines.length + 1) <= room;
      const width = restWidth(box, from);
      const fits = box.words.length === 0 || used + width + hyphenWidth(box) <= room + SLACK;
      const to = fits ? undefined : splitIn(box, from, { room, used, mayCut }, fitting);
      if (to !== undefined) {
        line.push(partOf(box, from, to));
        from = to;
      } else if (fits || mayCut) {
        line.push(partOf(box, from));
        used += width + widthOf(box.blanks);
        break;
      }
      close(false);
    }
    if (box.end === "must") close(true);
  }
  if (line.length > 0) close(true);
  return lines;
}

/** Where a box that does not fit is cut, if it is. */
function splitIn(
  box: Box,
  from: Place | undefined,
  { room, used, mayCut }: { room: number; used: number; mayCut: boolean },
  fitting: Fitting,
): Place | undefined {
  const isGap = used === 0 || used < room * (1 - RAGGED);
  const blank = mayCut ? lastBlank(box, from, room) : undefined;
  if (blank !== undefined) return blank;
  const { hyphenate } = fitting;
  const hyphen = isGap ? lastHyphen(box, from, room - used, hyphenate) : undefined;
  return hyphen ?? (mayCut ? lastCut(box, from, room, hyphenate) : undefined);
}

export function lineOf<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  isLast: boolean,
): Line<Look> {
  const last = boxes.findLastIndex(({ words }) => words.length > 0);
  const atoms: Atom<Look>[] = [];
  for (const { words, blanks } of boxes.slice(0, Math.max(0, last)))
    atoms.push(...words, ...blanks);
  const end = boxes[last];
  if (end !== undefined) atoms.push(...ended(end));
  let [width, spaces, spaceWidth] = [0, 0, 0];
  for (const atom of atoms) {
    width += atom.width;
    if (!atom.isSpace) continue;
    spaces += 1;
    spaceWidth += atom.width;
  }
  return { atoms: visualOrder(atoms), width, spaces, spaceWidth, stretch: 0, isLast };
}

/** The last box of a line, with its hyphen where it is cut inside a word. */
function ended<Look extends SpanLook>({ words, end }: Box<Look>): readonly Atom<Look>[] {
  const last = words.at(-1);
  return end === "hyphen" && last !== undefined ? [...words, hyphenBehind(last)] : words;
}

export function hyphenWidth({ words, end }: Box): number {
  const last = words.at(-1);
  return end === "hyphen" && last !== undefined ? hyphenBehind(last).width : 0;
}

/** A place inside a box: before a letter of one of its words, or before a word where that is 0. */
export interface Place {
  readonly word: number;
  readonly at: number;
  /** Whether a line that ends there has a hyphen. */
  readonly isHyphen: boolean;
}

/** A box from one place to another; the blanks and the end belong to what reaches its end. */
export function partOf<Look extends SpanLook>(
  box: Box<Look>,
  from: Place | undefined,
  to?: Place,
): Box<Look> {
  if (from === undefined && to === undefined) return box;
  const words = box.words
    .slice(from?.word ?? 0, to === undefined ? undefined : to.word + 1)
    .flatMap((word, index) => {
      const number = index + (from?.word ?? 0);
      const start = number === from?.word ? from.at : 0;
      const stop = number === to?.word ? to.at : word.text.length;
      return start >= stop ? [] : [withText(word, word.text.slice(start, stop), word.end)];
    });
  if (to === undefined) return { ...box, words };
  const behind = words.findLastIndex(({ isSpace }) => !isSpace) + 1;
  const end = to.isHyphen ? "hyphen" : "may";
  return { words: words.slice(0, behind), blanks: words.slice(behind), end };
}

const LETTER_AT_END = /[\p{L}\p{M}]$/u;
const LETTER_AT_START = /^[\p{L}\p{M}]/u;

/** So many letters of a word are left before a hyphen; fewer are, before letters are parted where no language would. */
const FEWEST = 3;

/** Where the language hyphenates one of a box's words, in order. */
export function* hyphenPlaces(box: Box, hyphenate: Hyphenate | undefined): Generator<Place> {
  for (let number = 0; number < box.words.length; number += 1) {
    yield* placesInWord(box, number, hyphenate, FEWEST);
  }
}

function* placesInWord(
  { words }: Box,
  number: number,
  hyphenate: Hyphenate | undefined,
  fewest: number,
): Generator<Place> {
  const word = words[number];
  if (hyphenate === undefined || word === undefined || word.level % 2 === 1 || word.isSpace) return;
  const isPart =
    LETTER_AT_END.test(words[number - 1]?.text ?? "") ||
    LETTER_AT_START.test(words[number + 1]?.text ?? "");
  if (isPart) return;
  let at = 0;
  for (const part of hyphenate(word.text).slice(0, -1)) {
    at += part.length;
    if (lettersIn(word.text, at) >= fewest) yield { word: number, at, isHyphen: true };
  }
}

function lettersIn(text: string, end: number): number {
  return text.slice(0, end).replaceAll(/\P{L}/gu, "").length;
}

/** Where a box is cut that is wider than the whole line. */
export function lastCut(
  box: Box,
  from: Place | undefined,
  room: number,
  hyphenate: Hyphenate | undefined,
): Place | undefined {
  const place = lastBlank(box, from, room) ?? lastHyphen(box, from, room, hyphenate, 1);
  return place ?? lastLetter(box, from, room);
}

/** The last place for a hyphen up to which a box fits. */
function lastHyphen(
  box: Box,
  from: Place | undefined,
  room: number,
  hyphenate: Hyphenate | undefined,
  fewest = FEWEST,
): Place | undefined {
  let best: Place | undefined;
  let left = room;
  for (let number = from?.word ?? 0; number < box.words.length && left > 0; number += 1) {
    for (const place of placesInWord(box, number, hyphenate, fewest)) {
      if (number === from?.word && place.at <= from.at) continue;
      const head = partOf(box, from, place);
      if (widthOf(head.words) + hyphenWidth(head) > room + SLACK) return best;
      best = place;
    }
    if (number !== from?.word) left -= box.words[number]?.width ?? 0;
  }
  return best;
}

/** The place up to which the letters of a box fill a line, at least one of them; nothing where there is but one. */
function lastLetter(box: Box, from: Place | undefined, room: number): Place | undefined {
  let left = room;
  const first = from?.word ?? 0;
  for (let number = first; number < box.words.length; number += 1) {
    const whole = box.words[number];
    if (whole === undefined) return undefined;
    const start = number === from?.word ? from.at : 0;
    const word = restOf(whole, start);
    if (word.width <= left + SLACK) {
      left -= word.width;
      continue;
    }
    const needsOne = number === first || left === room;
    const at = lettersWithin(word, left, needsOne);
    if (at < word.text.length) return { word: number, at: start + at, isHyphen: false };
    return number + 1 < box.words.length ? { word: number + 1, at: 0, isHyphen: false } : undefined;
  }
  return undefined;
}

/** The place behind the last blank up to which a box fits: words that are better not parted, such as those of a date, are before one of them is cut. */
function lastBlank({ words }: Box, from: Place | undefined, room: number): Place | undefined {
  if (!words.some(({ isSpace }) => isSpace)) return undefined;
  let best: Place | undefined;
  let used = 0;
  for (let number = from?.word ?? 0; number < words.length && used <= room + SLACK; number += 1) {
    const word = words[number];
    if (word === undefined) break;
    if (word.isSpace && used > 0) best = { word: number + 1, at: 0, isHyphen: false };
    used += number === from?.word ? restOf(word, from.at).width : word.width;
  }
  return best;
}

/** How long the part of a word is that fits; whatever looks like one letter stays whole. */
function lettersWithin(word: Atom, room: number, needsOne: boolean): number {
  const ends: number[] = [0];
  for (const letter of lettersOf(word.text)) ends.push((ends.at(-1) ?? 0) + letter.length);
  const fits = (count: number): boolean =>
    withText(word, word.text.slice(0, ends[count]), "no").width <= room + SLACK;
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return ends[needsOne ? Math.max(low, 1) : low] ?? 0;
}
