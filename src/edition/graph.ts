import type { Collection, ShapeName } from "../generated/fields.ts";
import { collections, shapes } from "../generated/fields.ts";
import type { Placed } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";

/** A thing of the workspace, whatever its shape. */
export type Thing = Placed & Readonly<Record<string, unknown>>;

/** What of a shape leads on: its parts and its references. */
export interface Form {
  readonly parts: readonly (readonly [field: string, shape: ShapeName])[];
  readonly references: readonly string[];
}

const forms = new Map<ShapeName, Form>();

export function formOf(shape: ShapeName): Form {
  const known = forms.get(shape);
  if (known !== undefined) return known;
  const fields = Object.entries(shapes[shape].fields);
  const form = {
    parts: fields.flatMap(([name, field]) =>
      field.type === "shape" && field.shape !== undefined ? [[name, field.shape] as const] : [],
    ),
    references: fields.filter(([, { type }]) => type === "ref").map(([name]) => name),
  };
  forms.set(shape, form);
  return form;
}

/** The things in a field that holds one or several of them. */
export function thingsIn(value: unknown): readonly Thing[] {
  if (value === undefined) return [];
  // The door: the fields that are asked for hold things, as the generated table says.
  return (Array.isArray(value) ? value : [value]) as readonly Thing[];
}

/** The door back from generated types. */
export function asThing(thing: object): Thing {
  return thing as Thing;
}

type Visit = (thing: Thing, shape: ShapeName, holder: Thing | undefined) => void;

/** Every thing and part of a collection; what holds a part comes before it. */
export function walkCollection(workspace: Workspace, name: Collection, visit: Visit): void {
  const { shape } = collections[name];
  for (const entity of workspace[name]) walkParts(asThing(entity), shape, undefined, visit);
}

export function walkParts(
  thing: Thing,
  shape: ShapeName,
  holder: Thing | undefined,
  visit: Visit,
): void {
  visit(thing, shape, holder);
  for (const [field, part] of formOf(shape).parts) {
    const value = thing[field];
    if (value === undefined) continue;
    for (const inner of thingsIn(value)) walkParts(inner, part, thing, visit);
  }
}

export const collectionsInOrder = Object.keys(collections) as readonly Collection[];
