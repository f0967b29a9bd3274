import type { Inline } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Mark, Strip } from "./strips.ts";
import { kept, strip, withFirst } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { type } from "./type.ts";
import { baseline, lineStrips, ownWords, spansOf, wordsOf } from "./words.ts";
import type { Setting, Words } from "./words.ts";

/** `Appendix A` of `Appendix A.`: where a number stands by itself nothing need part it from the title. */
export function standingAlone(number: string): string {
  return number.replace(/\.$/, "");
}

/** How small a title becomes at most, in points: below, it would be none. */
const LEAST_TITLE = 12;
/** So that rounding leaves it room. */
const NEARLY = 0.99;

/**
 * The sizes of a title in which none of its words is cut, from the largest to the smallest; where all would cut one, a size between the
 * smallest and that of text.
 *
 * @param wordsIn The title in one of the styles
 */
export function wholeIn(
  styles: readonly TextStyle[],
  width: number,
  wordsIn: (style: TextStyle) => Words,
): readonly TextStyle[] {
  const whole = styles.filter((style) => wordsIn(style).least <= width);
  const smallest = styles.at(-1);
  if (whole.length > 0 || smallest === undefined) return whole;
  const fits = (width / wordsIn(smallest).least) * NEARLY;
  const size = Math.min(smallest.size, Math.max(smallest.size * fits, LEAST_TITLE));
  return [{ ...smallest, size, leading: (smallest.leading * size) / smallest.size }];
}

/** The largest part of a line that a number takes from all lines of its title. */
const HANGING = 0.4;

interface TitleStyles {
  readonly title: TextStyle;
  readonly number: TextStyle;
}

interface Lines {
  readonly style: TextStyle;
  readonly lines: readonly Strip[];
}

/** A title in the text's column, its number in the margin. */
export function titleStrips(
  title: readonly Inline[],
  numeral: string | undefined,
  styles: TitleStyles,
  heading: Tag,
  frame: TitleFrame,
  setting: Setting,
): readonly Strip[] {
  const wordsIn = (style: TextStyle): Words =>
    wordsOf(spansOf(title, { style, tag: heading }, setting), setting);
  const linesIn = ({ x, width }: Pick<TitleFrame, "x" | "width">): Lines => {
    const [style = styles.title] = wholeIn([styles.title], width, wordsIn);
    return { style, lines: lineStrips(wordsIn(style), { x, width, style }) };
  };
  if (numeral === undefined) return kept(linesIn(frame).lines, true);
  const number = standingAlone(numeral);
  const own = { style: withWordsSmall(number, styles.number), tag: tagIn(heading, "Span") };
  const place = withNumber(ownWords(number, own, setting).most, styles.title, frame);
  const { style, lines } = linesIn(place);
  const marks = numberMark(number, own, style, place, setting);
  if (!place.isAbove)
    return kept(
      withFirst(lines, (first) => ({ marks: [...marks, ...first.marks] })),
      true,
    );
  return kept([strip(style.leading, marks), ...lines], true);
}

/** `Appendix B` is as large in every language as fits beside the title in all of them. */
function withWordsSmall(number: string, style: TextStyle): TextStyle {
  const isSmall = style.size <= type.number3.size;
  return isSmall || !/\s/.test(number) ? style : { ...style, size: type.number3.size };
}

/** Where the lines of a title begin, and its number: in the margin; else before all of them; above them where little would be left. */
function withNumber(
  numberWidth: number,
  { size }: TextStyle,
  frame: TitleFrame,
): TitleFrame & { readonly isAbove?: true } {
  if (frame.numberWidth > 0) return frame;
  const by = numberWidth + size;
  const hung = { x: frame.x + by, width: frame.width - by, numberX: frame.x, numberWidth: by };
  if (by < frame.width * HANGING) return hung;
  return { ...frame, numberX: frame.x, numberWidth: frame.width, isAbove: true };
}

/** A number on the title's first line, smaller where it has no room else. */
function numberMark(
  number: string,
  { style, tag }: { readonly style: TextStyle; readonly tag: Tag },
  title: TextStyle,
  { numberX: x, numberWidth: width }: TitleFrame,
  setting: Setting,
): readonly Mark[] {
  const { most } = ownWords(number, { style, tag }, setting);
  const size = style.size * Math.min(1, (width - 4) / Math.max(most, 1));
  const fitted = { ...style, size };
  const [line] = lineStrips(ownWords(number, { style: fitted, tag }, setting), {
    x,
    width,
    style: fitted,
  });
  return (line?.marks ?? []).slice(0, 1).map((mark) => ({ ...mark, y: baseline(title) }));
}

interface TitleFrame {
  readonly x: number;
  readonly width: number;
  readonly numberX: number;
  readonly numberWidth: number;
}
