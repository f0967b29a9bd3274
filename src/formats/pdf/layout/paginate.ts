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
  const pages: Open[] = [];
  const foldout = foldoutOf(paper);
  let running: Running = {};

  const open = (sheet: Sheet): Open => {
    const page: Open = {
      sheet,
      paper: sheet === "foldout" ? foldout : paper,
      strips: [],
      used: 0,
      running,
    };
    pages.push(page);
    return page;
  };
  const current = (): Open => {
    const page = pages.at(-1);
    return page === undefined || (page.sheet === "foldout" && page.used > 0 && !isFolded)
      ? open("text")
      : page;
  };
  let isFolded = false;

  const roomOf = ({ paper: { height, top, bottom }, used }: Open): number =>
    height - top - bottom - used;

  const put = (strip: Strip): void => {
    let page = current();
    if (strip.running !== undefined) {
      running = { ...running, ...strip.running };
      if (page.strips.length === 0 || page.running.chapter === undefined) page.running = running;
    }
    const needed = strip.height + (page.used === 0 ? 0 : strip.gap);
    if (page.used > 0 && needed > roomOf(page) + SLACK) page = open("text");
    if (page.used === 0 && strip.again !== undefined)
      for (const head of strip.again) place(page, head);
    place(page, strip);
  };
  const place = (page: Open, strip: Strip): void => {
    const y = page.used === 0 ? 0 : page.used + strip.gap;
    page.strips.push({ strip, y });
    page.used = y + strip.height;
  };

  for (const cluster of clustersOf(strips)) {
    const [first] = cluster;
    if (first === undefined) continue;
    const start = first.start?.page;
    isFolded = start === "foldout";
    begin(start);
    const page = current();
    const height = heightOf(cluster) + (page.used === 0 ? 0 : first.gap);
    const whole = page.paper.height - page.paper.top - page.paper.bottom;
    const repeated = first.again === undefined ? 0 : heightOf(first.again);
    if (page.used > 0 && height > roomOf(page) + SLACK && heightOf(cluster) + repeated <= whole)
      open("text");
    for (const strip of cluster) put(strip);
  }
  return pages.filter(({ strips: on }) => on.length > 0);

  function begin(
    start: Strip["start"] extends infer S
      ? (S extends { page: infer P } ? P : never) | undefined
      : never,
  ): void {
    if (start === undefined) return;
    if (typeof start === "number") {
      const page = current();
      const { height, top, bottom } = page.paper;
      if (page.used > 0 && roomOf(page) < start * (height - top - bottom)) open("text");
      return;
    }
    const sheet = start === "new" || start === "landscape" ? "text" : start;
    const page = pages.at(-1);
    if (page === undefined || page.used > 0 || page.sheet !== sheet) open(sheet);
  }
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
