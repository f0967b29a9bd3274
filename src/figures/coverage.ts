/** Where standards are and where they are missing: steps down, channels across, the number of standards in every cell. */

import type { Channel, Stage, Standard, Step } from "../generated/types.ts";
import type { Inline } from "../document/blocks.ts";
import type { Ink, SceneItem } from "../scene.ts";
import { ours, sceneOf, styles } from "./drawing.ts";
import { setText } from "./set-text.ts";
import type { Drawing, Figure, Style, Words } from "./drawing.ts";
import { setLegend } from "./legend.ts";
import { TEXT_WIDTH } from "./locator.ts";
import { say, together } from "./say.ts";
import { sheetsOf } from "./sheets.ts";
import type { StagePart } from "./sheets.ts";

/** Standards by step; those that hold in every interaction are not counted, or nothing could be missing. */
export interface Coverage {
  readonly stages: readonly Stage[];
  readonly channels: readonly Channel[];
  readonly standardsAt: (step: Step) => readonly Standard[];
}

/** A page holds so many steps, and so many channels. */
const MOST_ROWS = 24;
const MOST_CHANNELS = 10;

const LEAST_NAME = 140;
const WIDEST_CELL = 46;
const CELL_HEIGHT = 17;
const GAP = 1.5;
const GAP_LINE = 1.25;

/** One figure for each page that the steps and channels need. */
export function coverage(data: Coverage, drawing: Drawing): readonly Figure[] {
  const used = new Set(
    data.stages.flatMap(({ steps }) => steps.flatMap((step) => step.channels.map(({ id }) => id))),
  );
  const channels = data.channels.filter((channel) => used.has(channel.id));
  return inGroups(channels, MOST_CHANNELS).flatMap((group) =>
    sheetsOf(
      data.stages.filter(({ steps }) => steps.length > 0),
      MOST_ROWS,
    ).map((parts) => ({
      scene: new Table(group, data, drawing).draw(parts),
      description: descriptionOf(parts, data, drawing),
    })),
  );
}

/** The steps that have no standard, and give no reason for it. */
export function gapsIn({ stages, standardsAt }: Coverage): readonly Step[] {
  return stages
    .flatMap(({ steps }) => steps)
    .filter((step) => step.noStandardReason === undefined && standardsAt(step).length === 0);
}

/** Some steps are without a standard on purpose. */
export function isPartlyMeant({ stages, standardsAt }: Coverage): boolean {
  return stages
    .flatMap(({ steps }) => steps)
    .some((step) => step.noStandardReason !== undefined && standardsAt(step).length === 0);
}

function inGroups<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, n) => list.slice(n * size, (n + 1) * size));
}

class Table {
  readonly #items: SceneItem[] = [];
  readonly #channels: readonly Channel[];
  readonly #data: Coverage;
  readonly #drawing: Drawing;
  readonly #cellWidth: number;
  readonly #nameWidth: number;
  /** Whether there are cells without a standard, on purpose or not. */
  readonly #empty = { meant: false, missing: false };
  #y = 0;

  constructor(channels: readonly Channel[], data: Coverage, drawing: Drawing) {
    this.#channels = channels;
    this.#data = data;
    this.#drawing = drawing;
    this.#cellWidth = Math.min(WIDEST_CELL, (TEXT_WIDTH - LEAST_NAME) / (channels.length + 1));
    this.#nameWidth = TEXT_WIDTH - (channels.length + 1) * this.#cellWidth;
  }

  draw(parts: readonly StagePart[]): Figure["scene"] {
    this.#head();
    for (const part of parts) this.#stage(part);
    this.#legend(parts);
    return sceneOf(TEXT_WIDTH, this.#y, this.#items, this.#drawing);
  }

  #columnX(n: number): number {
    return this.#nameWidth + n * this.#cellWidth;
  }

