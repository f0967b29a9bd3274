import type { Block } from "../../../document/blocks.ts";
import { isClause, isRanked } from "../../text.ts";
import type { Card } from "../../text.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Badge } from "./badge.ts";
import { badgeOf } from "./badge.ts";
import { framed, stripOfBox } from "./card-box.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { stacked } from "./flow.ts";
import { textFlow } from "./paragraphs.ts";
import { cardAgain, cardLineAgain, headedAgain } from "./continued.ts";
import { besideText } from "./margin.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, heightOf, kept, spaced, strip, withEnd, withFirst, lowered } from "./strips.ts";
import { type } from "./type.ts";
import type { TextStyle } from "./type.ts";
import { baseline, colorOf, lineMark, lineStrips, ownWords, spansOf, wordsOf } from "./words.ts";
import type { Setting, Words } from "./words.ts";

/** The largest part of a page that a card is kept together on. */
const KEPT = 0.6;
/** Between a card and the one before it. */
const APART = { open: 10.5, boxed: 7 } as const;
/** Between a card's rule and its first line. */
const ABOVE = 7;

/** What a card is made of, ready to be laid out. */
interface Parts {
  readonly title: (frame: Frame) => readonly Strip[];
  readonly titleStyle: TextStyle;
  readonly facts: Facts;
  readonly body: Flow;
}

/** A standard, a principle, a rule: what it is in the margin, what it says beside it. In some looks what it is stands in a line above instead. */
export function cardFlow(card: Card, around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Sect");
  const most = setting.grid.height * KEPT;
  return {
    least: 0,
    most: Infinity,
    // Its words are cut only when it is laid out: a chapter has hundreds of cards, whose words would all be kept until the first is.
    lay: (frame) => {
      const parts = partsOf(card, { ...around, tag }, setting);
      const strips = isBoxed(card, parts, setting)
        ? boxedStrips(card, parts, frame, setting)
        : openStrips(card, parts, frame, setting);
      // A principle is a page's thought: it is never read in two parts.
      if (isRanked(card) && heightOf(strips) <= setting.grid.height) return kept(strips);
      return heightOf(strips) < most ? keptWhole(strips) : withEnd(strips);
    },
  };
}

function isBoxed(card: Card, { facts }: Parts, { theme }: Setting): boolean {
  return theme.choices["cards"] === "boxed" && !isRanked(card) && !isClause(card) && !facts.isEmpty;
}

/** What says how soon, and where it holds, stays with what is to be done. */
function withIntroduction(children: readonly Block[], around: Around, setting: Setting): Flow {
  const isLimit = (child: Block): boolean =>
    child.type === "paragraph" && ["target", "targetNote", "note"].includes(child.role ?? "");
  const first = children.findIndex((child) => !isLimit(child));
  if (first < 1) return setting.flowOf(children, around, setting);
  const limits = setting.flowOf(children.slice(0, first), around, setting);
  const keptOn: Flow = { ...limits, lay: (frame) => kept(limits.lay(frame), true) };
  return stacked([keptOn, setting.flowOf(children.slice(first), around, setting)]);
}

/** Together, unless that would leave much of a page white. */
function keptWhole(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((each, index) =>
    index < strips.length - 1 ? { ...each, whole: true as const } : each,
  );
}

function partsOf(card: Card, around: Around, setting: Setting): Parts {
  const { tag } = around;
  const heading = tagIn(tag, headingRole(around.level));
  const titleStyle = isRanked(card) ? type.heading3 : type.heading4;
  const title = wordsOf(spansOf(card.title, { style: titleStyle, tag: heading }, setting), setting);
  const facts = factsOf(card, tag, around, setting);
  const inner: Around = {
    ...around,
    named: [],
    level: around.level + 1,
    style: type.body,
    gap: 7,
    isProse: false,
    // Of a principle there are few, which run on with what else there is to know.
    hasSmallFacts: !isRanked(card),
  };
  return {
    title: (frame) => kept(lineStrips(title, { ...frame, style: titleStyle }), true),
    titleStyle,
    facts,
    body: withIntroduction(card.children, inner, setting),
  };
}

