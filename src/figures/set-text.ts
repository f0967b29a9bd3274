/** Paragraphs of text in an area of a figure. */

import type { SceneItem, SceneText } from "../scene.ts";
import type { Area, Block, Drawing, Paragraph, Style, Words } from "./drawing.ts";
import { diamond } from "./drawing.ts";
import { widestPart, widestWord } from "./lines.ts";
import { setRunning } from "./running-text.ts";
import { baseline, lineItem, linesFor } from "./text-lines.ts";

const MARK_WIDTH = 10;
/** In which the page is said that a text leads to. */
const PAGE_SIZE = 8.25;

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
  { words, between = "commas", style }: Paragraph,
  area: Area,
  drawing: Drawing,
  anchor: SceneText["anchor"],
): Block {
  const all = isList(words) ? words : [words];
  const fitted = all.reduce(
    (own, each) => withWholeParts(each, withWholeWords(each, own, area), area, drawing),
    style,
  );
  if (isList(words)) return setRunning(words, between, fitted, area, drawing);
  return setWords(words, fitted, area, drawing, anchor);
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

/** The smallest type of a picture, in points. */
const SMALLEST = 7;

/** Smaller where else a word would be cut that the language does not hyphenate; as it is where that would be too small. */
function withWholeParts(
  { value, language }: Words,
  style: Style,
  { width, reach = 0 }: Area,
  { hyphenate }: Drawing,
): Style {
  const own = language === undefined ? hyphenate : undefined;
  const size = style.size * fitFor(widestPart(value, style, own), width + reach);
  return size < style.size && size >= SMALLEST ? { ...style, size } : style;
}

function fitFor(widest: number, width: number): number {
  return widest > width ? (width / widest) * NEARLY : 1;
}

/** What of the size of a heading is left at least where another one beside it has a long word. */
const HEADING = 0.7;

/**
 * The style of headings beside each other, which all look alike: the largest in which the words of each stay whole. One that would need to be
 * too small is not asked; its word is cut.
 */
export function headingStyle(
  headings: readonly { readonly words: Words; readonly width: number }[],
  style: Style,
): Style {
  const least = Math.max(HEADING, SMALLEST / style.size);
  const fits = headings
    .map(({ words, width }) => fitFor(widestWord(words.value, style), width))
    .filter((fit) => fit >= least);
  const size = style.size * Math.min(1, ...fits);
  return size < style.size ? { ...style, size } : style;
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
