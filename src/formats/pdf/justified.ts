import type { Box, Fitting, Line } from "./lines.ts";
import { filledLines, hyphenated, lineOf, widthOf } from "./lines.ts";
import type { SpanLook } from "./paragraph.ts";

/**
 * How far blanks may be drawn apart or pushed together, as a factor of their own width. What lies beyond `widest` is worse to read than a
 * short line, and is left ragged by whoever draws it.
 */
export const stretch = { least: 0.85, comfortable: 1.6, widest: 2.5 } as const;

/** A place where a line may end: the boxes up to it, whole. */
interface Stop<Look extends SpanLook> {
  readonly box: Box<Look>;
  /** Widths from the beginning of the paragraph: with everything before the box, and with its words. */
  readonly before: number;
  readonly ended: number;
  /** Blanks before the box: how many, how wide. */
  readonly spaces: number;
  readonly spaceWidth: number;
  readonly isHyphen: boolean;
}

/** The best way to a stop: how bad it is, and where its last line begins. */
interface Way {
  readonly cost: number;
  readonly lines: number;
  readonly from: number;
  readonly afterHyphen: boolean;
}

const HYPHEN_COST = 60;
const TWO_HYPHENS_COST = 400;

/**
 * Breaks a paragraph as a whole, so that its blanks differ as little as can be (total fit, after Knuth and Plass 1981): each way to end a
 * line is weighed against what it does to the lines around it. Where no way stays within the limits, the paragraph is filled line by line.
 */
export function justifiedLines<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  fitting: Fitting,
): readonly Line<Look>[] {
  if (boxes.some(({ end }) => end === "must")) return byForcedLines(boxes, fitting);
  const pieces = withHyphens(boxes, fitting);
  const stops = stopsOf(pieces);
  const ways = bestWays(stops, fitting);
  const last = ways.at(-1);
  if (last === undefined || last.cost === Infinity) return filledLines(boxes, fitting);
  return linesAlong(pieces, ways);
}

/** What a forced line end cuts apart is broken by itself. */
function byForcedLines<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  fitting: Fitting,
): readonly Line<Look>[] {
  const lines: Line<Look>[] = [];
  let start = 0;
  for (const [index, { end }] of boxes.entries()) {
    if (end !== "must" && index < boxes.length - 1) continue;
    const part = boxes.slice(start, index + 1).map((box) => ({ ...box, end: forced(box.end) }));
    const shifted = { ...fitting, widthOf: shiftedBy(lines.length, fitting.widthOf) };
    lines.push(...justifiedLines(part, shifted));
    start = index + 1;
  }
  return lines;
}

function forced(end: Box["end"]): Box["end"] {
  return end === "must" ? "may" : end;
}

function shiftedBy(by: number, width: Fitting["widthOf"]): Fitting["widthOf"] {
  return (line) => width(line + by);
}

/** Every place where the language can hyphenate is a place to end a line. */
function withHyphens<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  fitting: Fitting,
): readonly Box<Look>[] {
  return boxes.flatMap((box) => {
    const parts: Box<Look>[] = [];
    let rest = box;
    for (;;) {
      // From the end: the longest beginning that is not the whole word.
      const split = hyphenated(rest, Infinity, fitting);
      if (split === undefined) return [rest, ...parts.toReversed()];
      rest = split[0];
      parts.push(split[1]);
    }
  });
}

function stopsOf<Look extends SpanLook>(pieces: readonly Box<Look>[]): readonly Stop<Look>[] {
  let [before, spaces, spaceWidth] = [0, 0, 0];
  return pieces.map((box) => {
    const words = widthOf(box.words);
    const stop = {
      box,
      before,
      ended: before + words,
      spaces,
      spaceWidth,
      isHyphen: box.end === "hyphen",
    };
    before += words + widthOf(box.blanks);
    spaces += box.blanks.length;
    spaceWidth += widthOf(box.blanks);
    return stop;
  });
}

function bestWays<Look extends SpanLook>(
  stops: readonly Stop<Look>[],
  { widthOf: roomOf }: Fitting,
): readonly Way[] {
  const ways: Way[] = [];
  for (const [end, stop] of stops.entries()) {
    let best: Way = { cost: Infinity, lines: 0, from: 0, afterHyphen: false };
    for (let from = end; from >= 0; from -= 1) {
      const start: Way | undefined =
        from === 0 ? { cost: 0, lines: 0, from: 0, afterHyphen: false } : ways[from - 1];
      const first = stops[from];
      if (start === undefined || first === undefined) break;
      const room = roomOf(start.lines);
      const natural = stop.ended - first.before;
      const blanks = stop.spaceWidth - first.spaceWidth;
      if (natural - blanks * (1 - stretch.least) > room) break;
      if (start.cost === Infinity) continue;
      const cost =
        start.cost + lineCost(room, natural, blanks, end === stops.length - 1, stop, start);
      if (cost < best.cost)
        best = { cost, lines: start.lines + 1, from, afterHyphen: stop.isHyphen };
    }
    ways.push(best);
  }
  return ways;
}

function lineCost(
  room: number,
  natural: number,
  blanks: number,
  isLast: boolean,
  { isHyphen }: Pick<Stop<SpanLook>, "isHyphen">,
  start: Way,
): number {
  const hyphens = isHyphen ? HYPHEN_COST + (start.afterHyphen ? TWO_HYPHENS_COST : 0) : 0;
  if (isLast && natural <= room) return 1 + hyphens;
  if (blanks === 0) return natural > room * 0.9 ? 1 + hyphens : 1e6;
  const ratio = (room - natural) / blanks;
  const limit = ratio < 0 ? 1 - stretch.least : stretch.comfortable - 1;
  const badness = 100 * Math.abs(ratio / limit) ** 3;
  return (1 + badness) ** 2 + hyphens ** 2;
}

function linesAlong<Look extends SpanLook>(
  pieces: readonly Box<Look>[],
  ways: readonly Way[],
): readonly Line<Look>[] {
  const lines: Line<Look>[] = [];
  let end = ways.length - 1;
  while (end >= 0) {
    const from = ways[end]?.from ?? 0;
    lines.unshift(lineOf(pieces.slice(from, end + 1), end === ways.length - 1));
    end = from - 1;
  }
  return lines;
}
