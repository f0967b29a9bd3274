import type { Block, Column, Inline } from "../../../document/blocks.ts";
import type { Section } from "../../text.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { headingRole } from "./card.ts";
import { columnIcon, columnsFlow } from "./columns.ts";
import { columnOf } from "./geometry.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { nothing, stacked } from "./flow.ts";
import { icon } from "./icons.ts";
import type { IconName } from "./icons.ts";
import { barred } from "./quotes.ts";
import { BELOW, numbered, runningOf } from "./section.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, heightOf, kept, spaced, strip, withFirst } from "./strips.ts";
import { isTimeline, timelineFlow } from "./timeline.ts";
import { titleStrips } from "./titles.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** Above the rule that opens a part, and between it and the part's heading. */
const RULE = { above: 14, below: 5 } as const;
/** Between a title and that of the situation right below it, which is as large. */
const UNDER = 28;
const ICON = { size: 11, room: 16 } as const;

/** What to do in a situation: a page, or two that lie beside each other. */
export function playbookFlow(section: Section, around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Sect");
  const heading = tagIn(tag, headingRole(around.level));
  const inner: Around = { ...around, tag, level: around.level + 1, style: type.body, gap: 7 };
  const last = section.children.findLastIndex(isDone);
  const pieces = {
    first: piecesOf(section.children.slice(0, last + 1), inner, setting),
    second: piecesOf(section.children.slice(last + 1), inner, setting),
  };
  const styles = { title: type.heading2, number: type.number2 };
  return {
    least: 0,
    most: Infinity,
    lay: (frame) => {
      const atEdge = frame.wide?.x === frame.x ? { ...frame, ...frame.wide } : frame;
      const place = numbered(atEdge, setting);
      const titles = titleStrips(section.title, section.number, styles, heading, place, setting);
      const whole = frame.wide ?? frame;
      const at: Frame = { ...whole, wide: whole };
      const lay = (flows: readonly Flow[]): readonly (readonly Strip[])[] =>
        flows.map((flow) => flow.lay(at));
      const opened = withFirst(titles, ({ marks }) => ({
        gap: frame.above === undefined ? 42 : UNDER,
        marks: [{ type: "place", y: 0, anchor: section.id }, ...marks],
        running: runningOf(section),
      }));
      const { height } = setting.grid;
      const above = frame.above === undefined ? 0 : frame.above + UNDER - BELOW;
      const room = { first: height - above, height };
      const [first, second] = [[opened, ...lay(pieces.first)], lay(pieces.second)];
      const less = tightened(second);
      const isLong = heightOf(second.flat()) > height && heightOf(less.flat()) <= height;
      return spread(first, isLong ? less : second, room);
    },
  };
}

/** What is a little too long for a page: a third one with a few lines, and a white one behind it, are worse than less space. */
function tightened(pieces: Pieces): Pieces {
  return pieces.map((piece) =>
    piece.map((each) => (each.gap > TIGHT ? { ...each, gap: TIGHT } : each)),
  );
}

/** The least between two things. */
const TIGHT = 5.25;

type Pieces = readonly (readonly Strip[])[];

/** How much of a page there is below the title of the section, and on the page beside it. */
interface Room {
  readonly first: number;
  readonly height: number;
}

/** The pieces that no page ends behind: the title and what follows it. */
const INTRODUCTION = 2;

/** One page where it is enough; else two beside each other, or as many as it takes. */
function spread(first: Pieces, second: Pieces, room: Room): readonly Strip[] {
  const { height } = room;
  const all = [
    ...first.slice(0, INTRODUCTION),
    ...[...first.slice(INTRODUCTION), ...second].map(turning),
  ].flat();
  const size = heightOf(all);
  if (size <= room.first)
    return withFirst(kept(all), () => ({ start: { page: Math.min(1, size / height) } }));
  const count = first.length + moved(first, second, room);
  const pieces = [...first, ...second];
  const [before, after] = [pieces.slice(0, count).flat(), pieces.slice(count).flat()];
  const opened = withFirst(before, () => ({ start: { page: "even" as const } }));
  const isCut = heightOf(before) <= room.first;
  const next = isCut ? withFirst(after, () => ({ start: { page: "next" as const } })) : after;
  return [...opened, ...next];
}

function turning(piece: readonly Strip[]): readonly Strip[] {
  return withFirst(piece, () => ({ turns: true }));
}

/** How many pieces of the second page move to the first, so that both fit, if they can. */
function moved(first: Pieces, second: Pieces, room: Room): number {
  for (let count = 0; count < second.length; count += 1) {
    if (heightOf([...first, ...second.slice(0, count)].flat()) > room.first) break;
    if (heightOf(second.slice(count).flat()) <= room.height) return count;
  }
  return 0;
}

/** What is said and done while it happens. */
function isDone(child: Block): boolean {
  if (child.type === "columns")
    return child.columns.some(({ kind }) => kind === "fact" || kind === "say" || kind === "never");
  return (
    child.type === "callout" ||
    (child.type === "table" && isTimeline(child)) ||
    child.type === "list"
  );
}

