import type { Block, FormField, Inline, TableRow } from "../../../document/blocks.ts";
import type { Section } from "../../text.ts";
import { tagIn } from "../paper.ts";
import type { Tag } from "../paper.ts";
import { headingRole } from "./card.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { nothing, stacked } from "./flow.ts";
import { mm } from "./geometry.ts";
import { textFlow } from "./paragraphs.ts";
import { partsOf, runningOf } from "./section.ts";
import type { Mark, Strip } from "./strips.ts";
import {
  beside,
  joined,
  kept,
  listsBeside,
  spaced,
  strip,
  inOnePiece,
  withFirst,
  lowered,
} from "./strips.ts";
import { titleStrips } from "./titles.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** What stands before the chapters has pages of its own: facts and lines to sign on over the whole width, prose in its column. */
export function controlFlow(section: Section, around: Around, setting: Setting): Flow {
  return section.children.some(isFacts)
    ? sheetFlow(section, around, setting)
    : proseFlow(section, around, setting);
}

/** A table in which each row names something and says what it is. */
function isFacts(child: Block): boolean {
  return child.type === "table" && child.rows.every(isFact);
}

function isFact({ head, cells }: TableRow): boolean {
  const [name, value, more] = cells;
  return head !== true && name?.head === true && value !== undefined && more === undefined;
}

function proseFlow(section: Section, around: Around, setting: Setting): Flow {
  const { title, inside } = partsOf(section, around, setting);
  return {
    least: 0,
    most: Infinity,
    lay: ({ x, width, wide }) => {
      const heading = withFirst(
        title({ x, width, ...(wide === undefined ? {} : { wide }) }),
        () => ({
          start: { page: "new" },
        }),
      );
      return [...heading, ...inside({ x, width })];
    },
  };
}

/** Its title begins where the facts begin. */
function sheetFlow(section: Section, around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Sect");
  const heading = tagIn(tag, headingRole(around.level));
  const inner: Around = { ...around, tag, level: around.level + 1 };
  const inside = section.children.map((child) => partFlow(child, inner, setting));
  return {
    least: 0,
    most: Infinity,
    lay: (frame) => {
      const wide = frame.wide ?? frame;
      const at = { ...wide, numberX: 0, numberWidth: 0 };
      const title = sheetTitle(section, heading, at, setting);
      return [...title, ...inside.flatMap(({ lay }) => lay({ ...wide, wide }))];
    },
  };
}

/** The title of a page of its own that begins where its columns begin. */
export function sheetTitle(
  section: Section,
  heading: Tag,
  frame: Parameters<typeof titleStrips>[4],
  setting: Setting,
): readonly Strip[] {
  const styles = { title: type.heading2, number: type.number2 };
  const strips = titleStrips(section.title, undefined, styles, heading, frame, setting);
  return withFirst(strips, ({ marks }) => ({
    marks: [{ type: "place", y: 0, anchor: section.id }, ...marks],
    running: runningOf(section),
    start: { page: "new" },
  }));
}

function partFlow(child: Block, around: Around, setting: Setting): Flow {
  if (child.type === "section") return groupFlow(child, around, setting);
  if (child.type === "table" && isFacts(child)) return factListsFlow(child.rows, around, setting);
  const flow = setting.flowOf([child], around, setting);
  return child.type === "table" ? flow : inTextWidth(flow, setting);
}

/** Prose is not wider than elsewhere. */
function inTextWidth(flow: Flow, { grid }: Setting): Flow {
  return { ...flow, lay: ({ x }) => flow.lay({ x, width: grid.textWidth }) };
}

function groupFlow(section: Section, around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Sect");
  const heading = tagIn(tag, headingRole(around.level));
  const style = type.heading4;
  const words = wordsOf(spansOf(section.title, { style, tag: heading }, setting), setting);
  const inner: Around = { ...around, tag, level: around.level + 1, gap: 3.5 };
  const parts = inGroup(section.children, inner, setting);
  return {
    ...nothing,
    lay: (frame) => {
      const title = withFirst(kept(lineStrips(words, { ...frame, style }), true), ({ marks }) => ({
        marks: [{ type: "place", y: 0, anchor: section.id }, ...marks],
        gap: 21,
      }));
      return [...title, ...withFirst(parts.lay(frame), () => ({ gap: 7 }))];
    },
  };
}

