/** The journey map: what customers do and feel on their path, what we do for them, what goes wrong, who answers for it. */

import { anchorOf } from "../edition/anchors.ts";
import type { Stage } from "../generated/types.ts";
import type { StringKey } from "../locales/strings.ts";
import { divided } from "./division.ts";
import type { Band, DrawnSheet, Frame } from "./division.ts";
import { ours, sceneOf, styles } from "./drawing.ts";
import type { Block, Drawing, Figure } from "./drawing.ts";
import { FEELING, feelingLane } from "./feeling.ts";
import type { FeelingPoint } from "./feeling.ts";
import { MOST_STEPS, stepsOn } from "./grid.ts";
import type { Grid } from "./grid.ts";
import type { Sheet } from "./lanes.ts";
import { feelingLegend, setLegend } from "./legend.ts";
import { feelingsSay, painsSay, stagesSay } from "./map-says.ts";
import {
  actionsIn,
  branchesOf,
  ideasOf,
  lowWords,
  moreOf,
  ownersOf,
  painsOf,
  textsIn,
  titleWords,
  touchpointsOf,
} from "./map-texts.ts";
import type { CountOf } from "./map-texts.ts";
import { together } from "./say.ts";
import { fewestPages } from "./fewest-pages.ts";
import { pagesOf, sheetsOf } from "./sheets.ts";
import type { StagePart } from "./sheets.ts";
import { byStage, byStep } from "./spread.ts";
import type { Cell } from "./spread.ts";

/**
 * One figure for each sheet that the path needs. A path that is too long goes on beside, one that is too high below.
 *
 * @param standards How many hold in a stage and its steps
 */
export function customerPath(
  stages: readonly Stage[],
  standards: CountOf,
  frame: Frame,
  drawing: Drawing,
): readonly Figure[] {
  const groups = sheetsOf(stages, stepsOn(frame.width)).map((parts) => [parts]);
  return mapsOf(groups, standards, frame, drawing);
}

/** The same on landscape pages, for books without a sheet that folds out. */
export function customerPathPages(
  stages: readonly Stage[],
  standards: CountOf,
  frame: Frame,
  drawing: Drawing,
): readonly Figure[] {
  const groups = sheetsOf(stages, MOST_STEPS).map(pagesOf);
  return fewestPages(frame, (each) => mapsOf(groups, standards, each, drawing));
}

function mapsOf(
  sheets: readonly (readonly (readonly StagePart[])[])[],
  standards: CountOf,
  frame: Frame,
  drawing: Drawing,
): readonly Figure[] {
  const head: Band = { draw: drawHead, says: (parts) => together(...stagesSay(parts, drawing)) };
  const bands = bandsOf(standards, drawing);
  return sheets.flatMap((groups) =>
    divided(groups, head, bands, frame, drawing).map((drawn) => figureOf(drawn, drawing)),
  );
}

function figureOf({ sheet, bands, description }: DrawnSheet, drawing: Drawing): Figure {
  const { grid } = sheet;
  const hasCurve = bands.some(({ draw }) => draw === drawFeelings);
  const legend = hasCurve ? legendOf(sheet) : { items: [], height: 0 };
  const above = legend.height === 0 ? 0 : ABOVE_LEGEND;
  const items = [...sheet.items, ...legend.items];
  const scene = sceneOf(grid.width, sheet.y + above + legend.height, items, drawing);
  return {
    scene: legend.height === 0 ? scene : { ...scene, foot: above + legend.height },
    description,
  };
}

const ABOVE_LEGEND = 8;

/** At most half as wide as the map, because on paper the folio stands beside it. */
function legendOf({ grid, drawing, y }: Sheet): Block {
  const steps = grid.steps.flatMap(({ step }) => (step?.feeling === undefined ? [] : [step]));
  const area = { x: 1, y: y + ABOVE_LEGEND, width: grid.width / 2 };
  return steps.length === 0
    ? { items: [], height: 0 }
    : setLegend(feelingLegend(steps, drawing), area, drawing);
}

function drawHead(sheet: Sheet): void {
  sheet.phases();
  sheet.stages(true);
  sheet.y += 2;
  sheet.steps((step) => moreOf(step, sheet.drawing));
}

/** The lanes from top to bottom. */
function bandsOf(standards: CountOf, drawing: Drawing): readonly Band[] {
  return [
    { draw: drawCustomer },
    { draw: drawTouchpoints },
    { draw: drawSeen },
    { draw: drawUnseen, joined: true },
    { draw: drawFeelings, says: (parts) => feelingsSay(parts, drawing) },
    { draw: drawPains, says: (parts) => painsSay(parts, drawing) },
    { draw: drawIdeas },
    { draw: drawBranches },
    {
      draw: (sheet) => {
        drawOwners(sheet);
        drawStandards(sheet, standards);
      },
    },
  ];
}

