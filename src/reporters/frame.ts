import type { Diagnostic } from "../diagnostic.ts";
import { sanitise } from "./sanitise.ts";

/** Lines shown before and after the marked one. */
const BEFORE = 2;
const AFTER = 1;
const INDENT = "    ";
const TAB = "    ";
/** What lies farther from the mark, in code units, is not looked at: no screen is that wide. */
const REACH = 1_000;
/** Columns that stay visible to the left of the mark when a long line is cut. */
const LEAD = 30;

/** How many columns a text takes in a terminal. */
export type Measure = (text: string) => number;

/** One written character, however many code points it has, as it will be shown. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
  /** Offset in its line, and how many code units it has there. */
  readonly offset: number;
  readonly length: number;
}

/** Right-to-left scripts: Hebrew, Arabic and their neighbours, with the presentation forms. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const PLAIN = /^[\t\r\u0020-\u007e]*$/;

/** Whether a frame over these lines needs to know the width of letters. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** The lines around a finding, `[line number, text]` without line ends. */
export function linesAround(
  text: string,
  one: Diagnostic,
  before = BEFORE,
): readonly [number, string][] {
  const lines = text.split("\n");
  // What follows the last line end is no line, unless the finding is just there.
  if (lines.at(-1) === "" && lines.length > one.start.line) lines.pop();
  const from = Math.max(0, one.start.line - 1 - before);
  return lines
    .slice(from, one.start.line + AFTER)
    .map((line, index) => [from + index + 1, line.replace(/\r$/, "").replace(/^\ufeff/, "")]);
}

/** A line as it is shown: what fits of it, safe for any screen. */
export interface FrameLine {
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Which of the cells are marked: the offsets of the first and of the one behind the last. */
  readonly marked?: readonly [from: number, to: number];
}

/** The lines of a frame, cut to `room` columns so that what is marked is seen: a part of the line that the finding starts in. */
export function frameLines(
  lines: readonly (readonly [number, string])[],
  one: Diagnostic,
  room: number,
  measure: Measure,
): readonly FrameLine[] {
  const line = lines.find(([number]) => number === one.start.line)?.[1] ?? "";
  const [from, to] = markedPart(line, one);
  const left = windowStart(line, one.start.column - 1, to, room, measure);
  return lines.map(([number, text]) => {
    const cells = cut(text, left, room, measure);
    return number === one.start.line ? { number, cells, marked: [from, to] } : { number, cells };
  });
}

/** A code frame: the lines with their numbers, and a mark under the marked part of the line that the finding starts in. */
export function frame(
  lines: readonly (readonly [number, string])[],
  one: Diagnostic,
  columns: number,
  measure: Measure,
): { readonly rows: readonly string[]; readonly mark: number } {
  const digits = String(lines.at(-1)?.[0] ?? 1).length;
  const gutter = (label: string): string => `${INDENT}${label.padStart(digits)} |`;
  const room = Math.max(40, columns) - gutter("").length - 1;
  const rows: string[] = [];
  let mark = -1;
  for (const { number, cells, marked } of frameLines(lines, one, room, measure)) {
    rows.push(`${gutter(String(number))} ${cells.map((cell) => cell.shown).join("")}`.trimEnd());
    if (marked === undefined) continue;
    mark = rows.push(`${gutter("")} ${underline(cells, ...marked, room)}`) - 1;
  }
  return { rows, mark };
}

/** Start and end in the line. In right-to-left text no column is where it seems to be, so all of it is marked. */
function markedPart(line: string, one: Diagnostic): readonly [number, number] {
  if (RIGHT_TO_LEFT.test(line))
    return [line.length - line.trimStart().length, line.trimEnd().length];
  const start = one.start.column - 1;
  const end = one.end.line === one.start.line ? one.end.column - 1 : line.trimEnd().length;
  return [start, Math.max(end, start + 1)];
}

/** The offset that a long line is cut at on its left, so that the mark and what leads to it are seen. */
function windowStart(
  line: string,
  from: number,
  to: number,
  room: number,
  measure: Measure,
): number {
  if (to <= REACH && width(cellsOf(line.slice(0, to), 0, measure)) <= room - 1) return 0;
  const begin = Math.max(0, from - REACH);
  let left = from;
  let lead = 0;
  for (const cell of cellsOf(line.slice(begin, from), begin, measure).toReversed()) {
    lead += cell.width;
    if (lead > LEAD) break;
    left = cell.offset;
  }
  return left;
}

/** The part of a line that fits, with `…` where something is left out. */
function cut(line: string, left: number, room: number, measure: Measure): readonly Cell[] {
  const shown: Cell[] = left > 0 && line.length > 0 ? [omission(left - 1)] : [];
  let used = shown.length;
  for (const cell of cellsOf(line.slice(left, left + REACH), left, measure)) {
    const isLast = cell.offset + cell.length >= line.length;
    if (used + cell.width > (isLast ? room : room - 1)) return [...shown, omission(cell.offset)];
    used += cell.width;
    shown.push(cell);
  }
  return shown;
}

function omission(offset: number): Cell {
  return { shown: "…", width: 1, offset, length: 0 };
}

function underline(cells: readonly Cell[], from: number, to: number, room: number): string {
  const before = width(cells.filter((cell) => cell.offset < from));
  const marked = width(cells.filter((cell) => cell.offset >= from && cell.offset < to));
  return " ".repeat(before) + "^".repeat(Math.max(1, Math.min(marked, room - before)));
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function cellsOf(text: string, offset: number, measure: Measure): Cell[] {
  const parts = isPlain(text)
    ? Array.from(text, (segment, index) => ({ segment, index }))
    : segments(text);
  return parts.map(({ segment, index }) => {
    const shown = segment === "\t" ? TAB : sanitise(segment);
    const shownWidth = shown === segment ? measure(segment) : shown.length;
    return { shown, width: shownWidth, offset: offset + index, length: segment.length };
  });
}

function segments(text: string): { segment: string; index: number }[] {
  return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)];
}
