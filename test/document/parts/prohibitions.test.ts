/** A prohibition is called by what it forbids; wherever a computed table names it, words behind the name say that it is one. */

import { expect, test } from "vitest";

import type { Block } from "../../../src/document/blocks.ts";
import { walkBlocks } from "../../../src/document/walk.ts";
import { small, tables, words } from "./book.ts";

const TEXT = `
roles: [{id: mate, title: Mate}, {id: cook, title: Cook}]
stages: [{id: board, title: Boarding, phase: during, owner: mate, steps: [{id: gate, title: At the gate}]}]
sources: [{id: act, title: Harbour act, kind: law}]
training: [{id: first, title: First week, roles: [mate]}]
promises: [{id: P-1, title: We are calm, standards: [R-1]}]
standards:
  - id: R-1
    title: Run on deck
    level: mustNot
    steps: [board/gate]
    owner: cook
    roles: [mate]
    training: [first]
    sources: [act]
    checks: [{id: R-1a, ask: Did nobody run?, critical: true}]
    targets: [{measure: calm days, atLeast: 90 %, floor: 80 %}]
  - {id: R-2, title: Wave, steps: [board/gate], roles: [mate]}
controls: [{id: walk, title: Walk, method: observation, doneBy: mate}]
actions: [{id: mend, title: Speak with all, finding: Two ran., owner: cook, due: 2026-03-01, standards: [R-1]}]
`;

const document = small(TEXT);

test.each([
  ["raci", "R-1 Run on deck (must not)"],
  ["training-matrix", "R-1 (must not), R-2"],
  ["promise-backing", "R-1 Run on deck (must not)"],
  ["scheme-map", "R-1 Run on deck (must not)"],
])("%s says it", (name, wanted) => {
  const text = TEXT.replace("title: Wave,", "title: Wave, training: [first],");
  const cells = tables(name === "training-matrix" ? small(text) : document, name).flat(2);
  expect(cells.filter((cell) => cell.startsWith("R-1"))).toEqual([expect.stringContaining(wanted)]);
});

test("the index says it with the title and with the code", () => {
  const found: string[] = [];
  walkBlocks(document.blocks, (block) => {
    if (block.type !== "index") return;
    for (const { title, note } of block.groups.flatMap(({ entries }) => entries))
      found.push([title, note].map((children) => words([paragraph(children)])).join(" – "));
  });
  expect(found).toContain("Run on deck (must not) – standard R-1");
  expect(found).toContain("R-1 – Run on deck (must not)");
  expect(found).toContain("R-2 – Wave");
});

test("critical questions, floors and what is being mended say it", () => {
  const cells: string[] = [];
  walkBlocks(document.blocks, (block) => {
    if (block.type === "table")
      cells.push(
        ...block.rows.flatMap((row) => row.cells.flatMap(({ children }) => children.map(say))),
      );
  });
  expect(cells.filter((cell) => cell === "Run on deck")).toEqual([]);
  // The rule of the critical question, the name of the floor, the standard that was broken.
  expect(cells.filter((cell) => cell === "Run on deck (must not)")).toHaveLength(3);
  expect(cells).toContain("by 1 March 2026");
});

test("the pages of a role say it of that standard alone", () => {
  expect(words(document.blocks)).toContain("Run on deck (must not); Wave");
});

test("in the words of the language", () => {
  const cells = tables(small(TEXT, "he"), "raci").flat(2);
  expect(cells).toContain("R-1 Run on deck (אסור)");
});

function paragraph(children: Extract<Block, { type: "paragraph" }>["children"]): Block {
  return { type: "paragraph", children };
}

function say(block: Block): string {
  return words([block]).replaceAll("\u00a0", " ");
}
