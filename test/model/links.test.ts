import { describe, expect, test } from "vitest";
import { check } from "../../src/svc.ts";
import { BASE, checkWith, seen } from "./workspace.ts";

describe("references", () => {
  test("an unknown id: what it should be, the nearest id and where that stands", () => {
    expect(
      seen("standards: [{id: S-1, title: Greet, steps: [visit/welcome], owner: seler}]"),
    ).toEqual([
      "more.yaml:1 unknown-reference: Standard S-1 names a role that does not exist: seler",
    ]);
  });

  test("a step without its stage is understood", () => {
    const { findings } = checkWith("standards: [{id: S-1, title: Greet, steps: [welcome]}]");
    expect(findings).toMatchObject([
      { rule: "unknown-reference", params: { suggestion: "visit/welcome" } },
    ]);
  });

  test("an id of another kind is called what it is", () => {
    const more =
      "departments: [{id: sales, title: Sales}]\nchannels: [{id: shop, title: Shop, owner: sales}]";
    expect(seen(more)).toEqual([
      'more.yaml:2 unknown-reference: Channel shop names "sales" as owner, but that is a department, not a role',
    ]);
  });

  test("a target named by a check, a demand, a multiple and a variant of its own must exist", () => {
    const more = `
sources: [{id: law, title: Law, kind: law}]
standards:
  - id: S-1
    title: Greet
    steps: [visit/welcome]
    targets: [{id: greet, within: 60 s}, {id: twice, within: 2 × S-1/gret}]
    checks: [{id: C-1, ask: Was it?, target: greeting}]
    sources: [{source: law, demands: {target: grete, within: 60 s}}]
variants: [{id: v, standard: S-1, when: rain, target: {id: gree, within: 30 s}}]
`;
    const { findings } = checkWith(more);
    expect(findings.map(({ rule, params }) => [rule, "id" in params ? params.id : ""])).toEqual([
      ["unknown-reference", "S-1/gret"],
      ["unknown-reference", "greeting"],
      ["unknown-reference", "grete"],
      ["unknown-reference", "gree"],
    ]);
  });

  test("what a broken file may define is not missed", () => {
    const sources = [
      { path: "svc.yaml", text: BASE },
      { path: "a.yaml", text: "channels: [{id: shop, title: Shop, owner: manager}]" },
      { path: "b.yaml", text: 'roles: [{id: manager, title: "Manager}]' },
    ];
    const files = check({ sources }).findings.map(({ at }) => at.file);
    expect(files).toEqual(["b.yaml"]);
  });
});

describe("ids", () => {
  test("the same id twice, with the first place", () => {
    const { findings } = checkWith("roles: [{id: seller, title: Again}]");
    expect(findings).toMatchObject([
      { rule: "duplicate-id", at: { file: "more.yaml" }, related: [{ file: "svc.yaml" }] },
    ]);
  });

  test("checks are unique in the whole workspace, steps in their stage", () => {
    const checks = "checks: [{id: C-1, ask: Was it?}]";
    const more = `
standards: [{id: S-1, title: A, steps: [visit/pay], owner: owner, ${checks}}, {id: S-2, title: B, everyInteraction: true, ${checks}}]
stages: [{id: later, title: Later, phase: after, owner: seller, steps: [{id: welcome, title: Again}]}]`;
    expect(seen(more)).toEqual(['more.yaml:2 duplicate-id: There are two checks called "C-1"']);
  });

  test.each([
    ["case", "Seller"],
    ["a Cyrillic letter", "sеller"],
  ])("ids that differ in %s only", (_, id) => {
    expect(seen(`roles: [{id: ${id}, title: Other}]`).map((line) => line.split(" ")[1])).toContain(
      "look-alike-id:",
    );
  });
});

describe("circles", () => {
  test("reporting lines, each circle once, of any length", () => {
    const roles = Array.from(
      { length: 5_000 },
      (_, n) => `  - {id: r${n}, title: R, reportsTo: r${(n + 1) % 5_000}}`,
    );
    const { findings } = checkWith(`roles:\n${roles.join("\n")}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.rule).toBe("circular-reference");
  });

  test("departments, locations and a case passed back to its handler", () => {
    const more = `
departments: [{id: a, title: A, parent: b}, {id: b, title: B, parent: a}]
locations: [{id: x, title: X, parent: x}]
situations: [{id: s, title: S, trigger: T, owner: owner, handler: seller, responses: [Help], escalations: [{when: W, role: seller}]}]`;
    expect(seen(more).map((line) => line.split(": ").slice(1).join(": "))).toEqual([
      "These departments go round in a circle: a → b → a",
      "These locations go round in a circle: x → x",
      "These escalations go round in a circle: seller → seller",
    ]);
  });
});
