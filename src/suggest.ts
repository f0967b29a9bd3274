import { distance } from "fastest-levenshtein";

/** More candidates than this are not searched: the suggestion must never cost more than the check. */
const MOST_CANDIDATES = 2_000;
const LONGEST_WORD = 80;

/** How many slips of the fingers lie between two words: Levenshtein's count, but two letters that changed places are one slip. */
function slips(a: string, b: string): number {
  const d = distance(a, b);
  return d === 2 && a.length === b.length && isSwap(a, b) ? 1 : d;
}

function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}

/**
 * The candidate that a person who wrote `word` most likely meant: the same letters in another case, or at most a quarter of the
 * letters different (Levenshtein). Nothing when no candidate is that near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 4)) + 1;
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > MOST_CANDIDATES) break;
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const d = slips(wanted, candidate.toLowerCase());
    if (d < bestDistance) {
      bestDistance = d;
      best = candidate;
    }
  }
  return best;
}
