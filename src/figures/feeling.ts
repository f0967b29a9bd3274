/** The lane of feelings: a scale from -2 to +2, a curve through the steps, and the names of its highest and lowest points. */

import type { SceneItem, ScenePoint } from "../scene.ts";
import { pointsOn, smooth } from "./curve.ts";
import { diamond, rule, setText, styles, withPoints } from "./drawing.ts";
import type { Block, Drawing, Style, Words } from "./drawing.ts";

export interface FeelingPoint {
  readonly x: number;
  /** From -2 to 2. */
  readonly value: number;
  readonly basis: "research" | "assumption";
  readonly moment: boolean;
  /** What is written at the point. */
  readonly name?: Words;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One point of the scale, and the space above +2 and below -2 that names may fill before the lane grows. */
const UNIT = 43.5;
const SPACE = 20.25;
const DISC = 3.15;
const DIAMOND = 6.75;
const CLEAR = 3;

/** The curve with its points; the scale's figures stand at the start, outside. `y` is the top of the lane. */
export function feelingLane(
  points: readonly FeelingPoint[],
  span: Span,
  y: number,
  nameWidth: number,
  drawing: Drawing,
): Block {
  const [first] = points;
  if (first === undefined) return { items: [], height: 0 };
  const scaled = points.map((point) => ({ ...point, y: -point.value * UNIT }));
  const from = { x: first.x, y: -first.value * UNIT };
  const segments = smooth(scaled);
  const names = placeNames(scaled, pointsOn(from, segments), span, nameWidth, drawing);
  const top = Math.min(-2 * UNIT - SPACE, ...names.map(({ box }) => box.top - 6));
  const bottom = Math.max(2 * UNIT + SPACE, ...names.map(({ box }) => box.bottom + 6));
  const stroke = { ink: "brand", weight: 1.7 } as const;
  const items: readonly SceneItem[] = [
    ...scaleItems(span, drawing),
    ...names.flatMap(({ drop }) => drop),
    ...(segments.length === 0 ? [] : [{ type: "curve", from, segments, stroke } as const]),
    ...scaled.map(pointItem),
    ...names.flatMap(({ items: texts }) => texts),
  ];
  return { items: items.map((item) => moved(item, y - top)), height: bottom - top };
}

type ScaledPoint = FeelingPoint & ScenePoint;

function pointItem({ x, y, basis, moment }: ScaledPoint): SceneItem {
  if (moment) return diamond(x, y, DIAMOND);
  const stroke = { ink: "brand", weight: 1.25 } as const;
  return {
    type: "disc",
    x,
    y,
    radius: DISC,
    fill: basis === "research" ? "brand" : "paper",
    stroke,
  };
}

function scaleItems({ from, to }: Span, drawing: Drawing): readonly SceneItem[] {
  return [2, 1, 0, -1, -2].flatMap((value) => {
    const y = -value * UNIT;
    const line =
      value === 0 ? rule(from, to, y, "line-2", 0.75) : rule(from, to, y, "line", 0.5, [1, 2.5]);
    const area = { x: from - 26, y: y - styles.note.leading / 2, width: 20 };
    const words = { value: signed(value) };
    return [line, ...setText([{ words, style: styles.note }], area, drawing, "end").items];
  });
}

/** As print writes it: `+2`, and a real minus. */
export function signed(value: number): string {
  if (value === 0) return "0";
  return value > 0 ? `+${value}` : `\u2212${-value}`;
}

interface Box {
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

/**
 * Names stand above a good point and below a bad one. One that would touch another name, a point or the curve moves a line further out,
 * and is then led back to its point.
 */
function placeNames(
  points: readonly ScaledPoint[],
  curve: readonly ScenePoint[],
  span: Span,
  nameWidth: number,
  drawing: Drawing,
): readonly Name[] {
  const taken: Box[] = points.map(boxOfPoint);
  const names: Name[] = [];
  for (const point of points) {
    if (point.name === undefined) continue;
    const name = placeName(point, point.name, { taken, curve, span, nameWidth }, drawing);
    taken.push(name.box);
    names.push(name);
  }
  return names;
}

interface Surroundings {
  readonly taken: readonly Box[];
  readonly curve: readonly ScenePoint[];
  readonly span: Span;
  readonly nameWidth: number;
}

function placeName(point: ScaledPoint, words: Words, around: Surroundings, drawing: Drawing): Name {
  const style: Style = point.moment ? styles.moment : { ...styles.note, ink: "ink-2" };
  const width = Math.min(around.nameWidth, around.span.to - around.span.from);
  const set = setText([{ words, style }], { x: 0, y: 0, width }, drawing, "middle");
  const used = Math.max(...set.items.map((item) => (item.type === "text" ? item.width : 0)), 1);
  const least = around.span.from + used / 2 + 2;
  const middle = Math.max(least, Math.min(around.span.to - used / 2 - 2, point.x));
  const size = { used, height: set.height, middle };
  const [box, far] = freeBox(point, size, style.leading, around);
  const shift = { x: middle - width / 2, y: box.top };
  const items = set.items.map((item) => moved(item, shift.y, shift.x));
  const edge = box.bottom < point.y ? box.bottom : box.top;
  const reach = point.moment ? DIAMOND : DISC;
  const start = point.y + Math.sign(edge - point.y) * (reach + 1);
  const drop: readonly SceneItem[] = far
    ? [
        {
          type: "line",
          from: { x: point.x, y: start },
          to: { x: point.x, y: edge },
          stroke: { ink: "line-2", weight: 0.5 },
        },
      ]
    : [];
  return { box, items, drop };
}

interface NameSize {
  readonly used: number;
  readonly height: number;
  readonly middle: number;
}

const MOST_LINES_OUT = 60;

/** The nearest free box on the point's own side; whether it is not right at the point. */
function freeBox(
  point: ScaledPoint,
  { used, height, middle }: NameSize,
  leading: number,
  { taken, curve }: Surroundings,
): readonly [Box, boolean] {
  const above = point.value > 0 || (point.value === 0 && point.moment);
  const gap = (point.moment ? DIAMOND : DISC) + CLEAR;
  const boxAt = (line: number): Box => {
    const away = gap + (line * leading) / 2;
    const top = above ? point.y - away - height : point.y + away;
    return { left: middle - used / 2, right: middle + used / 2, top, bottom: top + height };
  };
  const free = (box: Box, clearOfCurve: boolean, far: boolean): boolean =>
    taken.every((other) => !touch(box, other)) &&
    (!far || taken.every((other) => !touch(between(point, box, gap - 1), other))) &&
    (!clearOfCurve || curve.every((on) => !touch(box, boxAround(on, 1.5))));
  for (let line = 0; line < MOST_LINES_OUT; line += 1) {
    const box = boxAt(line);
    const far = line > 1;
    if (free(box, line < MOST_LINES_OUT / 2, far)) return [box, far];
  }
  const outermost = taken.map((box) => (above ? box.top : box.bottom));
  const edge = above ? Math.min(...outermost) - height - CLEAR : Math.max(...outermost) + CLEAR;
  return [{ ...boxAt(0), top: edge, bottom: edge + height }, true];
}

/** The way from a point to its name. */
function between({ x, y }: ScenePoint, box: Box, gap: number): Box {
  const [top, bottom] = box.bottom < y ? [box.bottom, y - gap] : [y + gap, box.top];
  return { left: x, right: x, top, bottom };
}

function boxOfPoint(point: ScaledPoint): Box {
  return boxAround(point, (point.moment ? DIAMOND : DISC) + 1);
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

function moved(item: SceneItem, dy: number, dx = 0): SceneItem {
  return withPoints(item, (point) => ({ ...point, x: point.x + dx, y: point.y + dy }));
}
