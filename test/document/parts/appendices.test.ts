import { describe, expect, test } from "vitest";

import type { Block } from "../../../src/document/blocks.ts";
import { walkBlocks } from "../../../src/document/walk.ts";
import { readExample } from "../../support/examples.ts";
import { appendix, documentOf, rowsOf, small, tables, words } from "./book.ts";

const NAMES = [
  "situation-index",
  "raci",
  "appearance-matrix",
  "training-matrix",
  "promise-backing",
  "scheme-map",
  "index",
] as const;

const STAGE = `
roles: [{id: mate, title: Mate}, {id: cook, title: Cook}]
stages: [{id: board, title: Boarding, phase: during, owner: mate, steps: [{id: gate, title: At the gate}]}]
`;

test("an appendix without data does not exist, and the hotels have them all, in the order of the book", () => {
  const found = (text: string): readonly string[] =>
    NAMES.filter((name) => appendix(small(text), name) !== undefined);
  expect(found("")).toEqual([]);
  expect(found(STAGE)).toEqual(["raci", "index"]);
  const hotels = documentOf(readExample("merrowby-hotels"));
  const ids = hotels.blocks.flatMap((block) => (block.type === "section" ? [block.id] : []));
  const order = NAMES.map((name) => ids.indexOf(`appendix-${name}`));
  expect(order.every((place, at) => place > (order[at - 1] ?? 0))).toBe(true);
});

test("the situation index leads from what one sees to the case, stage by stage", () => {
  const document = small(`${STAGE}
channels: [{id: desk, title: Desk}]
situations:
  - {id: storm, title: A storm, trigger: The wind turns, owner: mate, handler: cook, criticality: high, steps: [board/gate], channels: [desk], responses: [Stay]}
  - {id: lost, title: Something is lost, trigger: A bag stands alone, owner: mate, criticality: low, stages: [board], responses: [Ask]}
  - {id: other, title: Anything else, catchAll: true, owner: mate, responses: [Ask]}
`);
  expect(tables(document, "situation-index")).toEqual([
    [
      ["What you see", "Situation", "Severity", "Handles the case", "Channels"],
      ["4.1 Boarding"],
      ["The wind turns", "4.3.1 A storm", "high", "Cook", "Desk"],
      ["A bag stands alone", "4.3.2 Something is lost", "low", "Mate", ""],
      ["Anywhere on the journey"],
      ["Anything else", "4.3.3 Anything else", "medium", "Mate", ""],
    ],
  ]);
});

test("the appearance matrix has what holds for everyone first with the roles that differ, then what only some have a rule about", () => {
  const document = small(`
departments: [{id: food, title: Food}, {id: bar, title: Bar, parent: food}, {id: sails, title: Sails}]
roles: [{id: mate, title: Mate}, {id: cook, title: Cook, department: food}, {id: barman, title: Barman, department: bar}, {id: clerk, title: Clerk}]
appearance:
  - {id: A-1, title: Badge, required: [Worn on the left]}
  - {id: A-2, title: Rings, notAllowed: [Large rings, Bracelets]}
  - {id: A-3, title: At the stove, departments: [food], areas: [galley], required: [Apron], replaces: [A-2]}
  - {id: A-4, title: Boots, roles: [mate, clerk], required: [Closed boots], notAllowed: [Heels]}
  - {id: A-5, title: Badge on a cord, variant: on a cord, equivalentTo: A-1, reason: Pins hurt, required: [Worn on a cord]}
  - {id: A-6, title: Torch, departments: [bar], required: [On the belt]}
  - {id: A-7, title: Scarf, departments: [sails], required: [Tied]}
`);
  expect(tables(document, "appearance-matrix")).toEqual([
    [
      ["What", "Everyone", "Barman, Cook"],
      [
        "Badge",
        "Worn on the left / A-1 / Badge on a cord / Worn on a cord / A-5 · on a cord",
        "as for everyone",
      ],
      ["Rings", "Not allowed: Large rings; Bracelets / A-2", "At the stove / Apron / A-3 · galley"],
    ],
    [
      ["What", "For whom", "Rule"],
      ["Boots", "Clerk, Mate", "Closed boots / Not allowed: Heels / A-4"],
      ["Torch", "Barman", "On the belt / A-6"],
      ["Scarf", "Sails", "Tied / A-7"],
    ],
  ]);
  const said = words(appendix(document, "appearance-matrix") ?? []);
  expect(said).toContain("The first column applies to everyone");
  expect(said.indexOf("Rules for some roles only")).toBeGreaterThan(said.indexOf("Rings"));
  // Said once, for all whom it is for.
  expect(said.split("Closed boots")).toHaveLength(2);
  expect(said).not.toMatch(/no rule|all other roles/);
  expect(rowsOf(document, "appearance-matrix")[0]?.every(({ cells }) => cells[1]?.tint)).toBe(true);
});

