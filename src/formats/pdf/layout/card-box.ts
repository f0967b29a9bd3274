import type { Frame } from "./flow.ts";
import { mm } from "./geometry.ts";
import type { Mark, Strip } from "./strips.ts";
import { joined, strip } from "./strips.ts";
import { colorOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** Inside the frame: of the strip at its head above and below, of both at their sides, and around what the card says. */
const PADDING = { head: 3, side: mm(4), body: mm(2.5) } as const;
const WEIGHT = 0.5;

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

/** What stands below the head, with the sides of the frame along it and its foot at the end. Where a page ends in it, it stays open. */
export function framed(inside: Inside, frame: Frame, setting: Setting): readonly Strip[] {
  const { x, width } = frame;
  const strips = inside(innerOf(frame));
  return strips.map(({ height, gap, marks, ...rest }, index) => {
    const above = index === 0 ? PADDING.body : gap;
    const below = index === strips.length - 1 ? PADDING.body : 0;
    const size = above + height + below;
    const color = colorOf("line-2", setting);
    const side = (at: number): Mark => ({
      type: "box",
      x: at,
      y: 0,
      width: WEIGHT,
      height: size,
      fill: color,
    });
    const foot: Mark[] =
      below === 0 ? [] : [{ type: "rule", x, y: size - WEIGHT, width, weight: WEIGHT, color }];
    return strip(
      size,
      [side(x), side(x + width - WEIGHT), ...foot, ...lowered(marks, above)],
      rest,
    );
  });
}

function innerOf({ x, width }: Frame): Frame {
  return { x: x + PADDING.side, width: width - 2 * PADDING.side };
}

function lowered(marks: readonly Mark[], by: number): readonly Mark[] {
  return marks.map((mark) => ({ ...mark, y: mark.y + by }));
}
