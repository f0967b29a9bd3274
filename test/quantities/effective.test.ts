import { describe, expect, test } from "vitest";
import { effectiveRemedy, effectiveTarget } from "../../src/quantities/effective.ts";
import { meaning, meaningOfRemedy } from "../../src/quantities/meaning.ts";
import type { Raw } from "./read-target.ts";
import { readRemedy, readTarget } from "./read-target.ts";

function effective(base: Raw, variant: Raw): string {
  const [a, b] = [base, variant].map((raw) => readTarget(raw, { language: "en" }).value);
  return meaning(effectiveTarget(a ?? {}, b ?? {}));
}

const cases: readonly (readonly [base: Raw, variant: Raw, string])[] = [
  [{ within: "60 s", share: "95 %" }, { within: "45 s" }, "max 45 s · met in ≥ 95 % of cases"],
  [{ within: "10 working days" }, { atLeast: "4 weeks" }, "min 4 week"],
  [
    { within: "3 rings", or: "15 s", about: "18 s", preferred: "2 rings" },
    { within: "5 rings" },
    "max 5 ring",
  ],
  [
    { within: "3 rings", or: "15 s" },
    { share: "90 %" },
    "max 3 ring · or 15 s (either will do) · met in ≥ 90 % of cases",
  ],
  [
    { by: "17:00", cutOff: "15:00" },
    { by: "18:00" },
    "deadline 18:00 same day · received after 15:00: the same on the next working day",
  ],
  [{ by: "17:00", cutOff: "15:00" }, { within: "2 h" }, "max 2 h"],
  [{ atLeast: "30 %", of: "the time" }, { atLeast: "20 %" }, "min 20 %"],
  [
    { within: "2 h", from: "the call", to: "the answer" },
    { before: "closing" },
    "max 2 h · counted back from closing",
  ],
  [{ within: "2 h", when: "always" }, { when: "at night" }, "max 2 h · when: at night"],
  [{ within: "2 h", locations: ["a"] }, { locations: ["b"] }, "max 2 h · locations: b"],
  [{ within: "2 h", variants: [{ within: "3 h", when: "x" }] }, { when: "y" }, "max 2 h · when: y"],
  [{ within: "2 h", waiver: "w" }, { when: "y" }, "max 2 h · when: y"],
];

describe("what holds for a variant", () => {
  test.each(cases)("%j ← %j", (base, variant, expected) => {
    expect(effective(base, variant)).toBe(expected);
  });

  test("empty lists and false restrict nothing, so they inherit", () => {
    const base = readTarget(
      { within: "2 h", locations: ["a"], knownLater: true },
      { language: "en" },
    ).value;
    expect(meaning(effectiveTarget(base, { locations: [], knownLater: false, variants: [] }))).toBe(
      "max 2 h · locations: a · the case is known only afterwards",
    );
  });
});

test("a remedy is either claimed or paid without a claim", () => {
  const claimed = readRemedy({ amount: "£ 10", claimWithin: "3 months" }, { language: "en" }).value;
  const automatic = readRemedy({ amount: "£ 20", automatic: true }, { language: "en" }).value;
  expect(meaningOfRemedy(effectiveRemedy(claimed, { automatic: true }))).toBe(
    "10 GBP · without a claim",
  );
  expect(meaningOfRemedy(effectiveRemedy(automatic, { claimFrom: "the bill" }))).toBe(
    "20 GBP · time to claim starts: the bill",
  );
});
