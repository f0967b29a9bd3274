import { SLACK } from "../lines.ts";
import type { Paper } from "./geometry.ts";
import type { MapSheet } from "../../../map-paper.ts";
import { mapPaper, printedOf } from "./geometry.ts";
import type { Running, Strip } from "./strips.ts";
import { heightOf } from "./strips.ts";

export type Sheet = "text" | "cover" | "opener" | MapSheet;

export interface PlacedStrip {
  readonly strip: Strip;
  /** From the top of the text. */
  readonly y: number;
  /** Whether it was printed before, and is only for the eye here. */
  readonly isRepeated?: true;
}

export interface FilledPage {
  readonly sheet: Sheet;
  readonly paper: Paper;
  readonly strips: readonly PlacedStrip[];
  /** What its head says. */
  readonly running: Running;
}

interface Open {
  readonly sheet: Sheet;
  readonly paper: Paper;
  readonly strips: PlacedStrip[];
  used: number;
  running: Running;
  /** What stands in the margin because it goes on here. */
  aside?: Strip | undefined;
}

/**
 * Puts strips on pages one after the other. What must stay together is moved as a whole where it fits on a page; where it is longer than one, it
 * fills what is there. Nothing is ever lost: a strip that is taller than a page has a page for itself.
 */
export function paginate(strips: readonly Strip[], paper: Paper): FilledPage[] {
  let pages = new Pages(paper);
  for (const part of partsOf(strips)) pages = pages.with(part);
  return pages.filled;
}

/** What begins on a page of its own, with all that follows it. */
function partsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const parts: Strip[][] = [];
  for (const strip of strips) {
    const last = parts.at(-1);
    const isNew = typeof strip.start?.page === "string" && strip.start.page !== "even";
    if (last === undefined || isNew) parts.push([strip]);
    else last.push(strip);
  }
  return parts;
}

/** A last page with less than four lines looks forgotten. */
const FEWEST = 4 * 14;
/** The space between two things, and what it may become where that saves a page. */
const [WIDE, TIGHT] = [10.5, 7];

function bottomOf({ strips }: FilledPage): number {
  return Math.max(0, ...strips.map(({ strip, y }) => y + strip.height));
}

/** The last clusters that are tall enough together begin a new page. */
function withEarlierEnd(strips: readonly Strip[]): readonly Strip[] | undefined {
  const clusters = clustersOf(strips);
  let from = clusters.length;
  while (from > 1 && heightOf(clusters.slice(from).flat()) < FEWEST) from -= 1;
  const [first] = clusters[from] ?? [];
  if (first === undefined || from < 2 || first.start !== undefined) return undefined;
  const begun: Strip = { ...first, start: { page: "new" } };
  return strips.map((each) => (each === first ? begun : each));
}

class Pages {
  readonly #paper: Paper;
  readonly #maps: Readonly<Record<MapSheet, Paper>>;
  readonly #pages: Open[];
  #running: Running;
  /** Whether what is put now belongs on the sheet of a map. */
  #isMap = false;

