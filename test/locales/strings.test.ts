import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { root } from "../support/run-svc.ts";
import { bookLanguages, bookStrings } from "../../src/locales/strings.ts";
import { da } from "../../src/locales/strings/da.ts";
import { en } from "../../src/locales/strings/en.ts";
import type { StringKey } from "../../src/locales/strings.ts";
import type { StringPattern } from "../../src/locales/strings/types.ts";
import { he } from "../../src/locales/strings/he.ts";
import { lv } from "../../src/locales/strings/lv.ts";
import { ru } from "../../src/locales/strings/ru.ts";
import { sl } from "../../src/locales/strings/sl.ts";

type Table = Readonly<Record<StringKey, StringPattern>>;

const english: Table = en;
const tables: Readonly<Record<string, Table>> = { en, ru, sl, lv, he, da };
const translations = Object.entries(tables).filter(([language]) => language !== "en");
const keys = Object.keys(en) as StringKey[];

/** What is spelt as an English word of the table and is a word of the language itself. */
const ownWords: Readonly<Record<string, string>> = {
  ru: "",
  sl: "a do in list p so standard to",
  lv: "no to",
  he: "",
  da: "at bonus budget for form give i interval mission mystery observation over problem religion score service set shopping situation standard status system to under version vision",
};

/** Opening and closing mark of a quotation in print. */
const quotationMarks: Readonly<Record<string, string>> = {
  en: "“”",
  ru: "«»",
  sl: "»«",
  lv: "„”",
  he: "””",
  da: "»«",
};

const templates = readdirSync(join(root, "templates"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".hbs"))
  .map((name) => readFileSync(join(root, "templates", name), "utf8"));
