import { collections, shapes } from "../generated/fields.ts";
import type { Collection, ShapeName } from "../generated/fields.ts";

/** The name of an entity as its author knows it: `Standard "ARR-01"`. */
export function entityName(collection: Collection, id: string): string {
  return id === ""
    ? capital(collections[collection].one)
    : `${capital(collections[collection].one)} "${id}"`;
}

/**
 * The name of a part of an entity: `Standard "ARR-01", target "time to greeting"`. Steps, needs, clauses and checks are called by the
 * long form that references use; a part without an id by its kind alone.
 */
export function partName(
  parent: string,
  shape: ShapeName,
  value: Readonly<Record<string, unknown>>,
): string {
  const called = value["id"] ?? value["measure"] ?? value["title"];
  const kind = shapes[shape].title;
  return typeof called === "string" ? `${parent}, ${kind} "${called}"` : `${parent}, ${kind}`;
}

/** First letter in upper case, for the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
