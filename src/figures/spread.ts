/** How what a lane says is spread over its columns: over its whole stage, or from the start of its step over empty neighbours. */

import type { Step } from "../generated/types.ts";
import type { SceneItem } from "../scene.ts";
import { styles } from "./drawing.ts";
import { setText } from "./set-text.ts";
import { moved } from "./moved.ts";
import type { Block, Drawing, Paragraph } from "./drawing.ts";
import type { Grid } from "./grid.ts";
import type { StagePart } from "./sheets.ts";

/** What belongs together: an idea and who works on it, or all that runs on like one text. */
export type Entry = readonly Paragraph[];

/** What stands in a lane at a place across. */
export interface Cell {
  readonly x: number;
  readonly width: number;
  readonly entries: readonly Entry[];
  /** Room before it in which nothing else stands, and whose entries these are where they begin there. */
  readonly before?: { readonly width: number; readonly name: Entry };
}

/** From the start of a cell to its text, and from there to the next one. */
export const INSIDE = 6;
const BEHIND = 3;

/** Between two entries below each other. */
const BETWEEN = 3;
/** It is worth the name of its step to begin before it, where a cell is no higher then than so much of it. */
const LOWER = 0.7;

/** Cells beside each other; as high as the highest of them has to be. */
export function setCells(cells: readonly Cell[], y: number, drawing: Drawing): Block {
  const ways = cells.map((cell) => waysFor(cell, drawing));
  const height = Math.max(0, ...ways.map((each) => Math.min(...each.map((one) => one.height))));
  const items = ways.flatMap(
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

/** In its own room; or, where that is so much better, begun in the free room before it, below the name of the step that it tells of. */
function waysFor({ width, entries, before }: Cell, drawing: Drawing): readonly Block[] {
  const own = setEntries(entries, width, drawing);
  const [first, ...others] = entries;
  if (before === undefined || first === undefined) return [own];
  const named = [[...before.name, ...first], ...others];
  const { items, height } = setEntries(named, before.width + width, drawing);
  const early = { items: items.map((item) => moved(item, 0, -before.width)), height };
  return height <= LOWER * own.height ? [own, early] : [own];
}

/** Entries below each other. The cell begins at 0. */
function setEntries(entries: readonly Entry[], width: number, drawing: Drawing): Block {
  const items: SceneItem[] = [];
  let y = 0;
  for (const entry of entries) {
    if (y > 0) y += BETWEEN;
    // A single word may come as near to the next cell as that begins.
    const area = { x: INSIDE, y, width: width - INSIDE - BEHIND, reach: BEHIND };
    const set = setText(entry, area, drawing);
    items.push(...set.items);
    y += set.height;
  }
  return { items, height: y };
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
      entries,
      ...(n === 0 && x > stage.x ? { before: { width: x - stage.x, name: nameOf(step) } } : {}),
    }));
  });
}
