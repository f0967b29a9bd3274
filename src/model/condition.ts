import type { ModelFindings } from "../findings/model.ts";
import type { Node } from "./long-form.ts";
import { isStated } from "../quantities/effective.ts";

/** What a condition found: a rule with its parameters but for the name, and the field it is about. */
export type Broken = {
  readonly [R in keyof ModelFindings]: {
    readonly rule: R;
    readonly params: Omit<ModelFindings[R], "what">;
    /** The field to point at; the thing itself when absent. */
    readonly field?: string;
  };
}[keyof ModelFindings];

/**
 * One condition between the fields of a shape. It is not asked where one of its `fields` already has a finding.
 * After the table "Conditions a table cannot show" of the format.
 */
export interface Condition {
  readonly fields: readonly string[];
  readonly check: (node: Node) => Broken | undefined;
}

/** A condition over the generated type of its shape: the door from nodes to types. */
export function condition<T>(
  fields: readonly (keyof T & string)[],
  check: (value: T) => Broken | undefined,
): Condition {
  return { fields, check: (node) => check(node as unknown as T) };
}

/** `fields` of which at least one must be stated. */
export function oneOf(...fields: readonly string[]): Condition {
  return {
    fields,
    check: (node) =>
      fields.some((field) => isStated(node[field]))
        ? undefined
        : { rule: "missing-one-of", params: { fields } },
  };
}

/** `field` only together with one of `partners`; `named` is how the message calls them. */
export function onlyWith(
  field: string,
  partners: readonly string[],
  named = partnerName(partners),
): Condition {
  return {
    fields: [field, ...partners],
    check: (node) =>
      !isStated(node[field]) || partners.some((partner) => isStated(node[partner]))
        ? undefined
        : { rule: "missing-partner", params: { field, partner: named }, field },
  };
}

/** A text that must be written in one form; `form` is an example. */
export function written(field: string, pattern: RegExp, form: string): Condition {
  return {
    fields: [field],
    check: (node) => {
      const text = node[field];
      return typeof text !== "string" || pattern.test(text)
        ? undefined
        : { rule: "wrong-form", params: { field, written: text, form }, field };
    },
  };
}

/** MM-DD: the first day of a year that does not begin in January. */
const MONTH_AND_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const yearStartsForm = written("yearStarts", MONTH_AND_DAY, "04-01");

/** Whether a year's first day is stated and can be read. */
export function isYearStart(text: string | undefined): boolean {
  return text !== undefined && MONTH_AND_DAY.test(text);
}

function partnerName(partners: readonly string[]): string {
  return partners.map((partner) => `\`${partner}\``).join(" or ");
}
