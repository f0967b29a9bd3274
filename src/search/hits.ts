import { writings } from "./spellings.ts";
import { fold, foldText, wordsIn } from "./tokens.ts";
import type { Word } from "./tokens.ts";

/** A stretch of a text that was asked for. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** Which of the words that were asked for it is. */
  readonly asked: number;
}

/** Finds in texts what was asked for. */
export interface Hits {
  /** Where the words stand that were asked for, in order. */
  readonly hitsIn: (text: string) => readonly Hit[];
  /** False where a text has none of them for certain; quicker than looking where they are. */
  readonly mayHave: (text: string) => boolean;
}

const MOST_WORDS = 12;

/**
 * Finds in a text what was asked for: of a word that begins with it, that beginning; of one that is only like it, the whole word.
 * @param similar Words that are like one that was asked for, and which one.
 */
export function makeHits(asked: readonly string[], similar: ReadonlyMap<string, number>): Hits {
  // The longest first: of `lu lugg` the second is the hit in "luggage".
  const written = asked
    .flatMap((word, which) => writings(word).map((writing) => ({ ...writing, which })))
    .toSorted((a, b) => b.written.length - a.written.length);
  const hitsIn = (text: string): readonly Hit[] =>
    wordsIn(text).flatMap((word): readonly Hit[] => {
      const begun = written.find((each) => word.folded.startsWith(each.written));
      if (begun !== undefined) {
        const [from, to] = partOf(text, word, begun.before, begun.written.length);
        return [{ from, to, asked: begun.which }];
      }
      const which = similar.get(word.folded);
      return which === undefined ? [] : [{ from: word.from, to: word.to, asked: which }];
    });
  const words = [...asked, ...similar.keys()];
  return {
    hitsIn,
    mayHave: (text) => {
      // Looking for so many would take longer than looking where they are.
      if (words.length > MOST_WORDS) return true;
      const folded = foldText(text);
      return words.some((word) => folded.includes(word));
    },
  };
}

/** Where letters of the folded word stand in the text itself, which may have marks between them. */
function partOf(text: string, word: Word, first: number, end: number): readonly [number, number] {
  const after = (letters: number): number => {
    let at = word.from;
    while (at < word.to && fold(text.slice(word.from, at)).length < letters) at += 1;
    return at;
  };
  let to = after(end);
  // Marks behind the last letter belong to it.
  while (to < word.to && /\p{M}/u.test(text.charAt(to))) to += 1;
  return [after(first), to];
}
