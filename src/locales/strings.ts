import type { Hyphenate } from "./hyphenation.ts";
import { da } from "./strings/da.ts";
import { en } from "./strings/en.ts";
import { he } from "./strings/he.ts";
import { lv } from "./strings/lv.ts";
import { ru } from "./strings/ru.ts";
import { sl } from "./strings/sl.ts";
import type { StringPattern } from "./strings/types.ts";

export type StringKey = keyof typeof en;

/** The words that a book prints and its workspace did not write, in one language. */
export interface BookStrings {
  readonly keys: readonly StringKey[];
  /** The text with `{name}` where values stand, in the plural form for `n`; nothing for an unknown key. */
  readonly pattern: (key: string, n?: number) => string | undefined;
  /** A text without values. */
  readonly word: (key: StringKey) => string;
  /** As it is written, with all its plural forms. */
  readonly wording: (key: StringKey) => StringPattern;
  /** How words are cut at the end of a line; loaded by a build, see hyphenation.ts. */
  readonly hyphenate?: Hyphenate | undefined;
}

const TABLES: Readonly<Record<string, Readonly<Record<StringKey, StringPattern>>>> = {
  en,
  ru,
  sl,
  lv,
  he,
  da,
};

/** The languages that books can be printed in. */
export const bookLanguages: readonly string[] = Object.keys(TABLES);

/** The strings of a BCP 47 tag's language; nothing where svc has none. */
export function bookStrings(language: string): BookStrings | undefined {
  const table = TABLES[new Intl.Locale(language).language];
  if (table === undefined) return undefined;
  const plurals = new Intl.PluralRules(language);
  const pattern = (key: string, n?: number): string | undefined => {
    const found = Object.hasOwn(table, key) ? table[key as StringKey] : undefined;
    if (found === undefined || typeof found === "string") return found;
    return found[n === undefined ? "other" : plurals.select(n)] ?? found.other;
  };
  return {
    keys: Object.keys(en) as StringKey[],
    pattern,
    word: (key) => pattern(key) ?? "",
    wording: (key) => table[key],
  };
}
