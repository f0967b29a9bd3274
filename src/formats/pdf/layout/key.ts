import type { Block, Column } from "../../../document/blocks.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow } from "./flow.ts";
import { stacked } from "./flow.ts";
import type { Strip } from "./strips.ts";
import { beside, spaced } from "./strips.ts";
import { type } from "./type.ts";
import { plainText } from "./words.ts";
import type { Setting } from "./words.ts";

/** Room for a letter, and between two of the key's entries. */
const LETTER = 20;
const APART = 10.5;

/** Whether these are letters, each with what it means. */
export function isKey(columns: readonly Column[]): boolean {
  return (
    columns.length > 1 &&
    columns.every(({ kind, title = [] }) => kind === "fact" && /^.$/u.test(plainText(title)))
  );
}

/** The key of a matrix: its letters as they stand in it, who answers and who carries out first. */
export function keyFlow(columns: readonly Column[], around: Around, setting: Setting): Flow {
  const tag = tagIn(around.tag, "L");
  const roles = ["accountable", "responsible"] as const;
  const entries = columns.map(({ title = [], children }, index) => {
    const item = tagIn(tag, "LI");
    const role = roles[index];
    const letter: Block = {
      type: "paragraph",
      ...(role === undefined ? {} : { role }),
      children: title,
    };
    const style = type.cell;
    const inside: Around = { ...around, style, align: "center", gap: 0, tag: tagIn(item, "Lbl") };
    const words: Around = { ...around, style, gap: 0, tag: tagIn(item, "LBody") };
    return {
      letter: setting.flowOf([letter], inside, setting),
      words: stacked(children.map((child) => setting.flowOf([child], words, setting))),
    };
  });
  return {
    least: 0,
    most: Infinity,
    lay: (frame) => {
      const { x, width } = frame.wide ?? frame;
      const each = (width - APART * (entries.length - 1)) / entries.length;
      const laid = entries.flatMap(({ letter, words }, index): readonly (readonly Strip[])[] => {
        const left = x + index * (each + APART);
        return [
          letter.lay({ x: left, width: 14 }),
          words.lay({ x: left + LETTER, width: each - LETTER }),
        ];
      });
      return spaced(beside(laid, Infinity), 10.5);
    },
  };
}
