import type { Schema } from "./schema.ts";

/** What a field holds. `text` is one line, `md` is Markdown; the others are named for what people write there. */
export const fieldTypes = [
  "text",
  "md",
  "id",
  "quantity",
  "deadline",
  "hours",
  "season",
  "date",
  "whole",
  "number",
  "flag",
  "path",
  "word",
  "ref",
  "shape",
  "options",
] as const;

export type FieldType = (typeof fieldTypes)[number];

/** One field of a shape, as every output needs it. */
export interface FieldDef {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly list: boolean;
  readonly required: boolean;
  readonly default: unknown;
  /** What holds when the field is absent, in words, where it is no fixed value. */
  readonly absent: string | undefined;
  readonly shape: string | undefined;
  readonly ref: string | undefined;
  /** The words that this version takes; `notYetWords` are known and refused. */
  readonly words: readonly string[];
  /** What each of `words` means; empty where they speak for themselves. */
  readonly meanings: readonly string[];
  readonly notYetWords: readonly string[];
  readonly notYet: boolean;
  readonly text: "plain" | "prose" | undefined;
  readonly range: {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly exclusiveMinimum?: number;
  };
}

/** One entity, one shape inside an entity, or one group of fields. */
export interface ShapeDef {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The schema file it stands in, without `.schema.json`. */
  readonly file: string;
  readonly collection: { readonly name: string; readonly title: string } | undefined;
  readonly short: string | undefined;
  readonly parent: boolean;
  readonly groups: readonly string[];
  /** The fields it states itself, without those of its groups. */
  readonly own: readonly FieldDef[];
  /** All fields: the entity's, then its own, then those of the other groups. */
  readonly fields: readonly FieldDef[];
}

export interface Format {
  readonly workspace: ShapeDef;
  /** The entities, in the order of their collections' names. */
  readonly entities: readonly ShapeDef[];
  /** The shapes inside entities, in the order of their names. */
  readonly parts: readonly ShapeDef[];
  readonly groups: readonly ShapeDef[];
  /** Files with a meaning of their own, which are no part of the workspace's contents. */
  readonly files: readonly ShapeDef[];
}

/** Every shape that a workspace is made of: its settings, the entities and their parts. */
export function shapesOf(format: Format): readonly ShapeDef[] {
  return [format.workspace, ...format.entities, ...format.parts];
}

/** The same with the files that stand beside a workspace's contents: all that is read from YAML. */
export function readShapesOf(format: Format): readonly ShapeDef[] {
  return [...shapesOf(format), ...format.files];
}

/** The shape of that name; a schema that names another is broken, so this throws. */
export function shapeNamed(format: Format, name: string): ShapeDef {
  const found = shapesOf(format).find((shape) => shape.name === name);
  if (found === undefined) throw new Error(`there is no shape ${name}`);
  return found;
}

/** Turns the schema files into one flat description. Throws when a field lacks what every field must have. */
export function readFormat(schemas: ReadonlyMap<string, Schema>): Format {
  const groups = new Map(
    definitions("groups", need(schemas.get("groups"), "groups.schema.json")).map((group) => [
      group.name,
      group,
    ]),
  );
  const roots: ShapeDef[] = [];
  const files: ShapeDef[] = [];
  const parts: ShapeDef[] = [];
  for (const [file, schema] of schemas) {
    if (file === "groups") continue;
    const list = schema["x-file"] === undefined ? roots : files;
    if (schema["x-shape"] !== undefined)
      list.push(readShape(file, schema["x-shape"], schema, groups));
    parts.push(...definitions(file, schema, groups));
  }
  return {
    workspace: need(
      roots.find((root) => root.collection === undefined),
      "the shape Workspace",
    ),
    entities: roots
      .filter((root) => root.collection !== undefined)
      .toSorted((a, b) => compare(a.collection?.name ?? "", b.collection?.name ?? "")),
    parts: parts.toSorted((a, b) => compare(a.name, b.name)),
    groups: [...groups.values()],
    files,
  };
}

