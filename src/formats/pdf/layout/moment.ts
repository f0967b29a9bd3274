import type { Block } from "../../../document/blocks.ts";
import { isVisible } from "../../text.ts";
import type { Section } from "../../text.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Frame } from "./flow.ts";
import { diamond } from "./icons.ts";
import type { Mark } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, colorOf, lineMark, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

const DIAMOND = { size: 9, room: 12 } as const;

/** What stands at the end of a section's first line. */
export interface Ending {
  readonly width: number;
  readonly marks: (frame: Frame, title: TextStyle) => readonly Mark[];
}

/** A step that is a moment of truth says so at the end of its title's line; what else it says stays below. */
export function endingOf(
  { kind, children }: Section,
  tag: Tag,
  setting: Setting,
): { readonly ending?: Ending; readonly rest: readonly Block[] } {
  const [first, ...rest] = children;
  if (kind !== "step" || first?.type !== "paragraph" || first.role !== "moment")
    return { rest: children };
  if (!isVisible(first.children)) return { rest };
  const own = tagIn(tag, "P");
  const words = wordsOf(
    spansOf(first.children, { style: type.moment, tag: own }, setting),
    setting,
  );
  const [line] = words.set(Infinity);
  if (line === undefined) return { rest };
  const [fill, stroke] = [colorOf("accent-fill", setting), colorOf("ink", setting)];
  const width = DIAMOND.room + line.width;
  const marks: Ending["marks"] = (frame, title) => {
    const x = frame.x + frame.width - width;
    const y = baseline(title);
    const top = y - type.moment.size * 0.35 - DIAMOND.size / 2;
    return [diamond(x, top, DIAMOND.size, fill, stroke), lineMark(line, x + DIAMOND.room, y)];
  };
  return { ending: { width: width + 10.5, marks }, rest };
}
