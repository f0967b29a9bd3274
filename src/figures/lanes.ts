/** The table that journey map and blueprint share: stages and steps across, lanes down, one column a step. */

import type { Stage, Step } from "../generated/types.ts";
import type { SceneItem } from "../scene.ts";
import { ours, rule, setText, styles } from "./drawing.ts";
import type { Drawing, Paragraph, Style } from "./drawing.ts";
import { columnsOf } from "./sheets.ts";
import type { StagePart } from "./sheets.ts";

/** At most so many steps on a sheet. */
export const MOST_STEPS = 18;

/** 33 mm for the names of the lanes. */
const LABEL_WIDTH = 93.5;
/** The fold-out sheet, A3 landscape between margins of 15 mm. */
const SHEET_WIDTH = 1105.5;
/** Columns of a short path stay narrow enough to be read as one. */
const WIDEST_STEP = 105;
const PAPER_BETWEEN = 2;
const INSIDE = 6;

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

/** @param sheet How wide it is, in points */
export function gridOf(parts: readonly StagePart[], sheet = SHEET_WIDTH): Grid {
  const count = parts.reduce((sum, part) => sum + columnsOf(part), 0);
  const width = Math.min(WIDEST_STEP, (sheet - LABEL_WIDTH) / Math.max(1, count));
  const steps: StepColumn[] = [];
  const stages = parts.map((part): StageColumn => {
    const x = LABEL_WIDTH + steps.length * width;
    const columns: readonly (Step | undefined)[] =
      part.steps.length === 0 ? [undefined] : part.steps;
    for (const step of columns) steps.push({ step, x: LABEL_WIDTH + steps.length * width, width });
    return { ...part, x, width: columns.length * width };
  });
  return { width: LABEL_WIDTH + count * width, start: LABEL_WIDTH, stages, steps };
}

/** What stands in a lane at a place across. */
export interface Cell {
  readonly x: number;
  readonly width: number;
  readonly paragraphs: readonly Paragraph[];
}

/** One lane: its name at the start, its cells across. */
export interface Lane {
  readonly name: string;
  readonly note?: string;
  readonly cells: readonly Cell[];
}

/** A sheet that grows downwards. */
export class Sheet {
  readonly items: SceneItem[] = [];
  y = 0;
  readonly grid: Grid;
  readonly drawing: Drawing;

  constructor(grid: Grid, drawing: Drawing) {
    this.grid = grid;
    this.drawing = drawing;
  }

  add(...items: readonly SceneItem[]): void {
    this.items.push(...items);
  }

  /** A lane of text, as high as its highest cell; `before` draws the line above it. */
  lane({ name, note, cells }: Lane, line: "hairline" | "strong" | "none" = "hairline"): void {
    if (line !== "none") this.line(line);
    const top = this.y + 7;
    const heights = [this.label(name, note, top)];
    for (const { x, width, paragraphs } of cells)
      heights.push(this.text(paragraphs, x + INSIDE, top, width - INSIDE - 4));
    this.y = top + Math.max(...heights) + 8;
  }

  /** A line across everything. */
  line(line: "hairline" | "strong"): void {
    const [ink, weight] = line === "strong" ? (["ink", 1] as const) : (["line", 0.5] as const);
    this.add(rule(0, this.grid.width, this.y, ink, weight));
  }

  /** One of the lines of a blueprint, with its name at its end. */
  named(name: string, dash?: readonly [number, number]): void {
    this.add(rule(0, this.grid.width, this.y, "ink-2", 1, dash));
    const { start, width } = this.grid;
    const words = [{ words: ours(name), style: styles.note }];
    const set = setText(
      words,
      { x: start, y: this.y + 2, width: width - start },
      this.drawing,
      "end",
    );
    this.add(...set.items);
    this.y += set.height - 3;
  }

  /** The brand-coloured boxes of the stages; `goals` also says what the customer wants. */
  stages(goals: boolean): void {
    const { word, textOf } = this.drawing;
    const label = this.label(
      word("general.stage"),
      goals ? word("figure.goalNote") : undefined,
      this.y + 8,
    );
    const sizes: Style = goals ? styles.stage : styles.stageSmall;
    this.#boxes(
      this.grid.stages.map(({ stage, x, width }) => ({
        x,
        width,
        paragraphs: [
          { words: textOf(stage, "title", stage.title), style: sizes },
          ...(goals && stage.goal !== undefined
            ? [{ words: textOf(stage, "goal", stage.goal), style: styles.stageGoal }]
            : []),
        ],
      })),
      { fill: "brand", above: goals ? 8 : 5, below: goals ? 9 : 6, least: label + 8 },
    );
  }

  steps(more: (step: Step) => readonly Paragraph[]): void {
    const { word, textOf } = this.drawing;
    const label = this.label(word("figure.step"), undefined, this.y + 6);
    this.#boxes(
      this.grid.steps.map(({ step, x, width }) => ({
        x,
        width,
        paragraphs: step === undefined ? [] : [titleOf(step), ...more(step)],
      })),
      { fill: "tint", above: 6, below: 7, least: label + 6 },
    );

    function titleOf(step: Step): Paragraph {
      const style = step.type === "waiting" ? styles.laneQuiet : styles.laneStrong;
      return { words: textOf(step, "title", step.title), style };
    }
  }

  #boxes(
    cells: readonly Cell[],
    look: {
      readonly fill: "brand" | "tint";
      readonly above: number;
      readonly below: number;
      readonly least: number;
    },
  ): void {
    const texts: SceneItem[] = [];
    const heights = cells.map(({ x, width, paragraphs }) => {
      const area = {
        x: x + INSIDE,
        y: this.y + look.above,
        width: width - INSIDE - 2 - (look.fill === "brand" ? INSIDE : 3),
      };
      const set = setText(paragraphs, area, this.drawing);
      texts.push(...set.items);
      return set.height + look.above + look.below;
    });
    const height = Math.max(look.least, ...heights);
    for (const { x, width } of cells) {
      const { y } = this;
      this.add({ type: "box", x, y, width: width - PAPER_BETWEEN, height, fill: look.fill });
    }
    this.add(...texts);
    this.y += height;
  }

  /** Sets text and says how high it is. `free`: room for what stands behind it. */
  text(paragraphs: readonly Paragraph[], x: number, y: number, width: number): number {
    const set = setText(paragraphs, { x, y, width }, this.drawing);
    this.add(...set.items);
    return set.height;
  }

  /** The name of a lane with a word of explanation; says how high it is. */
  label(name: string, note: string | undefined, y: number, free = 8): number {
    const paragraphs: readonly Paragraph[] = [
      { words: ours(name), style: styles.laneName },
      ...(note === undefined ? [] : [{ words: ours(note), style: styles.note }]),
    ];
    return this.text(paragraphs, 0, y, this.grid.start - free);
  }
}

/** The cells of a lane that says something about each step; nothing where no step has it. */
export function byStep(grid: Grid, of: (step: Step) => readonly Paragraph[]): readonly Cell[] {
  const cells = grid.steps.map(({ step, x, width }) => ({
    x,
    width,
    paragraphs: step === undefined ? [] : of(step),
  }));
  return cells.some(({ paragraphs }) => paragraphs.length > 0) ? cells : [];
}

/** The cells of a lane that says something about each stage; nothing where no stage has it. */
export function byStage(
  grid: Grid,
  of: (part: StagePart) => readonly Paragraph[],
): readonly Cell[] {
  const cells = grid.stages.map((column) => ({
    x: column.x,
    width: column.width,
    paragraphs: of(column),
  }));
  return cells.some(({ paragraphs }) => paragraphs.length > 0) ? cells : [];
}
