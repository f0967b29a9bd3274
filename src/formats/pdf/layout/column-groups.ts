import type { Flow } from "./flow.ts";
import type { LineMark, Mark, Strip } from "./strips.ts";

/** As narrow as a column may become where its words would be cut: a dozen letters. */
const NARROWEST = 64;

/**
 * The columns of a table that is too wide for the page, in groups that are printed one below the other; the first column, which says what the
 * rows are, stands in each. One group of all, where they have room.
 * @param least The narrowest that each column can be without cutting a word.
 */
export function columnGroups(
  least: readonly number[],
  gap: number,
  width: number,
): readonly (readonly number[])[] {
  const needed = least.map((each) => Math.min(each, NARROWEST) + gap);
  const all = needed.map((_, index) => index);
  const [first = 0, ...others] = needed;
  if (needed.reduce((sum, each) => sum + each, -gap) <= width || all.length < 3) return [all];
  const groups: number[][] = [];
  let used = Infinity;
  for (const [index, each] of others.entries()) {
    if (used + each - gap > width) {
      groups.push([0]);
      used = first;
    }
    groups.at(-1)?.push(index + 1);
    used += each;
  }
  return groups;
}

/** What is printed again and was read already: for the eye only, and it leads nowhere. */
export function repeated(strip: Strip): Strip {
  const marks = strip.marks.filter(({ type }) => type !== "place");
  return { ...strip, marks: marks.map(unread) };
}

/** The same for what is not laid out yet. */
export function repeatedFlow(flow: Flow): Flow {
  return { ...flow, lay: (frame) => flow.lay(frame).map(repeated) };
}

function unread(mark: Mark): Mark {
  if (mark.type === "line") return unreadLine(mark);
  if (mark.type !== "image") return mark;
  const { link: _, ...picture } = mark;
  return { ...picture, tag: undefined };
}

function unreadLine(line: LineMark): LineMark {
  const pieces = line.pieces.map((piece) => ({ ...piece, tag: undefined, link: undefined }));
  return { ...line, pieces };
}
