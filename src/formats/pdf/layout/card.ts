import type { Level } from "../../../document/blocks.ts";
import { isClause, isRanked } from "../../text.ts";
import type { Card } from "../../text.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { cardAgain } from "./continued.ts";
import { icon } from "./icons.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, heightOf, kept, spaced, strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, colorOf, lineMark, lineStrips, ownWords, spansOf, wordsOf } from "./words.ts";
import type { Setting, Words } from "./words.ts";

/** The largest part of a page that a card is kept together on. */
const KEPT = 0.6;

export function cardFlow(card: Card, around: Around, setting: Setting): Flow {
  const { grid } = setting;
  const tag = tagIn(around.tag, "Sect");
  const heading = tagIn(tag, headingRole(around.level));
  const isBig = isRanked(card);
  const titleStyle = isBig ? type.heading3 : type.heading4;
  const title = wordsOf(spansOf(card.title, { style: titleStyle, tag: heading }, setting), setting);
  const margin = marginOf(card, tag, around, setting);
  const inner: Around = {
    ...around,
    tag,
    level: around.level + 1,
    style: type.body,
    gap: 7,
    isProse: false,
  };
  const body = setting.flowOf(card.children, inner, setting);
  const again = (x: number): Strip => cardAgain(card, { x, width: grid.marginWidth }, setting);
  return {
    least: 0,
    most: Infinity,
    lay: (frame) => {
      const { x, width } = frame.wide ?? frame;
      const full = width > grid.textWidth + 1;
      const text: Frame = full
        ? { x: x + grid.textStart, width: grid.textWidth }
        : { x: frame.x, width: frame.width };
      const isOpen = !isClause(card);
      const rule: Mark = {
        type: "rule",
        x,
        y: 0,
        width,
        weight: isOpen ? 1 : 0.5,
        color: colorOf(isOpen ? "ink" : "line", setting),
      };
      const start = strip(isOpen ? 7 : 3.5, [{ type: "place", y: 0, anchor: card.id }, rule], {
        gap: 10.5,
        keep: true,
      });
      const beginning = kept(lineStrips(title, { ...text, style: titleStyle }), true);
      const side = full ? margin({ x, width: grid.marginWidth }) : [];
      const above = full ? [] : kept(margin({ x: text.x, width: text.width }), true);
      const main = [...above, ...beginning, ...spaced(body.lay(text), 3.5)];
      const strips = [start, ...beside([side, main], grid.height * KEPT)];
      if (heightOf(strips) < grid.height * KEPT) return kept(strips);
      return full ? goingOn(strips, heightOf(side), again(x)) : strips;
    },
  };
}

/** Where the margin has nothing to say any more, it says on a new page what goes on there. */
function goingOn(strips: readonly Strip[], from: number, aside: Strip): readonly Strip[] {
  let bottom = 0;
  return strips.map((each, index) => {
    const top = bottom + (index === 0 ? 0 : each.gap);
    bottom = top + each.height;
    return index > 1 && top > from ? { ...each, aside } : each;
  });
}

export function headingRole(level: number) {
  return (["H1", "H2", "H3", "H4", "H5", "H6"] as const)[Math.min(level, 6) - 1] ?? "H6";
}

/** What stands beside a card: its level and id, who it is for, where. */
function marginOf(
  card: Card,
  tag: Tag,
  around: Around,
  setting: Setting,
): (frame: Frame) => readonly Strip[] {
  const own = tagIn(tag, "Div");
  const badge = card.level === undefined ? undefined : badgeOf(card.level, own, setting);
  const id = idOf(card, own, setting);
  const who = card.margin.map((child, index) =>
    setting.flowOf(
      [child],
      {
        ...around,
        tag: own,
        style: index === 0 ? type.role : type.channel,
        gap: 1.75,
        hasPages: false,
      },
      setting,
    ),
  );
  return (frame) => {
    const first = firstLine(badge, id, frame);
    const rest = who.flatMap((flow) => flow.lay({ x: frame.x, width: frame.width }));
    return [...first, ...(first.length === 0 ? rest : spaced(rest, 3.5))];
  };
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

function firstLine(
  badge: Badge | undefined,
  id: Id | undefined,
  { x, width }: Frame,
): readonly Strip[] {
  const marks: Mark[] = badge?.marks(x) ?? [];
  if (id === undefined) return badge === undefined ? [] : [strip(14, marks)];
  const lines = id.words.set(width);
  const [line] = lines;
  if (line === undefined) return [];
  if (id.style === type.rank)
    return [strip(type.rank.leading, [lineMark(line, x, baseline(type.rank))])];
  const room = width - (badge?.width ?? 0) - 4;
  if (line.width <= room || badge === undefined) {
    const at = badge === undefined ? x : x + width - line.width;
    return [strip(14, [...marks, lineMark(line, at, 1.75 + baseline(id.style))])];
  }
  const below = lines.map((each, index) =>
    strip(id.style.leading, [lineMark(each, x, baseline(id.style))], {
      gap: index === 0 ? 1.75 : 0,
    }),
  );
  return [strip(14, marks), ...below];
}

interface Badge {
  readonly width: number;
  readonly marks: (x: number) => Mark[];
}

const PADDING = 6;

function badgeOf(level: Level, tag: Tag, setting: Setting): Badge {
  const style: TextStyle = { ...type.badge, ink: inkOf(level) };
  const words = ownWords(setting.strings.levels[level], { style, tag: tagIn(tag, "P") }, setting);
  const [line] = words.set(Infinity);
  const sign = level === "mustNot" ? 10 : 0;
  const width = words.most + 2 * PADDING + sign;
  return {
    width,
    marks: (x) => {
      const paper = colorOf("paper", setting);
      return [
        { type: "box", x, y: 0, width, height: 14, radius: 1.5, ...frameOf(level, setting) },
        ...(sign === 0 ? [] : [icon("never", x + PADDING - 1, 3.5, 7, paper, 2.25)]),
        ...(line === undefined ? [] : [lineMark(line, x + PADDING + sign, 1.75 + baseline(style))]),
      ];
    },
  };
}

function inkOf(level: Level): TextStyle["ink"] {
  if (level === "may") return "ink-2";
  return level === "should" ? "ink" : "paper";
}

function frameOf(level: Level, setting: Setting): object {
  const color = (name: Parameters<typeof colorOf>[0]): string => colorOf(name, setting);
  switch (level) {
    case "must":
      return { fill: color("ink"), stroke: color("ink"), weight: 0.75 };
    case "mustNot":
      return { fill: color("stop"), stroke: color("stop"), weight: 0.75 };
    case "should":
      return { stroke: color("ink"), weight: 1.25 };
    case "may":
      return { stroke: color("line-2"), weight: 0.75, dash: [3, 2] };
  }
}
