import type { ContentsEntry, IndexGroup } from "../../../document/blocks.ts";
import { indexBlocks } from "../../text.ts";
import { tagIn } from "../paper.ts";
import { blocksFlow } from "./blocks.ts";
import type { Around, Flow } from "./flow.ts";
import { mm } from "./geometry.ts";
import type { Mark, Strip } from "./strips.ts";
import { strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, colorOf, lineMark, lookOf, ownWords, spansOf, wordsOf } from "./words.ts";
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

/** The alphabetical index, in two columns. */
export function indexFlow(groups: readonly IndexGroup[], around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Index");
  const inside = blocksFlow(
    indexBlocks({ type: "index", groups }),
    { ...around, tag, style: type.index, gap: 1 },
    setting,
  );
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
