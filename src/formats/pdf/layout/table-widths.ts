import type { TableCell, TableRow } from "../../../document/blocks.ts";
import type { Flow } from "./flow.ts";
import { mm } from "./geometry.ts";
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
    const rest = Math.max(NARROW, (room - NAMES) / (columns - 1));
    const each = Math.min(rest, (room - Math.min(NAMES, room / 3)) / (columns - 1));
    return [room - each * (columns - 1), ...Array.from({ length: columns - 1 }, () => each)];
  }
  const plain = rows.filter(({ row }) => row.kind !== "group");
  const at = (index: number, what: "least" | "most"): number =>
    Math.max(16, ...plain.map(({ cells }) => Math.min(cells[index]?.[what] ?? 0, room)));
  const least = Array.from({ length: columns }, (_, index) => at(index, "least") + 0.5);
  const most = Array.from({ length: columns }, (_, index) =>
    Math.max(at(index, "most") + 0.5, least[index] ?? 0),
  );
  return shared(least, most, room);
}

function shared(
  least: readonly number[],
  most: readonly number[],
  room: number,
): readonly number[] {
  const total = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
  if (total(most) <= room) {
    const over = room - total(most);
    return most.map((each) => each + (over * each) / total(most));
  }
  if (total(least) >= room) return least.map((each) => (each * room) / total(least));
  // A column that wants little gets it; the long texts share the rest.
  const wanting = most.map((each, index) => Math.sqrt(each - (least[index] ?? 0)));
  const unit = (room - total(least)) / Math.max(total(wanting), 1);
  const given = least.map((each, index) =>
    Math.min(most[index] ?? each, each + unit * (wanting[index] ?? 0)),
  );
  const left = room - total(given);
  const open = given.map((each, index) => (each < (most[index] ?? 0) - 0.5 ? 1 : 0));
  const share = left / Math.max(1, total(open));
  return given.map((each, index) => each + (open[index] ?? 0) * share);
}

export function hasTint({ cells }: TableRow): boolean {
  return cells.some(({ tint }) => tint === true);
}
