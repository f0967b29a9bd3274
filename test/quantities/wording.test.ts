import { describe, expect, test } from "vitest";
import { spellings } from "../../src/locales/units/spellings/table.ts";
import { unitIds } from "../../src/locales/units/types.ts";
import { wordings } from "../../src/locales/units/wording/table.ts";
import type { UnitWords } from "../../src/locales/units/wording/types.ts";
import { printDate } from "../../src/quantities/print.ts";
import { asSentence, fill } from "../../src/quantities/wording.ts";

const CASES = ["nom", "gen", "dat", "acc", "loc", "pre"] as const;
const languages = ["en", "ru", "sl", "lv", "he", "da"] as const;

describe.each(languages)("words of %s", (language) => {
  const words = wordings[language];
  const classes = words.classes.filter((name) => name !== "fraction");

  test("plural classes are those of the language", () => {
    const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    // Two is "other" in Hebrew here: where it is a word of its own, `exact` says it.
    const expected = language === "he" ? ["one", "other"] : known;
    expect(classes.toSorted()).toEqual(expected.toSorted());
  });

  test("every unit has a sign or a form for each class", () => {
    const table: Readonly<Record<string, UnitWords>> = words.units;
    const broken = unitIds.flatMap((id) => {
      const unit = table[id] ?? {};
      const given = CASES.flatMap((name) =>
        unit[name] === undefined ? [] : [[name, unit[name].split("|").length] as const],
      );
      const wrong = given.filter(
        ([, count]) => count < classes.length || count > words.classes.length,
      );
      return wrong.length > 0 || (unit.symbol === undefined && unit.nom === undefined) ? [id] : [];
    });
    expect(broken).toEqual([]);
  });

  test("every pattern has the placeholders of the English one", () => {
    const groups = ["limit", "part", "scope", "remedy", "rate", "deadline", "by"] as const;
    const differing = groups.flatMap((group) => {
      const [mine, english] = [
        Object.entries(words[group]),
        new Map(Object.entries(wordings.en[group])),
      ];
      return mine
        .filter(([key, pattern]) => names(pattern) !== names(english.get(key) ?? ""))
        .map(([key]) => `${group}.${key}`);
    });
    expect(differing).toEqual([]);
  });

  test("no pattern ends in a full stop or begins with a capital", () => {
    const patterns = [words.limit, words.part, words.scope, words.remedy].flatMap((group) =>
      Object.values<string>(group),
    );
    expect(patterns.length).toBeGreaterThan(60);
    expect(patterns.filter((pattern) => pattern.endsWith(".") || /^\p{Lu}/u.test(pattern))).toEqual(
      [],
    );
  });
});

/** The names of a pattern's placeholders, without cases and order. */
function names(pattern: string): string {
  return [...pattern.matchAll(/\{־?(\w+)/gu)]
    .map(([, name = ""]) => name)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(" ");
}

test("spellings are in lower case and mean one unit each", () => {
  for (const [language, { units }] of Object.entries(spellings)) {
    const all = Object.values(units).flatMap((list) => list.split("|"));
    expect(
      all.filter((form) => form !== form.toLowerCase()),
      language,
    ).toEqual([]);
    expect(
      all.filter((form, index) => all.indexOf(form) !== index),
      language,
    ).toEqual([]);
    expect(Object.keys(units)).toEqual([...unitIds]);
  }
});

test("a date by itself stands in the case of its language's tables", () => {
  const said = (language: string): string =>
    printDate("2026-05-12", language).replaceAll("\u00a0", " ");
  expect(said("lv")).toBe("2026. gada 12. maijs");
  expect(said("sl")).toBe("12. maja 2026");
  expect(said("ru")).toBe("12 мая 2026 г.");
});

test.each([
  ["inden for 30 s (ca. 30 sek.)", "Inden for 30 s (ca. 30 sek.)."],
  ["ask (really?)", "Ask (really?)."],
  ["wait", "Wait."],
  ["wait!", "Wait!"],
  ["say “No.”", "Say “No.”"],
  ["it rains. (See the form.)", "It rains. (See the form.)"],
  ["(See the form.)", "(See the form.)"],
  ["(ca. 30 sek.)", "(ca. 30 sek.)."],
  ["(ראו בטופס.)", "(ראו בטופס.)"],
  ["", ""],
])("a sentence ends in a full stop or a sign of its own: %s", (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test("a maqaf stands only before what is not Hebrew", () => {
  expect(fill("ב{־q}", { q: "60 שניות" })).toBe("ב־60 שניות");
  expect(fill("ב{־q}", { q: "שבועיים" })).toBe("בשבועיים");
});

test("braces in an author's text stay as they are", () => {
  expect(fill("{text}; {q}", { text: "{q} {text}", q: "5" })).toBe("{q} {text}; 5");
});
