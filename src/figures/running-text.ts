/** Several texts one behind the other, with a sign between them. */

import type { SceneText } from "../scene.ts";
import { ours } from "./drawing.ts";
import type { Area, Between, Block, Drawing, Style, Words } from "./drawing.ts";
import type { Line } from "./lines.ts";
import { widthOf } from "./measure.ts";
import { baseline, lineItem, linesFor } from "./text-lines.ts";

/** What stands behind each text but the last, and what is between them: a blank that a line does not end at, or nothing. */
const SIGNS = {
  commas: { sign: ours(","), apart: "" },
  dots: { sign: ours("·"), apart: " " },
} as const satisfies Record<Between, { readonly sign: Words; readonly apart: string }>;

/** Texts that run on like one: lines end within them, and behind the sign that parts two of them. */
export function setRunning(
  all: readonly Words[],
  between: Between,
  style: Style,
  area: Area,
  drawing: Drawing,
): Block {
  const row = new Row(style, area, drawing);
  for (const words of all.slice(0, -1)) row.add(words, between);
  for (const words of all.slice(-1)) row.addLast(words);
  return row.block();
}

/** Texts behind each other on lines below each other. */
class Row {
  readonly #style: Style;
  readonly #area: Area;
  readonly #drawing: Drawing;
  readonly #blank: number;
  readonly #items: SceneText[] = [];
  #line = 0;
  /** How much is taken of the last line, with the blank behind it. */
  #taken = 0;

  constructor(style: Style, area: Area, drawing: Drawing) {
    this.#style = style;
    this.#area = area;
    this.#drawing = drawing;
    this.#blank = this.#widthOf(" ");
  }

  /** A text and the sign behind it, which has room on the line of the word before it. */
  add(words: Words, between: Between): void {
    const { sign, apart } = SIGNS[between];
    const end = apart.replace(" ", "\u00a0") + sign.value;
    const lines = this.#linesOf({ ...words, value: words.value + end });
    if (lines.length === 0) return;
    const last = lines.length - 1;
    this.#addLines(
      words,
      lines.map((line, n) => (n === last ? this.#without(line, end) : line)),
    );
    if (apart === "") this.#taken -= this.#blank;
    this.#put(sign, this.#lineOf(sign), apart);
  }

  addLast(words: Words): void {
    this.#addLines(words, this.#linesOf(words));
  }

  #linesOf(words: Words): readonly Line[] {
    return linesFor(words, this.#style, { ...this.#area, taken: this.#taken }, this.#drawing);
  }

  /** The first goes on where the last line ended. */
  #addLines(words: Words, lines: readonly Line[]): void {
    for (const [n, line] of lines.entries()) {
      if (n > 0) {
        this.#line += 1;
        this.#taken = 0;
      }
      if (line.value !== "") this.#put(words, line);
    }
  }

  /** @param apart What is between it and what is before it on its line */
  #put(words: Words, line: Line, apart: "" | " " = " "): void {
    const y = this.#area.y + this.#line * this.#style.leading + baseline(this.#style);
    const place = { x: this.#area.x + this.#taken, y, anchor: "start" } as const;
    const item = lineItem(line, words, this.#style, place, this.#drawing);
    const before = this.#taken === 0 ? undefined : this.#items.at(-1);
    const joined = before === undefined ? undefined : join(before, apart, item);
    if (joined !== undefined) this.#items.pop();
    this.#items.push(joined ?? item);
    this.#taken += line.width + this.#blank;
  }

  #lineOf({ value }: Words): Line {
    return { value, width: this.#widthOf(value) };
  }

  #without({ value, width }: Line, end: string): Line {
    if (end.endsWith(value)) return { value: "", width: 0 };
    if (!value.endsWith(end)) return { value, width };
    return this.#lineOf(ours(value.slice(0, -end.length)));
  }

  #widthOf(text: string): number {
    return widthOf(text, this.#style.size, this.#style.weight);
  }

  block(): Block {
    const lines = this.#items.length === 0 ? 0 : this.#line + 1;
    return { items: this.#items, height: lines * this.#style.leading };
  }
}

/** One text of two on a line, so that what is between them is as wide as any blank; not where one is shut in. */
function join(one: SceneText, apart: "" | " ", other: SceneText): SceneText | undefined {
  const isShut = [one, other].some(
    ({ direction, language }) => direction !== undefined || language !== undefined,
  );
  if (isShut) return undefined;
  const { at: _, ...joined } = one;
  return {
    ...joined,
    value: one.value + apart + other.value,
    width: other.x + other.width - one.x,
    parts: [
      ...(one.parts ?? [partOf(one)]),
      ...(apart === "" ? [] : [{ value: apart }]),
      partOf(other),
    ],
  };
}

function partOf({ value, at }: SceneText): NonNullable<SceneText["parts"]>[number] {
  return { value, ...(at === undefined ? {} : { at }) };
}