  #head(): void {
    const { word, textOf } = this.#drawing;
    const names: readonly Words[] = [
      ours(word("figure.all")),
      ...this.#channels.map((channel) => textOf(channel, "title", channel.title)),
    ];
    const measure = names.map((words, n) => this.#setHead(words, n, 0).height);
    const height = Math.max(...measure);
    for (const [n, words] of names.entries())
      this.#items.push(...this.#setHead(words, n, height - (measure[n] ?? 0)).items);
    this.#y = height + 4;
    const stroke = { ink: "ink", weight: 1 } as const;
    const [from, to] = [
      { x: 0, y: this.#y },
      { x: this.#columnX(names.length), y: this.#y },
    ];
    this.#items.push({ type: "line", from, to, stroke });
  }

  #setHead(words: Words, n: number, y: number): ReturnType<typeof setText> {
    const area = { x: this.#columnX(n), y, width: this.#cellWidth - 5 };
    return setText([{ words, style: styles.noteStrong }], area, this.#drawing);
  }

  #stage({ stage, steps }: StagePart): void {
    const words = this.#drawing.textOf(stage, "title", stage.title);
    const area = { x: 0, y: this.#y + 6, width: this.#columnX(this.#channels.length + 1) };
    const set = setText([{ words, style: styles.laneStrong }], area, this.#drawing);
    this.#items.push(...set.items);
    this.#y += 6 + set.height + 2;
    for (const step of steps) this.#step(step);
  }

  #step(step: Step): void {
    const words = this.#drawing.textOf(step, "title", step.title);
    const inner = { x: 8, y: this.#y + 3, width: this.#nameWidth - 16 };
    const set = setText([{ words, style: styles.lane }], inner, this.#drawing);
    const height = Math.max(CELL_HEIGHT, set.height + 6);
    this.#items.push(...set.items);
    const standards = this.#data.standardsAt(step);
    const meant = step.noStandardReason !== undefined;
    this.#cell(0, standards.length, meant, height);
    for (const [n, channel] of this.#channels.entries()) {
      // Where a step does not happen nothing can be missing: an empty place.
      if (!step.channels.some(({ id }) => id === channel.id)) continue;
      this.#cell(n + 1, countOn(channel, standards), meant, height);
    }
    this.#y += height + GAP;
  }

  #cell(column: number, count: number, meant: boolean, height: number): void {
    const x = this.#columnX(column);
    if (count === 0) this.#empty[meant ? "meant" : "missing"] = true;
    this.#items.push(square(x, this.#y, this.#cellWidth - GAP, height, count, meant));
    const y = this.#y + (height - styles.lane.leading) / 2;
    const style: Style = { ...styles.lane, ink: inkOn(count, meant) };
    const area = { x, y, width: this.#cellWidth - GAP };
    const words = ours(String(count));
    this.#items.push(...setText([{ words, style }], area, this.#drawing, "middle").items);
  }

  /** What the colours mean, in words; only those that are there. */
  #legend(parts: readonly StagePart[]): void {
    const steps = parts.flatMap((part) => part.steps);
    const { word } = this.#drawing;
    const entries: readonly (readonly [count: number, meant: boolean, words: string])[] = [
      ...(this.#empty.missing ? [[0, false, word("figure.none")] as const] : []),
      ...(this.#empty.meant ? [[0, true, word("figure.onPurpose")] as const] : []),
      ...LEGEND.map(([count, range]) => [count, false, range] as const),
    ];
    const most = Math.max(0, ...steps.map((step) => this.#data.standardsAt(step).length));
    const legend = entries
      .filter(([count]) => count <= most)
      .map(([count, meant, words]) => ({
        sign: (x: number, y: number) => square(x - 6, y - 5, 12, 10, count, meant),
        signWidth: 12,
        words,
      }));
    const area = { x: 0, y: this.#y + 8, width: TEXT_WIDTH };
    const set = setLegend(legend, area, this.#drawing);
    this.#items.push(...set.items);
    this.#y += 8 + set.height + 2;
  }
}

/** A cell: in its colour, or a gap in outline. */
function square(
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
  meant: boolean,
): SceneItem {
  if (count > 0 || meant) return { type: "box", x, y, width, height, fill: heatOf(count) };
  const inset = GAP_LINE / 2;
  return {
    type: "box",
    x: x + inset,
    y: y + inset,
    width: width - GAP_LINE,
    height: height - GAP_LINE,
    fill: "paper",
    stroke: { ink: "stop", weight: GAP_LINE },
  };
}

function countOn(channel: Channel, standards: readonly Standard[]): number {
  return standards.filter(
    ({ channels }) => channels.length === 0 || channels.some(({ id }) => id === channel.id),
  ).length;
}

const LEGEND: readonly (readonly [least: number, range: string])[] = [
  [1, "1"],
  [2, "2"],
  [3, "3–4"],
  [5, "5–7"],
  [8, "8+"],
];

/** The steps of the heat: none on purpose, then as the legend says. */
function heatOf(count: number): Ink {
  const steps = ["h0", "h1", "h2", "h3", "h4", "h5"] as const;
  return steps[LEGEND.filter(([least]) => count >= least).length] ?? "h5";
}

/** Dark on the light steps, light on the dark ones: at least 4.5:1 everywhere. */
function inkOn(count: number, meant: boolean): Ink {
  if (count === 0 && !meant) return "stop";
  return ["h4", "h5"].includes(heatOf(count)) ? "paper" : "ink";
}

function descriptionOf(
  parts: readonly StagePart[],
  { standardsAt, ...data }: Coverage,
  drawing: Drawing,
): readonly Inline[] {
  const name = (thing: Stage | Step): Words => drawing.textOf(thing, "title", thing.title);
  const gaps = new Set(gapsIn({ standardsAt, ...data }));
  const missing = parts.flatMap(({ steps }) => steps).filter((step) => gaps.has(step));
  return together(
    ...parts.map(({ stage, steps }) =>
      say(
        "figure.stepsSay",
        {
          stage: name(stage),
          steps: steps.map((step) => [name(step), ` ${standardsAt(step).length}`] as const),
        },
        drawing,
      ),
    ),
    missing.length === 0 ? [] : say("figure.gapsSay", { steps: missing.map(name) }, drawing),
  );
}
