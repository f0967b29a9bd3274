import { describe, expect, test } from "vitest";
import { unitIds } from "../../src/locales/units/types.ts";
import {
  meaning,
  meaningOfDeadline,
  meaningOfHours,
  meaningOfQuantity,
  meaningOfSeason,
} from "../../src/quantities/meaning.ts";
import { parseDeadline } from "../../src/quantities/parse-deadline.ts";
import { parseHours } from "../../src/quantities/parse-hours.ts";
import { parseQuantity } from "../../src/quantities/parse-quantity.ts";
import { parseSeason } from "../../src/quantities/parse-season.ts";
import {
  printDeadline,
  printQuantity,
  printSeason,
  printTarget,
} from "../../src/quantities/print.ts";
import { languages, ownUnits } from "./fixtures.ts";

/** A pseudo-random sequence that is the same on every machine (mulberry32). */
function randoms(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  ..."0 1 2 5 12 60 1,000 2,5 1.5 3:00 24:00 25:99 2027-03-31 02-30 – - — − ± +/- × x / % ° °C € $ kr kr. ₪ £ ≤ < ~ . , ; : ' \" ( [ { \\ | # \u0000 \ud800 😀 ־ \u200f".split(
    " ",
  ),
  ..."s min h day days working calendar clear ring rings times per a an or to of and on the end start same next Monday Fri Jun closed daily holidays 24/7 constructor __proto__ toString".split(
    " ",
  ),
  ..."гудка рабочих дней в месяц или до 3-krat delovnih na dan dienā reizes שעתיים ימי עבודה ביום ל־6 timer pr. gange bite".split(
    " ",
  ),
  "",
  " ",
  "\u00a0",
  "\n",
];

const HOSTILE = [
  "1".repeat(100_000),
  "1 ".repeat(50_000),
  "1,".repeat(50_000),
  "a".repeat(100_000),
  "a-".repeat(50_000),
  " ".repeat(100_000),
  "5–".repeat(50_000),
  "1 h ".repeat(25_000),
  "Mon,".repeat(25_000),
  "Mon 09:00–10:00 and ".repeat(5_000),
  "±".repeat(100_000),
  "×/".repeat(50_000),
];

function readEverywhere(text: string): readonly boolean[] {
  const fields = [undefined, "within", "share", "period", "amount", "between"];
  const quantities = languages.flatMap((language) =>
    fields.map(
      (field) => parseQuantity(text, { language, field, units: ownUnits }).fault === undefined,
    ),
  );
  const others = [
    parseDeadline(text),
    parseHours(text, { language: "he" }),
    parseHours([text, text], { language: "en" }),
    parseSeason(text),
  ];
  return [...quantities, ...others.map(({ fault }) => fault === undefined)];
}

describe("nothing throws", () => {
  test("on pieces of quantities in any order", () => {
    const random = randoms(7);
    let read = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const pieces = Array.from(
        { length: 1 + random(6) },
        () => PIECES[random(PIECES.length)] ?? "",
      );
      read += readEverywhere(pieces.join(random(3) === 0 ? "" : " ")).filter(Boolean).length;
    }
    expect(read).toBeGreaterThan(500);
  });

  test.each(HOSTILE)("on a hostile text", (text) => {
    expect(readEverywhere(text)).not.toContain(true);
  });

  test("on texts at the limits of length", () => {
    for (const text of HOSTILE) {
      expect(readEverywhere(text.slice(0, 200)).length).toBeGreaterThan(1);
      expect(parseHours(text.slice(0, 1_000), { language: "en" })).toBeDefined();
    }
  });

  test("a fault points into the text", () => {
    const random = randoms(11);
    for (let round = 0; round < 2_000; round += 1) {
      const text = Array.from(
        { length: 1 + random(5) },
        () => PIECES[random(PIECES.length)] ?? "",
      ).join(" ");
      const faults = [
        parseQuantity(text, { language: "ru" }),
        parseDeadline(text),
        parseHours(text, { language: "en" }),
        parseSeason(text),
      ];
      for (const { fault } of faults) {
        if (fault === undefined) continue;
        const [start, end] = fault.span;
        expect(
          start >= 0 && start <= end && end <= text.length,
          `${JSON.stringify(text)} ${fault.rule} ${fault.span.join("–")}`,
        ).toBe(true);
      }
    }
  });
});

