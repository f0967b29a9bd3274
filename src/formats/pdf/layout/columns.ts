import type { Block, Column, ColumnKind, Inline } from "../../../document/blocks.ts";
import { isNamedColumn } from "../../strings.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { stacked } from "./flow.ts";
import { icon } from "./icons.ts";
import type { IconName } from "./icons.ts";
import { isKey, keyFlow } from "./key.ts";
import { listFlow } from "./list.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, heightOf, kept, spaced, strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** Facts stand four in a row under one rule; the blocks of a standard two in a row, each under its own. */
export function columnsFlow(columns: readonly Column[], around: Around, setting: Setting): Flow {
  if (isKey(columns)) return keyFlow(columns, around, setting);
  const facts = columns.every(({ kind, title }) => kind === "fact" && title !== undefined);
  return facts ? factsFlow(columns, around, setting) : blockRowsFlow(columns, around, setting);
}

const ROW_GAP = 7;
/** What follows facts does not belong to the last of them. */
const AFTER_FACTS = 5;

/** Without a rule above them, in another size and further apart: as a cover has them. */
interface FactsForm {
  readonly style: TextStyle;
  readonly gap: number;
  /** What stands below a label, where it is not set as it comes. */
  readonly bodyOf?: (column: Column, around: Around) => Flow;
}

export function factsFlow(
  columns: readonly Column[],
  around: Around,
  setting: Setting,
  form?: FactsForm,
): Flow {
  const tag = tagIn(around.tag, "Div");
  const { gutter, height } = setting.grid;
  const flows = columns.map((column) => {
    const { title = [], children } = column;
    const own = tagIn(tag, "Div");
    const style = labelOf(setting);
    const words = wordsOf(spansOf(title, { style, tag: tagIn(own, "P") }, setting), setting);
    const inner: Around = {
      ...around,
      tag: own,
      style: form?.style ?? type.cell,
      gap: 0,
      hasPages: false,
    };
    const body = form?.bodyOf?.(column, inner) ?? setting.flowOf(children, inner, setting);
    const label: Flow = {
      least: words.least,
      most: words.most,
      lay: ({ x, width }) => kept(lineStrips(words, { x, width, style }), true),
    };
    return stacked([label, body]);
  });
  return {
    least: Math.max(0, ...flows.map(({ least }) => least)),
    most: flows.reduce((sum, { most }) => sum + most + gutter, -gutter),
    lay: (frame) => {
      const { x, width } = frame.wide ?? frame;
      const each = Math.max(1, Math.min(4, Math.floor((width + gutter) / (100 + gutter))));
      const column = (width - (each - 1) * gutter) / each;
      const rule: Mark = {
        type: "rule",
        x,
        y: 0,
        width,
        weight: 0.5,
        color: colorOf("line-2", setting),
      };
      const rows = chunks(flows, each).flatMap((row, index) => {
        const laid = row.map((flow, at) =>
          flow.lay({ x: x + at * (column + gutter), width: column }),
        );
        return spaced(beside(laid, height / 3), index === 0 ? 0 : (form?.gap ?? 7));
      });
      if (form !== undefined) return spaced(kept(rows), form.gap);
      return [strip(5, [rule], { gap: 12, keep: true }), ...kept(rows), strip(AFTER_FACTS)];
    },
  };
}

