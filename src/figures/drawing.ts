import type { Inline } from "../document/blocks.ts";
import type { StringKey } from "../locales/strings.ts";
import type { Hyphenate } from "../locales/hyphenation.ts";
import type { Ink, Scene, SceneDirection, SceneItem } from "../scene.ts";
import type { Setting } from "./lines.ts";
import type { Weight } from "./measure.ts";
import { mirrored } from "./moved.ts";

/** A text to be drawn, with its place where the workspace wrote it. */
export interface Words {
  readonly value: string;
  readonly at?: number;
  /** Only where it differs from the book's. */
  readonly language?: string;
  /** The anchor of what it tells of, so that a book with pages says on which that is. */
  readonly leadsTo?: string;
}

/** A thing of the workspace. */
interface Placed {
  readonly at: { readonly file: string; readonly pointer: string };
}

/** What drawing needs to know of the book. */
export interface Drawing {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: SceneDirection;
  readonly hyphenate: Hyphenate | undefined;
  /** A text of the book. */
  readonly word: (key: StringKey) => string;
  /** A text that the workspace wrote in this field of the thing. */
  readonly textOf: (thing: Placed, field: string, value: string) => Words;
}

/** A drawing, and what it says for those who do not see it. */
export interface Figure {
  readonly scene: Scene;
  readonly description: readonly Inline[];
}

export interface Style {
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  readonly weight: Weight;
  readonly ink: Ink;
}

/** The sizes of text of the design, for what figures say. */
export const styles = {
  lane: { size: 8.25, leading: 11.25, weight: 400, ink: "ink" },
  laneStrong: { size: 8.25, leading: 11.25, weight: 600, ink: "ink" },
  laneQuiet: { size: 8.25, leading: 11.25, weight: 400, ink: "ink-2" },
  laneName: { size: 8.5, leading: 12.25, weight: 600, ink: "ink" },
  note: { size: 7.5, leading: 10.5, weight: 400, ink: "ink-3" },
  noteStrong: { size: 7.5, leading: 10.5, weight: 600, ink: "ink-2" },
  stage: { size: 12, leading: 15, weight: 600, ink: "on-brand" },
  stageSmall: { size: 9, leading: 11.5, weight: 600, ink: "on-brand" },
  stageGoal: { size: 8, leading: 11, weight: 400, ink: "on-brand-2" },
  moment: { size: 8.25, leading: 11.25, weight: 600, ink: "accent" },
  momentSmall: { size: 7.5, leading: 10.5, weight: 600, ink: "accent" },
  figure: { size: 11, leading: 14, weight: 300, ink: "ink" },
} as const satisfies Readonly<Record<string, Style>>;

/** What parts texts that run on. */
export type Between = "commas" | "dots";

export interface Paragraph {
  /** One text, or several one behind the other. */
  readonly words: Words | readonly Words[];
  /** What parts several texts; commas, where it does not say. */
  readonly between?: Between;
  readonly style: Style;
  /** Space above it, where it is not the first. */
  readonly before?: number;
  /** A sign at its start, beside which its lines stand. */
  readonly mark?: "arrow" | "diamond";
}

/** Where text is set: its top start corner, and how wide its lines may be. */
export interface Area extends Pick<Setting, "width" | "reach"> {
  readonly x: number;
  readonly y: number;
}

export interface Block {
  readonly items: readonly SceneItem[];
  readonly height: number;
}

/** Words of ours. */
export function ours(value: string): Words {
  return { value };
}

/** The sign of a moment of truth. */
export function diamond(x: number, y: number, radius: number): SceneItem {
  const stroke = { ink: "ink", weight: Math.min(1, radius / 6) } as const;
  return { type: "diamond", x, y, radius, fill: "accent-fill", stroke };
}

/** A level line. */
export function rule(
  from: number,
  to: number,
  y: number,
  ink: Ink,
  weight = 0.5,
  dash?: readonly [number, number],
): SceneItem {
  const stroke = { ink, weight, ...(dash === undefined ? {} : { dash }) };
  return { type: "line", from: { x: from, y }, to: { x: to, y }, stroke };
}

/** The finished scene, mirrored for a book that is read from right to left. */
export function sceneOf(
  width: number,
  height: number,
  items: readonly SceneItem[],
  { language, direction }: Drawing,
): Scene {
  const drawn = direction === "rtl" ? items.map((item) => mirrored(item, width)) : items;
  return { width, height, language, direction, items: drawn };
}
