import {
  compare,
  shapeNamed,
  shapesOf,
  type FieldDef,
  type Format,
  type ShapeDef,
} from "./format.ts";
import { valueSchemas } from "./value-schemas.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The text of `schemas/workspace.schema.json`, for YAML editor plug-ins: any file of a workspace, with shorthand,
 * without what is not in this version. Groups are written out, because draft-07 cannot close an object that is put together.
 */
export function editorSchema(format: Format): string {
  const shapes = reachable(format);
  const collections = format.entities.map((entity) => [
    entity.collection?.name ?? "",
    {
      title: entity.collection?.title,
      description: entity.description,
      type: "array",
      minItems: 1,
      items: { $ref: `#/definitions/${entity.name}` },
    },
  ]);
  const single = shapeSchema(format.workspace, format);
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "workspace.schema.json",
    title: "A file of a service standards workspace",
    description: "Made by `npm run generate` from the other schemas in this folder.",
    type: "object",
    additionalProperties: false,
    // Only svc.yaml has the key `svc`; there the other single keys must stand too.
    dependencies: { svc: single["required"] },
    properties: { ...properties(format.workspace, format), ...Object.fromEntries(collections) },
    definitions: Object.fromEntries(
      shapes.map((shape) => [shape.name, shapeSchema(shape, format)]),
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The shapes that this version lets people write, in the order of their names. */
export function reachable(format: Format): readonly ShapeDef[] {
  const found = new Set<ShapeDef>(format.entities);
  const waiting = [format.workspace, ...format.entities];
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
    for (const field of shape.fields) {
      if (field.shape === undefined || field.notYet) continue;
      const part = shapeNamed(format, field.shape);
      if (!found.has(part)) waiting.push(part);
      found.add(part);
    }
  }
  return shapesOf(format)
    .filter((shape) => found.has(shape))
    .toSorted((a, b) => compare(a.name, b.name));
}

function shapeSchema(shape: ShapeDef, format: Format): Json {
  const required = shape.fields.filter((field) => field.required).map((field) => field.name);
  return {
    title: shape.title,
    description: shape.description,
    type: "object",
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: properties(shape, format),
  };
}

function properties(shape: ShapeDef, format: Format): Json {
  return Object.fromEntries(
    shape.fields
      .filter((field) => !field.notYet)
      .map((field) => [field.name, fieldSchema(field, format)]),
  );
}

function fieldSchema(field: FieldDef, format: Format): Json {
  const value = valueSchema(field, format);
  return {
    title: field.title,
    description: field.description,
    ...(field.list ? { type: "array", minItems: 1, items: value } : value),
    ...field.range,
    ...(field.default === undefined ? {} : { default: field.default }),
    examples: field.examples,
  };
}

function valueSchema(field: FieldDef, format: Format): Json {
  if (field.type === "word") return { type: "string", enum: field.words, ...meanings(field) };
  if (field.type === "shape") return shapeOrShort(field, format);
  return valueSchemas[field.type];
}

function meanings(field: FieldDef): Json {
  return field.meanings.length === 0 ? {} : { enumDescriptions: field.meanings };
}

/**
 * Where a plain text or number may stand for the whole, it comes first: it is what people write most.
 * Beside a bare $ref stand the field's own words; by draft-07 they are comments, and editors show them on hover, which inside
 * allOf they would not. Of anyOf, editors show the branch that fits, so a plain value that is no item carries the field's words.
 */
function shapeOrShort(field: FieldDef, format: Format): Json {
  const shape = shapeNamed(format, field.shape ?? "");
  const whole = { $ref: `#/definitions/${shape.name}` };
  const main = shape.fields.find(({ name }) => name === shape.short);
  if (main === undefined) return whole;
  const { title, description } = field.list ? main : field;
  return { anyOf: [{ title, description, ...valueSchema(main, format), ...main.range }, whole] };
}
