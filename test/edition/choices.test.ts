import { describe, expect, test } from "vitest";
import { makeEdition } from "../../src/edition/edition.ts";
import type { Choice } from "../../src/edition/edition.ts";
import { targetDifferences, targetLine } from "../../src/edition/limits.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import { BASE, editionOf, ids, sourcesOf, TODAY, workspaceOf } from "./edition.ts";

const MORE = `standards:
  - {id: A-1, title: For all, everyInteraction: true}
  - {id: A-2, title: For the purser, everyInteraction: true, roles: [purser]}
  - {id: B-1, title: Gate, steps: [board/gate], roles: [mate], checks: [{id: c1, ask: Open?}]}
  - {id: B-2, title: Stairs, steps: [board/stairs, sail/deck], owner: purser, roles: [purser], checks: [{id: c2, ask: Dry?}]}
  - {id: L-1, title: Ramp, steps: [load/ramp], needs: [families/seats, drivers/speed], owner: mate, roles: [master]}
  - {id: W-1, title: Storm, situations: [storm], roles: [master]}
  - {id: F-1, title: Children, steps: [sail/deck], segments: [families], roles: [master]}
  - id: V-1
    title: Bridge
    steps: [sail/bridge]
    roles: [master]
    variants: [{locations: [south], roles: [purser]}]
situations:
  - {id: storm, title: Storm, trigger: Wind, owner: master, stages: [sail], responses: [{do: Wait, role: purser}]}
  - {id: lost, title: Lost, trigger: Tears, owner: master, handler: mate, stages: [board], responses: [Look]}
  - {id: sick, title: Sick, trigger: Pale, owner: master, responses: [Help]}
  - {id: other, title: Anything, catchAll: true, owner: master, responses: [Ask]}
agreements:
  - {id: g1, title: Ropes, supplier: mate, receiver: master, deliverable: Ropes}
  - {id: g2, title: Food, supplier: purser, receiver: master, deliverable: Food}
metrics: [{id: m, title: Late, type: count}]
incentives:
  - {id: i1, title: Bonus, roles: [mate], metric: m, bands: [{prize: Cake}]}
  - {id: i2, title: Bonus, roles: [purser], metric: m, bands: [{prize: Cake}]}
consequences:
  - {id: q1, title: Slip, decidedBy: master, ladder: [{form: coaching}]}
  - {id: q2, title: Breach, decidedBy: master, ladder: [{form: coaching}], roles: [purser]}
training:
  - {id: t1, title: Ropes, roles: [mate]}
  - {id: t2, title: Everyone}
checklists:
  - {id: k1, title: Both, sections: [{title: Gate, checks: [c1]}, {title: Stairs, checks: [c2]}]}
  - {id: k2, title: Loading, sections: [{title: Load, stage: load}]}
principles: [{id: p, title: Safe, statement: Nobody falls.}]
terms: [{id: deck, term: deck, definition: Where we stand.}]
`;

function shown(choice: Partial<Choice>, more = MORE): Workspace {
  return editionOf(more, choice).workspace;
}