/** What belongs together, such as small print that runs on, is laid out as one. */
function piecesOf(children: readonly Block[], around: Around, setting: Setting): readonly Flow[] {
  const runs: Block[][] = [];
  for (const child of children) {
    const before = runs.at(-1);
    if (before?.[0]?.type === "paragraph" && child.type === "paragraph") before.push(child);
    else runs.push([child]);
  }
  return runs.map((run) => {
    const [only] = run;
    return run.length === 1 && only !== undefined
      ? pieceFlow(only, around, setting)
      : setting.flowOf(run, around, setting);
  });
}

function pieceFlow(child: Block, around: Around, setting: Setting): Flow {
  if (child.type === "callout" && child.kind === "quote")
    return firstWordsFlow(child.children, around, setting);
  if (child.type === "table" && isTimeline(child))
    return openedFlow(child.title ?? [], undefined, around, setting, (inside) =>
      timelineFlow(child, inside, setting),
    );
  if (child.type === "columns" && child.columns.every(isOpened))
    return pairsFlow(child.columns, around, setting);
  if (child.type === "columns") {
    const flow = columnsFlow(child.columns, around, setting);
    return { ...flow, lay: (frame) => spaced(flow.lay(frame), RULE.above) };
  }
  if (child.type === "table" && child.title !== undefined) {
    const { title, ...table } = child;
    return openedFlow(title, undefined, around, setting, (inside) =>
      setting.flowOf([table], inside, setting),
    );
  }
  if (child.type === "card") return cardInText(child, around, setting);
  return setting.flowOf([child], around, setting);
}

/** A card keeps the column that it has anywhere. */
function cardInText(child: Block, around: Around, setting: Setting): Flow {
  const flow = setting.flowOf([child], around, setting);
  const column = columnOf(setting.grid, setting.theme.choices);
  return { ...flow, lay: (frame) => flow.lay({ ...column, wide: frame.wide ?? frame }) };
}

function isOpened({ kind, title }: Column): boolean {
  return title !== undefined && ["plain", "limit", "handOver", "done"].includes(kind);
}

/** What is said first, with a bar along it; what stands above the words is the part's heading. */
function firstWordsFlow(children: readonly Block[], around: Around, setting: Setting): Flow {
  const [first, ...others] = children;
  const hasHeading = first?.type === "paragraph" && first.role === "note";
  const said = hasHeading ? others : children;
  const style = { ...type.firstWords, isDisplay: true, isSlanted: true };
  const quote = (inside: Around): Flow =>
    barred(said, "brand", { ...inside, style, gap: 3.5, isPhrase: true }, setting, 3);
  return openedFlow(hasHeading ? first.children : [], undefined, around, setting, quote);
}

/** A rule, a heading, and what it is about. */
function openedFlow(
  title: readonly Inline[],
  sign: IconName | undefined,
  around: Around,
  setting: Setting,
  make: (inside: Around) => Flow,
): Flow {
  const tag = tagIn(around.tag, "Sect");
  const style = type.heading4;
  const indent = sign === undefined ? 0 : ICON.room;
  const heading = title.length === 0 ? undefined : headingWords(title, tag, around, setting);
  const body = make({ ...around, tag, level: around.level + 1, named: title });
  return {
    least: Math.max(body.least, (heading?.least ?? 0) + indent),
    most: Infinity,
    lay: ({ x, width }) => {
      const color = colorOf("ink", setting);
      const rule: Mark = { type: "rule", x, y: 0, width, weight: 1, color };
      const start = strip(RULE.below + 1, [rule], { gap: RULE.above, keep: true });
      const lines =
        heading === undefined
          ? []
          : lineStrips(heading, { x: x + indent, width: width - indent, style });
      const top = (style.leading - ICON.size) / 2;
      const titles = withFirst(lines, ({ marks }) => ({
        marks: [...(sign === undefined ? [] : [icon(sign, x, top, ICON.size, color)]), ...marks],
      }));
      return [
        start,
        ...kept(titles, true),
        ...spaced(body.lay({ x, width, wide: { x, width } }), 3.5),
      ];
    },
  };
}

function headingWords(title: readonly Inline[], tag: Tag, { level }: Around, setting: Setting) {
  const wording = { style: type.heading4, tag: tagIn(tag, headingRole(level)) };
  return wordsOf(spansOf(title, wording, setting), setting);
}

/** Two beside each other, each under a rule of its own; a single one takes the whole width. */
function pairsFlow(columns: readonly Column[], around: Around, setting: Setting): Flow {
  const flows = columns.map(({ kind, title = [], children }) =>
    openedFlow(title, columnIcon(kind), around, setting, (inside) =>
      setting.flowOf(children, { ...inside, style: type.block, gap: 2.5 }, setting),
    ),
  );
  const rows: (readonly Flow[])[] = [];
  for (let at = 0; at < flows.length; at += 2) rows.push(flows.slice(at, at + 2));
  return stacked(rows.map((row) => rowFlow(row, setting)));
}

function rowFlow(row: readonly Flow[], { grid: { gutter, height } }: Setting): Flow {
  return {
    ...nothing,
    lay: ({ x, width }) => {
      const column = row.length === 1 ? width : (width - gutter) / 2;
      const laid = row.map((flow, at) =>
        flow.lay({ x: x + at * (column + gutter), width: column }),
      );
      const strips = beside(laid, height / 3);
      return spaced(heightOf(strips) < height / 3 ? kept(strips) : strips, RULE.above);
    },
  };
}
