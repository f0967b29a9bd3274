import type { Block, Column } from "../../../document/blocks.ts";
import { tagIn } from "../paper.ts";
import { factsFlow } from "./columns.ts";
import type { Around, Flow } from "./flow.ts";
import { nothing, stacked } from "./flow.ts";
import { mm } from "./geometry.ts";
import { icon } from "./icons.ts";
import { led, textFlow } from "./paragraphs.ts";
import type { Mark } from "./strips.ts";
import { beside, kept, strip } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, colorOf, lineStrips, plainText, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** What stands below a cover's picture, or at the foot beside its band. */
export function restFlow(
  rest: readonly Block[],
  isBand: boolean,
  around: Around,
  setting: Setting,
): Flow {
  return stacked(
    rest.map((child) => {
      if (child.type !== "columns" || child.columns.some(({ kind }) => kind !== "fact"))
        return setting.flowOf([child], around, setting);
      return isBand
        ? factListFlow(child.columns, around, setting)
        : factsFlow(child.columns, around, setting, {
            style: type.body,
            gap: 10.5,
            bodyOf: (column, inner) => valueFlow(column, inner, setting),
          });
    }),
  );
}

const factLabel: TextStyle = { ...type.body, ink: "brand", isDisplay: true, isSlanted: true };
const FACT = { label: mm(34), above: 4.35 } as const;

/** Facts under each other, each below a hairline. */
function factListFlow(columns: readonly Column[], around: Around, setting: Setting): Flow {
  const list = tagIn(around.tag, "Div");
  const rows = columns.map((column) => {
    const { title = [] } = column;
    const tag = tagIn(list, "Div");
    const style = factLabel;
    const label = wordsOf(spansOf(title, { style, tag: tagIn(tag, "P") }, setting), setting);
    const value = valueFlow(column, { ...around, tag, gap: 1.75 }, setting);
    return { label, value };
  });
  return {
    ...nothing,
    lay: ({ x, width }) =>
      kept(
        rows.flatMap(({ label, value }, index) => {
          const rule: Mark = {
            type: "rule",
            x,
            y: 0,
            width,
            weight: 0.5,
            color: colorOf("brand", setting),
          };
          const labels = lineStrips(label, { x, width: FACT.label - 7, style: factLabel });
          const values = value.lay({ x: x + FACT.label, width: width - FACT.label });
          return [
            strip(FACT.above, [rule], index === 0 ? { gap: 10.5 } : {}),
            ...beside([labels, values], Infinity),
            strip(FACT.above),
          ];
        }),
      ),
  };
}

/** Approved is said with a check, a draft in the colour of what must not be; what is no longer in force is struck through. */
function valueFlow({ children }: Column, around: Around, setting: Setting): Flow {
  const { imprint } = setting.document;
  const words = children.map((child) =>
    child.type === "paragraph" ? plainText(child.children) : "",
  );
  const said = words.join(" ").trim();
  if (imprint === undefined || said.replace(/^✓\s*/, "") !== imprint.status)
    return setting.flowOf(children, around, setting);
  const isOpen = imprint.draft !== undefined;
  const style: TextStyle = isOpen
    ? { ...around.style, weight: 600, ink: "stop" }
    : { ...around.style, weight: 600 };
  const flow = textFlow([{ type: "text", value: imprint.status }], style, around, setting);
  if (imprint.isObsolete === true) return struck(flow, style, setting);
  return said.startsWith("✓")
    ? led(flow, CHECK, (x) => icon("done", x, 2.25, 9.5, colorOf("ink", setting)))
    : flow;
}

const CHECK = 13.5;

function struck(flow: Flow, { size, leading }: TextStyle, setting: Setting): Flow {
  const color = colorOf("ink", setting);
  const y = baseline({ size, leading }) - size * 0.27;
  return {
    ...flow,
    lay: (frame) =>
      flow.lay(frame).map((each) => ({
        ...each,
        marks: each.marks.flatMap((mark): readonly Mark[] =>
          mark.type === "line"
            ? [mark, { type: "rule", x: mark.x, y, width: mark.width, weight: 0.75, color }]
            : [mark],
        ),
      })),
  };
}
