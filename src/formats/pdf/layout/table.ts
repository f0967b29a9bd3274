import type { Block, Inline, Level, TableCell, TableRow } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { badgeOf } from "./badge.ts";
import { columnGroups, repeated, repeatedFlow } from "./column-groups.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { mm } from "./geometry.ts";
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
import { boxColumns, hasTint, widthsOf } from "./table-widths.ts";
import type { Row } from "./table-widths.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import {
  baseline,
  colorOf,
  lineStrips,
  lookOf,
  ownWords,
  plainText,
  spansOf,
  wordsOf,
} from "./words.ts";
import type { Setting } from "./words.ts";

type Table = Extract<Block, { type: "table" }>;

const PADDING = 3.5;
/** The same where letters stand in discs and squares, which have room of their own. */
const LETTERS = 2.25;
/** The first column of a matrix. */
const NAMES = mm(47);
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
  let names: readonly string[] = [];
  const prepared = table.rows.map((row, index) => {
    if (row.head === true) names = row.cells.map(nameOf);
    const inTable = { columns, isMatrix, isForm, around, names };
    return rowOf(row, index < split ? head : body, inTable, setting);
  });
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
        const part = { x, width, columns: group.length, isMatrix, again };
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

interface Part {
  readonly x: number;
  readonly width: number;
  readonly columns: number;
  readonly isMatrix: boolean;
  /** The table's title on a page on which the table goes on. */
  readonly again: readonly Strip[];
}

/** The rows of as many columns as stand beside each other; the first `split` of them are heads. */
function partStrips(
  all: readonly Row[],
  split: number,
  { x, width, columns, isMatrix, again: titled }: Part,
  setting: Setting,
): readonly Strip[] {
  const widths = widthsOf(all, columns, width, isMatrix, setting);
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

interface InTable {
  readonly columns: number;
  readonly isMatrix: boolean;
  /** Its heads are the titles of parts of a form. */
  readonly isForm: boolean;
  readonly around: Around;
  /** Of the columns. */
  readonly names: readonly string[];
}

function nameOf({ children }: TableCell): string {
  const texts = children.map((child) =>
    child.type === "paragraph" ? plainText(child.children) : "",
  );
  return texts.join(" ").trim();
}

function rowOf(
  row: TableRow,
  tag: Tag,
  { columns, isMatrix, isForm, around, names }: InTable,
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
    const isTitle = isForm && row.head === true && index < 2;
    const style = isTitle ? type.heading4 : cellStyle(row, cell, index, isMatrix);
    const align =
      cell.align ?? (isMatrix && index > 0 && row.kind !== "group" ? "center" : "start");
    const inside: Around = {
      ...around,
      tag: at,
      style,
      gap: 1.75,
      align,
      hasPages: false,
      column: names[index] ?? "",
    };
    if (row.kind === "group") return groupFlow(cell, inside, setting);
    return isHead || hasTint(row)
      ? headFlow(cell, inside, setting)
      : setting.flowOf(cell.children, inside, setting);
  });
  if (row.level === undefined) return { row, cells };
  const badge = badgeFlow(row.level, tagIn(own, "TD"), setting);
  return { row, cells: [badge, ...cells, pageFlow(row, tagIn(own, "TD"), setting)] };
}

/** The title of a group of rows, its number light before it. */
function groupFlow({ children }: TableCell, around: Around, setting: Setting): Flow {
  const [only] = children;
  if (children.length !== 1 || only?.type !== "paragraph")
    return setting.flowOf(children, around, setting);
  const { number, rest } = numberIn(only.children);
  const tag = tagIn(around.tag, "P");
  const light: TextStyle = { ...around.style, weight: 300, ink: "brand" };
  const before = number === "" ? [] : [{ type: "text", value: `${number}\u2002` } as const];
  const words = wordsOf(
    [
      ...spansOf(before, { style: light, tag }, setting),
      ...spansOf(rest, { style: around.style, tag }, setting),
    ],
    setting,
  );
  const { style } = around;
  return {
    least: words.least,
    most: words.most,
    lay: ({ x, width }) => lineStrips(words, { x, width, style }),
  };
}

/** `4.2 Booking`: the number that numbering put before a title, and the title. */
function numberIn(children: readonly Inline[]): {
  readonly number: string;
  readonly rest: readonly Inline[];
} {
  const [first, ...others] = children;
  if (first?.type === "reference") {
    const { number, rest } = numberIn(first.children);
    return { number, rest: [{ ...first, children: rest }, ...others] };
  }
  if (first?.type !== "text" || !/^[\d.]+ $/.test(first.value))
    return { number: "", rest: children };
  return { number: first.value.trim(), rest: others };
}

/** Words of a head are cut only where one is wider than its column. */
function headFlow({ children }: TableCell, around: Around, setting: Setting): Flow {
  const whole: Setting = { ...setting, hyphenate: undefined };
  const { least, most } = setting.flowOf(children, { ...around, tag: loose() }, whole);
  return {
    least,
    most,
    lay: (frame) => {
      const cut = least <= frame.width ? whole : withWideCut(frame.width, around.style, setting);
      return setting.flowOf(children, around, cut).lay(frame);
    },
  };
}

/** Only words that have no room whole are hyphenated. */
function withWideCut(width: number, style: TextStyle, setting: Setting): Setting {
  const { hyphenate } = setting;
  if (hyphenate === undefined) return setting;
  const whole: Setting = { ...setting, hyphenate: undefined };
  const isWide = (word: string): boolean =>
    ownWords(word, { style, tag: undefined }, whole).least > width;
  return { ...setting, hyphenate: (word) => (isWide(word) ? hyphenate(word) : [word]) };
}

/** For what is only measured: it is in no structure. */
function loose(): Tag {
  return tagIn(undefined, "Div");
}

/** The badge of what the row is about. */
function badgeFlow(level: Level, tag: Tag, setting: Setting): Flow {
  const badge = badgeOf(level, tag, setting);
  return {
    least: badge.width,
    most: badge.width,
    lay: ({ x }) => [strip(badge.height, badge.marks(x, -0.5))],
  };
}

const PAGE_NUMBER = 26;

/** The page of what the row leads to. */
function pageFlow({ cells }: TableRow, tag: Tag, setting: Setting): Flow {
  const anchor = cells.flatMap(({ children }) => children.flatMap(anchorsIn))[0];
  const style: TextStyle = { ...type.cell, ink: "brand" };
  return {
    least: PAGE_NUMBER,
    most: PAGE_NUMBER,
    lay: ({ x, width }) => {
      if (anchor === undefined) return [];
      const look = lookOf(style, tagIn(tag, "Link"), setting);
      const y = baseline(style);
      return [strip(style.leading, [{ type: "number", x: x + width, y, anchor, look }])];
    },
  };
}

function anchorsIn(child: Block): readonly string[] {
  if (child.type !== "paragraph") return [];
  return child.children.flatMap((inline) => (inline.type === "reference" ? [inline.anchor] : []));
}

function cellStyle(row: TableRow, cell: TableCell, index: number, isMatrix: boolean): TextStyle {
  if (row.kind === "group") return { ...type.cell, weight: 600 };
  if (row.head === true)
    return isMatrix && index > 0 ? { ...type.denseHead, ink: "ink" } : type.head;
  const base: TextStyle = isMatrix ? type.denseCell : type.cell;
  if (row.kind === "unsettled")
    return index === 0 ? { ...base, weight: 600, ink: "stop" } : { ...base, ink: "stop" };
  return cell.head === true && !isMatrix ? { ...base, weight: 600 } : base;
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
