import type { Group, SearchIndex } from "./search-index.ts";
import { lettersOf } from "./spellings.ts";
import { groups, readAnchors, readNumbers, readWords } from "./search-index.ts";

/** An index as it is searched. */
export interface Searchable {
  /** By the numbers of the entries. */
  readonly anchors: readonly string[];
  readonly groups: readonly Group[];
  /** In the order of their code units. */
  readonly words: readonly string[];
  /** Which letters each word has, so that words like one that was asked for are found quickly. */
  readonly letters: Int32Array;
  /** Calls `each` with every entry that has the word of this number, and whether it stands in the title. */
  readonly places: (word: number, each: (entry: number, inTitle: boolean) => void) => void;
}

export function readIndex({ anchors, words: source, places }: SearchIndex): Searchable {
  const inGroups = groups.map((group) => readAnchors(anchors[group]));
  const starts = startsIn(places);
  const words = readWords(source);
  return {
    anchors: inGroups.flat(),
    groups: groups.flatMap((group, n) => (inGroups[n] ?? []).map(() => group)),
    words,
    letters: Int32Array.from(words, lettersOf),
    places: (word, each) => {
      const end = readNumbers(places, starts[word] ?? places.length, (entry) => each(entry, false));
      if (places.charAt(end) === "!") readNumbers(places, end + 1, (entry) => each(entry, true));
    },
  };
}

function startsIn(places: string): readonly number[] {
  const starts = [0];
  for (let at = places.indexOf(" "); at !== -1; at = places.indexOf(" ", at + 1))
    starts.push(at + 1);
  return starts;
}
