import type { Atom, SpanLook } from "./paragraph.ts";
import { visualOrder } from "./paragraph.ts";

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
  /** A line that must end here, or the last one, is never stretched. */
  readonly isLast: boolean;
}

export interface Fitting {
  /** In points; by the number of the line, where the first ones are shorter. */
  readonly widthOf: (line: number) => number;
  /** Cuts a word where its language may hyphenate it; the parts joined are the word. */
  readonly hyphenate: ((word: string) => readonly string[]) | undefined;
}

/** What stands between two places where a line may end: words with the blanks behind them. */
export interface Box<Look extends SpanLook = SpanLook> {
  readonly words: readonly Atom<Look>[];
  readonly blanks: readonly Atom<Look>[];
  readonly end: Atom["end"];
}

/** The unbreakable boxes of a paragraph, in logical order. */
export function boxesOf<Look extends SpanLook>(atoms: readonly Atom<Look>[]): readonly Box<Look>[] {
  const boxes: Box<Look>[] = [];
  let words: Atom<Look>[] = [];
  let blanks: Atom<Look>[] = [];
  for (const [index, atom] of atoms.entries()) {
    if (atom.isSpace) blanks.push(atom);
    else {
      // Blanks with nothing to end at: they are part of what is kept together.
      words.push(...blanks.splice(0), atom);
    }
    if (atom.end === "no" && index < atoms.length - 1) continue;
    boxes.push({ words, blanks, end: atom.end });
    words = [];
    blanks = [];
  }
  return boxes;
}

export function widthOf(atoms: readonly Pick<Atom, "width">[]): number {
  return atoms.reduce((sum, { width }) => sum + width, 0);
}

/**
 * Fills one line after the other (first fit): for text that is ragged. A word that does not fit is hyphenated where the language knows
 * how; one that is wider than a whole line is cut between letters, so that nothing ever sticks out.
 */
export function filledLines<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  fitting: Fitting,
): readonly Line<Look>[] {
  const lines: Line<Look>[] = [];
  const queue = [...boxes];
  let line: Box<Look>[] = [];
  let used = 0;
  const close = (isLast: boolean): void => {
    lines.push(lineOf(line, isLast));
    line = [];
    used = 0;
  };
  while (queue.length > 0) {
    const box = queue.shift();
    if (box === undefined) break;
    const room = fitting.widthOf(lines.length);
    const width = widthOf(box.words) + hyphenWidth(box);
    if (used + width <= room + SLACK) {
      line.push(box);
      used += widthOf(box.words) + widthOf(box.blanks);
      if (box.end === "must") close(true);
      continue;
    }
    const split =
      hyphenated(box, room - used, fitting) ?? (line.length === 0 ? cut(box, room) : undefined);
    if (split === undefined) queue.unshift(box);
    else {
      line.push(split[0]);
      queue.unshift(split[1]);
    }
    close(false);
  }
  if (line.length > 0) close(true);
  return lines;
}

/** Rounding must not push a word to the next line. */
const SLACK = 0.01;

export function lineOf<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  isLast: boolean,
): Line<Look> {
  const atoms = boxes.flatMap((box, index) =>
    index === boxes.length - 1 ? ended(box) : [...box.words, ...box.blanks],
  );
  const spaces = atoms.filter(({ isSpace }) => isSpace);
  return {
    atoms: visualOrder(atoms),
    width: widthOf(atoms),
    spaces: spaces.length,
    spaceWidth: widthOf(spaces),
    isLast,
  };
}

/** The last box of a line, with its hyphen where it is cut inside a word. */
function ended<Look extends SpanLook>({ words, end }: Box<Look>): readonly Atom<Look>[] {
  const last = words.at(-1);
  return end === "hyphen" && last !== undefined ? [...words, hyphenAfter(last)] : words;
}

function hyphenWidth({ words, end }: Box): number {
  const last = words.at(-1);
  return end === "hyphen" && last !== undefined ? hyphenAfter(last).width : 0;
}

function hyphenAfter<Look extends SpanLook>(atom: Atom<Look>): Atom<Look> {
  return reshaped(atom, "-", "no");
}

function reshaped<Look extends SpanLook>(
  atom: Atom<Look>,
  text: string,
  end: Atom["end"],
): Atom<Look> {
  const shaped = atom.face.shape(text, atom.level % 2 === 1 ? "rtl" : "ltr");
  return { ...atom, text, shaped, width: (shaped.width * atom.look.size) / 1000, end };
}

type Split<Look extends SpanLook> = readonly [Box<Look>, Box<Look>];

/** The longest beginning of a word that fits with its hyphen, and the rest; nothing where there is none. */
export function hyphenated<Look extends SpanLook>(
  box: Box<Look>,
  room: number,
  { hyphenate }: Fitting,
): Split<Look> | undefined {
  const [word, ...more] = box.words;
  if (word === undefined || more.length > 0 || word.level % 2 === 1) return undefined;
  const parts = hyphenate?.(word.text) ?? [];
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const head = reshaped(word, parts.slice(0, count).join(""), "hyphen");
    if (head.width + hyphenAfter(head).width > room + SLACK) continue;
    const tail = reshaped(word, parts.slice(count).join(""), word.end);
    return [
      { words: [head], blanks: [], end: "hyphen" },
      { ...box, words: [tail] },
    ];
  }
  return undefined;
}

let segmenter: Intl.Segmenter | undefined;

/** As many letters as a line takes, at least one; what looks like one letter stays one. */
function cut<Look extends SpanLook>(box: Box<Look>, room: number): Split<Look> | undefined {
  const head: Atom<Look>[] = [];
  let left = room;
  for (const [index, atom] of box.words.entries()) {
    if (atom.width <= left + SLACK) {
      head.push(atom);
      left -= atom.width;
      continue;
    }
    const [first, rest] = lettersOf(atom, left, head.length === 0);
    const tail = [...(rest === undefined ? [] : [rest]), ...box.words.slice(index + 1)];
    const before = [...head, ...(first === undefined ? [] : [first])];
    if (before.length === 0 || tail.length === 0) return undefined;
    return [
      { words: before, blanks: [], end: "may" },
      { ...box, words: tail },
    ];
  }
  return undefined;
}

/** The letters of an atom that fit, and the others. */
function lettersOf<Look extends SpanLook>(
  atom: Atom<Look>,
  room: number,
  needsOne: boolean,
): readonly [Atom<Look> | undefined, Atom<Look> | undefined] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const letters = Array.from(segmenter.segment(atom.text), ({ segment }) => segment);
  let fits = letters.findIndex((_, index) => {
    const tried = reshaped(atom, letters.slice(0, index + 1).join(""), "no");
    return tried.width > room + SLACK;
  });
  if (fits === -1) fits = letters.length;
  if (fits === 0 && needsOne) fits = 1;
  const part = (text: string, end: Atom["end"]): Atom<Look> | undefined =>
    text === "" ? undefined : reshaped(atom, text, end);
  return [
    part(letters.slice(0, fits).join(""), "no"),
    part(letters.slice(fits).join(""), atom.end),
  ];
}
