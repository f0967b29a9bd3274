/** A page while it is being filled: what is on it, what has room on it, and what of it may go to another. */

import type { MapSheet } from "../../../map-paper.ts";
import { clustersOf } from "./clusters.ts";
import type { Paper } from "./geometry.ts";
import type { Running, Strip } from "./strips.ts";
import { heightOf } from "./strips.ts";

/** Text stands upright or on its side. */
export type Sheet = "text" | "sideways" | "cover" | "opener" | MapSheet;

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

export interface Open {
  readonly sheet: Sheet;
  readonly paper: Paper;
  readonly strips: PlacedStrip[];
  used: number;
  running: Running;
}
/** A last page with less than four lines looks forgotten. */
export const FEWEST = 4 * 14;
export function bottomOf({ strips }: Pick<FilledPage, "strips">): number {
  return Math.max(0, ...strips.map(({ strip, y }) => y + strip.height));
}
/** Each of the pages on which what has room on one stands, for the sake of what begins on the next. */
const HALF = 0.4;
/** How much of a page may stay white for the sake of what would rather not be parted. */
export const WHITE = 1 / 3;

/**
 * What of these stays on a page that has no room for all of them: nothing, unless much of the page would stay white without it, and it fills most of
 * that. What goes to the next page is worth it.
 */
export function bestPart(cluster: readonly Strip[], page: Open): readonly Strip[] {
  const room = roomOf(page) - (cluster[0]?.gap ?? 0);
  if (room < WHITE * textHeight(page.paper)) return [];
  const parts = clustersOf(cluster);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const before = parts.slice(0, count).flat();
    const height = heightOf(before);
    if (height < room / 2) break;
    if (height <= room && heightOf(cluster.slice(before.length)) >= FEWEST) return before;
  }
  return [];
}

/**
 * Fills a page with the end of the one before it, where what stands on that may go on on another; says whether it did. Each of the two is about half
 * full then, as nearly as can be, or it is not worth it.
 */
export function turned(before: Open | undefined, page: Open): boolean {
  if (before === undefined) return false;
  const height = textHeight(before.paper);
  const worst = ({ y }: PlacedStrip, at: number): number =>
    Math.min(before.used - y, bottomOf({ strips: before.strips.slice(0, at) })) / height;
  const [best] = before.strips
    .flatMap((each, at) =>
      each.strip.turns === true ? [{ at, y: each.y, least: worst(each, at) }] : [],
    )
    .toSorted((one, other) => other.least - one.least);
  if (best === undefined || best.least < HALF) return false;
  const rest = before.strips.splice(best.at);
  page.strips.push(...rest.map((each) => ({ ...each, y: each.y - best.y })));
  page.used = before.used - best.y;
  before.used = bottomOf(before);
  return true;
}

/** What the last strip of a page has below it there. */
export function closeAtEnd(page: Open | undefined): void {
  const marks = page?.strips.at(-1)?.strip.below;
  if (page === undefined || marks === undefined) return;
  const strip: Strip = { height: 0, gap: 0, keep: false, marks };
  page.strips.push({ strip, y: page.used, isRepeated: true });
}

export function place(page: Open, strip: Strip, isRepeated = false): void {
  const y = page.used === 0 ? 0 : page.used + strip.gap;
  page.strips.push({ strip, y, ...(isRepeated ? { isRepeated } : {}) });
  page.used = y + strip.height;
}

export function textHeight({ height, top, bottom }: Paper): number {
  return height - top - bottom;
}

export function roomOf({ paper, used }: Open): number {
  return textHeight(paper) - used;
}
