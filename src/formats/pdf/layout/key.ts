import type { Block, Column } from "../../../document/blocks.ts";
import { tagIn } from "../paper.ts";
import type { Around, Flow } from "./flow.ts";
import { stacked } from "./flow.ts";
import type { Strip } from "./strips.ts";
import { beside, spaced } from "./strips.ts";
import { type } from "./type.ts";
import { plainText } from "./words.ts";
import type { Setting } from "./words.ts";

/** Room for a letter, and between two of the key's entries: so much where it is there, and not less than that. */
const LETTER = 20;
const [APART, CLOSER] = [21, 10.5];
/** Between two lines of entries. */
const BELOW = 3.5;

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
      const { rooms, apart } = roomsFor(
        entries.map(({ words }) => Math.min(width, LETTER + words.most + 0.5)),
        width,
      );
      const cells = entries.map(({ letter, words }, index): readonly (readonly Strip[])[] => {
        const at = index % rooms.length;
        const left = rooms.slice(0, at).reduce((sum, each) => sum + each + apart, x);
        return [
          letter.lay({ x: left, width: 14 }),
          words.lay({ x: left + LETTER, width: (rooms[at] ?? 0) - LETTER }),
        ];
      });
      const lines = Array.from({ length: Math.ceil(cells.length / rooms.length) }, (_, line) =>
        beside(cells.slice(line * rooms.length, (line + 1) * rooms.length).flat(), Infinity),
      );
      return lines.flatMap((line, index) => spaced(line, index === 0 ? 10.5 : BELOW));
    },
  };
}

interface Rooms {
  readonly rooms: readonly number[];
  /** Between two of them. */
  readonly apart: number;
}

/** As many entries beside each other as have room with all their words in a line. */
function roomsFor(widths: readonly number[], width: number, count = widths.length): Rooms {
  const rooms = Array.from({ length: count }, (_, at) =>
    Math.max(...widths.filter((_each, index) => index % count === at)),
  );
  const left = width - rooms.reduce((sum, each) => sum + each, 0);
  const apart = Math.min(APART, left / Math.max(1, count - 1));
  return count === 1 || apart >= CLOSER
    ? { rooms, apart }
    : roomsFor(widths, width, Math.ceil(count / 2));
}
