import { describe, expect, test } from "vitest";

import { coverPath } from "../../src/figures/cover-path.ts";
import type { Stage } from "../../src/generated/types.ts";
import type { Scene, SceneItem } from "../../src/scene.ts";
import { check } from "../../src/svc.ts";
import { drawingIn, pathOf, textsIn } from "./path.ts";

type Of<Type extends SceneItem["type"]> = Extract<SceneItem, { readonly type: Type }>;

function all<Type extends "line" | "curve">({ items }: Scene, type: Type): readonly Of<Type>[] {
  return items.filter((item): item is Of<Type> => item.type === type);
}

type Sign = Extract<SceneItem, { readonly radius: number }>;

function signs({ items }: Scene, type: Sign["type"]): readonly Sign[] {
  return items.filter((item): item is Sign => item.type === type);
}

/** Stages with the feelings of their steps; a step may have none. */
function stagesOf(...feelings: readonly (readonly (number | undefined)[])[]): readonly Stage[] {
  const workspace = {
    svc: 1,
    language: "en",
    company: { name: "X" },
    handbook: { title: "X" },
    roles: [{ id: "host", title: "Host" }],
    stages: feelings.map((values, i) => ({
      id: `s${i}`,
      title: `Stage ${i}`,
      order: i,
      phase: "during",
      owner: "host",
      steps: values.map((value, j) => ({
        id: `t${j}`,
        title: `Step ${j}`,
        ...(value === undefined ? {} : { feeling: { value, basis: "research" } }),
        momentOfTruth: value === 2,
      })),
    })),
  };
  const found = check({ sources: [{ path: "svc.yaml", text: JSON.stringify(workspace) }] });
  if (found.workspace === undefined) throw new Error(JSON.stringify(found.findings[0]));
  return found.workspace.stages;
}

function drawn(...feelings: readonly (readonly (number | undefined)[])[]): Scene {
  return coverPath(stagesOf(...feelings), drawingIn("en")).scene;
}

describe("with feelings", () => {
  const scene = drawn([0, 1], [undefined, -1], [2]);
  const [curve] = all(scene, "curve");
  const on = curve?.segments.map(({ to }) => to) ?? [];

  test("the curve goes through every step that has one, a sign at each", () => {
    const places = [...signs(scene, "disc"), ...signs(scene, "diamond")].map(({ x, y }) => ({
      x,
      y,
    }));
    expect(places).toHaveLength(4);
    for (const place of places) expect(on).toContainEqual(place);
  });

  test("moments of truth are diamonds, other steps are not", () => {
    expect(signs(scene, "diamond").map(({ fill }) => fill)).toEqual(["accent-fill"]);
    expect(signs(scene, "disc").map(({ fill }) => fill)).toEqual(["brand", "brand", "brand"]);
  });

  test("better is higher, and zero lies on the zero line", () => {
    const [zero, one, minus] = signs(scene, "disc").map(({ y }) => y);
    const level = all(scene, "line").find(({ from, to }) => from.y === to.y);
    expect(zero).toBe(level?.from.y);
    expect(one).toBeLessThan(zero ?? 0);
    expect(minus).toBeGreaterThan(zero ?? 0);
  });

  test("steps stand from edge to edge; the lines run out over both", () => {
    expect(signs(scene, "disc")[0]?.x).toBe(0);
    expect(signs(scene, "diamond")[0]?.x).toBeCloseTo(scene.width);
    expect(curve?.from.x).toBeLessThan(-56);
    expect(on.at(-1)?.x).toBeGreaterThan(scene.width + 56);
  });

  test("a line leads from the first step of each stage to its name", () => {
    const lines = all(scene, "line").filter(({ from, to }) => from.x === to.x);
    const names = textsIn(scene);
    expect(names.map(({ value }) => value)).toEqual(["Stage 0", "Stage 1", "Stage 2"]);
    expect(lines).toHaveLength(3);
    for (const { y } of names) for (const { to } of lines) expect(to.y).toBeLessThan(y);
  });
});

test("without any feeling all steps stand on a straight line", () => {
  const scene = drawn([undefined, undefined], [undefined]);
  const [curve] = all(scene, "curve");
  const heights = [curve?.from.y, ...(curve?.segments.map(({ to }) => to.y) ?? [])];
  expect(new Set(heights).size).toBe(1);
  expect(signs(scene, "disc")).toHaveLength(3);
  expect(textsIn(scene)).toHaveLength(2);
});

test.each([[[[]]], [[[1]]], [[[], [], []]], [[[-2], []]]])(
  "%j has a line and names",
  (feelings) => {
    const scene = drawn(...feelings);
    expect(all(scene, "curve").length + all(scene, "line").length).toBeGreaterThan(0);
    expect(textsIn(scene)).toHaveLength(feelings.length);
    expect(JSON.stringify(scene)).not.toMatch(/null|NaN/);
  },
);

test("where names have no room, some stages have none, and none is cut", () => {
  const { stages } = pathOf("ru", 20);
  const { scene } = coverPath(stages, drawingIn("ru"));
  const names = new Set(textsIn(scene).map(({ at }) => at));
  expect(names.size).toBeGreaterThan(1);
  expect(names.size).toBeLessThan(20);
  expect(all(scene, "line")).toHaveLength(names.size + 1);
});

test("a name stands at its line: it begins there, and the last one ends there where it has no room", () => {
  const linesIn = (scene: Scene) =>
    all(scene, "line").flatMap(({ from, to }) => (from.x === to.x ? [from.x] : []));
  const roomy = drawn([0, 0], [0], [0, 0]);
  expect(textsIn(roomy).map(({ x }) => x)).toEqual(linesIn(roomy));
  expect(textsIn(roomy).map(({ anchor }) => anchor)).toEqual(["start", "start", "start"]);
  const narrow = drawn([0, 0], [0], [0]);
  expect(textsIn(narrow).map(({ x }) => x)).toEqual(linesIn(narrow));
  expect(textsIn(narrow).map(({ anchor }) => anchor)).toEqual(["start", "start", "end"]);
});

test("a book that is read from the right begins there", () => {
  const stages = stagesOf([0, 1], [-1]);
  const ltr = coverPath(stages, drawingIn("en")).scene;
  const rtl = coverPath(stages, drawingIn("en", "rtl")).scene;
  const places = (scene: Scene) => signs(scene, "disc").map(({ x, y }) => [x, y]);
  expect(places(rtl)).toEqual(places(ltr).map(([x = 0, y]) => [rtl.width - x, y]));
});

test("its colours are those of a field", () => {
  const { items } = drawn([0, 2], [1]);
  const inks = items.flatMap((item) => [
    ...("ink" in item ? [item.ink] : []),
    ...("fill" in item ? [item.fill] : []),
    ...("stroke" in item ? [item.stroke?.ink] : []),
  ]);
  expect([...new Set(inks)].toSorted()).toEqual(["accent-fill", "brand", "on-brand", "on-brand-2"]);
});