describe("a role", () => {
  const mate = shown({ roles: ["mate"] });
  const purser = shown({ roles: ["purser"] });

  test("has what it performs, owns, or everyone does", () => {
    expect(ids(mate.standards)).toEqual(["A-1", "B-1", "L-1"]);
    expect(ids(purser.standards)).toEqual(["A-1", "A-2", "B-2", "V-1"]);
  });

  test("has the places of its standards, those that it owns and those that it acts in", () => {
    const places = ({ stages }: Workspace) => stages.map(({ id, steps }) => [id, ids(steps)]);
    expect(places(mate)).toEqual([
      ["board", ["gate", "stairs"]],
      ["load", ["ramp"]],
    ]);
    expect(places(purser)).toEqual([
      ["board", ["stairs"]],
      ["sail", ["deck", "bridge"]],
    ]);
  });

  test("has the situations that it handles or acts in, and the one for all others", () => {
    expect(ids(mate.situations)).toEqual(["lost", "other"]);
    expect(ids(purser.situations)).toEqual(["storm", "other"]);
  });

  test("has its own rows, and those for everyone", () => {
    expect(ids(mate.roles)).toEqual(["master", "mate", "purser"]);
    expect(mate.roles.map(({ authority }) => authority.length)).toEqual([0, 1, 0]);
    expect(ids(mate.agreements)).toEqual(["g1"]);
    expect(ids(mate.incentives)).toEqual(["i1"]);
    expect(ids(mate.consequences)).toEqual(["q1"]);
    expect(ids(purser.training)).toEqual(["t2"]);
  });

  test("has no questions about what others do; a list of such questions is not there", () => {
    expect(mate.checklists.map(({ id, sections }) => [id, sections.map((s) => s.title)])).toEqual([
      ["k1", ["Gate"]],
      ["k2", ["Load"]],
    ]);
    expect(purser.checklists.map(({ id }) => id)).toEqual(["k1"]);
  });

  test("has the chapters that are everybody's", () => {
    for (const part of ["terms", "principles", "segments", "metrics", "channels"] as const)
      expect(ids(mate[part])).toEqual(ids(shown({})[part]));
  });

  test("keeps what places and departments are a part of", () => {
    for (const { locations, departments } of [shown({}), mate]) {
      expect(locations.map(({ id, parent }) => [id, parent?.id])).toEqual([
        ["fleet", undefined],
        ["north", "fleet"],
        ["quay", "north"],
        ["south", "fleet"],
      ]);
      expect(locations[1]?.parent).toBe(locations[0]);
      const deck = departments.find(({ id }) => id === "deck");
      expect(deck?.parent).toBe(departments.find(({ id }) => id === "crew"));
    }
  });

  test("in a place performs what it performs there", () => {
    expect(ids(shown({ roles: ["purser"], locations: ["south"] }).standards)).toContain("V-1");
    expect(ids(shown({ roles: ["purser"], locations: ["north"] }).standards)).not.toContain("V-1");
  });
});

describe("a stage", () => {
  test("has its steps, its standards, its situations and those that arise anywhere", () => {
    const { stages, standards, situations, journeys } = shown({ stages: ["board"] });
    expect(ids(stages)).toEqual(["board"]);
    expect(ids(standards)).toEqual(["A-1", "A-2", "B-1", "B-2"]);
    expect(ids(situations)).toEqual(["lost", "sick", "other"]);
    expect(journeys.map((journey) => [journey.id, ids(journey.stages)])).toEqual([
      ["trip", ["board"]],
    ]);
  });

  test("has the standards for its situations", () => {
    expect(ids(shown({ stages: ["sail"] }).standards)).toContain("W-1");
    expect(ids(shown({ stages: ["load"] }).standards)).not.toContain("W-1");
  });

  test("a standard of several stages is printed in the one that is left", () => {
    const edition = editionOf(MORE, { stages: ["sail"] });
    const found = edition.workspace.standards.find(({ id }) => id === "B-2");
    expect(ids(found?.steps ?? [])).toEqual(["deck"]);
  });
});

describe("a group of customers", () => {
  test("has what is for it or for all, on the paths that it walks", () => {
    const drivers = shown({ segments: ["drivers"] });
    expect(ids(drivers.segments)).toEqual(["drivers"]);
    expect(ids(drivers.journeys)).toEqual(["drive"]);
    expect(ids(drivers.stages)).toEqual(["sail", "load"]);
    expect(ids(drivers.standards)).toEqual(["A-1", "A-2", "B-2", "L-1", "V-1", "W-1"]);
    expect(drivers.standards.flatMap((s) => ids(s.needs))).toEqual(["speed"]);
    expect(ids(shown({ segments: ["families"] }).standards)).toContain("F-1");
  });

  test("has its own limits in the place of the others'", () => {
    const more = `standards:
  - id: S-1
    title: Seat
    steps: [sail/deck]
    targets: [{within: 5 min, variants: [{segments: [families], within: 2 min}]}]
`;
    const [standard] = shown({ segments: ["families"] }, more).standards;
    expect(standard?.targets[0]?.within?.written).toBe("2 min");
    const [other] = shown({ segments: ["drivers"] }, more).standards;
    expect(other?.targets[0]).toMatchObject({ within: { written: "5 min" }, variants: [] });
  });
});

