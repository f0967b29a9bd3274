/** The columns of maps: one for each step, stages over theirs. */

import type { Stage, Step } from "../generated/types.ts";
import { TEXT_WIDTH } from "./locator.ts";
import { columnsOf, widthOf } from "./sheets.ts";
import type { StagePart } from "./sheets.ts";

/** At most so many steps on a sheet, each 18 mm wide at least. */
export const MOST_STEPS = 18;
const NARROWEST_STEP = 51;

/** 33 mm for the names of the lanes. */
const LABEL_WIDTH = 93.5;

/** How many steps there may be on a sheet that is so wide. */
export function stepsOn(width: number): number {
  const room = Math.floor((width - LABEL_WIDTH) / NARROWEST_STEP);
  return Math.min(MOST_STEPS, Math.max(1, room));
}

export interface StepColumn {
  readonly step: Step | undefined;
  readonly x: number;
  readonly width: number;
}

export interface StageColumn {
  readonly stage: Stage;
  readonly steps: readonly Step[];
  readonly x: number;
  readonly width: number;
}

export interface Grid {
  readonly width: number;
  /** Where the first column begins. */
  readonly start: number;
  readonly stages: readonly StageColumn[];
  readonly steps: readonly StepColumn[];
}

/** @param sheet How wide it is, in points: columns fill it whole */
export function gridOf(parts: readonly StagePart[], sheet: number): Grid {
  const width = (sheet - LABEL_WIDTH) / Math.max(1, widthOf(parts));
  const steps: StepColumn[] = [];
  const stages = parts.map((part): StageColumn => {
    const x = LABEL_WIDTH + steps.length * width;
    const columns: readonly (Step | undefined)[] =
      part.steps.length === 0 ? [undefined] : part.steps;
    for (const step of columns) steps.push({ step, x: LABEL_WIDTH + steps.length * width, width });
    return { ...part, x, width: columnsOf(part) * width };
  });
  return { width: sheet, start: LABEL_WIDTH, stages, steps };
}

/** Columns of a short path stay narrow enough on a screen to be read as one. */
const WIDEST_STEP = 105;

/** How wide a path is on a screen: as wide as a page's text where it fits there, else no wider than the frame of the paper. */
export function widthOnScreen(stages: readonly Stage[], most: number): number {
  const columns = widthOf(stages.map((stage) => ({ stage, steps: stage.steps })));
  const wanted = LABEL_WIDTH + columns * WIDEST_STEP;
  return wanted <= TEXT_WIDTH ? TEXT_WIDTH : Math.min(wanted, most);
}
