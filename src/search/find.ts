import type { Hits } from "./hits.ts";
import { makeHits } from "./hits.ts";
import type { Searchable } from "./read-index.ts";
import { wordsFrom, wordsLike, writings } from "./spellings.ts";
import { foldId, wordsIn } from "./tokens.ts";

export interface Found extends Hits {
  /** Numbers of entries, the best first. */
  readonly entries: readonly number[];
  /** The entry whose printed id was asked for. */
  readonly exact?: number;
  /** Entries whose printed ids are or begin with what was asked for. */
  readonly named: ReadonlySet<number>;
  /** How many words were asked for. */
  readonly asked: number;
  /** Nothing has the words themselves; these have words that are nearly alike. */
  readonly isSimilar: boolean;
}

/** How much a word counts in a title, against the same in a text. */
const IN_TITLE = 6;
/** A word that is still being typed may be any that begins like it; of the others, less. */
const LAST_BEGUN = 0.5;
const OTHER_BEGUN = 0.3;
const EXACT_ID = 1000;
const BEGUN_ID = 100;
/** One letter begins too many ids. */
const SHORTEST_ID = 2;

type Scores = Float32Array;

/** What may be asked with one piece of a query: an id or its beginning, or words. */
interface Piece {
  readonly id: string;
  readonly words: readonly string[];
}

/** By a word that is asked for: the numbers of the words that are nearly alike, and how much they count. */
type Alike = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * What is asked for, the best first: all words, each or its beginning; or an id, or what it begins with. Whole words, words in titles and rare
 * words count more. Only when nothing has them, words that are nearly alike count as well.
 * @param ids The printed ids and numbers of the entries, as `foldId` gives them; empty where there is none.
 */
export function find(index: Searchable, ids: readonly string[], query: string): Found {
  const pieces = piecesOf(query);
  const words = pieces.flatMap((piece) => piece.words);
  const whole = foldId(query);
  const exact = whole === "" ? -1 : ids.indexOf(whole);
  for (const isSimilar of [false, true]) {
    const alike: Alike = isSimilar ? similarWords(index, words) : new Map();
    const scores = scoresOf(index, ids, pieces, alike);
    const named = addIds(scores, ids, whole, EXACT_ID);
    const entries = ranked(scores, ids);
    if (entries.length === 0) continue;
    const hits = makeHits(words, similarTexts(index, words, alike));
    const found = { entries, named, asked: words.length, isSimilar, ...hits };
    return exact === -1 ? found : { ...found, exact };
  }
  const none = { entries: [], named: new Set<number>(), asked: words.length, isSimilar: false };
  return { ...none, ...makeHits([], new Map()) };
}

function piecesOf(query: string): readonly Piece[] {
  return query
    .split(/\s+/)
    .map((piece) => ({ id: foldId(piece), words: wordsIn(piece).map(({ folded }) => folded) }))
    .filter(({ words }) => words.length > 0);
}

function similarWords({ words, letters }: Searchable, asked: readonly string[]): Alike {
  return new Map(asked.map((word) => [word, wordsLike(word, words, letters)]));
}

/** The words that are nearly alike, and to which of those that were asked for. */
function similarTexts(
  { words }: Searchable,
  asked: readonly string[],
  alike: Alike,
): ReadonlyMap<string, number> {
  const pairs = asked.flatMap((word, which) =>
    [...(alike.get(word)?.keys() ?? [])].map((number) => [words[number] ?? "", which] as const),
  );
  return new Map(pairs);
}

/** Each piece has to be there: by its words, or as the beginning of an id. */
function scoresOf(
  index: Searchable,
  ids: readonly string[],
  pieces: readonly Piece[],
  alike: Alike,
): Scores {
  const parts = pieces.map(({ id, words }, n) => {
    const begun = n === pieces.length - 1 ? LAST_BEGUN : OTHER_BEGUN;
    const each = words.map((word) => wordScores(index, word, begun, alike.get(word) ?? new Map()));
    const scores = together(each, index.anchors.length);
    addIds(scores, ids, id, BEGUN_ID);
    return scores;
  });
  return together(parts, index.anchors.length);
}

/** The sum, where none is nothing. */
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

/**
 * Gives the entries whose ids are or begin with what is asked for. A piece of the query that is an id alone, such as the 2 of `guest 2`, counts no
 * more than the beginning of one.
 */
function addIds(
  scores: Scores,
  ids: readonly string[],
  asked: string,
  exact: number,
): ReadonlySet<number> {
  const named = new Set<number>();
  if (asked === "") return named;
  for (const [entry, id] of ids.entries()) {
    if (id !== asked && (asked.length < SHORTEST_ID || !id.startsWith(asked))) continue;
    scores[entry] = id === asked ? exact : BEGUN_ID;
    named.add(entry);
  }
  return named;
}

/** Each entry's best place of the word, of words that begin with it and of words like it; more where fewer entries have any. */
function wordScores(
  index: Searchable,
  asked: string,
  begun: number,
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
      put(word, share === 1 ? worth : worth * begun * (0.5 + share / 2));
    }
  }
  for (const [word, worth] of alike) put(word, worth);
  const having = scores.reduce((count, score) => (score > 0 ? count + 1 : count), 1);
  const rarity = Math.log(1 + scores.length / having);
  return scores.map((score) => score * rarity);
}

/** The best first; ids that begin alike by their numbers; else as they stand on the page. */
function ranked(scores: Scores, ids: readonly string[]): readonly number[] {
  const scoreOf = (entry: number): number => scores[entry] ?? 0;
  const byNumber = (a: number, b: number): number =>
    scoreOf(a) === BEGUN_ID ? numbers.compare(ids[a] ?? "", ids[b] ?? "") : 0;
  const found = [...scores.keys()].filter((entry) => scoreOf(entry) > 0);
  return found.toSorted((a, b) => scoreOf(b) - scoreOf(a) || byNumber(a, b) || a - b);
}

const numbers = new Intl.Collator("en", { numeric: true });