/** Where headings have serifs, labels are their italics and a little larger. */
function labelOf({ theme }: Setting): TextStyle {
  if (theme.choices["headings"] !== "serif") return type.label;
  return { ...type.label, size: 8.5, ink: "brand", isDisplay: true, isSlanted: true };
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

const icons: Readonly<Record<ColumnKind, IconName | undefined>> = {
  process: "process",
  say: "say",
  behave: "behave",
  never: "never",
  counterExample: undefined,
  fact: undefined,
  plain: undefined,
  limit: "limit",
  handOver: "handOver",
  done: "done",
};

/** What stands before the heading of such a block. */
export function columnIcon(kind: ColumnKind): IconName | undefined {
  return icons[kind];
}

function blockRowsFlow(columns: readonly Column[], around: Around, setting: Setting): Flow {
  // Beside what it looks like, what it does not look like is an example, not a prohibition.
  const isContrast = columns.some(({ kind }) => kind === "counterExample");
  const flows = columns.map((column) =>
    isContrast ? exampleFlow(column, around, setting) : blockFlow(column, around, setting),
  );
  const { gutter, height } = setting.grid;
  return {
    least: Math.max(0, ...flows.map(({ least }) => least)),
    most: flows.reduce((sum, { most }) => sum + most + gutter, -gutter),
    lay: (within) => {
      const frame = within.wide?.x === within.x ? within.wide : within;
      const isLarge = setting.theme.choices["density"] === "largePrint";
      const each = isLarge || frame.width < 220 ? 1 : 2;
      const rows = chunks(flows, each).flatMap((row, index) => {
        const isAlone = row.length === 1 && flows.length === 1;
        const column = isAlone || each === 1 ? frame.width : (frame.width - gutter) / 2;
        const laid = row.map((flow, at) =>
          flow.lay({ x: frame.x + at * (column + gutter), width: column }),
        );
        return spaced(rowStrips(laid, height), index === 0 ? 7 : ROW_GAP);
      });
      return isContrast ? uncut(rows, height) : rows;
    },
  };
}

/** A row of blocks. */
function rowStrips(laid: readonly (readonly Strip[])[], height: number): readonly Strip[] {
  return uncut(beside(laid, height / 3), height);
}

/** What is less than a third of a page is never cut. */
function uncut(strips: readonly Strip[], height: number): readonly Strip[] {
  return heightOf(strips) < height / 3 ? kept(strips) : strips;
}

function blockFlow({ kind, title, children }: Column, around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Div");
  const name = title ?? nameOf(kind, setting);
  const isNever = kind === "never";
  const style: TextStyle = isNever
    ? type.neverHeading
    : icons[kind] === undefined
      ? type.plainHeading
      : type.blockHeading;
  const words = wordsOf(spansOf(name, { style, tag: tagIn(tag, "P") }, setting), setting);
  const inner: Around = { ...around, tag, style: type.block, gap: 2.5 };
  const body = stacked(children.map((child) => itemFlow(child, kind, inner, setting)));
  const drawn = icons[kind];
  const indent = drawn === undefined ? 0 : 13.5;
  return {
    least: Math.max(words.least + indent, body.least),
    most: Math.max(words.most + indent, body.most),
    lay: ({ x, width }: Frame) => {
      const rule: Mark = {
        type: "rule",
        x,
        y: 0,
        width,
        weight: isNever ? 1.5 : 0.5,
        color: colorOf(isNever ? "stop" : "line-2", setting),
      };
      const marks: Mark[] = [rule];
      const top = 3.5;
      if (drawn !== undefined)
        marks.push(icon(drawn, x, top + 0.5, 9.5, colorOf(style.ink, setting)));
      const lines = lineStrips(words, { x: x + indent, width: width - indent, style });
      const head = [strip(top, marks), ...lines, strip(2.5)];
      return [...kept(head, true), ...spaced(body.lay({ x, width }), 0)];
    },
  };
}

/** What a principle looks like, or does not: told without signs, the second under a heavier rule. */
function exampleFlow(
  { kind, title = [], children }: Column,
  around: Around,
  setting: Setting,
): Flow {
  const tag = tagIn(around.tag, "Div");
  const style = type.plainHeading;
  const words = wordsOf(spansOf(title, { style, tag: tagIn(tag, "P") }, setting), setting);
  const inner: Around = { ...around, tag, style: type.block, gap: 2.5 };
  const body = stacked(
    children.map((child) =>
      child.type === "list" && !child.ordered
        ? listFlow(child, inner, setting, child.items.length > 1 ? "point" : "none")
        : setting.flowOf([child], inner, setting),
    ),
  );
  const isCounter = kind === "counterExample";
  return {
    least: Math.max(words.least, body.least),
    most: Math.max(words.most, body.most),
    lay: ({ x, width }) => {
      const color = colorOf(isCounter ? "ink" : "line-2", setting);
      const rule: Mark = { type: "rule", x, y: 0, width, weight: isCounter ? 1.5 : 0.5, color };
      const head = kept(lineStrips(words, { x, width, style }), true);
      return [strip(4, [rule], { keep: true }), ...head, ...spaced(body.lay({ x, width }), 1.75)];
    },
  };
}

function itemFlow(child: Block, kind: ColumnKind, around: Around, setting: Setting): Flow {
  if (child.type === "list")
    return listFlow(child, around, setting, kind === "never" ? "cross" : "point");
  return setting.flowOf([child], around, setting);
}

function nameOf(kind: ColumnKind, { strings }: Setting): readonly Inline[] {
  if (!isNamedColumn(kind)) return [];
  return [{ type: "text", value: strings.columns[kind] }];
}
