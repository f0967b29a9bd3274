/** The path at a glance: the stages in a row, and how customers feel on the way, as wide as a page's text. */

import type { Stage, Step } from "../generated/types.ts";
import type { SceneItem, ScenePoint } from "../scene.ts";
import { smooth } from "./curve.ts";
import { diamond, rule, sceneOf, styles } from "./drawing.ts";
import { setText } from "./set-text.ts";
import type { Drawing, Figure } from "./drawing.ts";
import { feelingLegend, setLegend } from "./legend.ts";
import { TEXT_WIDTH } from "./locator.ts";
import { stagesSay } from "./map-says.ts";
import { say, together } from "./say.ts";

const MOST_IN_A_ROW = 7;
/** Points of the scale of feelings are near to each other here: the map has the whole picture. */
const UNIT = 14;
const BETWEEN_ROWS = 14;

/** One figure, with as many rows as the stages need. */
export function glance(stages: readonly Stage[], drawing: Drawing): Figure {
  const rows = Math.max(1, Math.ceil(stages.length / MOST_IN_A_ROW));
  const each = Math.ceil(stages.length / rows);
  const items: SceneItem[] = [];
  let y = 0;
  for (let row = 0; row < rows; row += 1) {
    if (row > 0) y += BETWEEN_ROWS;
    y += drawRow(stages.slice(row * each, (row + 1) * each), TEXT_WIDTH / each, y, items, drawing);
  }
  const legend = feelingLegend(
    stages.flatMap(({ steps }) => steps),
    drawing,
  );
  const set = setLegend(legend, { x: 1, y, width: TEXT_WIDTH - 2 }, drawing);
  items.push(...set.items);
  y += set.height + 2;
  return { scene: sceneOf(TEXT_WIDTH, y, items, drawing), description: pathSays(stages, drawing) };
}

function drawRow(
  stages: readonly Stage[],
  cell: number,
  top: number,
  items: SceneItem[],
  drawing: Drawing,
): number {
  const names = stages.map((stage, n) => {
    const words = drawing.textOf(stage, "title", stage.title);
    const area = { x: n * cell + 6, y: top + 5, width: cell - 12 };
    return setText([{ words, style: styles.stageSmall }], area, drawing);
  });
  const height = Math.max(...names.map((name) => name.height)) + 11;
  items.push(
    ...stages.map((_, n): SceneItem => {
      const width = cell - (n === stages.length - 1 ? 0 : 2);
      return { type: "box", x: n * cell, y: top, width, height, fill: "brand" };
    }),
    ...names.flatMap((name) => name.items),
  );
  return height + drawWay(stages, cell, top + height, items);
}

/** The curve through the steps; a straight line where no feeling is known. */
function drawWay(stages: readonly Stage[], cell: number, top: number, items: SceneItem[]): number {
  const hasFeelings = stages.some(({ steps }) =>
    steps.some(({ feeling }) => feeling !== undefined),
  );
  const half = hasFeelings ? 2 * UNIT + 12.5 : 12;
  const middle = top + half;
  const width = stages.length * cell;
  items.push(rule(0, width, middle, "line-2", 0.5));
  const points = stages.flatMap(({ steps }, n) =>
    steps.flatMap((step, at): readonly (ScenePoint & { readonly step: Step })[] => {
      if (hasFeelings && step.feeling === undefined) return [];
      const x = n * cell + ((at + 0.5) * (cell - 2)) / steps.length;
      return [{ x, y: middle - (step.feeling?.value ?? 0) * UNIT, step }];
    }),
  );
  const [first] = points;
  if (first === undefined) return half * 2;
  const segments = smooth(points.map(({ x, y }) => ({ x, y })));
  const stroke = { ink: "brand", weight: 1.7 } as const;
  if (segments.length > 0)
    items.push({ type: "curve", from: { x: first.x, y: first.y }, segments, stroke });
  items.push(...points.map(pointItem));
  return half * 2;
}

function pointItem({ x, y, step }: ScenePoint & { readonly step: Step }): SceneItem {
  if (step.momentOfTruth) return diamond(x, y, 5);
  const fill = step.feeling?.basis === "assumption" ? "paper" : "brand";
  return { type: "disc", x, y, radius: 2.5, fill, stroke: { ink: "brand", weight: 1 } };
}

/** Stages with their steps, and the moments of truth. */
export function pathSays(stages: readonly Stage[], drawing: Drawing): Figure["description"] {
  const moments = stages
    .flatMap(({ steps }) => steps)
    .filter(({ momentOfTruth }) => momentOfTruth)
    .map((step) => drawing.textOf(step, "title", step.title));
  return together(
    ...stagesSay(
      stages.map((stage) => ({ stage, steps: stage.steps })),
      drawing,
    ),
    moments.length === 0 ? [] : say("figure.momentsSay", { steps: moments }, drawing),
  );
}
