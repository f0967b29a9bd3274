import type { FieldType } from "./format.ts";

type ValueSchema = Readonly<Record<string, unknown>>;

const text = { type: "string" };

/**
 * How a value of each type must be written, as far as JSON Schema says it: whether an amount can be read, a day exists or an id is
 * known is looked at where it is read.
 */
export const valueSchemas: Readonly<Record<Exclude<FieldType, "word" | "shape">, ValueSchema>> = {
  text,
  md: text,
  id: text,
  path: text,
  ref: text,
  deadline: text,
  season: text,
  date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  quantity: { type: ["string", "number"] },
  hours: { type: ["string", "array"], minItems: 1, items: text },
  whole: { type: "integer" },
  number: { type: "number" },
  flag: { type: "boolean" },
  options: { type: "object" },
};
