import type { Ink, Scene, SceneItem } from "../../../scene.ts";
import type { FigureBlock } from "../../figure.ts";
import { plainWords } from "../../figure.ts";
import type { Section } from "../../text.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { textFlow } from "./paragraphs.ts";
import { headingRole } from "./card.ts";
import type { Around, Flow } from "./flow.ts";
import { nothing } from "./flow.ts";
import { mm } from "./geometry.ts";
import type { Paper } from "./geometry.ts";
import { restFlow } from "./cover-facts.ts";
import { coverParts } from "./cover-parts.ts";
import type { CoverParts } from "./cover-parts.ts";
import type { Mark, Strip } from "./strips.ts";
import { forTheEye, heightOf, joined, strip, lowered } from "./strips.ts";
import { wholeIn } from "./titles.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, ownWords, spansOf, wordsOf } from "./words.ts";
import type { Setting, Words } from "./words.ts";
import { printedSetting, readSetting } from "./words.ts";

/** The cover, as the theme has it: on a field of the company's colour, or beside a band of it. */
export function coverFlow(section: Section, around: Around, dense: Setting): Flow {
  // The few words of a cover are never cut, and as large at every density.
  const setting: Setting = { ...printedSetting(dense), hyphenate: undefined };
  const read: Setting = { ...readSetting(dense), hyphenate: undefined };
  const { choices } = setting.theme;
  const isBand = choices["cover"] === "band";
  const isSaving = choices["ink"] === "saving";
  const tag = tagIn(around.tag, "Sect");
  const inner: Around = { ...around, tag, style: type.body, level: around.level + 1, gap: 7 };
  const heading = tagIn(tag, headingRole(around.level));
  const parts = coverParts(section.children);
  const look = isBand ? band : isSaving ? savingField : field;
  const cover: Cover = {
    titles: titlesOf(section, look.titles, heading, setting),
    mark: markOf(parts.mark, look, !isBand && !isSaving, inner, setting),
    lines: parts.lines.map((children) =>
      textFlow(children, look.line, { ...inner, gap: 0, align: "end" }, setting),
    ),
    lead: parts.lead === undefined ? nothing : textFlow(parts.lead, look.subtitle, inner, setting),
    picture: parts.picture && pictureOf(parts.picture, isSaving, tag, setting),
    rest: restFlow(parts.rest, isBand, inner, read),
    restPaper: read.paper,
  };
  const draw = isBand ? bandMarks : fieldMarks;
  return {
    least: 0,
    most: Infinity,
    lay: () => {
      const marks: readonly Mark[] = [
        ...draw(cover, setting, isSaving),
        { type: "place", y: 0, anchor: section.id },
      ];
      return [strip(setting.grid.height, marks, { start: { page: "cover" } })];
    },
  };
}

/** What stands on a cover, ready to be laid out. */
interface Cover {
  /** From the largest size to the smallest. */
  readonly titles: (width: number) => readonly (readonly Strip[])[];
  /** The logo, or what the company is called; its top is that of a box of 9 mm. */
  readonly mark: (x: number) => readonly Mark[];
  /** At the other end of its line. */
  readonly lines: readonly Flow[];
  readonly lead: Flow;
  readonly picture: Picture | undefined;
  readonly rest: Flow;
  readonly restPaper: Paper;
}

interface Picture {
  readonly height: number;
  /** How much larger it is than it was drawn. */
  readonly scale: number;
  readonly marks: (y: number) => readonly Mark[];
}

interface CoverLook {
  readonly titles: readonly TextStyle[];
  readonly subtitle: TextStyle;
  readonly name: TextStyle;
  readonly line: TextStyle;
}

const field: CoverLook = {
  titles: [
    type.coverTitle,
    type.coverTitleLong,
    { ...type.chapter, tracking: -0.015 },
    { ...type.heading2, ink: "on-brand" },
  ],
  subtitle: type.coverSubtitle,
  name: { size: 11, leading: 14, weight: 600, ink: "on-brand" },
  line: { ...type.role, ink: "on-brand-2" },
};

/** The field is the paper's: what stood on it in light letters is printed in the company's colour. */
const savingField: CoverLook = {
  titles: field.titles.map((style) => ({ ...style, ink: "brand" as const })),
  subtitle: { ...field.subtitle, ink: "ink" },
  name: { ...field.name, ink: "brand" },
  line: { ...field.line, ink: "ink-2" },
};

const band: CoverLook = {
  titles: [
    { ...type.coverTitle, size: 66, leading: 70, ink: "ink" },
    { ...type.coverTitle, size: 52, leading: 56, ink: "ink" },
    { ...type.coverTitle, size: 38, leading: 42, ink: "ink" },
    { ...type.coverTitle, size: 26, leading: 31.5, ink: "ink" },
  ],
  subtitle: {
    ...type.coverSubtitle,
    size: 15,
    leading: 22,
    ink: "ink-2",
    isDisplay: true,
    isSlanted: true,
  },
  name: { ...field.name, ink: "brand" },
  line: { ...field.line, ink: "ink-2" },
};

