import type { Block, FigurePage } from "../../../document/blocks.ts";
import { isWide as isSheet, plainWords } from "../../figure.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { foldoutOf, gridOf, landscapeOf } from "./geometry.ts";
import type { Strip } from "./strips.ts";
import { kept, spaced, strip, withFirst } from "./strips.ts";
import { type } from "./type.ts";
import { lineStrips, spansOf, wordsOf } from "./words.ts";
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
        ? drawn.flatMap((each) => sheetStrips(each, sheet, setting))
        : drawn.flatMap((each) => textStrips(each, frame, setting));
      const place = { type: "place", y: 0, anchor: figure.id } as const;
      if (strips.length === 0) return [strip(0, [place])];
      return withFirst(strips, ({ marks }) => ({ marks: [place, ...marks] }));
    },
  };
}

interface Drawn extends Pick<FigurePage, "scene"> {
  readonly title: Words | undefined;
  readonly tag: Tag;
}

function drawnOf({ title, scene, description }: FigurePage, around: Tag, setting: Setting): Drawn {
  const heading = title.length === 0 ? undefined : tagIn(around, "P");
  const words =
    heading === undefined
      ? undefined
      : wordsOf(spansOf(title, { style: type.heading4, tag: heading }, setting), setting);
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

function sheetStrips(
  drawn: Drawn,
  page: "foldout" | "landscape",
  { paper }: Setting,
): readonly Strip[] {
  const { width, height } = gridOf(page === "foldout" ? foldoutOf(paper) : landscapeOf(paper));
  const strips = stripsOf(drawn, { x: 0, width, height, most: 1 });
  return withFirst(strips, () => ({ start: { page } }));
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
  const titles = title === undefined ? [] : kept(lineStrips(title, { x, width, style }), true);
  const left = height - titles.length * style.leading - 8;
  const scale = Math.min(most, width / scene.width, left / scene.height);
  const picture = strip(scene.height * scale, [{ type: "scene", x, y: 0, scale, scene, tag }]);
  return [...titles, ...spaced([picture], titles.length === 0 ? 0 : 7)];
}
