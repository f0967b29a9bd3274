/** A way in which a word that is asked for may be written in a text. */
export interface Writing {
  readonly written: string;
  /** How many letters stand before the word itself. */
  readonly before: number;
  /** 1 for the word as it was asked for. */
  readonly worth: number;
}

const HEBREW = /^[\u05d0-\u05ea]{2,}/;
/** The, in, to, from, and, as, that: Hebrew writes them at the word, one or two of them. */
const HEBREW_PREFIXES = Array.from("הבלמוכש");
const BEFORE_HEBREW = [
  ...HEBREW_PREFIXES,
  ...HEBREW_PREFIXES.flatMap((first) =>
    HEBREW_PREFIXES.filter((second) => second !== first).map((second) => first + second),
  ),
];

/** How a text may write what begins with this word. */
export function writings(asked: string): readonly Writing[] {
  const own = { written: asked, before: 0, worth: 1 };
  if (!HEBREW.test(asked)) return [own];
  return [
    own,
    ...BEFORE_HEBREW.map((letters) => ({
      written: letters + asked,
      before: letters.length,
      worth: 0.9,
    })),
  ];
}

/** The numbers of the words that begin with these letters; `words` stand in the order of their code units. */
export function wordsFrom(words: readonly string[], letters: string): Iterable<number> {
  const [first, end] = [firstFrom(words, letters), firstFrom(words, `${letters}\uffff`)];
  return Array.from({ length: end - first }, (_, n) => first + n);
}

function firstFrom(words: readonly string[], letters: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Shorter words are like too many others. */
const SHORTEST = 4;
/** So many letters, and a second slip is forgiven. */
const LONG = 8;

/**
 * How likely a person who typed `asked` meant `word` or its beginning, 0 for not at all: another ending of the same stem; a letter wrong, missing,
 * too many or at its neighbour's place; in Hebrew, without the letter before the word.
 */
export function nearness(asked: string, word: string): number {
  if (asked.length < SHORTEST || word.length < SHORTEST) return 0;
  if (hasSameStem(asked, word) || hasOtherPrefix(asked, word)) return 0.3;
  if (asked.length === SHORTEST) return 0;
  const most = asked.length < LONG ? 1 : 2;
  if (!hasMostLetters(asked, word, most)) return 0;
  const slips = slipsBetween(asked, word.slice(0, asked.length + most));
  return slips > most ? 0 : 0.3 / slips;
}

function hasOtherPrefix(asked: string, word: string): boolean {
  const first = asked.charAt(0);
  return HEBREW_PREFIXES.includes(first) && word.startsWith(asked.slice(1));
}

/** Endings are at most three letters, and of a short word one or two. */
function hasSameStem(asked: string, word: string): boolean {
  const stem = Math.max(SHORTEST, asked.length - 3);
  return word.length <= asked.length + 3 && word.startsWith(asked.slice(0, stem));
}

/** Each slip can put one letter at most where there was none. Quick, and true of few words only. */
function hasMostLetters(asked: string, word: string, most: number): boolean {
  let missing = lettersOf(asked) & ~lettersOf(word);
  let count = 0;
  for (; missing !== 0 && count <= most; count += 1) missing &= missing - 1;
  return count <= most;
}

/** A bit for each letter; far letters may share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let n = 0; n < word.length; n += 1) bits |= 1 << (word.charCodeAt(n) & 31);
  return bits;
}

/** Slips that lead from `asked` to the nearest beginning of `word`, of four letters or more (Damerau's, optimal string alignment). */
function slipsBetween(asked: string, word: string): number {
  let [before, row]: [readonly number[], readonly number[]] = [
    [],
    [...Array(word.length + 1).keys()],
  ];
  for (let a = 1; a <= asked.length; a += 1) {
    const next = [a];
    for (let w = 1; w <= word.length; w += 1) {
      const isSame = asked[a - 1] === word[w - 1];
      const isSwap = asked[a - 1] === word[w - 2] && asked[a - 2] === word[w - 1];
      const slips = Math.min(
        at(row, w - 1) + (isSame ? 0 : 1),
        at(row, w) + 1,
        at(next, w - 1) + 1,
      );
      next.push(isSwap ? Math.min(slips, at(before, w - 2) + 1) : slips);
    }
    [before, row] = [row, next];
  }
  return Math.min(...row.slice(SHORTEST));
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
