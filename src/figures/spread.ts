/** How what a lane says is spread over its columns: from the start of its step over empty neighbours, or in columns of a stage that begin where steps do. */

import type { Step } from "../generated/types.ts";
import type { SceneItem } from "../scene.ts";
import { setText, styles } from "./drawing.ts";
import { moved } from "./moved.ts";
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
  /** Room before it in which nothing else stands, and whose entries these are where they begin there. */
  readonly before?: { readonly width: number; readonly name: Entry };
}

/** From the start of a cell, or of a column in it, to its text, and from there to the next one. */
export const INSIDE = 6;
const BEHIND = 3;

/** Between two entries below each other. */
const BETWEEN = 3;
const NARROWEST = 92;
const MOST_COLUMNS = 3;
/** It is worth the name of its step to begin before it, where a cell is no higher then than so much of it. */
const LOWER = 0.7;

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

/** In one column, in two, in three: each begins where a step does; or in the free room before it too. */
function choicesOf(cell: Cell, drawing: Drawing): readonly Block[] {
  const most = Math.min(MOST_COLUMNS, cell.steps, cell.entries.length);
  const counts = Array.from({ length: Math.max(1, most) }, (_, n) => n + 1);
  const own = counts.flatMap((count) => {
    const shares = sharesOf(cell.steps, count);
    const fits = count === 1 || Math.min(...shares) * stepIn(cell) >= NARROWEST;
    return fits ? [inColumns(cell, shares, drawing)] : [];
  });
  const lowest = Math.min(...own.map(({ height }) => height));
  const early = fromBefore(cell, drawing);
  return early !== undefined && early.height <= LOWER * lowest ? [...own, early] : own;
}

/** Begun in the room before the cell, below the name of the step that it tells of. */
function fromBefore(cell: Cell, drawing: Drawing): Block | undefined {
  const { before, entries } = cell;
  const [first, ...others] = entries;
  if (before === undefined || first === undefined) return undefined;
  const wider = {
    ...cell,
    width: before.width + cell.width,
    entries: [[...before.name, ...first], ...others],
  };
  const { items, height } = inColumns(wider, [cell.steps], drawing);
  return { items: items.map((item) => moved(item, 0, -before.width)), height };
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
    const width = insideOf({ width: steps * stepIn(cell) });
    // A single word may come as near to the next column as that column begins.
    const area = { x: INSIDE, y: 0, width, reach: BEHIND };
    return cell.entries.map((entry) => setText(entry, area, drawing));
  });
  const cuts = cutsOf(set.map((blocks) => blocks.map(({ height }) => height)));
  const columns = set.map((blocks, n) => blocks.slice(cuts[n], cuts[n + 1]));
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
  return { items, height: Math.max(...columns.map(heightOf)) };
}

/**
 * Where columns begin and end, so that the highest is as low as can be: entries in their order, one at least in each. The first columns take more
 * where that is no higher.
 *
 * @param heights Of all entries, as they are set in each of the columns
 * @returns One number more than there are columns: the first entry of each, and the count of all
 */
export function cutsOf(heights: readonly (readonly number[])[]): readonly number[] {
  const count = heights[0]?.length ?? 0;
  const above = heights.map(sums);
  const heightIn = (column: number, from: number, to: number): number =>
    (above[column]?.[to] ?? 0) - (above[column]?.[from] ?? 0) + BETWEEN * (to - from - 1);
  return best(0, 0).cuts;

  /** The taller a column, the lower can those be that follow it: the best cut is where they meet. */
  function best(column: number, from: number): { cuts: readonly number[]; height: number } {
    const others = heights.length - column - 1;
    const whole = { cuts: [from, count], height: heightIn(column, from, count) };
    if (others <= 0) return whole;
    const at = (to: number) => {
      const rest = best(column + 1, to);
      const own = heightIn(column, from, to);
      return { cuts: [from, ...rest.cuts], height: Math.max(own, rest.height), own };
    };
    let [low, high] = [from + 1, count - others];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const { own, height } = at(middle);
      if (own >= height) high = middle;
      else low = middle + 1;
    }
    const later = at(low);
    const earlier = low > from + 1 ? at(low - 1) : later;
    return earlier.height < later.height ? earlier : later;
  }
}

function sums(values: readonly number[]): readonly number[] {
  const all = [0];
  for (const value of values) all.push((all.at(-1) ?? 0) + value);
  return all;
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
export function byStep(
  grid: Grid,
  of: (step: Step) => readonly Entry[],
  drawing: Drawing,
): readonly Cell[] {
  const nameOf = (step: Step): Entry => [
    { words: drawing.textOf(step, "title", step.title), style: styles.noteStrong },
  ];
  return grid.stages.flatMap((stage) => {
    const end = stage.x + stage.width;
    const told = grid.steps.flatMap(({ step, x }) => {
      if (step === undefined || !stage.steps.includes(step)) return [];
      const entries = of(step);
      return entries.length === 0 ? [] : [{ step, x, entries }];
    });
    return told.map(({ step, x, entries }, n): Cell => ({
      x,
      width: (told[n + 1]?.x ?? end) - x,
      // One, however wide: in a second column it would stand below another step.
      steps: 1,
      entries,
      ...(n === 0 && x > stage.x ? { before: { width: x - stage.x, name: nameOf(step) } } : {}),
    }));
  });
}
