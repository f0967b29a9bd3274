/** Maps on pages of a book without a sheet that folds out: a little smaller where that saves pages. */

import type { Frame } from "./division.ts";
import type { Figure } from "./drawing.ts";
import { scaled } from "./moved.ts";

/** So much smaller, and no text smaller than so many points. */
const SMALLER = 0.94;
const SMALLEST = 7;

/** @param draw The figures for a frame, in their own size */
export function fewestPages(
  frame: Frame,
  draw: (frame: Frame) => readonly Figure[],
): readonly Figure[] {
  const figures = draw(frame);
  if (figures.length === 1) return figures;
  const larger = { width: frame.width / SMALLER, height: frame.height / SMALLER };
  const fewer = draw(larger).map((figure) => ({ ...figure, scene: scaled(figure.scene, SMALLER) }));
  return fewer.length < figures.length && fewer.every(isLegible) ? fewer : figures;
}

function isLegible({ scene }: Figure): boolean {
  return scene.items.every((item) => item.type !== "text" || item.size >= SMALLEST);
}
