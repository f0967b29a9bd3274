import type { Node } from "./long-form.ts";

/** The field group *Scope*: the nine names under which anything may hold for a part only. */
export const SCOPE_FIELDS = [
  "locations",
  "tiers",
  "channels",
  "segments",
  "services",
  "hours",
  "season",
  "when",
] as const;

/** A field that was written: lists with an item, anything else that is there. `false` is what holds anyway. */
export function isStated(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}

export function hasScope(node: Node): boolean {
  return SCOPE_FIELDS.some((field) => isStated(node[field]));
}
