import type { Box, Fitting, Hyphenate, Line, Place } from "./lines.ts";
import {
  filledLines,
  hyphenPlaces,
  hyphenWidth,
  lastLetter,
  lineOf,
  partOf,
  SLACK,
  widthOf,
} from "./lines.ts";
import type { SpanLook } from "./paragraph.ts";

/**
 * How far blanks may be drawn apart or pushed together, as a factor of their own width. What lies beyond `widest` is worse to read than a
 * short line, and is left ragged.
 */
export const stretch = { least: 0.75, comfortable: 1.6, widest: 2.5 } as const;

/** What is added to each blank of a line so that it fills its width, in points; nothing where it should stay as it is. */
export function stretchOf({ width, spaces, spaceWidth, isLast }: Line, room: number): number {
  const gap = room - width;
  if (spaces === 0 || (isLast && gap > 0)) return 0;
  return gap > spaceWidth * (stretch.widest - 1) ? 0 : gap / spaces;
}

/** A place where a line may end. Lengths from the beginning of the paragraph. */
interface Stop {
  /** The box that the line ends in, and where; without a place, behind it. */
  readonly box: number;
  readonly place: Place | undefined;
  readonly isHyphen: boolean;
  /** Up to here with a hyphen, and to where the next line begins. */
  readonly ended: number;
  readonly resumed: number;
  /** How wide all blanks are up to here, and to where the next line begins. */
  readonly blanksEnded: number;
  readonly blanksResumed: number;
}

/** The best way to a stop: how bad it is, and behind which stop its last line begins. */
interface Way {
  readonly cost: number;
  readonly lines: number;
  readonly from: number;
  /** The widest blanks on the way, as a factor. */
  readonly worst: number;
}

const HYPHEN_COST = 30;
/** For the second of two lines in turn that end with one. */
const TWO_HYPHENS_COST = 90;
/** Where no line needs wider blanks without hyphens, none are sought. */
const GOOD_ENOUGH = 1.5;

/**
 * Breaks a paragraph as a whole, so that its blanks differ as little as can be (total fit, after Knuth and Plass 1981): each way to end a
 * line is weighed against what it does to the lines around it. First without hyphens, then with them; what is wider than a line is cut
 * between letters. Where no way stays within the limits, the paragraph is filled line by line.
 */
export function justifiedLines<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  fitting: Fitting,
): readonly Line<Look>[] {
  if (boxes.slice(0, -1).some(({ end }) => end === "must")) return byForcedLines(boxes, fitting);
  const plain = attempt(boxes, fitting, undefined);
  if (plain.worst <= GOOD_ENOUGH) return plain.lines();
  const hyphenated = attempt(boxes, fitting, fitting.hyphenate);
  if (hyphenated.worst < Infinity) return hyphenated.lines();
  const cut = withWideCut(boxes, fitting);
  const last = attempt(cut, fitting, fitting.hyphenate);
  return last.worst < Infinity ? last.lines() : filledLines(boxes, fitting);
}

interface Attempt<Look extends SpanLook> {
  readonly worst: number;
  readonly lines: () => readonly Line<Look>[];
}

function attempt<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  fitting: Fitting,
  hyphenate: Hyphenate | undefined,
): Attempt<Look> {
  const stops = stopsOf(boxes, hyphenate);
  const ways = bestWays(boxes, stops, fitting);
  return {
    worst: stops.length === 0 ? 0 : (ways.at(-1)?.worst ?? Infinity),
    lines: () => linesAlong(boxes, stops, ways),
  };
}

/** What a forced line end cuts apart is broken by itself. */
function byForcedLines<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  fitting: Fitting,
): readonly Line<Look>[] {
  const lines: Line<Look>[] = [];
  let part: Box<Look>[] = [];
  for (const [index, box] of boxes.entries()) {
    part.push(box);
    if (box.end !== "must" && index < boxes.length - 1) continue;
    const before = lines.length;
    const made = justifiedLines(part, {
      ...fitting,
      widthOf: (line) => fitting.widthOf(line + before),
    });
    for (const line of made) lines.push(line);
    part = [];
  }
  return lines;
}

/** Boxes that no line can hold, in parts that one can. */
function withWideCut<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  { widthOf: roomOf, hyphenate }: Fitting,
): readonly Box<Look>[] {
  const room = Math.min(roomOf(0), roomOf(1), roomOf(boxes.length));
  return boxes.flatMap((box) => {
    if (widthOf(box.words) <= room || !hyphenPlaces(box, hyphenate).next().done) return [box];
    const parts: Box<Look>[] = [];
    let from: Place | undefined;
    for (;;) {
      const to = lastLetter(box, from, room);
      parts.push(partOf(box, from, to));
      if (to === undefined) return parts;
      from = to;
    }
  });
}

