import type { Paper } from "./geometry.ts";
import { foldoutOf } from "./geometry.ts";
import type { Running, Strip } from "./strips.ts";
import { heightOf } from "./strips.ts";

export type Sheet = "text" | "cover" | "opener" | "foldout";

export interface PlacedStrip {
  readonly strip: Strip;
  /** From the top of the text. */
  readonly y: number;
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
}

/**
 * Puts strips on pages one after the other. What must stay together is moved as a whole where it fits on a page; where it is longer than one, it
 * fills what is there. Nothing is ever lost: a strip that is taller than a page has a page for itself.
 */
export function paginate(strips: readonly Strip[], paper: Paper): readonly FilledPage[] {
  const pages = new Pages(paper);
  for (const cluster of clustersOf(strips)) pages.put(cluster);
  return pages.filled;
}

class Pages {
  readonly #paper: Paper;
  readonly #foldout: Paper;
  readonly #pages: Open[] = [];
  #running: Running = {};
  /** Whether what is put now belongs on a sheet that unfolds. */
  #isFolded = false;

  constructor(paper: Paper) {
    this.#paper = paper;
    this.#foldout = foldoutOf(paper);
  }

  get filled(): readonly FilledPage[] {
    return this.#pages.filter(({ strips }) => strips.length > 0);
  }

  put(cluster: readonly Strip[]): void {
    const [first] = cluster;
    if (first === undefined) return;
    this.#begin(first.start?.page);
    const page = this.#current;
    const height = heightOf(cluster) + (page.used === 0 ? 0 : first.gap);
    const repeated = first.again === undefined ? 0 : heightOf(first.again);
    const fitsOnOne = heightOf(cluster) + repeated <= textHeight(page.paper);
    if (page.used > 0 && height > roomOf(page) + SLACK && fitsOnOne) this.#open("text");
    for (const strip of cluster) this.#putOne(strip);
  }

  #begin(start: NonNullable<Strip["start"]>["page"] | undefined): void {
    this.#isFolded = start === "foldout";
    if (start === undefined) return;
    if (typeof start === "number") {
      const page = this.#current;
      if (page.used > 0 && roomOf(page) < start * textHeight(page.paper)) this.#open("text");
      return;
    }
    const sheet = start === "new" || start === "even" || start === "landscape" ? "text" : start;
    const page = this.#pages.at(-1);
    if (page === undefined || page.used > 0 || page.sheet !== sheet) this.#open(sheet);
    if (start === "even" && !this.#isEven) {
      // What stays white has a head and a number, as any page.
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
    const paper = sheet === "foldout" ? this.#foldout : this.#paper;
    const page: Open = { sheet, paper, strips: [], used: 0, running: this.#running };
    this.#pages.push(page);
    return page;
  }

  get #current(): Open {
    const page = this.#pages.at(-1);
    const isClosed = page?.sheet === "foldout" && page.used > 0 && !this.#isFolded;
    return page === undefined || isClosed ? this.#open("text") : page;
  }

  #putOne(strip: Strip): void {
    let page = this.#current;
    if (strip.running !== undefined) {
      this.#running = { ...this.#running, ...strip.running };
      if (page.strips.length === 0 || page.running.chapter === undefined)
        page.running = this.#running;
    }
    const needed = strip.height + (page.used === 0 ? 0 : strip.gap);
    if (page.used > 0 && needed > roomOf(page) + SLACK) page = this.#open("text");
    if (page.used === 0) for (const head of strip.again ?? []) place(page, head);
    place(page, strip);
  }
}

function place(page: Open, strip: Strip): void {
  const y = page.used === 0 ? 0 : page.used + strip.gap;
  page.strips.push({ strip, y });
  page.used = y + strip.height;
}

function textHeight({ height, top, bottom }: Paper): number {
  return height - top - bottom;
}

function roomOf({ paper, used }: Open): number {
  return textHeight(paper) - used;
}

const SLACK = 0.01;

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