describe("the status", () => {
  const more = `standards:
  - {id: S-1, title: New, steps: [sail/deck], status: draft}
  - {id: S-2, title: Old, steps: [sail/deck], status: retired}
  - {id: S-3, title: Here, steps: [sail/deck], status: approved}
promises: [{id: P-1, title: On time, standards: [S-1, S-2, S-3]}]
`;
  const filled = ["terms", "principles", "appearance", "accountability", "control", "evaluation"];
  const chapters = filled.map((id) => `{id: ${id}, text: t}`).join(", ");
  const approve = BASE.replace(
    "owner: master}",
    `owner: master, status: approved, audience: a, purpose: p, rationale: r, chapters: [${chapters}]}`,
  );

  test("hides what is retired, and drafts of an approved book", () => {
    const workspace = workspaceOf([
      { path: "svc.yaml", text: approve },
      { path: "more.yaml", text: more },
    ]);
    const of = (draft: boolean) => makeEdition(workspace, { today: TODAY, draft }).workspace;
    expect(ids(of(false).standards)).toEqual(["S-3"]);
    expect(ids(of(true).standards)).toEqual(["S-1", "S-3"]);
    expect(of(false).promises.map(({ standards }) => ids(standards))).toEqual([["S-3"]]);
    expect(ids(shown({}, more).standards)).toEqual(["S-1", "S-3"]);
  });
});

test("choices narrow each other", () => {
  const { standards } = shown({ roles: ["mate"], stages: ["board"] });
  expect(ids(standards)).toEqual(["A-1", "B-1"]);
});

test("with nothing chosen, nothing hidden and nothing ended, the workspace is shown as it is", () => {
  const workspace = workspaceOf(sourcesOf(MORE));
  const edition = makeEdition(workspace, { today: TODAY, draft: false, roles: [] });
  expect(edition.workspace).toBe(workspace);
  expect(edition.isExtract).toBe(false);
});

test("what was chosen is told, in the order of the book", () => {
  const { chosen, isExtract, workspace } = editionOf(MORE, {
    roles: ["purser", "mate"],
    stages: ["sail"],
    locations: ["north"],
    segments: ["families"],
  });
  expect(isExtract).toBe(true);
  expect(chosen.roles).toEqual([workspace.roles[1], workspace.roles[2]]);
  expect(chosen.roles[0]).toBe(workspace.roles[1]);
  expect([chosen.stages, chosen.locations, chosen.segments].flatMap(ids)).toEqual([
    "sail",
    "north",
    "families",
  ]);
});

test.each([
  [{ roles: ["mat"] }, 'there is no role with the id "mat"', "did you mean mate? `svc list roles`"],
  [{ stages: ["x9"] }, 'there is no stage with the id "x9"', "`svc list stages` shows the ids"],
  [
    { locations: ["North", "Quay!"] },
    'there is no location with the id "North"',
    "did you mean north?",
  ],
  [{ segments: ["Drivers"] }, 'there is no segment with the id "Drivers"', "did you mean drivers?"],
])("an id that does not exist: %j", (choice, message, hint) => {
  expect(() => editionOf(MORE, choice)).toThrow(
    expect.objectContaining({ message, hint: expect.stringContaining(hint) as unknown }),
  );
});

describe("a limit that is a multiple of one that is not shown", () => {
  const more = `standards:
  - id: S-1
    title: Greet
    steps: [board/gate]
    roles: [mate]
    targets: [{id: greet, measure: time to greeting, within: 60 s, variants: [{locations: [south], measure: time to a nod}]}]
  - id: S-2
    title: Seat
    everyInteraction: true
    targets: [{id: seat, within: 3 × S-1/greet, variants: [{locations: [north], within: 2 × S-1/greet}]}]
`;
  const limits = (choice: Partial<Choice>): readonly string[] => {
    const edition = editionOf(more, choice);
    const target = edition.workspace.standards.at(-1)?.targets[0];
    if (target === undefined) throw new Error("no target");
    return [targetLine(target, edition), ...targetDifferences(target, edition)];
  };

  test("names it as the whole book does", () => {
    expect(ids(shown({ roles: ["purser"] }, more).standards)).toEqual(["S-2"]);
    for (const choice of [{}, { roles: ["purser"] }]) {
      expect(limits(choice)).toEqual([
        "within 3 × time to greeting (S-1)",
        "Places: North – within 2 × time to greeting (S-1).",
      ]);
    }
  });

  test("names it as it is shown, where it is", () => {
    expect(limits({ locations: ["south"] })).toEqual(["within 3 × time to a nod (S-1)"]);
  });
});