function stopsOf(boxes: readonly Box[], hyphenate: Hyphenate | undefined): readonly Stop[] {
  let [before, blanksBefore] = [0, 0];
  return boxes.flatMap((box, index) => {
    const width = widthOf(box.words);
    const blanks = blanksOf(box);
    const inside = Array.from(hyphenPlaces(box, hyphenate), (place): Stop => {
      const head = partOf(box, undefined, place);
      const tail = partOf(box, place);
      return {
        box: index,
        place,
        isHyphen: true,
        ended: before + widthOf(head.words) + hyphenWidth(head),
        resumed: before + width - widthOf(tail.words),
        blanksEnded: blanksBefore + blanksOf(head),
        blanksResumed: blanksBefore + blanks - blanksOf(tail),
      };
    });
    const ended = before + width + hyphenWidth(box);
    const blanksEnded = blanksBefore + blanks;
    before += width + widthOf(box.blanks);
    blanksBefore += blanks + widthOf(box.blanks);
    const whole = { ended, resumed: before, blanksEnded, blanksResumed: blanksBefore };
    const isHyphen = box.end === "hyphen";
    return [...inside, { box: index, place: undefined, isHyphen, ...whole }];
  });
}

/** How wide the blanks are that a box keeps inside. */
function blanksOf({ words }: Box): number {
  return widthOf(words.filter(({ isSpace }) => isSpace));
}

const START: Way = { cost: 0, lines: 0, from: -1, worst: 0 };

function bestWays(
  boxes: readonly Box[],
  stops: readonly Stop[],
  { widthOf: roomOf }: Fitting,
): readonly Way[] {
  const ways: Way[] = [];
  for (const [end, stop] of stops.entries()) {
    let best: Way = { cost: Infinity, lines: 0, from: -1, worst: Infinity };
    for (let from = end - 1; from >= -1; from -= 1) {
      const way = from < 0 ? START : ways[from];
      const start = stops[from];
      if (way === undefined) break;
      const natural = naturalWidth(boxes, start, stop);
      const blanks = stop.blanksEnded - (start?.blanksResumed ?? 0);
      const room = roomOf(way.lines);
      // Lines before have as much room as this one, or less: what is too much for it is so from further back, too.
      if (natural - blanks * (1 - stretch.least) > room + SLACK) break;
      if (way.cost === Infinity) continue;
      const isLast = end === stops.length - 1;
      const ratio = ratioOf(room, natural, blanks, isLast);
      const cost = way.cost + lineCost(ratio, stop, start, isLast);
      if (cost >= best.cost) continue;
      best = { cost, lines: way.lines + 1, from, worst: Math.max(way.worst, ratio) };
    }
    ways.push(best);
  }
  return ways;
}

function naturalWidth(boxes: readonly Box[], start: Stop | undefined, stop: Stop): number {
  const box = boxes[stop.box];
  if (box !== undefined && start?.place !== undefined && start.box === stop.box) {
    const part = partOf(box, start.place, stop.place);
    return widthOf(part.words) + hyphenWidth(part);
  }
  return stop.ended - (start?.resumed ?? 0);
}

/** How much worse than one with the widest blanks a line is that is left ragged, if nothing stands on it. */
const RAGGED = 10;
/** As a share of its width: by how much a line may be short before anybody sees it. */
const UNSEEN = 0.01;

/** How wide the blanks of a line become, as a factor; where they would be too wide, as bad as the line is short. */
function ratioOf(room: number, natural: number, blanks: number, isLast: boolean): number {
  const gap = room - natural;
  if ((isLast && gap >= 0) || Math.abs(gap) < room * UNSEEN) return 1;
  const ratio = blanks === 0 ? Infinity : 1 + gap / blanks;
  return ratio > stretch.widest ? stretch.widest + (RAGGED * gap) / room : ratio;
}

function lineCost(ratio: number, stop: Stop, start: Stop | undefined, isLast: boolean): number {
  const isHyphen = stop.isHyphen && !isLast;
  const twice = isHyphen && start?.isHyphen === true ? TWO_HYPHENS_COST : 0;
  const hyphens = isHyphen ? HYPHEN_COST + twice : 0;
  const limit = ratio < 1 ? 1 - stretch.least : stretch.comfortable - 1;
  const badness = 100 * (Math.abs(ratio - 1) / limit) ** 3;
  return (1 + badness) ** 2 + hyphens ** 2;
}

function linesAlong<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  stops: readonly Stop[],
  ways: readonly Way[],
): readonly Line<Look>[] {
  const lines: Line<Look>[] = [];
  for (let end = stops.length - 1; end >= 0; end = ways[end]?.from ?? -1) {
    const from = ways[end]?.from ?? -1;
    lines.push(lineOf(between(boxes, stops[from], stops[end]), end === stops.length - 1));
  }
  return lines.toReversed();
}

/** What stands on a line between two stops. */
function between<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  start: Stop | undefined,
  stop: Stop | undefined,
): readonly Box<Look>[] {
  const end = stop?.box ?? -1;
  const first = start === undefined ? 0 : start.place === undefined ? start.box + 1 : start.box;
  return boxes.slice(first, end + 1).map((box, index) => {
    const number = first + index;
    const from = number === start?.box ? start.place : undefined;
    return partOf(box, from, number === end ? stop?.place : undefined);
  });
}
