import {
  compare,
  fieldTypes,
  readShapesOf,
  type FieldDef,
  type Format,
  type ShapeDef,
} from "./format.ts";

/** The text of `src/generated/fields.ts`: what a stage needs to know of a field, as data. */
export function fieldsModule(format: Format): string {
  const shapes = readShapesOf(format);
  const names = shapes.map((shape) => shape.name).toSorted(compare);
  const collections = format.entities.map((entity) => entity.collection?.name ?? "");
  const entityShapes = format.entities.map((entity) => entity.name).toSorted(compare);
  const refs = new Set(shapes.flatMap((shape) => shape.fields.flatMap((field) => field.ref ?? [])));
  return [
    "/*",
    " * Made by `npm run generate` from the files in schemas/; change those instead.",
    " * Over 400 lines, because it is one entry for each field of the format.",
    " */",
    `export type Collection = ${union(collections)};`,
    "",
    "/** The shapes of the entities that collections hold. */",
    `export type EntityShape = ${union(entityShapes)};`,
    "",
    "/** Every shape that has fields: the entities, what stands in them, svc.yaml's single keys (`Workspace`), and files beside them. */",
    `export type ShapeName = ${union(names)};`,
    "",
    "/** What a reference may name: a collection, something inside another entity (`stages/steps`), or `any` entity as `collection/id`. */",
    `export type RefTarget = ${union([...refs].toSorted(compare))};`,
    "",
    `export type FieldType = ${union(fieldTypes)};`,
    "",
    interfaces,
    "",
    `export const shapes: Readonly<Record<ShapeName, ShapeInfo>> = {${shapes.map(shapeEntry).join("")}};`,
    "",
    `export const collections: Readonly<Record<Collection, CollectionInfo>> = {${format.entities.map(collectionEntry).join("")}};`,
    "",
  ].join("\n");
}

const interfaces = `export interface Field {
  readonly type: FieldType;
  /** What a service manager calls the field, as a bare noun. */
  readonly title: string;
  /** The field holds a list of this type. */
  readonly list?: true;
  readonly required?: true;
  /** The fixed value that holds when the field is absent, in its written form. */
  readonly default?: string | number | boolean | readonly string[];
  /** With the type \`shape\`: which one. */
  readonly shape?: ShapeName;
  /** A plain text or number stands for \`{[short]: it}\`. */
  readonly short?: string;
  /** With the type \`ref\`: what it may name. */
  readonly ref?: RefTarget;
  /** With the type \`word\`: the words that this version takes. */
  readonly words?: readonly string[];
  /** Known, but refused in this version. */
  readonly notYet?: true;
  /** Words that are known, but refused in this version. */
  readonly notYetWords?: readonly string[];
  /** The text is translated: one line, or Markdown. */
  readonly text?: "plain" | "prose";
}

export interface ShapeInfo {
  readonly title: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** The collection whose entities have this shape. */
  readonly collection?: Collection;
}

export interface CollectionInfo {
  readonly shape: EntityShape;
  /** Its name in messages, as a plural. */
  readonly title: string;
  /** The name of one entity in messages. */
  readonly one: string;
}`;

function shapeEntry(shape: ShapeDef, _index: number, all: readonly ShapeDef[]): string {
  const fields = shape.fields
    .map((field) => `${field.name}: ${JSON.stringify(fieldEntry(field, all))},\n`)
    .join("");
  const collection =
    shape.collection === undefined ? "" : `collection: ${JSON.stringify(shape.collection.name)},\n`;
  return `${shape.name}: {\ntitle: ${JSON.stringify(shape.title)},\n${collection}fields: {\n${fields}},\n},\n`;
}

/** Only what is stated: JSON leaves out whatever is undefined. */
function fieldEntry(field: FieldDef, all: readonly ShapeDef[]): Readonly<Record<string, unknown>> {
  return {
    type: field.type,
    title: field.title,
    list: field.list || undefined,
    required: field.required || undefined,
    default: field.default,
    shape: field.shape,
    short: all.find((shape) => shape.name === field.shape)?.short,
    ref: field.ref,
    words: field.type === "word" ? field.words : undefined,
    notYet: field.notYet || undefined,
    notYetWords: field.notYetWords.length > 0 ? field.notYetWords : undefined,
    text: field.text,
  };
}

function collectionEntry(entity: ShapeDef): string {
  const { name, title } = entity.collection ?? { name: "", title: "" };
  return `${name}: ${JSON.stringify({ shape: entity.name, title, one: entity.title })},\n`;
}

function union(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(" | ");
}
