import type { Level } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import { icon } from "./icons.ts";
import type { BoxMark, Mark } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, colorOf, lineMark, ownWords } from "./words.ts";
import type { Setting } from "./words.ts";

export interface Badge {
  readonly width: number;
  readonly height: number;
  /** From where it starts, and its top. */
  readonly marks: (x: number, y?: number) => Mark[];
}

/** Around the word. */
const PADDING = { side: 6, top: 1.75 } as const;
/** The sign of what is forbidden, and the room that it takes before the word. */
const SIGN = { size: 7, room: 10, stroke: 2.25 } as const;

/** The word of a level in its frame, which tells the levels apart without colour, too. */
export function badgeOf(level: Level, tag: Tag, setting: Setting): Badge {
  const style: TextStyle = { ...type.badge, ink: inkOf(level) };
  const words = ownWords(setting.strings.levels[level], { style, tag: tagIn(tag, "P") }, setting);
  const [line] = words.set(Infinity);
  const sign = level === "mustNot" ? SIGN.room : 0;
  const width = words.most + 2 * PADDING.side + sign;
  const height = style.leading + 2 * PADDING.top;
  const radius = setting.theme.choices["badges"] === "round" ? height / 2 : 1.5;
  return {
    width,
    height,
    marks: (x, y = 0) => {
      const paper = colorOf("paper", setting);
      const middle = y + (height - SIGN.size) / 2;
      const left = x + PADDING.side;
      return [
        { type: "box", x, y, width, height, radius, ...frameOf(level, setting) },
        ...(sign === 0 ? [] : [icon("never", left - 0.5, middle, SIGN.size, paper, SIGN.stroke)]),
        ...(line === undefined
          ? []
          : [lineMark(line, left + sign, y + PADDING.top + baseline(style))]),
      ];
    },
  };
}

function inkOf(level: Level): TextStyle["ink"] {
  if (level === "may") return "ink-2";
  return level === "should" ? "ink" : "paper";
}

function frameOf(
  level: Level,
  setting: Setting,
): Pick<BoxMark, "fill" | "stroke" | "weight" | "dash"> {
  const color = (name: Parameters<typeof colorOf>[0]): string => colorOf(name, setting);
  switch (level) {
    case "must":
      return { fill: color("ink"), stroke: color("ink"), weight: 0.75 };
    case "mustNot":
      return { fill: color("stop"), stroke: color("stop"), weight: 0.75 };
    case "should":
      return { stroke: color("ink"), weight: 1.25 };
    case "may":
      return { stroke: color("line-2"), weight: 0.75, dash: [3, 2] };
  }
}