const smallPrint = templates.flatMap((text) =>
  [...text.matchAll(/\{\{#text role="(?:aside|fact)"\}\}([^]*?)\{\{\/text\}\}/g)].map(
    ([, inside = ""]) => inside,
  ),
);
const labelled = /\*\*\{\{t "([\w.]+)"[^}]*\}\}\*\*/g;
/** Labels that what they say follows in the same line: in Hebrew both would be read as one phrase without a colon. */
const labels = new Set([
  ...smallPrint.flatMap((text) => [...text.matchAll(labelled)].map(([, key = ""]) => key)),
  // Not by a template but by a part of it.
  "principles.standards",
]);
/** Those that stand above or in front of something else, too. */
const shared = new Set(
  "accountability.document control.replaces general.promiseStandards label.owner label.where situation.who standard.record step.linked".split(
    " ",
  ),
);

function formsOf(pattern: StringPattern): readonly string[] {
  return typeof pattern === "string" ? [pattern] : Object.values(pattern);
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? "").toSorted();
}

function withoutNames(text: string): string {
  return text.replaceAll(/\{\w+\}/gu, " ");
}

function wordsIn(text: string): readonly string[] {
  return (
    withoutNames(text)
      .toLowerCase()
      .match(/\p{L}+(?:'\p{L}+)*/gu) ?? []
  );
}

/** The forms of a table, each with its key. */
function entriesOf(table: Table): readonly (readonly [StringKey, string])[] {
  return keys.flatMap((key) => formsOf(table[key]).map((text) => [key, text] as const));
}

test("books can be printed in these languages", () => {
  expect(bookLanguages).toEqual(Object.keys(tables));
  for (const language of bookLanguages) {
    const strings = bookStrings(language);
    expect(keys.filter((key) => strings?.pattern(key, 5) === undefined)).toEqual([]);
  }
});

test("a regional tag has its language's words", () => {
  expect(bookStrings("ru-RU")?.word("level.must")).toBe("Обязательно");
  expect(bookStrings("fr")).toBeUndefined();
});

describe.each(Object.entries(tables))("the words in %s", (language, table) => {
  test("are there for every key, in the same order, and none is empty", () => {
    expect(Object.keys(table)).toEqual(keys);
    expect(entriesOf(table).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("stand in one file each, so that none takes the place of another's", () => {
    const folder = join(root, "src/locales/strings", language);
    const written = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/^ {2}"([^"]+)":/gm)].map(
        ([, key]) => key,
      ),
    );
    expect(written.length).toBeGreaterThanOrEqual(keys.length);
    expect(written.filter((key, at) => written.indexOf(key) !== at)).toEqual([]);
  });

  test("have no space at the ends, no two spaces and no straight quotation marks", () => {
    const untidy = entriesOf(table).filter(([, text]) =>
      /^\s|\s$|\s\s|(?<!\p{L})["']|["'](?!\p{L})/u.test(text),
    );
    expect(untidy).toEqual([]);
  });

  test("have places only of the form {name}", () => {
    const broken = entriesOf(table).filter(([, text]) => /[{}]/u.test(withoutNames(text)));
    expect(broken).toEqual([]);
  });

  test("have plural forms for exactly the plural classes of the language", () => {
    const classes = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const key of keys) {
      const pattern = table[key];
      if (typeof pattern === "string") continue;
      expect({ key, classes: Object.keys(pattern).toSorted() }).toEqual({ key, classes });
    }
  });

  test("quote in the marks of the language", () => {
    const [open, close] = quotationMarks[language] ?? "";
    expect(table["phrase.quoted"]).toBe(`${open}{words}${close}`);
    const foreign = new RegExp(`[“”„‟«»‘’‚‹›](?<![${open}${close}])`, "u");
    expect(entriesOf(table).filter(([, text]) => foreign.test(text))).toEqual([]);
  });
});

test.each(Object.entries(tables))(
  "the four letters of the responsibility matrix in %s are initials and differ",
  (_, table) => {
    const roles = ["accountable", "responsible", "consulted", "informed"] as const;
    const letters = roles.map((role) => formsOf(table[`matrices.raci.${role}Letter`])[0]);
    expect(letters).toEqual(roles.map((role) => formsOf(table[`matrices.raci.${role}`])[0]?.[0]));
    expect(new Set(letters).size).toBe(4);
  },
);

describe.each(translations)("the translation into %s", (language, table) => {
  test("keeps the places of values", () => {
    for (const key of keys) {
      const wanted = namesIn(formsOf(english[key])[0] ?? "");
      for (const text of formsOf(table[key])) {
        // A plural class that is one number may say it in words.
        const left = wanted.filter((name) => name !== "n" || namesIn(text).includes("n"));
        expect({ key, names: namesIn(text) }).toEqual({
          key,
          names: typeof table[key] === "string" ? wanted : left,
        });
      }
    }
  });

  test("ends as the English does: with a full stop, a colon or neither", () => {
    const ending = (text: string): string => /[.:]$/u.exec(text)?.[0] ?? "";
    for (const key of keys) {
      const own = ending(formsOf(english[key])[0] ?? "");
      const wanted = language === "he" && labels.has(key) && !shared.has(key) ? ":" : own;
      for (const text of formsOf(table[key])) {
        expect({ key, ending: ending(text) }).toEqual({ key, ending: wanted });
      }
    }
  });

  test("has no English words left", () => {
    // The letters of the responsibility matrix are initials, no words.
    const isWord = ([key]: readonly [StringKey, string]): boolean =>
      !key.endsWith("Letter") && key !== "appendix.letters";
    const words = entriesOf(english).filter(isWord);
    const known = new Set(words.flatMap(([, text]) => wordsIn(text)));
    const own = new Set((ownWords[language] ?? "").split(" "));
    const left = entriesOf(table)
      .filter(isWord)
      .flatMap(([key, text]) =>
        wordsIn(text)
          .filter((word) => known.has(word) && !own.has(word))
          .map((word) => `${key}: ${word}`),
      );
    expect(left).toEqual([]);
  });
});

describe.each([
  ["ru", ru, /^\p{Script=Cyrillic}+$/u],
  ["he", he, /^[\p{Script=Hebrew}']+$/u],
] as const)("the script of %s", (_language, table, script) => {
  test("is the only one", () => {
    const foreign = entriesOf(table).filter(([, text]) =>
      wordsIn(text).some((word) => !script.test(word)),
    );
    expect(foreign).toEqual([]);
  });
});

test("Hebrew has no vowel points", () => {
  expect(entriesOf(he).filter(([, text]) => /\p{M}/u.test(text))).toEqual([]);
});
