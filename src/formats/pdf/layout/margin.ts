import type { Block } from "../../../document/blocks.ts";
import { isVisible } from "../../text.ts";
import type { Tag } from "../paper.ts";
import type { Flow, Frame } from "./flow.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { Beside, Strip } from "./strips.ts";
import { heightOf, kept, spaced, strip, withFirst } from "./strips.ts";
import { type } from "./type.ts";
import { lineStrips, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** Between two facts. */
const APART = 3.5;
/** Between what a thing is and the first fact. */
const BELOW = 7;

/** What says what a thing is or what governs it, ready to be set in the margin; in the order in which it stands in the text. */
export type Facts = readonly { readonly block: Paragraph; readonly flow: Flow }[];

/** @param elements What small print of the text is in the structure: a fact is the same there wherever it is printed. */
export function factsIn(
  children: readonly Block[],
  elements: ReadonlyMap<Block, Tag>,
  setting: Setting,
): Facts {
  const style = type.note;
  return children.filter(isFact).map((block) => {
    const words = wordsOf(
      spansOf(block.children, { style, tag: elements.get(block) }, setting),
      setting,
    );
    const lay: Flow["lay"] = ({ x, width }) =>
      spaced(lineStrips(words, { x, width, style }), APART);
    return { block, flow: { least: words.least, most: words.most, lay } };
  });
}

function isFact(child: Block): child is Paragraph {
  return child.type === "paragraph" && child.role === "fact" && isVisible(child.children);
}

/** A text and its margin. */
export interface Text {
  /** The text, without the facts that stand in the margin. */
  readonly lay: (inMargin: ReadonlySet<Block>) => readonly Strip[];
  readonly facts: Facts;
  /** What stands in the margin in any case, above the facts. */
  readonly what: readonly Strip[];
  readonly again?: () => Strip;
}

/**
 * A text with its margin beside it. As many facts as are no taller than the text stand in the margin, where they cost no room; the last ones stay in
 * the text where there are too many.
 */
export function besideText(
  { lay, facts, what, again }: Text,
  { x, width }: Frame,
  { grid }: Setting,
): readonly Strip[] {
  const columns = facts.map(({ flow }) => kept(flow.lay({ x, width })));
  for (let count = facts.length; count >= 0; count -= 1) {
    const below = what.length === 0 ? 0 : BELOW;
    const column = spaced(columns.slice(0, count).flat(), below);
    const height = heightOf([...what, ...column]);
    const inMargin = new Set<Block>(facts.slice(0, count).map(({ block }) => block));
    const main = withFirst(lay(inMargin), () => ({ gap: 0 }));
    const rest = height - heightOf(main);
    if (rest > 0 && count > 0) continue;
    const margin: Beside = { what, facts: column, ...(again === undefined ? {} : { again }) };
    // What is longer than a page has no room to be kept anyway.
    const foot = rest > 0 && height < grid.height ? [strip(rest)] : [];
    const whole = foot.length === 0 ? main : [...kept(main, true), ...foot];
    return whole.map((each) => ({ ...each, beside: margin }));
  }
  return [];
}
