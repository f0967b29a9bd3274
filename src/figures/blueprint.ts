/** The service blueprint: what customers see and do, what we do in their view and out of it, and what others contribute. */

import type { Action, Stage, Step } from "../generated/types.ts";
import { divided } from "./division.ts";
import type { Band, DrawnSheet, Frame } from "./division.ts";
import { sceneOf } from "./drawing.ts";
import type { Drawing, Figure } from "./drawing.ts";
import { MOST_STEPS, stepsOn } from "./grid.ts";
import type { Sheet } from "./lanes.ts";
import { stagesSay } from "./map-says.ts";
import { actionEntry, textsIn, waitingOf } from "./map-texts.ts";
import { say, together } from "./say.ts";
import { fewestPages } from "./fewest-pages.ts";
import { pagesOf, sheetsOf } from "./sheets.ts";
import type { StagePart } from "./sheets.ts";
import { byStep } from "./spread.ts";

/** Steps on a sheet, where narrower columns would make it too high. */
const FEWER_STEPS = [12, 9];

/** One figure for each sheet that the path needs; the three lines of a blueprint always have their names. */
export function blueprint(
  stages: readonly Stage[],
  frame: Frame,
  drawing: Drawing,
): readonly Figure[] {
  const drawn = (most: number): readonly (readonly DrawnSheet[])[] =>
    sheetsOf(stages, most).map((parts) => drawnOf([parts], frame, drawing));
  const first = drawn(stepsOn(frame.width));
  const found = isHigh(first) ? FEWER_STEPS.map(drawn).find((each) => !isHigh(each)) : first;
  return (found ?? first).flat().map((sheet) => figureOf(sheet, drawing));
}

/** Whether one of the sheets needs another one below. */
function isHigh(sheets: readonly (readonly DrawnSheet[])[]): boolean {
  return sheets.some((sheet) => sheet.length > 1);
}

/** The same on landscape pages, for books without a sheet that folds out. */
export function blueprintPages(
  stages: readonly Stage[],
  frame: Frame,
  drawing: Drawing,
): readonly Figure[] {
  return fewestPages(frame, (each) =>
    sheetsOf(stages, MOST_STEPS)
      .flatMap((parts) => drawnOf(pagesOf(parts), each, drawing))
      .map((sheet) => figureOf(sheet, drawing)),
  );
}

function drawnOf(
  groups: readonly (readonly StagePart[])[],
  frame: Frame,
  drawing: Drawing,
): readonly DrawnSheet[] {
  const head: Band = {
    draw: drawHead,
    says: (parts) =>
      together(say("figure.blueprintSays", {}, drawing), ...stagesSay(parts, drawing)),
  };
  return divided(groups, head, BANDS, frame, drawing);
}

function figureOf({ sheet, description }: DrawnSheet, drawing: Drawing): Figure {
  return { scene: sceneOf(sheet.grid.width, sheet.y, sheet.items, drawing), description };
}

function drawHead(sheet: Sheet): void {
  sheet.phases();
  sheet.stages(false);
  sheet.y += 2;
  sheet.steps((step) => waitingOf(step, sheet.drawing));
}

const BANDS: readonly Band[] = [
  { draw: drawEvidence },
  { draw: drawCustomer, joined: true },
  {
    draw: (sheet) => {
      sheet.named(sheet.drawing.word("figure.interaction"));
      actions(sheet, sheet.drawing.word("step.frontstage"), (step) => step.frontstage);
    },
  },
  {
    draw: (sheet) => {
      sheet.named(sheet.drawing.word("figure.visibility"), [3, 2]);
      actions(sheet, sheet.drawing.word("step.backstage"), (step) => step.backstage);
    },
  },
  {
    draw: (sheet) => {
      sheet.named(sheet.drawing.word("figure.internal"), [1, 2]);
      actions(sheet, sheet.drawing.word("step.support"), (step) => step.support);
    },
  },
];

function drawEvidence(sheet: Sheet): void {
  const { grid, drawing } = sheet;
  const cells = byStep(grid, (step) => textsIn(step, "evidence", drawing), drawing);
  if (cells.length > 0) sheet.lane({ name: drawing.word("step.evidence"), cells });
}

function drawCustomer(sheet: Sheet): void {
  const { grid, drawing } = sheet;
  const cells = byStep(grid, (step) => textsIn(step, "customer", drawing), drawing);
  sheet.lane({ name: drawing.word("step.customer"), cells });
}

function actions(sheet: Sheet, name: string, of: (step: Step) => readonly Action[]): void {
  const { grid, drawing } = sheet;
  const entries = (step: Step) => of(step).map((action) => actionEntry(action, drawing));
  sheet.lane({ name, cells: byStep(grid, entries, drawing) });
}
