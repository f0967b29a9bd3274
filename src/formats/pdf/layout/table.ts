import type { Block, TableRow } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { columnGroups, repeated, repeatedFlow } from "./column-groups.ts";
import { nothing } from "./flow.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { isLetter } from "./paragraphs.ts";
import { titleAgain } from "./continued.ts";
import type { Mark, Strip } from "./strips.ts";
import {
  beside,
  heightOf,
  isTooTall,
  joined,
  kept,
  spaced,
  strip,
  inOnePiece,
  withFirst,
} from "./strips.ts";
import { nameOf, rowOf } from "./table-cells.ts";
import type { InTable } from "./table-cells.ts";
import { gridOfTable, widthsOn } from "./table-grids.ts";
import type { Grid } from "./table-grids.ts";
import { NAMES, boxColumns, sampled, widthsOf } from "./table-widths.ts";
import type { Row } from "./table-widths.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

type Table = Extract<Block, { type: "table" }>;

const PADDING = 3.5;
/** The same where letters stand in discs and squares, which have room of their own. */
const LETTERS = 2.25;
/** A letter of a matrix in its disc, and what must be around it. */
const TIGHT = 18;
/** A row to write in. */
const WRITING = 27;
/** What is printed again above rows, of the text's height. */
const AGAIN = 0.5;
/** Columns that stand on tint have room around their text. */
const TINT = 4;

