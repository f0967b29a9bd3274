/**
 * How the nouns and adjectives of a language change their ending, so that a term is found wherever a text uses it. A word that ends
 * as a key says may be seen with any of the endings behind it, `-` being none; the longest key that fits decides. The stem itself
 * never changes, so a word that merely begins like a term is not taken for it.
 */
export interface Endings {
  readonly paradigms: Readonly<Record<string, string>>;
  /** Short words that are written together with the next one, and their sequences. */
  readonly prefixes: readonly string[];
}
