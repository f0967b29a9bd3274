/**
 * The journey map: what customers do and feel on their path, what we do for them, what goes wrong, who answers for it.
 * Over 400 lines because it is one drawing, a lane after the other, all in the same columns.
 */

import type {
  Action,
  Branch,
  Channel,
  Opportunity,
  Role,
  Stage,
  Step,
} from "../generated/types.ts";
import type { Inline } from "../document/blocks.ts";
import { ours, rule, sceneOf, styles } from "./drawing.ts";
import type { Block, Drawing, Figure, Paragraph, Style, Words } from "./drawing.ts";
import { feelingLane, signed } from "./feeling.ts";
import type { FeelingPoint } from "./feeling.ts";
import { landscapePages } from "./landscape.ts";
import type { Band } from "./landscape.ts";
import { byStage, byStep, gridOf, MOST_STEPS, Sheet } from "./lanes.ts";
import type { Cell, Grid } from "./lanes.ts";
import { feelingLegend, setLegend } from "./legend.ts";
import { say, together } from "./say.ts";
import { sheetsOf } from "./sheets.ts";
import type { StagePart } from "./sheets.ts";

/** A sheet of A3 between its margins and the title. */
const SHEET_HEIGHT = 790;

/**
 * One figure for each sheet that the path needs. A path that is too long goes on beside, one that is too high below: then what customers
 * live through comes first, and what we make of it on a sheet of its own. `standards`: how many hold in a stage and its steps.
 */
export function customerPath(
  stages: readonly Stage[],
  standards: (stage: Stage) => number,
  drawing: Drawing,
): readonly Figure[] {
  return sheetsOf(stages, MOST_STEPS).flatMap((parts) => {
    const sheet = new Sheet(gridOf(parts), drawing);
    drawHead(sheet);
    drawLanes(sheet);
    drawFeelings(sheet);
    const above = together(...stagesSay(parts, drawing), feelingsSay(parts, drawing));
    const upper = figureOf(sheet, above, true);
    drawLanesBelow(sheet, standards);
    const pains = painsSay(parts, drawing);
    if (sheet.y <= SHEET_HEIGHT) return [figureOf(sheet, together(above, pains), true)];
    const below = new Sheet(gridOf(parts), drawing);
    drawHead(below);
    drawLanesBelow(below, standards);
    return [upper, figureOf(below, together(...stagesSay(parts, drawing), pains), false)];
  });
}

/** The same on landscape pages, for books without a sheet that folds out. */
export function customerPathPages(
  stages: readonly Stage[],
  standards: (stage: Stage) => number,
  drawing: Drawing,
): readonly Figure[] {
  const head = {
    draw: drawHead,
    says: (parts: readonly StagePart[]) => together(...stagesSay(parts, drawing)),
  };
  return sheetsOf(stages, MOST_STEPS).flatMap((parts) => {
    const isFelt = parts.some(({ steps }) => steps.some(({ feeling }) => feeling !== undefined));
    const feelings: Band = {
      draw: (sheet) => {
        drawFeelings(sheet);
        drawLegend(sheet);
      },
      says: (half) => feelingsSay(half, drawing),
    };
    const below: Band = {
      draw: (sheet) => {
        drawLanesBelow(sheet, standards);
      },
      says: (half) => painsSay(half, drawing),
    };
    const bands = [{ draw: drawLanes }, ...(isFelt ? [feelings] : []), below];
    return landscapePages(parts, head, bands, drawing).map(({ sheet, description }) =>
      figureOf(sheet, description, false),
    );
  });
}

function drawLegend(sheet: Sheet): void {
  const { items, height } = legendOf(sheet);
  sheet.add(...items);
  sheet.y += height;
}

function figureOf(sheet: Sheet, description: readonly Inline[], isFirst: boolean): Figure {
  const { grid, drawing } = sheet;
  const legend = isFirst ? legendOf(sheet) : { items: [], height: 0 };
  const items = [...sheet.items, ...legend.items];
  return {
    scene: sceneOf(grid.width, sheet.y + legend.height, items, drawing),
    description,
  };
}

