import type { Block } from "../../../document/blocks.ts";
import { isWide } from "../../figure.ts";
import { plainText } from "./words.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Section } from "../../text.ts";
import { standingAlone, titleStrips } from "./titles.ts";
import { headingRole } from "./card.ts";
import { clustersOf } from "./clusters.ts";
import { cardAgain, cardLineAgain, headedAgain } from "./continued.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { besideText } from "./margin.ts";
import { endingOf } from "./moment.ts";
import type { Running, Start, Strip } from "./strips.ts";
import { heightOf, kept, spaced, withEnd, withFirst, sideways } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import type { Setting } from "./words.ts";

interface Kind {
  readonly title: TextStyle;
  readonly number: TextStyle;
  /** Above it. */
  readonly gap: number;
  readonly start?: Start;
}

/** Between a title and what stands in its section. */
export const BELOW = 7;

const largest = { title: type.heading1, number: type.number1 };
const large = { title: type.heading2, number: type.number2 };
const middle = { title: type.heading3, number: type.number3 };

const kinds: Readonly<Record<Section["kind"], Kind>> = {
  cover: { ...large, gap: 0 },
  control: { ...large, gap: 42, start: { page: 0.35 } },
  contents: { ...large, gap: 0, start: { page: "new" } },
  chapter: { ...largest, gap: 0, start: { page: "new" } },
  appendix: { ...large, gap: 0, start: { page: "new" } },
  section: { ...large, gap: 28, start: { page: 0.2 } },
  stage: { ...large, gap: 42, start: { page: 0.45 } },
  situation: { ...large, gap: 42, start: { page: 0.45 } },
  step: { ...middle, gap: 21, start: { page: 0.18 } },
  group: { ...middle, gap: 21, start: { page: 0.15 } },
};

/** On the sheet of a map its section has its number in the title's line, and what that is part of one small line above. */
const onMap: Readonly<Record<"map" | "above", Kind>> = {
  map: { ...large, gap: BELOW },
  above: { title: type.mapHeading, number: type.mapNumber, gap: 0 },
};

/** Whether a section begins with a map, or with a section that does. */
function mapKind({ children: [first] }: Section): keyof typeof onMap | undefined {
  if (first?.type === "figure") return isWide(first.scene) ? "map" : undefined;
  return first?.type === "section" && mapKind(first) === "map" ? "above" : undefined;
}

/** From the third level on a section is a small one, whatever it is. */
const SMALL = 3;

/** A section's title, and what stands in it; each is asked for once. */
export interface Parts {
  readonly heading: Tag;
  /** Between the heading and what stands in the section. */
  readonly opening: Tag;
  readonly title: (frame: Frame) => readonly Strip[];
  readonly inside: (frame: Frame) => readonly Strip[];
}

export function partsOf(section: Section, around: Around, setting: Setting): Parts {
  const tag = tagIn(around.tag, "Sect");
  const heading = tagIn(tag, headingRole(around.level));
  const opening = tagIn(tag, "Div");
  const map = mapKind(section);
  const kind = map === undefined ? kinds[section.kind] : { ...kinds[section.kind], ...onMap[map] };
  const isSmall = around.level > SMALL && kind.title === type.heading2;
  const styles = isSmall ? middle : kind;
  const inner: Around = {
    ...around,
    tag,
    level: around.level + 1,
    style: type.body,
    gap: 7,
    isProse: true,
    named: section.title,
  };
  const { ending, rest } = endingOf(section, tag, setting);
  return {
    heading,
    opening,
    title: (frame) => {
      const all = frame.wide?.x === frame.x ? { ...frame, ...frame.wide } : frame;
      const isAtEdge = map !== undefined || isOverTable(section);
      const whole = isAtEdge ? inLine(all) : numbered(all, setting);
      const place = { ...whole, width: whole.width - (ending?.width ?? 0) };
      const strips = titleStrips(section.title, section.number, styles, heading, place, setting);
      return withFirst(strips, ({ marks }) => ({
        gap: isSmall ? 28 : kind.gap,
        marks: [
          { type: "place", y: 0, anchor: section.id },
          ...marks,
          ...(ending?.marks(whole, styles.title) ?? []),
        ],
        running: runningOf(section),
        ...(kind.start === undefined ? {} : { start: kind.start }),
      }));
    },
    // Not before: what is laid out of one section is forgotten when the next one is prepared.
    inside: (frame) => {
      const below = isSmall ? 5 : BELOW;
      if (section.kind !== "step")
        return spaced(setting.flowOf(rest, inner, setting).lay(frame), below);
      return spaced(stepStrips(section, rest, inner, frame, setting), below);
    },
  };
}

/** What a step says of itself stays with its first card, unless it takes more of a page than this. */
const INTRODUCTION = 0.6;