const MOST_LINES = 3;

/** A title in each size in which its words stay whole. */
function titlesOf(
  { title }: Section,
  styles: readonly TextStyle[],
  tag: Tag,
  setting: Setting,
): (width: number) => readonly (readonly Strip[])[] {
  const wordsIn = (style: TextStyle): Words =>
    wordsOf(spansOf(title, { style, tag }, setting), setting);
  return (width) =>
    wholeIn(styles, width, wordsIn).map((style) =>
      lineStrips(wordsIn(style), { x: 0, width, style }),
    );
}

/** The largest size in which the title has three lines at most and leaves the rest its room; else the smallest. */
function fittingTitle({ titles }: Cover, width: number, most: number): readonly Strip[] {
  const set = titles(width);
  const fits = set.find((strips) => strips.length <= MOST_LINES && heightOf(strips) <= most);
  return fits ?? set.at(-1) ?? [];
}

/** The middle of the line that the logo stands on. */
const LOGO_Y = mm(24.5);
const LOGO = { width: mm(60), height: mm(9), padding: mm(2.5) } as const;

const FIELD = {
  title: mm(62),
  subtitle: mm(111),
  /** What the picture leaves to title and subtitle. */
  text: mm(145),
  /** Where no feeling is good or bad, and how far the picture reaches above it. */
  zero: mm(175),
  above: mm(28),
  end: mm(214),
  /** Without a picture. */
  shortEnd: mm(148),
  factsBelow: mm(15),
} as const;

function fieldMarks(cover: Cover, setting: Setting, isSaving: boolean): readonly Mark[] {
  const { width } = setting.grid;
  const { picture } = cover;
  const lead = cover.lead.lay({ x: 0, width: mm(112) });
  const room = FIELD.text - FIELD.title - heightOf(lead) - 14;
  const title = fittingTitle(cover, width, room);
  const leadY = Math.max(FIELD.subtitle, FIELD.title + heightOf(title) + 14);
  const bottom = leadY + heightOf(lead);
  const zero = FIELD.zero - FIELD.above * (picture?.scale ?? 1);
  const pictureY = Math.max(zero, bottom + mm(2));
  const end =
    picture === undefined
      ? Math.max(FIELD.shortEnd, bottom + mm(6))
      : Math.max(FIELD.end, pictureY + picture.height + mm(3));
  const fill = colorOf("brand", setting);
  const facts = { width: width / (cover.restPaper.scale ?? 1) };
  return [
    {
      type: "box",
      x: 0,
      y: 0,
      width: setting.paper.width,
      height: isSaving ? mm(3) : end,
      fill,
      onPage: true,
    },
    ...(picture?.marks(pictureY) ?? []),
    ...cover.mark(0),
    ...lineMarks(cover, width, setting.paper),
    ...at(title, FIELD.title, setting.paper),
    ...at(lead, leadY, setting.paper),
    ...atEnlarged(
      cover.rest.lay({ x: 0, ...facts, wide: { x: 0, ...facts } }),
      end + FIELD.factsBelow,
      cover.restPaper,
      setting.paper,
    ),
  ];
}

const BAND = {
  width: mm(20),
  text: mm(14),
  title: mm(67.5),
  factsWidth: mm(92),
} as const;

function bandMarks(cover: Cover, setting: Setting, isSaving: boolean): readonly Mark[] {
  const { grid, paper } = setting;
  const bottom = paper.height - paper.bottom;
  const width = grid.width - BAND.text;
  const lead = cover.lead.lay({ x: 0, width: mm(112) });
  const { scale = 1 } = cover.restPaper;
  const rest = cover.rest.lay({ x: 0, width: BAND.factsWidth / scale });
  const restHeight = heightOf(rest) * scale;
  const room = bottom - restHeight - 28 - heightOf(lead) - BAND.title;
  const title = fittingTitle(cover, width, room);
  const leadY = BAND.title + heightOf(title) + 14;
  const restY = Math.max(bottom - restHeight, leadY + heightOf(lead) + 14);
  const bar: Mark = {
    type: "box",
    x: 0,
    y: 0,
    width: isSaving ? mm(3) : BAND.width,
    height: paper.height,
    fill: colorOf("brand", setting),
    onPage: true,
  };
  const inside = [
    ...at(title, BAND.title, paper),
    ...at(lead, leadY, paper),
    ...atEnlarged(rest, restY, cover.restPaper, paper),
  ];
  return [
    bar,
    ...(isSaving ? [] : editionMarks(setting)),
    ...cover.mark(BAND.text),
    ...lineMarks(cover, grid.width, paper),
    ...inside.map((mark) => ("x" in mark ? { ...mark, x: mark.x + BAND.text } : mark)),
  ];
}

const edition: TextStyle = {
  size: 320,
  leading: 320,
  weight: 300,
  ink: "brand-tint",
  isDisplay: true,
};

