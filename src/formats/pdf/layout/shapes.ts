/** Lines of shapes: boxes, circles, and what figures are made of. */

import type { Ink, SceneItem, SceneText } from "../../../scene.ts";
import type { Step } from "../paper.ts";
import { colorOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** How far the handles of a cubic curve stand from the ends of a quarter of a circle of radius 1. */
const QUARTER = 0.5523;

export function circle(x: number, y: number, r: number): readonly Step[] {
  const h = r * QUARTER;
  return [
    ["M", x + r, y],
    ["C", x + r, y + h, x + h, y + r, x, y + r],
    ["C", x - h, y + r, x - r, y + h, x - r, y],
    ["C", x - r, y - h, x - h, y - r, x, y - r],
    ["C", x + h, y - r, x + r, y - h, x + r, y],
    ["Z"],
  ];
}

/** Where a point of a shape comes to stand. */
export type Put = (x: number, y: number) => readonly [number, number];

export function transformed(step: Step, put: Put): Step {
  switch (step[0]) {
    case "Z":
      return step;
    case "C": {
      const [, ax, ay, bx, by, x, y] = step;
      return ["C", ...put(ax, ay), ...put(bx, by), ...put(x, y)];
    }
    default:
      return [step[0], ...put(step[1], step[2])];
  }
}

export function boxSteps(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): readonly Step[] {
  const [right, bottom] = [x + width, y + height];
  const r = Math.min(radius, width / 2, height / 2);
  if (r === 0) return [["M", x, y], ["L", right, y], ["L", right, bottom], ["L", x, bottom], ["Z"]];
  const k = r * (1 - QUARTER);
  return [
    ["M", x + r, y],
    ["L", right - r, y],
    ["C", right - k, y, right, y + k, right, y + r],
    ["L", right, bottom - r],
    ["C", right, bottom - k, right - k, bottom, right - r, bottom],
    ["L", x + r, bottom],
    ["C", x + k, bottom, x, bottom - k, x, bottom - r],
    ["L", x, y + r],
    ["C", x, y + k, x + k, y, x + r, y],
    ["Z"],
  ];
}

export function shapeOf(
  item: Exclude<SceneItem, SceneText>,
  setting: Setting,
  put: Put,
  scale: number,
) {
  const color = (ink: Ink): string => colorOf(ink, setting);
  const stroke =
    item.stroke === undefined
      ? {}
      : {
          stroke: color(item.stroke.ink),
          width: item.stroke.weight * scale,
          ...(item.stroke.dash === undefined
            ? {}
            : { dash: item.stroke.dash.map((each) => each * scale) }),
        };
  const fill = "fill" in item && item.fill !== undefined ? { fill: color(item.fill) } : {};
  const steps = shapeSteps(item).map((step) => transformed(step, put));
  return { type: "path" as const, steps, ...fill, ...stroke };
}

function shapeSteps(item: Exclude<SceneItem, SceneText>): readonly Step[] {
  switch (item.type) {
    case "box":
      return boxSteps(item.x, item.y, item.width, item.height, 0);
    case "line":
      return [
        ["M", item.from.x, item.from.y],
        ["L", item.to.x, item.to.y],
      ];
    case "curve":
      return [
        ["M", item.from.x, item.from.y],
        ...item.segments.map(({ control1: a, control2: b, to }): Step => [
          "C",
          a.x,
          a.y,
          b.x,
          b.y,
          to.x,
          to.y,
        ]),
      ];
    case "disc":
      return circle(item.x, item.y, item.radius);
    case "diamond": {
      const { x, y, radius: r } = item;
      return [["M", x, y - r], ["L", x + r, y], ["L", x, y + r], ["L", x - r, y], ["Z"]];
    }
  }
}
