import type { Block } from "../../../document/blocks.ts";
import { tagIn } from "../paper.ts";
import { hasRoom } from "./flow.ts";
import type { Around, Flow } from "./flow.ts";
import { indented } from "./paragraphs.ts";
import type { Mark } from "./strips.ts";
import { heightOf, kept, spaced, strip } from "./strips.ts";
import { type } from "./type.ts";
import { colorOf } from "./words.ts";
import type { Setting } from "./words.ts";

type Callout = Extract<Block, { type: "callout" }>;

/** A bar along the start of what is quoted. */
export function barred(
  children: readonly Block[],
  ink: "brand" | "stop" | "line-2",
  around: Around,
  setting: Setting,
  weight = 1.5,
): Flow {
  const tag = tagIn(around.tag, "BlockQuote");
  const inside = setting.flowOf(children, { ...around, tag }, setting);
  const indent = 10.5;
  return {
    ...indented(inside, indent),
    lay: (frame) => {
      const by = hasRoom(frame, indent) ? indent : 0;
      const strips = inside.lay({ x: frame.x + by, width: frame.width - by });
      return spaced(
        strips.map((each, index) => {
          const above = index === 0 ? 0 : each.gap;
          const bar: Mark = {
            type: "box",
            x: frame.x,
            y: -above,
            width: weight,
            height: each.height + above,
            fill: colorOf(ink, setting),
          };
          return by === 0 ? each : { ...each, marks: [bar, ...each.marks] };
        }),
        7,
      );
    },
  };
}

export function calloutFlow({ kind, children }: Callout, around: Around, setting: Setting): Flow {
  if (kind === "quote")
    return barred(
      children,
      "brand",
      { ...around, style: type.firstWords, gap: 3.5, isPhrase: true },
      setting,
      3,
    );
  if (kind === "draft")
    return barred(
      children,
      "stop",
      { ...around, style: { ...type.body, weight: 600, ink: "stop" } },
      setting,
    );
  if (kind === "note") return barred(children, "brand", around, setting);
  const tag = tagIn(around.tag, "Div");
  const inside = setting.flowOf(children, { ...around, tag, style: type.block, gap: 3.5 }, setting);
  const isNever = kind === "never";
  return {
    ...inside,
    lay: (frame) => {
      const rule: Mark = {
        type: "rule",
        x: frame.x,
        y: 0,
        width: frame.width,
        weight: isNever ? 1.5 : 0.5,
        color: colorOf(isNever ? "stop" : "line-2", setting),
      };
      const said = inside.lay(frame);
      // A short talk is read as one.
      const isShort = heightOf(said) < setting.grid.height / 4;
      return [strip(3.5, [rule], { gap: 7, keep: true }), ...(isShort ? kept(said) : said)];
    },
  };
}
