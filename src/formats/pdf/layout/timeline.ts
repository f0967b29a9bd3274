import type { Block, Inline, TableRow } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { mm } from "./geometry.ts";
import { disc } from "./icons.ts";
import { tied } from "./limit-text.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, heightOf, isTooTall, spaced, strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, colorOf, lineStrips, plainText, spansOf, wordsOf } from "./words.ts";
import type { Setting, Words } from "./words.ts";

type Table = Extract<Block, { type: "table" }>;

const NODE = 6.75;
/** Between a time and the middle of its node. */
const CLEAR = 8;
/** The column of times; it grows where a time would be cut, as far as this. */
const TIME = { least: mm(16), most: mm(34) + CLEAR } as const;
/** From the middle of a node to what is done. */
const INDENT = 14;
const LINE = 0.75;
const APART = 7;
/** A time has so many lines at most. */
const LINES = 3;

const time: TextStyle = { ...type.cell, ink: "ink-2" };
const heading: TextStyle = { ...type.body, weight: 600 };
const words: TextStyle = { ...type.block, ink: "ink-2" };

/** What is done one after the other: when, what, by whom. */
export function isTimeline(table: Table): boolean {
  return table.kind === "timeline" && table.rows.every(({ cells }) => cells.length === 3);
}

/**
 * A line of time: a node for each thing that is done, filled where another role takes over, which is then named, and at the end. The first
 * sentence of what is done is its heading.
 */
export function timelineFlow({ rows }: Table, around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "L", { numbering: "Decimal" });
  const shown = rows.filter((row) => row.head !== true);
  const roles = shown.map((row) => plainText(inlinesOf(row, 2)));
  const moments = shown.map((row, index) => {
    const before = roles.slice(0, index).findLast((role) => role !== "");
    const isNew = roles[index] !== "" && roles[index] !== before;
    return momentOf(row, { isNew, isLast: index === shown.length - 1 }, tag, around, setting);
  });
  const lines = moments.flatMap(({ time: own }) => own?.set(TIME.most - CLEAR) ?? []);
  const widest = Math.max(0, ...lines.map(({ width }) => width)) + 0.01;
  const column = Math.min(TIME.most, Math.max(TIME.least, widest + CLEAR));
  return {
    least: 0,
    most: Infinity,
    lay: (frame) =>
      moments.flatMap((moment, index) => {
        const ends = { isFirst: index === 0, isLast: index === moments.length - 1 };
        return momentStrips(moment, ends, column, frame, setting);
      }),
  };
}

interface Moment {
  /** In its column; nothing where nothing is said or it has no room there. */
  readonly time: Words | undefined;
  readonly condition: Flow | undefined;
  readonly heading: Words;
  readonly role: Words | undefined;
  readonly rest: Flow;
  readonly isFilled: boolean;
}

function inlinesOf({ cells }: TableRow, index: number): readonly Inline[] {
  const [first] = cells[index]?.children ?? [];
  return first?.type === "paragraph" ? first.children : [];
}

function momentOf(
  row: TableRow,
  { isNew, isLast }: { readonly isNew: boolean; readonly isLast: boolean },
  list: Tag,
  around: Around,
  setting: Setting,
): Moment {
  const item = tagIn(list, "LI");
  const label = tagIn(item, "Lbl");
  const body = tagIn(item, "LBody");
  const set = (children: readonly Inline[], style: TextStyle, tag: Tag): Words | undefined =>
    children.length === 0
      ? undefined
      : wordsOf(spansOf(children, { style, tag }, setting), setting);
  const when = inlinesOf(row, 0);
  // A time is never cut in a word.
  const whole: Setting = { ...setting, hyphenate: undefined };
  const timed = (children: readonly Inline[]) =>
    spansOf(children, { style: time, tag: label }, whole);
  const spans = timed(when);
  const wanted = when.length === 0 ? undefined : wordsOf(tied(spans) ?? spans, whole);
  const own = wanted === undefined || fits(wanted) ? wanted : wordsOf(timed(loosened(when)), whole);
  const hasRoom = own === undefined || fits(own);
  const { case: inCase, done } = partsOf(row);
  const between = inCase.length === 0 ? [] : [{ type: "text", value: " · " } as const];
  const said = hasRoom ? inCase : [...inCase, ...between, ...when];
  const condition = set(said, time, tagIn(body, "P"));
  const [first, ...others] = done;
  const all = first?.type === "paragraph" ? first.children : [];
  const { head, tail } = firstSentence(all);
  const paragraph = tagIn(body, "P");
  const inner: Around = { ...around, tag: body, style: words, gap: 1.75 };
  const more = tail.length === 0 ? [] : [{ type: "paragraph", children: tail } as const];
  return {
    time: hasRoom ? own : undefined,
    condition: condition === undefined ? undefined : flowOf(condition, time),
    heading: wordsOf(spansOf(head, { style: heading, tag: paragraph }, setting), setting),
    role: isNew ? set(inlinesOf(row, 2), type.channel, tagIn(body, "P")) : undefined,
    rest: setting.flowOf([...more, ...others], inner, setting),
    isFilled: isNew || isLast,
  };
}