function drawHead(sheet: Sheet): void {
  drawPhases(sheet);
  sheet.stages(true);
  sheet.y += 2;
  sheet.steps((step) => moreOf(step, sheet.drawing));
}

/** A moment of truth without a known feeling has no point on the curve, so it is told here. */
function moreOf(step: Step, { word }: Drawing): readonly Paragraph[] {
  const waiting: readonly Paragraph[] =
    step.type === "waiting" ? [{ words: ours(word("figure.waiting")), style: styles.note }] : [];
  const moment: readonly Paragraph[] =
    step.momentOfTruth && step.feeling === undefined
      ? [
          {
            words: ours(word("step.momentOfTruth")),
            style: styles.momentSmall,
            mark: "diamond",
            before: 2,
          },
        ]
      : [];
  return [...waiting, ...moment];
}

const PHASES = {
  before: "figure.before",
  during: "figure.during",
  after: "figure.after",
} as const;

/** A bracket over the stages of each phase. */
function drawPhases(sheet: Sheet): void {
  const { drawing } = sheet;
  const runs: { phase: Stage["phase"]; x: number; width: number }[] = [];
  for (const { stage, x, width } of sheet.grid.stages) {
    const last = runs.at(-1);
    if (last?.phase === stage.phase) last.width += width;
    else runs.push({ phase: stage.phase, x, width });
  }
  const heights = runs.map(({ phase, x, width }) =>
    sheet.text(
      [{ words: ours(drawing.word(PHASES[phase])), style: styles.note }],
      x + 1,
      0,
      width - 5,
    ),
  );
  const y = Math.max(...heights, 0) + 2;
  for (const { x, width } of runs) sheet.add(rule(x, x + width - 2, y, "line-2", 0.75));
  sheet.y = y + 4;
}

function drawLanes(sheet: Sheet): void {
  const { grid, drawing } = sheet;
  const { word } = drawing;
  lane(sheet, "step.customer", byStep(grid, customerParagraphs(drawing)), "none");
  const touchpoints = byStage(grid, (part) => touchpointsOf(part, drawing));
  lane(sheet, "figure.touchpoints", touchpoints, "hairline", word("figure.touchpointsNote"));
  lane(
    sheet,
    "step.frontstage",
    actionCells(grid, (step) => step.frontstage, drawing),
  );
  const hidden = actionCells(grid, (step) => [...step.backstage, ...step.support], drawing);
  if (hidden.length === 0) return;
  sheet.named(word("figure.visibility"), [3, 2]);
  lane(sheet, "step.backstage", hidden, "none");
}

type Key = Parameters<Drawing["word"]>[0];

/** A lane without anything in it is left out. */
function lane(
  sheet: Sheet,
  key: Key,
  cells: readonly Cell[],
  line: "hairline" | "strong" | "none" = "hairline",
  note?: string,
): void {
  if (cells.length === 0) return;
  const name = sheet.drawing.word(key);
  sheet.lane({ name, cells, ...(note === undefined ? {} : { note }) }, line);
}

export function customerParagraphs(drawing: Drawing): (step: Step) => readonly Paragraph[] {
  return (step) => textsOf(step, "customer", step.customer, styles.lane, drawing);
}

/** Each text of a list on lines of its own. */
export function textsOf(
  step: Step,
  field: "customer" | "evidence" | "pains",
  texts: readonly string[],
  style: Style,
  { textOf }: Drawing,
): readonly (Paragraph & { readonly words: Words })[] {
  return texts.map((text, n) => ({
    words: textOf(step, `${field}/${n}`, text),
    style,
    before: 3,
  }));
}

/** Places first, then the channels that are left, each once. */
function touchpointsOf({ steps }: StagePart, { textOf }: Drawing): readonly Paragraph[] {
  const places = new Map<string, Words>();
  for (const step of steps) {
    if (step.touchpoint !== undefined)
      places.set(step.touchpoint, textOf(step, "touchpoint", step.touchpoint));
  }
  const titleOf = (channel: Channel): Words => textOf(channel, "title", channel.title);
  const channels = new Map<string, Channel>(
    steps.flatMap((step) => step.channels.map((channel) => [channel.id, channel])),
  );
  return [
    ...[...places.values()].map((words) => ({ words, style: styles.lane, before: 3 })),
    ...(channels.size === 0
      ? []
      : [{ words: [...channels.values()].map(titleOf), style: styles.laneQuiet, before: 3 }]),
  ];
}

