import type { ContentsEntry } from "../../../document/blocks.ts";
import type { Section } from "../../text.ts";
import { tagIn } from "../paper.ts";
import { contentsFlow } from "./contents.ts";
import { at } from "./cover.ts";
import type { Around, Flow } from "./flow.ts";
import { mm } from "./geometry.ts";
import { partsOf, runningOf } from "./section.ts";
import type { Mark, Strip } from "./strips.ts";
import { heightOf, strip, withFirst } from "./strips.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, ownWords, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** A chapter of fewer pages has no page for its title alone. */
const LONG = 5;

/** A chapter that is long enough begins with a page of its own: its number and title on a field, and what it holds. */
export function openerFlow(section: Section, around: Around, setting: Setting): Flow {
  const { title, inside } = partsOf(section, around, setting);
  const opener = openerOf(section, around, setting);
  return {
    least: 0,
    most: Infinity,
    lay: (frame) => {
      const strips = inside(frame);
      if (heightOf(strips) < LONG * setting.grid.height) return [...title(frame), ...strips];
      return [opener(), ...withFirst(strips, () => ({ start: { page: "new" } }))];
    },
  };
}

function openerOf(section: Section, around: Around, setting: Setting): () => Strip {
  const { grid, paper } = setting;
  const [lead, ...others] = section.children;
  const isLead = lead?.type === "paragraph" && lead.role === "lead";
  const listed = isLead ? others : section.children;
  const entries = listed.flatMap((child): readonly ContentsEntry[] =>
    child.type === "section"
      ? [
          {
            anchor: child.id,
            level: 2,
            title: child.title,
            ...(child.number === undefined ? {} : { number: child.number }),
          },
        ]
      : [],
  );
  // What only repeats the chapter's title is for the eye.
  const numeral = ownWords(section.number ?? "", { style: type.numeral, tag: undefined }, setting);
  const title = wordsOf(
    spansOf(section.title, { style: type.chapter, tag: undefined }, setting),
    setting,
  );
  const list = contentsFlow(entries, { ...around, tag: tagIn(around.tag, "Div") }, setting);
  return () => {
    const { textStart } = grid;
    const marks: Mark[] = [
      { type: "place", y: 0, anchor: section.id },
      {
        type: "box",
        x: 0,
        y: 0,
        width: paper.width,
        height: mm(118),
        fill: colorOf("brand", setting),
        onPage: true,
      },
      ...at(
        lineStrips(numeral, { x: 0, width: textStart + 100, style: type.numeral }),
        mm(24),
        paper,
      ),
      ...at(
        lineStrips(title, { x: textStart, width: grid.textWidth, style: type.chapter }),
        mm(56),
        paper,
      ),
      ...at(list.lay({ x: textStart, width: grid.textWidth }), mm(130), paper),
    ];
    return strip(grid.height, marks, { start: { page: "opener" }, running: runningOf(section) });
  };
}
