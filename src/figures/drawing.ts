import { isolation } from "../direction.ts";
import type { Inline } from "../document/blocks.ts";
import type { StringKey } from "../locales/strings.ts";
import type { Hyphenate } from "../locales/hyphenation.ts";
import type { Ink, Scene, SceneDirection, SceneItem, SceneText } from "../scene.ts";
import { linesOf, widestWord } from "./lines.ts";
import type { Line } from "./lines.ts";
import { widthOf } from "./measure.ts";
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

export interface Paragraph {
  /** One text, or several in a row with commas between. */
  readonly words: Words | readonly Words[];
  readonly style: Style;
  /** Space above it, where it is not the first. */
  readonly before?: number;
  /** A sign at its start, beside which its lines stand. */
  readonly mark?: "arrow" | "diamond";
}

/** Where text is set: its top start corner, and how wide its lines may be. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How far a single word may stand out of it rather than be cut. */
  readonly reach?: number;
}

export interface Block {
  readonly items: readonly SceneItem[];
  readonly height: number;
}

/** From the line that letters stand on to the middle of their height, in parts of the size. */
const HALF_HEIGHT = 0.36;
const MARK_WIDTH = 10;
/** In which the page is said that a text leads to. */
const PAGE_SIZE = 8.25;

/** Words of ours. */
export function ours(value: string): Words {
  return { value };
}

/** Paragraphs under each other, `anchor` at the start, in the middle or at the end of the area. */
export function setText(
  paragraphs: readonly Paragraph[],
  area: Area,
  drawing: Drawing,
  anchor: SceneText["anchor"] = "start",
): Block {
  const items: SceneItem[] = [];
  let { y } = area;
  for (const paragraph of paragraphs) {
    if (y > area.y) y += paragraph.before ?? 0;
    const set = setMarked(paragraph, { ...area, y }, drawing, anchor);
    items.push(...set.items);
    y += set.height;
  }
  return { items, height: y - area.y };
}

/** Beside its mark; below it where a single letter has no room there. */
function setMarked(
  paragraph: Paragraph,
  area: Area,
  drawing: Drawing,
  anchor: SceneText["anchor"],
): Block {
  const { mark, style } = paragraph;
  if (mark === undefined) return setParagraph(paragraph, area, drawing, anchor);
  const signs = markItems(mark, area.x, area.y + style.leading / 2);
  const room = area.width - MARK_WIDTH;
  const inside = { ...area, x: area.x + MARK_WIDTH, width: room };
  const set = setParagraph(paragraph, inside, drawing, anchor);
  const widest = Math.max(0, ...set.items.map((item) => (item.type === "text" ? item.width : 0)));
  if (widest <= room + (area.reach ?? 0))
    return { items: [...signs, ...set.items], height: set.height };
  const below = setParagraph(paragraph, { ...area, y: area.y + style.leading }, drawing, anchor);
  return { items: [...signs, ...below.items], height: below.height + style.leading };
}

function setParagraph(
  { words, style }: Paragraph,
  area: Area,
  drawing: Drawing,
  anchor: SceneText["anchor"],
): Block {
  if (isList(words)) return setRow(words, style, area, drawing);
  return setWords(words, withWholeWords(words, style, area), area, drawing, anchor);
}

/** So much of its size is left of a text at least that is set a little smaller, lest a word of it be cut. */
const SMALLER = 0.96;
/** So that rounding leaves it room. */
const NEARLY = 0.999;

function withWholeWords({ value }: Words, style: Style, { width, reach }: Area): Style {
  if (reach === undefined) return style;
  const fits = (width + reach) / widestWord(value, style);
  return fits < 1 && fits >= SMALLER ? { ...style, size: style.size * fits * NEARLY } : style;
}

function setWords(
  words: Words,
  style: Style,
  area: Area,
  drawing: Drawing,
  anchor: SceneText["anchor"],
): Block {
  const lines = linesFor(words, style, area, drawing);
  const x = area.x + area.width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const items = lines.map((line, n) => {
    const y = area.y + n * style.leading + baseline(style);
    const item = lineItem(line, words, style, { x, y, anchor }, drawing);
    if (words.leadsTo === undefined) return item;
    return {
      ...item,
      page: { anchor: words.leadsTo, room: area.width - line.width, size: PAGE_SIZE },
    };
  });
  return { items, height: lines.length * style.leading };
}

function isList(words: Words | readonly Words[]): words is readonly Words[] {
  return Array.isArray(words);
}

/** Texts one behind the other; one that does not fit any more begins a line. */
function setRow(all: readonly Words[], style: Style, area: Area, drawing: Drawing): Block {
  const items: SceneItem[] = [];
  const space = widthOf(" ", style.size, style.weight);
  let x = 0;
  let line = 0;
  for (const [n, each] of all.entries()) {
    const words = n === all.length - 1 ? each : { ...each, value: `${each.value},` };
    const [first, ...more] = linesFor(words, style, area, drawing);
    if (first === undefined) continue;
    if (x > 0 && (more.length > 0 || x + first.width > area.width)) {
      x = 0;
      line += 1;
    }
    for (const [m, part] of [first, ...more].entries()) {
      if (m > 0) line += 1;
      const place = {
        x: area.x + (m === 0 ? x : 0),
        y: area.y + line * style.leading + baseline(style),
      };
      items.push(lineItem(part, words, style, { ...place, anchor: "start" }, drawing));
    }
    x = (more.length === 0 ? x : 0) + (more.at(-1) ?? first).width + space;
  }
  return { items, height: items.length === 0 ? 0 : (line + 1) * style.leading };
}

function linesFor(
  { value, language }: Words,
  { size, weight }: Style,
  { width, reach }: Area,
  { hyphenate }: Drawing,
): readonly Line[] {
  const own = language === undefined ? hyphenate : undefined;
  return linesOf(value, width, { size, weight }, own, reach);
}

/** From the top of a line of text to where its letters stand. */
function baseline({ leading, size }: Style): number {
  return leading / 2 + size * HALF_HEIGHT;
}

function lineItem(
  { value, width }: Line,
  words: Words,
  { size, weight, ink }: Style,
  place: Pick<SceneText, "x" | "y" | "anchor">,
  drawing: Drawing,
): SceneText {
  // The whole text decides, or a line of Latin letters in a Hebrew sentence would have its full stop on the wrong side.
  const direction = isolation(words.value, words.language, drawing);
  return {
    type: "text",
    value,
    ...place,
    size,
    weight,
    ink,
    width,
    ...(words.at === undefined ? {} : { at: words.at }),
    ...(words.language === undefined ? {} : { language: words.language }),
    ...(direction === undefined ? {} : { direction }),
  };
}

function markItems(mark: "arrow" | "diamond", x: number, y: number): readonly SceneItem[] {
  if (mark === "diamond") return [diamond(x + 3.5, y, 3.5)];
  const stroke = { ink: "ink-3", weight: 0.75 } as const;
  const tip = { x: x + 7, y };
  return [
    { type: "line", from: { x, y }, to: tip, stroke },
    { type: "line", from: { x: x + 4.5, y: y - 2.5 }, to: tip, stroke },
    { type: "line", from: { x: x + 4.5, y: y + 2.5 }, to: tip, stroke },
  ];
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
