/** How entries are shared among columns, and how a blueprint tells cases and waiting from the rest. */

import { expect, test } from "vitest";

import { blueprint } from "../../src/figures/blueprint.ts";
import { cutsOf } from "../../src/figures/spread.ts";
import { mapFrame } from "../../src/map-paper.ts";
import { drawingIn, pathWith, textsIn } from "./path.ts";

const BETWEEN = 3;

function heightOf(heights: readonly number[]): number {
  return heights.reduce((sum, each) => sum + each + BETWEEN, -BETWEEN);
}

function highest(heights: readonly (readonly number[])[], cuts: readonly number[]): number {
  return Math.max(...heights.map((own, n) => heightOf(own.slice(cuts[n], cuts[n + 1]))));
}

/** All ways to cut so many entries, each column with one at least. */
function ways(count: number, columns: number, from = 0): readonly (readonly number[])[] {
  if (columns === 1) return [[from, count]];
  const cuts = Array.from({ length: count - from - columns + 1 }, (_, n) => from + n + 1);
  return cuts.flatMap((cut) => ways(count, columns - 1, cut).map((rest) => [from, ...rest]));
}

test("entries are shared so that the highest column is as low as can be", () => {
  let seed = 7;
  const next = (most: number): number => {
    seed = (seed * 16807) % 2147483647;
    return seed % most;
  };
  for (let round = 0; round < 300; round += 1) {
    const columns = 1 + next(3);
    const count = columns + next(6);
    const lines = Array.from({ length: count }, () => 1 + next(5));
    // What stands in narrower columns is no lower.
    const more = Array.from({ length: count }, () => next(2));
    const heights = Array.from({ length: columns }, (_, n) =>
      lines.map((each, at) => 11.25 * (each + (n > 0 ? (more[at] ?? 0) : 0))),
    );
    const cuts = cutsOf(heights);
    const best = Math.min(...ways(count, columns).map((way) => highest(heights, way)));
    expect({ heights, height: highest(heights, cuts) }).toEqual({ heights, height: best });
  }
});

test("many thousands of entries are shared at once", () => {
  const heights = Array.from({ length: 3 }, () => Array.from({ length: 20_000 }, () => 11.25));
  const [, first = 0, second = 0] = cutsOf(heights);
  expect([first, second - first, 20_000 - second]).toEqual([6667, 6667, 6666]);
});

test("a blueprint has an arrow from a case to what is done then, and says who waits", () => {
  const { stages } = pathWith(["Night"], "en", 1, 2);
  const [stage] = stages;
  const [step, other] = stage?.steps ?? [];
  if (stage === undefined || step === undefined || other === undefined) throw new Error("no steps");
  const [action] = step.frontstage;
  if (action === undefined) throw new Error("no action");
  const told = {
    ...step,
    type: "waiting" as const,
    frontstage: [{ ...action, do: "Wakes the porter", when: "Something fails" }],
  };
  const drawn = blueprint(
    [{ ...stage, steps: [told, { ...other, frontstage: [] }] }],
    mapFrame("A4", "foldout"),
    drawingIn("en"),
  );
  const scene = drawn[0]?.scene;
  if (scene === undefined) throw new Error("no scene");
  const textOf = (value: string) => {
    const found = textsIn(scene).find((text) => text.value === value);
    if (found === undefined) throw new Error(`no ${value}`);
    return found;
  };
  const [when, done] = [textOf("Something fails"), textOf("Wakes the porter")];
  expect([when.ink, when.size]).toEqual([done.ink, done.size]);
  expect(done.x).toBe(when.x + 10);
  const arrow = scene.items.filter(
    (item) => item.type === "line" && item.from.x >= when.x && item.to.x < done.x,
  );
  expect(arrow).toHaveLength(3);
  expect(textOf("waiting").y).toBeGreaterThan(0);
});
