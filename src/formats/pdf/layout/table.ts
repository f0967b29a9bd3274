import type { Block, TableRow } from "../../../document/blocks.ts";
import type { Faces } from "../faces.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { columnGroups, repeated, repeatedFlow } from "./column-groups.ts";
import { nothing } from "./flow.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { titleAgain } from "./continued.ts";
import type { Mark, Strip } from "./strips.ts";
import { heightOf, kept, spaced, strip, inOnePiece, withFirst } from "./strips.ts";
import { linkedColumns, nameOf, rowOf } from "./table-cells.ts";
import type { InTable } from "./table-cells.ts";
import { rowStrips } from "./table-rows.ts";
import type { Columns } from "./table-rows.ts";
import { gridOfTable, widthsOn } from "./table-grids.ts";
import type { Grid } from "./table-grids.ts";
import { NAMES, isChecklist, measured, widthsOf } from "./table-widths.ts";
import type { Row } from "./table-widths.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

type Table = Extract<Block, { type: "table" }>;

/** A letter of a matrix in its disc, and what must be around it. */
const TIGHT = 18;
/** What is printed again above rows, of the text's height. */
const AGAIN = 0.5;

/** A first row that takes more of a page may stand alone below its heads. */
const ALONE = 1 / 6;

/** Above what holds for some roles, below what holds for everyone. */
const BELOW_EVERYONE = 14;

/** So many rows are not parted, unless much of a page would stay white for that. */
const FEW = 6;

function wholeStrips(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((each, index) => (index < strips.length - 1 ? { ...each, whole: true } : each));
}

/** @param key What its letters mean, where that is said below the title of each page. */
export function tableFlow(
  table: Table,
  around: Around,
  setting: Setting,
  key?: (frame: Frame) => readonly Strip[],
): Flow {
  const tag = tagIn(around.tag, "Table");
  const title =
    table.title === undefined
      ? undefined
      : wordsOf(
          spansOf(table.title, { style: type.heading4, tag: tagIn(tag, "Caption") }, setting),
          setting,
        );
  const columns = columnsIn(table.rows);
  const found = table.rows.findIndex((row) => row.head !== true);
  const split = found === -1 ? table.rows.length : found;
  const form = formOf(table, columns, around);
  const { isMatrix, isWorn } = form;
  const head = tagIn(tag, "THead");
  const body = tagIn(tag, "TBody");
  const prepared = preparedRows(table.rows, form, setting, (index) =>
    index < split ? head : body,
  );
  return {
    least: 60 * columns,
    most: Infinity,
    lay: (frame) => {
      const { x, width } = frame.wide ?? frame;
      const above = key === undefined ? 3.5 : 10.5;
      const groups = groupsOf(prepared, columns, width, isMatrix, setting);
      const letters = key === undefined ? [] : spaced(kept(key({ x, width }), true), 7);
      const named = table.title ?? (hasGroups(table) ? [] : (around.named ?? []));
      const titled =
        named.length === 0 ? [] : titleAgain(named, type.heading4, { x, width }, setting);
      const again = [...titled, ...letters.map(repeated)];
      const parts = groups.map((group, number) => {
        const rows =
          groups.length === 1 ? prepared : prepared.map((row) => picked(row, group, number > 0));
        const shared = groups.length === 1 ? sharedGrid(table, around, width, setting) : undefined;
        const part = { x, width, columns: group.length, isMatrix, again, above, shared };
        return partStrips(rows, split, part, setting);
      });
      const caption =
        title === undefined
          ? []
          : kept(lineStrips(title, { x, width, style: type.heading4 }), true);
      const below = parts.map((strips, number) => spaced(strips, number === 0 ? above : 14));
      const before = isWorn && caption.length > 0 ? BELOW_EVERYONE : 10.5;
      const all = spaced([...caption, ...letters, ...below.flat()], before);
      return table.rows.length - split > FEW ? all : wholeStrips(all);
    },
  };
}

