import type { Inline } from "../../../document/blocks.ts";
import type { Tag } from "../paper.ts";
import { tagIn } from "../paper.ts";
import type { Mark, Strip } from "./strips.ts";
import { kept, withFirst } from "./strips.ts";
import type { TextStyle } from "./type.ts";
import { baseline, lineStrips, ownWords, spansOf, wordsOf } from "./words.ts";
import type { Setting } from "./words.ts";

/** A title in the text's column, its number in the margin. */
export function titleStrips(
  title: readonly Inline[],
  number: string | undefined,
  styles: { readonly title: TextStyle; readonly number: TextStyle },
  heading: Tag,
  frame: TitleFrame,
  setting: Setting,
): readonly Strip[] {
  const words = wordsOf(spansOf(title, { style: styles.title, tag: heading }, setting), setting);
  const lines = lineStrips(words, { x: frame.x, width: frame.width, style: styles.title });
  if (number === undefined || frame.numberWidth <= 0) return kept(lines, true);
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

interface TitleFrame {
  readonly x: number;
  readonly width: number;
  readonly numberX: number;
  readonly numberWidth: number;
}
