import { compareText } from "../text-order.ts";
import type { Group, SearchIndex } from "./search-index.ts";
import { groups, writeAnchors, writeNumbers, writeWords } from "./search-index.ts";
import { wordsIn } from "./tokens.ts";

/** Something that can be found. */
export interface Searched {
  readonly group: Group;
  readonly anchor: string;
  readonly title: string;
  /** Its own text, without that of what else can be found inside it. */
  readonly text: string;
}

interface Places {
  readonly titles: Set<number>;
  readonly texts: Set<number>;
}

/** The index of these, in the order of the page. The same input gives the same index. */
export function writeIndex(searched: readonly Searched[]): SearchIndex {
  const inGroups = groups.map((group) => searched.filter((each) => each.group === group));
  const places = placesIn(inGroups.flat());
  const words = [...places.keys()].toSorted(compareText);
  return {
    anchors: Object.fromEntries(
      groups.map((group, n) => [
        group,
        writeAnchors((inGroups[n] ?? []).map(({ anchor }) => anchor)),
      ]),
    ) as Record<Group, readonly string[]>,
    words: writeWords(words),
    places: words.map((word) => writePlaces(places.get(word))).join(" "),
  };
}

function placesIn(entries: readonly Searched[]): ReadonlyMap<string, Places> {
  const found = new Map<string, Places>();
  const of = (word: string): Places => {
    const known = found.get(word) ?? { titles: new Set(), texts: new Set() };
    found.set(word, known);
    return known;
  };
  for (const [entry, { title, text }] of entries.entries()) {
    for (const { folded } of wordsIn(title)) of(folded).titles.add(entry);
    for (const { folded } of wordsIn(text)) of(folded).texts.add(entry);
  }
  return found;
}

function writePlaces(places: Places | undefined): string {
  if (places === undefined) return "";
  const { titles, texts } = places;
  const only = [...texts].filter((entry) => !titles.has(entry));
  // Entries were met in their order, so their numbers rise.
  const inTitles = titles.size === 0 ? "" : `!${writeNumbers([...titles])}`;
  return writeNumbers(only) + inTitles;
}
