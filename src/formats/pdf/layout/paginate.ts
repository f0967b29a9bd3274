import { SLACK } from "../lines.ts";
import type { Paper } from "./geometry.ts";
import type { MapSheet } from "../../../map-paper.ts";
import {
  bestPart,
  bottomOf,
  closeAtEnd,
  FEWEST,
  place,
  roomOf,
  textHeight,
  turned,
  WHITE,
} from "./open-page.ts";
import type { FilledPage, Open, Sheet } from "./open-page.ts";
import { mapPaper, printedOf, sidewaysPaper } from "./geometry.ts";
import { clustersOf, tightened, withEarlierEnd } from "./clusters.ts";
import type { Beside, Running, Strip } from "./strips.ts";
import { heightOf } from "./strips.ts";

/** The margin of what is being put on pages. */
interface Margin {
  readonly of: Beside;
  /** What of it is on no page yet. */
  waiting: readonly Strip[];
  /** Where it ends on the last page. */
  bottom: number;
}

/**
 * Puts strips on pages one after the other. What must stay together is moved as a whole where it fits on a page; where it is longer than one, it
 * fills what is there. Nothing is ever lost: a strip that is taller than a page has a page for itself.
 *
 * No page is white: what should begin on an even page begins on an odd one where the page before it would have nothing on it. A book is read on
 * screens first, where nobody sees two pages beside each other, and a white page looks like a mistake.
 */
export function paginate(strips: readonly Strip[], paper: Paper): FilledPage[] {
  let ways: readonly Way[] = [{ pages: new Pages(paper), parted: 0 }];
  for (const part of partsOf(strips)) ways = bestOf(ways.flatMap((way) => waysOn(way, part)));
  return ways[0]?.pages.filled ?? [];
}

/** One of the ways to fill pages, and how many things in it have a second page that does not lie beside the first. */
interface Way {
  readonly pages: Pages;
  readonly parted: number;
}

/** A part behind the others: with as few pages as may be, or with one more that is worth it. */
function waysOn({ pages, parted }: Way, part: readonly Strip[]): readonly Way[] {
  return pages.waysWith(part).map((next) => ({
    pages: next,
    parted: parted + (isParted(next.filled, part) ? 1 : 0),
  }));
}

function isParted(pages: readonly FilledPage[], part: readonly Strip[]): boolean {
  if (part[0]?.start?.page !== "even") return false;
  const at = pages.findLastIndex(({ strips }) =>
    strips.some(({ strip }) => strip.start?.page === "even"),
  );
  return pages.length - at > 1 && !isEven(pages, at);
}

/** The best way to end on an even page, and the best to end on an odd one, the better of them first. */
function bestOf(ways: readonly Way[]): readonly Way[] {
  const found = ways.toSorted(
    (one, other) =>
      one.parted - other.parted || one.pages.filled.length - other.pages.filled.length,
  );
  const [first] = found;
  const odd = (first?.pages.filled.length ?? 0) % 2;
  const second = found.find(({ pages }) => pages.filled.length % 2 !== odd);
  return [first, second].filter((way) => way !== undefined);
}

/** Whether a page has an even number; they are counted from the first that a chapter is on. */
function isEven(pages: readonly Pick<FilledPage, "running">[], at: number): boolean {
  const first = pages.findIndex(({ running }) => running.number !== undefined);
  return (at + 1 - Math.max(0, first)) % 2 === 0;
}

/** What begins on a page of its own, with all that follows it. */
function partsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const parts: Strip[][] = [];
  for (const strip of strips) {
    const last = parts.at(-1);
    const isNew = typeof strip.start?.page === "string" && strip.start.page !== "next";
    if (last === undefined || isNew) parts.push([strip]);
    else last.push(strip);
  }
  return parts;
}