/** Lines to sign on belong in one table, a list into columns. */
function inGroup(children: readonly Block[], around: Around, setting: Setting): Flow {
  const signed = children.map(signatureOf);
  const lines = signed.filter((each) => each !== undefined);
  const others = children.filter((_, index) => signed[index] === undefined);
  const flows = others.map((child) =>
    child.type === "list"
      ? copiesFlow(child.items, around, setting)
      : partFlow(child, around, setting),
  );
  return stacked(lines.length === 0 ? flows : [signaturesFlow(lines, around, setting), ...flows]);
}

const LABEL = mm(32);
const PADDING = 3.5;
const factName: TextStyle = { ...type.cell, ink: "ink-3" };
const factValue: TextStyle = { ...type.cell, size: 9 };

/** Facts in two lists beside each other, each below a rule. */
function factListsFlow(rows: readonly TableRow[], around: Around, setting: Setting): Flow {
  const table = tagIn(tagIn(around.tag, "Table"), "TBody");
  const facts = rows.map(({ cells: [name, value] }) => {
    const row = tagIn(table, "TR");
    const cell = (tag: Tag, style: TextStyle, children: readonly Block[]): Flow =>
      setting.flowOf(children, { ...around, tag, style, gap: 1.75 }, setting);
    return {
      name: cell(tagIn(row, "TH", { scope: "Row" }), factName, name?.children ?? []),
      value: cell(tagIn(row, "TD"), factValue, value?.children ?? []),
    };
  });
  const half = Math.ceil(facts.length / 2);
  const lists = [facts.slice(0, half), facts.slice(half)];
  return {
    ...nothing,
    lay: ({ x, width }) => {
      const { gutter, height } = setting.grid;
      const column = (width - gutter) / 2;
      const laid = lists.map((list, index) => {
        const left = x + index * (column + gutter);
        return list.map(({ name, value }, at) => {
          const text = beside(
            [
              name.lay({ x: left, width: LABEL - gutter / 2 }),
              value.lay({ x: left + LABEL, width: column - LABEL }),
            ].map((strips) => withFirst(strips, () => ({ gap: 0 }))),
            height,
          );
          const rule = ruleMark(left, column, at === 0 ? "ink" : "line", setting);
          const first = strip(PADDING, [rule]);
          return [first, ...text, strip(PADDING)];
        });
      });
      return spaced(listsBeside(laid, height), 14);
    },
  };
}

function ruleMark(x: number, width: number, ink: "ink" | "line", setting: Setting): Mark {
  const weight = ink === "ink" ? 1 : 0.5;
  return { type: "rule", x, y: 0, width, weight, color: colorOf(ink, setting) };
}

interface Signature {
  /** What for. */
  readonly what: readonly Inline[];
  readonly who: readonly Inline[];
  readonly fields: readonly FormField[];
}

/** Someone who signs: what for, in strong letters, and who; then the lines. */
function signatureOf(child: Block): Signature | undefined {
  if (child.type !== "keep") return undefined;
  const [words, form, ...others] = child.children;
  if (words?.type !== "paragraph" || form?.type !== "form" || others.length > 0) return undefined;
  const [what, ...who] = words.children;
  if (what?.type !== "strong") return undefined;
  return { what: what.children, who, fields: form.fields.toSorted(byDay) };
}

/** Whoever signs writes the day last. */
function byDay(a: FormField, b: FormField): number {
  return Number(a.kind === "date") - Number(b.kind === "date");
}

/** From line to line. */
const APART = 31.5;
const DATE = mm(24);
const SIGNED = mm(33);
/** Of the width as much as the fields have at most; whoever signs has the rest. */
const FIELDS = 0.75;

