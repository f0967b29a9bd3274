/** What pages are filled with: strips that stay together, and other ways to set the same strips where a page would end badly. */

import type { Strip, Tight } from "./strips.ts";
import { heightOf } from "./strips.ts";

/** What stays together; a place where a page may have to begin parts it. */
export function clustersOf(
  strips: readonly Strip[],
  isWhole = false,
): readonly (readonly Strip[])[] {
  const clusters: Strip[][] = [];
  let isOpen = false;
  for (const strip of strips) {
    const last = clusters.at(-1);
    // A title stays with what it is the title of, however much of the page that would like to have.
    // Space alone says nothing at the top of a page.
    const clings = strip.clings === true || strip.marks.length === 0;
    const isAlone = !isOpen && !clings;
    const isTurned = last?.[0]?.isSideways !== strip.isSideways;
    const isParted = isAlone || isTurned || typeof strip.start?.page === "string";
    if (last === undefined || isParted) clusters.push([strip]);
    else last.push(strip);
    isOpen = strip.keep || (isWhole && strip.whole === true);
  }
  return clusters;
}

/** The space between two things, and what it may become where that saves a page. */
const [WIDE, TIGHT] = [10.5, 7];
/** Above titles there is more space, between these; and what part of it may be left where that does not suffice. */
const TITLES = { least: 14, most: 42 } as const;
const LESS = 0.75;

/**
 * The same with less space between things and in rows.
 * @param isAll Whether there is less above titles as well.
 */
export function tightened(strips: readonly Strip[], isAll: boolean): readonly Strip[] {
  return strips.map((each) => {
    const { tight, gap, marks } = each;
    const isTitles = gap >= TITLES.least && gap <= TITLES.most;
    const less = gap === WIDE ? TIGHT : isAll && isTitles ? gap * LESS : gap;
    const closer = gap === less ? each : { ...each, gap: less };
    return tight === undefined || tight.of !== marks ? closer : { ...closer, ...lower(tight) };
  });
}

function lower({ make }: Tight): Pick<Strip, "height" | "marks"> {
  const { height, marks } = make();
  return { height, marks };
}

/** What is worth a page below a title: eight lines. */
const TITLED = 8 * 14;

/** The last clusters that are so tall together begin a new page. */
export function withEarlierEnd(
  strips: readonly Strip[],
  least: number,
  isWhole: boolean,
): readonly Strip[] | undefined {
  const clusters = clustersOf(strips, isWhole);
  let from = clusters.length;
  while (from > 1 && !isEnough(clusters.slice(from), least)) from -= 1;
  const [first] = clusters[from] ?? [];
  if (first === undefined || from < 2 || typeof first.start?.page === "string") return undefined;
  if (clusters.slice(from).some(([each]) => each?.isSideways !== first.isSideways))
    return undefined;
  const begun: Strip = { ...first, start: { page: "new" } };
  return strips.map((each) => (each === first ? begun : each));
}

/** A page that begins with a title of its own need not be so tall. */
function isEnough(clusters: readonly (readonly Strip[])[], least: number): boolean {
  const height = tallOf(clusters.flat());
  const isTitled = clusters[0]?.[0]?.running?.section !== undefined;
  return height >= (isTitled ? Math.min(least, TITLED) : least);
}

/** How much of a page they take at whose top they begin. */
function tallOf(strips: readonly Strip[]): number {
  return heightOf([...(strips[0]?.again ?? []), ...strips]);
}
