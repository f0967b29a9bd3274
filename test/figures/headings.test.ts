/** Headings of maps with long words: whole, in one size, and cut only where they would be too small. */

import { expect, test } from "vitest";

import { customerPath } from "../../src/figures/customer-path.ts";
import { setText } from "../../src/figures/set-text.ts";
import { styles } from "../../src/figures/drawing.ts";
import { mapFrame } from "../../src/map-paper.ts";
import type { SceneText } from "../../src/scene.ts";
import { drawingIn, pathWith, textsIn } from "./path.ts";

/** The heads of stages of one step each, on a page. */
function headsOf(titles: readonly string[]): readonly SceneText[] {
  const { stages } = pathWith(titles, "he", 12, 1);
  const [map] = customerPath(stages, () => 1, mapFrame("A4", "landscape"), drawingIn("he"));
  if (map === undefined) throw new Error("no map");
  return textsIn(map.scene).filter(({ weight, ink }) => weight === 600 && ink === "on-brand");
}

test("the heads of stages are set smaller, all of them, rather than cut a word of one", () => {
  const heads = headsOf(["הגעה", "המשקפיים"]);
  expect(new Set(heads.map(({ value }) => value))).toEqual(new Set(["הגעה", "המשקפיים"]));
  const sizes = new Set(heads.map(({ size }) => size));
  expect(sizes.size).toBe(1);
  expect([...sizes][0]).toBeLessThan(styles.stage.size);
  expect([...sizes][0]).toBeGreaterThan(0.7 * styles.stage.size);
});

test("a word that would be too small is cut, and the other heads are as large as without it", () => {
  const heads = headsOf(["הגעה", "המשקפיים".repeat(3)]);
  expect(heads.find(({ value }) => value === "הגעה")?.size).toBe(styles.stage.size);
});

test("text that no language hyphenates is set smaller where a word is a little too wide, not below 7 points", () => {
  const set = (width: number): readonly SceneText[] => {
    const words = { value: "אופטומטריסטית" };
    const area = { x: 0, y: 0, width };
    const { items } = setText([{ words, style: styles.lane }], area, drawingIn("he"));
    return items.filter((item) => item.type === "text");
  };
  const natural = set(200)[0]?.width ?? 0;
  const smaller = set(natural * 0.9);
  expect(smaller).toHaveLength(1);
  expect(smaller[0]?.size).toBeCloseTo(styles.lane.size * 0.9, 1);
  expect(smaller[0]?.width).toBeLessThan(natural * 0.9);
  const cut = set(natural * 0.8);
  expect(cut.length).toBeGreaterThan(1);
  expect(cut[0]?.size).toBe(styles.lane.size);
});
