import { type Collection, collections } from "./generated/fields.ts";

/** Whether a name, as an author may have written it, is the name of a collection: `roles`, `journeys`. */
export function isCollection(name: string): name is Collection {
  return Object.hasOwn(collections, name);
}
