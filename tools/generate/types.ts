import { compile, type JSONSchema } from "json-schema-to-typescript";

import { shapesOf, type FieldDef, type FieldType, type Format, type ShapeDef } from "./format.ts";

/** The name of the type of svc.yaml's single keys; the model's own Workspace holds the collections too. */
const WORKSPACE_KEYS = "WorkspaceKeys";

/** The text of `src/generated/types.ts`: entities as rules, templates and formats see them, linked and with defaults. */
export async function typesModule(format: Format): Promise<string> {
  const interfaces: string[] = [];
  for (const shape of shapesOf(format)) interfaces.push(await interfaceOf(shape, format));
  return [header, ...interfaces, collectionTypes(format)].join("\n\n");
}

const header = `/*
 * Made by \`npm run generate\` from the files in schemas/; change those instead.
 * Over 400 lines, because it is one interface for each shape of the format.
 *
 * The long form: lists are always there (empty when nothing is stated), shorthand is written out, fixed defaults are filled in,
 * amounts are parsed, references are the entities they name.
 */
import type { Deadline, Hours, Quantity, Season } from "../quantities/types.ts";
import type { Collection } from "./fields.ts";

/** Where a value is written: the workspace-relative path of its file, and its RFC 6901 pointer in it. */
export interface Placed {
  readonly at: { readonly file: string; readonly pointer: string };
}`;

/** Property lines as json-schema-to-typescript leaves them; it has no setting that makes them read-only. */
const PROPERTY = /^(\w+\??:)/gm;

async function interfaceOf(shape: ShapeDef, format: Format): Promise<string> {
  const name = typeName(shape.name);
  const code = await compile(typeSchema(shape, format), name, {
    bannerComment: "",
    additionalProperties: false,
    format: false,
  });
  return code
    .trim()
    .replace(PROPERTY, "readonly $1")
    .replace(`export interface ${name} {`, `export interface ${name} extends Placed {`);
}

function typeSchema(shape: ShapeDef, format: Format): JSONSchema {
  const properties: Record<string, JSONSchema> = {};
  const required: string[] = [];
  if (shape.collection !== undefined) {
    properties["collection"] = { tsType: JSON.stringify(shape.collection.name) };
    required.push("collection");
  }
  if (shape.parent) {
    properties["parent"] = {
      description: "The one that holds it.",
      tsType: parentsOf(shape, format).join(" | "),
    };
    required.push("parent");
  }
  for (const field of shape.fields) {
    properties[field.name] = { description: field.description, tsType: fieldTsType(field, format) };
    if (field.required || field.list || field.default !== undefined) required.push(field.name);
  }
  return {
    title: typeName(shape.name),
    description: shape.description,
    type: "object",
    properties,
    required,
  };
}

/** The types that hold a shape directly, in the order of the format. */
function parentsOf(shape: ShapeDef, format: Format): readonly string[] {
  return shapesOf(format)
    .filter((holder) => holder.fields.some((field) => field.shape === shape.name))
    .map((holder) => typeName(holder.name));
}

function fieldTsType(field: FieldDef, format: Format): string {
  const one = valueTsType(field, format);
  if (!field.list) return one;
  return `readonly ${one.includes(" | ") ? `(${one})` : one}[]`;
}

const simpleTypes: Readonly<Record<Exclude<FieldType, "word" | "ref" | "shape">, string>> = {
  text: "string",
  md: "string",
  id: "string",
  path: "string",
  date: "string",
  quantity: "Quantity",
  deadline: "Deadline",
  hours: "Hours",
  season: "Season",
  whole: "number",
  number: "number",
  flag: "boolean",
  options: "Readonly<Record<string, unknown>>",
};

function valueTsType(field: FieldDef, format: Format): string {
  if (field.type === "word")
    return [...field.words, ...field.notYetWords].map((word) => JSON.stringify(word)).join(" | ");
  if (field.type === "shape") return typeName(field.shape ?? "");
  if (field.type === "ref") return refTsType(field.ref ?? "", format);
  return simpleTypes[field.type];
}

/** Things inside others are referred to with their parent; a check is named alone. */
const insideTypes: Readonly<Record<string, string>> = {
  any: "AnyEntity",
  checks: "Check",
  "stages/steps": "Step",
  "segments/needs": "Need",
};

function refTsType(ref: string, format: Format): string {
  const type =
    insideTypes[ref] ?? format.entities.find((entity) => entity.collection?.name === ref)?.name;
  if (type === undefined) throw new Error(`a reference to ${ref}, which is no collection`);
  return type;
}

function collectionTypes(format: Format): string {
  const lines = format.entities.map(
    (entity) => `readonly ${entity.collection?.name ?? ""}: ${entity.name};`,
  );
  return `/** The type of one entity of each collection. */
export interface CollectionTypes {
${lines.join("\n")}
}

export type AnyEntity = CollectionTypes[Collection];
`;
}

function typeName(shape: string): string {
  return shape === "Workspace" ? WORKSPACE_KEYS : shape;
}