test("a further appearance matrix has only what is different for its roles", () => {
  const roles = ["mate", "cook", "diver", "purser", "pilot"];
  const document = small(`
roles: [${roles.map((id) => `{id: ${id}, title: ${id}}`).join(", ")}]
appearance:
  - {id: A-1, title: Badge, required: [Worn on the left]}
  - {id: A-2, title: Caps, required: [Off]}
${roles.map((id, n) => `  - {id: B-${n}, title: Cap of ${id}, required: [On], roles: [${id}], replaces: [A-2]}`).join("\n")}
`);
  const [first, further] = tables(document, "appearance-matrix");
  expect(first?.slice(1).map(([item]) => item)).toEqual(["Badge", "Caps"]);
  expect(further?.slice(1).map(([item, everyone]) => [item, everyone])).toEqual([
    ["Caps", "Off / A-2"],
  ]);
  const said = words(appendix(document, "appearance-matrix") ?? []);
  expect(said).not.toContain("some roles only");
});

test("where no role differs, nothing is said of other columns", () => {
  const document = small(`
roles: [{id: mate, title: Mate}]
appearance:
  - {id: A-1, title: Badge, required: [Worn on the left]}
`);
  expect(tables(document, "appearance-matrix")).toEqual([
    [
      ["What", "Everyone"],
      ["Badge", "Worn on the left / A-1"],
    ],
  ]);
  const said = words(appendix(document, "appearance-matrix") ?? []);
  expect(said).not.toContain("first column");
  // Nothing is beside it that its ground would tell it from.
  const cells = rowsOf(document, "appearance-matrix").flatMap((rows) =>
    rows.flatMap((row) => row.cells),
  );
  expect(cells.some(({ tint }) => tint)).toBe(false);
});

test("the training matrix has who takes part in a word, and what each training teaches", () => {
  const document = small(`
roles: [{id: mate, title: Mate}, {id: cook, title: Cook}, {id: diver, title: Diver, external: true}]
stages: [{id: board, title: Boarding, phase: during, owner: mate, steps: [{id: gate, title: At the gate}]}]
training:
  - {id: first, title: First week, proof: A signed card}
  - {id: again, title: Fire, type: refresher, every: 6 months, roles: [mate, diver]}
standards: [{id: B-1, title: Count, steps: [board/gate], training: [first]}, {id: B-2, title: Wave, steps: [board/gate], training: [first]}]
`);
  expect(tables(document, "training-matrix")).toEqual([
    [
      ["Module", "Cook", "Mate", "Diver"],
      ["Fire", "", "again", "again"],
      ["First week", "first", "first", ""],
    ],
    [
      ["Module", "Kind", "Who takes part", "Evidence", "Standards covered"],
      ["Fire", "Refresher, at least every 6 months", "Mate and Diver", "", ""],
      ["First week", "Initial training", "Everyone", "A signed card", "B-1, B-2"],
    ],
  ]);
});

