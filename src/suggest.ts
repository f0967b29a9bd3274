import { distance } from "fastest-levenshtein";

/** More candidates than this are not searched: the suggestion must never cost more than the check. */
const MOST_CANDIDATES = 2_000;
const LONGEST_WORD = 80;

/**
 * The candidate that a person who wrote `word` most likely meant: the same letters in another case, or at most a third of the
 * letters different (Levenshtein). Nothing when no candidate is that near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > MOST_CANDIDATES) break;
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const d = distance(wanted, candidate.toLowerCase());
    if (d < bestDistance) {
      bestDistance = d;
      best = candidate;
    }
  }
  return best;
}
