import { FOLIO_ROOM, mapMargins, mapSheet } from "../../../map-paper.ts";
import type { MapSheet } from "../../../map-paper.ts";

/** Paper and its margins, in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
  /** From the top edge of the page to the top of the running head's line. */
  readonly headTop: number;
  /** From the bottom edge of the page to the bottom of the folio's line. */
  readonly footBottom: number;
  /** How much larger everything on it is printed than it is laid out; the paper itself is given so much smaller. */
  readonly scale?: number;
}

const MM = 72 / 25.4;

export function mm(value: number): number {
  return value * MM;
}

/** In narrower columns text is never justified, and only words are cut that are wider than the column: half a word at the end of every other line is hard to read. */
export const NARROW = mm(90);

export const papers = {
  A4: {
    width: mm(210),
    height: mm(297),
    side: mm(20),
    top: mm(25),
    bottom: mm(22),
    headTop: mm(11.5),
    footBottom: mm(10.5),
  },
  Letter: {
    width: 612,
    height: 792,
    side: mm(20),
    top: mm(23),
    bottom: mm(20),
    headTop: mm(10.5),
    footBottom: mm(9.5),
  },
} as const satisfies Readonly<Record<string, Paper>>;

/** Unit of the rhythm in points, by density: text is laid out as for the normal one and printed so much larger or smaller. */
const UNITS: Readonly<Record<string, number>> = { compact: 3, normal: 3.5, largePrint: 4.25 };

/** The paper as text of that density finds it: smaller where its letters are larger. */
export function denseOf(paper: Paper, density = "normal"): Paper {
  return dividedBy(paper, (UNITS[density] ?? 3.5) / 3.5);
}

/** The paper as what is printed so much larger finds it. */
export function dividedBy(paper: Paper, scale: number): Paper {
  if (scale === 1) return paper;
  return {
    width: paper.width / scale,
    height: paper.height / scale,
    side: paper.side / scale,
    top: paper.top / scale,
    bottom: paper.bottom / scale,
    headTop: paper.headTop / scale,
    footBottom: paper.footBottom / scale,
    scale,
  };
}

/** The paper as it is. */
export function printedOf({ scale = 1, ...paper }: Paper): Paper {
  const { scale: _, ...real } = dividedBy(paper, 1 / scale);
  return real;
}

/** What text that lies on its side is printed on. */
export function sidewaysPaper(paper: Paper): Paper {
  return { ...paper, width: paper.height, height: paper.width };
}

/** What a map is printed on: the sheet that it unfolds to, or the paper on its side where nothing may fold out. */
export function mapPaper(paper: Paper, sheet: MapSheet): Paper {
  const real = printedOf(paper);
  const isLetter = Math.min(real.width, real.height) > mm(212);
  const size = mapSheet(isLetter ? "Letter" : "A4", sheet);
  const { side, top, foot } = mapMargins;
  const margins = { side, top, bottom: foot + FOLIO_ROOM, footBottom: foot };
  return dividedBy({ ...real, ...size, ...margins }, paper.scale ?? 1);
}

/** Twelve columns with gutters of 4 mm: the first three are the margin column, the others the text's. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly marginWidth: number;
  readonly textStart: number;
  readonly textWidth: number;
  readonly gutter: number;
}

export function gridOf(paper: Paper): Grid {
  const gutter = mm(4) / (paper.scale ?? 1);
  const width = paper.width - 2 * paper.side;
  const column = (width - 11 * gutter) / 12;
  const marginWidth = 3 * column + 2 * gutter;
  const textStart = marginWidth + gutter;
  return {
    width,
    height: paper.height - paper.top - paper.bottom,
    marginWidth,
    textStart,
    textWidth: width - textStart,
    gutter,
  };
}

/** Where prose stands: beside the margin column, or from the start where what a thing is stands above it. */
export function columnOf(
  { textStart, textWidth, width }: Grid,
  choices: Readonly<Record<string, string>>,
): { readonly x: number; readonly width: number } {
  if (choices["density"] === "largePrint") return { x: 0, width };
  if (choices["cards"] === "boxed") return { x: 0, width: textWidth };
  return { x: textStart, width: textWidth };
}
