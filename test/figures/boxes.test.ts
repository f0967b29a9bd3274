/** Text never overlaps, leaves the picture or its cell, or loses a letter: in short and long paths, long words, and mirrored. */

import { describe, expect, test } from "vitest";

import { blueprint, blueprintPages } from "../../src/figures/blueprint.ts";
import { coverage } from "../../src/figures/coverage.ts";
import { coverPath } from "../../src/figures/cover-path.ts";
import { customerPath, customerPathPages } from "../../src/figures/customer-path.ts";
import type { Figure } from "../../src/figures/drawing.ts";
import { glance } from "../../src/figures/glance.ts";
import { locator } from "../../src/figures/locator.ts";
import { mapFrame } from "../../src/map-paper.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import type { Scene, SceneItem } from "../../src/scene.ts";
import { boxOf, drawingIn, isInside, overlap, pathOf, pathWith, textsIn } from "./path.ts";
import type { Box, Language } from "./path.ts";

const [sheet, page] = [mapFrame("A4", "foldout"), mapFrame("A4", "landscape")];

type Named = readonly (readonly [string, Figure])[];

function mapsOf({ stages }: Workspace, drawing: ReturnType<typeof drawingIn>): Named {
  const named = (name: string, figures: readonly Figure[]): Named =>
    figures.map((figure, n) => [`${name} ${n + 1}`, figure]);
  return [
    ...named(
      "path",
      customerPath(stages, () => 12, sheet, drawing),
    ),
    ...named("blueprint", blueprint(stages, sheet, drawing)),
    ...named(
      "path on pages",
      customerPathPages(stages, () => 12, page, drawing),
    ),
    ...named("blueprint on pages", blueprintPages(stages, page, drawing)),
  ];
}

function chartsOf({ stages, channels }: Workspace, drawing: ReturnType<typeof drawingIn>): Named {
  const heat = coverage({ stages, channels, standardsAt: () => [] }, drawing);
  return [
    ["cover", coverPath(stages, drawing)],
    ["glance", glance(stages, drawing)],
    ...(["line", "bar"] as const).flatMap((form) =>
      stages.map(
        (stage, n) => [`locator ${form} ${n}`, locator(stages, stage, drawing, form)] as const,
      ),
    ),
    ...heat.map((figure, n) => [`coverage ${n + 1}`, figure] as const),
  ];
}

/** What is wrong with the texts of a scene, in words. */
function faultsOf(scene: Scene): readonly string[] {
  const texts = textsIn(scene).map((text) => ({ text, box: boxOf(text, scene) }));
  const whole: Box = { left: 0, right: scene.width, top: 0, bottom: scene.height };
  const outside = texts.flatMap(({ text, box }) =>
    isInside(box, whole) ? [] : [`"${text.value}" leaves the scene`],
  );
  const ordered = texts.toSorted((a, b) => a.box.top - b.box.top);
  const touching = ordered.flatMap(({ text, box }, n) =>
    ordered
      .slice(n + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `"${text.value}" and "${other.text.value}" overlap`),
  );
  return [...outside, ...touching, ...crossing(scene)];
}

type Rectangle = Extract<SceneItem, { type: "box" }>;

/** Texts that begin in a coloured cell and end outside. */
function crossing(scene: Scene): readonly string[] {
  const cells = scene.items
    .filter((item): item is Rectangle => item.type === "box")
    .map(({ x, y, width, height }): Box => ({
      left: x,
      right: x + width,
      top: y,
      bottom: y + height,
    }));
  return textsIn(scene).flatMap((text) => {
    const box = boxOf(text, scene);
    const cell = cells.find((each) => overlap(each, box));
    return cell === undefined || isInside(box, cell) ? [] : [`"${text.value}" crosses its cell`];
  });
}

const lengths = [6, 12, 20];
const languages: readonly Language[] = ["en", "ru", "he"];
const cases = languages.flatMap((language) => lengths.map((n) => [language, n] as const));

describe.each(cases)("in %s, %d stages", (language, stages) => {
  const workspace = pathOf(language, stages);
  const drawing = drawingIn(language);
  const maps = mapsOf(workspace, drawing);
  const charts = chartsOf(workspace, drawing);

  test("no text overlaps another, leaves the picture or its cell", () => {
    expect(maps.length).toBeGreaterThanOrEqual(3);
    for (const [name, { scene }] of [...maps, ...charts])
      expect({ name, faults: faultsOf(scene) }).toEqual({ name, faults: [] });
  });

  test("no text crosses the border of its stage", () => {
    for (const [name, { scene }] of maps) {
      const borders = scene.items.filter(
        (item): item is Rectangle => item.type === "box" && item.fill === "brand",
      );
      const astray = textsIn(scene).filter((text) => {
        const box = boxOf(text, scene);
        const isName = text.anchor !== "start";
        const stage = borders.find(({ x, width }) => box.left < x + width && x < box.right);
        // Names at points of the curve may hang over; the lanes' names and the legend stand outside.
        if (isName || stage === undefined || box.top > scene.height - 14) return false;
        return box.left < stage.x - 0.01 || box.right > stage.x + stage.width + 2;
      });
      expect({ name, astray: astray.map(({ value }) => value) }).toEqual({ name, astray: [] });
    }
  });

  test("every text is there in full", () => {
    const letters = new Map<number, string>();
    for (const [, { scene }] of maps) {
      for (const { at, value } of textsIn(scene).flatMap((text) => text.parts ?? [text]))
        if (at !== undefined) letters.set(at, (letters.get(at) ?? "") + bare(value));
    }
    expect(letters.size).toBeGreaterThan(stages * 3 * 10);
    const cut = [...drawing.texts].filter(
      ([at, text]) => letters.get(at)?.replaceAll(bare(text), "") !== "",
    );
    expect(cut).toEqual([]);
  });

  test("the words say what the picture shows", () => {
    for (const [name, { description }] of [...maps, ...charts]) {
      const said = description.map((node) => (node.type === "text" ? node.value : "")).join("");
      expect({ name, isLong: said.length > 20 }).toEqual({ name, isLong: true });
      expect(said).not.toMatch(/[{}]|undefined/);
    }
  });
});

