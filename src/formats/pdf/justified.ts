import { difference, extentOf, fillingOf, least, NOTHING, stretch, sum } from "./filling.ts";
import type { Extent } from "./filling.ts";
import type { Box, Fitting, Hyphenate, Line, Place } from "./lines.ts";
import {
  filledLines,
  hyphenPlaces,
  hyphenWidth,
  lastCut,
  lineOf,
  partOf,
  SLACK,
  widthOf,
} from "./lines.ts";
import { withLook } from "./paragraph.ts";
import type { Atom, SpanLook } from "./paragraph.ts";

/** A place where a line may end: lengths from the beginning of the paragraph. */
interface Stop {
  /** The box that the line ends in, and where; without a place, behind it. */
  readonly box: number;
  readonly place: Place | undefined;
  readonly isHyphen: boolean;
  /** Up to here with a hyphen, and to where the next line begins. */
  readonly ended: Extent;
  readonly resumed: Extent;
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
/** For the second of two lines in turn that end with one, and for one before the last line. */
const TWO_HYPHENS_COST = 90;
/** Where no line needs wider blanks without hyphens, none are sought. */
const GOOD_ENOUGH = 1.35;

/** The edge of so few lines is hardly seen as one; it is not worth a blank that is uncomfortable. */
const FEW_LINES = 3;

/**
 * Breaks a paragraph as a whole, so that its blanks differ as little as can be (total fit, after Knuth and Plass 1981): each way to end a
 * line is weighed against what it does to the lines around it. First without hyphens, then with them; what is wider than a line is cut
 * between letters. A paragraph of which a line would need blanks beyond `stretch.widest`, or a short one beyond `stretch.comfortable`, is
 * ragged as a whole: one short line among full ones would read as the end of something.
 */
export function justifiedLines<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  fitting: Fitting,
): readonly Line<Look>[] {
  if (boxes.slice(0, -1).some(({ end }) => end === "must")) return byForcedLines(boxes, fitting);
  const plain = attempt(boxes, fitting, undefined);
  if (plain.worst <= GOOD_ENOUGH) return plain.lines();
  const hyphenated = attempt(boxes, fitting, fitting.hyphenate);
  const best = hyphenated.worst < plain.worst ? hyphenated : plain;
  if (isGood(best)) return best.lines();
  const cut = withWideCut(boxes, fitting);
  const last = cut.length === boxes.length ? best : attempt(cut, fitting, fitting.hyphenate);
  return isGood(last) ? last.lines() : filledLines(boxes, fitting);
}

function isGood({ worst, count }: Attempt<SpanLook>): boolean {
  return worst <= (count > FEW_LINES ? stretch.widest : stretch.comfortable);
}

interface Attempt<Look extends SpanLook> {
  readonly worst: number;
  readonly count: number;
  readonly lines: () => readonly Line<Look>[];
}

function attempt<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  fitting: Fitting,
  hyphenate: Hyphenate | undefined,
): Attempt<Look> {
  const stops = stopsOf(boxes, hyphenate);
  const ways = bestWays(boxes, stops, fitting);
  const { worst, lines: count } = ways.at(-1) ?? START;
  return {
    worst,
    count,
    lines: () => linesAlong(boxes, stops, ways, fitting),
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
      const to = lastCut(box, from, room, hyphenate);
      parts.push(partOf(box, from, to));
      if (to === undefined) return parts;
      from = to;
    }
  });
}

function stopsOf(boxes: readonly Box[], hyphenate: Hyphenate | undefined): readonly Stop[] {
  let before = NOTHING;
  return boxes.flatMap((box, index) => {
    const start = before;
    const words = extentOf(box.words);
    const inside = Array.from(hyphenPlaces(box, hyphenate), (place): Stop => {
      const head = extentOf(partOf(box, undefined, place).words);
      const hyphen = { ...NOTHING, width: hyphenWidth(partOf(box, undefined, place)) };
      const tail = extentOf(partOf(box, place).words);
      const ended = sum(start, sum(head, hyphen));
      const resumed = sum(start, difference(words, tail));
      return { box: index, place, isHyphen: true, ended, resumed };
    });
    before = sum(start, sum(words, extentOf(box.blanks)));
    const hyphen = { ...NOTHING, width: hyphenWidth(box) };
    const ended = sum(start, sum(words, hyphen));
    const isHyphen = box.end === "hyphen";
    return [...inside, { box: index, place: undefined, isHyphen, ended, resumed: before }];
  });
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
      const extent = extentBetween(boxes, start, stop);
      const room = roomOf(way.lines);
      // Lines before have as much room as this one, or less: what is too much for it is so from further back, too.
      if (least(extent) > room + SLACK) break;
      if (way.cost === Infinity) continue;
      const isLast = end === stops.length - 1;
      const factor = factorOf(extent, room, isLast);
      const cost = way.cost + lineCost(factor, stop, start, isLast);
      if (cost >= best.cost) continue;
      best = { cost, lines: way.lines + 1, from, worst: Math.max(way.worst, factor) };
    }
    ways.push(best);
  }
  return ways;
}