/** The edition's figure, behind everything, for the eye only. */
function editionMarks(setting: Setting): readonly Mark[] {
  const figure = setting.theme.edition;
  if (figure === undefined) return [];
  const words = ownWords(figure, { style: edition, tag: undefined }, setting);
  const { width } = setting.grid;
  const lines = lineStrips(words, { x: 0, width, style: edition, align: "end" });
  const { paper } = setting;
  const base = paper.height - paper.bottom;
  return forTheEye(at(lines, base - edition.leading / 2 - edition.size * 0.35, paper));
}

function lineMarks({ lines }: Cover, width: number, paper: Paper): readonly Mark[] {
  const strips = lines.flatMap(({ lay }) => lay({ x: width / 2, width: width / 2 }));
  return at(strips, LOGO_Y - field.line.leading / 2, paper);
}

/** The same of what was laid out with a setting of its own: see readSetting. */
export function atEnlarged(
  strips: readonly Strip[],
  y: number,
  { scale = 1 }: Paper,
  { top }: Paper,
): readonly Mark[] {
  const { marks } = joined(strips);
  return scale === 1 ? lowered(marks, y - top) : [{ type: "enlarged", y: y - top, scale, marks }];
}

/** Strips in one piece, so far below the top of the page. */
export function at(strips: readonly Strip[], y: number, { top }: Paper): readonly Mark[] {
  return lowered(joined(strips).marks, y - top);
}

/** A logo is printed, on a plate of the paper that it was drawn for where it would stand on colour; else its name stands for it. */
function markOf(
  mark: CoverParts["mark"],
  look: CoverLook,
  hasPlate: boolean,
  around: Around,
  setting: Setting,
): (x: number) => readonly Mark[] {
  if (mark === undefined) return () => [];
  const picture = mark.file === undefined ? undefined : setting.pictures.get(mark.file);
  if (picture === undefined) {
    const flow = textFlow(mark.name, look.name, { ...around, gap: 0 }, setting);
    const width = setting.grid.width / 2 - 14;
    return (x) => at(flow.lay({ x, width }), LOGO_Y - look.name.leading / 2, setting.paper);
  }
  const tag = tagIn(around.tag, "Figure", { alt: plainWords(mark.name, setting.document) });
  const scale = Math.min(LOGO.width / picture.width, LOGO.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const padding = hasPlate ? LOGO.padding : 0;
  const y = LOGO_Y - height / 2 - setting.paper.top;
  return (x) => [
    ...(hasPlate
      ? [
          {
            type: "box" as const,
            x,
            y: y - padding,
            width: width + 2 * padding,
            height: height + 2 * padding,
            fill: colorOf("paper", setting),
          },
        ]
      : []),
    { type: "image", x: x + padding, y, width, height, picture, tag },
  ];
}

/** As wide as the text; what runs out over both sides ends with the page. */
function pictureOf(figure: FigureBlock, isSaving: boolean, around: Tag, setting: Setting): Picture {
  const { document, grid } = setting;
  const alt = plainWords(figure.description, document);
  const tag = tagIn(around, "Figure", { alt: alt === "" ? document.title : alt });
  const drawn = withHairlines(figure.scene);
  const scene = isSaving ? onPaper(drawn) : drawn;
  const scale = grid.width / scene.width;
  return {
    height: scene.height * scale,
    scale,
    marks: (top) => {
      const y = top - setting.paper.top;
      return [
        { type: "place", y, anchor: figure.id },
        { type: "scene", x: 0, y, scale, scene, tag },
      ];
    },
  };
}

/** 0.18 mm in print. */
const HAIRLINE = 0.5;

/** What leads to the names lies behind the curve: in a colour between that of the field and the curve's. */
function withHairlines(scene: Scene): Scene {
  const items = scene.items.map((item): SceneItem =>
    item.type === "line" && item.stroke.ink === "on-brand-2"
      ? { ...item, stroke: { ...item.stroke, ink: "brand-mid", weight: HAIRLINE } }
      : item,
  );
  return { ...scene, items };
}

const paperInks: Partial<Record<Ink, Ink>> = {
  brand: "paper",
  "on-brand": "brand",
  "on-brand-2": "ink-2",
  "brand-mid": "line-2",
};

/** What was drawn for the field, in the colours of the paper. */
function onPaper(scene: Scene): Scene {
  const turned = (ink: Ink): Ink => paperInks[ink] ?? ink;
  const items = scene.items.map((item): SceneItem => {
    if (item.type === "text") return { ...item, ink: turned(item.ink) };
    const fill = "fill" in item && item.fill !== undefined ? { fill: turned(item.fill) } : {};
    const { stroke } = item;
    if (stroke === undefined) return { ...item, ...fill };
    return { ...item, ...fill, stroke: { ...stroke, ink: turned(stroke.ink) } };
  });
  return { ...scene, items };
}
