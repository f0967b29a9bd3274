import type { PageData, PageWord, Wording } from "./data.ts";

/** Says an interface word in the page's language, in its plural form for `values.n`. */
export type Say = (word: PageWord, values?: Readonly<Record<string, string | number>>) => string;

export function makeSay({ language, words }: PageData): Say {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (word, values = {}) => {
    const { n } = values;
    const form = formOf(words[word], typeof n === "number" ? plurals.select(n) : "other");
    return form.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? numbers.format(value) : value;
    });
  };
}

function formOf(wording: Wording, plural: Intl.LDMLPluralRule): string {
  if (typeof wording === "string") return wording;
  return wording[plural] ?? wording.other ?? "";
}
