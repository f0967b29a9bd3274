import { Ajv, type AnySchemaObject } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

import { compare, readShapesOf, type FieldDef, type Format, type ShapeDef } from "./format.ts";
import { valueSchemas } from "./value-schemas.ts";

/**
 * The text of `src/generated/validators.ts`: one compiled check for each entity, for svc.yaml's single keys and for files beside them.
 * They see the long form, and only whether it has the right shape. What is not in this version passes, because another stage refuses it.
 */
export function validatorsModule(format: Format): string {
  // `ownProperties`: else a required field called "constructor" would be found in every value.
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    ownProperties: true,
    inlineRefs: false,
    messages: false,
    code: { esm: true, lines: true, source: true },
  });
  for (const shape of readShapesOf(format)) ajv.addSchema(shapeSchema(shape));
  const names = [format.workspace, ...format.entities, ...format.files]
    .map((shape) => shape.name)
    .toSorted(compare);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return [header, withoutExports(code, names), validatorsTable(format, names)].join("\n");
}

const header = `// @ts-nocheck Compiled by ajv, which writes JavaScript.
/*
 * Made by \`npm run generate\` from the files in schemas/; change those instead.
 * Over 400 lines, because it is compiled code.
 */

import type { EntityShape } from "./fields.ts";

/** One thing that is wrong with a value's shape, as ajv reports it. */
export interface ShapeError {
  readonly keyword: string;
  /** RFC 6901 pointer inside the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Looks at a value in the long form; after \`false\`, \`errors\` holds all that is wrong, until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}
`;

/** One door: the compiled functions are reached through the table only. */
function withoutExports(code: string, names: readonly string[]): string {
  let seen = 0;
  const inside = code
    .replace(/^"use strict";\n?/, "")
    .replace(/^export const (\w+) = (\w+);$/gm, (_all, name, fn) => {
      seen += 1;
      return `const check${String(name)} = ${String(fn)};`;
    });
  if (seen !== names.length)
    throw new Error(`ajv exports ${seen} validators instead of ${names.length}`);
  if (/\brequire\(/.test(inside))
    throw new Error("a validator needs a module of ajv; use simpler keywords");
  return inside;
}

function validatorsTable(format: Format, names: readonly string[]): string {
  const single = [format.workspace, ...format.files].map(({ name }) => JSON.stringify(name));
  const entries = names.map((name) => `${name}: check${name},`).join("\n");
  return `export const validators: Readonly<Record<EntityShape | ${single.join(" | ")}, Validator>> = {\n${entries}\n};\n`;
}

function shapeSchema(shape: ShapeDef): AnySchemaObject {
  return {
    $id: shape.name,
    type: "object",
    additionalProperties: false,
    required: shape.fields.filter((field) => field.required).map((field) => field.name),
    properties: Object.fromEntries(shape.fields.map((field) => [field.name, fieldSchema(field)])),
  };
}

function fieldSchema(field: FieldDef): AnySchemaObject {
  if (field.notYet) return {};
  const value = valueSchema(field);
  return field.list ? { type: "array", minItems: 1, items: value } : value;
}

/** A wrong word gives one error, not a second one about its type. */
function valueSchema(field: FieldDef): AnySchemaObject {
  if (field.type === "word") return { enum: [...field.words, ...field.notYetWords] };
  if (field.type === "shape") return { $ref: field.shape };
  return valueSchemas[field.type];
}
