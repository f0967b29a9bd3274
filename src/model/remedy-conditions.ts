import type { Remedy } from "../generated/types.ts";
import type { Condition } from "./condition.ts";
import { condition, onlyWith, isYearStart, yearStartsForm } from "./condition.ts";
import { asNode } from "./long-form.ts";
import { isStated } from "../quantities/effective.ts";
import { hasScope } from "./scope.ts";
import { countsPerYear } from "./target-conditions.ts";

export const remedyConditions: readonly Condition[] = [
  yearStartsForm,
  condition<Remedy>(["amount", "gesture", "further", "variants"], (remedy) => {
    const fields = ["amount", "gesture", "further", "variants"] as const;
    return isVariant(remedy) || fields.some((field) => isStated(remedy[field]))
      ? undefined
      : { rule: "missing-one-of", params: { fields } };
  }),
  condition<Remedy>(["targets", "starts", "ends"], (remedy) => {
    const node = asNode(remedy);
    const says = node !== undefined && (hasScope(node) || remedy.targets.length > 0);
    return !isVariant(remedy) || says || remedy.starts !== undefined || remedy.ends !== undefined
      ? undefined
      : { rule: "variant-without-scope", params: {} };
  }),
  onlyWith("late", ["payWithin"]),
  condition<Remedy>(["claimWithin", "automatic"], ({ claimWithin, automatic }) =>
    claimWithin !== undefined && automatic === true
      ? {
          rule: "conflicting-fields",
          params: { one: "automatic: true", other: "claimWithin" },
          field: "claimWithin",
        }
      : undefined,
  ),
  condition<Remedy>(["yearStarts", "amount", "further", "cap"], (remedy) =>
    !isYearStart(remedy.yearStarts) ||
    [remedy.amount, remedy.further, remedy.cap].some(countsPerYear)
      ? undefined
      : {
          rule: "missing-partner",
          params: { field: "yearStarts", partner: "an amount `… per year`" },
          field: "yearStarts",
        },
  ),
  condition<Remedy>(["late"], (remedy) =>
    remedy.late?.late === undefined
      ? undefined
      : { rule: "nested-too-deep", params: { field: "late" }, field: "late" },
  ),
  condition<Remedy>(["variants"], (remedy) =>
    isVariant(remedy) && remedy.variants.length > 0
      ? { rule: "nested-too-deep", params: { field: "variants" }, field: "variants" }
      : undefined,
  ),
];

/** Told by its place: an item of another remedy's `variants`. */
function isVariant(remedy: Remedy): boolean {
  return /\/variants\/\d+$/.test(remedy.at.pointer);
}
