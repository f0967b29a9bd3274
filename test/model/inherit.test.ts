import { describe, expect, test } from "vitest";
import type { Workspace } from "../../src/model/workspace.ts";
import { checkWith, seen } from "./workspace.ts";

function load(more: string): Workspace {
  const { workspace, findings } = checkWith(more);
  expect(findings.filter(({ rule }) => rule !== "unclear-day")).toEqual([]);
  if (workspace === undefined) throw new Error("no workspace");
  return workspace;
}

describe("what is inherited", () => {
  test("the owner of a standard: its own, its step's, its stage's, its situation's, the handbook's", () => {
    const { standards, ...workspace } = load(`
situations: [{id: s, title: S, trigger: T, owner: owner, responses: [Help]}]
standards:
  - {id: S-1, title: Own, steps: [visit/welcome], owner: owner}
  - {id: S-2, title: Of the step, steps: [visit/pay]}
  - {id: S-3, title: Of the stage through its step, steps: [visit/welcome]}
  - {id: S-4, title: Of the stage, stages: [visit]}
  - {id: S-5, title: Of the situation, situations: [s]}
  - {id: S-6, title: Of the handbook, everyInteraction: true}
`);
    expect(standards.map(({ owner }) => owner?.id)).toEqual([
      "owner",
      "owner",
      "seller",
      "seller",
      "owner",
      "owner",
    ]);
    const from = standards.map(
      (standard) => workspace.inheritedFrom(standard, "owner")?.from.at.pointer,
    );
    expect(from).toEqual([
      undefined,
      "/stages/0/steps/1",
      "/stages/0/steps/0",
      "/stages/0",
      "/situations/0",
      "/handbook",
    ]);
  });

  test("different owners at the places of a standard must be decided", () => {
    expect(seen("standards: [{id: S-1, title: A, steps: [visit/welcome, visit/pay]}]")).toEqual([
      "more.yaml:1 different-owners: Standard S-1 holds at places with different owners: seller, owner",
    ]);
    expect(
      seen("standards: [{id: S-1, title: A, steps: [visit/welcome, visit/pay], owner: owner}]"),
    ).toEqual([]);
  });

  test("who performs, channels, status, who acts in a situation", () => {
    const { standards, situations } = load(`
channels: [{id: shop, title: Shop}]
stages: [{id: later, title: Later, phase: after, owner: seller, steps: [{id: thanks, title: Thanks, channels: [shop]}]}]
situations: [{id: s, title: S, trigger: T, owner: seller, responses: [Help], followUp: {within: 2 working days}}]
standards: [{id: S-1, title: A, steps: [later/thanks]}]
`);
    expect(standards[0]).toMatchObject({
      roles: [{ id: "seller" }],
      channels: [{ id: "shop" }],
      status: "draft",
    });
    expect(situations[0]).toMatchObject({
      responses: [{ role: { id: "seller" } }],
      followUp: { role: { id: "seller" } },
    });
  });

  test("a location has its parents' tier, country, hours and calendar", () => {
    const { locations } = load(`
tiers: [{id: five, title: Five stars}]
calendars: [{id: home, title: Home, workingDays: Mon–Fri}]
locations:
  - {id: land, title: Land, kind: country, tier: five, country: IL, hours: "Sun–Thu 09:00–20:00", calendar: home}
  - {id: town, title: Town, parent: land}
`);
    const town = locations.find(({ id }) => id === "town");
    expect(town).toMatchObject({
      tier: { id: "five" },
      country: "IL",
      calendar: { id: "home" },
      jurisdiction: "IL",
    });
    expect(town?.hours?.written).toBe("Sun–Thu 09:00–20:00");
  });

  test("a variant in a file of its own is the same as one in its standard", () => {
    const { standards } = load(`
locations: [{id: eilat, title: Eilat}]
standards: [{id: S-1, title: A, steps: [visit/welcome], targets: [{id: greet, within: 60 s}]}]
variants: [{id: v, standard: S-1, locations: [eilat], target: {id: greet, within: 45 s}, say: [Shalom]}]
`);
    expect(standards[0]?.variants).toMatchObject([{ say: [{ text: "Shalom" }] }]);
    expect(standards[0]?.targets[0]?.variants).toMatchObject([
      { within: { low: 45 }, locations: [{ id: "eilat" }] },
    ]);
  });
});

describe("order", () => {
  test("numbers in ids are counted, `order` goes first, files change nothing", () => {
    const roles =
      "roles: [{id: r-10, title: A}, {id: r-2, title: B}, {id: r-3, title: C, order: 1}]";
    expect(load(roles).roles.map(({ id }) => id)).toEqual([
      "r-3",
      "owner",
      "r-2",
      "r-10",
      "seller",
    ]);
  });

  test("stages by the journeys, lifetime first; situations by criticality; principles by priority; terms by the alphabet", () => {
    const workspace = load(`
stages:
  - {id: a, title: A, phase: after, owner: seller, steps: [{id: x, title: X}]}
  - {id: b, title: B, phase: before, owner: seller, steps: [{id: x, title: X}]}
journeys: [{id: j1, title: J, stages: [visit]}, {id: j2, title: J, scope: lifetime, stages: [b, a]}]
situations:
  - {id: s1, title: S, trigger: T, criticality: low, owner: seller, responses: [Help]}
  - {id: s2, title: S, trigger: T, criticality: high, owner: seller, responses: [Help]}
principles: [{id: p1, title: P, statement: S, priority: 2}, {id: p2, title: P, statement: S, priority: 1}]
terms: [{id: t1, term: Éclair, definition: D}, {id: t2, term: zebra, definition: D}, {id: t3, term: eel, definition: D}]
`);
    expect(workspace.stages.map(({ id }) => id)).toEqual(["b", "a", "visit"]);
    expect(workspace.situations.map(({ id }) => id)).toEqual(["s2", "s1"]);
    expect(workspace.principles.map(({ id }) => id)).toEqual(["p2", "p1"]);
    expect(workspace.terms.map(({ term }) => term)).toEqual(["Éclair", "eel", "zebra"]);
  });
});
