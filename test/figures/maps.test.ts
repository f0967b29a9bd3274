/** Maps on paper: each sheet fills its frame from side to side, sheets are about equally full, and nothing touches the names at the curve. */

import { describe, expect, test } from "vitest";

import { blueprint, blueprintPages } from "../../src/figures/blueprint.ts";
import { customerPath, customerPathPages } from "../../src/figures/customer-path.ts";
import { pointsOn } from "../../src/figures/curve.ts";
import { mapFrame } from "../../src/map-paper.ts";
import type { Scene, SceneItem, SceneText } from "../../src/scene.ts";
import { boxOf, drawingIn, overlap, pathOf, pathWith, textsIn } from "./path.ts";
import type { Box, Language } from "./path.ts";

const drawing = drawingIn("en");
const sheet = mapFrame("A4", "foldout");
const page = mapFrame("A4", "landscape");

function depthOf({ height, foot = 0 }: Scene): number {
  return height - foot;
}

/** From the names of the lanes to the end of the last stage. */
function extent(scene: Scene): readonly [number, number] {
  const ends = scene.items.flatMap((item) => (item.type === "box" ? [item.x + item.width] : []));
  const starts = textsIn(scene).map(({ x }) => x);
  return [Math.min(...starts), Math.max(...ends)];
}

/** Where stages and steps begin. */
function columnsOf({ items }: Scene): readonly number[] {
  return items.flatMap((item) => (item.type === "box" ? [Math.round(item.x)] : []));
}

describe.each(["A4", "Letter"] as const)("on paper for %s", (paper) => {
  const frames = [mapFrame(paper, "foldout"), mapFrame(paper, "landscape")] as const;

  test("each sheet is as wide as its frame, no higher, and nothing is smaller than 7 points", () => {
    const { stages } = pathWith(["Books a room", "Waits", "Looks for the entrance"], "en", 6);
    const [folded, turned] = frames;
    for (const [frame, figures] of [
      [folded, customerPath(stages, () => 5, folded, drawing)],
      [folded, blueprint(stages, folded, drawing)],
      [turned, customerPathPages(stages, () => 5, turned, drawing)],
    ] as const) {
      expect(figures.length).toBeGreaterThan(0);
      for (const { scene } of figures) {
        expect(scene.width).toBeCloseTo(frame.width, 6);
        const [from, to] = extent(scene);
        expect([from, to]).toEqual([0, expect.closeTo(frame.width, 6)]);
        expect(depthOf(scene)).toBeLessThanOrEqual(frame.height + 0.01);
        expect(Math.min(...textsIn(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(7);
      }
    }
  });
});

test("on pages a blueprint is a little smaller where that saves pages, and no text is too small then", () => {
  const { stages } = pathWith(["Looks for the entrance"], "en", 3, 5);
  const drawn = (height: number): readonly Scene[] =>
    blueprintPages(stages, { ...page, height }, drawing).map(({ scene }) => scene);
  const sizesIn = (scene: Scene): readonly number[] => textsIn(scene).map(({ size }) => size);
  const isSmaller = (scenes: readonly Scene[]): boolean =>
    scenes.every((scene) => Math.max(...sizesIn(scene)) < 9);
  const heights = Array.from({ length: 60 }, (_, n) => 420 - 5 * n);
  const height = heights.find((each) => isSmaller(drawn(each)));
  expect(isSmaller(drawn(420))).toBe(false);
  if (height === undefined) throw new Error("never smaller");
  const scenes = drawn(height);
  for (const scene of scenes) {
    expect(extent(scene)).toEqual([0, expect.closeTo(page.width, 6)]);
    expect(depthOf(scene)).toBeLessThanOrEqual(height + 0.01);
    expect(Math.min(...sizesIn(scene))).toBeGreaterThanOrEqual(7);
  }
  expect(scenes.length).toBe(drawn(height + 5).length);
});

test("where the frame is a little too low, the curve is lower and not the type", () => {
  const { stages } = pathWith(["Waits"], "en", 3, 2);
  const [whole, ...others] = customerPath(stages, () => 5, sheet, drawing);
  if (whole === undefined) throw new Error("no sheet");
  expect(others).toEqual([]);
  expect(scaleOf(whole.scene)).toBeCloseTo(4 * 43.5, 1);
  const low = { ...sheet, height: depthOf(whole.scene) - 20 };
  const [lower, ...more] = customerPath(stages, () => 5, low, drawing);
  if (lower === undefined) throw new Error("no sheet");
  expect(more).toEqual([]);
  expect(scaleOf(lower.scene)).toBeCloseTo(4 * 43.5 - 20, 1);
  const sizes = (scene: Scene): readonly number[] => textsIn(scene).map(({ size }) => size);
  expect(sizes(lower.scene)).toEqual(sizes(whole.scene));
});

/** From -2 to +2. */
function scaleOf(scene: Scene): number {
  const [top, bottom] = textsIn(scene).filter(({ value }) => /^[+\u2212]2$/.test(value));
  if (top === undefined || bottom === undefined) throw new Error("no scale");
  return bottom.y - top.y;
}

test("sheets of one path have the same columns and heads, and are about equally full", () => {
  const { stages } = pathWith(["Looks for the entrance"], "en", 6);
  const drawn = (height: number): readonly Scene[] =>
    customerPath(stages, () => 5, { ...sheet, height }, drawing).map(({ scene }) => scene);
  const [whole, ...none] = drawn(5000);
  if (whole === undefined) throw new Error("no sheet");
  expect(none).toEqual([]);
  const [first, second, ...more] = drawn(0.75 * depthOf(whole));
  if (first === undefined || second === undefined) throw new Error("no two sheets");
  expect(more).toEqual([]);
  expect(columnsOf(second)).toEqual(columnsOf(first));
  const depths = [first, second].map(depthOf);
  expect(Math.min(...depths)).toBeGreaterThan(0.65 * Math.max(...depths));
});

/** The path with evidence of one step of each stage only, and where the texts of that begin on its blueprint. */
function evidenceOf(
  step: number,
  text = "Confirmation with the cancellation deadline",
): {
  readonly lines: readonly SceneText[];
  readonly steps: Starts;
  /** Where the names of steps are said again above what they tell. */
  readonly names: Starts;
} {
  const { stages } = pathWith(["Waits"], "en", 6);
  const told = stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((each, n) => ({
      ...each,
      evidence: n === step ? [text] : [],
    })),
  }));
  const scenes = blueprint(told, sheet, drawing).map(({ scene }) => scene);
  const lines = scenes.flatMap(textsIn).filter(({ value }) => /onfirm|cancel/.test(value));
  const again = scenes
    .flatMap(textsIn)
    .filter(({ size, weight }) => size === 7.5 && weight === 600);
  return { lines, steps: scenes.flatMap(stepsOf), names: again.map(({ x }) => x) };
}

