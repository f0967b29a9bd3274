import type { EntityShape, Shape, ViewShape } from "../document/view-shape.ts";
import type { Field, ShapeName } from "../generated/fields.ts";
import { collections, shapes } from "../generated/fields.ts";
import { collectionNames, derivedFields } from "./derived.ts";

const PARTS: Readonly<Record<string, ShapeName>> = {
  "stages/steps": "Step",
  "segments/needs": "Need",
  checks: "Check",
};

/** The shape of the view that every template starts from, from the same tables as the format and its types. */
export const viewShape: ViewShape = {
  root: "Book",
  shapes: {
    Book: {
      title: "book",
      fields: {
        ...fieldsOf("Workspace"),
        ...Object.fromEntries(collectionNames.map((name) => [name, listOfCollection(name)])),
        ...derivedOf("Book"),
        today: { kind: "date" },
        chapter: { kind: "entity", shape: "Chapter" },
      },
    },
    ...Object.fromEntries(
      (Object.keys(shapes) as ShapeName[]).map((shape) => [shape, entityShape(shape)]),
    ),
  },
};

function listOfCollection(name: keyof typeof collections): Shape {
  return { kind: "list", of: { kind: "entity", shape: collections[name].shape } };
}

function entityShape(shape: ShapeName): EntityShape {
  const fields = { ...fieldsOf(shape), ...derivedOf(shape) };
  const isReference = "anchor" in fields && "title" in fields;
  return {
    title: shapes[shape].title,
    fields,
    ...(isReference ? { reference: true as const } : {}),
  };
}

function derivedOf(shape: ShapeName | "Book"): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    Object.entries(derivedFields[shape] ?? {}).map(([name, derived]) => [name, derived.shape]),
  );
}

function fieldsOf(shape: ShapeName): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    Object.entries(shapes[shape].fields)
      .filter(([, field]) => field.type !== "options")
      .map(([name, field]) => [name, shapeOf(field)]),
  );
}

function shapeOf(field: Field): Shape {
  const one = shapeOfOne(field);
  if (field.list === true && field.type !== "hours") return { kind: "list", of: one };
  const always = field.required === true || field.default !== undefined || field.type === "flag";
  return always ? one : { ...one, optional: true };
}

function shapeOfOne(field: Field): Shape {
  switch (field.type) {
    case "md":
      return { kind: "prose" };
    case "whole":
      return { kind: "number" };
    case "shape":
      return { kind: "entity", shape: field.shape ?? "Workspace" };
    case "ref":
      return referenceShape(field.ref ?? "any");
    case "word":
      return { kind: "word", ...(field.words === undefined ? {} : { words: field.words }) };
    case "options":
      return { kind: "flag" };
    default:
      return { kind: field.type };
  }
}

function referenceShape(ref: string): Shape {
  const part = PARTS[ref];
  if (part !== undefined) return { kind: "entity", shape: part };
  if (!Object.hasOwn(collections, ref)) return { kind: "reference" };
  return { kind: "entity", shape: collections[ref as keyof typeof collections].shape };
}
