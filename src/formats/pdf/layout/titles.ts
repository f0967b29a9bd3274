import type { Inline } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Mark, Strip } from "./strips.ts";
import { kept, withFirst } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { baseline, lineStrips, ownWords, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** `Appendix A` of `Appendix A.`: where a number stands by itself nothing need part it from the title. */
export function standingAlone(number: string): string {
  return number.replace(/\.$/, "");
}

/** The largest part of a line that a number takes from all lines of its title. */
const HANGING = 0.25;

/** A title in the text's column, its number in the margin. */
export function titleStrips(
  title: readonly Inline[],
  numeral: string | undefined,
  styles: { readonly title: TextStyle; readonly number: TextStyle },
  heading: Tag,
  frame: TitleFrame,
  setting: Setting,
): readonly Strip[] {
  const number = numeral === undefined ? undefined : standingAlone(numeral);
  const spans = spansOf(title, { style: styles.title, tag: heading }, setting);
  if (frame.numberWidth <= 0 && number !== undefined) {
    const { most } = ownWords(number, { style: styles.number, tag: undefined }, setting);
    const by = most + styles.title.size;
    // Further lines begin where the title does, unless hardly anything would be left for them.
    if (by < frame.width * HANGING) {
      const hung = { ...frame, x: frame.x + by, width: frame.width - by, numberX: frame.x };
      const place = { ...hung, numberWidth: by };
      return titleStrips(title, numeral, styles, heading, place, setting);
    }
  }
  const isRunIn = frame.numberWidth <= 0 && number !== undefined;
  const before = isRunIn ? numberBefore(number, styles.number, heading, setting) : [];
  const words = wordsOf([...before, ...spans], setting);
  const lines = lineStrips(words, { x: frame.x, width: frame.width, style: styles.title });
  if (number === undefined || isRunIn) return kept(lines, true);
  const own = ownWords(number, { style: styles.number, tag: heading }, setting);
  const size = Math.min(1, (frame.numberWidth - 4) / Math.max(own.most, 1));
  const style = { ...styles.number, size: styles.number.size * size };
  const fitted = ownWords(number, { style, tag: tagIn(heading, "Span") }, setting);
  const [line] = fitted.set(frame.numberWidth);
  const marks: Mark[] =
    line === undefined
      ? []
      : lineStrips(fitted, { x: frame.numberX, width: frame.numberWidth, style }).flatMap(
          ({ marks: all }) => all.map((mark) => ({ ...mark, y: baseline(styles.title) })),
        );
  return kept(
    withFirst(lines, (first) => ({ marks: [...marks.slice(0, 1), ...first.marks] })),
    true,
  );
}

/** Where there is no margin the number stands in the title's line. */
function numberBefore(
  number: string,
  style: TextStyle,
  heading: Tag,
  setting: Setting,
): ReturnType<typeof spansOf> {
  const tag = tagIn(heading, "Span");
  return spansOf([{ type: "text", value: `${number}\u2003` }], { style, tag }, setting);
}

interface TitleFrame {
  readonly x: number;
  readonly width: number;
  readonly numberX: number;
  readonly numberWidth: number;
}