/** A rule over the whole width; below it the margin and the text, or where there is no margin one above the other. */
function openStrips(
  card: Card,
  { title, titleStyle, facts, body }: Parts,
  frame: Frame,
  setting: Setting,
): readonly Strip[] {
  const { grid } = setting;
  const { x, width } = frame.wide ?? frame;
  const isOpen = !isClause(card);
  const rule: Mark = {
    type: "rule",
    x,
    y: 0,
    width,
    weight: isOpen ? 1 : 0.5,
    color: colorOf(isOpen ? "ink" : "line", setting),
  };
  const start = strip(isOpen ? ABOVE : 3.5, [{ type: "place", y: 0, anchor: card.id }, rule], {
    gap: APART.open,
    keep: true,
  });
  const text = isRanked(card) ? besideNumeral(frame, setting) : narrowed(frame);
  const hasMargin = x < text.x;
  const first = title(text);
  if (hasMargin) {
    const margin = { x, width: grid.marginWidth };
    const what = facts.column(margin, titleStyle);
    const again = cardAgain(card, margin, setting);
    const says = [...first, ...spaced(body.lay(text), 3.5)];
    return [start, ...besideText(says, { what, again }, setting)];
  }
  const above = kept(facts.line(text), true);
  const main = [
    ...above,
    ...spaced(first, above.length === 0 ? 0 : 3.5),
    ...spaced(body.lay(text), 3.5),
  ];
  return headedAgain(
    [start, ...withFirst(main, () => ({ gap: 0 }))],
    cardLineAgain(card, text, setting),
  );
}

/** Without a margin a card is as wide as all there is. */
function narrowed(frame: Frame): Frame {
  const { x, width } = frame.wide ?? frame;
  return x < frame.x ? { x: frame.x, width: frame.width } : { x, width };
}

/** The numeral of a principle stands in the margin, which it has even where other cards have none, but in large print. */
function besideNumeral(frame: Frame, { grid, theme }: Setting): Frame {
  const { x, width } = narrowed(frame);
  const hasNone = theme.choices["cards"] === "boxed" && theme.choices["density"] !== "largePrint";
  return hasNone ? { x: x + grid.textStart, width: width - grid.textStart } : { x, width };
}

/** A frame, in a strip at its head what the card is, then what it says over the whole width. */
function boxedStrips(
  card: Card,
  { title, facts, body }: Parts,
  frame: Frame,
  setting: Setting,
): readonly Strip[] {
  const { x, width } = frame.wide ?? frame;
  const head = stripOfBox((inner) => facts.ends(inner), { x, width }, setting);
  const inside = (inner: Frame): readonly Strip[] => [
    ...title(inner),
    ...spaced(body.lay(inner), 3.5),
  ];
  const again = (inner: Frame): readonly Strip[] => cardLineAgain(card, inner, setting);
  const headAgain = stripOfBox(again, { x, width }, setting, true);
  const [first, ...others] = [head, ...framed(inside, headAgain, { x, width }, setting)];
  const place: Mark = { type: "place", y: 0, anchor: card.id };
  return [{ ...first, gap: APART.boxed, marks: [place, ...first.marks] }, ...others];
}

export function headingRole(level: number) {
  return (["H1", "H2", "H3", "H4", "H5", "H6"] as const)[Math.min(level, 6) - 1] ?? "H6";
}

/** What a card is: its level and id, who it is for, where. */
interface Facts {
  readonly isEmpty: boolean;
  /** One below the other; the first line stands as the card's title does. */
  readonly column: (frame: Frame, title: TextStyle) => readonly Strip[];
  /** Beside each other, from the start. */
  readonly line: (frame: Frame) => readonly Strip[];
  /** Who and where at the start, level and id at the end. */
  readonly ends: (frame: Frame) => readonly Strip[];
}

function factsOf(card: Card, tag: Tag, around: Around, setting: Setting): Facts {
  const own = tagIn(tag, "Div");
  const badge = card.level === undefined ? undefined : badgeOf(card.level, own, setting);
  const id = idOf(card, own, setting);
  const who = tagIn(own, "P");
  const flows = card.margin.map((child, index) => {
    const style = index === 0 ? type.role : type.channel;
    const inside = { ...around, tag: who, style, gap: 0, hasPages: false };
    return child.type === "paragraph"
      ? textFlow(child.children, style, { tag: who, gap: 0, hasPages: false }, setting)
      : setting.flowOf([child], inside, setting);
  });
  const inLine = (): Flow | undefined => whoFlow(card, who, setting);
  return {
    isEmpty: badge === undefined && id === undefined && flows.length === 0,
    column: (frame, title) => {
      const first = firstLine(badge, id, frame, title);
      const rest = flows.flatMap((flow) => flow.lay({ x: frame.x, width: frame.width }));
      return [...first, ...(first.length === 0 ? rest : spaced(rest, 3.5))];
    },
    line: (frame) => lineOf(badge, id, inLine(), frame),
    ends: (frame) => endsOf(badge, id, inLine(), frame),
  };
}

/** Roles and channels in one line. */
function whoFlow({ margin }: Card, tag: Tag, setting: Setting): Flow | undefined {
  const spans = margin.flatMap((child, index) => {
    if (child.type !== "paragraph") return [];
    const style = index === 0 ? type.role : type.channel;
    const dot = { type: "text", value: " · " } as const;
    return spansOf(
      index === 0 ? child.children : [dot, ...child.children],
      { style, tag },
      setting,
    );
  });
  if (spans.length === 0) return undefined;
  const words = wordsOf(spans, setting);
  const lay: Flow["lay"] = ({ x, width }) => lineStrips(words, { x, width, style: type.role });
  return { least: words.least, most: words.most, lay };
}

