import type { FormField } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow } from "./flow.ts";
import { mm } from "./geometry.ts";
import type { Mark, Strip } from "./strips.ts";
import { beside, heightOf, kept, strip, withFirst } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, colorOf, lineMark, lineStrips, plainText, spansOf, wordsOf } from "./words.ts";
import type { Setting, Words } from "./words.ts";

const LINE = 26;
const BOX = 10;
/** Lines for what is written at length, and how far they stand apart. */
const LINES = 4;
const APART = 19;

/** Labels belong to the lines below them, not to what they follow. */
const ABOVE_LABELS = 14;

/** Where a label is higher, the others do not wait for it: no page might end between its lines. */
const HIGHEST = 6 * type.label.leading;

interface Field {
  readonly kind: FormField["kind"];
  readonly words: Words;
  /** What is to be filled in. */
  readonly tag: Tag;
}

function fieldsOf(
  fields: readonly FormField[],
  around: Around,
  setting: Setting,
): readonly Field[] {
  const tag = tagIn(around.tag, "Div");
  const boxStyle = isScale(fields) ? type.note : around.style;
  return fields.map(({ kind, label }): Field => {
    const style = kind === "box" ? boxStyle : type.label;
    const words = wordsOf(spansOf(label, { style, tag: tagIn(tag, "P") }, setting), setting);
    const field = { kind: kind === "box" ? "box" : "text", says: nameOf(label, around) } as const;
    return { kind, words, tag: tagIn(tag, "Form", { field }) };
  });
}

/**
 * Fields to fill in by hand: lines in rows of three, boxes each in a line of its own, those of a scale beside each other.
 *
 * @param isBeside Whether a scale stands beside the first line of its question.
 */
export function formFlow(
  fields: readonly FormField[],
  around: Around,
  setting: Setting,
  isBeside = false,
): Flow {
  const all = fieldsOf(fields, around, setting);
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
      if (isScale(fields) && scaleWidth(fields.length) <= width)
        return [
          scaleStrip(
            all,
            {
              x: x + width - scaleWidth(fields.length),
              y: isBeside ? besideLine(around.style) : 0,
            },
            setting,
          ),
        ];
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

function nameOf(label: FormField["label"], { column = "" }: Around): string {
  const words = plainText(label).trim();
  return words === "" ? column : words;
}

/** Boxes with a figure each. */
export function isScale(fields: readonly FormField[]): boolean {
  return (
    fields.length > 1 &&
    fields.every(({ kind, label }) => kind === "box" && /^\d{1,2}$/.test(plainText(label)))
  );
}

/** Between the boxes of a scale. */
const SCALE = mm(6.25);

/** How wide a scale of so many boxes is. */
export function scaleWidth(count: number): number {
  return (count - 1) * SCALE + BOX;
}

interface ScalePlace {
  readonly x: number;
  readonly y: number;
}

/** The boxes of a scale beside each other, its figures below them. */
function scaleStrip(all: readonly Field[], { x, y }: ScalePlace, setting: Setting): Strip {
  const style = type.note;
  const marks = all.flatMap(({ words, tag }, index): readonly Mark[] => {
    const left = x + index * SCALE;
    const [line] = words.set(SCALE);
    const box: Mark = { ...boxMark(left, y, tag, setting) };
    return line === undefined
      ? [box]
      : [box, lineMark(line, left + (BOX - line.width) / 2, y + BOX + baseline(style))];
  });
  return strip(y + BOX + style.leading, marks, { gap: 2.5 });
}

/** How far below the top of a line a box stands that belongs to it. */
function besideLine(style: TextStyle): number {
  return baseline(style) - BOX + 1.5;
}

function boxMark(x: number, y: number, tag: Tag, setting: Setting): Mark {
  return {
    type: "box",
    x: x + 0.4,
    y,
    width: BOX - 0.8,
    height: BOX - 0.8,
    stroke: colorOf("ink", setting),
    weight: 0.75,
    tag,
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
  const labels = row.map(({ words }, index) =>
    lineStrips(words, { x: x + index * (column + gutter), width: column, style: type.label }),
  );
  // Where one label takes two lines, all stand on their rules, which are beside each other.
  const highest = Math.max(...labels.map(heightOf));
  const laid = row.map(({ kind, tag }, index) => {
    const left = x + index * (column + gutter);
    const y = LINE - type.label.leading;
    const color = colorOf(kind === "signature" ? "ink" : "line-2", setting);
    const rule: Mark = { type: "rule", x: left, y, width: column, weight: 0.75, color, tag };
    const label = labels[index] ?? [];
    const above = highest > HIGHEST ? 0 : highest - heightOf(label);
    return [...(above > 0 ? [strip(above)] : []), ...label, strip(y + 0.75, [rule])];
  });
  return withFirst(kept(beside(laid, Infinity)), () => ({ gap: ABOVE_LABELS }));
}

function boxStrips(
  { words, tag }: Field,
  x: number,
  width: number,
  { style }: Around,
  setting: Setting,
): readonly Strip[] {
  const lines = lineStrips(words, { x: x + BOX + 4, width: width - BOX - 4, style });
  const box = boxMark(x, besideLine(style), tag, setting);
  const filled = lines.length === 0 ? [strip(style.leading)] : lines;
  const drawn = withFirst(filled, ({ marks }) => ({ marks: [box, ...marks] }));
  return withFirst(kept(drawn), () => ({ gap: 2.5 }));
}

function linesStrips(
  { words, tag }: Field,
  x: number,
  width: number,
  setting: Setting,
): readonly Strip[] {
  const label = lineStrips(words, { x, width, style: type.label });
  const rules = Array.from({ length: LINES }, (_, at): Mark => ({
    type: "rule",
    x,
    y: (at + 1) * APART,
    width,
    weight: 0.75,
    color: colorOf("line-2", setting),
    tag,
  }));
  const below = strip(LINES * APART + 1, rules);
  return withFirst(kept([...label, below]), () => ({ gap: ABOVE_LABELS }));
}