/** A last page with less than so much of its text looks like a rest, which less space on the few pages before it may spare. */
const REST = 0.42;
const FEW_PAGES = 8;
/** What is carried over to another page makes it so tall at least, and is no more than so much of the page before it. */
const [ENOUGH, MOST] = [1 / 3, 1 / 2];

class Pages {
  readonly #paper: Paper;
  readonly #others: Readonly<Record<MapSheet | "sideways", Paper>>;
  readonly #pages: Open[];
  /** Those with something on them, while nothing more is put. */
  #filled: FilledPage[] | undefined;
  #running: Running;
  /** Whether what is put now belongs on the sheet of a map. */
  #isMap = false;
  /** What its text goes on on. */
  #text: "text" | "sideways" = "text";
  #margin: Margin | undefined;

  constructor(paper: Paper, before?: Pages) {
    this.#paper = paper;
    // The last two may still change: what is tried here must leave those of others as they are.
    this.#pages = (before === undefined ? [] : before.#pages).map((page, index, all) =>
      index < all.length - 2 ? page : { ...page, strips: [...page.strips] },
    );
    this.#running = before === undefined ? {} : before.#running;
    this.#others = {
      sideways: sidewaysPaper(paper),
      foldout: mapPaper(paper, "foldout"),
      landscape: mapPaper(paper, "landscape"),
    };
  }

  get filled(): FilledPage[] {
    this.#filled ??= this.#pages.filter(({ strips }) => strips.length > 0);
    return this.#filled;
  }

  /** Whether there is enough on the last page to be one. */
  get #isWorthLast(): boolean {
    const last = this.filled.at(-1);
    return last !== undefined && bottomOf(last) >= ENOUGH * textHeight(last.paper);
  }

  /** These and what begins on a page of its own, with as few pages as may be; and another way, if one page more is worth it. */
  waysWith(strips: readonly Strip[]): readonly Pages[] {
    const pages = this.#and(strips);
    const count = pages.filled.length;
    const last = pages.filled.at(-1);
    const added = count - this.filled.length;
    if (added < 2 || last?.sheet !== "text") return [pages];
    const bottom = bottomOf(last);
    if (bottom >= REST * textHeight(last.paper)) return [pages];
    const from = added <= FEW_PAGES ? 0 : firstOn(pages.filled.slice(-FEW_PAGES), strips);
    for (const tight of this.#closer(strips, from, bottom < FEWEST)) {
      if (tight.filled.length >= count) continue;
      const loose = this.#withFullEnd(strips, pages, last);
      return loose.filled.length > tight.filled.length && loose.#isWorthLast
        ? [tight, loose]
        : [tight];
    }
    return [this.#withFullEnd(strips, pages, last)];
  }

  /** The same with a last page that is worth one, if that can be. */
  #withFullEnd(strips: readonly Strip[], pages: Pages, last: FilledPage): Pages {
    const height = textHeight(last.paper);
    const bottom = bottomOf(last);
    if (bottom >= ENOUGH * height) return pages;
    return (
      this.#withMore(strips, pages, ENOUGH * height, true) ??
      this.#withMore(strips, pages, ENOUGH * height, false) ??
      (bottom < FEWEST ? this.#withAnyMore(strips, pages) : undefined) ??
      pages
    );
  }

  /** The same with less and less space, from one of them on; in the end from the first. */
  *#closer(strips: readonly Strip[], from: number, isEverywhere: boolean): Generator<Pages> {
    for (const first of isEverywhere && from > 0 ? [from, 0] : [from])
      for (const isAll of [false, true])
        yield this.#and([...strips.slice(0, first), ...tightened(strips.slice(first), isAll)]);
  }

  /** What would rather be whole is parted before a page is forgotten. */
  #withAnyMore(strips: readonly Strip[], pages: Pages): Pages | undefined {
    return (
      this.#withMore(strips, pages, FEWEST, true) ?? this.#withMore(strips, pages, FEWEST, false)
    );
  }

  /** The same with a last page that is so tall at least, where the one before it has so much to give. */
  #withMore(
    strips: readonly Strip[],
    pages: Pages,
    least: number,
    isWhole: boolean,
  ): Pages | undefined {
    const moved = withEarlierEnd(strips, least, isWhole);
    if (moved === undefined) return undefined;
    const more = this.#and(moved);
    const [before, last] = more.filled.slice(-2);
    const end = pages.filled.at(-1);
    if (before === undefined || last === undefined || end === undefined) return undefined;
    if (least === FEWEST) return more;
    const height = textHeight(before.paper);
    const isFairer =
      bottomOf(before) >= ENOUGH * height && bottomOf(before) > bottomOf(end) + FEWEST;
    const isWorthIt = bottomOf(before) >= MOST * height || isFairer;
    return isWorthIt && more.filled.length === pages.filled.length ? more : undefined;
  }

  #and(strips: readonly Strip[]): Pages {
    const pages = new Pages(this.#paper, this);
    for (const cluster of clustersOf(strips, true)) pages.put(cluster);
    pages.#passMargin(undefined);
    return pages;
  }

  put(cluster: readonly Strip[]): void {
    const [first] = cluster;
    if (first === undefined) return;
    this.#filled = undefined;
    this.#passMargin(first.beside);
    this.#text = first.isSideways === true ? "sideways" : "text";
    this.#begin(first.start?.page);
    const page = this.#current;
    const height = heightOf(cluster) + (page.used === 0 ? 0 : first.gap);
    const repeated = first.again === undefined ? 0 : heightOf(first.again);
    const fitsOnOne = heightOf(cluster) + repeated <= textHeight(page.paper);
    if (page.used > 0 && height > roomOf(page) + SLACK && fitsOnOne) {
      const before = bestPart(cluster, page);
      for (const strip of before) this.#putOne(strip);
      this.#openNext(page);
      for (const strip of cluster.slice(before.length)) this.#putOne(strip);
      return;
    }
    const parts = fitsOnOne ? [] : clustersOf(cluster);
    // What would rather be whole cannot be: what must be is.
    if (parts.length > 1) {
      for (const part of parts) this.put(part);
      return;
    }
    for (const strip of cluster) this.#putOne(strip);
  }

  #begin(start: NonNullable<Strip["start"]>["page"] | undefined): void {
    this.#isMap = start === "foldout" || start === "landscape";
    if (start === undefined) return;
    if (typeof start === "number") {
      const page = this.#current;
      if (page.used > 0 && roomOf(page) < start * textHeight(page.paper)) this.#open(this.#text);
      return;
    }
    const isText = start === "new" || start === "even" || start === "next";
    const sheet = isText ? this.#text : start;
    const page = this.#pages.at(-1);
    if (page === undefined || page.used > 0 || page.sheet !== sheet) this.#open(sheet);
    if (start === "even" && !isEven(this.#pages, this.#pages.length - 1)) {
      if (turned(this.#pages.at(-2), this.#current)) this.#open("text");
    }
  }

  #open(sheet: Sheet): Open {
    closeAtEnd(this.#pages.at(-1));
    const paper = this.#paperOf(sheet);
    const page: Open = { sheet, paper, strips: [], used: 0, running: this.#running };
    this.#pages.push(page);
    return page;
  }

  /** What a sheet of a map has no room for goes on on another. */
  #openNext({ sheet }: Open): Open {
    return this.#open(this.#isMap ? sheet : this.#text);
  }

  /** Covers and the beginnings of chapters look alike at every density. */
  #paperOf(sheet: Sheet): Paper {
    if (sheet === "foldout" || sheet === "landscape" || sheet === "sideways")
      return this.#others[sheet];
    return sheet === "text" ? this.#paper : printedOf(this.#paper);
  }

  get #current(): Open {
    const page = this.#pages.at(-1);
    if (page === undefined) return this.#open(this.#text);
    const isMap = page.sheet === "foldout" || page.sheet === "landscape";
    const isSideways = page.sheet === "sideways";
    const isOther = isMap
      ? page.used > 0 && !this.#isMap
      : isSideways !== (this.#text === "sideways");
    if (!isOther) return page;
    // What nothing came on is no page.
    if (page.strips.every(({ strip }) => strip.marks.length === 0)) this.#pages.pop();
    return this.#open(this.#text);
  }

  #putOne(strip: Strip): void {
    this.#passMargin(strip.beside);
    let page = this.#current;
    if (strip.running !== undefined) {
      this.#running = { ...this.#running, ...strip.running };
      page.running = this.#running;
    }
    const needed = strip.height + (page.used === 0 ? 0 : strip.gap);
    if (page.used > 0 && needed > roomOf(page) + SLACK) page = this.#openNext(page);
    if (page.used === 0) this.#goOn(page, strip);
    if (strip.beside !== undefined && strip.beside !== this.#margin?.of)
      this.#beginMargin(strip.beside, page, page.used === 0 ? 0 : page.used + strip.gap);
    place(page, strip);
  }

  /** What is said once more at the top of a page on which something goes on. */
  #goOn(page: Open, { again = [] }: Strip): void {
    for (const head of again) place(page, head, true);
    if (this.#margin !== undefined) this.#marginAgain(this.#margin, page);
  }

  #beginMargin(of: Beside, page: Open, y: number): void {
    this.#margin = { of, waiting: of.what, bottom: y };
    this.#fillMargin(this.#margin, page, y, y === 0);
  }

  #marginAgain(margin: Margin, page: Open): void {
    const whole = margin.of.again?.();
    const again = (whole?.height ?? 0) > textHeight(page.paper) * WHITE ? undefined : whole;
    const height = again?.height ?? 0;
    if (again !== undefined) page.strips.push({ strip: again, y: 0, isRepeated: true });
    margin.bottom = height;
    this.#fillMargin(margin, page, height === 0 ? 0 : height + BELOW_AGAIN, true);
  }

  /** As much of a margin as the page has room for; what would be cut waits, but on a fresh page some is always placed. */
  #fillMargin(margin: Margin, page: Open, from: number, isFresh: boolean): void {
    const bottom = textHeight(page.paper);
    const clusters = clustersOf(margin.waiting);
    const lines = clusters.flatMap((cluster) =>
      heightOf(cluster) > bottom / 2 ? cluster.map((each) => [each]) : [cluster],
    );
    let y = from;
    let count = 0;
    for (const cluster of lines) {
      const gap = count === 0 ? 0 : (cluster[0]?.gap ?? 0);
      if (y + gap + heightOf(cluster) > bottom + SLACK && (count > 0 || !isFresh)) break;
      for (const [index, strip] of cluster.entries()) {
        y += index === 0 ? gap : strip.gap;
        page.strips.push({ strip, y });
        y += strip.height;
      }
      count += cluster.length;
      margin.bottom = y;
    }
    margin.waiting = margin.waiting.slice(count);
  }

  /** A margin takes its room before anything else begins. */
  #passMargin(next: Beside | undefined): void {
    const margin = this.#margin;
    if (margin === undefined || margin.of === next) return;
    let page = this.#current;
    page.used = Math.max(page.used, margin.bottom);
    while (margin.waiting.length > 0) {
      page = this.#open(this.#text);
      this.#marginAgain(margin, page);
      page.used = margin.bottom;
    }
    this.#margin = undefined;
  }
}

/** The first of these that is on one of these pages. */
function firstOn(pages: readonly FilledPage[], strips: readonly Strip[]): number {
  const on = new Set(pages.flatMap(({ strips: placed }) => placed.map(({ strip }) => strip)));
  return Math.max(
    0,
    strips.findIndex((each) => on.has(each)),
  );
}

/** Between what the margin says again and what goes on in it. */
const BELOW_AGAIN = 7;
