/** How what a lane says is spread over its columns: from the start of its step over empty neighbours, or in columns of a stage that begin where steps do. */

import type { Step } from "../generated/types.ts";
import type { SceneItem } from "../scene.ts";
import { moved, setText } from "./drawing.ts";
import type { Block, Drawing, Paragraph } from "./drawing.ts";
import type { Grid } from "./grid.ts";
import { columnsOf } from "./sheets.ts";
import type { StagePart } from "./sheets.ts";

/** What belongs together and is never parted: an idea and who works on it. */
export type Entry = readonly Paragraph[];

/** What stands in a lane at a place across. */
export interface Cell {
  readonly x: number;
  readonly width: number;
  /** How many steps it tells of at once, each equally wide. */
  readonly steps: number;
  readonly entries: readonly Entry[];
}

/** From the start of a cell, or of a column in it, to its text, and from there to the next one. */
export const INSIDE = 6;
const BEHIND = 3;

/** Between two entries below each other. */
const BETWEEN = 3;
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

/** Cells with the lines of their text nearer to each other, or farther apart. */
export function withLeading(cells: readonly Cell[], factor: number): readonly Cell[] {
  const changed = ({ style, ...paragraph }: Paragraph): Paragraph => ({
    ...paragraph,
    style: { ...style, leading: style.leading * factor },
  });
  return cells.map((cell) => ({
    ...cell,
    entries: cell.entries.map((entry) => entry.map(changed)),
  }));
}

/** In one column, in two, in three: each begins where a step does. */
function choicesOf(cell: Cell, drawing: Drawing): readonly Block[] {
  const most = Math.min(MOST_COLUMNS, cell.steps, cell.entries.length);
  const counts = Array.from({ length: Math.max(1, most) }, (_, n) => n + 1);
  return counts.flatMap((count) => {
    const shares = sharesOf(cell.steps, count);
    const fits = count === 1 || Math.min(...shares) * stepIn(cell) >= NARROWEST;
    return fits ? [inColumns(cell, shares, drawing)] : [];
  });
}

function stepIn({ width, steps }: Cell): number {
  return width / steps;
}

/** So many steps shared among so many columns, as equally as can be: what is left over goes to the first ones, in every lane alike. */
function sharesOf(steps: number, count: number): readonly number[] {
  const [each, over] = [Math.floor(steps / count), steps % count];
  return Array.from({ length: count }, (_, n) => (n < over ? each + 1 : each));
}

/** Where the cell begins is 0. */
function inColumns(cell: Cell, shares: readonly number[], drawing: Drawing): Block {
  const set = shares.map((steps) => {
    const area = { x: INSIDE, y: 0, width: insideOf({ width: steps * stepIn(cell) }) };
    return cell.entries.map((entry) => setText(entry, area, drawing));
  });
  const { columns, height } = filled(set, 0);
  const items: SceneItem[] = [];
  let x = 0;
  for (const [n, column] of columns.entries()) {
    let y = 0;
    for (const block of column) {
      items.push(...block.items.map((item) => moved(item, y, x)));
      y += block.height + BETWEEN;
    }
    x += (shares[n] ?? 0) * stepIn(cell);
  }
  return { items, height };
}

interface Filled {
  readonly columns: readonly (readonly Block[])[];
  readonly height: number;
}

/**
 * Entries in their order, each column with one at least, the highest column as low as can be.
 *
 * @param set All entries for each column, as they are set in its width
 * @param from The first entry that has no place yet
 */
function filled([blocks = [], ...others]: readonly (readonly Block[])[], from: number): Filled {
  const rest = blocks.slice(from);
  const whole = { columns: [rest], height: heightOf(rest) };
  if (others.length === 0) return whole;
  const most = rest.length - others.length;
  const ways = Array.from({ length: Math.max(0, most) }, (_, n): Filled => {
    const column = rest.slice(0, most - n);
    const { columns, height } = filled(others, from + column.length);
    return { columns: [column, ...columns], height: Math.max(heightOf(column), height) };
  });
  const height = Math.min(...ways.map((way) => way.height));
  return ways.find((way) => way.height === height) ?? whole;
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
    steps: columnsOf(column),
    entries: of(column),
  }));
  return cells.some(({ entries }) => entries.length > 0) ? cells : [];
}

/** The cells of a lane that says something about each step: each begins where its step does, and takes the room of those behind it in its stage that say nothing. */
export function byStep(grid: Grid, of: (step: Step) => readonly Entry[]): readonly Cell[] {
  return grid.stages.flatMap((stage) => {
    const end = stage.x + stage.width;
    const told = grid.steps.flatMap(({ step, x }) => {
      const entries = step !== undefined && stage.steps.includes(step) ? of(step) : [];
      return entries.length === 0 ? [] : [{ x, entries }];
    });
    return told.map(({ x, entries }, n): Cell => ({
      x,
      width: (told[n + 1]?.x ?? end) - x,
      // One, however wide: in a second column it would stand below another step.
      steps: 1,
      entries,
    }));
  });
}
