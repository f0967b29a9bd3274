/** Maps for books whose paper does not fold out: the sheet cut in two, lanes on as many pages as they need. */

import type { Inline } from "../document/blocks.ts";
import type { Drawing } from "./drawing.ts";
import { gridOf, Sheet } from "./lanes.ts";
import { together } from "./say.ts";
import { halvesOf, widthOf } from "./sheets.ts";
import type { StagePart } from "./sheets.ts";

/** Lanes that stay together. */
export interface Band {
  readonly draw: (sheet: Sheet) => void;
  /** What it says, for those who do not see it. */
  readonly says?: (parts: readonly StagePart[]) => readonly Inline[];
}

/** What stands at the top of each page; above the first, or at the foot, where a band needs it. */
export interface MapPage {
  readonly sheet: Sheet;
  readonly description: readonly Inline[];
}

/** A landscape page of A4 between its margins, below the title, in the units of the sheet that folds out: printed on it, text is at 0.8 of its size. */
const PAGE = { width: 946, height: 600 } as const;
/** What is not wider than that in columns needs no cut. */
const UNCUT = 8;

/**
 * A sheet's pages: halves of the same lanes follow each other. Both go on together where one of them has no room for the next band.
 *
 * @param head What stands at the top of each page, and says it
 */
export function landscapePages(
  parts: readonly StagePart[],
  head: Required<Band>,
  bands: readonly Band[],
  drawing: Drawing,
): readonly MapPage[] {
  const halves = widthOf(parts) > UNCUT ? halvesOf(parts) : [parts];
  const pages: MapPage[] = [];
  for (let rest = bands; rest.length > 0;) {
    let count = rest.length;
    let drawn = halves.map((half) => pageOf(half, [head, ...rest], drawing));
    while (count > 1 && drawn.some(({ sheet }) => sheet.y > PAGE.height)) {
      count -= 1;
      drawn = halves.map((half) => pageOf(half, [head, ...rest.slice(0, count)], drawing));
    }
    pages.push(...drawn);
    rest = rest.slice(count);
  }
  return pages;
}

function pageOf(parts: readonly StagePart[], bands: readonly Band[], drawing: Drawing): MapPage {
  const sheet = new Sheet(gridOf(parts, PAGE.width), drawing);
  for (const { draw } of bands) draw(sheet);
  const description = together(
    ...bands.flatMap(({ says }) => (says === undefined ? [] : [says(parts)])),
  );
  return { sheet, description };
}
