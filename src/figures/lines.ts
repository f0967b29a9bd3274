import LineBreaker from "linebreak";
import { isBehindPrefix } from "../line-ends.ts";
import type { Hyphenate } from "../locales/hyphenation.ts";
import { widthOf } from "./measure.ts";
import type { Weight } from "./measure.ts";

export interface Font {
  readonly size: number;
  readonly weight: Weight;
}

export interface Line {
  readonly value: string;
  readonly width: number;
}

/** Between two pieces a line may end; with a hyphen where `hyphen` says so. */
interface Piece {
  readonly text: string;
  readonly hyphen?: true;
}

/** How a text is set that is to be broken. */
export interface Setting {
  /** How wide its lines may be. */
  readonly width: number;
  /** How far a word may stand out of its line, so that it stays whole. */
  readonly reach?: number;
  /** How much of the first line is taken. Where nothing more fits there, that line is empty. */
  readonly taken?: number;
}

/**
 * A text as lines that are at most so wide. Lines end where Unicode lets them (UAX #14); a word that is wider than a line is hyphenated,
 * and cut between letters where that does not help. Nothing is left out; only a single letter may be wider than its line.
 */
export function linesOf(
  text: string,
  { width, reach = 0, taken = 0 }: Setting,
  font: Font,
  hyphenate: Hyphenate | undefined,
): readonly Line[] {
  const known = linesWith(hyphenate);
  const key = `${width} ${reach} ${taken} ${font.size} ${font.weight} ${text}`;
  const found = known.get(key) ?? brokenLines(text, { width, reach, taken }, font, hyphenate);
  if (known.size >= MOST_BROKEN) known.clear();
  known.set(key, found);
  return found;
}

/** What was set before: a lane is tried at several places before it is drawn. */
const set = new WeakMap<object, Map<string, readonly Line[]>>();
const WITHOUT = {};

function linesWith(hyphenate: Hyphenate | undefined): Map<string, readonly Line[]> {
  const language = hyphenate ?? WITHOUT;
  const known = set.get(language) ?? new Map<string, readonly Line[]>();
  set.set(language, known);
  return known;
}

function brokenLines(
  text: string,
  { width, reach, taken }: Required<Setting>,
  font: Font,
  hyphenate: Hyphenate | undefined,
): readonly Line[] {
  const { whole, pieces } = brokenText(text);
  const all = widthOf(whole, font.size, font.weight);
  if (whole === "") return [];
  if (all <= width - taken) return [{ value: whole, width: all }];
  const lines: Line[] = [];
  let line = "";
  let hyphen: true | undefined;
  const end = (): void => {
    const value = `${line.trimEnd()}${hyphen === true ? "-" : ""}`;
    if (value !== "") lines.push({ value, width: widthOf(value, font.size, font.weight) });
    line = "";
  };
  const wide = (value: string): number => widthOf(value, font.size, font.weight);
  let used = taken;
  for (const piece of fitted(pieces, width, font, hyphenate, reach)) {
    const shown = `${piece.text.trimEnd()}${piece.hyphen === true ? "-" : ""}`;
    if (used > 0 && used + wide(shown) > width) {
      if (line === "") lines.push({ value: "", width: 0 });
      end();
      used = 0;
    }
    line += piece.text;
    used += wide(piece.text);
    hyphen = piece.hyphen;
  }
  hyphen = undefined;
  end();
  return lines;
}

/** Whether a word of the text is wider than a line, so that it has to be cut. */
export function isCut(text: string, width: number, { size, weight }: Font): boolean {
  const { whole } = brokenText(text);
  return widthOf(whole, size, weight) > width && widestWord(text, { size, weight }) > width;
}

/** How wide the widest is of what stands together. */
export function widestWord(text: string, { size, weight }: Font): number {
  const { pieces } = brokenText(text);
  return Math.max(0, ...pieces.map((piece) => widthOf(piece.text.trimEnd(), size, weight)));
}

/** How wide the widest is of what is not cut but between letters: of what stands together, its hyphenated parts. */
export function widestPart(text: string, font: Font, hyphenate: Hyphenate | undefined): number {
  const partsOf = (word: string): readonly string[] => hyphenate?.(word) ?? [word];
  const { pieces } = brokenText(text);
  const widths = pieces.flatMap((piece) => {
    const parts = partsOf(piece.text.trimEnd());
    return parts.map((part, n) =>
      widthOf(n === parts.length - 1 ? part : `${part}-`, font.size, font.weight),
    );
  });
  return Math.max(0, ...widths);
}

/** Pieces of which none is wider than a line with its reach. */
function fitted(
  pieces: readonly Piece[],
  width: number,
  font: Font,
  hyphenate: Hyphenate | undefined,
  reach: number,
): readonly Piece[] {
  return pieces.flatMap((piece) =>
    widthOf(piece.text.trimEnd(), font.size, font.weight) <= width + reach
      ? [piece]
      : cut(piece, width, font, hyphenate),
  );
}

interface Broken {
  /** As it stands on one line. */
  readonly whole: string;
  readonly pieces: readonly Piece[];
}

/** Maps and blueprints say the same things in places of other widths. */
const broken = new Map<string, Broken>();
const MOST_BROKEN = 5_000;

function brokenText(text: string): Broken {
  const known = broken.get(text);
  if (known !== undefined) return known;
  const pieces = unbroken(printable(text));
  const found = { whole: pieces.map((piece) => piece.text).join(""), pieces };
  if (broken.size >= MOST_BROKEN) broken.clear();
  broken.set(text, found);
  return found;
}

/** Runs of blanks are one; what cannot be drawn is seen to be there. */
function printable(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, " ")
    .replace(/\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, "\ufffd")
    .trim();
}

/** What UAX #14 keeps together; a soft hyphen shows only where a line ends behind it. */
function unbroken(text: string): readonly Piece[] {
  const breaker = new LineBreaker(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.position < text.length && isBehindPrefix(text, next.position)) continue;
    const piece = text.slice(from, next.position);
    from = next.position;
    const soft = piece.endsWith("\u00ad");
    pieces.push(soft ? { text: piece.slice(0, -1), hyphen: true } : { text: piece });
  }
  return pieces;
}

/** A word that is wider than a line. */
function cut(
  piece: Piece,
  width: number,
  font: Font,
  hyphenate: Hyphenate | undefined,
): readonly Piece[] {
  const word = piece.text.trimEnd();
  const blank = piece.text.slice(word.length);
  const parts = hyphenate?.(word) ?? [word];
  const last = parts.length - 1;
  return parts.flatMap((part, n): readonly Piece[] => {
    const whole: Piece =
      n === last ? { ...piece, text: part + blank } : { text: part, hyphen: true };
    const shown = n === last ? part : `${part}-`;
    return widthOf(shown, font.size, font.weight) <= width ? [whole] : letters(whole, width, font);
  });
}

let segmenter: Intl.Segmenter | undefined;

/** As many letters as fit, again and again; what looks like one letter stays one. */
function letters(piece: Piece, width: number, font: Font): readonly Piece[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const pieces: Piece[] = [];
  let text = "";
  let used = 0;
  const mark = piece.hyphen === true ? widthOf("-", font.size, font.weight) : 0;
  for (const { segment } of segmenter.segment(piece.text)) {
    const more = widthOf(segment, font.size, font.weight);
    if (text !== "" && segment !== " " && used + more + mark > width) {
      pieces.push({ text });
      text = "";
      used = 0;
    }
    text += segment;
    used += more;
  }
  return [...pieces, { ...piece, text }];
}
