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

type Visit = (thing: Thing, shape: ShapeName) => void;
type Ways = ReadonlyMap<ShapeName, Form["parts"]>;

/**
 * Visits the things and parts that have one of these shapes; what holds a part comes before it. Only parts that lead there are looked into.
 * What a source demands is the source's own and is left out.
 */
export function makeWalk(
  workspace: Workspace,
  wanted: ReadonlySet<ShapeName>,
): (name: Collection, visit: Visit) => void {
  const ways = waysTo(wanted);
  return (name, visit) => {
    const { shape } = collections[name];
    if (!wanted.has(shape) && (ways.get(shape) ?? []).length === 0) return;
    for (const entity of workspace[name]) walk(asThing(entity), shape, visit);
  };

  function walk(thing: Thing, shape: ShapeName, visit: Visit): void {
    if (wanted.has(shape)) visit(thing, shape);
    for (const [field, part] of ways.get(shape) ?? []) {
      const value = thing[field];
      if (value === undefined) continue;
      for (const inner of thingsIn(value)) walk(inner, part, visit);
    }
  }
}

/** For each shape the parts that are wanted, or have such parts. */
function waysTo(wanted: ReadonlySet<ShapeName>): Ways {
  const leading = new Set<ShapeName>(wanted);
  const all = (Object.keys(shapes) as ShapeName[]).filter((shape) => shape !== "Demand");
  const waysOf = (shape: ShapeName): Form["parts"] =>
    formOf(shape).parts.filter(([, part]) => leading.has(part));
  for (let known = -1; known !== leading.size;) {
    known = leading.size;
    for (const shape of all) if (waysOf(shape).length > 0) leading.add(shape);
  }
  return new Map(all.map((shape) => [shape, waysOf(shape)]));
}

export const collectionsInOrder = Object.keys(collections) as readonly Collection[];
