import type { Stage, Step } from "../generated/types.ts";

/** A stage, or as many of its steps as stand on one sheet. */
export interface StagePart {
  readonly stage: Stage;
  readonly steps: readonly Step[];
}

/** Columns that a part takes: a stage without steps has one. */
export function columnsOf({ steps }: StagePart): number {
  return Math.max(1, steps.length);
}

/**
 * Stages on as few sheets as they need, at most so many steps on each, and the sheets as equal as the stages allow. A stage stays
 * together unless it alone is too large.
 */
export function sheetsOf(
  stages: readonly Stage[],
  most: number,
): readonly (readonly StagePart[])[] {
  const parts = stages.flatMap((stage) => partsOf(stage, stage.steps, most));
  const fewest = filled(parts, most).length;
  const total = widthOf(parts);
  for (let limit = Math.ceil(total / Math.max(1, fewest)); limit < most; limit += 1) {
    const sheets = filled(parts, limit);
    if (sheets.length === fewest) return sheets;
  }
  return filled(parts, most);
}

function partsOf(stage: Stage, steps: readonly Step[], most: number): readonly StagePart[] {
  const count = Math.max(1, Math.ceil(steps.length / most));
  const size = Math.ceil(steps.length / count);
  return Array.from({ length: count }, (_, n) => ({
    stage,
    steps: steps.slice(n * size, (n + 1) * size),
  }));
}

function filled(parts: readonly StagePart[], most: number): readonly (readonly StagePart[])[] {
  const sheets: StagePart[][] = [];
  let used = most;
  for (const part of parts) {
    const columns = columnsOf(part);
    if (used + columns > most) {
      sheets.push([]);
      used = 0;
    }
    sheets.at(-1)?.push(part);
    used += columns;
  }
  return sheets;
}

/** A sheet cut in two, after the stage that leaves the halves most equal; a stage that has it to itself is cut between its steps. */
export function halvesOf(sheet: readonly StagePart[]): readonly (readonly StagePart[])[] {
  const [only, ...others] = sheet;
  if (only === undefined) return [];
  if (others.length === 0)
    return partsOf(only.stage, only.steps, Math.ceil(columnsOf(only) / 2)).map((part) => [part]);
  const cuts = others.map((_, index) => [sheet.slice(0, index + 1), sheet.slice(index + 1)]);
  const larger = (halves: readonly (readonly StagePart[])[]): number =>
    Math.max(...halves.map(widthOf));
  return cuts.reduce((best, cut) => (larger(cut) < larger(best) ? cut : best));
}

/** What is not wider than that in columns needs no cut. */
const UNCUT = 8;

/** A sheet on pages that lie on their side: one, or two halves. */
export function pagesOf(sheet: readonly StagePart[]): readonly (readonly StagePart[])[] {
  return widthOf(sheet) > UNCUT ? halvesOf(sheet) : [sheet];
}

/** In columns. */
export function widthOf(parts: readonly StagePart[]): number {
  return parts.reduce((sum, part) => sum + columnsOf(part), 0);
}
