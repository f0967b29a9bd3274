/**
 * Two places say that nothing stands in a chapter: a finding, read from the workspace, and the book itself. For whatever fills a chapter they
 * say the same, tried with each collection alone, each thing of some, and each field of the settings that a chapter prints.
 */

import { describe, expect, test } from "vitest";

import { walkBlocks } from "../../src/document/walk.ts";
import { collections } from "../../src/generated/fields.ts";
import type { Collection } from "../../src/generated/fields.ts";
import { Breakage } from "../../src/model/breakage.ts";
import { emptyChapters } from "../../src/model/empty-chapters.ts";
import type { Node } from "../../src/model/long-form.ts";
import { plainText } from "../../src/document/markdown-tree.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import { readExample } from "../support/examples.ts";
import { documentOf, readWorkspace, workspaceOf } from "./book.ts";

const names = Object.keys(collections) as Collection[];
const everyField = workspaceOf(readWorkspace("every-field"));
const hotels = workspaceOf(readExample("merrowby-hotels"));

/** Nothing but what a workspace must have, under review. */
const bare: Workspace = {
  ...everyField,
  ...Object.fromEntries(names.map((name) => [name, []])),
  settings: {
    ...everyField.settings,
    company: { ...everyField.settings.company, prefer: [], avoid: [] },
    handbook: { ...everyField.settings.handbook, status: "review", chapters: [] },
  },
};

function told(workspace: Workspace): readonly string[] {
  // The door: a loaded workspace is made of the nodes that the finding is made from.
  const entities = new Map(names.map((name) => [name, workspace[name] as unknown as Node[]]));
  const settings = workspace.settings as unknown as Node;
  return emptyChapters(settings, entities, new Breakage([], [])).map(({ params }) =>
    "id" in params ? params.id : "",
  );
}

/** Chapters in which the book says that they are not yet defined; that is all they say. */
function printed(workspace: Workspace): readonly string[] {
  return documentOf(workspace).blocks.flatMap((block) => {
    if (block.type !== "section" || block.kind !== "chapter") return [];
    let isEmpty = false;
    walkBlocks(block.children, (inner) => {
      if (inner.type === "paragraph" && /not yet defined/u.test(plainText(inner.children)))
        isEmpty = true;
    });
    if (isEmpty) expect(block.children).toHaveLength(1);
    return isEmpty ? [block.id.replace("chapter-", "")] : [];
  });
}

/** Which of the chapters of the bare book are filled, after the two have said the same. */
function filled(workspace: Workspace): readonly string[] {
  const empty = told(workspace);
  expect(printed(workspace)).toEqual(empty);
  return told(bare).filter((id) => !empty.includes(id));
}

describe("the finding and the book say the same of every chapter", () => {
  test("when all of them are empty", () => {
    expect(filled(bare)).toEqual([]);
    expect(told(bare)).toHaveLength(7);
  });

  test("with each collection alone", () => {
    const ways = names.map(
      (name) => [name, filled({ ...bare, [name]: everyField[name] })] as const,
    );
    const filling = ways.filter(([, chapters]) => chapters.length > 0);
    expect(Object.fromEntries(filling.map(([name, list]) => [name, list.join(" ")]))).toEqual({
      actions: "control",
      agreements: "communication",
      answers: "communication",
      appearance: "appearance",
      budgets: "communication",
      channels: "communication",
      checklists: "evaluation",
      consequences: "accountability",
      controls: "control",
      feedback: "evaluation",
      gestures: "communication",
      incentives: "accountability",
      metrics: "evaluation",
      objectives: "evaluation",
      principles: "principles",
      provisions: "communication",
      recoveryGrid: "communication",
      roles: "communication",
      situations: "communication",
      stages: "communication",
      standards: "communication evaluation",
      terms: "terms",
    });
  });

  test.each([
    ["standards", ["communication", "communication appearance", "communication evaluation"]],
    ["roles", ["", "communication"]],
    ["metrics", ["evaluation"]],
    ["channels", ["communication", "communication evaluation"]],
    ["stages", ["communication"]],
  ] as const)("with %s one by one", (name, ways) => {
    const things = [...everyField[name], ...hotels[name]];
    const found = things.map((thing) => filled({ ...bare, [name]: [thing] }).join(" "));
    expect([...new Set(found)].toSorted()).toEqual(ways);
  });

  test("with the words that the house likes, and those that it does not use", () => {
    const { settings } = bare;
    for (const words of ["prefer", "avoid"] as const) {
      const company = { ...settings.company, [words]: ["Ahoy"] };
      expect(filled({ ...bare, settings: { ...settings, company } })).toEqual(["terms"]);
    }
  });

  test("with the introductions and the titles of chapters", () => {
    const { chapters } = everyField.settings.handbook;
    const handbook = { ...bare.settings.handbook, chapters };
    const workspace = { ...bare, settings: { ...bare.settings, handbook } };
    expect(filled(workspace)).toEqual(["terms", "principles"]);
  });
});
