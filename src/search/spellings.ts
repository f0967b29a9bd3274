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
/** How much a word counts that is only like the one that was asked for. */
const ALIKE = 0.3;

/**
 * The words that a person who typed `asked` may have meant, or whose beginning, by their numbers, and how much each counts: another ending of the
 * same stem; a letter wrong, missing, too many or at its neighbour's place; in Hebrew, without the letter before the word.
 * @param letters Of each word, as `lettersOf` gives them.
 */
export function wordsLike(
  asked: string,
  words: readonly string[],
  letters: Int32Array,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (asked.length < SHORTEST) return found;
  for (const [number, slips] of typedLike(asked, words, letters)) found.set(number, ALIKE / slips);
  for (const number of sameStem(asked, words)) found.set(number, ALIKE);
  return found;
}

/** Endings are at most three letters, and of a short word one or two. */
function sameStem(asked: string, words: readonly string[]): readonly number[] {
  const stem = asked.slice(0, Math.max(SHORTEST, asked.length - 3));
  const longest = asked.length + 3;
  const ended = [...wordsFrom(words, stem)].filter((n) => (words[n]?.length ?? 0) <= longest);
  const isPrefixed = HEBREW_PREFIXES.includes(asked.charAt(0)) && asked.length > SHORTEST;
  return isPrefixed ? [...ended, ...wordsFrom(words, asked.slice(1))] : ended;
}

/** Numbers of words, and how many slips there are. */
function typedLike(
  asked: string,
  words: readonly string[],
  letters: Int32Array,
): readonly (readonly [number: number, slips: number])[] {
  if (asked.length === SHORTEST) return [];
  const most = asked.length < LONG ? 1 : 2;
  const longest = asked.length + most;
  const own = lettersOf(asked);
  const found: [number, number][] = [];
  for (let number = 0; number < letters.length; number += 1) {
    // Each slip can put one letter at most where there was none. Quick to see, and true of few words.
    if (countOf(own & ~(letters[number] ?? 0)) > most) continue;
    const word = words[number] ?? "";
    if (word.length < SHORTEST) continue;
    const slips = slipsBetween(asked, word.slice(0, longest), most);
    if (slips <= most) found.push([number, slips]);
  }
  return found;
}

/** A bit for each letter; far letters may share one. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let n = 0; n < word.length; n += 1) bits |= 1 << (word.charCodeAt(n) & 31);
  return bits;
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * Slips that lead from `asked` to the nearest beginning of `word`, of four letters or more (Damerau's, optimal string alignment); more than `most`
 * are not counted to the end.
 */
function slipsBetween(asked: string, word: string, most: number): number {
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
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(...row.slice(SHORTEST));
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
