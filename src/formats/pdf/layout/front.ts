import type { ContentsEntry } from "../../../document/blocks.ts";
import type { Section } from "../../text.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { contentsFlow } from "./contents.ts";
import { at } from "./cover.ts";
import type { Around, Flow } from "./flow.ts";
import { mm, papers } from "./geometry.ts";
import { partsOf, runningOf } from "./section.ts";
import type { Mark, Strip } from "./strips.ts";
import { heightOf, strip, withFirst } from "./strips.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, ownWords, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

const paper = papers.A4;
/** A chapter of fewer pages has no page for its title alone. */
const LONG = 5;

/** A chapter that is long enough begins with a page of its own: its number and title on a field, and what it holds. */
export function openerFlow(section: Section, around: Around, setting: Setting): Flow {
  const { heading, opening, title, inside } = partsOf(section, around, setting);
  const opener = openerOf(section, { heading, list: { ...around, tag: opening } }, setting);
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

interface OnOpener {
  readonly heading: Tag;
  /** Of the list of what the chapter holds. */
  readonly list: Around;
}

function openerOf(section: Section, around: OnOpener, setting: Setting): () => Strip {
  const { grid } = setting;
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
  const { heading, list: inner } = around;
  const number = tagIn(heading, "Span");
  const numeral = ownWords(section.number ?? "", { style: type.numeral, tag: number }, setting);
  const words = spansOf(section.title, { style: type.chapter, tag: heading }, setting);
  const title = wordsOf(words, setting);
  const list = contentsFlow(entries, inner, setting);
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
      ...at(lineStrips(numeral, { x: 0, width: textStart + 100, style: type.numeral }), mm(24)),
      ...at(
        lineStrips(title, { x: textStart, width: grid.textWidth, style: type.chapter }),
        mm(56),
      ),
      ...at(list.lay({ x: textStart, width: grid.textWidth }), mm(130)),
    ];
    return strip(grid.height, marks, { start: { page: "opener" }, running: runningOf(section) });
  };
}