/** Without what a line's end adds or takes away. */
function bare(text: string): string {
  return text.replace(/[\s\-,·]/g, "");
}

const hostile = [
  "<script>alert(1)</script>",
  "]]>",
  "a\u0000\u0007b",
  "Я".repeat(2000),
  "👩‍👩‍👧‍👦 family",
  "\u202eevil\u202d",
  "שלום Aldera, 10–15",
  "漢字かな交じり文の長い行",
];

test("hostile texts stay in their places too", () => {
  const workspace = pathWith(hostile, "en", 6);
  const drawing = drawingIn("en");
  for (const [name, { scene }] of [...mapsOf(workspace, drawing), ...chartsOf(workspace, drawing)])
    expect({ name, faults: faultsOf(scene) }).toEqual({ name, faults: [] });
});

test("a path without stages, and a stage without steps, is no fault", () => {
  const drawing = drawingIn("en");
  expect(customerPath([], () => 0, sheet, drawing)).toEqual([]);
  const bareStages = pathWith(["A stage"], "en", 2, 0);
  for (const [name, { scene }] of [
    ...mapsOf(bareStages, drawing),
    ...chartsOf(bareStages, drawing),
  ])
    expect({ name, faults: faultsOf(scene) }).toEqual({ name, faults: [] });
});

/** At most so wide is what stands between two words. */
const BLANK = 2.5;

describe("from right to left", () => {
  const workspace = pathOf("en", 6);

  /** What runs on is one text only where nothing of it has to be shut in: all that stands in a row from the same start is put together. */
  function rowsOf(boxes: readonly Box[]): readonly Box[] {
    const rows: Box[] = [];
    for (const box of boxes) {
      const last = rows.at(-1);
      const gap =
        last === undefined || last.top !== box.top
          ? Infinity
          : Math.max(last.left, box.left) - Math.min(last.right, box.right);
      if (last === undefined || gap > BLANK) rows.push(box);
      else {
        const [left, right] = [Math.min(last.left, box.left), Math.max(last.right, box.right)];
        rows.splice(-1, 1, { ...last, left, right });
      }
    }
    return rows;
  }

  test("a scene is the mirror image of the other, with the same widths", () => {
    const maps = mapsOf(workspace, drawingIn("en", "rtl"));
    const wanted = mapsOf(workspace, drawingIn("en", "ltr"));
    expect(maps.length).toBe(wanted.length);
    for (const [n, [, { scene }]] of maps.entries()) {
      const other = wanted[n]?.[1].scene;
      if (other === undefined) throw new Error("no scene");
      expect([scene.width, scene.height]).toEqual([other.width, other.height]);
      const found = rowsOf(textsIn(scene).map((text) => boxOf(text, scene)));
      const mirrored = rowsOf(
        textsIn(other).map((text) => mirror(boxOf(text, other), other.width)),
      );
      expect(found.map(place)).toEqual(mirrored.map(place));
    }
  });

  test("the first stage is at the right end, and its steps follow to the left", () => {
    const hebrew = pathOf("he", 6);
    const [[, figure] = [], ...rest] = mapsOf(hebrew, drawingIn("he"));
    expect(rest.length).toBeGreaterThan(0);
    if (figure === undefined) throw new Error("no figure");
    const { items, width } = figure.scene;
    const stages = items.filter(
      (item): item is Rectangle => item.type === "box" && item.fill === "brand",
    );
    const ends = stages.map((stage) => stage.x + stage.width);
    expect(stages.length).toBe(6);
    expect(ends).toEqual(ends.toSorted((a, b) => b - a));
    // 33 mm for the names of the lanes.
    expect(ends[0]).toBeCloseTo(width - 93.5, 1);
  });
});

function mirror(box: Box, width: number): Box {
  return { ...box, left: width - box.right, right: width - box.left };
}

function place({ left, right, top, bottom }: Box): readonly number[] {
  return [left, right, top, bottom].map((value) => Math.round(value * 100) / 100);
}

test("the check sees two texts in one place", () => {
  const [[, figure] = []] = mapsOf(pathOf("en", 6), drawingIn("en"));
  if (figure === undefined) throw new Error("no figure");
  const { scene } = figure;
  const doubled = { ...scene, items: [...scene.items, ...scene.items] };
  expect(faultsOf(doubled).length).toBeGreaterThan(50);
  expect(faultsOf({ ...scene, width: scene.width / 2 }).length).toBeGreaterThan(20);
});
