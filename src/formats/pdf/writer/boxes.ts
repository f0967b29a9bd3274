import type { Item, PathItem, TextItem } from "../paper.ts";
import { widthOnPaper } from "./glyphs.ts";

/** Left, bottom, right, top; from the bottom of the page, as PDF counts. */
export type Box = readonly [number, number, number, number];

type Point = readonly [number, number];

/** The smallest box around two. */
export function around(one: Box | undefined, other: Box): Box {
  if (one === undefined) return other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** Where an item stands on a page of a height. */
export function boxOf(item: Item, height: number): Box {
  const points = pointsOf(item);
  const across = points.map(([x]) => x);
  const down = points.map(([, y]) => y);
  return [
    Math.min(...across),
    height - Math.max(...down),
    Math.max(...across),
    height - Math.min(...down),
  ];
}

/** Points of which the outermost are the edges of an item. */
function pointsOf(item: Item): readonly Point[] {
  if (item.type === "text") return cornersOfText(item);
  if (item.type === "path") return pointsOfPath(item);
  const { x, y, width, height } = item;
  return [
    [x, y],
    [x + width, y + height],
  ];
}

function cornersOfText({ x, y, atoms, stretch = 0, angle = 0 }: TextItem): readonly Point[] {
  let [width, up, down] = [0, 0, 0];
  for (const atom of atoms) {
    const { size } = atom.look;
    const { ascent, descent, unitsPerEm } = atom.face.font;
    width += widthOnPaper(atom) + (atom.isSpace ? stretch : 0);
    up = Math.max(up, (ascent * size) / unitsPerEm);
    down = Math.max(down, (-descent * size) / unitsPerEm);
  }
  const sine = Math.sin((angle * Math.PI) / 180);
  const cosine = Math.cos((angle * Math.PI) / 180);
  return [0, width].flatMap((right) =>
    [-down, up].map((rise): Point => [
      x + right * cosine - rise * sine,
      y - right * sine - rise * cosine,
    ]),
  );
}

/** The points that steer a curve are outside of it at most: such a box is large enough. */
function pointsOfPath({ steps, stroke, width = 1 }: PathItem): readonly Point[] {
  const half = stroke === undefined ? 0 : width / 2;
  return steps.flatMap(([, ...lengths]) => {
    const points: Point[] = [];
    for (let at = 0; at + 1 < lengths.length; at += 2) {
      const [x = 0, y = 0] = lengths.slice(at, at + 2);
      points.push([x - half, y - half], [x + half, y + half]);
    }
    return points;
  });
}
