import type { Page } from "../paper.ts";
import { Drawer } from "./drawer.ts";
import { furniture, numberingOf, watermark } from "./furniture.ts";
import { printedOf } from "./geometry.ts";
import type { Paper } from "./geometry.ts";
import type { FilledPage } from "./open-page.ts";
import type { Mark } from "./strips.ts";
import type { Setting } from "./words.ts";
import { colorOf, printedSetting } from "./words.ts";

/**
 * Pages as they are written: everything in its place from the left, mirrored in a right-to-left book. Each is drawn when it is asked for, and
 * taken out of `filled`: a long book has too much on its pages to keep all of it.
 */
export function* drawPages(filled: FilledPage[], setting: Setting): Generator<Page> {
  const numbering = numberingOf(filled);
  const where = placesOf(filled);
  const printed = printedSetting(setting);
  const pageOf = (anchor: string): string | undefined => {
    const found = where.get(anchor);
    return found === undefined ? undefined : numbering.label(found);
  };
  const placed = new Set<string>();
  const isNew = (anchor: string): boolean => placed.size < placed.add(anchor).size;
  const drawn = (page: FilledPage, index: number): Page => {
    const paper = printedOf(page.paper);
    const draw = new Drawer(paper, printed, pageOf);
    background(paper, draw, setting);
    if (page.sheet === "text" || page.sheet === "sideways") watermark(paper, draw, printed);
    const scale = page.paper.scale ?? 1;
    const inside = scale === 1 ? draw : new Drawer(page.paper, setting, pageOf);
    for (const { strip, y } of page.strips)
      for (const mark of strip.marks) if (isGround(mark)) inside.mark(mark, y);
    for (const { strip, y, isRepeated } of page.strips) {
      inside.furniture = isRepeated === true ? "other" : undefined;
      for (const mark of strip.marks) if (!isGround(mark)) inside.mark(mark, y);
    }
    if (inside !== draw) draw.take(inside, scale);
    if (page.sheet !== "cover") furniture({ ...page, paper }, index, numbering, draw, printed);
    const isFront = index < numbering.firstDecimal;
    const start = index === 0 || index === numbering.firstDecimal ? { start: 1 } : {};
    return {
      width: paper.width,
      height: paper.height,
      items: draw.items,
      // Where two things have one name, the first has it.
      places: draw.places.filter(({ anchor }) => isNew(anchor)),
      label: { style: isFront ? "roman" : "decimal", ...start },
    };
  };
  let index = 0;
  for (let page = filled.shift(); page !== undefined; page = filled.shift()) {
    yield drawn(page, index);
    index += 1;
  }
}

function isGround(mark: Mark): boolean {
  return mark.type === "box" && mark.isGround === true;
}

/** The page of each anchor, counted from 0. */
export function placesOf(filled: readonly FilledPage[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { strips }] of filled.entries())
    for (const { strip } of strips)
      for (const mark of strip.marks)
        if (mark.type === "place" && !found.has(mark.anchor)) found.set(mark.anchor, index);
  return found;
}

function background(paper: Paper, draw: Drawer, setting: Setting): void {
  const fill = colorOf("paper", setting);
  if (fill.toLowerCase() !== "#ffffff")
    draw.box(
      { type: "box", x: 0, y: 0, width: paper.width, height: paper.height, fill, onPage: true },
      0,
    );
}
