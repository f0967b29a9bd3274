/** The rows of tables, each with what it stands on and the rule below it. */

import type { TableRow } from "../../../document/blocks.ts";
import type { Frame } from "./flow.ts";
import { isLetter } from "./paragraphs.ts";
import type { Mark, Strip } from "./strips.ts";
import {
  beside,
  heightOf,
  isTooTall,
  joined,
  spaced,
  strip,
  withFirst,
  lowered,
} from "./strips.ts";
import type { Row } from "./table-widths.ts";
import { type } from "./type.ts";
import { colorOf } from "./words.ts";
import type { Setting } from "./words.ts";
import { isToWriteIn } from "./writing.ts";

const PADDING = 3.5;
/** The same where letters stand in discs and squares, which have room of their own. */
const LETTERS = 2.25;
/** And where boxes to tick stand one below the other. */
const BOXED = 4.25;
/** Of each of these, where that saves a page. */
const CLOSER = 1.5;
/** How far what text stands on reaches around its column: the text itself stands on the grid. */
const TINT = 4;
/** A row to write in. */
const WRITING = 27;

/** The widths of columns, and what is left free behind the last of them. */
export interface Columns {
  readonly widths: readonly number[];
  readonly end: number;
}

/** A row with the rule below it. */
export function rowStrips(
  { row, cells }: Row,
  { x, width }: Frame,
  { widths, end }: Columns,
  setting: Setting,
): readonly Strip[] {
  const { grid } = setting;
  const isGroup = row.kind === "group";
  const total = widths.reduce((sum, each) => sum + each, 0);
  const gap = widths.length < 2 ? 0 : (width - end - total) / (widths.length - 1);
  const isWriting = isToWriteIn(row);
  let left = x;
  const hasLetters = row.cells.some(({ children }) => children.some(isLetter));
  const drawn = cells.map((cell, index) => {
    const room = isGroup ? width : (widths[index] ?? 0);
    const strips = spaced(cell.lay({ x: left, width: room }), 0);
    const ground = {
      left: Math.max(x, left - TINT),
      right: Math.min(x + width, left + room + TINT),
    };
    const tint = row.cells[index]?.tint === true ? [ground] : [];
    left += room + gap;
    const first = strips.map((each, at) => (at === 0 ? { ...each, gap: 0 } : each));
    const isMark = row.cells[index]?.children.some(isLetter) === true;
    if (hasBoxes(row) && index === 0) return { strips: moved(first, BESIDE_QUESTION), tint };
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

/** And the small print of a check's number, which stands on the line of its question. */
const BESIDE_QUESTION = 1.2;

function moved(strips: readonly Strip[], by: number): readonly Strip[] {
  return by <= 0
    ? strips
    : withFirst(strips, ({ height, marks }) => ({
        height: height + by,
        marks: lowered(marks, by),
      }));
}

interface Ground {
  readonly row: TableRow;
  readonly x: number;
  readonly width: number;
  readonly tints: readonly { readonly left: number; readonly right: number }[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A piece of a row with the space around it, what it stands on, and the rule below it. */
function pieceOf(content: Strip, ground: Ground, setting: Setting): Strip {
  const { row } = ground;
  const hasLetters = row.cells.some(({ children }) => children.some(isLetter));
  const padding = hasLetters ? LETTERS : hasBoxes(row) ? BOXED : PADDING;
  const drawn = paddedWith(padding, content, ground, setting);
  if (row.head === true || hasLetters) return drawn;
  const make = (): Strip => paddedWith(padding - CLOSER, content, ground, setting);
  return { ...drawn, tight: { of: drawn.marks, make } };
}

function paddedWith(
  padding: number,
  { height, marks, keep }: Strip,
  { row, x, width, tints, isFirst, isLast }: Ground,
  setting: Setting,
): Strip {
  const [isHead, isGroup] = [row.head === true, row.kind === "group"];
  const top = isFirst ? (isGroup ? 9 : isHead ? 0 : padding) : 0;
  const bottom = isLast ? (isHead ? 2 : padding + 0.5) : 0;
  const size = top + height + bottom;
  const fill = colorOf(row.kind === "unsettled" ? "stop-tint" : "tint", setting);
  const grounds = row.kind === "unsettled" ? [{ left: x, right: x + width }, ...tints] : tints;
  const below: Mark[] =
    isLast && !isHead
      ? [{ type: "rule", x, y: size - 0.5, width, ...ruleOf(isGroup, setting) }]
      : [];
  const place: Mark[] =
    isFirst && row.id !== undefined ? [{ type: "place", y: 0, anchor: row.id }] : [];
  const all: readonly Mark[] = [
    ...place,
    ...grounds.map(({ left, right }): Mark => ({
      type: "box",
      x: left,
      y: 0,
      width: right - left,
      height: size,
      fill,
      // Or it would lie on the rule of the row above it.
      isGround: true,
    })),
    ...lowered(marks, top),
    ...below,
  ];
  return strip(size, all, { gap: 0, keep: isGroup || keep });
}

function hasBoxes({ cells }: TableRow): boolean {
  return cells.slice(1).some(({ children }) => children.some(({ type: kind }) => kind === "form"));
}

function ruleOf(isGroup: boolean, setting: Setting) {
  return { weight: isGroup ? 0.75 : 0.5, color: colorOf(isGroup ? "ink" : "line", setting) };
}
