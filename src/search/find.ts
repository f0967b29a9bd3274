import { foldId, wordsIn } from "./tokens.ts";
import type { Word } from "./tokens.ts";
import type { Searchable } from "./read-index.ts";
import { nearness, wordsFrom, writings } from "./spellings.ts";

/** A stretch of a text that was asked for: from, to. */
export type Hit = readonly [from: number, to: number];

export interface Found {
  /** Numbers of entries, the best first. */
  readonly entries: readonly number[];
  /** The entry whose printed id was asked for. */
  readonly exact?: number;
  /** Nothing has the words themselves; these have words that are nearly alike. */
  readonly isSimilar: boolean;
  readonly hitsIn: (text: string) => readonly Hit[];
}

/** How much a word counts in a title, against the same in a text. */
const IN_TITLE = 6;
const EXACT_ID = 1000;
const SOME_ID = 100;
/** One letter begins too many ids. */
const SHORTEST_ID = 2;

type Scores = Float32Array;

/** What may be asked of one piece of a query: an id or its beginning, or words. */
interface Piece {
  readonly id: string;
  readonly words: readonly string[];
}

/**
 * What is asked for, the best first: all words, each or its beginning; or an id, or what it begins with. Whole words, words in titles and rare
 * words count more. Only when nothing has them, words that are nearly alike count as well.
 * @param ids The printed ids and numbers of the entries, as `foldId` gives them.
 */
export function find(index: Searchable, ids: readonly string[], query: string): Found {
  const pieces = query
    .split(/\s+/)
    .map((piece) => ({ id: foldId(piece), words: wordsIn(piece).map(({ folded }) => folded) }))
    .filter(({ words }) => words.length > 0);
  const asked = pieces.flatMap(({ words }) => words);
  const whole = foldId(query);
  const exact = whole === "" ? -1 : ids.indexOf(whole);
  for (const isSimilar of [false, true]) {
    const alike: Alike = isSimilar ? similarWords(index, asked) : new Map();
    const scores = scoresOf(index, ids, pieces, alike);
    addIds(scores, ids, whole);
    const entries = ranked(scores);
    if (entries.length === 0) continue;
    const found = { entries, isSimilar, hitsIn: hitsOf(index, asked, alike) };
    return exact === -1 ? found : { ...found, exact };
  }
  return { entries: [], isSimilar: false, hitsIn: () => [] };
}

/** By a word that is asked for: the numbers of the words that are nearly alike, and how much they count. */
type Alike = ReadonlyMap<string, ReadonlyMap<number, number>>;

function similarWords({ words }: Searchable, asked: readonly string[]): Alike {
  return new Map(
    asked.map((word) => {
      const near = new Map<number, number>();
      for (const [number, other] of words.entries()) {
        const worth = nearness(word, other);
        if (worth > 0) near.set(number, worth);
      }
      return [word, near];
    }),
  );
}

/** Each piece has to be there: by its words or as the beginning of an id. */
function scoresOf(
  index: Searchable,
  ids: readonly string[],
  pieces: readonly Piece[],
  alike: Alike,
): Scores {
  const parts = pieces.map(({ id, words }, n) => {
    const isLast = n === pieces.length - 1;
    const scores = together(
      words.map((word) => wordScores(index, word, isLast, alike.get(word) ?? new Map())),
      ids.length,
    );
    addIds(scores, ids, id);
    return scores;
  });
  return together(parts, ids.length);
}

/** The sum where none is nothing. */
function together(parts: readonly Scores[], length: number): Scores {
  const sum = new Float32Array(length);
  for (let entry = 0; entry < length; entry += 1) {
    let [total, isInAll] = [0, parts.length > 0];
    for (const part of parts) {
      const score = part[entry] ?? 0;
      total += score;
      isInAll &&= score > 0;
    }
    sum[entry] = isInAll ? total : 0;
  }
  return sum;
}

function addIds(scores: Scores, ids: readonly string[], asked: string): void {
  if (asked === "") return;
  for (const [entry, id] of ids.entries()) {
    if (id === asked) scores[entry] = EXACT_ID;
    else if (asked.length >= SHORTEST_ID && id.startsWith(asked)) scores[entry] = SOME_ID;
  }
}

/** Each entry's best place of the word, of words that begin with it and of words like it; more where fewer entries have any. */
function wordScores(
  index: Searchable,
  asked: string,
  isLast: boolean,
  alike: ReadonlyMap<number, number>,
): Scores {
  const scores = new Float32Array(index.anchors.length);
  const put = (word: number, worth: number): void =>
    index.places(word, (entry, inTitle) => {
      const score = inTitle ? worth * IN_TITLE : worth;
      if (score > (scores[entry] ?? 0)) scores[entry] = score;
    });
  for (const { written, worth } of writings(asked)) {
    for (const word of wordsFrom(index.words, written)) {
      const share = written.length / (index.words[word]?.length ?? 1);
      // A word that is still being typed may be any that begins like it.
      put(word, share === 1 ? worth : worth * (isLast ? 0.5 : 0.3) * (0.5 + share / 2));
    }
  }
  for (const [word, worth] of alike) put(word, worth);
  const rarity = Math.log(1 + scores.length / scores.reduce((n, score) => (score > 0 ? n + 1 : n), 1));
  return scores.map((score) => score * rarity);
}

function ranked(scores: Scores): readonly number[] {
  return [...scores.keys()]
    .filter((entry) => (scores[entry] ?? 0) > 0)
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function hitsOf({ words }: Searchable, asked: readonly string[], alike: Alike): Found["hitsIn"] {
  const near = [...alike.values()].flatMap((found) => [...found.keys()]);
  const similar = new Set(near.map((word) => words[word]));
  // The longest first: of `lu lugg` the second is the hit in "luggage".
  const written = asked.flatMap(writings).toSorted((a, b) => b.written.length - a.written.length);
  return (text) =>
    wordsIn(text).flatMap((word): readonly Hit[] => {
      const found = written.find((each) => word.folded.startsWith(each.written));
      if (found !== undefined) return [partOf(text, word, found.before, found.written.length)];
      return similar.has(word.folded) ? [[word.from, word.to]] : [];
    });
}

/** Where letters of the folded word stand in the text itself, which may have marks between them. */
function partOf(text: string, { from, to }: Word, first: number, end: number): Hit {
  const after = (letters: number): number => {
    let at = from;
    while (at < to && foldId(text.slice(from, at)).length < letters) at += 1;
    return at;
  };
  // Marks behind the last letter are part of it.
  let last = after(end);
  while (last < to && /\p{M}/u.test(text.charAt(last))) last += 1;
  return [after(first), last];
}
