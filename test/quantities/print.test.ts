import { describe, expect, test } from "vitest";
import { meaning, meaningOfRemedy } from "../../src/quantities/meaning.ts";
import { printQuantity, printRemedy, printScope, printTarget } from "../../src/quantities/print.ts";
import { fixture, has, languages, ownUnits, visible } from "./fixtures.ts";
import { parseQuantity } from "../../src/quantities/parse-quantity.ts";
import type { Raw } from "./read-target.ts";
import { readRemedy, readTarget } from "./read-target.ts";

interface Said {
  readonly n?: number;
  readonly language: string;
  readonly meaning: string;
  readonly advice?: readonly string[];
  readonly says: Readonly<Record<(typeof languages)[number], string>>;
}
type TargetCase = Said & { readonly target: Raw };
type RemedyCase = Said & { readonly remedy: Raw };

const isTarget = (entry: unknown): entry is TargetCase =>
  has(entry, "target", "meaning", "language", "says");
const examples = fixture("targets", isTarget);
const complete = fixture("complete", isTarget);
const remedies = fixture("remedies", (entry): entry is RemedyCase =>
  has(entry, "remedy", "meaning", "language", "says"),
);
const targets = [...examples, ...complete];

test("all examples of the reference are here", () => {
  expect(examples.map(({ n }) => n)).toEqual(Array.from({ length: 45 }, (_, index) => index + 1));
});

describe.each(targets)("target $n $target.measure", (entry) => {
  const { value, advice } = readTarget(entry.target, { language: entry.language, units: ownUnits });

  test("means", () => {
    expect(meaning(value)).toBe(entry.meaning);
    expect(advice.map(({ rule }) => rule)).toEqual(entry.advice ?? []);
  });

  test.each(languages)("in %s", (language) => {
    expect(visible(printTarget(value, language).sentence)).toBe(entry.says[language]);
  });
});

describe.each(remedies)("remedy $meaning", (entry) => {
  const { value } = readRemedy(entry.remedy, { language: entry.language });

  test("means", () => {
    expect(meaningOfRemedy(value)).toBe(entry.meaning);
  });

  test.each(languages)("in %s", (language) => {
    expect(visible(printRemedy(value, language).sentence)).toBe(entry.says[language]);
  });
});

test("a target line and the sentences below it", () => {
  const raw = {
    within: "60 s",
    share: "95 %",
    period: "month",
    from: "the guest enters",
    to: "the first words",
    floor: "80 %",
  };
  const { value } = readTarget(raw, { language: "en" });
  expect(printTarget(value, "en")).toEqual({
    limit: "within 60\u00a0s · 95\u00a0% of cases · per month",
    parts: [
      "From: the guest enters; to: the first words.",
      "Below 80\u00a0%, corrective action is due.",
    ],
    sentence:
      "Within 60\u00a0s · 95\u00a0% of cases · per month. From: the guest enters; to: the first words. Below 80\u00a0%, corrective action is due.",
  });
});

test("a first day of the year that is none comes through as written", () => {
  const { sentence } = printTarget({ yearStarts: "April" }, "en");
  expect(sentence).toBe("The year begins on April.");
});

describe("money is written as the language does", () => {
  const printed = (text: string, language: string): string => {
    const { value } = parseQuantity(text, { language: "en" });
    if (value === undefined) throw new Error(text);
    return visible(printQuantity(value, language));
  };

  test("in English with a sign that touches its number, and a blank behind letters", () => {
    expect(printed("£ 40", "en")).toBe("£40");
    expect(printed("2000.50 EUR", "en")).toBe("€2␣000.50");
    expect(printed("£5–10 per case", "en")).toBe("£5–10 per case");
    expect(printed("-5 GBP", "en")).toBe("−£5");
    expect(printed("40 PLN", "en")).toBe("zł␣40");
    expect(printed("40 CHF", "en")).toBe("CHF␣40");
  });

  test.each(languages.filter((language) => language !== "en"))(
    "in %s behind its number, as its own rules have it",
    (language) => {
      expect(printed("£40", language)).toBe("40␣£");
      // The marks of direction that Hebrew has there are for running text alone.
      const options = { style: "currency", currency: "EUR", maximumFractionDigits: 0 } as const;
      const ruled = new Intl.NumberFormat(language, options).format(40);
      expect(printed("€40", language)).toBe(visible(ruled.replaceAll(/\u200f/g, "")));
    },
  );
});

test("a scope that restricts nothing is silent", () => {
  expect(printScope({ locations: [], knownLater: false }, "en")).toBe("");
});

describe("every text and value of a target appears in every language", () => {
  const [{ target } = { target: {} }] = complete;
  const own = texts(target);

  test("the fixture holds texts", () => {
    expect(own.length).toBeGreaterThan(13);
  });

  test.each(languages)("in %s", (language) => {
    const sentence = printTarget(
      readTarget(target, { language: "en" }).value,
      language,
    ).sentence.toLowerCase();
    expect(own.filter((text) => !sentence.includes(text.toLowerCase()))).toEqual([]);
  });
});

/** The author's own words in a target: whatever is neither a value nor a keyword. */
function texts(raw: Raw): readonly string[] {
  const free = new Set(
    "measure from to after pauses restarts ifChanged assumes otherwise note when reason".split(" "),
  );
  return Object.entries(raw).flatMap(([field, value]) => {
    if (free.has(field)) return [value].flat().map(String);
    return field === "variants" && Array.isArray(value)
      ? value.flatMap((item: Raw) => texts(item))
      : [];
  });
}

describe("no language speaks another one", () => {
  const foreign = { ru: /[A-Za-z]{3,}/u, he: /[A-Za-z]{3,}/u } as const;
  const native = complete.filter(({ language }) => language === "ru" || language === "he");

  test.each(native)("$language: $target.measure", ({ target, language }) => {
    const { sentence } = printTarget(readTarget(target, { language }).value, language);
    expect(sentence).not.toMatch(language === "ru" ? foreign.ru : foreign.he);
  });
});
