import { isStated } from "../quantities/effective.ts";
import type { Node } from "./long-form.ts";

/** The fields of the group *Scope* that restrict; `knownLater` only says when the condition is known. */
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

export function hasScope(node: Node): boolean {
  return SCOPE_FIELDS.some((field) => isStated(node[field]));
}