/** Order by code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function definitions(
  file: string,
  schema: Schema,
  groups?: ReadonlyMap<string, ShapeDef>,
): ShapeDef[] {
  return Object.entries(schema.definitions ?? {}).map(([name, part]) =>
    readShape(file, name, part, groups),
  );
}

function readShape(
  file: string,
  name: string,
  schema: Schema,
  groups: ReadonlyMap<string, ShapeDef> = new Map(),
): ShapeDef {
  const where = `${file}.schema.json: ${name}`;
  const required = new Set(schema.required);
  const own = Object.entries(schema.properties ?? {}).map(([key, value]) =>
    readField(`${where}.${key}`, key, value, required.has(key)),
  );
  const groupNames = (schema.allOf ?? []).map((part) =>
    lastPart(need(part.$ref, `${where}: $ref in allOf`)),
  );
  const members = groupNames.map((group) => need(groups.get(group), `the group ${group}`));
  const collection = schema["x-collection"];
  return {
    name,
    title: need(schema.title, `${where}: title`),
    description: need(schema.description, `${where}: description`),
    file,
    collection: collection === undefined ? undefined : { name: file, title: collection },
    short: schema["x-short"],
    parent: schema["x-parent"] === true,
    groups: groupNames,
    own,
    fields: allFields(where, own, members),
  };
}

/** People look for id and title first, whatever else an entity has. */
function allFields(
  where: string,
  own: readonly FieldDef[],
  groups: readonly ShapeDef[],
): readonly FieldDef[] {
  const fieldsOf = (wanted: boolean): FieldDef[] =>
    groups.filter((group) => (group.name === "entity") === wanted).flatMap((group) => group.own);
  const fields = [...fieldsOf(true), ...own, ...fieldsOf(false)];
  const seen = new Set<string>();
  for (const { name } of fields) {
    if (seen.has(name)) throw new Error(`${where} has the field ${name} twice`);
    seen.add(name);
  }
  return fields;
}

function readField(where: string, name: string, schema: Schema, required: boolean): FieldDef {
  const list = schema.type === "array";
  const value = list ? need(schema.items, `${where}: items`) : schema;
  const notYetWords = value["x-not-yet-words"] ?? [];
  return {
    name,
    type: fieldType(where, value),
    title: need(schema.title, `${where}: title`),
    description: need(schema.description, `${where}: description`),
    examples: examples(where, schema),
    list,
    required,
    default: schema.default,
    absent: schema["x-absent"],
    shape: value.$ref === undefined ? undefined : lastPart(value.$ref),
    ref: value["x-ref"],
    words: (value.enum ?? []).filter((word) => !notYetWords.includes(word)),
    meanings: meanings(where, value),
    notYetWords,
    notYet: schema["x-not-yet"] === true,
    text: value["x-text"],
    range: range(schema),
  };
}

const plainTypes: Readonly<Record<string, FieldType>> = {
  string: "text",
  integer: "whole",
  number: "number",
  boolean: "flag",
};

function fieldType(where: string, value: Schema): FieldType {
  if (value.$ref !== undefined) return "shape";
  if (value["x-ref"] !== undefined) return "ref";
  if (value.enum !== undefined) return "word";
  if (value["x-text"] === "prose") return "md";
  const stated = value["x-type"];
  if (stated !== undefined)
    return need(
      fieldTypes.find((type) => type === stated),
      `${where}: the type ${stated}`,
    );
  return need(plainTypes[String(value.type)], `${where}: a known type`);
}

function meanings(where: string, value: Schema): readonly string[] {
  const stated = value.enumDescriptions ?? [];
  if (stated.length === 0 || stated.length === value.enum?.length) return stated;
  throw new Error(`${where} does not say what each word means`);
}

function range(schema: Schema): FieldDef["range"] {
  const { minimum, maximum, exclusiveMinimum } = schema;
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(exclusiveMinimum === undefined ? {} : { exclusiveMinimum }),
  };
}

function examples(where: string, schema: Schema): readonly unknown[] {
  const stated = schema.examples ?? [];
  if (stated.length === 0) throw new Error(`${where} has no examples`);
  return stated;
}

function lastPart(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined || value === "") throw new Error(`missing: ${what}`);
  return value;
}
