import type { Block, TableCell, TableRow } from "../../../document/blocks.ts";
import { childBlocks } from "../../text.ts";
import { READABLE, sharedWidths } from "./column-shares.ts";
import type { CellNeed, ColumnNeed } from "./column-shares.ts";
import type { Flow } from "./flow.ts";
import { isScale } from "./form.ts";
import { mm } from "./geometry.ts";
import { heightOf } from "./strips.ts";
import { plainText } from "./words.ts";
import type { Setting } from "./words.ts";
import { areToWriteIn, writingWidths } from "./writing.ts";

/** The first column of a matrix, and the narrowest of the others. */
export const NAMES = mm(47);
const NARROW = mm(12.3);
/** How wide a column of boxes to tick is. */
export const BOXES = mm(11);

/** A row with its cells ready to be laid out. */
export interface Row {
  readonly row: TableRow;
  readonly cells: readonly Flow[];
}

/** Columns at the end that hold a box to tick and nothing else. */
function boxColumns(rows: readonly TableRow[]): number {
  const isForm = ({ children: [only, more] }: TableCell): boolean =>
    more === undefined && only?.type === "form" && only.fields.every(({ kind }) => kind === "box");
  const boxed = rows.filter(({ cells }) => cells.slice(2).some(isForm));
  return Math.max(0, ...boxed.map(({ cells }) => cells.length - 2));
}

/** Whether these are questions with boxes to tick: in columns of their own, or beside the question where it has a scale. */
export function isChecklist(rows: readonly TableRow[]): boolean {
  const isScaled = ({ children }: TableCell): boolean =>
    children.some((child) => child.type === "form" && isScale(child.fields));
  return boxColumns(rows) > 0 || rows.some(({ cells }) => cells.slice(1, 2).some(isScaled));
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
  const all = rows.map(({ row }) => row);
  if (isChecklist(all) && columns >= 2) {
    const boxes = columns - 2;
    // Boxes stand 11 mm apart, whatever is between other columns.
    const even = width - boxes * BOXES;
    const widest = Math.max(16, ...rows.map(({ cells }) => cells[0]?.most ?? 0));
    const id = Math.min(mm(26), widest + 9);
    return [id, even - id, ...Array.from({ length: boxes }, () => BOXES)];
  }
  if (areToWriteIn(all)) {
    const names = Math.min(
      room / 3,
      Math.max(0, ...rows.map(({ cells }) => cells[0]?.most ?? 0)) + 0.5,
    );
    return [names, ...writingWidths(all, room - names)];
  }
  if (all.some(hasTint) && columns > 2) return wornWidths(rows, columns, room);
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

/** The names of what is worn. */
const MATTERS = mm(22);
/** What holds for everyone is said of more than what holds for a role, whose column is as wide as one (visual.md, picture 08). */
const EVERYONE = 1.2;

/** What holds for everyone, and beside it columns of roles as wide as each other, where that leaves every word whole. */
function wornWidths(rows: readonly Row[], columns: number, room: number): readonly number[] {
  const [matters, ...needs] = needsOf(rows, columns, room);
  const names = namesOf(matters, columns, room);
  const role = (room - names) / (EVERYONE + columns - 2);
  const widths = needs.map((_, index) => (index === 0 ? EVERYONE * role : role));
  const isWhole = needs.every(({ least }, index) => least <= (widths[index] ?? 0));
  return [names, ...(isWhole ? widths : sharedWidths(needs, room - names))];
}

function namesOf(matters: ColumnNeed | undefined, columns: number, room: number): number {
  const wanted = Math.max(matters?.least ?? 0, Math.min(matters?.most ?? 0, MATTERS));
  return Math.min(wanted, room / (columns + 0.5));
}

/** As wide as a column of amounts is for the sake of those that would have room in one line. */
const AMOUNT = mm(26);

/** As many rows as are measured; of a longer table so many from all of it. */
const MEASURED = 150;

/** What the columns of these rows need, each in so much room. */
function needsOf(rows: readonly Row[], columns: number, room: number): readonly ColumnNeed[] {
  const plain = rows.filter(({ row }) => row.kind !== "group");
  const shown = sampled(plain.filter(({ row }) => row.head !== true));
  return Array.from({ length: columns }, (_, index) => {
    const at = (what: "least" | "most"): number =>
      Math.max(16, ...plain.map(({ cells }) => Math.min(cells[index]?.[what] ?? 0, room))) + 0.5;
    const most = Math.max(at("most"), at("least"));
    // Amounts are not cut from their units.
    const isAmount =
      shown.length > 0 && shown.every(({ row }) => row.cells[index]?.align === "end");
    const least = Math.max(at("least"), isAmount ? Math.min(most, AMOUNT) : 0);
    return { least, most, cells: shown.map(({ cells }) => needOf(cells[index], least, room)) };
  });
}

function sampled<Item>(items: readonly Item[]): readonly Item[] {
  const every = Math.ceil(items.length / MEASURED);
  return items.filter((_, index) => index % every === 0);
}

/**
 * As many of the rows as are measured, and for each column the one whose longest word has most letters, which has to have room too.
 *
 * @param cellIn What an item has in a column
 */
export function measured<Item>(
  items: readonly Item[],
  columns: number,
  cellIn: (item: Item, column: number) => TableCell | undefined,
): readonly Item[] {
  const found = new Set(sampled(items));
  if (found.size === items.length) return items;
  for (let column = 0; column < columns; column += 1) {
    const lengths = items.map((item) => longestIn(cellIn(item, column)?.children ?? []));
    const longest = lengths.reduce(
      (best, each, at) => (each > (lengths[best] ?? 0) ? at : best),
      0,
    );
    const item = items[longest];
    if (item !== undefined) found.add(item);
  }
  return items.filter((item) => found.has(item));
}

/** The letters of the longest word. */
function longestIn(children: readonly Block[]): number {
  return children.reduce((longest, child) => {
    if (child.type !== "paragraph") return Math.max(longest, longestIn(childBlocks(child)));
    const words = plainText(child.children).split(/[\s\u200b-]+/u);
    return words.reduce((most, word) => Math.max(most, word.length), longest);
  }, 0);
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
