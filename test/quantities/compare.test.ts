import { describe, expect, test } from "vitest";
import { compareDeadlines, compareQuantities, isLooser } from "../../src/quantities/compare.ts";
import { parseDeadline } from "../../src/quantities/parse-deadline.ts";
import { parseQuantity } from "../../src/quantities/parse-quantity.ts";
import type { Deadline, Quantity } from "../../src/quantities/types.ts";
import type { Raw } from "./read-target.ts";
import { readTarget } from "./read-target.ts";

function quantity(written: string): Quantity {
  const { value } = parseQuantity(written, { language: "en" });
  if (value === undefined) throw new Error(written);
  return value;
}

function deadline(written: string): Deadline {
  const { value } = parseDeadline(written);
  if (value === undefined) throw new Error(written);
  return value;
}

const orders: readonly (readonly [string, string, -1 | 0 | 1 | undefined])[] = [
  ["60 s", "1 min", 0],
  ["45 s", "1 min", -1],
  ["2 h 30 min", "2 h", 1],
  ["2 h 30 min", "150 min", 0],
  ["2 weeks", "14 calendar days", 0],
  ["1 year", "18 months", -1],
  ["5 working days", "7 calendar days", undefined],
  ["5 working days", "5 days", undefined],
  ["5 clear days", "5 calendar days", undefined],
  ["3 rings", "15 s", undefined],
  ["24 h", "1 calendar day", undefined],
  ["€ 25", "€ 30", -1],
  ["€ 25", "£ 25", undefined],
  ["1 m", "100 cm", 0],
  ["1 ft", "12 in", 0],
  ["212 °F", "100 °C", 0],
  ["5–8 min", "5–9 min", -1],
  ["5–8 min", "6–7 min", undefined],
  ["5–8 min", "5–8 min", 0],
  ["2 per day", "2 times a day", 0],
  ["3 per day", "2 per day", 1],
  ["2 per day", "2 per week", 1],
  ["2 per day", "14 per week", undefined],
  ["1 per 28 days", "1 per 30 days", 1],
  ["1 per 6 guests", "1 per 4 guests", -1],
  ["2 per visit", "2 per call", undefined],
  ["2", "2 per day", undefined],
  ["2 × A/b", "3 × A/b", -1],
  ["2 × A/b", "2 × A/c", undefined],
  ["2 × A/b", "2 min", undefined],
];

describe("which is more", () => {
  test.each(orders)("%s and %s: %s", (a, b, order) => {
    expect(compareQuantities(quantity(a), quantity(b))).toBe(order);
    const opposite = order === undefined || order === 0 ? order : -order;
    expect(compareQuantities(quantity(b), quantity(a))).toBe(opposite);
  });
});

const deadlines: readonly (readonly [string, string, -1 | 0 | 1 | undefined])[] = [
  ["17:00", "18:00", -1],
  ["17:00", "end of same day", -1],
  ["17:00 next day", "18:00 same day", 1],
  ["working day 3", "end of working day 3", 0],
  ["day 3", "working day 3", undefined],
  ["next day", "next working day", undefined],
  ["Friday", "Monday", undefined],
  ["2027-03-31", "2027-04-01", -1],
  ["next day", "day 2", undefined],
];

test.each(deadlines)("deadline %s and %s: %s", (a, b, order) => {
  expect(compareDeadlines(deadline(a), deadline(b))).toBe(order);
});

const looser: readonly (readonly [base: Raw, variant: Raw, boolean | undefined])[] = [
  [{ within: "60 s" }, { within: "90 s" }, true],
  [{ within: "60 s" }, { within: "45 s" }, false],
  [{ within: "60 s" }, { within: "1 min" }, false],
  [{ within: "60 s" }, { within: "5 rings" }, undefined],
  [{ within: "10 working days" }, { atLeast: "4 weeks" }, undefined],
  [{ within: "10 min" }, { atLeast: "5 min" }, true],
  [{ within: "10 min" }, { exactly: "5 min" }, false],
  [{ exactly: "5 min" }, { within: "5 min" }, true],
  [{ atMost: "10 min" }, { between: "5–8 min" }, false],
  [{ atLeast: "2 per day" }, { atLeast: "1 per day" }, true],
  [{ atLeast: "2 per day" }, { atLeast: "3 per day" }, false],
  [{ atMost: "5 times" }, { lessThan: "5 times" }, false],
  [{ lessThan: "5 times" }, { atMost: "5 times" }, true],
  [{ moreThan: "5 times" }, { atLeast: "5 times" }, true],
  [{ between: "60–65 °C" }, { between: "58–65 °C" }, true],
  [{ between: "60–65 °C" }, { between: "61–64 °C" }, false],
  [{ within: "±5 min" }, { within: "±10 min" }, true],
  [{ every: "10 min" }, { every: "15 min" }, true],
  [{ by: "17:00" }, { by: "18:00" }, true],
  [{ by: "17:00" }, { by: "16:00" }, false],
  [{ by: "17:00" }, { within: "2 h" }, undefined],
  [{ within: "60 s" }, { noTarget: "no host" }, true],
  [{ noTarget: "no host" }, { within: "60 s" }, false],
  [{ within: "60 s", share: "95 %" }, { share: "90 %" }, true],
  [{ within: "60 s", share: "95 %" }, { share: "98 %" }, false],
  [{ within: "60 s" }, { share: "90 %" }, true],
  [{ within: "60 s", share: "95 %" }, { within: "45 s" }, false],
  [{ within: "60 s", share: "95 %", floor: "80 %" }, { floor: "70 %" }, true],
  [{ within: "60 s", mean: "30 s" }, { mean: "40 s" }, true],
  [{ within: "60 s", redLine: "5 min" }, { redLine: "6 min" }, true],
  [{ atLeast: "5 min", redLine: "2 min" }, { redLine: "1 min" }, true],
  [{ within: "3 rings", or: "15 s" }, { within: "4 rings" }, true],
  [{ within: "3 rings", or: "15 s" }, { within: "3 rings", or: "20 s" }, true],
  [{ within: "3 rings", or: "15 s" }, { within: "3 rings" }, undefined],
  [{ within: "60 s" }, { within: "2 × A/b" }, undefined],
  [{ mean: "5 min" }, { mean: "6 min" }, true],
  [{ within: "60 s" }, {}, false],
];

describe("does the variant permit more than its base", () => {
  test.each(looser)("%j ← %j: %s", (base, variant, expected) => {
    const [a, b] = [base, variant].map((raw) => readTarget(raw, { language: "en" }).value);
    expect(isLooser(b ?? {}, a ?? {})).toBe(expected);
  });
});