/** Rows of which the page on which they go on says what they are about. */
function hasGroups({ rows }: Table): boolean {
  return rows.some(({ kind }) => kind === "group");
}

/** A row with a level has two more: its badge before the others, and the page that it leads to behind them. */
function columnsIn(rows: readonly TableRow[]): number {
  const widest = rows.map(({ cells, level }) => cells.length + (level === undefined ? 0 : 2));
  return Math.max(1, ...widest);
}

function formOf(table: Table, columns: number, around: Around): Omit<InTable, "names"> {
  const { rows, matrix, kind } = table;
  return {
    columns,
    isMatrix: matrix === true,
    isForm: isChecklist(rows),
    isWorn: kind === "appearance",
    linked: linkedColumns(rows),
    around,
  };
}

function preparedRows(
  rows: readonly TableRow[],
  form: Omit<InTable, "names">,
  setting: Setting,
  tagOf: (index: number) => Tag,
): readonly Row[] {
  let names: readonly string[] = [];
  return rows.map((row, index) => {
    if (row.head === true) names = row.cells.map(nameOf);
    return rowOf(row, tagOf(index), { ...form, names }, setting);
  });
}

/** Measured once for each book: the same document in another look has other widths. */
const sharedWidths = new WeakMap<Faces, Map<Grid, Map<number, readonly number[]>>>();

/** The widths of the columns where others of this part of the book have the same. */
function sharedGrid(
  table: Table,
  around: Around,
  width: number,
  setting: Setting,
): Columns | undefined {
  const found = gridOfTable(table, setting.document);
  if (found === undefined) return undefined;
  const { grid, at } = found;
  const ofBook = sharedWidths.get(setting.faces) ?? new Map<Grid, Map<number, readonly number[]>>();
  sharedWidths.set(setting.faces, ofBook);
  const known = ofBook.get(grid) ?? new Map<number, readonly number[]>();
  ofBook.set(grid, known);
  const widths = known.get(width) ?? widthsFor(grid, around, width, setting);
  known.set(width, widths);
  const { gutter } = setting.grid;
  const own = widthsOn(widths, grid, at, gutter);
  const reach = own.reduce((sum, each) => sum + each + gutter, -gutter);
  return { widths: own, end: grid.ofRoles === true ? width - reach : 0 };
}

function widthsFor(
  { heads, tables, ofRoles }: Grid,
  around: Around,
  width: number,
  setting: Setting,
): readonly number[] {
  const columns = heads.length;
  const loose = tagIn(undefined, "Table");
  const all = tables.flatMap(({ rows: own, at }) => {
    const linked = linkedColumns(own);
    return own.map((row) => ({ row, at, linked }));
  });
  const rows = measured(all, columns, ({ row, at }, column) => row.cells[at.indexOf(column)]);
  const prepared = rows.map(({ row, at, linked }): Row => {
    const inTable = {
      columns,
      isMatrix: false,
      isForm: false,
      isWorn: ofRoles === true,
      linked,
      around,
      names: [],
    };
    const { cells } = rowOf(row, loose, inTable, setting);
    if (row.kind === "group") return { row, cells };
    const places = heads.map((_, index) => at.indexOf(index));
    return {
      row: { ...row, cells: places.map((place) => row.cells[place] ?? { children: [] }) },
      cells: places.map((place) => cells[place] ?? nothing),
    };
  });
  return widthsOf(prepared, columns, width, false, setting);
}

interface Part {
  readonly x: number;
  readonly width: number;
  readonly columns: number;
  readonly isMatrix: boolean;
  /** The table's title on a page on which the table goes on, and what is between it and the heads. */
  readonly again: readonly Strip[];
  readonly above: number;
  /** Of the columns, where other tables have the same. */
  readonly shared: Columns | undefined;
}

