import type { Block, Inline } from "../../../document/blocks.ts";
import type { Section } from "../../text.ts";
import { childBlocks } from "../../text.ts";
import { tagIn } from "../paper.ts";
import type { Tag } from "../paper.ts";
import { headingRole } from "./card.ts";
import { contentsFlow, placed } from "./contents.ts";
import { sheetTitle } from "./control.ts";
import type { Around, Flow, Frame, PagesOf } from "./flow.ts";
import { textFlow } from "./paragraphs.ts";
import type { Mark, Strip } from "./strips.ts";
import { heightOf, kept, spaced, strip, inOnePiece, withFirst } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** Of the twelve columns those of the contents; the others belong to the readers' own pages. */
const SHARE = 8;
const BELOW_TITLE = 10.5;

/** Contents and, beside them, the pages of each role; both run on in the same columns where a page is not enough. */
export function contentsPageFlow(section: Section, around: Around, setting: Setting): Flow {
  const { yours } = setting;
  const tag = tagIn(around.tag, "Sect");
  const heading = tagIn(tag, headingRole(around.level));
  const inner: Around = { ...around, tag, level: around.level + 1 };
  const flows = section.children.map((child) =>
    child.type === "contents"
      ? contentsFlow(
          child.entries.filter(({ anchor }) => anchor !== yours?.id),
          inner,
          setting,
        )
      : setting.flowOf([child], inner, setting),
  );
  const side = yours === undefined ? undefined : yourPagesFlow(yours, around, setting);
  return {
    least: 0,
    most: Infinity,
    lay: (frame) => {
      const { x, width } = frame.wide ?? frame;
      const at = { x, width, numberX: 0, numberWidth: 0 };
      const title = sheetTitle(section, heading, at, setting);
      const { gutter } = setting.grid;
      const column = (width - 11 * gutter) / 12;
      const main = SHARE * column + (SHARE - 1) * gutter;
      const left = { x: 0, width: main };
      const right = { x: 0, width: width - main - 2 * gutter };
      const pagesOf = frame.pagesOf === undefined ? {} : { pagesOf: frame.pagesOf };
      const columns = [
        { at: x, strips: flows.flatMap(({ lay }) => lay(left)) },
        { at: x + main + 2 * gutter, strips: side?.lay({ ...right, ...pagesOf }) ?? [] },
      ];
      const rule = side === undefined ? undefined : x + main + gutter;
      return [...kept(title, true), ...pagesOfColumns(columns, heightOf(title), rule, setting)];
    },
  };
}

interface PageColumn {
  readonly at: number;
  readonly strips: readonly Strip[];
}

/** Each column page by page, with a hairline between them as far as there are both. */
function pagesOfColumns(
  columns: readonly PageColumn[],
  used: number,
  rule: number | undefined,
  setting: Setting,
): readonly Strip[] {
  const { height } = setting.grid;
  const first = height - used - BELOW_TITLE;
  const filled = columns.map(({ at, strips }) => ({ at, pages: inPages(strips, first, height) }));
  const count = Math.max(...filled.map(({ pages }) => pages.length));
  return Array.from({ length: count }, (_, index) => {
    const lists = filled.map(({ at, pages }) => ({ at, strips: pages[index] ?? [] }));
    const tallest = Math.max(...lists.map(({ strips }) => heightOf(strips)));
    const marks = lists.flatMap(({ at, strips }) => placed(strips, at));
    const shortest = Math.min(...lists.map(({ strips }) => heightOf(strips)));
    const isParted = rule !== undefined && shortest > 0;
    const line: readonly Mark[] = isParted ? [downMark(rule, shortest, setting)] : [];
    const start = index === 0 ? { gap: BELOW_TITLE } : { start: { page: "new" as const } };
    return strip(tallest, [...line, ...marks], start);
  });
}

function downMark(x: number, height: number, setting: Setting): Mark {
  const color = colorOf("line", setting);
  return { type: "rule", x, y: 0, width: 0, height, weight: 0.5, color };
}

