/** Where the names of points of a curve stand: nothing touches them, neither the curve, nor lines, nor each other. */

import type { SceneItem, ScenePoint } from "../scene.ts";
import { styles } from "./drawing.ts";
import { setText } from "./set-text.ts";
import { moved } from "./moved.ts";
import type { Block, Drawing, Style, Words } from "./drawing.ts";
import type { FeelingPlace, FeelingPoint } from "./feeling.ts";

/** The radius of a point, and of one that is a moment of truth. */
export const DISC = 3.15;
export const DIAMOND = 6.75;

/** Between a name and what it does not touch, and the end of a stage. */
const CLEAR = 3;
const APART = 5;

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Name {
  readonly box: Box;
  readonly items: readonly SceneItem[];
  /** The line from the point to a name that found no room beside it. */
  readonly drop: readonly SceneItem[];
}

type ScaledPoint = FeelingPoint & ScenePoint;

interface Surroundings {
  readonly taken: readonly Box[];
  /** Lines from points to their names. */
  readonly drops: readonly Box[];
  readonly curve: readonly ScenePoint[];
  readonly place: FeelingPlace;
}

/**
 * Names stand above a good point and below a bad one. One that would touch another name, a point, the curve or the end of a stage moves
 * aside or a line further out, and is then led back to its point.
 */
export function placeNames(
  points: readonly ScaledPoint[],
  curve: readonly ScenePoint[],
  place: FeelingPlace,
  drawing: Drawing,
): readonly Name[] {
  const taken: Box[] = points.map(boxOfPoint);
  const drops: Box[] = [];
  const names: Name[] = [];
  for (const point of points) {
    if (point.name === undefined) continue;
    const name = placeName(point, point.name, { taken, drops, curve, place }, drawing);
    taken.push(name.box);
    if (name.drop.length > 0) drops.push(between(point, name.box, reachOf(point)));
    names.push(name);
  }
  return names;
}

function placeName(point: ScaledPoint, words: Words, around: Surroundings, drawing: Drawing): Name {
  const style: Style = point.moment ? styles.moment : { ...styles.note, ink: "ink-2" };
  const set = evenly(words, style, around.place.nameWidth, drawing);
  const [box, far] = freeBox(point, { used: set.used, height: set.height }, style.leading, around);
  const x = (box.left + box.right - set.width) / 2;
  const items = set.items.map((item) => moved(item, box.top, x));
  const edge = box.bottom < point.y ? box.bottom : box.top;
  const start = point.y + Math.sign(edge - point.y) * (reachOf(point) + 1);
  const stroke = { ink: "line-2", weight: 0.5 } as const;
  const drop: readonly SceneItem[] = far
    ? [{ type: "line", from: { x: point.x, y: start }, to: { x: point.x, y: edge }, stroke }]
    : [];
  return { box, items, drop };
}

interface SetName extends Block {
  /** How wide it was set, and how wide its longest line is. */
  readonly width: number;
  readonly used: number;
}

/** On as few lines as it needs, all about equally long. */
function evenly(words: Words, style: Style, most: number, drawing: Drawing): SetName {
  const setIn = (width: number): SetName => {
    const set = setText([{ words, style }], { x: 0, y: 0, width }, drawing, "middle");
    const used = Math.max(1, ...set.items.map((item) => (item.type === "text" ? item.width : 0)));
    return { ...set, width, used };
  };
  let best = setIn(most);
  const whole = best.items.length;
  for (let width = most - 4; width > most / whole; width -= 4) {
    const narrower = setIn(width);
    if (narrower.items.length > whole || narrower.used > width) break;
    best = narrower;
  }
  return best;
}

interface NameSize {
  readonly used: number;
  readonly height: number;
}

const MOST_LINES_OUT = 60;

/** The nearest free box on the point's own side; whether it is not right at the point. */
function freeBox(
  point: ScaledPoint,
  { used, height }: NameSize,
  leading: number,
  around: Surroundings,
): readonly [Box, boolean] {
  const { taken, place } = around;
  const above = point.value > 0 || (point.value === 0 && point.moment);
  const gap = reachOf(point) + CLEAR;
  const middles = middlesFor(point, used, place);
  const boxAt = (line: number, middle: number): Box => {
    const away = gap + (line * leading) / 2;
    const top = above ? point.y - away - height : point.y + away;
    return { left: middle - used / 2, right: middle + used / 2, top, bottom: top + height };
  };
  for (let line = 0; line < MOST_LINES_OUT; line += 1) {
    const far = line > 1;
    const free = middles
      .map((middle) => boxAt(line, middle))
      .find((box) => isFree(box, point, { far, clearOfCurve: line < MOST_LINES_OUT / 2 }, around));
    if (free !== undefined) return [free, far];
  }
  const outermost = taken.map((box) => (above ? box.top : box.bottom));
  const edge = above ? Math.min(...outermost) - height - CLEAR : Math.max(...outermost) + CLEAR;
  return [{ ...boxAt(0, middles[0] ?? point.x), top: edge, bottom: edge + height }, true];
}

function isFree(
  box: Box,
  point: ScaledPoint,
  { far, clearOfCurve }: { readonly far: boolean; readonly clearOfCurve: boolean },
  { taken, drops, curve }: Surroundings,
): boolean {
  if (taken.some((other) => touch(box, other)) || drops.some((drop) => touch(box, drop)))
    return false;
  const way = between(point, box, reachOf(point) + CLEAR - 1);
  if (far && taken.some((other) => touch(way, other))) return false;
  return !clearOfCurve || curve.every((on) => !touch(box, boxAround(on, 1.5)));
}

/** Where the middle of a name may be: over its point, or just so far aside that it touches no end of a stage. */
function middlesFor(
  { x }: ScenePoint,
  used: number,
  { from, to, borders }: FeelingPlace,
): readonly number[] {
  const half = used / 2;
  const within = (middle: number): number =>
    Math.max(from + half + 2, Math.min(to - half - 2, middle));
  const ends = [from, ...borders, to];
  const before = Math.max(from, ...ends.filter((end) => end < x));
  const behind = Math.min(to, ...ends.filter((end) => end > x));
  // A name that is wider than its stage crosses the line, which is interrupted there.
  if (behind - before < used + 2 * APART) return [within(x)];
  const inside = (middle: number): number =>
    Math.max(before + half + APART, Math.min(behind - half - APART, middle));
  const room = Math.max(0, half - APART);
  const over = inside(x);
  return [over, ...[over - room, over + room].map(inside)].filter(
    (middle) => middle === over || Math.abs(middle - x) <= room,
  );
}

function reachOf({ moment }: FeelingPoint): number {
  return moment ? DIAMOND : DISC;
}

/** The way from a point to its name. */
function between({ x, y }: ScenePoint, box: Box, gap: number): Box {
  const [top, bottom] = box.bottom < y ? [box.bottom, y - gap] : [y + gap, box.top];
  return { left: x, right: x, top, bottom };
}

function boxOfPoint(point: ScaledPoint): Box {
  return boxAround(point, reachOf(point) + 1);
}

function boxAround({ x, y }: ScenePoint, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function touch(one: Box, other: Box): boolean {
  return (
    one.left < other.right + CLEAR &&
    other.left < one.right + CLEAR &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
