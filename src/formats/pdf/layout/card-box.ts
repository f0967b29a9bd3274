import type { Frame } from "./flow.ts";
import { mm } from "./geometry.ts";
import type { Mark, Strip } from "./strips.ts";
import { joined, kept, strip, lowered } from "./strips.ts";
import { colorOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** Inside the frame: of the strip at its head above and below, of both at their sides, around what the card says, and where a page ends. */
const PADDING = { head: 3, side: mm(4), body: mm(2.5), end: 3.5 } as const;
const WEIGHT = 0.5;
/** Boxes are sheets on the page, whatever the tone of the paper. */
const GROUND = "#ffffff";

type Inside = (frame: Frame) => readonly Strip[];

/** The tinted strip at the head of a box; it stays with what is below it. On a page on which the box goes on it is open above. */
export function stripOfBox(
  inside: Inside,
  { x, width }: Frame,
  setting: Setting,
  isAgain = false,
): Strip {
  const { height, marks } = joined(inside(innerOf({ x, width })));
  const size = height + 2 * PADDING.head;
  const isSaving = setting.theme.choices["ink"] === "saving";
  const color = colorOf("line-2", setting);
  const ground: Mark[] = isSaving
    ? []
    : [{ type: "box", x, y: 0, width, height: size, fill: colorOf("brand-tint", setting) }];
  const closed: Mark = { type: "box", x, y: 0, width, height: size, stroke: color, weight: WEIGHT };
  const frame = isAgain
    ? [...edgesOf(size, { x, width }, setting), footAt(size, { x, width }, setting)]
    : [closed];
  return strip(size, [...ground, ...frame, ...lowered(marks, PADDING.head)], { keep: true });
}

/**
 * What stands below the head, with the sides of the frame along it and its foot at the end. Where a page ends in it, between two paragraphs if
 * that can be, the box is open there, and above its other head on the next page: what has an edge looks finished.
 */
export function framed(
  inside: Inside,
  headAgain: Strip,
  frame: Frame,
  setting: Setting,
): readonly Strip[] {
  const strips = unparted(inside(innerOf(frame)));
  const top = strip(PADDING.body, sidesOf(PADDING.body, frame, setting));
  return strips.map(({ height, gap, marks, again = [], ...rest }, index) => {
    const isLast = index === strips.length - 1;
    const above = index === 0 ? PADDING.body : gap;
    const size = above + height + (isLast ? PADDING.body : 0);
    const sides = sidesOf(size, frame, setting);
    const foot = isLast ? [footAt(size, frame, setting)] : [];
    const end = sidesOf(PADDING.end, frame, setting);
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
function sidesOf(height: number, frame: Frame, setting: Setting): readonly Mark[] {
  const { x, width } = frame;
  const ground: Mark = { type: "box", y: 0, height, x, width, fill: GROUND, isGround: true };
  const sides = edgesOf(height, frame, setting);
  return setting.theme.choices["ink"] === "saving" ? sides : [ground, ...sides];
}

function edgesOf(height: number, { x, width }: Frame, setting: Setting): readonly Mark[] {
  const fill = colorOf("line-2", setting);
  return [x, x + width - WEIGHT].map((at) => ({
    type: "box",
    x: at,
    y: 0,
    width: WEIGHT,
    height,
    fill,
  }));
}

/** So many lines without space between them are one paragraph that need not be parted. */
const FEW = 10;

/** Lines that stand close stay together. */
function unparted(strips: readonly Strip[]): readonly Strip[] {
  const runs: Strip[][] = [];
  for (const each of strips) {
    const last = runs.at(-1);
    if (last === undefined || each.gap > 0) runs.push([each]);
    else last.push(each);
  }
  return runs.flatMap((run) => {
    const end = run.at(-1)?.keep ?? false;
    return run.length > FEW ? run : kept(run, end);
  });
}

function footAt(y: number, { x, width }: Frame, setting: Setting): Mark {
  const color = colorOf("line-2", setting);
  return { type: "rule", x, y: y - WEIGHT, width, weight: WEIGHT, color };
}

function innerOf({ x, width }: Frame): Frame {
  return { x: x + PADDING.side, width: width - 2 * PADDING.side };
}
