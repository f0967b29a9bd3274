import type { ContentsEntry, IndexGroup, Inline } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow } from "./flow.ts";
import { stacked } from "./flow.ts";
import { mm } from "./geometry.ts";
import type { Mark, Strip } from "./strips.ts";
import { forTheEye, kept, spaced, strip, inOnePiece, withFirst } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import {
  baseline,
  colorOf,
  lineMark,
  lineStrips,
  lookOf,
  ownWords,
  spansOf,
  wordsOf,
  plainText,
} from "./words.ts";
import type { InkLook, Setting, Words } from "./words.ts";

/** Entries with dots that lead to the numbers of their pages. */
export function contentsFlow(
  entries: readonly ContentsEntry[],
  around: Around,
  setting: Setting,
  least = Math.min(...entries.map(({ level }) => level)),
): Flow {
  const tag = tagIn(around.tag, "TOC");
  const lines = entries.map((entry) => lineOf(entry, least, tag, setting));
  const indent = indentOf(lines);
  return {
    least: 120,
    most: Infinity,
    lay: ({ x, width }) =>
      lines.flatMap((line, index) => {
        const isFirst = index === 0;
        const gap = line.kind === "chapter" && !isFirst ? ABOVE : 0;
        const entry = withFirst(entryStrips(line, { x, width, indent }, setting), () => ({ gap }));
        if (line.kind !== "appendix" || lines[index - 1]?.kind === "appendix") return entry;
        return [...appendicesStrips(x, width, setting), ...entry];
      }),
  };
}

/** Above a chapter, and above the first appendix. */
const ABOVE = 10.5;

/** What the appendices have in common, for the eye only: each of them says it with its own number. */
function appendicesStrips(x: number, width: number, setting: Setting): readonly Strip[] {
  const style = type.contentsChapter;
  const words = ownWords(setting.strings.print.appendices, { style, tag: undefined }, setting);
  const lines = lineStrips(words, { x, width, style });
  const seen = lines.map((line) => ({ ...line, marks: forTheEye(line.marks) }));
  return spaced(kept(seen, true), ABOVE);
}

type Kind = "front" | "chapter" | "section" | "appendix";

interface ContentsLine {
  readonly anchor: string | undefined;
  readonly kind: Kind;
  readonly style: TextStyle;
  readonly number: Words | undefined;
  readonly title: Words;
  readonly page: InkLook;
}

function lineOf(entry: ContentsEntry, least: number, around: Tag, setting: Setting): ContentsLine {
  const link = tagIn(tagIn(tagIn(around, "TOCI"), "Reference"), "Link");
  const kind = kindOf(entry, least, setting);
  const style = styles[kind];
  const anchor = setting.anchors.has(entry.anchor) ? entry.anchor : undefined;
  const target = anchor === undefined ? {} : { link: { anchor, says: plain(entry) } };
  const wording = { style, tag: link, ...target };
  const ink = kind === "chapter" ? "brand" : "ink-3";
  const numbered = { ...wording, style: { ...style, ink } } as const;
  const number = entry.letter ?? entry.number;
  return {
    anchor,
    kind,
    style,
    number: number === undefined ? undefined : ownWords(number, numbered, setting),
    title: wordsOf(spansOf(entry.title, wording, setting), setting),
    page: lookOf(style, link, setting),
  };
}

/** Room for the number before an entry, and for that of its page behind it. */
const INDENT = mm(10);
const PAGE = 34;

/** The ids of things may be wider than the numbers of sections. */
function indentOf(lines: readonly ContentsLine[]): number {
  return Math.max(
    INDENT,
    ...lines.map(({ number }) => (number === undefined ? 0 : number.most + mm(2))),
  );
}

function entryStrips(
  line: ContentsLine,
  { x, width, indent }: { readonly x: number; readonly width: number; readonly indent: number },
  setting: Setting,
): readonly Strip[] {
  const { style, anchor, number, title, page, kind } = line;
  const start = x + indent;
  const set = title.set(width - indent - PAGE);
  const [label] = number?.set(Infinity) ?? [];
  const y = baseline(style);
  const before: Mark[] = label === undefined ? [] : [lineMark(label, x, y)];
  const after: Mark[] = [];
  if (anchor !== undefined) {
    const from = start + (set.at(-1)?.width ?? 0) + mm(2);
    const leader = { from, color: colorOf("line-2", setting) };
    after.push({ type: "number", x: x + width, y, anchor, look: page, leader });
  }
  const lines = set.map((each) => [lineMark(each, start, y)]);
  const strips = entryOf(before, lines, after, style);
  return kind === "chapter"
    ? kept(inOnePiece(strips, setting.grid.height), true)
    : inOnePiece(strips, setting.grid.height);
}

/** A strip for each of its lines; the number of its page is in the last. */
function entryOf(
  before: readonly Mark[],
  lines: readonly (readonly Mark[])[],
  after: readonly Mark[],
  { leading }: TextStyle,
): readonly Strip[] {
  const last = Math.max(0, lines.length - 1);
  return Array.from({ length: last + 1 }, (_, at) =>
    strip(leading, [
      ...(at === 0 ? before : []),
      ...(lines[at] ?? []),
      ...(at === last ? after : []),
    ]),
  );
}

