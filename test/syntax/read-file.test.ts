import { describe, expect, test } from "vitest";
import { parse } from "../../src/syntax/parse.ts";
import { readFile } from "../../src/syntax/read-file.ts";
import { findingsOf, sentencesOf } from "./report.ts";

function entitiesOf(text: string, path = "file.yaml"): string[] {
  const { tree } = parse({ path, text });
  return tree === undefined
    ? []
    : readFile(tree).entities.map(({ collection, pointer }) => `${collection} ${pointer}`);
}

describe("files", () => {
  test("entities in the order of the file", () => {
    const text =
      "tiers:\n  - {id: a, title: A}\n  - {id: b, title: B}\nchannels:\n  - {id: c, title: C, owner: x}\n";
    expect(entitiesOf(text)).toEqual(["tiers /tiers/0", "tiers /tiers/1", "channels /channels/0"]);
  });

  test("the settings are only in svc.yaml, with or without collections", () => {
    const { tree } = parse({ path: "svc.yaml", text: "svc: 1\ntiers: [{id: a, title: A}]\n" });
    if (tree === undefined) throw new Error("no tree");
    expect(readFile(tree).settings).toEqual({ svc: 1 });
    expect(entitiesOf("svc: 1\ntiers: [{id: a, title: A}]\n", "svc.yaml")).toEqual([
      "tiers /tiers/0",
    ]);
  });

  test.each([
    ["an empty file", "", [], []],
    ["a file of notes", "# x\n", [], []],
    [
      "a misspelt collection",
      "role:\n  - {id: a, title: A}\n",
      ["unknown-collection 1:1"],
      ["roles /role/0"],
    ],
    ["an unknown collection", "things:\n  - {id: a}\n", ["unknown-collection 1:1"], []],
    [
      "a setting",
      "company: {name: x}\ntiers: [{id: a, title: A}]\n",
      ["misplaced-setting 1:1"],
      ["tiers /tiers/0"],
    ],
    [
      "ids as names",
      "roles:\n  host: {title: Host}\n  chef: {title: Chef}\n",
      ["keyed-collection 1:1"],
      ["roles /roles/host", "roles /roles/chef"],
    ],
    [
      "one without dash",
      "roles:\n  id: host\n  title: Host\n",
      ["single-entity 1:1"],
      ["roles /roles"],
    ],
    [
      "one alone in a file",
      "id: A\ntitle: x\nphase: before\nowner: a\nsteps: [{id: x, title: z}]\n",
      ["bare-entity 1:1"],
      ["stages "],
    ],
    ["one alone that could be anything", "id: A\ntitle: x\n", ["bare-entity 1:1"], []],
    ["ids instead of entities", "roles: [seller]\n", ["not-an-entity 1:9"], []],
    ["a text instead of entities", "roles: seller\n", ["not-an-entity 1:1"], []],
    ["nothing in a collection", "roles:\n", ["empty-list 1:1"], []],
    [
      "an empty entry",
      "roles:\n  - {id: a, title: A}\n  -\n",
      ["empty-value 3:4"],
      ["roles /roles/0"],
    ],
    ["a missing space", "roles:\n  - id:x\n", ["missing-space 2:5"], []],
    ["a list alone", "- {id: a}\n", ["bare-list 1:1"], []],
    ["a text alone", "hello\n", ["bare-list 1:1"], []],
  ])("%s", (_, text, findings, entities) => {
    expect(findingsOf(text)).toEqual(findings);
    expect(entitiesOf(text)).toEqual(entities);
  });

  test("what they say", () => {
    expect(sentencesOf("roles:\n  host: {title: Host}\n")).toEqual([
      "`roles` is a list, but here each role has its id as a name → put a dash before each role and give the id as a field: `- id: host`",
    ]);
    expect(sentencesOf("company: {name: x}\n")).toEqual([
      "`company` belongs into svc.yaml, not into this file → move `company` with all that is below it to svc.yaml",
    ]);
    expect(
      sentencesOf("handbok: {title: x}\nsvc: 1\nlanguage: en\ncompany: {name: x}\n", "svc.yaml"),
    ).toEqual(['There is nothing called "handbok" in a workspace → did you mean `handbook`?']);
  });
});