interface Id {
  readonly words: Words;
  readonly style: TextStyle;
}

function idOf({ label, id }: Card, tag: Tag, setting: Setting): Id | undefined {
  if (label === undefined || label === "") return undefined;
  const isNumeral = /^\d{1,3}$/.test(label);
  const style = isNumeral ? type.rank : type.id;
  const wording = {
    style,
    tag: tagIn(tagIn(tag, "P"), "Link"),
    link: { anchor: id, says: label },
  };
  return { words: ownWords(label, wording, setting), style };
}

/** As high as a badge, so that what stands beside one has its base line. */
const LINE = 14;
const BESIDE: TextStyle = { ...type.badge, leading: LINE };

/** Badge at the start, id at the end of the margin; the id goes below where there is no room. */
function firstLine(
  badge: Badge | undefined,
  id: Id | undefined,
  { x, width }: Frame,
  title: TextStyle,
): readonly Strip[] {
  const down = Math.max(0, baseline(title) - baseline(BESIDE));
  const marks: Mark[] = badge?.marks(x, down) ?? [];
  if (id === undefined) return badge === undefined ? [] : [strip(LINE + down, marks)];
  const lines = id.words.set(width);
  const [line] = lines;
  if (line === undefined) return [];
  if (id.style === type.rank)
    return [strip(type.rank.leading, [lineMark(line, x, baseline(type.rank))])];
  const room = width - (badge?.width ?? 0) - 4;
  if (line.width <= room || badge === undefined) {
    const at = badge === undefined ? x : x + width - line.width;
    return [strip(LINE + down, [...marks, lineMark(line, at, down + baseline(BESIDE))])];
  }
  const below = lines.map((each, index) =>
    strip(id.style.leading, [lineMark(each, x, baseline(id.style))], {
      gap: index === 0 ? 1.75 : 0,
    }),
  );
  return [strip(LINE + down, marks), ...below];
}

/** Between what stands in one line. */
const BETWEEN = 10.5;

function lineOf(
  badge: Badge | undefined,
  id: Id | undefined,
  who: Flow | undefined,
  { x, width }: Frame,
): readonly Strip[] {
  if (id?.style === type.rank) return idStrips(id, x, width);
  const [line] = id?.words.set(width) ?? [];
  const afterBadge = badge === undefined ? 0 : badge.width + BETWEEN;
  const start = afterBadge + (line === undefined ? 0 : line.width + BETWEEN);
  const marks: Mark[] = [
    ...(badge?.marks(x) ?? []),
    ...(line === undefined ? [] : [lineMark(line, x + afterBadge, baseline(BESIDE))]),
  ];
  const first = marks.length === 0 ? [] : [strip(LINE, marks)];
  if (who === undefined) return first;
  const down = centred(type.role);
  const isShort = who.most <= width - start;
  const rest = who.lay(isShort ? { x: x + start, width: width - start } : { x, width });
  if (!isShort) return [...first, ...spaced(rest, 1.75)];
  return beside([first, rest.map((each) => lineLowered(each, down))], Infinity);
}

function idStrips({ words, style }: Id, x: number, width: number): readonly Strip[] {
  return lineStrips(words, { x, width, style });
}

function endsOf(
  badge: Badge | undefined,
  id: Id | undefined,
  who: Flow | undefined,
  { x, width }: Frame,
): readonly Strip[] {
  const [line] = id?.words.set(width) ?? [];
  const right = x + width;
  const idStart = right - (line?.width ?? 0);
  const badgeStart = idStart - (line === undefined ? 0 : BETWEEN) - (badge?.width ?? 0);
  const marks: Mark[] = [
    ...(badge?.marks(badgeStart) ?? []),
    ...(line === undefined ? [] : [lineMark(line, idStart, baseline(BESIDE))]),
  ];
  const rest = who?.lay({ x, width: Math.max(40, badgeStart - BETWEEN - x) }) ?? [];
  const down = centred(type.role);
  const lines = rest.map((each, index) => (index === 0 ? lineLowered(each, down) : each));
  return beside([lines, [strip(LINE, marks)]], Infinity);
}

/** How far a line of that style goes down to have the base line of a badge's word. */
function centred(style: TextStyle): number {
  return baseline(BESIDE) - baseline(style);
}

function lineLowered({ height, marks, ...rest }: Strip, by: number): Strip {
  return {
    ...rest,
    height: height + by,
    marks: lowered(marks, by),
  };
}
