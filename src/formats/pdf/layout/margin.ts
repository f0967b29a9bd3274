import type { Beside, Strip } from "./strips.ts";
import { heightOf, kept, strip, withFirst } from "./strips.ts";
import type { Setting } from "./words.ts";

/** A text with its margin beside it, and so much space below it as the margin needs. */
export function besideText(
  text: readonly Strip[],
  margin: Beside,
  { grid }: Setting,
): readonly Strip[] {
  const main = withFirst(text, () => ({ gap: 0 }));
  const height = heightOf(margin.what);
  const rest = height - heightOf(main);
  // What is longer than a page has no room to be kept anyway.
  const foot = rest > 0 && height < grid.height ? [strip(rest)] : [];
  const whole = foot.length === 0 ? main : [...kept(main, true), ...foot];
  return whole.map((each) => ({ ...each, beside: margin }));
}
