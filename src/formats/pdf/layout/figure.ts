import type { Block, FigurePage } from "../../../document/blocks.ts";
import { isWide as isSheet, plainWords } from "../../figure.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { foldoutOf, gridOf, landscapeOf } from "./geometry.ts";
import type { Mark, Strip } from "./strips.ts";
import { BELOW } from "./section.ts";
import { kept, spaced, strip, withFirst } from "./strips.ts";
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
  const sheet = pages === undefined ? "foldout" : "landscape";
  return {
    least: 0,
    most: figure.scene.width,
    lay: (frame) => {
      const strips = isWide
        ? drawn.flatMap((each, index) =>
            sheetStrips(each, sheet, index === 0 ? frame : { ...frame, above: 0 }, setting),
          )
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

/** A sheet of its own; where a section's title is on it, the picture's stands at the end of that line. */
function sheetStrips(
  { title, ...drawn }: Drawn,
  page: "foldout" | "landscape",
  { x, width: column, above = 0 }: Frame,
  { paper }: Setting,
): readonly Strip[] {
  const { width, height } = gridOf(page === "foldout" ? foldoutOf(paper) : landscapeOf(paper));
  const room = { x: 0, width, height: height - above, most: 1 };
  const isBeside = above > 0 && title !== undefined;
  const strips = stripsOf({ ...drawn, title: isBeside ? undefined : title }, room);
  const from = x + column + APART;
  const beside = isBeside ? atEnd(title(type.aside), from, width - from) : [];
  return withFirst(strips, ({ marks }) => ({ start: { page }, marks: [...beside, ...marks] }));
}

/** Between a section's title and the picture's. */
const APART = 14;
/** From the picture up to the line on which both stand. */
const UP = BELOW + type.heading2.leading - baseline(type.heading2);

/** Its last line stands on that line. */
function atEnd(title: Words, x: number, width: number): readonly Mark[] {
  const style = type.aside;
  const lines = lineStrips(title, { x, width, style, align: "end" });
  return lines.flatMap(({ marks }, index) => {
    const y = -UP - (lines.length - 1 - index) * style.leading - baseline(style);
    return marks.map((mark) => ({ ...mark, y: mark.y + y }));
  });
}

interface Room extends Frame {
  readonly height: number;
  /** How large it may be drawn. */
  readonly most: number;
}

/** The title, and below it the picture as large as there is room. */
function stripsOf(
  { title, scene, tag }: Drawn,
  { x, width, height, most }: Room,
): readonly Strip[] {
  const style = type.heading4;
  const titles =
    title === undefined ? [] : kept(lineStrips(title(style), { x, width, style }), true);
  const left = height - titles.length * style.leading - 8;
  const scale = Math.min(most, width / scene.width, left / scene.height);
  const picture = strip(scene.height * scale, [{ type: "scene", x, y: 0, scale, scene, tag }]);
  return [...titles, ...spaced([picture], titles.length === 0 ? 0 : 7)];
}
