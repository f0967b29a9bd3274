import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";

import { collections, shapes } from "../../src/generated/fields.ts";
import { readShapesOf, shapesOf } from "../../tools/generate/format.ts";
import { makeOutputs } from "../../tools/generate/outputs.ts";
import { readSchemas } from "../../tools/generate/schema.ts";
import { schemaTexts, sourceFormat } from "./schema-files.ts";

const format = sourceFormat();
const everywhere = [...readShapesOf(format), ...format.groups];
const ownFields = everywhere.flatMap((shape) => shape.own.map((field) => ({ shape, field })));

describe("the schemas", () => {
  test("hold every collection and every field", () => {
    expect(Object.keys(collections).length).toBeGreaterThanOrEqual(38);
    expect(ownFields.length).toBeGreaterThanOrEqual(543);
  });

  test("hold every shape that the format names", () => {
    const parts = [
      "Action Authority Band Branch Build Chapter Check Clause Color Company Contact Demand Escalation Exception Feeling",
      "FollowUp Handbook Need Opportunity Phrase Picture Profile Remedy Review RuleSetting Rung Section SourceUse Step",
      "Target Tension Theme Unit Variant Workspace",
    ].flatMap((line) => line.split(" "));
    const entities = Object.values(collections).map((collection) => collection.shape);
    const files = ["OwnDocument"];
    expect(Object.keys(shapes).toSorted()).toEqual([...parts, ...entities, ...files].toSorted());
  });

  test("say what each field is called, what to write, and show how it looks", () => {
    const poor = ownFields.filter(
      ({ field }) =>
        !/^\p{Ll}[\p{Ll}' -]*$/u.test(field.title) ||
        field.title.split(" ").length > 4 ||
        !/^\p{Lu}.*\.$/su.test(field.description) ||
        field.examples.length === 0,
    );
    expect(poor.map(({ shape, field }) => `${shape.name}.${field.name}`)).toEqual([]);
  });

  test("show only examples, and state only defaults, that their own field takes", async () => {
    const made = await makeOutputs(withEverything(), "");
    const schema: unknown = JSON.parse(made.get("schemas/workspace.schema.json") ?? "");
    const ajv = new Ajv({ strict: false });
    ajv.addSchema(asSchema(schema), "all");
    const refused: string[] = [];
    let seen = 0;
    for (const shape of shapesOf(format)) {
      const place = shape.name === "Workspace" ? "" : `/definitions/${shape.name}`;
      for (const field of shape.fields) {
        const takes = ajv.compile({ $ref: `all#${place}/properties/${field.name}` });
        for (const example of [...field.examples, field.default ?? field.examples[0]]) {
          if (!takes(example)) {
            refused.push(`${shape.name}.${field.name}: ${ajv.errorsText(takes.errors)}`);
          }
          seen += 1;
        }
      }
    }
    expect(refused).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(1_000);
  });

  test("of a file of its own take its examples, for editors too, and no other key", () => {
    const ajv = new Ajv({ strict: false });
    const validate = ajv.compile(asSchema(JSON.parse(schemaTexts().get("document") ?? "")));
    const [document] = format.files;
    expect(format.files).toHaveLength(1);
    for (const field of document?.fields ?? []) {
      for (const example of field.examples)
        expect({ example, ok: validate({ [field.name]: example }) }).toEqual({ example, ok: true });
    }
    expect(validate({ titel: "x" })).toBe(false);
  });

  test("refuse a keyword that nobody knows", () => {
    const texts = new Map(schemaTexts());
    texts.set("tiers", (texts.get("tiers") ?? "").replace('"x-absent"', '"x-absnet"'));
    expect(() => readSchemas(texts)).toThrow("x-absnet");
  });
});

/** The schemas as if all that is not in this version were, so that those examples are looked at too. */
function withEverything(): ReadonlyMap<string, string> {
  const texts = [...schemaTexts()].map(([name, text]): [string, string] => [
    name,
    text
      .replaceAll('"x-not-yet": true', '"x-not-yet": false')
      .replaceAll(/"x-not-yet-words": \[[^\]]*\]/g, '"x-not-yet-words": []'),
  ]);
  return new Map(texts);
}

function asSchema(value: unknown): object {
  if (typeof value !== "object" || value === null) throw new Error("no schema was made");
  return value;
}
