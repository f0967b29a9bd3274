import svgpath from "svgpath";
import type { Matrix } from "../drawing.ts";
import { IDENTITY, movedSteps } from "../drawing.ts";
import type { Step } from "../paper.ts";
import type { Element } from "./elements.ts";
import { Unprintable } from "./elements.ts";

/** What lengths in percent are parts of: the width, the height, or the mean of both. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

/** A length in the drawing's units; what is missing is `otherwise`. @throws Unprintable for units that depend on a font, and where it has no end. */
export function lengthOf(text: string | undefined, whole: number, otherwise = 0): number {
  if (text === undefined || text.trim() === "" || text.trim() === "auto") return otherwise;
  const [, value = "", unit = ""] =
    /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|[a-z]*)$/i.exec(text.trim()) ?? [];
  const scale = unit === "%" ? whole / 100 : UNITS[unit.toLowerCase()];
  const length = Number(value) * (scale ?? Number.NaN);
  if (value === "" || !Number.isFinite(length)) throw new Unprintable(text);
  return length;
}

/** Numbers with blanks or commas between them. */
export function numbersIn(text: string | undefined): readonly number[] {
  const found = (text ?? "").split(/[\s,]+/).filter((part) => part !== "");
  return found.map(Number);
}

/** The outline of a shape in its own system; nothing where it has none. */
export function stepsOf(element: Element, room: Room): readonly Step[] | undefined {
  const data = dataOf(element, room);
  return data === undefined ? undefined : stepsIn(data);
}

/** The matrix that a `transform` asks for. @throws Unprintable for one that is written as in style sheets, or has no end. */
export function matrixOf(transform: string | undefined): Matrix {
  if (transform === undefined || /^\s*(?:none)?\s*$/.test(transform)) return IDENTITY;
  if (/[^\s\d.,()e+-]/i.test(transform.replaceAll(/matrix|translate|scale|rotate|skew[XY]/g, "")))
    throw new Unprintable("transform");
  // The package reads transforms only to move paths: the three corners that it gives back say all.
  const points: (readonly [number, number])[] = [];
  svgpath("M0 0L1 0L0 1")
    .transform(transform)
    .iterate((segment) => {
      const [, x = 0, y = 0] = segment;
      points.push([x, y]);
    });
  const [[e, f] = [0, 0], [ax, ay] = [1, 0], [cx, cy] = [0, 1]] = points;
  const matrix: Matrix = [ax - e, ay - f, cx - e, cy - f, e, f];
  if (!matrix.every(Number.isFinite)) throw new Unprintable("transform");
  return matrix;
}

/** Every shape as the data of a path. */
function dataOf(element: Element, { width, height }: Room): string | undefined {
  const { name, attributes } = element;
  const across = (key: string): number => lengthOf(attributes.get(key), width);
  const down = (key: string): number => lengthOf(attributes.get(key), height);
  switch (name) {
    case "path":
      return attributes.get("d") ?? "";
    case "line":
      return `M${across("x1")} ${down("y1")}L${across("x2")} ${down("y2")}`;
    case "polyline":
      return pathThrough(attributes.get("points"), "");
    case "polygon":
      return pathThrough(attributes.get("points"), "Z");
    case "circle": {
      const r = lengthOf(attributes.get("r"), Math.hypot(width, height) / Math.SQRT2);
      return ellipse(across("cx"), down("cy"), r, r);
    }
    case "ellipse": {
      const rx = lengthOf(attributes.get("rx"), width, down("ry"));
      return ellipse(across("cx"), down("cy"), rx, lengthOf(attributes.get("ry"), height, rx));
    }
    case "rect":
      return rectangle(element, { width, height });
    default:
      return undefined;
  }
}

