import type { Block, ContentsEntry } from "../../../document/blocks.ts";
import { childBlocks } from "../../text.ts";
import type { Card, Section } from "../../text.ts";
import { tagIn } from "../paper.ts";
import type { Tag } from "../paper.ts";
import { badgeOf } from "./badge.ts";
import { contentsFlow } from "./contents.ts";
import { at, atEnlarged } from "./cover.ts";
import type { Around, Flow } from "./flow.ts";
import { mm } from "./geometry.ts";
import { textFlow } from "./paragraphs.ts";
import { begunTogether, partsOf, runningOf } from "./section.ts";
import { stagesFlow } from "./stage-bars.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, heightOf, kept, spaced, strip, withFirst } from "./strips.ts";
import { wholeIn } from "./titles.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, ownWords, plainText, spansOf, wordsOf } from "./words.ts";
import type { Setting, Words } from "./words.ts";
import { printedSetting, readSetting } from "./words.ts";

/** A chapter of fewer pages has no page for its title alone. */
const LONG = 5;

/** A chapter that is long enough begins with a page of its own: its number and title on a field, and what it holds. */
export function openerFlow(section: Section, around: Around, setting: Setting): Flow {
  const { heading, opening, title, inside } = partsOf(section, around, setting);
  const on = { heading, list: { ...around, tag: opening } };
  const opener = openerOf(section, on, printedSetting(setting), readSetting(setting));
  return {
    least: 0,
    most: Infinity,
    lay: (frame) => {
      const strips = inside(frame);
      if (heightOf(strips) < LONG * setting.grid.height) return begunTogether(title(frame), strips);
      return [opener(), ...withFirst(strips, () => ({ start: { page: "new" } }))];
    },
  };
}

const FIELD = {
  height: mm(118),
  /** The letters of a large line stand a little higher in it here than in the design. */
  numeral: mm(26),
  numeralX: mm(-2),
  title: mm(56),
  /** Below the title: the lead of one of two lines begins at 88 mm. */
  belowTitle: 14,
  leadWidth: mm(118),
  below: mm(130),
} as const;
const BETWEEN = 21;
const NEAR = 14;

/** The second for a title with a long word. */
const chapterTitles: readonly TextStyle[] = [
  type.chapter,
  { ...type.chapter, size: 26, leading: 31.5 },
];

interface OnOpener {
  readonly heading: Tag;
  /** Of the list of what the chapter holds. */
  readonly list: Around;
}

/** @param below The setting of what stands below the field */
function openerOf(
  section: Section,
  around: OnOpener,
  setting: Setting,
  below: Setting,
): () => Strip {
  const { grid, paper, theme } = setting;
  const isSaving = theme.choices["ink"] === "saving";
  const { heading, list: inner } = around;
  const onField = (style: TextStyle): TextStyle => (isSaving ? { ...style, ink: "brand" } : style);
  const numeral = onField(type.numeral);
  const figure = ownWords(
    section.number ?? "",
    { style: numeral, tag: tagIn(heading, "Span") },
    setting,
  );
  const titleIn = (style: TextStyle): Words =>
    wordsOf(spansOf(section.title, { style, tag: heading }, setting), setting);
  const [chapter = type.chapter] = wholeIn(chapterTitles.map(onField), grid.textWidth, titleIn);
  const lead = leadOf(section, onField(type.openerLead), inner.tag, setting);
  const parts = partsBelow(section, inner, below);
  const { scale = 1 } = below.paper;
  return () => {
    const { textStart, textWidth } = grid;
    const { width } = below.grid;
    const lines = lineStrips(titleIn(chapter), { x: textStart, width: textWidth, style: chapter });
    const leadY = FIELD.title + heightOf(lines) + FIELD.belowTitle;
    const laid = parts.map(({ flow, ...part }) => ({ ...part, strips: flow.lay({ x: 0, width }) }));
    const room = (paper.height - paper.bottom - FIELD.below) / scale;
    const marks: Mark[] = [
      { type: "place", y: 0, anchor: section.id },
      fieldMark(isSaving, setting),
      ...at(
        lineStrips(figure, { x: FIELD.numeralX, width: textStart + 100, style: numeral }),
        FIELD.numeral,
        paper,
      ),
      ...at(lines, FIELD.title, paper),
      ...at(lead.lay({ x: textStart, width: FIELD.leadWidth }), leadY, paper),
      ...atEnlarged(inRoom(laid, room, BETWEEN), FIELD.below, below.paper, paper),
    ];
    return strip(grid.height, marks, { start: { page: "opener" }, running: runningOf(section) });
  };
}

/** The field, or where ink is saved a line where it would end. */
function fieldMark(isSaving: boolean, setting: Setting): Mark {
  const { width } = setting.paper;
  const fill = colorOf("brand", setting);
  const edge = 1;
  return {
    type: "box",
    x: 0,
    y: isSaving ? FIELD.height - edge : 0,
    width,
    height: isSaving ? edge : FIELD.height,
    fill,
    onPage: true,
  };
}

/** What the chapter says of itself first, which is printed once more in its text; else what it is about. */
function leadOf(section: Section, style: TextStyle, tag: Tag, setting: Setting): Flow {
  const [first] = section.children;
  const isLead = first?.type === "paragraph" && first.role === "lead";
  const value = setting.strings.print.leads[section.id] ?? "";
  const own = { type: "text", value } as const;
  const wording = { style, tag: isLead || value === "" ? undefined : tagIn(tag, "P") };
  const words = wordsOf(spansOf(isLead ? first.children : [own], wording, setting), setting);
  return { least: 0, most: Infinity, lay: (frame) => lineStrips(words, { ...frame, style }) };
}

/** Something below the field; what joins the part before it is left out first. */
interface Part {
  readonly flow: Flow;
  readonly joins?: true;
}