function drawCustomer(sheet: Sheet): void {
  const { grid, drawing } = sheet;
  const cells = byStep(grid, (step) => textsIn(step, "customer", drawing), drawing);
  lane(sheet, "step.customer", cells);
}

function drawTouchpoints(sheet: Sheet): void {
  const { grid, drawing } = sheet;
  const cells = byStage(grid, (part) => touchpointsOf(part, drawing));
  lane(sheet, "figure.touchpoints", cells, "figure.touchpointsNote");
}

function drawSeen(sheet: Sheet): void {
  const { grid, drawing } = sheet;
  const cells = byStage(grid, (part) => actionsIn(part, (step) => step.frontstage, drawing));
  lane(sheet, "step.frontstage", cells);
}

function drawUnseen(sheet: Sheet): void {
  const { grid, drawing } = sheet;
  const cells = byStage(grid, (part) =>
    actionsIn(part, (step) => [...step.backstage, ...step.support], drawing),
  );
  if (cells.length === 0) return;
  sheet.named(drawing.word("figure.visibility"), [3, 2]);
  lane(sheet, "step.backstage", cells);
}

/** A lane without anything in it is left out. */
function lane(sheet: Sheet, key: StringKey, cells: readonly Cell[], note?: StringKey): void {
  if (cells.length === 0) return;
  const { word } = sheet.drawing;
  sheet.lane({ name: word(key), cells, ...(note === undefined ? {} : { note: word(note) }) });
}

function drawFeelings(sheet: Sheet, spare: number): void {
  const { grid, drawing } = sheet;
  const points = pointsOf(grid, drawing);
  sheet.line("strong");
  if (points.length === 0) return;
  const top = sheet.y;
  sheet.label(drawing.word("figure.feeling"), drawing.word("figure.feelingNote"), top + 7, 30);
  const place = {
    from: grid.start,
    to: grid.width,
    borders: grid.stages.slice(1).map(({ x }) => x - 1),
    y: top,
    height: Math.min(FEELING.most, FEELING.least + spare),
    nameWidth: Math.max(96, 2 * (grid.steps[0]?.width ?? 0) - 12),
  };
  const set = feelingLane(points, place, drawing);
  sheet.add(...set.items);
  sheet.y = top + set.height;
  sheet.line("strong");
}

function pointsOf({ steps }: Grid, drawing: Drawing): readonly FeelingPoint[] {
  const known = steps.flatMap(({ step, x, width }) =>
    step?.feeling === undefined ? [] : [{ step, feeling: step.feeling, x: x + width / 2 }],
  );
  const lowest = Math.min(...known.map(({ feeling }) => feeling.value));
  return known.map(({ step, feeling, x }) => {
    const isLow = feeling.value === lowest && lowest < 0;
    const name = step.momentOfTruth ? titleWords(step, drawing) : lowWords(step, drawing);
    return {
      x,
      value: feeling.value,
      basis: feeling.basis,
      moment: step.momentOfTruth,
      ...(step.momentOfTruth || isLow ? { name } : {}),
    };
  });
}

function drawPains(sheet: Sheet): void {
  const { grid, drawing } = sheet;
  const cells = byStage(grid, (part) => painsOf(part, drawing));
  lane(sheet, "figure.pains", cells);
}

function drawIdeas(sheet: Sheet): void {
  const cells = byStage(sheet.grid, (part) => ideasOf(part, sheet.drawing));
  lane(sheet, "figure.ideas", cells, "figure.ideasNote");
}

function drawBranches(sheet: Sheet): void {
  const cells = byStage(sheet.grid, (part) => branchesOf(part, sheet.drawing));
  lane(sheet, "figure.branches", cells);
}

function drawOwners(sheet: Sheet): void {
  const cells = byStage(sheet.grid, (part) => ownersOf(part, sheet.drawing));
  lane(sheet, "label.owner", cells);
}

function drawStandards(sheet: Sheet, standards: CountOf): void {
  const cells = byStage(sheet.grid, ({ stage }) => [
    [
      {
        words: { ...ours(String(standards(stage))), leadsTo: anchorOf("stages", stage.id) },
        style: styles.figure,
      },
    ],
  ]);
  lane(sheet, "figure.standards", cells);
}
