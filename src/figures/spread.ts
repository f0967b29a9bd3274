/** How what a lane says is spread over its columns: in the column of its step, over empty neighbours, or side by side in a wide cell. */

import type { Step } from "../generated/types.ts";
import type { SceneItem } from "../scene.ts";
import { moved, setText, styles } from "./drawing.ts";
import type { Block, Drawing, Paragraph } from "./drawing.ts";
import type { Grid, StageColumn, StepColumn } from "./grid.ts";
import { isCut } from "./lines.ts";
import type { StagePart } from "./sheets.ts";

/** What belongs together and is never parted: an idea and who works on it. */
export type Entry = readonly Paragraph[];

/** What stands in a lane at a place across. */
export interface Cell {
  readonly x: number;
  readonly width: number;
  readonly entries: readonly Entry[];
}

/** From the start of a cell to its text, and from there to the next cell. */
export const INSIDE = 6;
const BEHIND = 3;

/** Between two entries, below or beside each other. */
const BETWEEN = 3;
const GUTTER = 12;
const NARROWEST = 92;
const MOST_COLUMNS = 3;

/** Cells beside each other, each in as few columns as the highest of them leaves it. */
export function setCells(cells: readonly Cell[], y: number, drawing: Drawing): Block {
  const choices = cells.map((cell) => choicesOf(cell, drawing));
  const height = Math.max(0, ...choices.map((each) => Math.min(...each.map((one) => one.height))));
  const items = choices.flatMap(
    (each, n) =>
      each
        .find((one) => one.height <= height)
        ?.items.map((item) => moved(item, y, cells[n]?.x ?? 0)) ?? [],
  );
  return { items, height };
}

/** In one column, in two, in three. */
function choicesOf(cell: Cell, drawing: Drawing): readonly Block[] {
  const room = insideOf(cell);
  const most = Math.floor((room + GUTTER) / (NARROWEST + GUTTER));
  const count = Math.max(1, Math.min(MOST_COLUMNS, most, cell.entries.length));
  return Array.from({ length: count }, (_, n) => inColumns(cell, n + 1, drawing));
}

/** Where the cell begins is 0. */
function inColumns(cell: Cell, count: number, drawing: Drawing): Block {
  const width = (insideOf(cell) - (count - 1) * GUTTER) / count;
  const set = cell.entries.map((entry) => setText(entry, { x: INSIDE, y: 0, width }, drawing));
  const items: SceneItem[] = [];
  let height = 0;
  for (const [n, column] of columnsOf(set, count).entries()) {
    let y = 0;
    for (const block of column) {
      items.push(...block.items.map((item) => moved(item, y, n * (width + GUTTER))));
      y += block.height + BETWEEN;
    }
    height = Math.max(height, y - BETWEEN);
  }
  return { items, height };
}

/** In their order, in so many columns, of which the highest is as low as can be. */
function columnsOf(blocks: readonly Block[], count: number): readonly (readonly Block[])[] {
  const least = Math.max(0, ...blocks.map(({ height }) => height));
  const sums = blocks.flatMap((_, from) =>
    blocks.slice(from).map((_each, to) => heightOf(blocks.slice(from, from + to + 1))),
  );
  for (const limit of sums.filter((sum) => sum >= least).toSorted((a, b) => a - b)) {
    const columns = filled(blocks, limit);
    if (columns.length <= count) return columns;
  }
  return [blocks];
}

function filled(blocks: readonly Block[], limit: number): readonly (readonly Block[])[] {
  const columns: Block[][] = [];
  for (const block of blocks) {
    const last = columns.at(-1);
    if (last === undefined || heightOf([...last, block]) > limit) columns.push([block]);
    else last.push(block);
  }
  return columns;
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN);
}

function insideOf({ width }: Pick<Cell, "width">): number {
  return width - INSIDE - BEHIND;
}

/** The cells of a lane that says something about each stage; nothing where no stage has it. */
export function byStage(grid: Grid, of: (part: StagePart) => readonly Entry[]): readonly Cell[] {
  const cells = grid.stages.map((column) => ({
    x: column.x,
    width: column.width,
    entries: of(column),
  }));
  return cells.some(({ entries }) => entries.length > 0) ? cells : [];
}

/** The cells of a lane that says something about each step; nothing where no step has it. */
export function byStep(
  grid: Grid,
  of: (step: Step) => readonly Entry[],
  drawing: Drawing,
): readonly Cell[] {
  const stages = grid.stages.map((stage) => waysIn(stage, grid, of, drawing));
  const height = Math.max(...stages.map((ways) => Math.min(...ways.map((way) => way.height))), 0);
  return stages.flatMap((ways) => ways.find((way) => way.height <= height)?.cells ?? []);
}

interface Way {
  readonly cells: readonly Cell[];
  readonly height: number;
}

/** How the texts of a stage may stand in it, the better first: with the step's names only where that cuts fewer words or saves lines. */
function waysIn(
  stage: StageColumn,
  { steps }: Grid,
  of: (step: Step) => readonly Entry[],
  drawing: Drawing,
): readonly Way[] {
  const columns = steps.filter(({ step }) => step !== undefined && isIn(step, stage));
  const told = columns.flatMap((column) => {
    const entries = column.step === undefined ? [] : of(column.step);
    return entries.length === 0 ? [] : [{ ...column, entries }];
  });
  const wayOf = (cells: readonly Cell[]): Way => ({
    cells,
    height: setCells(cells, 0, drawing).height,
  });
  const own = ownCells(told, stage);
  if (told.length === 0 || told.length === columns.length) return [wayOf(own)];
  const named = namedCells(told, stage, drawing);
  const saved = cutsIn(own) - cutsIn(named);
  if (saved > 0) return [wayOf(named)];
  return [own, ...(saved === 0 ? [named] : [])].map(wayOf);
}

function isIn(step: Step, { steps }: StageColumn): boolean {
  return steps.includes(step);
}

interface Told extends StepColumn {
  readonly entries: readonly Entry[];
}

/** Each where its step is, as far as to the next one of the stage that says something. */
function ownCells(told: readonly Told[], stage: StageColumn): readonly Cell[] {
  const end = stage.x + stage.width;
  return told.map(({ x, entries }, n) => ({ x, width: (told[n + 1]?.x ?? end) - x, entries }));
}

/** The stage shared among the steps that say something, each with its name. */
function namedCells(told: readonly Told[], stage: StageColumn, drawing: Drawing): readonly Cell[] {
  const width = stage.width / told.length;
  return told.map(({ step, entries: [first = [], ...others] }, n) => {
    const names: Entry =
      step === undefined
        ? []
        : [{ words: drawing.textOf(step, "title", step.title), style: styles.noteStrong }];
    return { x: stage.x + n * width, width, entries: [[...names, ...first], ...others] };
  });
}

/** How many texts have a word that is wider than its cell. */
function cutsIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => {
    const width = insideOf(cell);
    const cut = cell.entries
      .flat()
      .filter(({ words, style }) => [words].flat().some(({ value }) => isCut(value, width, style)));
    return sum + cut.length;
  }, 0);
}
