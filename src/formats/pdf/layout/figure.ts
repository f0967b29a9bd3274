import type { Block } from "../../../document/blocks.ts";
import { plainWords } from "../../figure.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow } from "./flow.ts";
import { foldoutOf, gridOf } from "./geometry.ts";
import { kept, spaced, strip } from "./strips.ts";
import { type } from "./type.ts";
import { lineStrips, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

type FigureBlock = Extract<Block, { type: "figure" }>;

/** A picture over the whole width of the text; one that is wider unfolds to a sheet of its own. */
export function figureFlow(figure: FigureBlock, around: Around, setting: Setting): Flow {
  const { scene } = figure;
  const alt = plainWords(figure.description, setting.document);
  const heading = figure.title.length === 0 ? undefined : tagIn(around.tag, "P");
  const words =
    heading === undefined
      ? undefined
      : wordsOf(spansOf(figure.title, { style: type.heading4, tag: heading }, setting), setting);
  const tag = tagIn(around.tag, "Figure", { alt: alt === "" ? setting.document.title : alt });
  return {
    least: 0,
    most: scene.width,
    lay: (frame) => {
      const own = frame.wide ?? frame;
      const isWide = scene.width > setting.grid.width + 1;
      const sheet = gridOf(foldoutOf(setting.paper));
      const { x, width } = isWide ? { x: 0, width: sheet.width } : own;
      const titles =
        words === undefined
          ? []
          : kept(lineStrips(words, { x, width, style: type.heading4 }), true);
      const height =
        (isWide ? sheet.height : setting.grid.height) - titles.length * type.heading4.leading - 8;
      const scale = Math.min(1, width / scene.width, height / scene.height);
      const drawn = strip(scene.height * scale, [
        { type: "place", y: 0, anchor: figure.id },
        { type: "scene", x, y: 0, scale, scene, tag },
      ]);
      const all = [...titles, ...spaced([drawn], titles.length === 0 ? 0 : 7)];
      if (!isWide) return spaced(all, 10.5);
      return all.map((each, index) =>
        index === 0 ? { ...each, start: { page: "foldout" as const } } : each,
      );
    },
  };
}
