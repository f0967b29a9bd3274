/** Where the reader is on the customer's path: a line with a node for each stage, the current one large; or a bar for each stage. */

import type { Stage } from "../generated/types.ts";
import type { SceneItem } from "../scene.ts";
import { rule, sceneOf, styles } from "./drawing.ts";
import { setText } from "./set-text.ts";
import type { Drawing, Figure, Style } from "./drawing.ts";
import { widthOf } from "./measure.ts";
import { say, together } from "./say.ts";

/** The width of a page's text, A4. */
export const TEXT_WIDTH = 481.9;
const LINE_Y = 5.6;
const NODE = 3;
const CURRENT = 5.5;
const NAMES_Y = 14;
/** Beyond, only the names around the current stage have room. */
const MOST_NAMES = 8;
const BETWEEN = 14;

const BAR = 3;
const GAP = 1.5;

/** How a theme draws it. */
export type LocatorForm = "line" | "bar";

/** The locator of one of the stages. */
export function locator(
  stages: readonly Stage[],
  current: Stage,
  drawing: Drawing,
  form: LocatorForm,
): Figure {
  const cell = TEXT_WIDTH / Math.max(1, stages.length);
  const at = stages.indexOf(current);
  const items = form === "bar" ? bars(stages.length, at, cell) : line(stages.length, at, cell);
  const names =
    stages.length > MOST_NAMES
      ? nearNames(stages, at, at * cell, drawing)
      : allNames(stages, at, cell, drawing);
  const scene = sceneOf(TEXT_WIDTH, NAMES_Y + names.height, [...items, ...names.items], drawing);
  return { scene, description: descriptionOf(stages, at, drawing) };
}

function line(count: number, at: number, cell: number): readonly SceneItem[] {
  const nodeX = (n: number): number => n * cell + CURRENT;
  const items: SceneItem[] = [rule(nodeX(0), nodeX(count - 1), LINE_Y, "line-2", 0.75)];
  if (at < count - 1) items.push(rule(nodeX(at), nodeX(at + 1), LINE_Y, "brand", 2));
  for (let n = 0; n < count; n += 1) items.push(nodeItem(nodeX(n), n === at));
  return items;
}

function bars(count: number, at: number, cell: number): readonly SceneItem[] {
  return Array.from({ length: count }, (_, n) => ({
    type: "box",
    x: n * cell,
    y: LINE_Y - BAR / 2,
    width: cell - (n === count - 1 ? 0 : GAP),
    height: BAR,
    fill: n === at ? "brand" : "tint-2",
  }));
}

function nodeItem(x: number, isCurrent: boolean): SceneItem {
  return isCurrent
    ? { type: "disc", x, y: LINE_Y, radius: CURRENT, fill: "brand" }
    : {
        type: "disc",
        x,
        y: LINE_Y,
        radius: NODE,
        fill: "paper",
        stroke: { ink: "line-2", weight: 0.75 },
      };
}

const nameStyle: Style = { ...styles.note, ink: "ink-2" };
const currentStyle: Style = { ...styles.note, weight: 600, ink: "brand" };

interface Names {
  readonly items: readonly SceneItem[];
  readonly height: number;
}

function allNames(stages: readonly Stage[], at: number, cell: number, drawing: Drawing): Names {
  const sets = stages.map((stage, n) => {
    const words = drawing.textOf(stage, "title", stage.title);
    const style = n === at ? currentStyle : nameStyle;
    return setText([{ words, style }], { x: n * cell, y: NAMES_Y, width: cell - 6 }, drawing);
  });
  return {
    items: sets.flatMap(({ items }) => items),
    height: Math.max(...sets.map((s) => s.height)),
  };
}

/** The stages before and behind the current one, all three as near to it as the edges let them. */
function nearNames(stages: readonly Stage[], at: number, x: number, drawing: Drawing): Names {
  const near = [at - 1, at, at + 1].flatMap((n) => {
    const stage = stages[n];
    if (stage === undefined) return [];
    const words = drawing.textOf(stage, "title", stage.title);
    const style = n === at ? currentStyle : nameStyle;
    const most = TEXT_WIDTH / 3 - BETWEEN;
    const width = Math.min(most, widthOf(words.value, style.size, style.weight) + 0.01);
    return [{ n, words, style, width }];
  });
  const before = near
    .filter(({ n }) => n < at)
    .reduce((sum, { width }) => sum + width + BETWEEN, 0);
  const all = near.reduce((sum, { width }) => sum + width + BETWEEN, -BETWEEN);
  let start = Math.max(0, Math.min(x - before, TEXT_WIDTH - all));
  const sets = near.map(({ words, style, width }) => {
    const set = setText([{ words, style }], { x: start, y: NAMES_Y, width }, drawing);
    start += width + BETWEEN;
    return set;
  });
  return {
    items: sets.flatMap(({ items }) => items),
    height: Math.max(...sets.map((s) => s.height)),
  };
}

function descriptionOf(
  stages: readonly Stage[],
  at: number,
  drawing: Drawing,
): Figure["description"] {
  const named = stages.map((stage) => drawing.textOf(stage, "title", stage.title));
  const [stage, before, after] = [named[at], named[at - 1], named[at + 1]];
  return together(
    say("figure.hereSays", { n: at + 1, all: stages.length, stage: stage ?? "" }, drawing),
    before === undefined ? [] : say("figure.beforeSays", { stage: before }, drawing),
    after === undefined ? [] : say("figure.afterSays", { stage: after }, drawing),
  );
}
