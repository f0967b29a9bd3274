import { describe, expect, test } from "vitest";
import { BASE, seen } from "./workspace.ts";

const standard = (fields: string, id = "S-1"): string =>
  `standards:\n  - {id: ${id}, title: Greet, steps: [visit/welcome], ${fields}}\n`;
const target = (fields: string): string => standard(`targets: [{${fields}}]`);

/** [what is written, the rule that it breaks or nothing] */
const CASES: readonly (readonly [string, string, string | undefined])[] = [
  ["a standard without a place", "standards: [{id: S-1, title: Greet}]", "missing-place"],
  [
    "a standard that holds always",
    "standards: [{id: S-1, title: Greet, everyInteraction: true}]",
    undefined,
  ],
  ["a target without a limit", target("measure: time"), "missing-limit"],
  ["a target with a note alone", target("note: as quickly as it can be done"), undefined],
  ["a target with two limits", target("within: 60 s, atMost: 3 times"), "several-limits"],
  ["whichever without or", target("within: 60 s, whichever: less"), "missing-partner"],
  ["whichever with or", target("within: 60 s, or: 3 rings, whichever: less"), undefined],
  ["floor without share", target("within: 60 s, floor: 80 %"), "missing-partner"],
  ["cutOff without by", target('within: 60 s, cutOff: "15:00"'), "missing-partner"],
  [
    "afterCutOff without by",
    target("within: 60 s, afterCutOff: end of next working day"),
    "missing-partner",
  ],
  ["of without a percentage", target("within: 60 s, of: the time"), "share-of-nothing"],
  ["of with a percentage", target("atLeast: 30 %, of: the time"), undefined],
  ["from and before", target("within: 60 s, from: a, before: b"), "conflicting-fields"],
  [
    "outsideHours without hours",
    target("within: 60 s, outsideHours: nextStart"),
    "missing-partner",
  ],
  [
    "outsideHours with the hours of variants",
    target("outsideHours: nextStart, variants: [{hours: Mon–Fri 07:00–19:00, within: 3 h}]"),
    undefined,
  ],
  ["window without a period", target("within: 60 s, window: rolling"), "missing-partner"],
  ["window with a rate", target("atMost: 1 per 28 calendar days, window: rolling"), undefined],
  ["each without a statistic", target("within: 60 s, each: [channels]"), "missing-partner"],
  [
    "yearStarts without a year",
    target("atMost: 4 per month, yearStarts: 04-01"),
    "missing-partner",
  ],
  ["a cut-off that is no time", target("by: end of same working day, cutOff: 3 pm"), "wrong-form"],
  ["a year that starts on no day", target("atMost: 4 per year, yearStarts: April"), "wrong-form"],
  ["a limit of nothing", target("within: 0 s"), "no-time-at-all"],
  ["a little before and after", target("within: ± 5 min, from: the time we said"), undefined],
  [
    "a floor above the share",
    target("within: 60 s, share: 90 %, floor: 95 %"),
    "contradicting-limits",
  ],
  ["a red line inside the limit", target("within: 60 s, redLine: 30 s"), "contradicting-limits"],
  ["a red line beyond the limit", target("within: 60 s, redLine: 2 min"), undefined],
  [
    "an end before the start",
    target("within: 60 s, starts: 2027-02-01, ends: 2027-01-01, reason: works"),
    "contradicting-limits",
  ],
  [
    "a year that starts on no day, without a year",
    target("atMost: 4 per month, yearStarts: 13-45"),
    "wrong-form",
  ],
  ["ends without a reason", target("within: 60 s, ends: 2027-01-31"), "missing-reason"],
  [
    "a variant for nobody",
    target("within: 60 s, variants: [{within: 30 s}]"),
    "variant-without-scope",
  ],
  [
    "a variant of a variant",
    target(
      "within: 60 s, variants: [{when: rain, within: 30 s, variants: [{when: snow, within: 20 s}]}]",
    ),
    "nested-too-deep",
  ],
  [
    "a looser place without a waiver",
    `locations: [{id: eilat, title: Eilat}]\n${target("within: 60 s, variants: [{locations: [eilat], within: 90 s}]")}`,
    "missing-waiver",
  ],
  [
    "a stricter place",
    `locations: [{id: eilat, title: Eilat}]\n${target("within: 60 s, variants: [{locations: [eilat], within: 45 s}]")}`,
    undefined,
  ],
  [
    "a looser class of case",
    target("within: 60 s, variants: [{when: rain, within: 90 s}]"),
    undefined,
  ],
  [
    "a suspension without a waiver",
    standard("variants: [{when: rain, suspended: true}]"),
    "missing-partner",
  ],
  [
    "points without a number",
    standard("checks: [{id: C, ask: Was it?, scale: points}]"),
    "missing-partner",
  ],
  [
    "too few anchors",
    standard("checks: [{id: C, ask: Was it?, scale: points, points: 2, anchors: [bad, good]}]"),
    "wrong-anchors",
  ],
  [
    "criticalTo without critical",
    standard("checks: [{id: C, ask: Was it?, criticalTo: business}]"),
    "missing-partner",
  ],
  [
    "a demand of two limits",
    `sources: [{id: law, title: Law, kind: law}]\n${standard("sources: [{source: law, demands: {within: 60 s, atMost: 3 times}}]")}`,
    "demand-of-several",
  ],
  [
    "a situation nobody notices",
    "situations: [{id: x, title: X, owner: seller, responses: [Help]}]",
    "missing-one-of",
  ],
  [
    "two situations for the rest",
    "situations: [{id: x, title: X, catchAll: true, owner: seller, responses: [Help]}, {id: z, title: Z, catchAll: true, owner: seller, responses: [Help]}]",
    "second-catch-all",
  ],
  [
    "a branch to nowhere",
    "stages: [{id: later, title: Later, phase: after, owner: seller, steps: [{id: a, title: A, next: [{when: maybe}]}]}]",
    "one-of-only",
  ],
  [
    "an appearance rule that says nothing",
    "appearance: [{id: A-1, title: Badge}]",
    "missing-one-of",
  ],
  [
    "a variant of dress without a reason",
    "appearance: [{id: A-1, title: Badge, required: [A badge], variant: drivers}]",
    "missing-reason",
  ],
  ["a provision without text", "provisions: [{id: p1, title: Scope}]", "missing-one-of"],
  [
    "a remedy of nothing",
    `${standard("")}promises: [{id: p, title: P, standards: [S-1], remedy: {claimWithin: 3 months}}]`,
    "missing-one-of",
  ],
  [
    "a remedy that is automatic and claimed",
    `${standard("")}promises: [{id: p, title: P, standards: [S-1], remedy: {amount: € 5, automatic: true, claimWithin: 3 months}}]`,
    "conflicting-fields",
  ],
  [
    "late without payWithin",
    `${standard("")}promises: [{id: p, title: P, standards: [S-1], remedy: {amount: € 5, late: {amount: € 5}}}]`,
    "missing-partner",
  ],
  [
    "an action verified by its owner",
    "actions: [{id: a, title: A, finding: F, owner: seller, due: 2026-12-01, status: verified, verifiedBy: seller}]",
    "unverified-action",
  ],
];

describe("conditions between fields", () => {
  test.each(CASES)("%s", (_, written, rule) => {
    const rules = seen(written).map((line) => /:\d+ ([\w-]+):/.exec(line)?.[1]);
    expect(rules).toEqual(rule === undefined ? [] : [rule]);
  });

  test("the base has no finding by itself", () => {
    expect(seen("")).toEqual([]);
  });

  test("svc.yaml: version, language, own chapters, an approved edition", () => {
    const broken = BASE.replace("svc: 1", "svc: 2")
      .replace("language: en", "language: enn")
      .replace("owner: owner}", "owner: owner, status: approved, chapters: [{id: ours}]}");
    expect(seen("", "more.yaml", broken).map((line) => line.split(" ")[1])).toEqual([
      "unknown-version:",
      "unsupported-language:",
      "incomplete-approval:",
      ...Array.from({ length: 6 }, () => "empty-chapter:"),
      "incomplete-chapter:",
    ]);
  });

  test("a condition is not asked where its field has a finding already", () => {
    expect(seen(target("within: soon, floor: 80 %, share: 90 %"))).toHaveLength(1);
    expect(seen("standards: [{id: S-1, title: Greet, step: [visit/welcome]}]")).toHaveLength(1);
  });
});