function plain({ title }: ContentsEntry): string {
  const words = plainText(title).trim();
  return words === "" ? "…" : words;
}

function kindOf({ anchor, letter, level }: ContentsEntry, least: number, setting: Setting): Kind {
  if (letter !== undefined) return "appendix";
  const isFront = setting.document.blocks.some(
    (block) => block.type === "section" && block.kind === "control" && block.id === anchor,
  );
  if (isFront) return "front";
  return level === least ? "chapter" : "section";
}

const styles: Readonly<Record<Kind, TextStyle>> = {
  front: type.contentsAppendix,
  chapter: type.contentsChapter,
  section: type.contentsSection,
  appendix: type.contentsAppendix,
};

const COLUMNS = 2;
/** Far enough that the numbers of one column are not read with the other. */
const BETWEEN = mm(8);

/** Room for the number of a page at the end of an entry, and for its hanging lines at the start. */
const NUMBER = 24;
const HANGING = 8;

/** The alphabetical index, in two columns, with the pages where things stand. */
export function indexFlow(groups: readonly IndexGroup[], around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Index");
  const inside = stacked(groups.map((group) => groupFlow(group, tag, setting)));
  return {
    least: 100,
    most: Infinity,
    lay: (frame) => {
      const { x, width } = frame.wide ?? frame;
      const { height } = setting.grid;
      const column = (width - (COLUMNS - 1) * BETWEEN) / COLUMNS;
      const strips = inside.lay({ x: 0, width: column });
      return columnPages(strips, height - 60, height - 4).map((page, index) => {
        const marks = page.flatMap((list, at) => placed(list, x + at * (column + BETWEEN)));
        const tallest = Math.max(
          ...page.map((list) => list.reduce((sum, { height: h, gap }) => sum + h + gap, 0)),
        );
        return strip(tallest, marks, index === 0 ? {} : { start: { page: "new" } });
      });
    },
  };
}

function groupFlow({ title, entries }: IndexGroup, around: Tag, setting: Setting): Flow {
  const style = type.index;
  const letterStyle: TextStyle = { ...type.heading4, ink: "brand", weight: 300 };
  const heading = tagIn(around, "P");
  const letter = wordsOf(spansOf(title, { style: letterStyle, tag: heading }, setting), setting);
  const list = tagIn(around, "L", { numbering: "None" });
  const lines = entries.map(({ anchor, title: name, note }) => {
    const item = tagIn(tagIn(list, "LI"), "LBody");
    const apart = note.length === 0 ? [] : [{ type: "text", value: ", " } as const, ...note];
    const words: readonly Inline[] = [{ type: "reference", anchor, children: name }, ...apart];
    const spans = spansOf(words, { style: { ...style, ink: "ink" }, tag: item }, setting);
    return {
      anchor,
      words: wordsOf(spans, setting),
      number: lookOf(style, tagIn(item, "Link"), setting),
    };
  });
  return {
    least: 100,
    most: Infinity,
    lay: ({ x, width }) => {
      const head = kept(lineStrips(letter, { x, width, style: letterStyle }), true);
      const rows = lines.flatMap(({ anchor, words, number }) => {
        const set = words.set(width - NUMBER - HANGING);
        const y = baseline(style);
        const marks = set.map((line, at) => [lineMark(line, x + (at === 0 ? 0 : HANGING), y)]);
        const page: Mark = { type: "number", x: x + width, y, anchor, look: number };
        const strips = entryOf([], marks, [page], style);
        return withFirst(inOnePiece(strips, setting.grid.height), () => ({ gap: 1 }));
      });
      return [...spaced(head, 10.5), ...rows];
    },
  };
}

/** Fills columns of a page, then those of the next one; the first page has less room. */
function columnPages(
  strips: readonly Strip[],
  first: number,
  other: number,
): readonly (readonly (readonly Strip[])[])[] {
  const pages: Strip[][][] = [];
  let [column, used]: [Strip[], number] = [[], 0];
  const room = (): number => (pages.length <= 1 ? first : other);
  const open = (): void => {
    const page = pages.at(-1);
    if (page === undefined || page.length === COLUMNS) pages.push([[]]);
    else page.push([]);
    column = pages.at(-1)?.at(-1) ?? [];
    used = 0;
  };
  open();
  for (const [index, each] of strips.entries()) {
    const needed = each.keep ? each.height + (strips[index + 1]?.height ?? 0) : each.height;
    if (used + each.gap + needed > room()) open();
    column.push(used === 0 ? { ...each, gap: 0 } : each);
    used += each.height + (used === 0 ? 0 : each.gap);
  }
  return pages;
}

export function placed(strips: readonly Strip[], x: number): readonly Mark[] {
  let y = 0;
  return strips.flatMap(({ marks, height, gap }) => {
    const top = y + gap;
    y = top + height;
    return marks.map((mark) => shifted(mark, x, top));
  });
}

function shifted(mark: Mark, x: number, y: number): Mark {
  return "x" in mark ? { ...mark, x: mark.x + x, y: mark.y + y } : { ...mark, y: mark.y + y };
}
