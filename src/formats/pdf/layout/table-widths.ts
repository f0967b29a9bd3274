import type { TableCell, TableRow } from "../../../document/blocks.ts";
import { READABLE, sharedWidths } from "./column-shares.ts";
import type { CellNeed, ColumnNeed } from "./column-shares.ts";
import type { Flow } from "./flow.ts";
import { mm } from "./geometry.ts";
import { heightOf } from "./strips.ts";
import type { Setting } from "./words.ts";

/** The first column of a matrix, and the narrowest of the others. */
export const NAMES = mm(47);
const NARROW = mm(12.3);
/** Columns of boxes to tick, and how much wider than the others the column is that holds for everyone. */
const BOXES = mm(11);
const MORE = 0.5;

/** A row with its cells ready to be laid out. */
export interface Row {
  readonly row: TableRow;
  readonly cells: readonly Flow[];
}

/** Columns at the end that hold a box to tick and nothing else. */
export function boxColumns(rows: readonly TableRow[]): number {
  const isForm = ({ children: [only, more] }: TableCell): boolean =>
    more === undefined && only?.type === "form" && only.fields.every(({ kind }) => kind === "box");
  const boxed = rows.filter(({ cells }) => cells.slice(2).some(isForm));
  return Math.max(0, ...boxed.map(({ cells }) => cells.length - 2));
}

/** How wide each column is: as its texts want, where there is room for all; else what is left over is shared by what they lack. */
export function widthsOf(
  rows: readonly Row[],
  columns: number,
  width: number,
  isMatrix: boolean,
  { grid: { gutter } }: Setting,
): readonly number[] {
  const gap = isMatrix ? 2 : gutter;
  const room = width - (columns - 1) * gap;
  const boxes = boxColumns(rows.map(({ row }) => row));
  if (boxes > 0 && columns - boxes === 2) {
    // Boxes stand 11 mm apart, whatever is between other columns.
    const even = width - boxes * BOXES;
    const widest = Math.max(16, ...rows.map(({ cells }) => cells[0]?.most ?? 0));
    const id = Math.min(mm(26), widest + 9);
    return [id, even - id, ...Array.from({ length: boxes }, () => BOXES)];
  }
  if (rows.some(({ row }) => hasTint(row)) && columns > 2) {
    // What holds for everyone is the longest.
    const names = Math.min(mm(22), room / (columns + 0.5));
    const each = (room - names) / (columns - 1 + MORE);
    return [names, each * (1 + MORE), ...Array.from({ length: columns - 2 }, () => each)];
  }
  if (isMatrix && columns > 2) {
    // Items have a line each where the columns of the roles leave room for that.
    const widest = Math.max(0, ...rows.map(({ cells }) => cells[0]?.most ?? 0)) + 0.5;
    const most = Math.max(NAMES, width - (columns - 1) * NARROW);
    const names = Math.min(room / 2, most, Math.max(NAMES, widest));
    const each = (room - names) / (columns - 1);
    return [names, ...Array.from({ length: columns - 1 }, () => each)];
  }
  return sharedWidths(needsOf(rows, columns, room), room);
}

/** As many rows as are measured; of a longer table so many from all of it. */
const MEASURED = 150;

/** What the columns of these rows need, each in so much room. */
export function needsOf(
  rows: readonly Row[],
  columns: number,
  room: number,
): readonly ColumnNeed[] {
  const plain = rows.filter(({ row }) => row.kind !== "group");
  const shown = sampled(plain.filter(({ row }) => row.head !== true));
  return Array.from({ length: columns }, (_, index) => {
    const at = (what: "least" | "most"): number =>
      Math.max(16, ...plain.map(({ cells }) => Math.min(cells[index]?.[what] ?? 0, room))) + 0.5;
    const least = at("least");
    const most = Math.max(at("most"), least);
    return { least, most, cells: shown.map(({ cells }) => needOf(cells[index], least, room)) };
  });
}

export function sampled<Item>(items: readonly Item[]): readonly Item[] {
  const every = Math.ceil(items.length / MEASURED);
  return items.filter((_, index) => index % every === 0);
}

function needOf(cell: Flow | undefined, least: number, room: number): CellNeed {
  if (cell === undefined) return { low: 0, area: 0 };
  const narrow = Math.min(room, Math.max(least, READABLE));
  const heightIn = (width: number): number => heightOf(cell.lay({ x: 0, width }));
  const height = heightIn(narrow);
  if (cell.most <= narrow) return { low: height, area: 0 };
  return { low: heightIn(Math.min(cell.most + 0.5, room)), area: height * narrow };
}

export function hasTint({ cells }: TableRow): boolean {
  return cells.some(({ tint }) => tint === true);
}
