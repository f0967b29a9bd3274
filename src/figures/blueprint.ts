/** The service blueprint: what customers see and do, what we do in their view and out of it, and what others contribute. */

import type { Action, Stage, Step } from "../generated/types.ts";
import { customerParagraphs, stagesSay, textsOf } from "./customer-path.ts";
import { sceneOf, styles } from "./drawing.ts";
import type { Drawing, Figure, Paragraph } from "./drawing.ts";
import { landscapePages } from "./landscape.ts";
import { byStep, gridOf, MOST_STEPS, Sheet } from "./lanes.ts";
import { say, together } from "./say.ts";
import { sheetsOf } from "./sheets.ts";
import type { StagePart } from "./sheets.ts";

/** One figure for each sheet that the path needs; the three lines of a blueprint always have their names. */
export function blueprint(stages: readonly Stage[], drawing: Drawing): readonly Figure[] {
  return sheetsOf(stages, MOST_STEPS).map((parts) => {
    const sheet = new Sheet(gridOf(parts), drawing);
    drawHead(sheet);
    drawLanes(sheet);
    const scene = sceneOf(sheet.grid.width, sheet.y, sheet.items, drawing);
    const description = together(
      say("figure.blueprintSays", {}, drawing),
      ...stagesSay(parts, drawing),
    );
    return { scene, description };
  });
}

/** The same on landscape pages, for books without a sheet that folds out. */
export function blueprintPages(stages: readonly Stage[], drawing: Drawing): readonly Figure[] {
  const head = {
    draw: drawHead,
    says: (parts: readonly StagePart[]) =>
      together(say("figure.blueprintSays", {}, drawing), ...stagesSay(parts, drawing)),
  };
  const bands = [drawCustomer, drawFrontstage, drawBackstage, drawSupport].map((draw) => ({
    draw,
  }));
  return sheetsOf(stages, MOST_STEPS).flatMap((parts) =>
    landscapePages(parts, head, bands, drawing).map(({ sheet, description }) => ({
      scene: sceneOf(sheet.grid.width, sheet.y, sheet.items, drawing),
      description,
    })),
  );
}

function drawHead(sheet: Sheet): void {
  sheet.stages(false);
  sheet.y += 2;
  sheet.steps(() => []);
}

function drawLanes(sheet: Sheet): void {
  for (const draw of [drawCustomer, drawFrontstage, drawBackstage, drawSupport]) draw(sheet);
}

function drawCustomer(sheet: Sheet): void {
  const { grid, drawing } = sheet;
  const { word } = drawing;
  const evidence = byStep(grid, (step) =>
    textsOf(step, "evidence", step.evidence, styles.lane, drawing),
  );
  if (evidence.length > 0) sheet.lane({ name: word("step.evidence"), cells: evidence }, "none");
  const customer = byStep(grid, customerParagraphs(drawing));
  sheet.lane(
    { name: word("step.customer"), cells: customer },
    evidence.length > 0 ? "hairline" : "none",
  );
}

function drawFrontstage(sheet: Sheet): void {
  const { word } = sheet.drawing;
  sheet.named(word("figure.interaction"));
  actions(sheet, word("step.frontstage"), (step) => step.frontstage);
}

function drawBackstage(sheet: Sheet): void {
  const { word } = sheet.drawing;
  sheet.named(word("figure.visibility"), [3, 2]);
  actions(sheet, word("step.backstage"), (step) => step.backstage);
}

function drawSupport(sheet: Sheet): void {
  const { word } = sheet.drawing;
  sheet.named(word("figure.internal"), [1, 2]);
  actions(sheet, word("step.support"), (step) => step.support);
}

function actions(sheet: Sheet, name: string, of: (step: Step) => readonly Action[]): void {
  const cells = byStep(sheet.grid, (step) =>
    of(step).flatMap((action) => actionParagraphs(action, sheet.drawing)),
  );
  sheet.lane({ name, cells }, "none");
}

/** In which case, what, by whom. */
function actionParagraphs(action: Action, { textOf }: Drawing): readonly Paragraph[] {
  const { role, when } = action;
  return [
    ...(when === undefined
      ? []
      : [{ words: textOf(action, "when", when), style: styles.note, before: 4 }]),
    {
      words: textOf(action, "do", action.do),
      style: styles.lane,
      before: when === undefined ? 4 : 0,
    },
    ...(role === undefined
      ? []
      : [{ words: textOf(role, "title", role.title), style: styles.note }]),
  ];
}
