/** The lane of feelings: a scale from -2 to +2, a curve through the steps, and the names of its highest and lowest points. */

import type { Ink, SceneItem, ScenePoint } from "../scene.ts";
import { pointsOn, smooth } from "./curve.ts";
import { diamond, styles } from "./drawing.ts";
import { setText } from "./set-text.ts";
import { moved } from "./moved.ts";
import type { Block, Drawing, Words } from "./drawing.ts";
import { DIAMOND, DISC, placeNames } from "./feeling-names.ts";
import type { Box } from "./feeling-names.ts";

export interface FeelingPoint {
  readonly x: number;
  /** From -2 to 2. */
  readonly value: number;
  readonly basis: "research" | "assumption";
  readonly moment: boolean;
  /** What is written at the point. */
  readonly name?: Words;
}

/** Where the curve is drawn. */
export interface FeelingPlace {
  readonly from: number;
  readonly to: number;
  /** Where stages end. */
  readonly borders: readonly number[];
  /** The top of the lane. */
  readonly y: number;
  /** How high it is; names may make it higher. */
  readonly height: number;
  /** How wide a name may be. */
  readonly nameWidth: number;
}

/** How high the lane of feelings is: where there is no room for it, the points of its scale are nearer to each other. */
export const FEELING = { least: 145, most: 214.5 } as const;

/** Above +2 and below -2, for names. */
const SPACE = 20.25;

/** The curve with its points; the scale's figures stand at the start, outside. */
export function feelingLane(
  points: readonly FeelingPoint[],
  place: FeelingPlace,
  drawing: Drawing,
): Block {
  const [first] = points;
  if (first === undefined) return { items: [], height: 0 };
  const unit = (place.height - 2 * SPACE) / 4;
  const scaled = points.map((point) => ({ ...point, y: -point.value * unit }));
  const from = { x: first.x, y: -first.value * unit };
  const segments = smooth(scaled);
  const names = placeNames(scaled, pointsOn(from, segments), place, drawing);
  const boxes = names.map(({ box }) => box);
  const top = Math.min(-place.height / 2, ...boxes.map((box) => box.top - 6));
  const bottom = Math.max(place.height / 2, ...boxes.map((box) => box.bottom + 6));
  const stroke = { ink: "brand", weight: 1.7 } as const;
  const items: readonly SceneItem[] = [
    ...scaleItems(place, unit, boxes, drawing),
    ...borderItems(place, { top, bottom }, boxes),
    ...names.flatMap(({ drop }) => drop),
    ...(segments.length === 0 ? [] : [{ type: "curve", from, segments, stroke } as const]),
    ...scaled.map(pointItem),
    ...names.flatMap(({ items: texts }) => texts),
  ];
  return { items: items.map((item) => moved(item, place.y - top)), height: bottom - top };
}

function pointItem({ x, y, basis, moment }: FeelingPoint & ScenePoint): SceneItem {
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

function scaleItems(
  { from, to }: FeelingPlace,
  unit: number,
  names: readonly Box[],
  drawing: Drawing,
): readonly SceneItem[] {
  return [2, 1, 0, -1, -2].flatMap((value) => {
    const y = -value * unit;
    const holes = names
      .filter(({ top, bottom }) => top - 1 < y && y < bottom + 1)
      .map(({ left, right }) => [left - ASIDE, right + ASIDE] as const);
    const lines = without(from, to, holes).map(([start, end]) =>
      value === 0
        ? line({ x: start, y }, { x: end, y }, "line-2", 0.75)
        : line({ x: start, y }, { x: end, y }, "line", 0.5, [1, 2.5]),
    );
    const area = { x: from - 26, y: y - styles.note.leading / 2, width: 20 };
    const words = { value: signed(value) };
    return [...lines, ...setText([{ words, style: styles.note }], area, drawing, "end").items];
  });
}

/** A line between stages is left out where a name stands on it. */
function borderItems(
  { borders }: FeelingPlace,
  { top, bottom }: Pick<Box, "top" | "bottom">,
  names: readonly Box[],
): readonly SceneItem[] {
  return borders.flatMap((x) => {
    const holes = names
      .filter(({ left, right }) => left - ASIDE < x && x < right + ASIDE)
      .map((box) => [box.top - 2, box.bottom + 2] as const);
    return without(top, bottom, holes).map(([start, end]) =>
      line({ x, y: start }, { x, y: end }, "line", 0.5),
    );
  });
}

/** Between a name and the end of a line that it interrupts. */
const ASIDE = 3;

type Stretch = readonly [from: number, to: number];

/** What is left of a stretch. */
function without(from: number, to: number, holes: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let start = from;
  for (const [begin, end] of holes.toSorted(([one], [other]) => one - other)) {
    if (begin > start) left.push([start, Math.min(begin, to)]);
    start = Math.max(start, end);
  }
  return start < to ? [...left, [start, to]] : left;
}

function line(
  from: ScenePoint,
  to: ScenePoint,
  ink: Ink,
  weight: number,
  dash?: readonly [number, number],
): SceneItem {
  const stroke = { ink, weight, ...(dash === undefined ? {} : { dash }) };
  return { type: "line", from, to, stroke };
}

/** As print writes it: `+2`, and a real minus. */
export function signed(value: number): string {
  if (value === 0) return "0";
  return value > 0 ? `+${value}` : `\u2212${-value}`;
}
