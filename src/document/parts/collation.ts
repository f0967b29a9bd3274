/** The order of words in a language, and the letters they stand under. */

const collators = new Map<string, Intl.Collator>();

/** Making a collator costs more than sorting a page. */
function made(language: string, options: Intl.CollatorOptions): Intl.Collator {
  const key = `${language} ${JSON.stringify(options)}`;
  const collator = collators.get(key) ?? new Intl.Collator(language, options);
  collators.set(key, collator);
  return collator;
}

/** The alphabet of the language; numbers by their size. */
export function collatorOf(language: string): Intl.Collator {
  return made(language, { numeric: true });
}

/** What stands in a list to be looked up: by its title where nobody stated another order. */
export function inTitleOrder<T extends { readonly title: string; readonly order?: number }>(
  things: readonly T[],
  language: string,
): readonly T[] {
  const { compare } = collatorOf(language);
  const orderOf = ({ order = Number.MAX_SAFE_INTEGER }: T): number => order;
  return things.toSorted((a, b) => orderOf(a) - orderOf(b) || compare(a.title, b.title));
}

/** Nobody looks up `A guest cannot sleep` under A. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^(?:an?|the)\s+(?=\S)/i,
  da: /^(?:en|et)\s+(?=\S)/i,
};

/** What comes before the first letter or figure, such as an opening quotation mark, does not count, and neither does an article. */
export function sortKey(text: string, language: string): string {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, "");
  const article = ARTICLES[language.slice(0, 2)];
  return article === undefined ? bare : bare.replace(article, "");
}

/**
 * The capital under which a text stands in an index: its first letter, without a mark that makes no other letter in this
 * language (Russian ё; not Slovenian č). Danish `Aa` stands under `Å`. Figures have none.
 */
export function letterOf(text: string, language: string): string | undefined {
  const { compare } = made(language, { sensitivity: "base" });
  const [first = "", second = ""] = sortKey(text, language);
  if (!/^\p{L}/u.test(first)) return undefined;
  if (second !== "" && compare(first + second, "å") === 0) return "Å";
  const bare = first.normalize("NFD").replace(/\p{M}+$/u, "");
  const letter = compare(bare, first) === 0 ? bare : first;
  return letter.toLocaleUpperCase(language);
}