/** What a step says of itself before its first card, then all the rest; on a further page its number and title are in the margin if there is one. */
function stepStrips(
  { number, title }: Section,
  children: readonly Block[],
  around: Around,
  frame: Frame,
  setting: Setting,
): readonly Strip[] {
  const isOther = ({ type: kind }: Block): boolean => kind === "card" || kind === "section";
  const first = children.findIndex(isOther);
  const count = first === -1 ? children.length : first;
  const own = children.slice(0, count);
  const text = setting.flowOf(own, { ...around, hasSmallFacts: true }, setting);
  const others = setting.flowOf(children.slice(count), around, setting);
  const { x } = frame.wide ?? frame;
  const margin = { x, width: setting.grid.marginWidth };
  const named = { ...(number === undefined ? {} : { label: number }), title };
  const says = withEnd(text.lay(frame));
  const said =
    x < frame.x
      ? besideText(says, { what: [], again: cardAgain(named, margin, setting) }, setting)
      : headedAgain(says, cardLineAgain(named, frame, setting));
  const { above: _, ...next } = frame;
  const isIntroduction = first !== -1 && heightOf(said) < INTRODUCTION * setting.grid.height;
  const begun = isIntroduction ? kept(said, true) : said;
  return [...begun, ...others.lay(own.length === 0 ? frame : next)];
}

/** A title with its number in the margin column, and what stands in the section. */
export function sectionFlow(section: Section, around: Around, setting: Setting): Flow {
  const { title, inside } = partsOf(section, around, setting);
  return {
    least: 0,
    most: Infinity,
    lay: (frame) => {
      const titles = title(frame);
      const { heads = [] } = frame;
      const above = (frame.above ?? 0) + heightOf(titles) + BELOW;
      const isMap = mapKind(section) !== undefined;
      const all = isMap ? [...heads, ...titles] : heads;
      const own = endedHere(inside({ ...frame, above, heads: all }));
      const begun = begunTogether(titles, own);
      const strips = section.kind === "stage" ? withRoom(begun, setting.grid.height) : begun;
      const isLater = isMap && frame.above === undefined && heads.length > 0;
      return isLater ? withFirst(strips, () => ({ again: heads })) : strips;
    },
  };
}

/** What looks like a title at the end of a section is not that of the next one. */
function endedHere(strips: readonly Strip[]): readonly Strip[] {
  const last = strips.at(-1);
  return last?.keep === true ? [...strips.slice(0, -1), { ...last, keep: false }] : strips;
}

/** For its sake no more of a page stays white. */
const MOST_WHITE = 0.6;

/** A stage begins where its first step has room as well, unless that would leave too much of a page white. */
function withRoom(strips: readonly Strip[], height: number): readonly Strip[] {
  const clusters = clustersOf(strips);
  const step = clusters.findIndex(([first], index) => index > 0 && first?.start !== undefined);
  if (step === -1) return strips;
  const needed = heightOf(clusters.slice(0, step + 1).flat()) / height;
  return withFirst(strips, ({ start }) => {
    const page = start?.page;
    if (typeof page !== "number" || needed > 1) return {};
    return { start: { page: Math.max(page, Math.min(needed, MOST_WHITE)) } };
  });
}

/** What wants a page of its own takes the title above it along. */
export function begunTogether(
  titles: readonly Strip[],
  strips: readonly Strip[],
): readonly Strip[] {
  const [first, ...others] = strips;
  const page = first?.start?.page;
  const isMap = page === "foldout" || page === "landscape";
  if (first === undefined || !(isMap || page === "even" || page === "new"))
    return [...titles, ...strips];
  const { start: _, gap, ...rest } = first;
  const next = { ...rest, gap: isMap ? Math.min(gap, BELOW) : gap };
  const above = first.isSideways === true ? sideways(titles) : titles;
  return [...withFirst(above, () => ({ start: { page } })), next, ...others];
}

export function runningOf({ kind, title, number }: Section): Running {
  const words = plainText(title);
  if (kind === "chapter" || kind === "appendix")
    return { chapter: words, section: "", number: standingAlone(number ?? "") };
  if (kind === "control" || kind === "contents") return { chapter: words, section: "" };
  return kind === "section" || kind === "stage" ? { section: words } : {};
}

/** A title without a number begins where the table below it does. */
function isOverTable({ number, children: [first] }: Section): boolean {
  return number === undefined && first?.type === "table" && first.kind === undefined;
}

/** Titles of maps and tables begin at the edge of the sheet, as wide as what stands beside them lets them be. */
function inLine(frame: Frame) {
  const { x } = frame.wide ?? frame;
  return { x, width: frame.x + frame.width - x, numberX: x, numberWidth: 0 };
}

export function numbered(frame: Frame, { grid }: Setting) {
  const wide = frame.wide ?? frame;
  const hasMargin = wide.x < frame.x;
  return {
    x: frame.x,
    width: frame.width,
    numberX: wide.x,
    numberWidth: hasMargin ? grid.marginWidth : 0,
  };
}
