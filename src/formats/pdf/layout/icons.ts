import type { Color, Step } from "../paper.ts";
import { circle } from "./shapes.ts";
import type { IconMark, IconShape } from "./strips.ts";

const GRID = 16;
const STROKE = 1.25;
function line(...points: readonly (readonly [number, number])[]): readonly Step[] {
  return points.map(([x, y], index) => [index === 0 ? "M" : "L", x, y] as const);
}

const drawings = {
  process: [
    line([1.5, 13.5], [5.5, 13.5], [5.5, 9.5], [9.5, 9.5], [9.5, 5.5], [13.5, 5.5], [13.5, 2.5]),
  ],
  say: [
    [...line([2, 3], [14, 3], [14, 11], [7.5, 11], [4.5, 14], [4.5, 11], [2, 11]), ["Z"] as const],
  ],
  behave: [
    circle(8, 4.25, 2.5),
    [
      ["M", 2.5, 14],
      ["C", 2.5, 10.9, 4.9, 9, 8, 9],
      ["C", 11.1, 9, 13.5, 10.9, 13.5, 14],
    ],
  ],
  never: [circle(8, 8, 6), line([3.8, 12.2], [12.2, 3.8])],
  clock: [circle(8, 8, 6), line([8, 4.5], [8, 8], [10.5, 9.75])],
  limit: [
    [
      ["M", 8, 1.75],
      ["L", 13.5, 3.75],
      ["L", 13.5, 8],
      ["C", 13.5, 11.25, 11, 13.25, 8, 14.25],
      ["C", 5, 13.25, 2.5, 11.25, 2.5, 8],
      ["L", 2.5, 3.75],
      ["Z"],
    ],
  ],
  handOver: [line([2, 8], [13.5, 8]), line([9.5, 4], [13.5, 8], [9.5, 12])],
  done: [line([3, 8.5], [6.5, 12], [13, 4.5])],
} as const satisfies Readonly<Record<string, readonly (readonly Step[])[]>>;

export type IconName = keyof typeof drawings;

const TURNS: ReadonlySet<IconName> = new Set<IconName>(["process", "say", "handOver"]);

export function icon(
  name: IconName,
  x: number,
  y: number,
  size: number,
  color: Color,
  weight = STROKE,
): IconMark {
  const shapes = drawings[name].map((steps): IconShape => ({
    steps,
    stroke: color,
    width: weight,
  }));
  return { type: "icon", x, y, size, grid: GRID, shapes, turns: TURNS.has(name) };
}

/** The diamond of a moment of truth. */
export function diamond(x: number, y: number, size: number, fill: Color, stroke: Color): IconMark {
  const steps: readonly Step[] = [...line([8, 1.5], [14.5, 8], [8, 14.5], [1.5, 8]), ["Z"]];
  return {
    type: "icon",
    x,
    y,
    size,
    grid: GRID,
    shapes: [{ steps, fill, stroke, width: 1 }],
    turns: false,
  };
}

/** The cross before what is forbidden, and the point before what is done. */
export function cross(x: number, y: number, size: number, color: Color): IconMark {
  const shapes = [line([3, 3], [13, 13]), line([13, 3], [3, 13])].map((steps): IconShape => ({
    steps,
    stroke: color,
    width: 2.2,
  }));
  return { type: "icon", x, y, size, grid: GRID, shapes, turns: false };
}

export function disc(x: number, y: number, size: number, look: Omit<IconShape, "steps">): IconMark {
  return {
    type: "icon",
    x,
    y,
    size,
    grid: 2,
    shapes: [{ steps: circle(1, 1, 1), ...look }],
    turns: false,
  };
}
