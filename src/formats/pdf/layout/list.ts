import type { Block, ListItem } from "../../../document/blocks.ts";
import { tagIn } from "../paper.ts";
import { hasRoom } from "./flow.ts";
import type { Around, Flow } from "./flow.ts";
import type { Paragraph } from "./paragraphs.ts";
import { cross, disc } from "./icons.ts";
import type { Mark, Strip } from "./strips.ts";
import { spaced, strip, withFirst } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import {
  baseline,
  colorOf,
  lineMark,
  lineStrips,
  lookOf,
  ownWords,
  spansOf,
  wordsOf,
} from "./words.ts";
import type { Setting } from "./words.ts";

export type List = Extract<Block, { type: "list" }>;

/** What stands before each item. */
export type Bullet = "point" | "cross" | "none";

const POINT = 2.6;
const CROSS = 6.5;

export function listFlow(
  { ordered, start = 1, items }: List,
  around: Around,
  setting: Setting,
  bullet: Bullet = "point",
): Flow {
  const tag = tagIn(around.tag, "L", {
    numbering: ordered ? "Decimal" : bullet === "none" ? "None" : "Disc",
  });
  const numbers = ordered ? items.map((_, index) => String(start + index)) : [];
  const style: TextStyle = { ...around.style, weight: 600, ink: "brand" };
  const widest = Math.max(0, ...numbers.map((each) => each.length));
  const indent = bullet === "none" ? 0 : Math.max(10, widest * around.style.size * 0.58 + 4);
  const flows = items.map(({ children }, index) => {
    const item = tagIn(tag, "LI");
    const label = tagIn(item, "Lbl");
    const body = tagIn(item, "LBody");
    const number = numbers[index];
    const words =
      number === undefined ? undefined : ownWords(number, { style, tag: label }, setting);
    const inside = setting.flowOf(children, { ...around, tag: body, gap: 2.5 }, setting);
    return { inside, words };
  });
  const draw = (x: number, index: number): readonly Mark[] => {
    const words = flows[index]?.words;
    const [line] = words?.set(indent) ?? [];
    if (line !== undefined) return [lineMark(line, x, baseline(around.style))];
    const middle = baseline(around.style) - around.style.size * 0.27;
    if (bullet === "none") return [];
    if (bullet === "cross") return [cross(x, middle - CROSS / 2, CROSS, colorOf("stop", setting))];
    return [disc(x + 1, middle - POINT / 2, POINT, { fill: colorOf("brand", setting) })];
  };
  return {
    least: indent + Math.max(0, ...flows.map(({ inside }) => inside.least)),
    most: indent + Math.max(0, ...flows.map(({ inside }) => inside.most)),
    lay: (frame): readonly Strip[] => {
      const isDeep = !hasRoom(frame, indent);
      const at = isDeep ? frame : { ...frame, x: frame.x + indent, width: frame.width - indent };
      const laid = flows.map(({ inside }, index) => {
        const words = inside.lay(at);
        // Where lists in lists have no room left, what stands before an item stands above it.
        const own = isDeep ? [strip(around.style.leading, [], { keep: true }), ...words] : words;
        return spaced(
          withFirst(own, ({ marks }) => ({ marks: [...draw(frame.x, index), ...marks] })),
          2.5,
        );
      });
      return spaced(withoutLone(laid), around.gap);
    },
  };
}

/** The first item and the last stay with their neighbour where they are a line each: one line of a list alone looks lost. */
function withoutLone(items: readonly (readonly Strip[])[]): readonly Strip[] {
  return items.flatMap((strips, index) => {
    const isFirst = index === 0 && strips.length === 1;
    const isBeforeLast = index === items.length - 2 && items.at(-1)?.length === 1;
    return (isFirst || isBeforeLast) && items.length > 1
      ? strips.map((each, line) => (line < strips.length - 1 ? each : { ...each, keep: true }))
      : strips;
  });
}

/** Whether each item of a list is one paragraph that leads to a place in the book. */
export function isOfLinks(list: List): boolean {
  return !list.ordered && leadsOn(list);
}

/** The same, whether its items have numbers or not. */
export function leadsOn({ items }: List): boolean {
  return items.every((item) => linkOf(item) !== undefined);
}

function linkOf({ children: [only, ...others] }: ListItem): Paragraph | undefined {
  if (only?.type !== "paragraph" || only.role !== undefined || others.length > 0) return undefined;
  return only.children.some(({ type }) => type === "reference") ? only : undefined;
}

/** Between two links on one line. */
const DOT = " \u00b7 ";

/** Links run on, each an item of a list for whoever hears them. */
export function linksFlow({ items }: List, { tag, style, align }: Around, setting: Setting): Flow {
  const list = tagIn(tag, "L", { numbering: items.length > 1 ? "Disc" : "None" });
  const spans = items.flatMap((item, index) => {
    const entry = tagIn(list, "LI");
    const dot =
      index === 0 ? [] : [{ text: DOT, look: lookOf(style, tagIn(entry, "Lbl"), setting) }];
    const own = tagIn(tagIn(entry, "LBody"), "P");
    const words = spansOf(
      linkOf(item)?.children ?? [],
      { style, tag: own, hasPages: false },
      setting,
    );
    return [...dot, ...words];
  });
  const words = wordsOf(spans, setting);
  const aligned = align === undefined ? {} : { align };
  return {
    least: words.least,
    most: words.most,
    lay: ({ x, width }) => lineStrips(words, { x, width, style, ...aligned }),
  };
}
