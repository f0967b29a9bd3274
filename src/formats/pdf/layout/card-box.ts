import type { Frame } from "./flow.ts";
import { mm } from "./geometry.ts";
import type { Mark, Strip } from "./strips.ts";
import { joined, strip } from "./strips.ts";
import { colorOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** Inside the frame: of the strip at its head above and below, of both at their sides, around what the card says, and where a page ends. */
const PADDING = { head: 3, side: mm(4), body: mm(2.5), end: 3.5 } as const;
const WEIGHT = 0.5;
/** Boxes are sheets on the page, whatever the tone of the paper. */
const GROUND = "#ffffff";

type Inside = (frame: Frame) => readonly Strip[];

/** The tinted strip at the head of a box; it stays with what is below it. */
export function stripOfBox(inside: Inside, { x, width }: Frame, setting: Setting): Strip {
  const { height, marks } = joined(inside(innerOf({ x, width })));
  const size = height + 2 * PADDING.head;
  const isSaving = setting.theme.choices["ink"] === "saving";
  const color = colorOf("line-2", setting);
  const ground: Mark[] = isSaving
    ? []
    : [{ type: "box", x, y: 0, width, height: size, fill: colorOf("brand-tint", setting) }];
  const frame: Mark = { type: "box", x, y: 0, width, height: size, stroke: color, weight: WEIGHT };
  return strip(size, [...ground, frame, ...lowered(marks, PADDING.head)], { keep: true });
}

/**
 * What stands below the head, with the sides of the frame along it and its foot at the end. Where a page ends in it, the box is closed there,
 * and opened on the next page with another head.
 */
export function framed(
  inside: Inside,
  headAgain: Strip,
  frame: Frame,
  setting: Setting,
): readonly Strip[] {
  const strips = inside(innerOf(frame));
  const top = strip(PADDING.body, sidesOf(PADDING.body, frame, setting));
  return strips.map(({ height, gap, marks, again = [], ...rest }, index) => {
    const isLast = index === strips.length - 1;
    const above = index === 0 ? PADDING.body : gap;
    const size = above + height + (isLast ? PADDING.body : 0);
    const sides = sidesOf(size, frame, setting);
    const foot = isLast ? [footAt(size, frame, setting)] : [];
    const end = [...sidesOf(PADDING.end, frame, setting), footAt(PADDING.end, frame, setting)];
    const own = again.map((each) => {
      const all = each.gap + each.height;
      return strip(all, [...sidesOf(all, frame, setting), ...lowered(each.marks, each.gap)]);
    });
    return strip(size, [...sides, ...foot, ...lowered(marks, above)], {
      ...rest,
      ...(index === 0 ? {} : { again: [headAgain, top, ...own] }),
      ...(isLast ? {} : { below: end }),
    });
  });
}

/** The ground of what a box says, and the sides of its frame. */
function sidesOf(height: number, { x, width }: Frame, setting: Setting): readonly Mark[] {
  const color = colorOf("line-2", setting);
  const part = { type: "box", y: 0, height } as const;
  const ground: Mark = { ...part, x, width, fill: GROUND, isGround: true };
  const sides: readonly Mark[] = [x, x + width - WEIGHT].map((at) => ({
    ...part,
    x: at,
    width: WEIGHT,
    fill: color,
  }));
  return setting.theme.choices["ink"] === "saving" ? sides : [ground, ...sides];
}

function footAt(y: number, { x, width }: Frame, setting: Setting): Mark {
  const color = colorOf("line-2", setting);
  return { type: "rule", x, y: y - WEIGHT, width, weight: WEIGHT, color };
}

function innerOf({ x, width }: Frame): Frame {
  return { x: x + PADDING.side, width: width - 2 * PADDING.side };
}

function lowered(marks: readonly Mark[], by: number): readonly Mark[] {
  return marks.map((mark) => ({ ...mark, y: mark.y + by }));
}
