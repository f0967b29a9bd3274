import type { StringKey } from "../locales/strings.ts";
import type { Step } from "../generated/types.ts";
import type { SceneItem } from "../scene.ts";
import { diamond, ours, styles } from "./drawing.ts";
import { setText } from "./set-text.ts";
import type { Area, Block, Drawing, Style } from "./drawing.ts";
import { widthOf } from "./measure.ts";

/** A sign and what it means. */
export interface LegendEntry {
  /** The sign around the middle of its place. */
  readonly sign: (x: number, y: number) => SceneItem;
  readonly signWidth: number;
  readonly words: string;
}

const STYLE: Style = { ...styles.note, ink: "ink-2" };
const BESIDE = 5;
const BETWEEN = 20;

/** Signs with their meaning, side by side and on as many lines as they need. */
export function setLegend(entries: readonly LegendEntry[], area: Area, drawing: Drawing): Block {
  const items: SceneItem[] = [];
  let { x, y } = area;
  let row = 0;
  for (const { sign, signWidth, words } of entries) {
    const most = area.width - signWidth - BESIDE;
    const width = Math.min(most, widthOf(words, STYLE.size, STYLE.weight) + 0.01);
    const full = signWidth + BESIDE + width;
    if (x > area.x && x + full > area.x + area.width) {
      x = area.x;
      y += row + 2;
      row = 0;
    }
    items.push(sign(x + signWidth / 2, y + STYLE.leading / 2));
    const inside = { x: x + signWidth + BESIDE, y, width };
    const set = setText([{ words: ours(words), style: STYLE }], inside, drawing);
    items.push(...set.items);
    row = Math.max(row, set.height);
    x += full + BETWEEN;
  }
  return { items, height: y + row - area.y };
}

/** What the marks of a curve of feelings mean, only those that are there. */
export function feelingLegend(steps: readonly Step[], drawing: Drawing): readonly LegendEntry[] {
  const felt = steps.filter(({ feeling }) => feeling !== undefined);
  const has = (basis: string): boolean =>
    felt.some(({ feeling, momentOfTruth }) => feeling?.basis === basis && !momentOfTruth);
  const entry = (key: StringKey, sign: LegendEntry["sign"]): LegendEntry => ({
    sign,
    signWidth: 9,
    words: drawing.word(key),
  });
  const disc =
    (fill: "brand" | "paper") =>
    (x: number, y: number): SceneItem => ({
      type: "disc",
      x,
      y,
      radius: 3,
      fill,
      stroke: { ink: "brand", weight: 1.25 },
    });
  return [
    ...(steps.some(({ momentOfTruth }) => momentOfTruth)
      ? [entry("step.momentOfTruth", (x, y) => diamond(x, y, 4))]
      : []),
    ...(has("research") ? [entry("figure.research", disc("brand"))] : []),
    ...(has("assumption") ? [entry("figure.assumption", disc("paper"))] : []),
  ];
}
