/** A drawing of shapes, as plain data: what an SVG says, resolved. Lengths in its own units, y downwards, each shape in its own system. */

import type { Color, Step } from "./paper.ts";

/** Takes (x, y) to (a·x + c·y + e, b·x + d·y + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Drawing {
  /** Its natural size in pixels, 96 to the inch; what lies outside is not shown. */
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawingNode[];
}

export type DrawingNode = DrawingGroup | DrawingShape;

export interface DrawingGroup {
  readonly type: "group";
  readonly matrix: Matrix;
  /** Only what lies inside all of them is shown. */
  readonly clips: readonly Outline[];
  /** Of the whole, not of each of its parts. */
  readonly opacity: number;
  readonly nodes: readonly DrawingNode[];
}

export interface DrawingShape extends Outline {
  readonly type: "shape";
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

export interface Outline {
  readonly steps: readonly Step[];
  /** Where it lies over itself there is a hole. */
  readonly isEvenOdd: boolean;
}

export interface Paint {
  readonly ink: Color | Gradient;
  readonly opacity: number;
}

export interface Stroke extends Paint {
  readonly width: number;
  readonly cap: "butt" | "round" | "square";
  readonly join: "miter" | "round" | "bevel";
  readonly miter: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
}

export interface Gradient {
  readonly type: "linear" | "radial";
  /** Linear: x and y of start and end. Radial: x, y and radius of the inner and the outer circle. */
  readonly coords: readonly number[];
  /** From its system to that of the shape. */
  readonly matrix: Matrix;
  /** Two at least, from 0 to 1, rising. */
  readonly stops: readonly { readonly at: number; readonly color: Color }[];
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function joinedMatrix(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** Takes back what the matrix does; where nothing can, it does nothing. */
export function inverseMatrix([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c;
  if (size === 0) return IDENTITY;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}

export function movedSteps(steps: readonly Step[], [a, b, c, d, e, f]: Matrix): readonly Step[] {
  const put = (x: number, y: number): readonly [number, number] => [
    a * x + c * y + e,
    b * x + d * y + f,
  ];
  return steps.map((step): Step => {
    if (step[0] === "Z") return step;
    if (step[0] !== "C") return [step[0], ...put(step[1], step[2])];
    const [, ax, ay, bx, by, x, y] = step;
    return ["C", ...put(ax, ay), ...put(bx, by), ...put(x, y)];
  });
}