interface LaidPart {
  readonly strips: readonly Strip[];
  readonly joins?: true;
}

/** The parts one below the other; nearer to each other where they have no room else, and as many as have any. */
function inRoom(parts: readonly LaidPart[], room: number, gap: number): readonly Strip[] {
  const set = parts.map(({ strips, joins }) =>
    joins ? strips : withFirst(strips, () => ({ gap })),
  );
  if (gap > NEAR && heightOf(set.flat()) > room) return inRoom(parts, room, NEAR);
  let found: readonly Strip[] = [];
  for (const strips of set) {
    const more = [...found, ...strips];
    if (heightOf(more) <= room) found = more;
  }
  return found;
}

/** What the chapter holds; where it follows the customer's path its stages as bars, then how binding its standards are. */
function partsBelow(section: Section, around: Around, setting: Setting): readonly Part[] {
  const sections = section.children.filter((child) => child.type === "section");
  const stages = sections.filter(({ kind }) => kind === "stage");
  const others = sections.filter(({ kind }) => kind !== "stage");
  const cards = section.children.filter((child) => child.type === "card");
  const things = sections.length > 0 ? sections : cards;
  if (stages.length < 2) return [{ flow: listFlow(things, undefined, around, setting) }];
  return [
    { flow: stagesFlow(stages, others, around, setting) },
    { flow: listFlow(others, setting.strings.print.also, around, setting) },
    ...levelsFlow(around, setting),
    ...unlistedFlow(around, setting),
  ];
}

function titleOf(words: Parameters<typeof textFlow>[0], tag: Tag, setting: Setting): Flow {
  return textFlow(words, type.heading4, { tag, gap: 0 }, setting);
}

/** Sections with the numbers of their pages, below each other in the text's column. */
function listFlow(
  things: readonly (Section | Card)[],
  title: string | undefined,
  around: Around,
  setting: Setting,
): Flow {
  const entries = things.map((thing): ContentsEntry => {
    const { id: anchor, title: words } = thing;
    const number = thing.type === "section" ? thing.number : thing.label;
    return { anchor, level: 2, title: words, ...(number === undefined ? {} : { number }) };
  });
  const name = title === undefined ? [] : [{ type: "text", value: title } as const];
  const heading = title === undefined ? undefined : titleOf(name, around.tag, setting);
  const list = contentsFlow(entries, around, setting, 1);
  return {
    least: 0,
    most: Infinity,
    lay: () => {
      const { textStart, textWidth, marginWidth, height } = setting.grid;
      if (entries.length === 0) return [];
      const rows = list.lay({ x: textStart, width: textWidth });
      return beside([heading?.lay({ x: 0, width: marginWidth }) ?? [], rows], height);
    },
  };
}

/** A section of what stands before the chapters. */
function frontSection(id: string, { document }: Setting): Section | undefined {
  const find = (children: readonly Block[]): Section | undefined => {
    for (const child of children) {
      if (child.type !== "section") continue;
      const found = child.id === id ? child : find(child.children);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(document.blocks.filter((each) => each.type === "section" && each.kind === "control"));
}

/** The four levels beside each other, as the guide to the book explains them. */
function levelsFlow(around: Around, setting: Setting): readonly Part[] {
  const section = frontSection("use-levels", setting);
  const table = section?.children.find((child) => child.type === "table");
  if (section === undefined || table === undefined) return [];
  const { levels } = setting.strings;
  const heading = titleOf(section.title, around.tag, setting);
  const found = (["must", "should", "may", "mustNot"] as const).flatMap((level) => {
    const row = table.rows.find(
      ({ cells: [name] }) => name !== undefined && wordsIn(name.children) === levels[level],
    );
    const meaning = row?.cells[1];
    if (meaning === undefined) return [];
    const tag = tagIn(around.tag, "Div");
    const badge = badgeOf(level, tag, setting);
    const style: TextStyle = { ...type.role, ink: "ink-2" };
    const text = setting.flowOf(meaning.children, { ...around, tag, style, gap: 0 }, setting);
    return [{ badge, text }];
  });
  const lay: Flow["lay"] = ({ x, width }) => {
    const { gutter, height } = setting.grid;
    const column = (width - 3 * gutter) / 4;
    const laid = found.map(({ badge, text }, index) => {
      const left = x + index * (column + gutter);
      const head = strip(badge.height, badge.marks(left));
      return [head, ...spaced(text.lay({ x: left, width: column }), 5.25)];
    });
    const title = kept(heading.lay({ x, width }), true);
    return [...title, ...spaced(beside(laid, height), 7)];
  };
  return [{ flow: { least: 0, most: Infinity, lay } }];
}

function wordsIn(children: readonly Block[]): string {
  return children
    .map((child) =>
      child.type === "paragraph" ? plainText(child.children) : wordsIn(childBlocks(child)),
    )
    .join("");
}

/** What to do when nothing fits, in the words of the guide to the book. */
function unlistedFlow(around: Around, setting: Setting): readonly Part[] {
  const section = frontSection("use-unlisted", setting);
  if (section === undefined) return [];
  const heading = titleOf(section.title, around.tag, setting);
  const style = type.body;
  const texts = section.children
    .filter((child) => child.type === "paragraph")
    .map(({ children }) => textFlow(children, style, { tag: around.tag, gap: 3.5 }, setting));
  return texts.map((text, index): Part => {
    const lay: Flow["lay"] = ({ x, width }) => {
      const lines = text.lay({ x, width: setting.grid.textWidth });
      return index === 0 ? [...heading.lay({ x, width }), ...spaced(lines, 7)] : lines;
    };
    return { flow: { ...text, lay }, ...(index === 0 ? {} : { joins: true }) };
  });
}