type Starts = readonly number[];

/** Where steps begin. */
function stepsOf({ items }: Scene): Starts {
  return items.flatMap((item) => (item.type === "box" && item.fill === "tint" ? [item.x] : []));
}

/** From the start of a step to its text. */
const INSIDE = 6;

test("what a blueprint says of one step of a stage takes the room of those behind it", () => {
  const { lines, steps } = evidenceOf(0);
  expect(lines).toHaveLength(6);
  expect(lines.map(({ x }) => x - INSIDE)).toEqual(steps.filter((_, n) => n % 3 === 0));
});

test("it begins at another step only where that makes it much lower, and then below the name of its own", () => {
  const { lines, steps, names } = evidenceOf(
    2,
    "Confirmation with the total, and when one may cancel",
  );
  const starts = new Set(lines.map(({ x }) => x - INSIDE));
  expect([...starts]).toEqual(steps.filter((_, n) => n % 3 === 0));
  expect(names.map((x) => x - INSIDE)).toEqual([...starts]);
  const short = evidenceOf(2, "Confirmation");
  expect(short.lines.map(({ x }) => x - INSIDE)).toEqual(steps.filter((_, n) => n % 3 === 2));
  expect(short.names).toEqual([]);
});

test("a word that is a little too wide for its step is set a little smaller, and not cut", () => {
  const { lines } = evidenceOf(2, "Confirmation");
  expect(lines.map(({ value }) => value)).toEqual(Array.from({ length: 6 }, () => "Confirmation"));
  for (const { size } of lines) {
    expect(size).toBeLessThan(8.25);
    expect(size).toBeGreaterThan(0.95 * 8.25);
  }
});

test("what a map says of all steps of a stage runs on from the start of the stage, so that nothing seems to belong to a step", () => {
  const { stages } = pathWith(["Looks"], "en", 3, 5);
  const told = stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((step) => ({ ...step, pains: ["Paper after a journey"] })),
  }));
  const scenes = customerPath(told, () => 5, sheet, drawing).map(({ scene }) => scene);
  const said = scenes
    .flatMap(textsIn)
    .filter(({ value, anchor }) => /Paper|journey(?! ends)/.test(value) && anchor === "start");
  const ofStages = scenes
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.type === "box" && item.fill === "brand" ? [item.x] : []));
  expect([...new Set(said.map(({ x }) => x - INSIDE))]).toEqual([...new Set(ofStages)]);
  const first = said.filter(({ x }) => x === said[0]?.x).map(({ value }) => value);
  expect(first.join(" ").replaceAll("· ", "")).toBe("Paper after a journey ".repeat(5).trim());
});

/** What names at the curve may not touch. */
function obstaclesOf({ items }: Scene): readonly Box[] {
  const around = (x: number, y: number, reach: number): Box => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  });
  return items.flatMap((item: SceneItem): readonly Box[] => {
    switch (item.type) {
      case "disc":
      case "diamond":
        return [around(item.x, item.y, item.radius)];
      case "curve":
        return pointsOn(item.from, item.segments, 24).map(({ x, y }) => around(x, y, 0.8));
      case "line": {
        const [one, other] = [item.from, item.to];
        const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
        const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
        return [{ left: left - 0.2, right: right + 0.2, top: top - 0.2, bottom: bottom + 0.2 }];
      }
      default:
        return [];
    }
  });
}

describe.each(["en", "ru", "he"] as readonly Language[])("names at the curve in %s", (language) => {
  const other = drawingIn(language);

  const narrow = pathWith(["Misunderstandings, and responsibilities"], language, 18, 1);

  test.each([
    ["stages", pathOf(language, 6)],
    ["many stages", pathOf(language, 12)],
    ["stages that are narrower than a name", narrow],
  ])("touch nothing in %s", (_, { stages }) => {
    const scenes = [
      ...customerPath(stages, () => 5, sheet, other),
      ...customerPathPages(stages, () => 5, page, other),
    ].map(({ scene }) => scene);
    const names = scenes.flatMap((scene) => {
      const obstacles = obstaclesOf(scene);
      return textsIn(scene)
        .filter(({ anchor }) => anchor === "middle")
        .map((text) => ({
          name: text.value,
          touches: obstacles.filter((box) => overlap(boxOf(text, scene), box)),
        }));
    });
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter(({ touches }) => touches.length > 0)).toEqual([]);
  });
});
