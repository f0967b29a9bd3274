import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import {
  collections,
  shapes,
  type Collection,
  type ShapeName,
} from "../../src/generated/fields.ts";
import { validators, type ShapeError } from "../../src/generated/validators.ts";
import { ROOT } from "./schema-files.ts";

const FIXTURES = `${ROOT}test/generated/fixtures`;

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCollection(key: string): key is Collection {
  return Object.hasOwn(collections, key);
}

/** The value with all shorthand written out, as the validators want it. */
function longForm(shape: ShapeName, value: unknown): unknown {
  if (!isMapping(value)) return value;
  const fields = shapes[shape].fields;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      const field = fields[key];
      const part = field?.shape;
      if (part === undefined) return [key, held];
      const item = (one: unknown): unknown =>
        longForm(
          part,
          field?.short !== undefined && !isMapping(one) ? { [field.short]: one } : one,
        );
      return [key, Array.isArray(held) ? held.map(item) : item(held)];
    }),
  );
}

function problems(shape: keyof typeof validators, value: unknown): readonly ShapeError[] {
  return validators[shape](longForm(shape, value)) ? [] : (validators[shape].errors ?? []);
}

/** What the validators say of a file: of each entity, and in svc.yaml of the single keys. */
function validatorProblems(file: string, content: Mapping): readonly ShapeError[] {
  const single = Object.entries(content).filter(([key]) => !isCollection(key));
  const found = file.endsWith("svc.yaml")
    ? [...problems("Workspace", Object.fromEntries(single))]
    : [];
  for (const [key, entities] of Object.entries(content)) {
    if (!isCollection(key) || !Array.isArray(entities)) continue;
    for (const entity of entities) found.push(...problems(collections[key].shape, entity));
  }
  return found;
}

/** What a checker of plain JSON Schema says of a file, with the schema that editors use. */
function editorProblems(content: unknown): string {
  const schema: unknown = JSON.parse(readFileSync(`${ROOT}schemas/workspace.schema.json`, "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.validate(isMapping(schema) ? schema : false, content);
  return ajv.errorsText();
}

function read(file: string): Mapping {
  const value: unknown = parse(readFileSync(`${FIXTURES}/${file}`, "utf8"));
  if (!isMapping(value)) throw new Error(`${file} holds no mapping`);
  return value;
}

const files = ["minimal", "small"].flatMap((folder) =>
  readdirSync(`${FIXTURES}/${folder}`).map((name) => `${folder}/${name}`),
);

describe("the sample workspaces", () => {
  test.each(files)("%s is right for the validators and for the editor", (file) => {
    const content = read(file);
    expect(validatorProblems(file, content)).toEqual([]);
    expect(editorProblems(content)).toBe("No errors");
  });

  test("and the one on the reference page is right for the editor", () => {
    const page = readFileSync(`${ROOT}docs/format.md`, "utf8");
    const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) =>
      parse(match[1] ?? ""),
    );
    expect(blocks).toHaveLength(1);
    expect(editorProblems(blocks[0])).toBe("No errors");
  });

  test("are all looked at", () => {
    expect(files).toHaveLength(5);
  });
});

describe("the validators", () => {
  const right = { id: "S-1", title: "Greet" };

  test("give one error for each thing that is wrong, with its place", () => {
    const wrong = {
      id: 7,
      ownr: "host",
      level: "shall",
      roles: "host",
      steps: [],
      everyInteraction: "yes",
      say: [{ text: "Hello", channels: [3] }],
      review: { last: "May" },
      targets: [{ within: true }],
    };
    const found = problems("Standard", wrong).map(
      ({ keyword, instancePath }) => `${instancePath} ${keyword}`,
    );
    expect(found.toSorted()).toEqual([
      " additionalProperties",
      " required",
      "/everyInteraction type",
      "/id type",
      "/level enum",
      "/review/last pattern",
      "/roles type",
      "/say/0/channels/0 type",
      "/steps minItems",
      "/targets/0/within type",
    ]);
  });

  test("take a text or a number for an amount, and a text or a list for hours", () => {
    expect(
      problems("Standard", { ...right, targets: [{ atMost: 4 }, { within: "60 s" }] }),
    ).toEqual([]);
    expect(problems("Standard", { ...right, hours: "24/7" })).toEqual([]);
    expect(
      problems("Standard", { ...right, hours: ["Mon 09:00–12:00", "Tue 09:00–17:00"] }),
    ).toEqual([]);
  });

  test("leave what is not in this version to the stage that refuses it", () => {
    const workspace = { svc: 1, language: "en", company: { name: "A" }, handbook: { title: "B" } };
    expect(problems("Workspace", { ...workspace, translations: "ru", extends: 1 })).toEqual([]);
    expect(
      problems("Workspace", { ...workspace, preset: 4, build: { formats: ["pdf", "html"] } }),
    ).toEqual([]);
  });

  test("are not fooled by names that every JavaScript value has", () => {
    const found = problems("Tier", { id: "gold", title: "Gold", constructor: "x" });
    expect(found.map(({ params }) => params["additionalProperty"])).toEqual(["constructor"]);
  });
});
