import { describe, expect, test } from "vitest";

import type { Target } from "../../src/generated/types.ts";
import { best, strictness, worst } from "../../src/quantities/strictness.ts";
import { check } from "../../src/svc.ts";

/** Two targets as an author writes them. */
function verdict(ours: string, wanted: string): string {
  const text = `svc: 1
language: en
company: {name: X}
handbook: {title: X}
locations: [{id: north, title: North}]
roles: [{id: mate, title: Mate}]
stages: [{id: s, title: S, phase: during, owner: mate, steps: [{id: a, title: A}]}]
standards:
  - {id: ours, title: Ours, steps: [s/a], targets: [{id: t, ${ours}}]}
  - {id: wanted, title: Wanted, steps: [s/a], targets: [{id: t, ${wanted}}]}
`;
  const { workspace } = check({ sources: [{ path: "svc.yaml", text }] });
  const target = (id: string): Target => {
    const found = workspace?.standards.find((standard) => standard.id === id)?.targets[0];
    if (found === undefined) throw new Error(`no target in ${id}`);
    return found;
  };
  return strictness(target("ours"), target("wanted"));
}

describe("a limit beside the one that is wanted", () => {
  test.each([
    ["within: 60 s", "within: 1 min", "strict"],
    ["within: 45 s", "within: 60 s", "strict"],
    ["within: 61 s", "within: 60 s", "looser"],
    ["atLeast: 3 per night", "atLeast: 2 per night", "strict"],
    ["within: 45 s, share: 95 %", "within: 60 s", "partly"],
    ["within: 45 s, share: 95 %", "within: 60 s, share: 90 %", "strict"],
    ["within: 90 s, share: 95 %", "within: 60 s", "looser"],
    ["within: 1 day", "within: 1 working day", "unknown"],
    ["by: end of same working day", "within: 24 h", "unknown"],
    ["by: end of same working day", "by: end of next working day", "strict"],
    ["by: 17:00 next working day", "by: end of same working day", "looser"],
    ["noTarget: On purpose", "within: 60 s", "looser"],
    ["within: 60 s", "noTarget: On purpose", "strict"],
    ["mean: 4 min", "mean: 5 min", "strict"],
    ["mean: 6 min", "mean: 5 min", "looser"],
    ["within: 5 min", "mean: 5 min", "strict"],
    ["within: 5 min, share: 80 %", "mean: 5 min", "unknown"],
    ["within: 8 min", "mean: 5 min", "unknown"],
    ["mean: 1 min", "within: 5 min", "unknown"],
    ["within: 4 rings, or: 15 s, whichever: less", "within: 5 rings", "strict"],
    ["within: 4 rings, or: 25 s, whichever: more", "within: 5 rings", "unknown"],
    ["within: 60 s, variants: [{locations: [north], within: 2 min}]", "within: 60 s", "partly"],
    ["within: 60 s, variants: [{locations: [north], within: 30 s}]", "within: 60 s", "strict"],
    [
      "within: 60 s, variants: [{locations: [north], within: 2 min}]",
      "within: 60 s, variants: [{locations: [north], within: 2 min}]",
      "strict",
    ],
    ["within: 60 s", "within: 60 s, variants: [{locations: [north], within: 30 s}]", "partly"],
    ["before: the doors open", "before: The doors  open", "strict"],
    ["after: the doors open", "after: the doors close", "unknown"],
    ["after: the doors open", "before: the doors open", "unknown"],
    ["before: noon, after: the bell", "before: noon", "strict"],
    ["before: noon", "before: noon, after: the bell", "unknown"],
    ["before: noon, share: 90 %", "before: noon", "partly"],
    ["within: 2 min, before: noon", "before: noon", "strict"],
    ["within: 2 min", "before: noon", "unknown"],
  ])("%s against %s: %s", (ours, wanted, result) => {
    expect(verdict(ours, wanted)).toBe(result);
  });

  test("of several the best and the worst", () => {
    expect(best(["looser", "partly", "unknown"])).toBe("partly");
    expect(worst(["strict", "partly", "looser"])).toBe("looser");
    expect([best([]), worst([])]).toEqual(["unknown", "unknown"]);
  });
});
