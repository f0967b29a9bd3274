/** Where standards are and where they are missing: steps down, channels across, the number of standards in every cell. */

import type { Channel, Stage, Standard, Step } from "../generated/types.ts";
import type { Inline } from "../document/blocks.ts";
import type { Ink, SceneItem } from "../scene.ts";
import { ours, sceneOf, setText, styles } from "./drawing.ts";
import type { Drawing, Figure, Style, Words } from "./drawing.ts";
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
const MOST_ROWS = 34;
const MOST_CHANNELS = 16;

const NAME_WIDTH = 150;
const CELL_WIDTH = 46;
const CELL_HEIGHT = 17;
const GAP = 1.5;

/** One figure for each page that the steps and channels need. */
export function coverage(data: Coverage, drawing: Drawing): readonly Figure[] {
  const used = new Set(data.stages.flatMap(({ steps }) => steps.flatMap((step) => step.channels)));
  const channels = data.channels.filter((channel) => used.has(channel));
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
  readonly #width: number;
  #y = 0;

  constructor(channels: readonly Channel[], data: Coverage, drawing: Drawing) {
    this.#channels = channels;
    this.#data = data;
    this.#drawing = drawing;
    const columns = NAME_WIDTH + (channels.length + 1) * CELL_WIDTH;
    this.#width = Math.max(TEXT_WIDTH, columns);
  }

  draw(parts: readonly StagePart[]): Figure["scene"] {
    this.#head();
    for (const part of parts) this.#stage(part);
    this.#legend(parts);
    return sceneOf(this.#width, this.#y, this.#items, this.#drawing);
  }

  #columnX(n: number): number {
    return NAME_WIDTH + n * CELL_WIDTH;
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
    const area = { x: this.#columnX(n), y, width: CELL_WIDTH - 5 };
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
    const inner = { x: 8, y: this.#y + 3, width: NAME_WIDTH - 16 };
    const set = setText([{ words, style: styles.lane }], inner, this.#drawing);
    const height = Math.max(CELL_HEIGHT, set.height + 6);
    this.#items.push(...set.items);
    const standards = this.#data.standardsAt(step);
    const meant = step.noStandardReason !== undefined;
    this.#cell(0, standards.length, meant, height);
    for (const [n, channel] of this.#channels.entries()) {
      // Where a step does not happen nothing can be missing: an empty place.
      if (!step.channels.includes(channel)) continue;
      this.#cell(n + 1, countOn(channel, standards), meant, height);
    }
    this.#y += height + GAP;
  }

  #cell(column: number, count: number, meant: boolean, height: number): void {
    const x = this.#columnX(column);
    this.#square(x, this.#y, CELL_WIDTH - GAP, height, count, meant);
    const y = this.#y + (height - styles.lane.leading) / 2;
    const style: Style = { ...styles.lane, ink: inkOn(count, meant) };
    const area = { x, y, width: CELL_WIDTH - GAP };
    const words = ours(String(count));
    this.#items.push(...setText([{ words, style }], area, this.#drawing, "middle").items);
  }

  #square(
    x: number,
    y: number,
    width: number,
    height: number,
    count: number,
    meant: boolean,
  ): void {
    const isGap = count === 0 && !meant;
    const inset = isGap ? 0.625 : 0;
    this.#items.push({
      type: "box",
      x: x + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      fill: isGap ? "paper" : heatOf(count),
      ...(isGap ? { stroke: { ink: "stop", weight: 1.25 } as const } : {}),
    });
  }

  /** What the colours mean, in words; only those that are there. */
  #legend(parts: readonly StagePart[]): void {
    const steps = parts.flatMap((part) => part.steps);
    const isMeant = steps.some((step) => step.noStandardReason !== undefined);
    const { word } = this.#drawing;
    const entries: readonly (readonly [count: number, meant: boolean, words: string])[] = [
      [0, false, word("figure.none")],
      ...(isMeant ? [[0, true, word("figure.onPurpose")] as const] : []),
      ...LEGEND.map(([count, range]) => [count, false, range] as const),
    ];
    const top = this.#y + 8;
    let x = 0;
    let used = 0;
    for (const [count, meant, text] of entries) {
      const style: Style = { ...styles.note, ink: "ink-2" };
      const width = count === 0 ? 92 : 30;
      this.#square(x, top, 12, 10.5, count, meant);
      const area = { x: x + 16, y: top, width: width - 2 };
      const set = setText([{ words: ours(text), style }], area, this.#drawing);
      this.#items.push(...set.items);
      used = Math.max(used, set.height);
      x += width + 22;
    }
    this.#y = top + used + 2;
  }
}

function countOn(channel: Channel, standards: readonly Standard[]): number {
  return standards.filter(({ channels }) => channels.length === 0 || channels.includes(channel))
    .length;
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