  constructor(paper: Paper, before?: Pages) {
    this.#paper = paper;
    this.#pages = before === undefined ? [] : [...before.#pages];
    this.#running = before === undefined ? {} : before.#running;
    this.#maps = {
      foldout: mapPaper(paper, "foldout"),
      landscape: mapPaper(paper, "landscape"),
    };
  }

  get filled(): FilledPage[] {
    return this.#pages.filter(({ strips }) => strips.length > 0);
  }

  /** These and what begins on a page of its own; its last page is worth one, if that can be. */
  with(strips: readonly Strip[]): Pages {
    const pages = this.#and(strips);
    const count = pages.filled.length;
    const last = pages.filled.at(-1);
    if (count < this.filled.length + 2 || last?.sheet !== "text" || bottomOf(last) >= FEWEST)
      return pages;
    const tight = this.#and(
      strips.map((each) => (each.gap === WIDE ? { ...each, gap: TIGHT } : each)),
    );
    if (tight.filled.length < count) return tight;
    const moved = withEarlierEnd(strips);
    return moved === undefined ? pages : this.#and(moved);
  }

  #and(strips: readonly Strip[]): Pages {
    const pages = new Pages(this.#paper, this);
    for (const cluster of clustersOf(strips)) pages.put(cluster);
    return pages;
  }

  put(cluster: readonly Strip[]): void {
    const [first] = cluster;
    if (first === undefined) return;
    this.#begin(first.start?.page);
    const page = this.#current;
    passAside(page, first);
    const height = heightOf(cluster) + (page.used === 0 ? 0 : first.gap);
    const repeated = first.again === undefined ? 0 : heightOf(first.again);
    const fitsOnOne = heightOf(cluster) + repeated <= textHeight(page.paper);
    if (page.used > 0 && height > roomOf(page) + SLACK && fitsOnOne) this.#open("text");
    for (const strip of cluster) this.#putOne(strip);
  }

  #begin(start: NonNullable<Strip["start"]>["page"] | undefined): void {
    this.#isMap = start === "foldout" || start === "landscape";
    if (start === undefined) return;
    if (typeof start === "number") {
      const page = this.#current;
      if (page.used > 0 && roomOf(page) < start * textHeight(page.paper)) this.#open("text");
      return;
    }
    const sheet = start === "new" || start === "even" ? "text" : start;
    const page = this.#pages.at(-1);
    if (page === undefined || page.used > 0 || page.sheet !== sheet) this.#open(sheet);
    if (start === "even" && !this.#isEven) {
      // What stays white has a head and a number, as any page.
      if (!turned(this.#pages.at(-2), this.#current))
        place(this.#current, { height: 0, gap: 0, keep: false, marks: [] });
      this.#open("text");
    }
  }

  /** Whether the last page has an even number; they are counted from the first that a chapter is on. */
  get #isEven(): boolean {
    const first = this.#pages.findIndex(({ running }) => running.number !== undefined);
    return (this.#pages.length - Math.max(0, first)) % 2 === 0;
  }

  #open(sheet: Sheet): Open {
    closeAtEnd(this.#pages.at(-1));
    const paper = this.#paperOf(sheet);
    const page: Open = { sheet, paper, strips: [], used: 0, running: this.#running };
    this.#pages.push(page);
    return page;
  }

  /** Covers and the beginnings of chapters look alike at every density. */
  #paperOf(sheet: Sheet): Paper {
    if (sheet === "foldout" || sheet === "landscape") return this.#maps[sheet];
    return sheet === "text" ? this.#paper : printedOf(this.#paper);
  }

  get #current(): Open {
    const page = this.#pages.at(-1);
    const isMap = page?.sheet === "foldout" || page?.sheet === "landscape";
    const isClosed = isMap && page.used > 0 && !this.#isMap;
    return page === undefined || isClosed ? this.#open("text") : page;
  }

  #putOne(strip: Strip): void {
    let page = this.#current;
    passAside(page, strip);
    if (strip.running !== undefined) {
      this.#running = { ...this.#running, ...strip.running };
      page.running = this.#running;
    }
    const needed = strip.height + (page.used === 0 ? 0 : strip.gap);
    if (page.used > 0 && needed > roomOf(page) + SLACK) page = this.#open("text");
    if (page.used === 0) begin(page, strip);
    place(page, strip);
  }
}

/** Fills a page with the end of the one before it, where that may be; says whether it is. */
function turned(before: Open | undefined, page: Open): boolean {
  const from = before?.strips.findLastIndex(({ strip }) => strip.turns === true) ?? -1;
  const rest = before?.strips.splice(from === -1 ? Infinity : from) ?? [];
  const [first] = rest;
  if (before === undefined || first === undefined) return false;
  page.strips.push(...rest.map((each) => ({ ...each, y: each.y - first.y })));
  page.used = before.used - first.y;
  before.used = Math.max(0, ...before.strips.map(({ strip, y }) => y + strip.height));
  return true;
}

/** What the last strip of a page has below it there. */
function closeAtEnd(page: Open | undefined): void {
  const marks = page?.strips.at(-1)?.strip.below;
  if (page === undefined || marks === undefined) return;
  const strip: Strip = { height: 0, gap: 0, keep: false, marks };
  page.strips.push({ strip, y: page.used, isRepeated: true });
}

/** What is said once more at the top of a page on which something goes on. */
function begin(page: Open, { again = [], aside }: Strip): void {
  for (const head of again) place(page, head, true);
  if (aside === undefined) return;
  page.strips.push({ strip: aside, y: 0, isRepeated: true });
  page.aside = aside;
}

/** What stands in the margin takes its room before anything else begins. */
function passAside(page: Open, { aside }: Strip): void {
  if (page.aside === undefined || page.aside === aside) return;
  page.used = Math.max(page.used, page.aside.height);
  page.aside = undefined;
}

function place(page: Open, strip: Strip, isRepeated = false): void {
  const y = page.used === 0 ? 0 : page.used + strip.gap;
  page.strips.push({ strip, y, ...(isRepeated ? { isRepeated } : {}) });
  page.used = y + strip.height;
}

function textHeight({ height, top, bottom }: Paper): number {
  return height - top - bottom;
}

function roomOf({ paper, used }: Open): number {
  return textHeight(paper) - used;
}

/** What stays together; a place where a page may have to begin parts it. */
function clustersOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const clusters: Strip[][] = [];
  let isOpen = false;
  for (const strip of strips) {
    const last = clusters.at(-1);
    // A title stays with what it is the title of, however much of the page that would like to have.
    const isParted = !isOpen || typeof strip.start?.page === "string";
    if (last === undefined || isParted) clusters.push([strip]);
    else last.push(strip);
    isOpen = strip.keep;
  }
  return clusters;
}