export function tableFlow(table: Table, around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Table");
  const title =
    table.title === undefined
      ? undefined
      : wordsOf(
          spansOf(table.title, { style: type.heading4, tag: tagIn(tag, "Caption") }, setting),
          setting,
        );
  const columns = Math.max(
    1,
    ...table.rows.map(({ cells, level }) => cells.length + (level === undefined ? 0 : 2)),
  );
  const found = table.rows.findIndex((row) => row.head !== true);
  const split = found === -1 ? table.rows.length : found;
  const isMatrix = table.matrix === true;
  const isForm = boxColumns(table.rows) > 0;
  const head = tagIn(tag, "THead");
  const body = tagIn(tag, "TBody");
  const form = { columns, isMatrix, isForm, around };
  const prepared = preparedRows(table.rows, form, setting, (index) => (index < split ? head : body));
  return {
    least: 60 * columns,
    most: Infinity,
    lay: (frame) => {
      const { x, width } = frame.wide ?? frame;
      const groups = groupsOf(prepared, columns, width, isMatrix, setting);
      const again =
        table.title === undefined
          ? []
          : titleAgain(table.title, type.heading4, { x, width }, setting);
      const parts = groups.map((group, number) => {
        const rows =
          groups.length === 1 ? prepared : prepared.map((row) => picked(row, group, number > 0));
        const shared = groups.length === 1 ? sharedGrid(table, around, width, setting) : undefined;
        const part = { x, width, columns: group.length, isMatrix, again, shared };
        return partStrips(rows, split, part, setting);
      });
      const caption =
        title === undefined
          ? []
          : kept(lineStrips(title, { x, width, style: type.heading4 }), true);
      const below = parts.map((strips, number) => spaced(strips, number === 0 ? 3.5 : 14));
      return spaced([...caption, ...below.flat()], 10.5);
    },
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

const sharedWidths = new WeakMap<Grid, Map<number, readonly number[]>>();

/** The widths of the columns where others of this part of the book have the same. */
function sharedGrid(
  table: Table,
  around: Around,
  width: number,
  setting: Setting,
): readonly number[] | undefined {
  const found = gridOfTable(table, setting.document);
  if (found === undefined) return undefined;
  const { grid, at } = found;
  const known = sharedWidths.get(grid) ?? new Map<number, readonly number[]>();
  sharedWidths.set(grid, known);
  const widths = known.get(width) ?? widthsFor(grid, around, width, setting);
  known.set(width, widths);
  return widthsOn(widths, at, setting.grid.gutter);
}

function widthsFor(
  { heads, tables }: Grid,
  around: Around,
  width: number,
  setting: Setting,
): readonly number[] {
  const columns = heads.length;
  const loose = tagIn(undefined, "Table");
  const rows = sampled(tables.flatMap(({ rows: own, at }) => own.map((row) => ({ row, at }))));
  const prepared = rows.map(({ row, at }): Row => {
    const inTable = { columns, isMatrix: false, isForm: false, around, names: [] };
    const { cells } = rowOf(row, loose, inTable, setting);
    if (row.kind === "group") return { row, cells };
    const places = heads.map((_, index) => cells[at.indexOf(index)] ?? nothing);
    return { row, cells: places };
  });
  return widthsOf(prepared, columns, width, false, setting);
}

interface Part {
  readonly x: number;
  readonly width: number;
  readonly columns: number;
  readonly isMatrix: boolean;
  /** The table's title on a page on which the table goes on. */
  readonly again: readonly Strip[];
  /** Of the columns, where other tables have the same. */
  readonly shared: readonly number[] | undefined;
}

/** The rows of as many columns as stand beside each other; the first `split` of them are heads. */
function partStrips(
  all: readonly Row[],
  split: number,
  { x, width, columns, isMatrix, again: titled, shared }: Part,
  setting: Setting,
): readonly Strip[] {
  const widths = shared ?? widthsOf(all, columns, width, isMatrix, setting);
  const draw = (row: Row): readonly Strip[] => rowStrips(row, { x, width }, widths, setting);
  const heads = all.slice(0, split).flatMap(draw);
  const rule: Mark = { type: "rule", x, y: 0, width, weight: 1, color: colorOf("ink", setting) };
  const { height } = setting.grid;
  const top = heads.length === 0 ? [] : inOnePiece([...heads, strip(1, [rule])], height);
  const heading = [...titled, ...spaced(top.map(repeated), titled.length === 0 ? 0 : 3.5)];
  // What takes more would leave no room for the rows below it.
  const again = heightOf(heading) > height * AGAIN ? [] : heading;
  const rows = all.slice(split).flatMap((row, index) => {
    const strips = draw(row).map((each) => ({ ...each, again }));
    return index === 0 ? withFirst(strips, () => ({ gap: 0 })) : strips;
  });
  return [...kept(top, true), ...lastTwoKept(rows)];
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

/** The last two rows stay together. */
function lastTwoKept(rows: readonly Strip[]): readonly Strip[] {
  return rows.map((row, index) => (index === rows.length - 2 ? { ...row, keep: true } : row));
}

function rowStrips(
  { row, cells }: Row,
  { x, width }: Frame,
  widths: readonly number[],
  setting: Setting,
): readonly Strip[] {
  const { grid } = setting;
  const isGroup = row.kind === "group";
  const total = widths.reduce((sum, each) => sum + each, 0);
  const gap = widths.length < 2 ? 0 : (width - total) / (widths.length - 1);
  const isWriting = isToWriteIn(row);
  let left = x;
  const hasLetters = row.cells.some(({ children }) => children.some(isLetter));
  const drawn = cells.map((cell, index) => {
    const room = isGroup ? width : (widths[index] ?? 0);
    const inset = row.cells[index]?.tint === true ? TINT : 0;
    const strips = spaced(cell.lay({ x: left + inset, width: room - 2 * inset }), 0);
    const tint = inset === 0 ? [] : [{ left, room }];
    left += room + gap;
    const first = strips.map((each, at) => (at === 0 ? { ...each, gap: 0 } : each));
    const isMark = row.cells[index]?.children.some(isLetter) === true;
    return { strips: hasLetters && !isMark ? moved(first, BESIDE_LETTERS) : first, tint };
  });
  const highest = Math.max(0, ...drawn.map(({ strips }) => heightOf(strips)));
  // Heads stand on the rule below them.
  const isLow = row.head === true && !isTooTall([strip(highest)], grid.height);
  const laid = drawn.map((each) =>
    isLow ? { ...each, strips: moved(each.strips, highest - heightOf(each.strips)) } : each,
  );
  const inside = beside(
    laid.map(({ strips }) => strips),
    grid.height * 0.4,
  );
  const height = heightOf(inside);
  if (isWriting && height <= WRITING) return [writingStrip(joined(inside), row, x)];
  const isWhole = height < grid.height * 0.4 || isLow;
  const content = isWhole && inside.length > 0 ? [joined(inside)] : inside;
  const padded = content.length === 0 ? [strip(type.cell.leading)] : content;
  const tints = laid.flatMap(({ tint }) => tint);
  return padded.map((each, index) =>
    pieceOf(
      each,
      { row, x, width, tints, isFirst: index === 0, isLast: index === padded.length - 1 },
      setting,
    ),
  );
}

/** A row of lines to write on needs no rule of its own. */
export function isToWriteIn({ cells }: TableRow): boolean {
  return (
    cells
      .slice(1)
      .every(
        ({ children: [only, more] }) =>
          more === undefined &&
          only?.type === "form" &&
          only.fields.every(({ kind }) => kind !== "box" && kind !== "lines"),
      ) && cells.length > 2
  );
}

function writingStrip({ height, marks }: Strip, { id }: TableRow, x: number): Strip {
  const by = WRITING - height;
  const place: Mark[] = id === undefined ? [] : [{ type: "place", y: 0, anchor: id }];
  const down = marks.map((mark) => {
    // The number stands on the line.
    const isNumber = mark.type === "line" && mark.x < x + 12;
    return { ...mark, y: mark.y + (isNumber ? WRITING - 12 : by) };
  });
  return strip(WRITING, [...place, ...down]);
}

/** As low as a row to write in may become. */
const LOWEST = 22.5;

/** Rows to write in, lower where with that all of them have room. */
export function closedUp(strips: readonly Strip[], room: number): readonly Strip[] {
  const count = strips.filter(({ height }) => height === WRITING).length;
  const by = (heightOf(strips) - room) / Math.max(1, count);
  if (by <= 0 || by > WRITING - LOWEST) return strips;
  return strips.map((each) =>
    each.height === WRITING
      ? {
          ...each,
          height: WRITING - by,
          marks: each.marks.map((mark) => ({ ...mark, y: mark.y - by })),
        }
      : each,
  );
}

/** How far text goes down beside the letters of a matrix, which are higher. */
const BESIDE_LETTERS = 1.5;

function moved(strips: readonly Strip[], by: number): readonly Strip[] {
  return by <= 0
    ? strips
    : withFirst(strips, ({ height, marks }) => ({
        height: height + by,
        marks: marks.map((mark) => ({ ...mark, y: mark.y + by })),
      }));
}

interface Ground {
  readonly row: TableRow;
  readonly x: number;
  readonly width: number;
  readonly tints: readonly { readonly left: number; readonly room: number }[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A piece of a row with the space around it, what it stands on, and the rule below it. */
function pieceOf(
  { height, marks, keep }: Strip,
  { row, x, width, tints, isFirst, isLast }: Ground,
  setting: Setting,
): Strip {
  const [isHead, isGroup] = [row.head === true, row.kind === "group"];
  const hasLetters = row.cells.some(({ children }) => children.some(isLetter));
  const padding = hasLetters ? LETTERS : PADDING;
  const top = isFirst ? (isGroup ? 9 : isHead ? 0 : padding) : 0;
  const bottom = isLast ? (isHead ? 2 : padding + 0.5) : 0;
  const size = top + height + bottom;
  const fill = colorOf(row.kind === "unsettled" ? "stop-tint" : "tint", setting);
  const grounds = row.kind === "unsettled" ? [{ left: x, room: width }, ...tints] : tints;
  const below: Mark[] =
    isLast && !isHead
      ? [{ type: "rule", x, y: size - 0.5, width, ...ruleOf(isGroup, setting) }]
      : [];
  const place: Mark[] =
    isFirst && row.id !== undefined ? [{ type: "place", y: 0, anchor: row.id }] : [];
  const all: readonly Mark[] = [
    ...place,
    ...grounds.map(({ left, room }): Mark => ({
      type: "box",
      x: left,
      y: 0,
      width: room,
      height: size,
      fill,
    })),
    ...marks.map((mark) => ({ ...mark, y: mark.y + top })),
    ...below,
  ];
  return strip(size, all, { gap: 0, keep: isGroup || keep });
}

function ruleOf(isGroup: boolean, setting: Setting) {
  return { weight: isGroup ? 0.75 : 0.5, color: colorOf(isGroup ? "ink" : "line", setting) };
}
