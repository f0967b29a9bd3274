import type { Block } from "../../../document/blocks.ts";
import { childBlocks } from "../../text.ts";
import type { Section } from "../../text.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow, Frame } from "./flow.ts";
import { mm } from "./geometry.ts";
import { textFlow } from "./paragraphs.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, joined, kept, spaced, strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, colorOf, lookOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** The bar of the stage with the most standards; the others in proportion. */
const HIGHEST = mm(17);
/** How many stages have room beside each other. */
const MOST = 8;

const figureStyle: TextStyle = { size: 14, leading: 17.5, weight: 300, ink: "ink" };
const nameStyle: TextStyle = { ...type.role, weight: 600 };

/** How many standards each stage has, as bars on one base line; below them what holds in every interaction. */
export function stagesFlow(
  stages: readonly Section[],
  others: readonly Section[],
  around: Around,
  setting: Setting,
): Flow {
  const { print } = setting.strings;
  const counts = stages.map(standardsIn);
  const total = counts.reduce((sum, each) => sum + each, 0);
  const title = `${print.stages(stages.length)}, ${print.standards(total)}`;
  const heading = own(title, type.heading4, around, setting);
  const unit = HIGHEST / Math.max(1, ...counts);
  const bars = stages.map((stage, index) =>
    barFlow(stage, counts[index] ?? 0, unit, around, setting),
  );
  const note = noteStrips(others, around, setting);
  return {
    least: 0,
    most: Infinity,
    lay: ({ x, width }) => {
      const rows = Math.ceil(bars.length / MOST);
      const each = Math.ceil(bars.length / rows);
      const lines = Array.from({ length: rows }, (_, row) =>
        rowStrip(bars.slice(row * each, (row + 1) * each), each, { x, width }, setting),
      );
      const [first, ...rest] = lines;
      if (first === undefined) return [];
      return [
        ...kept(heading.lay({ x, width }), true),
        { ...first, gap: 10.5 },
        ...rest.map((line) => ({ ...line, gap: 14 })),
        ...note(x),
      ];
    },
  };
}

function own(text: string, style: TextStyle, { tag }: Around, setting: Setting): Flow {
  return textFlow([{ type: "text", value: text }], style, { tag, gap: 0 }, setting);
}

/** How many standards stand in it: cards that say how binding they are. */
function standardsIn(block: Block): number {
  const itself = block.type === "card" && block.level !== undefined ? 1 : 0;
  return childBlocks(block).reduce((sum, child) => sum + standardsIn(child), itself);
}

interface Bar {
  readonly height: number;
  readonly bar: (frame: Frame) => Mark;
  readonly below: (frame: Frame) => readonly Strip[];
}

function barFlow(
  { id, title }: Section,
  count: number,
  unit: number,
  around: Around,
  setting: Setting,
): Bar {
  const inner: Around = { ...around, tag: tagIn(around.tag, "Div") };
  const figure = own(String(count), figureStyle, inner, setting);
  const name = textFlow(title, nameStyle, { tag: inner.tag, gap: 0 }, setting);
  const look = lookOf(type.note, tagIn(tagIn(inner.tag, "P"), "Link"), setting);
  const height = Math.max(1, count * unit);
  return {
    height,
    bar: ({ x, width }) => ({
      type: "box",
      x,
      y: 0,
      width,
      height,
      fill: colorOf("brand-mid", setting),
    }),
    below: (frame) => {
      const y = baseline(type.note);
      const { onPage } = setting.strings;
      const says = (page: string): string => onPage.replace("{page}", page);
      const number: Mark = {
        type: "number",
        x: frame.x,
        y,
        anchor: id,
        look,
        align: "start",
        says,
      };
      return [...figure.lay(frame), ...name.lay(frame), strip(type.note.leading, [number])];
    },
  };
}

/** Bars that stand on one line, and what is said below each. */
function rowStrip(
  bars: readonly Bar[],
  columns: number,
  { x, width }: Frame,
  setting: Setting,
): Strip {
  const { gutter } = setting.grid;
  const column = (width - (columns - 1) * gutter) / columns;
  const frames = bars.map((_, index) => ({ x: x + index * (column + gutter), width: column }));
  const highest = Math.max(...bars.map(({ height }) => height));
  const drawn = bars.flatMap(({ bar, height }, index): readonly Mark[] => {
    const frame = frames[index];
    return frame === undefined ? [] : [{ ...bar(frame), y: highest - height }];
  });
  const below = bars.map(({ below: lay }, index) => lay(frames[index] ?? { x, width }));
  return joined([strip(highest, drawn), ...spaced(beside(below, Infinity), 5.25)]);
}

/** `Standards by stage. 11 more apply in every interaction, page 33.` */
function noteStrips(
  others: readonly Section[],
  around: Around,
  setting: Setting,
): (x: number) => readonly Strip[] {
  const { print } = setting.strings;
  const every = others.find(({ id }) => id === EVERY_INTERACTION);
  const count = every === undefined ? 0 : standardsIn(every);
  const style = type.note;
  if (every === undefined || count === 0) {
    const flow = own(print.byStage, style, around, setting);
    return (x) => spaced(flow.lay({ x, width: setting.grid.width }), 3.5);
  }
  const tag = tagIn(around.tag, "P");
  const look = lookOf(style, tagIn(tag, "Link"), setting);
  const says = (page: string): string => `${print.byStage} ${print.further(count, page)}`;
  return (x) => {
    const y = baseline(style);
    const number: Mark = { type: "number", x, y, anchor: every.id, look, align: "start", says };
    return [strip(style.leading, [number], { gap: 3.5 })];
  };
}

const EVERY_INTERACTION = "communication-every";