function actionCells(
  grid: Grid,
  of: (step: Step) => readonly Action[],
  { textOf }: Drawing,
): readonly Cell[] {
  return byStage(grid, ({ steps }) =>
    steps.flatMap(of).map((action) => ({
      words: textOf(action, "do", action.do),
      style: styles.lane,
      before: 3,
    })),
  );
}

function drawFeelings(sheet: Sheet): void {
  const { grid, drawing } = sheet;
  const points = pointsOf(grid, drawing);
  if (points.length === 0) return sheet.line("strong");
  sheet.line("strong");
  const top = sheet.y;
  sheet.label(drawing.word("figure.feeling"), drawing.word("figure.feelingNote"), top + 7, 30);
  const span = { from: grid.start, to: grid.width };
  const width = grid.steps[0]?.width ?? 0;
  const set = feelingLane(points, span, top, Math.max(96, 2 * width - 12), drawing);
  for (const { x } of grid.stages.slice(1)) {
    const stroke = { ink: "line", weight: 0.5 } as const;
    const to = { x: x - 1, y: top + set.height };
    sheet.add({ type: "line", from: { x: x - 1, y: top }, to, stroke });
  }
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

function titleWords(step: Step, { textOf }: Drawing): Words {
  return textOf(step, "title", step.title);
}

/** A low point is named by what goes wrong there. */
function lowWords(step: Step, drawing: Drawing): Words {
  const [pain] = step.pains;
  return pain === undefined ? titleWords(step, drawing) : drawing.textOf(step, "pains/0", pain);
}

function drawLanesBelow(sheet: Sheet, standards: (stage: Stage) => number): void {
  const { grid, drawing } = sheet;
  const { word } = drawing;
  const start = sheet.y;
  // The strong line under the feelings is the one above the next lane.
  const line = (): "none" | "hairline" => (sheet.y === start ? "none" : "hairline");
  const pains = byStage(grid, ({ steps }) =>
    steps.flatMap((step) => textsOf(step, "pains", step.pains, styles.lane, drawing)),
  );
  lane(sheet, "figure.pains", pains, line());
  const ideas = byStage(grid, ({ steps }) => ideasOf(steps, drawing));
  lane(sheet, "figure.ideas", ideas, line(), word("figure.ideasNote"));
  lane(
    sheet,
    "figure.branches",
    byStage(grid, ({ steps }) => branchesOf(steps, drawing)),
    line(),
  );
  lane(
    sheet,
    "label.owner",
    byStage(grid, (part) => ownersOf(part, drawing)),
    line(),
  );
  const counts = byStage(grid, ({ stage }) => [
    { words: ours(String(standards(stage))), style: styles.figure },
  ]);
  lane(sheet, "figure.standards", counts);
}

function ideasOf(steps: readonly Step[], { textOf }: Drawing): readonly Paragraph[] {
  return steps
    .flatMap(ideasIn)
    .flatMap((idea): readonly Paragraph[] => [
      { words: textOf(idea, "idea", idea.idea), style: styles.lane, before: 3 },
      ...ownerParagraphs(idea.owner, { textOf }),
    ]);
}

function ideasIn({ opportunities }: Step): readonly Opportunity[] {
  return opportunities.filter(({ status }) => status !== "dropped");
}

function ownerParagraphs(
  owner: Role | undefined,
  { textOf }: Pick<Drawing, "textOf">,
): readonly Paragraph[] {
  return owner === undefined
    ? []
    : [{ words: textOf(owner, "title", owner.title), style: styles.laneQuiet }];
}

/** Where the path parts: in which case, and where it leads. Simply going on is no branch. */
function branchesOf(steps: readonly Step[], drawing: Drawing): readonly Paragraph[] {
  return steps.flatMap((step, n) => {
    const [only, ...others] = step.next;
    const goesOn =
      others.length === 0 && only?.step !== undefined && only.step.id === steps[n + 1]?.id;
    return goesOn && only.when === undefined
      ? []
      : step.next.flatMap((branch) => branchParagraphs(branch, drawing));
  });
}

function branchParagraphs(branch: Branch, { textOf, word }: Drawing): readonly Paragraph[] {
  const { step, situation, when } = branch;
  const target = step ?? situation;
  const words =
    target === undefined ? ours(word("figure.end")) : textOf(target, "title", target.title);
  return [
    ...(when === undefined
      ? []
      : [{ words: textOf(branch, "when", when), style: styles.lane, before: 3 }]),
    { words, style: styles.laneQuiet, mark: "arrow", before: when === undefined ? 3 : 0 },
  ];
}

/** The stage's owner, then the steps that have another one. */
function ownersOf({ stage, steps }: StagePart, drawing: Drawing): readonly Paragraph[] {
  const { textOf } = drawing;
  return [
    { words: textOf(stage.owner, "title", stage.owner.title), style: styles.laneStrong },
    ...steps.flatMap((step): readonly Paragraph[] =>
      step.owner === undefined || step.owner.id === stage.owner.id
        ? []
        : [
            { words: textOf(step.owner, "title", step.owner.title), style: styles.lane, before: 3 },
            { words: titleWords(step, drawing), style: styles.note },
          ],
    ),
  ];
}

function legendOf({ grid, drawing, y }: Sheet): Block {
  const steps = grid.steps.flatMap(({ step }) => (step?.feeling === undefined ? [] : [step]));
  if (steps.length === 0) return { items: [], height: 0 };
  const area = { x: 1, y: y + 8, width: grid.width - 2 };
  const set = setLegend(feelingLegend(steps, drawing), area, drawing);
  return { items: set.items, height: set.height + 10 };
}

/** How the steps feel. */
function feelingsSay(parts: readonly StagePart[], drawing: Drawing): readonly Inline[] {
  const steps = parts.flatMap((part) => part.steps);
  const named = (list: readonly Step[]): readonly Words[] =>
    list.map((step) => titleWords(step, drawing));
  const felt = steps.flatMap((step) => (step.feeling === undefined ? [] : [step]));
  const lowest = Math.min(...felt.map((step) => step.feeling?.value ?? 0));
  const moments = steps.filter(({ momentOfTruth }) => momentOfTruth);
  const low = felt.filter((step) => step.feeling?.value === lowest && lowest < 0);
  return together(
    moments.length === 0 ? [] : say("figure.momentsSay", { steps: named(moments) }, drawing),
    low.length === 0
      ? []
      : say("figure.lowSays", { value: signed(lowest), steps: named(low) }, drawing),
  );
}

/** What the lower part shows: what goes wrong, and what could be better. */
function painsSay(parts: readonly StagePart[], drawing: Drawing): readonly Inline[] {
  const steps = parts.flatMap((part) => part.steps);
  const pains = steps.flatMap((step) =>
    textsOf(step, "pains", step.pains, styles.lane, drawing).map(({ words }) => words),
  );
  const ideas = steps.flatMap(ideasIn).map((idea) => drawing.textOf(idea, "idea", idea.idea));
  const listed = (key: Key, list: readonly Words[]): readonly Inline[] =>
    list.length === 0
      ? []
      : say("figure.stepsSay", { stage: drawing.word(key), steps: list }, drawing);
  return together(listed("figure.pains", pains), listed("figure.ideas", ideas));
}

/** Each stage with its steps, in words. */
export function stagesSay(
  parts: readonly StagePart[],
  drawing: Drawing,
): readonly (readonly Inline[])[] {
  return parts.map(({ stage, steps }) => {
    const name = drawing.textOf(stage, "title", stage.title);
    if (steps.length === 0) return say("figure.stageSays", { stage: name }, drawing);
    const titles = steps.map((step) => titleWords(step, drawing));
    return say("figure.stepsSay", { stage: name, steps: titles }, drawing);
  });
}
