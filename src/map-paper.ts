/** What maps of the path are printed on: a sheet that folds out, or a page on its side. In points. */

const MM = 72 / 25.4;

/** Around a map: 9 mm from the bottom edge to the line of its folio. */
export const mapMargins = { side: 15 * MM, top: 14 * MM, foot: 9 * MM } as const;

/** The line of the folio with the space above it. */
export const FOLIO_ROOM = 17.5;

export type PaperName = "A4" | "Letter";
export type MapSheet = "foldout" | "landscape";

interface Size {
  readonly width: number;
  readonly height: number;
}

const sheets: Readonly<Record<PaperName, Readonly<Record<MapSheet, Size>>>> = {
  A4: {
    foldout: { width: 420 * MM, height: 297 * MM },
    landscape: { width: 297 * MM, height: 210 * MM },
  },
  Letter: { foldout: { width: 1224, height: 792 }, landscape: { width: 792, height: 612 } },
};

export function mapSheet(paper: PaperName, sheet: MapSheet): Size {
  return sheets[paper][sheet];
}

/** Between a map and its legend, which stands beside the folio; there is some of it in the folio's room. */
const ABOVE_LEGEND = 3.5;

/** Two lines of titles above a map, each with the space below it. */
const TITLES = 12.25 + 7 + 28 + 7;

/** What a map may fill: all between the margins, from below its titles down to above the folio. */
export function mapFrame(paper: PaperName, sheet: MapSheet): Size {
  const { width, height } = sheets[paper][sheet];
  const { side, top, foot } = mapMargins;
  return {
    width: width - 2 * side,
    height: height - top - foot - FOLIO_ROOM - TITLES - ABOVE_LEGEND,
  };
}