/** Who signs for what, a line each, under heads that are printed once. */
function signaturesFlow(lines: readonly Signature[], around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Div");
  const { signer, signedAs } = setting.strings.print;
  const named = [signer, signedAs].map((value): FormField["label"] => [{ type: "text", value }]);
  const labels = (lines[0]?.fields ?? []).map(({ label }) => label);
  const heads = [...named, ...labels].map((label) => {
    const wording = { style: type.head, tag: tagIn(tag, "P") };
    return wordsOf(spansOf(label, wording, setting), setting);
  });
  const rows = lines.map(({ what, who, fields }) => {
    const own = tagIn(tag, "Div");
    const flow = (children: readonly Inline[], ink: TextStyle["ink"]): Flow =>
      textFlow(trimmed(children), { ...type.cell, ink }, { tag: own, gap: 0 }, setting);
    return { who: flow(who, "ink"), what: flow(what, "ink-2"), fields };
  });
  return {
    ...nothing,
    lay: ({ x, width }) => {
      const places = placesOf(lines[0]?.fields ?? [], x, width, setting);
      const [who, what] = halves(x, (places[0]?.x ?? x + width) - x, setting);
      const columns = [who, what, ...places];
      const titles = heads.flatMap((words, index) => {
        const at = columns[index];
        return at === undefined ? [] : [lineStrips(words, { ...at, style: type.head })];
      });
      const rule = ruleMark(x, width, "ink", setting);
      const { grid } = setting;
      const top = inOnePiece(
        [...beside(titles, Infinity), strip(2), strip(1, [rule])],
        grid.height,
      );
      const drawn = rows.flatMap((row): readonly Strip[] => {
        const [...above] = inOnePiece(
          beside([row.who.lay(who), row.what.lay(what)], Infinity),
          grid.height,
        );
        const text = above.pop() ?? strip(0);
        const height = Math.max(APART, text.height + 10.5);
        const down = height - text.height - 1;
        const marks = lowered(text.marks, down);
        const below = places.map((at) => lineBelow(at, height, setting));
        return [...above, strip(height, [...marks, ...below])];
      });
      return kept([...kept(top, true), ...drawn]);
    },
  };
}

function trimmed([first, ...others]: readonly Inline[]): readonly Inline[] {
  if (first?.type !== "text") return first === undefined ? [] : [first, ...others];
  return [{ ...first, value: first.value.trimStart() }, ...others];
}

/** Where the lines of the fields stand, the last at the end. */
function placesOf(
  fields: readonly FormField[],
  x: number,
  width: number,
  { grid: { gutter } }: Setting,
): readonly Frame[] {
  const wanted = fields.map(({ kind }) => (kind === "date" ? DATE : SIGNED));
  const all = wanted.reduce((sum, each) => sum + each + gutter, -gutter);
  const share = Math.min(1, (width * FIELDS) / all);
  let left = x + width - all * share;
  return wanted.map((each) => {
    const at = { x: left, width: each * share };
    left += (each + gutter) * share;
    return at;
  });
}

function halves(x: number, width: number, { grid: { gutter } }: Setting): readonly [Frame, Frame] {
  const first = (width - 2 * gutter) * 0.6;
  return [
    { x, width: first },
    { x: x + first + gutter, width: width - first - 2 * gutter },
  ];
}

function lineBelow({ x, width }: Frame, height: number, setting: Setting): Mark {
  const color = colorOf("ink", setting);
  return { type: "rule", x, y: height - 0.75, width, weight: 0.75, color };
}

const COPIES = 3;

/** Who has a copy: a list in three columns, down one after the other. */
function copiesFlow(
  items: Extract<Block, { type: "list" }>["items"],
  around: Around,
  setting: Setting,
): Flow {
  const list = tagIn(around.tag, "L", { numbering: "None" });
  const flows = items.map(({ children }) => {
    const tag = tagIn(tagIn(list, "LI"), "LBody");
    return setting.flowOf(children, { ...around, tag, style: type.cell, gap: 0 }, setting);
  });
  return {
    ...nothing,
    lay: ({ x, width }) => {
      const { gutter, height } = setting.grid;
      const column = (width - (COPIES - 1) * gutter) / COPIES;
      const each = Math.ceil(flows.length / COPIES);
      const columns = Array.from({ length: COPIES }, (_, index) => {
        const left = x + index * (column + gutter);
        return flows.slice(index * each, (index + 1) * each).map((flow) => {
          const text = withFirst(flow.lay({ x: left, width: column }), () => ({ gap: 0 }));
          const rule = ruleMark(left, column, "line", setting);
          const end = joined([strip(2.5), strip(0.5, [rule])]);
          return [strip(2.5), ...text, end];
        });
      });
      return listsBeside(columns, height);
    },
  };
}
