/** The path on the cover: the first one, where the theme has a field for it. */

import { expect, test } from "vitest";

import type { Block } from "../../../src/document/blocks.ts";
import { build, check } from "../../../src/svc.ts";
import { makeBook } from "../../../src/svc/publish.ts";
import type { BookRequest } from "../../../src/svc/publish.ts";

const HEAD = "svc: 1\nlanguage: en\ncompany: {name: Ferry}\nhandbook: {title: Book}\n";
const PATHS = `
roles: [{id: mate, title: Mate}]
stages:
  - {id: board, title: Boarding, phase: before, owner: mate, order: 1, steps: [{id: queue, title: Queueing, feeling: {value: -1, basis: research}}]}
  - {id: cross, title: Crossing, phase: during, owner: mate, order: 2, steps: [{id: look, title: Looking out, momentOfTruth: true}]}
  - {id: moor, title: Mooring, phase: after, owner: mate, order: 3, steps: [{id: leave, title: Leaving}]}
journeys:
  - {id: across, title: Across, stages: [board, cross]}
  - {id: back, title: Back, stages: [moor]}
`;

function workspaceOf(text: string) {
  const { workspace } = check({ sources: [{ path: "svc.yaml", text: HEAD + text }] });
  if (workspace === undefined) throw new Error("the workspace cannot be used");
  return workspace;
}

type Figure = Extract<Block, { type: "figure" }>;

async function figuresOf(
  text: string,
  more: Partial<BookRequest> = {},
): Promise<readonly Figure[]> {
  const request = { document: "handbook", today: "2026-01-31", ...more } as const;
  const { document } = await makeBook(workspaceOf(text), request);
  const cover = document?.blocks.find((block) => block.type === "section" && block.id === "cover");
  if (cover?.type !== "section") throw new Error("there is no cover");
  return cover.children.filter((block) => block.type === "figure");
}

test("the cover shows the first path, and says it in words", async () => {
  const [figure, ...others] = await figuresOf(PATHS);
  expect(others).toEqual([]);
  expect(figure?.id).toBe("cover-path");
  expect(figure?.title).toEqual([]);
  const said = figure?.description.map((node) => (node.type === "text" ? node.value : "")).join("");
  expect(said).toBe("Boarding: Queueing. Crossing: Looking out. Moments of truth: Looking out.");
});

test("without a journey there is no picture", async () => {
  expect(await figuresOf("roles: [{id: mate, title: Mate}]\n")).toEqual([]);
});

test("a cover with a band has none, a field has one whatever the theme's name", async () => {
  expect(await figuresOf(`${PATHS}theme: {name: ledger}\n`)).toEqual([]);
  expect(await figuresOf(PATHS, { theme: "ledger" })).toEqual([]);
  expect(await figuresOf(`${PATHS}theme: {cover: band}\n`)).toEqual([]);
  expect(await figuresOf(`${PATHS}theme: {name: ledger, cover: field}\n`)).toHaveLength(1);
});

test("an extract shows the path that it is about", async () => {
  const [figure] = await figuresOf(PATHS, { stages: ["moor"] });
  expect(JSON.stringify(figure?.scene.items)).not.toContain("Boarding");
});

test("a page has it, Markdown leaves it out", async () => {
  const { files } = await build(workspaceOf(PATHS), {
    document: "handbook",
    today: "2026-01-31",
    formats: ["html", "markdown"],
  });
  const textOf = (ending: string): string =>
    new TextDecoder().decode(files.find(({ name }) => name.endsWith(ending))?.bytes);
  expect(textOf(".html")).toContain('<figure class="figure" id="cover-path">');
  expect(textOf(".md")).not.toContain("cover-path");
  expect(files.map(({ name }) => name).filter((name) => name.includes("cover-path"))).toEqual([]);
});
