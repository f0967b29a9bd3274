/**
 * Whatever a service manager writes for people is printed somewhere in the handbook. Every text field of the format is looked for, in
 * a workspace that says something in each; what is not printed on purpose stands here with its reason.
 */

import { expect, test } from "vitest";

import { collections, shapes } from "../../src/generated/fields.ts";
import type { Collection, ShapeName } from "../../src/generated/fields.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import { readExample } from "../support/examples.ts";
import { documentOf, readWorkspace, workspaceOf } from "./book.ts";
import { markOf, numbersIn } from "./expected.ts";
import { copyWithTexts, READ_BY_SVC } from "./fields.ts";

/** Fields of text that no chapter prints, and why. */
const NOT_PRINTED: Readonly<Record<string, string>> = {
  "Workspace.translations": "not in this version of svc",
  "Workspace.exclude": "file patterns, for svc",
  "RuleSetting.rule": "the name of a rule, for svc validate",
  "RuleSetting.reason": "about svc validate, not about service",
  "RuleSetting.files": "file patterns, for svc validate",
  "RuleSetting.kinds": "names of kinds, for svc validate",
  "Profile.document": "the name of a document, for svc build",
  "Theme.faces": "names of typefaces, for svc build",
  "Color.value": "a colour, for svc build",
  "Company.jurisdiction": "a code by which legal profiles are chosen",
  "Location.jurisdiction": "a code by which legal profiles are chosen",
  "Location.country": "a code by which legal profiles are chosen",
  "Situation.covers": "names of the built-in list of situations",
  "Term.forms": "stems by which the use of a term is found",
  "StandaloneVariant.when": "the same entry is printed inside its standard",
  "StandaloneVariant.process": "the same entry is printed inside its standard",
  "StandaloneVariant.record": "the same entry is printed inside its standard",
  "StandaloneVariant.behave": "the same entry is printed inside its standard",
  "StandaloneVariant.never": "the same entry is printed inside its standard",
  "StandaloneVariant.reason": "the same entry is printed inside its standard",
};

/** Every field of text that can be reached from the settings or a collection: `Standard.title`. */
function textFields(): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<ShapeName>();
  const visit = (shape: ShapeName): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    for (const [key, field] of Object.entries(shapes[shape].fields)) {
      const name = `${shape}.${key}`;
      if (field.type === "shape" && field.shape !== undefined) visit(field.shape);
      else if ((field.type === "text" || field.type === "md") && !READ_BY_SVC.has(name))
        found.add(name);
    }
  };
  visit("Workspace");
  for (const name of Object.keys(collections) as Collection[]) visit(collections[name].shape);
  return [...found];
}

/** The fields of which at least one text comes into the book; `kept` says what it said. */
function printedFields(workspace: Workspace, kept?: string): readonly string[] {
  const { copy, texts } = copyWithTexts(workspace);
  for (const [n, { name, type, write }] of texts.entries())
    if (name !== kept) write(markOf(type, n));
  const printed = numbersIn(documentOf(copy));
  return texts.filter((_, n) => printed.has(n)).map(({ name }) => name);
}

const books = [readWorkspace("every-field"), readExample("merrowby-hotels")].map(workspaceOf);
const printed = new Set([
  ...books.flatMap((workspace) => printedFields(workspace)),
  // The changes of an edition are found by the version.
  ...books.flatMap((workspace) => printedFields(workspace, "Handbook.version")),
]);

test("every field of text is printed, or stands above with its reason", () => {
  const missing = textFields().filter((name) => !printed.has(name) && !(name in NOT_PRINTED));
  expect(missing).toEqual([]);
});

test("what stands above is a field of the format, is not printed, and has a reason", () => {
  const known = new Set(textFields());
  expect(Object.keys(NOT_PRINTED).filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(NOT_PRINTED).filter((name) => printed.has(name))).toEqual([]);
  expect(Object.values(NOT_PRINTED).filter((reason) => reason.length < 20)).toEqual([]);
});
