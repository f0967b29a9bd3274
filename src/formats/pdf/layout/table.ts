import type { Block, TableCell, TableRow } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { mm } from "./geometry.ts";
import { titleAgain } from "./continued.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, heightOf, joined, kept, repeated, spaced, strip, withFirst } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

type Table = Extract<Block, { type: "table" }>;

const PADDING = 3.5;
/** The first column of a matrix, and the narrowest of the others. */
const NAMES = mm(47);
const NARROW = mm(12.3);
/** Columns that stand on tint have room around their text. */
const TINT = 4;

interface Row {
  readonly row: TableRow;
  readonly cells: readonly Flow[];
}

export function tableFlow(table: Table, around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Table");
  const title =
    table.title === undefined
      ? undefined
      : wordsOf(
          spansOf(table.title, { style: type.heading4, tag: tagIn(tag, "Caption") }, setting),
          setting,
        );
  const columns = Math.max(1, ...table.rows.map(({ cells }) => cells.length));
  const found = table.rows.findIndex((row) => row.head !== true);
  const split = found === -1 ? table.rows.length : found;
  const isMatrix = table.matrix === true;
  const head = tagIn(tag, "THead");
  const body = tagIn(tag, "TBody");
  const prepared = table.rows.map((row, index) =>
    rowOf(row, index < split ? head : body, { columns, isMatrix, around }, setting),
  );
  return {
    least: 60 * columns,
    most: Infinity,
    lay: (frame) => {
      const { x, width } = frame.wide ?? frame;
      const widths = widthsOf(prepared, columns, width, isMatrix, setting);
      const draw = (row: Row): readonly Strip[] => rowStrips(row, { x, width }, widths, setting);
      const heads = prepared.slice(0, split).flatMap(draw);
      const rule: Mark = {
        type: "rule",
        x,
        y: 0,
        width,
        weight: 1,
        color: colorOf("ink", setting),
      };
      const top = heads.length === 0 ? [] : [joined([...heads, strip(1, [rule])])];
      const titled =
        table.title === undefined
          ? []
          : titleAgain(table.title, type.heading4, { x, width }, setting);
      const again = [...titled, ...spaced(repeated(top), titled.length === 0 ? 0 : 3.5)];
      const rows = prepared.slice(split).flatMap((row, index) => {
        const strips = draw(row);
        const all = strips.map((each) => ({ ...each, again }));
        return index === 0 ? withFirst(all, () => ({ gap: 0 })) : all;
      });
      const caption =
        title === undefined
          ? []
          : kept(lineStrips(title, { x, width, style: type.heading4 }), true);
      return spaced([...caption, ...spaced(kept(top, true), 3.5), ...lastTwoKept(rows)], 10.5);
    },
  };
}

/** The last two rows stay together. */
function lastTwoKept(rows: readonly Strip[]): readonly Strip[] {
  return rows.map((row, index) => (index === rows.length - 2 ? { ...row, keep: true } : row));
}

interface InTable {
  readonly columns: number;
  readonly isMatrix: boolean;
  readonly around: Around;
}

function rowOf(
  row: TableRow,
  tag: Tag,
  { columns, isMatrix, around }: InTable,
  setting: Setting,
): Row {
  const own = tagIn(tag, "TR");
  const cells = row.cells.map((cell, index) => {
    const isHead = row.head === true || cell.head === true || row.kind === "group";
    const scope = row.head === true ? "Column" : "Row";
    const at = tagIn(own, isHead ? "TH" : "TD", {
      ...(isHead ? { scope } : {}),
      ...(row.kind === "group" ? { columns } : {}),
    });
    const style = cellStyle(row, cell, index, isMatrix);
    const align =
      cell.align ?? (isMatrix && index > 0 && row.kind !== "group" ? "center" : "start");
    return setting.flowOf(
      cell.children,
      { ...around, tag: at, style, gap: 1.75, align, hasPages: false },
      setting,
    );
  });
  return { row, cells };
}

function cellStyle(row: TableRow, cell: TableCell, index: number, isMatrix: boolean): TextStyle {
  if (row.kind === "group") return { ...type.cell, weight: 600 };
  if (row.head === true) return isMatrix && index > 0 ? type.denseHead : type.head;
  const base = isMatrix ? type.denseCell : type.cell;
  return cell.head === true && !isMatrix ? { ...base, weight: 600 } : base;
}

/** How wide each column is: as its texts want, where there is room for all; else what is left over is shared by what they lack. */
function widthsOf(
  rows: readonly Row[],
  columns: number,
  width: number,
  isMatrix: boolean,
  { grid: { gutter } }: Setting,
): readonly number[] {
  const gap = isMatrix ? 2 : gutter;
  const room = width - (columns - 1) * gap;
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
  let left = x;
  const laid = cells.map((cell, index) => {
    const room = isGroup ? width : (widths[index] ?? 0);
    const inset = row.cells[index]?.tint === true ? TINT : 0;
    const strips = spaced(cell.lay({ x: left + inset, width: room - 2 * inset }), 0);
    const tint = inset === 0 ? [] : [{ left, room }];
    left += room + gap;
    return { strips: strips.map((each, at) => (at === 0 ? { ...each, gap: 0 } : each)), tint };
  });
  const inside = beside(
    laid.map(({ strips }) => strips),
    grid.height * 0.4,
  );
  const height = heightOf(inside);
  const isWhole = height < grid.height * 0.4 || row.head === true;
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
  const top = isFirst ? (isGroup ? 9 : isHead ? 0 : PADDING) : 0;
  const bottom = isLast ? (isHead ? 2 : PADDING + 0.5) : 0;
  const size = top + height + bottom;
  const fill = colorOf("tint", setting);
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
