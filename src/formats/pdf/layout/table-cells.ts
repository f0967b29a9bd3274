/** What stands in the cells of a table's rows. */

import type { Block, Inline, Level, TableCell, TableRow } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { badgeOf } from "./badge.ts";
import { stacked } from "./flow.ts";
import type { Around, Flow } from "./flow.ts";
import { mm } from "./geometry.ts";
import { formFlow, isScale, scaleWidth } from "./form.ts";
import { headFlow, roleHeadFlow } from "./heads.ts";
import { isOfLinks, linksFlow } from "./list.ts";
import type { List } from "./list.ts";
import { beside, strip, withFirst } from "./strips.ts";
import { BOXES } from "./table-widths.ts";
import type { Row } from "./table-widths.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, lineStrips, lookOf, ownWords, plainText, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** What a row must know of its table. */
export interface InTable {
  readonly columns: number;
  readonly isMatrix: boolean;
  /** Its heads are the titles of parts of a form. */
  readonly isForm: boolean;
  /** It says what is worn, and by whom. */
  readonly isWorn: boolean;
  /** Columns whose lists only lead to places in the book. */
  readonly linked: ReadonlySet<number>;
  readonly around: Around;
  /** Of the columns. */
  readonly names: readonly string[];
}

export function nameOf({ children }: TableCell): string {
  const texts = children.map((child) =>
    child.type === "paragraph" ? plainText(child.children) : "",
  );
  return texts.join(" ").trim();
}

function listIn({ children: [only, ...more] }: TableCell): List | undefined {
  return only?.type === "list" && more.length === 0 ? only : undefined;
}

/** The columns in which all lists do nothing but lead to places in the book. */
export function linkedColumns(rows: readonly TableRow[]): ReadonlySet<number> {
  const columns = new Set<number>();
  const others = new Set<number>();
  for (const { cells } of rows)
    for (const [index, cell] of cells.entries()) {
      const list = listIn(cell);
      if (list !== undefined) (isOfLinks(list) ? columns : others).add(index);
    }
  return new Set([...columns].filter((index) => !others.has(index)));
}

export function rowOf(
  row: TableRow,
  tag: Tag,
  { columns, isMatrix, isForm, isWorn, linked, around, names }: InTable,
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
    const style = isTitle ? type.heading4 : cellStyle(row, cell, index, { isMatrix, isWorn });
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
    const scaleAt = isForm && index === 1 ? cell.children.findIndex(isScaleForm) : -1;
    if (scaleAt !== -1) return scaledFlow(cell, scaleAt, behind(row), inside, setting);
    const links = linked.has(index) ? listIn(cell) : undefined;
    if (links !== undefined) return linksFlow(links, inside, setting);
    if (isMatrix && row.head === true && index > 0) return roleHeadFlow(cell, inside, setting);
    return isHead || isWorn
      ? headFlow(cell, inside, setting)
      : setting.flowOf(cell.children, inside, setting);
  });
  if (row.level === undefined) return { row, cells };
  const badge = badgeFlow(row.level, tagIn(own, "TD"), setting);
  return { row, cells: [badge, ...cells, pageFlow(row, tagIn(own, "TD"), setting)] };
}

function isScaleForm(child: Block): boolean {
  return child.type === "form" && isScale(child.fields);
}

/** Between a scale and a box behind it, and the words of its question. */
const [CLEAR, APART] = [mm(8), mm(6)];

/** How far a scale reaches behind its question: to the end of the row, or clear of the first box there. */
function behind({ cells }: TableRow): number {
  const boxes = cells.slice(2);
  const first = boxes.findIndex(({ children }) => children.length > 0);
  return first === -1 ? boxes.length * BOXES : first * BOXES - CLEAR;
}

/** A question with a scale at the end of its first line: its figures are below its boxes, so that nobody takes them for answers that have the columns' names. */
function scaledFlow(
  { children }: TableCell,
  scaleAt: number,
  more: number,
  around: Around,
  setting: Setting,
): Flow {
  const form = children[scaleAt];
  const fields = form?.type === "form" ? form.fields : [];
  const question = setting.flowOf(children.slice(0, scaleAt), around, setting);
  // Read aloud in the order in which they are made.
  const scale = formFlow(fields, around, setting, true);
  const meaning = setting.flowOf(children.slice(scaleAt + 1), around, setting);
  const text = stacked([question, meaning]);
  return {
    least: Math.max(text.least, scale.least),
    most: Math.max(text.most, scale.most),
    lay: ({ x, width }) => {
      const end = width + more;
      const from = end - scaleWidth(fields.length);
      if (from < width / 2)
        return [
          question.lay({ x, width }),
          scale.lay({ x, width: end }),
          meaning.lay({ x, width }),
        ].flat();
      const boxes = withFirst(scale.lay({ x, width: end }), () => ({ gap: 0 }));
      const room = Math.min(width, from - APART);
      const lines = withFirst(text.lay({ x, width: room }), () => ({ gap: 0 }));
      return beside([lines, boxes], Infinity);
    },
  };
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

/** The badge of what the row is about. */
function badgeFlow(level: Level, tag: Tag, setting: Setting): Flow {
  const badge = badgeOf(level, tag, setting);
  return {
    least: badge.width,
    most: badge.width,
    lay: ({ x }) => [strip(badge.height, badge.marks(x, -0.5))],
  };
}

/** No book has more pages than can be said in this room. */
const WIDEST = "8888";

/** The page of what the row leads to, in the words of running text. */
function pageFlow({ cells }: TableRow, tag: Tag, setting: Setting): Flow {
  const anchor = cells.flatMap(({ children }) => children.flatMap(anchorsIn))[0];
  const style: TextStyle = { ...type.cell, ink: "brand" };
  const says = (page: string): string => setting.strings.onPage.replace("{page}", page);
  const { most } = ownWords(says(WIDEST), { style, tag: undefined }, setting);
  return {
    least: most,
    most,
    lay: ({ x, width }) => {
      if (anchor === undefined) return [];
      const look = lookOf(style, tagIn(tag, "Link"), setting);
      const y = baseline(style);
      return [strip(style.leading, [{ type: "number", x: x + width, y, anchor, look, says }])];
    },
  };
}

function anchorsIn(child: Block): readonly string[] {
  if (child.type !== "paragraph") return [];
  return child.children.flatMap((inline) => (inline.type === "reference" ? [inline.anchor] : []));
}

function cellStyle(
  row: TableRow,
  cell: TableCell,
  index: number,
  { isMatrix, isWorn }: Pick<InTable, "isMatrix" | "isWorn">,
): TextStyle {
  if (row.kind === "group") return { ...type.cell, weight: 600 };
  if (row.head === true)
    return isMatrix && index > 0 ? { ...type.denseHead, ink: "ink" } : type.head;
  const isDense = isMatrix || (isWorn && index > 0);
  const base: TextStyle = isDense ? type.denseCell : type.cell;
  if (row.kind === "unsettled")
    return index === 0 ? { ...base, weight: 600, ink: "stop" } : { ...base, ink: "stop" };
  return cell.head === true && !isMatrix ? { ...base, weight: 600 } : base;
}