describe("what is printed can be read again", () => {
  const numbers = ["1", "2", "3", "5", "11", "21", "100", "2.5"];
  const rates = ["", " per day", " per month", " per 6 guests", " per 28 days", " per person"];
  const amounts = unitIds.flatMap((unit) => numbers.map((n) => `${n} ${unit}`));
  const others = [
    "5–8 min",
    "10 ± 1 min",
    "± 5 min",
    "2 h 30 min",
    "1 year 6 months",
    "€ 25",
    "£ 2 000.50",
    "CHF 5–10",
    "40 PLN",
    "1 500 000 ₽",
    "−18 °C",
    "-18 to -15 °C",
    "2 × EM-1/full",
    "2",
    "2 bites",
  ];
  const written = [...amounts.flatMap((amount) => rates.map((rate) => amount + rate)), ...others];

  test("in English, whatever it is", () => {
    const changed = written.filter((text) => reread(text, "en") !== meant(text));
    expect(changed).toEqual([]);
    expect(written.length).toBeGreaterThan(1_000);
  });

  /** A free noun is the author's, and thousands are not written as other languages print them. */
  test.each(languages)("in %s, amounts and rates of time", (language) => {
    const texts = amounts.flatMap((amount) =>
      ["", " per day", " per week", " per month", " per year", " per shift"].map(
        (rate) => amount + rate,
      ),
    );
    const changed = texts.filter((text) => reread(text, language) !== meant(text));
    expect(changed).toEqual([]);
  });

  test("deadlines and seasons in English", () => {
    for (const text of [
      "17:00",
      "17:00 on the next working day",
      "end of same day",
      "working day 3",
      "12:00 Friday",
      "start of day 4",
    ]) {
      const { value } = parseDeadline(text);
      if (value === undefined) throw new Error(text);
      const again = parseDeadline(printDeadline(value, "en")).value;
      expect(again && meaningOfDeadline(again)).toBe(meaningOfDeadline(value));
    }
    for (const text of ["June", "June–August", "Dec–Feb"]) {
      const { value } = parseSeason(text);
      expect(value && parseSeason(printSeason(value, "en")).value).toMatchObject({
        from: value?.from,
        to: value?.to,
      });
    }
  });

  test("the meaning of hours and seasons", () => {
    for (const text of [
      "Mon–Fri 09:00–13:00 and 14:00–18:00, Sat closed",
      "24/7",
      "Jun–Aug daily 08:00–22:00",
      "holidays closed, eves 09:00–12:00",
    ]) {
      const { value } = parseHours(text, { language: "en" });
      const again = value && parseHours(meaningOfHours(value), { language: "en" }).value;
      expect(again?.spans).toEqual(value?.spans);
    }
    const season = parseSeason("05-15–09-30").value;
    expect(season && meaningOfSeason(season)).toBe("05-15–09-30");
  });
});

function meant(text: string): string | undefined {
  const { value } = parseQuantity(text, { language: "en", units: ownUnits });
  return value && meaningOfQuantity(value);
}

function reread(text: string, language: string): string | undefined {
  const { value } = parseQuantity(text, { language: "en", units: ownUnits });
  const again =
    value && parseQuantity(printQuantity(value, language), { language, units: ownUnits }).value;
  return again && meaningOfQuantity(again);
}

test("an unknown language is printed in English", () => {
  const within = parseQuantity("60 s", { language: "xx" }).value;
  if (within === undefined) throw new Error("60 s");
  expect(printTarget({ within }, "xx-YY").limit).toBe("within 60\u00a0s");
  expect(meaning({ within })).toBe("max 60 s");
});
