import { collections } from "../generated/fields.ts";
import type { Collection } from "../generated/fields.ts";

/** The stable anchor of an entity, `<kind>-<id>`: unique over the book, and the same in every edition. */
export function anchorOf(collection: Collection, id: string): string {
  return `${collections[collection].one.replaceAll(" ", "-")}-${id}`;
}

/** A step is named with its stage, as references name it. */
export function stepAnchor(stage: string, step: string): string {
  return `step-${stage}/${step}`;
}
