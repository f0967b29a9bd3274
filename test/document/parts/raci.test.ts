import { describe, expect, test } from "vitest";

import type { TableRow } from "../../../src/document/blocks.ts";
import { readExample } from "../../support/examples.ts";
import { appendix, documentOf, rowsOf, small, tables, words } from "./book.ts";

const PATH = `
roles: [{id: mate, title: Mate}, {id: cook, title: Cook}, {id: guest-help, title: Steward}, {id: idle, title: Idle}]
stages:
  - id: board
    title: Boarding
    phase: during
    owner: mate
    consulted: [cook]
    informed: [guest-help]
    steps:
      - {id: gate, title: At the gate, frontstage: [{do: Open, role: guest-help}, Wave]}
      - {id: meal, title: The meal, owner: cook, consulted: [mate], informed: [mate, cook]}
situations:
  - id: storm
    title: A storm
    trigger: Wind
    owner: mate
    handler: guest-help
    responses: [Stay in port]
    escalations: [{when: It lasts, role: cook}]
standards:
  - {id: B-1, title: Cook it well, steps: [board/meal], roles: [cook, guest-help]}
  - {id: B-2, title: Clean up, steps: [board/meal], owner: mate, roles: [guest-help]}
`;

describe("the responsibility matrix", () => {
  test("has each role's part in stages, steps and situations, and no column for who has none", () => {
    expect(tables(small(PATH), "raci")).toEqual([
      [
        ["Stage, step or situation", "Cook", "Steward", "Mate"],
        ["4.1 Boarding"],
        ["The stage as a whole", "C", "I", "A"],
        ["At the gate", "", "R", "A"],
        ["The meal", "A / R", "R", "C"],
        ["B-2 Clean up", "", "R", "A"],
        ["4.2 Situations and what we do"],
        ["A storm", "I", "R", "A"],
      ],
    ]);
  });

  test("says what its letters mean, in the letters of the language", () => {
    expect(words(appendix(small(PATH, "sl"), "raci") ?? [])).toMatch(/O.*Odgovarja.*I.*Izvaja/u);
    const [rows = []] = tables(small(PATH, "ru"), "raci");
    expect(rows[2]).toEqual(["Этап в целом", "К", "У", "О"]);
  });

  test("marks a line for which several answer, and says so", () => {
    const document = small(`${PATH}  - {id: B-3, title: Count, steps: [board/gate, board/meal]}\n`);
    const [rows = []] = rowsOf(document, "raci");
    const open = rows.filter(({ kind }) => kind === "unsettled");
    expect(open.map(({ cells }) => words(cells[0]?.children ?? []))).toEqual(["B-3 Count"]);
    expect(words(appendix(document, "raci") ?? [])).toContain(
      "B-3 Count: Several roles answer for it: Mate and Cook. One of them has to be chosen.",
    );
    expect(words(appendix(small(PATH), "raci") ?? [])).not.toContain("has to be chosen");
  });

  test("counts a standard at every step, stage and situation where it holds", () => {
    const document = small(`
roles: [{id: mate, title: Mate}, {id: cook, title: Cook}]
stages: [{id: s, title: Stage, phase: during, owner: mate, steps: [{id: a, title: First}, {id: b, title: Second}]}]
situations:
  - {id: fog, title: Fog, trigger: White, owner: mate, responses: [Wait]}
  - {id: ice, title: Ice, trigger: Cold, owner: mate, responses: [Wait]}
standards:
  - {id: B-1, title: Sound the horn, steps: [s/a], situations: [fog], roles: [cook]}
  - {id: B-2, title: Spread sand, situations: [fog, ice], roles: [cook]}
  - {id: B-3, title: Sing, steps: [s/b], stages: [s], roles: [cook]}
`);
    expect(tables(document, "raci")[0]?.slice(1)).toEqual([
      ["4.1 Stage"],
      ["The stage as a whole", "R", "A"],
      ["First", "R", "A"],
      ["Second", "R", "A"],
      ["4.2 Situations and what we do"],
      ["Fog", "R", "A"],
      ["Ice", "R", "A"],
    ]);
  });

  test("has at most eighteen roles a table, departments together, and in further ones no line without a mark", () => {
    const roles = Array.from({ length: 22 }, (_, n) => n).map(
      (n) => `{id: r${n}, title: Role ${n}, department: ${n % 2 === 0 ? "even" : "odd"}}`,
    );
    const informed = roles.map((_, n) => `r${n}`).join(", ");
    const found = tables(
      small(`
departments: [{id: even, title: Even}, {id: odd, title: Odd}]
roles: [${roles.join(", ")}]
stages: [{id: s, title: Stage, phase: during, owner: r0, informed: [${informed}], steps: [{id: a, title: Step}]}, {id: nap, title: Nap, phase: after, owner: r0}]
`),
      "raci",
    );
    expect(found.map(([head]) => head?.length)).toEqual([12, 12]);
    expect(
      found.map(([head]) => head?.slice(1).every((title) => Number(title.slice(5)) % 2 === 0)),
    ).toEqual([true, false]);
    expect(found.map((rows) => rows.map(([title]) => title))).toEqual([
      [
        "Stage, step or situation",
        "4.1 Nap",
        "The stage as a whole",
        "4.2 Stage",
        "The stage as a whole",
        "Step",
      ],
      ["Stage, step or situation", "4.2 Stage", "The stage as a whole"],
    ]);
  });

  test("has exactly one who answers for every line of the hotels", () => {
    const found = rowsOf(documentOf(readExample("merrowby-hotels")), "raci");
    // The first table has every line.
    const answering = (found[0] ?? [])
      .filter(({ head, kind }) => head !== true && kind !== "group")
      .map(({ cells }) => cells.filter(isAccountable).length);
    expect(answering.length).toBeGreaterThan(35);
    expect(new Set(answering)).toEqual(new Set([1]));
  });

  test("lies on its side where more than eleven roles stand beside each other", () => {
    const shown = appendix(documentOf(readExample("merrowby-hotels")), "raci") ?? [];
    const turned = shown.flatMap((block) => (block.type === "landscape" ? block.children : []));
    const heads = turned.flatMap((block) => (block.type === "table" ? [block.rows[0]?.cells] : []));
    expect(heads.map((cells) => cells?.length)).toEqual([18]);
    expect(appendix(small(PATH), "raci")?.some(({ type }) => type === "landscape")).toBe(false);
  });

  test("has those who answer in the first of two tables, which say whom they have", () => {
    const roles = Array.from({ length: 20 }, (_, n) => `{id: r${n}, title: Role ${n}}`);
    const informed = roles.map((_, n) => `r${n}`).join(", ");
    const document = small(`
roles: [${roles.join(", ")}]
stages:
  - {id: s, title: Stage, phase: during, owner: r19, informed: [${informed}], steps: [{id: a, title: Step, owner: r18}]}
  - {id: n, title: Nap, phase: after, owner: r17}
`);
    const answers = rowsOf(document, "raci").map((rows) =>
      rows.flatMap(({ cells }) => cells).filter(isAccountable),
    );
    expect(answers.map(({ length }) => length > 0)).toEqual([true, false]);
    const titles = (appendix(document, "raci") ?? [])
      .flatMap((block) => (block.type === "landscape" ? block.children : []))
      .flatMap((block) => (block.type === "table" ? [block.title ?? []] : []));
    expect(titles.map((title) => words([{ type: "paragraph", children: title }]))).toEqual([
      "Roles 1–3 of 20",
      "Roles 4–20 of 20",
    ]);
  });
});

function isAccountable({ children }: TableRow["cells"][number]): boolean {
  return children.some((child) => child.type === "paragraph" && child.role === "accountable");
}