/** The rows of as many columns as stand beside each other; the first `split` of them are heads. */
function partStrips(
  all: readonly Row[],
  split: number,
  { x, width, columns, isMatrix, again: titled, above, shared }: Part,
  setting: Setting,
): readonly Strip[] {
  const widths = (): readonly number[] => widthsOf(all, columns, width, isMatrix, setting);
  const shown = shared ?? { widths: widths(), end: 0 };
  const draw = (row: Row): readonly Strip[] => rowStrips(row, { x, width }, shown, setting);
  const heads = all.slice(0, split).flatMap(draw);
  const rule: Mark = { type: "rule", x, y: 0, width, weight: 1, color: colorOf("ink", setting) };
  const { height } = setting.grid;
  const top = heads.length === 0 ? [] : inOnePiece([...heads, strip(1, [rule])], height);
  const heading = [...titled, ...spaced(top.map(repeated), titled.length === 0 ? 0 : above)];
  // What takes more would leave no room for the rows below it.
  const again = heightOf(heading) > height * AGAIN ? [] : heading;
  let group: readonly Strip[] = [];
  const rows = all.slice(split).flatMap((row, index) => {
    if (row.row.kind === "group") group = groupAgain(row.row, { x, width }, setting);
    const named = row.row.kind === "group" ? again : [...again, ...group];
    const strips = draw(row).map((each) => ({ ...each, again: named }));
    // The last two rows of a group stay together.
    if (all[split + index + 2]?.row.kind === "group" && heightOf(strips) < height * ALONE)
      return kept(strips, true);
    if (index > 0) return strips;
    const first = withFirst(strips, () => ({ gap: 0 }));
    const isAlone = all.length === split + 1 || heightOf(first) > height * ALONE;
    return isAlone ? first : kept(first, true);
  });
  return [...kept(top, true), ...lastKept(rows, isMatrix ? 4 : 2)];
}

/** The name of a group of rows on a page on which it goes on. */
function groupAgain({ cells }: TableRow, { x, width }: Frame, setting: Setting): readonly Strip[] {
  const [only, ...others] = cells[0]?.children ?? [];
  if (only?.type !== "paragraph" || others.length > 0) return [];
  const style: TextStyle = { ...type.cell, weight: 600 };
  const name = titleAgain(only.children, style, { x, width }, setting);
  if (name.length !== 1) return [];
  const color = colorOf("ink", setting);
  const rule: Mark = { type: "rule", x, y: 3.5, width, weight: 0.75, color };
  return [...spaced(name, 9), strip(4.25, [rule])];
}

function groupsOf(
  rows: readonly Row[],
  columns: number,
  width: number,
  isMatrix: boolean,
  { grid: { gutter } }: Setting,
): readonly (readonly number[])[] {
  const plain = rows.filter(({ row }) => row.kind !== "group");
  const least = Array.from({ length: columns }, (_, index) => {
    if (isMatrix) return index === 0 ? NAMES : TIGHT;
    return Math.max(16, ...plain.map(({ cells }) => cells[index]?.least ?? 0));
  });
  return columnGroups(least, isMatrix ? 2 : gutter, width);
}

/** A row with some of its columns. What stands in a row for the second time is not read again. */
function picked({ row, cells }: Row, group: readonly number[], isAgain: boolean): Row {
  const { id, ...rest } = row;
  const own = isAgain || id === undefined ? rest : row;
  if (row.kind === "group") return { row: own, cells: isAgain ? cells.map(repeatedFlow) : cells };
  return {
    row: { ...own, cells: group.flatMap((index) => row.cells[index] ?? []) },
    cells: group.flatMap((index) => {
      const cell = cells[index];
      if (cell === undefined) return [];
      return isAgain && index === 0 ? repeatedFlow(cell) : cell;
    }),
  };
}

/** The last rows stay together: two of a table; more of a matrix, whose rows are low. */
function lastKept(rows: readonly Strip[], count: number): readonly Strip[] {
  const from = rows.length - count;
  return rows.map((row, index) =>
    index >= Math.max(0, from) && index < rows.length - 1 ? { ...row, keep: true } : row,
  );
}
