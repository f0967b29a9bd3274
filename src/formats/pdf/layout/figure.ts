import type { Block, FigurePage } from "../../../document/blocks.ts";
import { isWide as isSheet, plainWords } from "../../figure.ts";
import { mapFrame } from "../../../map-paper.ts";
import type { MapSheet } from "../../../map-paper.ts";
import type { Scene } from "../../../scene.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { gridOf, mapPaper } from "./geometry.ts";
import type { Mark, Strip } from "./strips.ts";
import { BELOW } from "./section.ts";
import { heightOf, kept, spaced, strip, withFirst, lowered } from "./strips.ts";
import { type } from "./type.ts";
import type { TextStyle } from "./type.ts";
import { baseline, lineStrips, spansOf, wordsOf } from "./words.ts";
import type { Setting, Words } from "./words.ts";

const FULL = 470;

type FigureBlock = Extract<Block, { type: "figure" }>;

/** A picture over the whole width of the text; one that is wider unfolds to a sheet of its own, or stands on pages on their side. */
export function figureFlow(figure: FigureBlock, around: Around, setting: Setting): Flow {
  const { pages } = figure;
  const isWide = isSheet(figure.scene);
  const shown = isWide && pages !== undefined ? pages : [figure];
  const drawn = shown.map((page) => drawnOf(page, around.tag, setting));
  return {
    least: 0,
    most: figure.scene.width,
    lay: (frame) => {
      const strips = isWide
        ? drawn.flatMap((each, index) => sheetStrips(each, index === 0, frame, setting))
        : drawn.flatMap((each) => textStrips(each, frame, setting));
      const place = { type: "place", y: 0, anchor: figure.id } as const;
      if (strips.length === 0) return [strip(0, [place])];
      return withFirst(strips, ({ marks }) => ({ marks: [place, ...marks] }));
    },
  };
}

interface Drawn extends Pick<FigurePage, "scene"> {
  readonly title: ((style: TextStyle) => Words) | undefined;
  readonly tag: Tag;
}

function drawnOf({ title, scene, description }: FigurePage, around: Tag, setting: Setting): Drawn {
  const heading = title.length === 0 ? undefined : tagIn(around, "P");
  const words =
    heading === undefined
      ? undefined
      : (style: TextStyle) => wordsOf(spansOf(title, { style, tag: heading }, setting), setting);
  const alt = plainWords(description, setting.document);
  const tag = tagIn(around, "Figure", { alt: alt === "" ? setting.document.title : alt });
  return { title: words, scene, tag };
}

function textStrips(drawn: Drawn, frame: Frame, setting: Setting): readonly Strip[] {
  // What is drawn as wide as the text is so on every paper.
  const most = drawn.scene.width > FULL ? Infinity : 1;
  const { height } = setting.grid;
  return spaced(stripsOf(drawn, { ...(frame.wide ?? frame), height, most }), 10.5);
}

/** A sheet of its own, with the titles of its section; the picture's stands at the end of their line. */
function sheetStrips(
  { title, scene, tag }: Drawn,
  isFirst: boolean,
  { x, width: column, above, heads = [] }: Frame,
  { paper }: Setting,
): readonly Strip[] {
  const page = sheetFor(scene);
  const sheet = mapPaper(paper, page);
  const { width, height } = gridOf(sheet);
  const isBeside = heads.length > 0;
  const isBelow = isFirst && above !== undefined;
  const titles = isBeside ? heightOf(heads) + BELOW : isBelow ? above : 0;
  const room = { x: 0, width, height: Math.max(height - titles, height * LONG), most: Infinity };
  const foot = room.height + sheet.bottom - sheet.footBottom;
  const drawn = { title: isBeside ? undefined : title, scene, tag };
  const from = Math.min(x + column, endOf(heads)) + APART;
  const beside =
    isBeside && title !== undefined ? atEnd(title(type.aside), from, width - from) : [];
  return withFirst(stripsOf(drawn, { ...room, foot }), ({ marks }) => ({
    start: { page },
    gap: BELOW,
    marks: [...beside, ...marks],
    ...(isBeside && !isBelow ? { again: heads } : {}),
  }));
}

/** What is not wider than a page on its side needs nothing that folds out. */
function sheetFor({ width }: Scene): MapSheet {
  const pages = [mapFrame("A4", "landscape"), mapFrame("Letter", "landscape")];
  return pages.some((page) => Math.abs(page.width - width) < 1) ? "landscape" : "foldout";
}

/** Between a section's title and the picture's. */
const APART = 28;

/** Where the longest of their lines ends. */
function endOf(strips: readonly Strip[]): number {
  const marks = strips.flatMap((each) => each.marks);
  return Math.max(0, ...marks.map((mark) => (mark.type === "line" ? mark.x + mark.width : 0)));
}
/** From the picture up to the line on which both stand. */
const UP = BELOW + type.heading2.leading - baseline(type.heading2);

/** Its last line stands on that line. */
function atEnd(title: Words, x: number, width: number): readonly Mark[] {
  const style = type.aside;
  const lines = lineStrips(title, { x, width, style, align: "end" });
  return lines.flatMap(({ marks }, index) => {
    const y = -UP - (lines.length - 1 - index) * style.leading - baseline(style);
    return lowered(marks, y);
  });
}

interface Room extends Frame {
  readonly height: number;
  /** How large it may be drawn. */
  readonly most: number;
  /** From its top to where what belongs to the foot of the paper ends. */
  readonly foot?: number;
}

/** The title, and below it the picture as large as there is room. */
function stripsOf(
  { title, scene, tag }: Drawn,
  { x, width, height, most, foot }: Room,
): readonly Strip[] {
  const style = type.heading4;
  const lines = title === undefined ? [] : lineStrips(title(style), { x, width, style });
  const taken = lines.length === 0 ? 0 : lines.length * style.leading + ABOVE;
  // A title that leaves the picture no room stands on pages of its own.
  const isLong = taken > height * LONG;
  const above = isLong ? 0 : taken;
  const own = scene.height - (foot === undefined ? 0 : (scene.foot ?? 0));
  const scale = Math.min(most, width / scene.width, (height - above) / own);
  const shown = foot === undefined ? scene : withFoot(scene, (foot - above) / scale);
  const picture = strip(own * scale, [{ type: "scene", x, y: 0, scale, scene: shown, tag }]);
  return [...kept(lines, !isLong), ...spaced([picture], lines.length === 0 ? 0 : ABOVE)];
}

/** More of a page than its title may take from a picture. */
const LONG = 0.5;

/** Between a picture's title and the picture. */
const ABOVE = 7;

/** The picture as high as that, with what belongs to its foot there. */
function withFoot(scene: Scene, height: number): Scene {
  const { foot = 0, items } = scene;
  const from = scene.height - foot;
  const by = height - scene.height;
  if (foot === 0 || by < -ABOVE) return scene;
  return {
    ...scene,
    height,
    items: items.map((item) => ("y" in item && item.y > from ? { ...item, y: item.y + by } : item)),
  };
}
