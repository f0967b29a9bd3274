/** The table that journey map and blueprint share: stages and steps across, lanes down, one column a step. */

import type { Stage, Step } from "../generated/types.ts";
import type { SceneItem } from "../scene.ts";
import { ours, rule, styles } from "./drawing.ts";
import { headingStyle, setText } from "./set-text.ts";
import type { Drawing, Paragraph, Style, Words } from "./drawing.ts";
import type { Grid } from "./grid.ts";
import { INSIDE, setCells, withLeading } from "./spread.ts";
import type { Cell } from "./spread.ts";

const PAPER_BETWEEN = 2;
/** Between the name of a line and what the lane below it says. */
const BELOW_NAME = 2;
/** How near to each other lanes and their lines are. */
export interface Air {
  /** Above and below what a lane says. */
  readonly above: number;
  readonly below: number;
  /** From line to line, in parts of what the style says. */
  readonly leading: number;
}

/** One lane: its name at the start, its cells across. */
export interface Lane {
  readonly name: string;
  readonly note?: string;
  readonly cells: readonly Cell[];
}

interface BoxLook {
  readonly fill: "brand" | "tint";
  readonly above: number;
  readonly below: number;
  readonly least: number;
}

/** How wide text is in a box that is so wide. */
function insideOf(width: number, { fill }: Pick<BoxLook, "fill">): number {
  return width - INSIDE - PAPER_BETWEEN - (fill === "brand" ? INSIDE : 2);
}

const PHASES = {
  before: "figure.before",
  during: "figure.during",
  after: "figure.after",
} as const;

/** A sheet that grows downwards. */
export class Sheet {
  readonly items: SceneItem[] = [];
  y = 0;
  readonly grid: Grid;
  readonly drawing: Drawing;
  /** Where a line is, or nothing needs to be parted by one. */
  #parted = 0;

  readonly #air: Air;

  constructor(grid: Grid, air: Air, drawing: Drawing) {
    this.grid = grid;
    this.drawing = drawing;
    this.#air = air;
  }

  add(...items: readonly SceneItem[]): void {
    this.items.push(...items);
  }

  /** What stands above is no lane: the first one below it has no line between. */
  begin(): void {
    this.#parted = this.y;
  }

  /** A lane of text, as high as its highest cell, and a line above it. */
  lane({ name, note, cells }: Lane): void {
    this.line("hairline");
    const top = this.y + this.#air.above;
    const label = this.label(name, note, top);
    const set = setCells(withLeading(cells, this.#air.leading), top, this.drawing);
    this.add(...set.items);
    this.y = top + Math.max(label, set.height) + this.#air.below;
  }

  /** A line across everything; none where one is already. */
  line(line: "hairline" | "strong"): void {
    if (line === "hairline" && this.#parted === this.y) return;
    const [ink, weight] = line === "strong" ? (["ink", 1] as const) : (["line", 0.5] as const);
    this.add(rule(0, this.grid.width, this.y, ink, weight));
    this.#parted = this.y;
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
    this.y += set.height + BELOW_NAME;
    this.#parted = this.y;
  }

  /** A bracket over the stages of each phase. */
  phases(): void {
    const { drawing, grid } = this;
    const runs: { phase: Stage["phase"]; x: number; width: number }[] = [];
    for (const { stage, x, width } of grid.stages) {
      const last = runs.at(-1);
      if (last?.phase === stage.phase) last.width += width;
      else runs.push({ phase: stage.phase, x, width });
    }
    const heights = runs.map(({ phase, x, width }) => {
      const words = ours(drawing.word(PHASES[phase]));
      return this.text([{ words, style: styles.note }], x + 1, this.y, width - 5);
    });
    const y = this.y + Math.max(...heights, 0) + 2;
    for (const [n, { x, width }] of runs.entries()) {
      const end = n === runs.length - 1 ? grid.width : x + width - PAPER_BETWEEN;
      this.add(rule(x, end, y, "line-2", 0.75));
    }
    this.y = y + 4;
  }

  /** The brand-coloured boxes of the stages; `goals` also says what the customer wants. */
  stages(goals: boolean): void {
    const { word, textOf } = this.drawing;
    const label = this.label(
      word("general.stage"),
      goals ? word("figure.goalNote") : undefined,
      this.y + (goals ? 8 : 5),
    );
    const look = { fill: "brand", above: goals ? 8 : 5, below: goals ? 9 : 6 } as const;
    const sizes: Style = this.#headings(
      this.grid.stages.map(({ stage, width }) => ({
        words: textOf(stage, "title", stage.title),
        width,
      })),
      goals ? styles.stage : styles.stageSmall,
      look,
    );
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
      { ...look, least: label + 8 },
    );
  }

  steps(more: (step: Step) => readonly Paragraph[]): void {
    const { word, textOf } = this.drawing;
    const label = this.label(word("figure.step"), undefined, this.y + 6);
    const look = { fill: "tint", above: 6, below: 7 } as const;
    const strong = this.#headings(
      this.grid.steps.flatMap(({ step, width }) =>
        step === undefined ? [] : [{ words: textOf(step, "title", step.title), width }],
      ),
      styles.laneStrong,
      look,
    );
    this.#boxes(
      this.grid.steps.map(({ step, x, width }) => ({
        x,
        width,
        paragraphs: step === undefined ? [] : [titleOf(step), ...more(step)],
      })),
      { ...look, least: label + 6 },
    );

    function titleOf(step: Step): Paragraph {
      const { weight } = step.type === "waiting" ? styles.lane : strong;
      return { words: textOf(step, "title", step.title), style: { ...strong, weight } };
    }
  }

  /** How headings are set in boxes that are so wide. */
  #headings(
    boxes: readonly { readonly words: Words; readonly width: number }[],
    style: Style,
    look: Pick<BoxLook, "fill">,
  ): Style {
    const inside = boxes.map(({ words, width }) => ({ words, width: insideOf(width, look) }));
    return headingStyle(inside, style);
  }

  #boxes(
    cells: readonly {
      readonly x: number;
      readonly width: number;
      readonly paragraphs: readonly Paragraph[];
    }[],
    look: BoxLook,
  ): void {
    const texts: SceneItem[] = [];
    const heights = cells.map(({ x, width, paragraphs }) => {
      const area = {
        x: x + INSIDE,
        y: this.y + look.above,
        width: insideOf(width, look),
      };
      const set = setText(paragraphs, area, this.drawing);
      texts.push(...set.items);
      return set.height + look.above + look.below;
    });
    const height = Math.max(look.least, ...heights);
    for (const [n, { x, width }] of cells.entries()) {
      const { y } = this;
      // Paper is between boxes only: the last one ends where the sheet does.
      const between = n === cells.length - 1 ? 0 : PAPER_BETWEEN;
      this.add({ type: "box", x, y, width: width - between, height, fill: look.fill });
    }
    this.add(...texts);
    this.y += height;
  }

  /** Sets text and says how high it is. */
  text(paragraphs: readonly Paragraph[], x: number, y: number, width: number): number {
    const set = setText(paragraphs, { x, y, width }, this.drawing);
    this.add(...set.items);
    return set.height;
  }

  /** The name of a lane with a word of explanation; says how high it is. `free`: room for what stands behind it. */
  label(name: string, note: string | undefined, y: number, free = 8): number {
    const paragraphs: readonly Paragraph[] = [
      { words: ours(name), style: styles.laneName },
      ...(note === undefined ? [] : [{ words: ours(note), style: styles.note }]),
    ];
    return this.text(paragraphs, 0, y, this.grid.start - free);
  }
}