function extentBetween(boxes: readonly Box[], start: Stop | undefined, stop: Stop): Extent {
  const box = boxes[stop.box];
  if (box !== undefined && start?.place !== undefined && start.box === stop.box) {
    const part = partOf(box, start.place, stop.place);
    return sum(extentOf(part.words), { ...NOTHING, width: hyphenWidth(part) });
  }
  return start === undefined ? stop.ended : difference(stop.ended, start.resumed);
}

/** How much worse than one with the widest blanks a line is that cannot be filled, if nothing stands on it. */
const UNFILLED = 10;
/** As a share of its width: by how much a line without blanks may be short before anybody sees it. */
const UNSEEN = 0.01;

/** How wide the blanks of a line become, as a factor; where they would be too wide, as bad as the line is short. */
function factorOf(extent: Extent, room: number, isLast: boolean): number {
  const gap = room - extent.width;
  if (gap >= 0 && (isLast || (extent.blanks === 0 && gap < room * UNSEEN))) return 1;
  const { factor } = fillingOf(extent, room);
  return factor > stretch.widest ? stretch.widest + (UNFILLED * gap) / room : factor;
}

function lineCost(factor: number, stop: Stop, start: Stop | undefined, isLast: boolean): number {
  const isTwice = start?.isHyphen === true && (stop.isHyphen || isLast);
  const hyphens = (stop.isHyphen && !isLast ? HYPHEN_COST : 0) + (isTwice ? TWO_HYPHENS_COST : 0);
  const limit = factor < 1 ? 1 - stretch.least : stretch.comfortable - 1;
  const badness = 100 * (Math.abs(factor - 1) / limit) ** 3;
  return (1 + badness) ** 2 + hyphens ** 2;
}

function linesAlong<Look extends SpanLook>(
  boxes: readonly Box<Look>[],
  stops: readonly Stop[],
  ways: readonly Way[],
  { widthOf: roomOf }: Fitting,
): readonly Line<Look>[] {
  const lines: Line<Look>[] = [];
  for (let end = stops.length - 1; end >= 0; end = ways[end]?.from ?? -1) {
    const from = ways[end]?.from ?? -1;
    const isLast = end === stops.length - 1;
    const line = lineOf(between(boxes, stops[from], stops[end]), isLast);
    lines.push(filled(line, roomOf((ways[end]?.lines ?? 1) - 1)));
  }
  return lines.toReversed();
}

/** A line as wide as its room; the last one only where it is too wide by itself. */
function filled<Look extends SpanLook>(line: Line<Look>, room: number): Line<Look> {
  if (line.isLast && line.width <= room) return line;
  const { tracking } = fillingOf(extentOf(line.atoms), room);
  const atoms = tracking === 0 ? line.atoms : tracked(line.atoms, tracking);
  const width = widthOf(atoms);
  const stretched = line.spaces === 0 ? 0 : (room - width) / line.spaces;
  return { ...line, atoms, width, stretch: stretched };
}

function tracked<Look extends SpanLook>(
  atoms: readonly Atom<Look>[],
  tracking: number,
): readonly Atom<Look>[] {
  const looks = new Map<Look, Look>();
  return atoms.map((atom) => {
    if (atom.isSpace || atom.level !== 0) return atom;
    const look = looks.get(atom.look) ?? {
      ...atom.look,
      tracking: (atom.look.tracking ?? 0) + tracking,
    };
    looks.set(atom.look, look);
    return withLook(atom, look);
  });
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
