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
}

const MM = 72 / 25.4;

export function mm(value: number): number {
  return value * MM;
}

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

/** The sheet that a wide picture unfolds to. */
export function foldoutOf(paper: Paper): Paper {
  const isLetter = paper.width > mm(212);
  const size = isLetter ? { width: 1224, height: 792 } : { width: mm(420), height: mm(297) };
  return { ...paper, ...size, side: mm(15), top: mm(14), bottom: mm(9) };
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
  const gutter = mm(4);
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