function flowOf(own: Words, style: TextStyle): Flow {
  const lay: Flow["lay"] = ({ x, width }) => lineStrips(own, { x, width, style });
  return { least: own.least, most: own.most, lay };
}

/** In a few lines, and no word is cut. */
function fits({ least, set }: Words): boolean {
  return least <= TIME.most - CLEAR && set(TIME.most - CLEAR).length <= LINES;
}

/** `3 working days` may end a line anywhere where it has no room in one. */
function loosened(children: readonly Inline[]): readonly Inline[] {
  return children.map((child) => {
    if (child.type === "text") return { ...child, value: child.value.replaceAll("\u00a0", " ") };
    return "children" in child ? { ...child, children: loosened(child.children) } : child;
  });
}

/** In which case something is done, where that is said above it, and what is done. */
function partsOf({ cells }: TableRow): {
  readonly case: readonly Inline[];
  readonly done: readonly Block[];
} {
  const children = cells[1]?.children ?? [];
  const [first, ...others] = children;
  const isCase = first?.type === "paragraph" && first.role === "note" && others.length > 0;
  return isCase ? { case: first.children, done: others } : { case: [], done: children };
}

const END_OF_SENTENCE = /^.*?[\p{L}\p{N})”"'’»]{2}[.!?…]["”’»]?(?=\s+[\p{Lu}\p{Lo}“"«„”(\d])/su;

/** The first sentence, and what comes after it. */
function firstSentence(children: readonly Inline[]): {
  readonly head: readonly Inline[];
  readonly tail: readonly Inline[];
} {
  for (const [index, child] of children.entries()) {
    if (child.type !== "text") continue;
    const [found] = END_OF_SENTENCE.exec(child.value) ?? [];
    if (found === undefined) continue;
    const head = { ...child, value: found };
    const tail = { ...child, value: child.value.slice(found.length).trimStart() };
    return {
      head: [...children.slice(0, index), head],
      tail: [tail, ...children.slice(index + 1)],
    };
  }
  return { head: children, tail: [] };
}

function momentStrips(
  { time: own, condition, heading: head, role, rest, isFilled }: Moment,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
  column: number,
  { x, width }: Frame,
  setting: Setting,
): readonly Strip[] {
  const style = heading;
  const start = x + column + INDENT;
  const room = x + width - start;
  const roleWidth = role === undefined ? 0 : role.most + 10;
  const isBeside = roleWidth < room / 2;
  const roleLines =
    role === undefined
      ? []
      : lineStrips(role, {
          x: isBeside ? start + room - role.most : start,
          width: isBeside ? role.most + 0.5 : room,
          style: { ...type.channel, leading: style.leading },
        });
  const titles = lineStrips(head, { x: start, width: room - (isBeside ? roleWidth : 0), style });
  const text = [
    ...(condition?.lay({ x: start, width: room }) ?? []),
    ...(isBeside ? beside([titles, roleLines], Infinity) : [...titles, ...roleLines]),
    ...spaced(rest.lay({ x: start, width: room }), 0.5),
  ];
  const times = own === undefined ? [] : lineStrips(own, { x, width: column - CLEAR, style: time });
  const middle = baseline(style) - style.size * 0.35;
  const pieces = piecesOf(times, text, setting);
  return pieces.map((piece, index) => {
    const from = index === 0 && isFirst ? middle : 0;
    const end = index === 0 ? middle : 0;
    const to = isLast ? end : piece.height + (pieces[index + 1]?.gap ?? APART);
    const line = lineMark(x + column, from, to, setting);
    const nodes = index === 0 ? [node(x + column, middle, isFilled, setting)] : [];
    const gap = index > 0 ? piece.gap : isFirst ? 0 : APART;
    return { ...piece, marks: [...line, ...nodes, ...piece.marks], gap };
  });
}

/** A step is cut between its lines where it is taller than a page. */
function piecesOf(
  times: readonly Strip[],
  text: readonly Strip[],
  { grid }: Setting,
): readonly Strip[] {
  const height = Math.max(heightOf(text), heightOf(times));
  if (isTooTall([strip(height)], grid.height)) return beside([times, text], grid.height);
  return beside([times, [strip(height)], text], Infinity).map((each) => ({ ...each, keep: false }));
}

function lineMark(x: number, from: number, to: number, setting: Setting): readonly Mark[] {
  if (to <= from) return [];
  const fill = colorOf("line-2", setting);
  return [{ type: "box", x: x - LINE / 2, y: from, width: LINE, height: to - from, fill }];
}

function node(x: number, middle: number, isFilled: boolean, setting: Setting): Mark {
  const brand = colorOf("brand", setting);
  const fill = isFilled ? brand : colorOf("paper", setting);
  const inset = 0.5;
  const size = NODE - 2 * inset;
  return disc(x - size / 2, middle - size / 2, size, {
    fill,
    stroke: brand,
    width: (2 * inset * 2) / size,
  });
}
