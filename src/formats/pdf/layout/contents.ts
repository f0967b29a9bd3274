import type { ContentsEntry, IndexGroup, Inline } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow } from "./flow.ts";
import { stacked } from "./flow.ts";
import { mm } from "./geometry.ts";
import type { Mark, Strip } from "./strips.ts";
import { kept, spaced, strip } from "./strips.ts";
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
} from "./words.ts";
import type { Setting } from "./words.ts";

/** Entries with dots that lead to the numbers of their pages. */
export function contentsFlow(
  entries: readonly ContentsEntry[],
  around: Around,
  setting: Setting,
): Flow {
  const tag = tagIn(around.tag, "TOC");
  const least = Math.min(...entries.map(({ level }) => level));
  const lines = entries.map((entry) => {
    const item = tagIn(tag, "TOCI");
    const link = tagIn(item, "Link");
    const style = styleOf(entry, least);
    const says = entry.title.length === 0 ? entry.anchor : plain(entry);
    const target = setting.anchors.has(entry.anchor)
      ? { link: { anchor: entry.anchor, says } }
      : {};
    const wording = { style, tag: link, ...target };
    const number = entry.letter ?? entry.number;
    const own =
      target.link === undefined
        ? []
        : spansOf(entry.title, wording, setting).map((span) => ({
            ...span,
            look: { ...span.look, link: target.link },
          }));
    return {
      entry,
      style,
      link,
      number: number === undefined ? undefined : ownWords(number, wording, setting),
      title: wordsOf(own.length > 0 ? own : spansOf(entry.title, wording, setting), setting),
    };
  });
  return {
    least: 120,
    most: Infinity,
    lay: ({ x, width }) =>
      lines.map(({ entry, style, link, number, title }, index): Strip => {
        const isChapter = entry.level === least;
        const indent = mm(10);
        const start = x + indent;
        const room = width - indent - 34;
        const set = title.set(room);
        const marks: Mark[] = [];
        const [label] = number?.set(Infinity) ?? [];
        if (label !== undefined) marks.push(lineMark(label, x, baseline(style)));
        for (const [at, line] of set.entries())
          marks.push(lineMark(line, start, at * style.leading + baseline(style)));
        const last = Math.max(0, set.length - 1);
        if (setting.anchors.has(entry.anchor))
          marks.push({
            type: "number",
            x: x + width,
            y: last * style.leading + baseline(style),
            anchor: entry.anchor,
            look: lookOf({ ...style, weight: isChapter ? 600 : 400 }, link, setting),
            leader: {
              from: start + (set.at(-1)?.width ?? 0) + mm(2),
              color: colorOf("line-2", setting),
            },
          });
        const isAppendix = entry.letter !== undefined;
        const gap = isChapter && index > 0 ? (isAppendix ? 0 : 10.5) : 0;
        return strip(Math.max(1, set.length) * style.leading, marks, {
          gap,
          keep: isChapter && !isAppendix,
        });
      }),
  };
}

function plain({ title }: ContentsEntry): string {
  return title.map((each) => ("value" in each ? each.value : "")).join("") || "…";
}

function styleOf(entry: ContentsEntry, least: number): TextStyle {
  if (entry.letter !== undefined) return type.contentsAppendix;
  return entry.level === least ? type.contentsChapter : type.contentsSection;
}

const COLUMNS = 2;

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
      const { gutter, height } = setting.grid;
      const column = (width - (COLUMNS - 1) * gutter) / COLUMNS;
      const strips = inside.lay({ x: 0, width: column });
      return columnPages(strips, height - 60, height - 4).map((page, index) => {
        const marks = page.flatMap((list, at) => placed(list, x + at * (column + gutter)));
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
      const rows = lines.map(({ anchor, words, number }): Strip => {
        const set = words.set(width - NUMBER - HANGING);
        const marks: Mark[] = set.map((line, at) =>
          lineMark(line, x + (at === 0 ? 0 : HANGING), at * style.leading + baseline(style)),
        );
        const y = Math.max(0, set.length - 1) * style.leading + baseline(style);
        marks.push({ type: "number", x: x + width, y, anchor, look: number });
        return strip(set.length * style.leading, marks, { gap: 1 });
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
    const with_ = each.keep ? each.height + (strips[index + 1]?.height ?? 0) : each.height;
    if (used + each.gap + with_ > room()) open();
    column.push(used === 0 ? { ...each, gap: 0 } : each);
    used += each.height + (used === 0 ? 0 : each.gap);
  }
  return pages;
}

function placed(strips: readonly Strip[], x: number): readonly Mark[] {
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
