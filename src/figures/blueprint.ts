/** The service blueprint: what customers see and do, what we do in their view and out of it, and what others contribute. */

import type { Action, Stage, Step } from "../generated/types.ts";
import { customerParagraphs, stagesSay, textsOf } from "./customer-path.ts";
import { sceneOf, styles } from "./drawing.ts";
import type { Drawing, Figure, Paragraph } from "./drawing.ts";
import { byStep, gridOf, MOST_STEPS, Sheet } from "./lanes.ts";
import { say, together } from "./say.ts";
import { sheetsOf } from "./sheets.ts";

/** One figure for each sheet that the path needs; the three lines of a blueprint always have their names. */
export function blueprint(stages: readonly Stage[], drawing: Drawing): readonly Figure[] {
  return sheetsOf(stages, MOST_STEPS).map((parts) => {
    const sheet = new Sheet(gridOf(parts), drawing);
    sheet.stages(false);
    sheet.y += 2;
    sheet.steps(() => []);
    drawLanes(sheet);
    const scene = sceneOf(sheet.grid.width, sheet.y, sheet.items, drawing);
    const description = together(
      say("figure.blueprintSays", {}, drawing),
      ...stagesSay(parts, drawing),
    );
    return { scene, description };
  });
}

function drawLanes(sheet: Sheet): void {
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
  sheet.named(word("figure.interaction"));
  actions(sheet, word("step.frontstage"), (step) => step.frontstage);
  sheet.named(word("figure.visibility"), [3, 2]);
  actions(sheet, word("step.backstage"), (step) => step.backstage);
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
