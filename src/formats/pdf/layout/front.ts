import type { Block, ContentsEntry, Inline } from "../../../document/blocks.ts";
import type { Section } from "../../text.ts";
import { tagIn } from "../paper.ts";
import { blocksFlow, textFlow } from "./blocks.ts";
import { headingRole } from "./card.ts";
import { contentsFlow } from "./contents.ts";
import type { Around, Flow } from "./flow.ts";
import { mm, papers } from "./geometry.ts";
import { partsOf, runningOf } from "./section.ts";
import type { Mark, Strip } from "./strips.ts";
import { heightOf, joined, strip, withFirst } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { colorOf, lineStrips, ownWords, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

const paper = papers.A4;
const FIELD = mm(148);
const FACTS = mm(163);

/** The cover: a field of the company's colour with the title, the facts of the edition below it. */
export function coverFlow(section: Section, around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Sect");
  const { grid } = setting;
  const heading = tagIn(tag, headingRole(around.level));
  const title = wordsOf(
    spansOf(section.title, { style: type.coverTitle, tag: heading }, setting),
    setting,
  );
  const long = wordsOf(
    spansOf(section.title, { style: type.coverTitleLong, tag: heading }, setting),
    setting,
  );
  const parts = coverParts(section.children);
  const inner = { ...around, tag, level: around.level + 1, gap: 7 };
  const onField: TextStyle = { ...type.body, ink: "on-brand" };
  const small = parts.lines.map((children) =>
    textFlow(children, onField, { ...inner, gap: 0, align: "end" }, setting),
  );
  const lead =
    parts.lead === undefined ? undefined : textFlow(parts.lead, type.coverSubtitle, inner, setting);
  const rest = blocksFlow(parts.rest, { ...inner, style: type.body }, setting);
  return {
    least: 0,
    most: Infinity,
    lay: () => {
      const width = grid.width;
      const big = lineStrips(title, { x: 0, width, style: type.coverTitle });
      const titles =
        big.length <= 3 ? big : lineStrips(long, { x: 0, width, style: type.coverTitleLong });
      const marks: Mark[] = [
        {
          type: "box",
          x: 0,
          y: 0,
          width: paper.width,
          height: FIELD,
          fill: colorOf("brand", setting),
          onPage: true,
        },
        ...at(
          small.flatMap(({ lay }) => lay({ x: width / 2, width: width / 2 })),
          mm(20),
        ),
        ...at(titles, mm(46)),
        ...at(
          lead?.lay({ x: 0, width: mm(112) }) ?? [],
          Math.max(mm(46) + heightOf(titles) + 14, mm(108)),
        ),
        ...at(rest.lay({ x: 0, width, wide: { x: 0, width } }), FACTS),
        { type: "place", y: 0, anchor: section.id },
      ];
      return [strip(grid.height, marks, { start: { page: "cover" } })];
    },
  };
}

/** Strips in one piece, so far below the top of the page. */
function at(strips: readonly Strip[], y: number): readonly Mark[] {
  return joined(strips).marks.map((mark) => ({ ...mark, y: mark.y + y - paper.top }));
}

interface CoverParts {
  readonly lines: readonly (readonly Inline[])[];
  readonly lead: readonly Inline[] | undefined;
  readonly rest: readonly Block[];
}

function coverParts(children: readonly Block[]): CoverParts {
  const lines: (readonly Inline[])[] = [];
  let lead: readonly Inline[] | undefined;
  const rest: Block[] = [];
  for (const child of children) {
    if (child.type === "paragraph" && child.role === "lead" && lead === undefined)
      lead = child.children;
    else if (child.type === "paragraph" && child.role === undefined) {
      if (!child.children.every(({ type: kind }) => kind === "picture")) lines.push(child.children);
    } else rest.push(child);
  }
  return { lines, lead, rest };
}

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