function pathThrough(points: string | undefined, end: string): string {
  const numbers = numbersIn(points);
  // Points come in pairs; a number that is left over is none.
  const pairs = numbers.slice(0, numbers.length - (numbers.length % 2));
  return pairs.length < 4 ? "" : `M${pairs.join(" ")}${end}`;
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return "";
  const arc = `A${rx} ${ry} 0 0 1`;
  return `M${x + rx} ${y}${arc} ${x} ${y + ry}${arc} ${x - rx} ${y}${arc} ${x} ${y - ry}${arc} ${x + rx} ${y}Z`;
}

function rectangle({ attributes }: Element, room: Room): string {
  const x = lengthOf(attributes.get("x"), room.width);
  const y = lengthOf(attributes.get("y"), room.height);
  const width = lengthOf(attributes.get("width"), room.width);
  const height = lengthOf(attributes.get("height"), room.height);
  if (width <= 0 || height <= 0) return "";
  const given = attributes.get("rx") ?? attributes.get("ry");
  const rx = Math.min(lengthOf(attributes.get("rx") ?? given, room.width), width / 2);
  const ry = Math.min(lengthOf(attributes.get("ry") ?? given, room.height), height / 2);
  if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const [across, down] = [width - 2 * rx, height - 2 * ry];
  const arc = `a${rx} ${ry} 0 0 1`;
  return `M${x + rx} ${y}h${across}${arc} ${rx} ${ry}v${down}${arc} ${-rx} ${ry}h${-across}${arc} ${-rx} ${-ry}v${-down}${arc} ${rx} ${-ry}Z`;
}

/** @throws Unprintable for data that are damaged. */
function stepsIn(data: string): readonly Step[] {
  if (data.trim() === "" || data.trim() === "none") return [];
  const path = svgpath(data).abs().unarc().unshort();
  if ("err" in path && path.err !== "") throw new Unprintable("d");
  const steps: Step[] = [];
  path.iterate((segment, _, x, y) => {
    switch (segment[0]) {
      case "M":
      case "L":
        steps.push([segment[0], segment[1], segment[2]]);
        break;
      case "H":
        steps.push(["L", segment[1], y]);
        break;
      case "V":
        steps.push(["L", x, segment[1]]);
        break;
      case "C":
        steps.push(["C", ...cubic(segment.slice(1))]);
        break;
      case "Q": {
        const [, qx, qy, toX, toY] = segment;
        const near = (from: number, to: number): number => from + ((to - from) * 2) / 3;
        const control = [near(x, qx), near(y, qy), near(toX, qx), near(toY, qy)] as const;
        steps.push(["C", ...control, toX, toY]);
        break;
      }
      case "Z":
      case "z":
        steps.push(["Z"]);
        break;
      default:
        throw new Unprintable("d");
    }
  });
  if (steps.some(([, ...lengths]) => lengths.some((each) => !Number.isFinite(each))))
    throw new Unprintable("d");
  return steps;
}

type Cubic = readonly [number, number, number, number, number, number];

function cubic(numbers: readonly (number | string)[]): Cubic {
  const [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0] = numbers.map(Number);
  return [ax, ay, bx, by, x, y];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PARTS = 16;

/** The smallest box around an outline, curves closely enough for what is as wide as they are. */
export function boxAround(steps: readonly Step[], matrix?: Matrix): Box | undefined {
  const moved = matrix === undefined ? steps : movedSteps(steps, matrix);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let [px, py] = [0, 0];
  const take = (x: number, y: number): void => {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  };
  for (const step of moved) {
    if (step[0] === "Z") continue;
    if (step[0] === "C") {
      const [, ax, ay, bx, by, x, y] = step;
      for (let part = 1; part < PARTS; part += 1) {
        const t = part / PARTS;
        take(bezier(t, px, ax, bx, x), bezier(t, py, ay, by, y));
      }
    }
    [px, py] = [Number(step.at(-2)), Number(step.at(-1))];
    take(px, py);
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

function bezier(t: number, p: number, a: number, b: number, q: number): number {
  const s = 1 - t;
  return s * s * s * p + 3 * s * s * t * a + 3 * s * t * t * b + t * t * t * q;
}
