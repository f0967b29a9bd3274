import type { FormField } from "../../../document/blocks.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow } from "./flow.ts";
import { mm } from "./geometry.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, strip } from "./strips.ts";
import { type } from "./type.ts";
import { baseline, colorOf, lineMark, plainText, spansOf, wordsOf } from "./words.ts";
import type { Setting, Words } from "./words.ts";

const LINE = 26;
const BOX = 10;
/** Lines for what is written at length, and how far they stand apart. */
const LINES = 4;
const APART = 19;

interface Field {
  readonly kind: FormField["kind"];
  readonly words: Words;
}

/** Fields to fill in by hand: lines in rows of three, boxes each in a line of its own. */
export function formFlow(fields: readonly FormField[], around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "Div");
  const all = fields.map(({ kind, label }): Field => {
    const style = kind === "box" ? around.style : type.label;
    return {
      kind,
      words: wordsOf(spansOf(label, { style, tag: tagIn(tag, "P") }, setting), setting),
    };
  });
  return {
    least: Math.max(BOX, ...all.map(({ kind, words }) => (kind === "box" ? words.least + 14 : 40))),
    most: Math.max(0, ...all.map(({ kind, words }) => (kind === "box" ? words.most + 16 : 140))),
    lay: (within) => {
      const { x, width } = within.wide ?? within;
      const strips: Strip[] = [];
      let row: Field[] = [];
      const perRow = Math.max(1, Math.min(4, Math.floor(width / 110)));
      const flush = (): void => {
        if (row.length > 0)
          strips.push(
            ...rowStrips(row, x, width, Math.max(row.length, Math.min(perRow, 2)), setting),
          );
        row = [];
      };
      if (isScale(fields)) return [scaleStrip(all, x, width, around, setting)];
      const only = fields.length === 1 && fields[0]?.kind === "box" && fields[0].label.length === 0;
      const inset = only && around.align === "center" ? (width - BOX) / 2 : 0;
      for (const field of all) {
        if (field.kind === "box" || field.kind === "lines") {
          flush();
          strips.push(
            ...(field.kind === "box"
              ? boxStrips(field, x + inset, width - inset, around, setting)
              : linesStrips(field, x, width, setting)),
          );
          continue;
        }
        row.push(field);
        if (row.length === perRow) flush();
      }
      flush();
      return strips;
    },
  };
}

/** Boxes with a figure each. */
function isScale(fields: readonly FormField[]): boolean {
  return (
    fields.length > 2 &&
    fields.every(({ kind, label }) => kind === "box" && /^\d{1,2}$/.test(plainText(label)))
  );
}

/** Between the boxes of a scale. */
const SCALE = mm(6.25);

/** The boxes of a scale beside each other at the end, its figures below them. */
function scaleStrip(
  all: readonly Field[],
  x: number,
  width: number,
  { style }: Around,
  setting: Setting,
): Strip {
  const start = x + width - (all.length - 1) * SCALE - BOX;
  const marks = all.flatMap(({ words }, index): readonly Mark[] => {
    const left = start + index * SCALE;
    const [line] = words.set(SCALE);
    const box: Mark = { ...boxMark(left, 0, setting) };
    return line === undefined
      ? [box]
      : [box, lineMark(line, left + (BOX - line.width) / 2, BOX + baseline(style))];
  });
  return strip(BOX + style.leading, marks, { gap: 2.5 });
}

function boxMark(x: number, y: number, setting: Setting): Mark {
  return {
    type: "box",
    x: x + 0.4,
    y,
    width: BOX - 0.8,
    height: BOX - 0.8,
    stroke: colorOf("ink", setting),
    weight: 0.75,
  };
}

function rowStrips(
  row: readonly Field[],
  x: number,
  width: number,
  count: number,
  setting: Setting,
): readonly Strip[] {
  const { gutter } = setting.grid;
  const column = (width - (count - 1) * gutter) / count;
  const laid = row.map(({ kind, words }, index) => {
    const left = x + index * (column + gutter);
    const lines = words.set(column);
    const marks: Mark[] = lines.map((line, at) =>
      lineMark(line, left, at * type.label.leading + baseline(type.label)),
    );
    const y = lines.length * type.label.leading + LINE - type.label.leading;
    const color = colorOf(kind === "signature" ? "ink" : "line-2", setting);
    marks.push({ type: "rule", x: left, y, width: column, weight: 0.75, color });
    return [strip(y + 0.75, marks)];
  });
  return beside(laid, Infinity).map((each) => ({ ...each, gap: 7 }));
}

function boxStrips(
  { words }: Field,
  x: number,
  width: number,
  { style }: Around,
  setting: Setting,
): readonly Strip[] {
  const lines = words.set(width - BOX - 4);
  const top = baseline(style) - BOX + 1.5;
  const box = boxMark(x, top, setting);
  const marks = lines.map((line, at) =>
    lineMark(line, x + BOX + 4, at * style.leading + baseline(style)),
  );
  return [strip(Math.max(1, lines.length) * style.leading, [box, ...marks], { gap: 2.5 })];
}

function linesStrips(
  { words }: Field,
  x: number,
  width: number,
  setting: Setting,
): readonly Strip[] {
  const lines = words.set(width);
  const marks: Mark[] = lines.map((line, at) =>
    lineMark(line, x, at * type.label.leading + baseline(type.label)),
  );
  const start = lines.length * type.label.leading;
  const rules = Array.from({ length: LINES }, (_, at): Mark => ({
    type: "rule",
    x,
    y: start + (at + 1) * APART,
    width,
    weight: 0.75,
    color: colorOf("line-2", setting),
  }));
  return [strip(start + LINES * APART + 1, [...marks, ...rules], { gap: 7 })];
}