/** Strips that fill one page after the other; what is kept with the next one goes with it. */
function inPages(
  strips: readonly Strip[],
  first: number,
  others: number,
): readonly (readonly Strip[])[] {
  const pages: Strip[][] = [[]];
  let used = 0;
  for (const [index, each] of strips.entries()) {
    const room = pages.length === 1 ? first : others;
    const needed = each.height + (each.keep ? (strips[index + 1]?.height ?? 0) : 0);
    if (used > 0 && used + each.gap + needed > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(used === 0 ? { ...each, gap: 0 } : each);
    used += each.height + (used === 0 ? 0 : each.gap);
  }
  return pages;
}

const roleStyle: TextStyle = { size: 9, leading: 12.25, weight: 600, ink: "ink" };
const rangeStyle: TextStyle = { ...type.role, ink: "ink-2" };
const ABOVE = 5.25;
const BELOW = 7;

/** For each role on which pages it finds what concerns it. The pages are known when all of them are laid out; until then each role has a line for them. */
function yourPagesFlow(section: Section, around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Sect");
  const heading = tagIn(tag, headingRole(around.level));
  const style = type.heading4;
  const title = wordsOf(spansOf(section.title, { style, tag: heading }, setting), setting);
  const leads = section.children
    .filter((child) => child.type === "paragraph")
    .map(({ children }) => textFlow(children, rangeStyle, { tag, gap: 3.5 }, setting));
  const list = tagIn(tag, "L", { numbering: "None" });
  const roles = section.children
    .filter((child) => child.type === "section")
    .map((role) => roleFlow(role, tagIn(tagIn(list, "LI"), "LBody"), setting));
  return {
    least: 0,
    most: Infinity,
    lay: (frame) => {
      const first = withFirst(kept(lineStrips(title, { ...frame, style }), true), ({ marks }) => ({
        marks: [{ type: "place", y: 0, anchor: section.id }, ...marks],
      }));
      const lead = leads.flatMap((flow) => flow.lay(frame));
      const entries = roles.flatMap(({ lay }) => lay(frame));
      return [...first, ...spaced(lead, 3.5), ...spaced(entries, 3.5)];
    },
  };
}

function roleFlow({ id, title, children }: Section, tag: Tag, setting: Setting): Flow {
  const style = roleStyle;
  const name = wordsOf(spansOf(title, { style, tag: tagIn(tag, "P") }, setting), setting);
  const anchors = [...new Set(children.flatMap(anchorsIn))];
  const numbers = tagIn(tag, "P");
  return {
    least: 0,
    most: Infinity,
    lay: (frame) => {
      const { x, width, pagesOf } = frame;
      const color = colorOf("line", setting);
      const rule: Mark = { type: "rule", x, y: 0, width, weight: 0.5, color };
      const place: Mark = { type: "place", y: 0, anchor: id };
      const strips = [
        strip(ABOVE, [place, rule]),
        ...lineStrips(name, { x, width, style }),
        ...(pagesOf === undefined
          ? [strip(rangeStyle.leading)]
          : rangeStrips(anchors, pagesOf, numbers, frame, setting)),
        strip(BELOW),
      ];
      return inOnePiece(strips, setting.grid.height);
    },
  };
}

function anchorsIn(child: Block): readonly string[] {
  if (child.type !== "paragraph") return childBlocks(child).flatMap(anchorsIn);
  return child.children.flatMap((each, index, all) => {
    const next = all[index + 1];
    // Of a stage whose steps are named behind it, in brackets, only these concern the role.
    const hasParts = next?.type === "text" && next.value.startsWith(" (");
    return hasParts ? [] : anchorsOf(each);
  });
}

function anchorsOf(child: Inline): readonly string[] {
  if (child.type === "reference") return [child.anchor];
  return "children" in child ? child.children.flatMap(anchorsOf) : [];
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly anchor: string;
}

/** `36–72 · 74–79`, each leading to its first page. */
function rangeStrips(
  anchors: readonly string[],
  pagesOf: PagesOf,
  tag: Tag,
  { x, width }: Frame,
  setting: Setting,
): readonly Strip[] {
  const words = rangesOf(anchors, pagesOf).flatMap(({ first, last, anchor }, index): Inline[] => {
    const value = first === last ? String(first) : `${first}–${last}`;
    const link: Inline = { type: "reference", anchor, children: [{ type: "text", value }] };
    return index === 0 ? [link] : [{ type: "text", value: " · " }, link];
  });
  if (words.length === 0) return [];
  const style = rangeStyle;
  const set = wordsOf(spansOf(words, { style, tag }, setting), setting);
  return lineStrips(set, { x, width, style });
}

/** The pages of all things, those that follow each other as one range. */
function rangesOf(anchors: readonly string[], pagesOf: PagesOf): readonly Range[] {
  const found = anchors.flatMap((anchor): Range[] => {
    const pages = pagesOf(anchor);
    return pages === undefined ? [] : [{ first: pages[0], last: pages[1], anchor }];
  });
  const merged: Range[] = [];
  for (const range of found.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
    const last = merged.at(-1);
    if (last !== undefined && range.first <= last.last + 1)
      merged[merged.length - 1] = { ...last, last: Math.max(last.last, range.last) };
    else merged.push(range);
  }
  return merged;
}