test("modules stand by their titles, and standards by their codes, in the order of the language and of numbers", () => {
  const document = small(
    `
roles: [{id: mate, title: Mate}]
stages: [{id: s, title: S, phase: during, owner: mate, steps: [{id: a, title: A}]}]
training: [{id: a, title: Zvani}, {id: b, title: Ātrums}, {id: c, title: Bojas}, {id: d, title: Vispirms, order: 1}]
standards:
  - {id: Z-1, title: One, order: 1, steps: [s/a], training: [a]}
  - {id: Ā-10, title: Two, order: 2, steps: [s/a], training: [a]}
  - {id: Ā-9, title: Three, order: 3, steps: [s/a], training: [a]}
`,
    "lv",
  );
  const [matrix, modules] = tables(document, "training-matrix");
  const names = ["Vispirms", "Ātrums", "Bojas", "Zvani"];
  expect(matrix?.slice(1).map(([title]) => title)).toEqual(names);
  expect(modules?.slice(1).map(([title]) => title)).toEqual(names);
  expect(modules?.at(-1)?.at(-1)).toBe("Ā-9, Ā-10, Z-1");
});

test("each promise stands beside the limits behind it; a gap is marked and said", () => {
  const document = small(`${STAGE}
standards:
  - {id: B-1, title: Answer, steps: [board/gate], targets: [{id: answer, within: 2 days}, {measure: greeting, within: 5 min}]}
  - {id: B-2, title: Wave, steps: [board/gate]}
promises:
  - {id: P-1, title: We answer, standards: [B-1, B-2], targets: [{id: answer, within: 3 days}, {measure: greeting, within: 1 min}, {measure: food, within: 1 h}]}
  - {id: P-2, title: We wave, standards: [B-2]}
`);
  expect(tables(document, "promise-backing")).toEqual([
    [
      ["Promise", "Standards behind it", "Is it enough?"],
      ["2.4 We answer"],
      ["within 3 days", "B-1 Answer / within 2 days", "At least as strict"],
      [
        "greeting: within 1 min",
        "B-1 Answer / greeting: within 5 min",
        "Gap: less strict than promised",
      ],
      ["food: within 1 h", "", "Gap: no standard sets a limit for it"],
      ["", "B-2 Wave", "Supports the promise as a whole"],
      ["2.4 We wave"],
      ["", "B-2 Wave", "No limit is promised"],
    ],
  ]);
  const [rows = []] = rowsOf(document, "promise-backing");
  expect(rows.map(({ kind }) => kind === "unsettled")).toEqual([
    false,
    false,
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("the scheme map has item by item what answers it and whether it is as strict", () => {
  const document = small(`${STAGE}
sources:
  - {id: guide, title: Guide, kind: externalScheme}
  - {id: act, title: Harbour act, kind: law}
  - {id: talk, title: Talk, kind: employee}
  - {id: order, title: Order, kind: government}
standards:
  - id: B-1
    title: Answer
    steps: [board/gate]
    targets: [{id: answer, within: 2 min, variants: [{id: night, when: At night, within: 4 min}]}]
    sources: [act, talk, {source: guide, item: "10", demands: {within: 3 min}}, {source: guide, item: "9", note: In the night, demands: {target: night, within: 3 min}}]
  - {id: B-2, title: Wave, steps: [board/gate], sources: [{source: guide, item: "2"}]}
`);
  expect(tables(document, "scheme-map")).toEqual([
    [
      ["Item", "What answers it", "Required", "Our standard", "Result"],
      ["Guide"],
      ["2", "B-2 Wave", "", "", "Referred to"],
      [
        "9 / In the night",
        "B-1 Answer",
        "within 3 min",
        "within 4 min",
        "Gap: less strict than required",
      ],
      [
        "10",
        "B-1 Answer",
        "within 3 min",
        "within 2 min / If: At night – within 4 min.",
        "Partly: not in every case",
      ],
      ["Harbour act"],
      ["as a whole", "B-1 Answer", "", "", "Referred to"],
      ["Order"],
      ["", "", "", "", "Gap: nothing in this book refers to it."],
    ],
  ]);
});

test("one item of a scheme has what answers it by code; a thing that names no item answers the whole", () => {
  const document = small(`${STAGE}
sources: [{id: guide, title: Guide, kind: externalScheme}]
standards:
  - {id: Z-1, title: One, steps: [board/gate], sources: [{source: guide, item: "2"}]}
  - {id: Ā-10, title: Two, steps: [board/gate], sources: [{source: guide, item: "2"}, {source: guide, demands: {within: 3 min}}]}
  - {id: Ā-9, title: Three, steps: [board/gate], sources: [{source: guide, item: "2"}, guide]}
`);
  expect(tables(document, "scheme-map")[0]?.slice(2)).toEqual([
    ["as a whole", "Ā-10 Two", "within 3 min", "", "Cannot be compared"],
    ["2", "Ā-9 Three", "", "", "Referred to"],
    ["2", "Ā-10 Two", "", "", "Referred to"],
    ["2", "Z-1 One", "", "", "Referred to"],
    ["as a whole", "Ā-9 Three", "", "", "Referred to"],
  ]);
});

test.each([
  ["", "Steps without a standard: 1 of 2"],
  [
    ", noStandardReason: Nobody is there",
    "Every step has a standard, but for those left out on purpose",
  ],
  [", standard", "Every step has a standard"],
])("the heat map says what is missing: %s", (more, title) => {
  const isFilled = more === ", standard";
  const document = small(`
roles: [{id: mate, title: Mate}]
stages: [{id: s, title: S, phase: during, owner: mate, steps: [{id: a, title: A}, {id: b, title: B${isFilled ? "" : more}}]}]
standards: [{id: B-1, title: One, steps: [s/a${isFilled ? ", s/b" : ""}]}]
`);
  const titles: string[] = [];
  walkBlocks(document.blocks, (block) => {
    if (block.type === "figure" && block.id === "figure-coverage")
      titles.push(words([{ type: "paragraph", children: block.title }]));
  });
  expect(titles).toEqual([title]);
});

describe("the index", () => {
  const indexOf = (blocks: readonly Block[] | undefined) => {
    const [only] = (blocks ?? []).filter((block) => block.type === "index");
    if (only?.type !== "index") throw new Error("no index");
    return only.groups.map(({ title, entries }) => [
      words([{ type: "paragraph", children: title }]),
      entries.map((entry) =>
        [entry.title, entry.note]
          .map((part) => words([{ type: "paragraph", children: part }]))
          .concat(entry.number ?? ""),
      ),
    ]);
  };

  test("has what the book prints under its letter with the number of its section, and standards by number", () => {
    const document = small(`${STAGE}
terms: [{id: quay, term: quay, definition: Where we moor}]
standards: [{id: B-10, title: A wave, steps: [board/gate]}, {id: B-2, title: 3 bells, steps: [board/gate]}]
`);
    expect(indexOf(appendix(document, "index"))).toEqual([
      ["0–9", [["3 bells", "standard B-2", "4.1.1"]]],
      ["A", [["At the gate", "step", "4.1.1"]]],
      ["B", [["Boarding", "stage", "4.1"]]],
      ["C", [["Cook", "role", "2.5"]]],
      ["M", [["Mate", "role", "2.5"]]],
      ["Q", [["quay", "term", "1.1"]]],
      ["W", [["A wave", "standard B-10", "4.1.1"]]],
      [
        "Standards by code",
        [
          ["B-2", "3 bells", "4.1.1"],
          ["B-10", "A wave", "4.1.1"],
        ],
      ],
    ]);
  });

  test("leads only to what is printed", () => {
    const document = documentOf(readExample("merrowby-hotels"));
    const anchors = new Set<string>();
    const linked: string[] = [];
    walkBlocks(document.blocks, (block) => {
      if (block.type === "section" || block.type === "card") anchors.add(block.id);
      if (block.type === "index")
        linked.push(...block.groups.flatMap(({ entries }) => entries.map(({ anchor }) => anchor)));
    });
    expect(linked.length).toBeGreaterThan(150);
    expect(linked.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});
