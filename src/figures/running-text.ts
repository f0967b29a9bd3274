/** Several texts one behind the other, with a sign between them. */

import { isolation } from "../direction.ts";
import type { SceneText } from "../scene.ts";
import { ours } from "./drawing.ts";
import type { Area, Block, Drawing, Style, Words } from "./drawing.ts";
import type { Line } from "./lines.ts";
import { widthOf } from "./measure.ts";
import { moved } from "./moved.ts";
import { baseline, lineItem, linesFor } from "./text-lines.ts";

/** What parts texts. A dot stands at the end of a line, not at the start of one. */
const SIGNS = { commas: ",", dots: "\u00a0·" } as const;
export type Between = keyof typeof SIGNS;

/** Texts that run on like one: lines end within them. */
export function setRunning(
  all: readonly Words[],
  between: Between,
  style: Style,
  area: Area,
  drawing: Drawing,
): Block {
  const row = new Row(all, SIGNS[between], style, drawing);
  for (const [n, words] of row.texts.entries()) {
    row.add(n, linesFor(words, style, { ...area, taken: row.taken }, drawing));
  }
  return row.blockAt(area);
}

/** Texts behind each other on lines below each other. */
class Row {
  /** Each but the last has the sign behind it. */
  readonly texts: readonly Words[];
  /** How much is taken of the last line, with the blank behind it. */
  taken = 0;
  readonly #all: readonly Words[];
  readonly #sign: string;
  readonly #style: Style;
  readonly #drawing: Drawing;
  readonly #items: SceneText[] = [];
  #line = 0;

  constructor(all: readonly Words[], sign: string, style: Style, drawing: Drawing) {
    const last = all.length - 1;
    this.texts = all.map((words, n) =>
      n === last ? words : { ...words, value: words.value + sign },
    );
    this.#all = all;
    this.#sign = sign;
    this.#style = style;
    this.#drawing = drawing;
  }

  /** @param lines Of this text; the first goes on where the last line ended */
  add(n: number, lines: readonly Line[]): void {
    for (const [m, line] of lines.entries()) {
      if (m > 0) {
        this.#line += 1;
        this.taken = 0;
      }
      if (line.value === "") continue;
      this.#draw(n, line, m === lines.length - 1);
      this.taken += this.#widthOf(" ");
    }
  }

  /** The sign behind a text that runs the other way is not part of it, or it would stand on its other side. */
  #draw(n: number, line: Line, isLast: boolean): void {
    const words = this.#all[n] ?? ours("");
    const sign = this.#sign.trimStart();
    const runsOther = isolation(words.value, words.language, this.#drawing) !== undefined;
    if (!isLast || !runsOther || n === this.#all.length - 1 || !line.value.endsWith(sign)) {
      this.#put(words, line);
      return;
    }
    const value = line.value.slice(0, -this.#sign.length);
    this.#put(words, { value, width: this.#widthOf(value) });
    this.taken += this.#widthOf(this.#sign.slice(0, -sign.length));
    this.#put(ours(sign), { value: sign, width: this.#widthOf(sign) });
  }

  #put(words: Words, line: Line): void {
    const y = this.#line * this.#style.leading + baseline(this.#style);
    const place = { x: this.taken, y, anchor: "start" } as const;
    const item = lineItem(line, words, this.#style, place, this.#drawing);
    const before = this.taken === 0 ? undefined : this.#items.at(-1);
    const joined = before === undefined ? undefined : join(before, item);
    if (joined !== undefined) this.#items.pop();
    this.#items.push(joined ?? item);
    this.taken += line.width;
  }

  #widthOf(text: string): number {
    return widthOf(text, this.#style.size, this.#style.weight);
  }

  blockAt({ x, y }: Area): Block {
    const lines = this.#items.length === 0 ? 0 : this.#line + 1;
    const items = this.#items.map((item) => moved(item, y, x));
    return { items, height: lines * this.#style.leading };
  }
}

/** One text of two on a line, so that what is between them is as wide as any blank; not where one is shut in. */
function join(one: SceneText, other: SceneText): SceneText | undefined {
  const isShut = [one, other].some(
    ({ direction, language }) => direction !== undefined || language !== undefined,
  );
  if (isShut) return undefined;
  const { at: _, ...joined } = one;
  return {
    ...joined,
    value: `${one.value} ${other.value}`,
    width: other.x + other.width - one.x,
    parts: [...(one.parts ?? [partOf(one)]), { value: " " }, partOf(other)],
  };
}

function partOf({ value, at }: SceneText): NonNullable<SceneText["parts"]>[number] {
  return { value, ...(at === undefined ? {} : { at }) };
}
