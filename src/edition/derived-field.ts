import type { Shape } from "../document/view-shape.ts";
import type { ShapeName } from "../generated/fields.ts";
import type { ViewMaking } from "./view.ts";

/** A field that templates see and nobody writes: what it is, and how it comes from the thing. */
export interface Derived {
  readonly shape: Shape;
  readonly of: (thing: never, making: ViewMaking) => unknown;
}

export type Fields = Readonly<Record<string, Derived>>;

/** The door: each line is given things of the shape that it is listed under, as `of`'s parameter says. */
export function field(shape: Shape, of: Derived["of"]): Derived {
  return { shape, of };
}

function listOf(shape: ShapeName): Shape {
  return { kind: "list", of: { kind: "entity", shape } };
}

/** The things that are shown, found from the thing that shows them. */
type Find = (making: ViewMaking, thing: never) => readonly object[] | undefined;

export function listOfThings(shape: ShapeName, find: Find): Derived {
  return field(listOf(shape), (thing, making) => seenAll(find(making, thing), shape, making));
}

export function standards(find: Find): Derived {
  return listOfThings("Standard", find);
}

export function situations(find: Find): Derived {
  return listOfThings("Situation", find);
}

export function seenAll(
  things: readonly object[] | undefined,
  shape: ShapeName,
  { seen }: ViewMaking,
): readonly unknown[] {
  return (things ?? []).map((thing) => seen(thing, shape));
}

export const id: Shape = { kind: "id" };
export const text: Shape = { kind: "text" };
export const optionalText: Shape = { kind: "text", optional: true };
export const texts: Shape = { kind: "list", of: text };

export const references: Shape = { kind: "list", of: { kind: "reference" } };

/** A word of the book that depends on the thing; absent where there is nothing to say. */
export function word(wordFor: (thing: never) => string | undefined): Derived {
  return field({ kind: "word", optional: true }, (thing: never) => {
    const value = wordFor(thing);
    return value === undefined ? undefined : { kind: "word", value };
  });
}

/** A text of the thing as a whole; nothing where it says nothing. */
export function optional(thing: object, value: string, making: ViewMaking): unknown {
  return value === "" ? undefined : making.text(thing, "", value);
}
