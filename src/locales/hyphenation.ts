/** Cuts a word where it may be hyphenated; the parts joined are the word. */
export type Hyphenate = (word: string) => readonly string[];

interface Patterns {
  readonly default: { readonly hyphenateSync: (text: string, options: object) => string };
}

/**
 * By language. The patterns are large, so those of the book's language only are loaded, and only by a build. Hebrew is not hyphenated:
 * its print does not do it.
 */
const LOADERS: Readonly<Record<string, () => Promise<Patterns>>> = {
  en: () => import("hyphen/en-gb/index.js"),
  ru: () => import("hyphen/ru/index.js"),
  sl: () => import("hyphen/sl/index.js"),
  lv: () => import("hyphen/lv/index.js"),
  da: () => import("hyphen/da/index.js"),
};

/** Stands between the parts for a moment; no author's text has it, see `cut`. */
const MARK = "\ue000";
/** A part of one or two letters at a line's end or start is harder to read than a gap. */
const FEWEST_BEFORE = 2;
const FEWEST_BEHIND = 3;

/** The hyphenation of a BCP 47 tag's language; nothing where words are not cut. */
export async function loadHyphenation(language: string): Promise<Hyphenate | undefined> {
  const load = LOADERS[new Intl.Locale(language).language];
  if (load === undefined) return undefined;
  const { hyphenateSync } = (await load()).default;
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word) ?? cut(word, hyphenateSync);
    known.set(word, found);
    return found;
  };
}

/** Only whole words of letters are cut: an address or a number with a hyphen more is another one. */
function cut(word: string, hyphenateSync: Patterns["default"]["hyphenateSync"]): readonly string[] {
  if (!/^\p{P}*[\p{L}\p{M}]{5,60}\p{P}*$/u.test(word)) return [word];
  const letters = /[\p{L}\p{M}]+/u.exec(word);
  if (letters === null) return [word];
  const [core] = letters;
  const parts = hyphenateSync(core, { hyphenChar: MARK }).split(MARK);
  const tidy = withoutShort(parts);
  const last = tidy.length - 1;
  const before = word.slice(0, letters.index);
  const behind = word.slice(letters.index + core.length);
  return tidy.map((part, n) => `${n === 0 ? before : ""}${part}${n === last ? behind : ""}`);
}

function withoutShort(parts: readonly string[]): readonly string[] {
  const [first = "", second, ...rest] = parts;
  if (second === undefined) return [first];
  if (first.length < FEWEST_BEFORE) return withoutShort([first + second, ...rest]);
  const end = parts.at(-1) ?? "";
  if (end.length >= FEWEST_BEHIND) return parts;
  return withoutShort([...parts.slice(0, -2), (parts.at(-2) ?? "") + end]);
}
