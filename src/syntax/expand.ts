import { type Field, type ShapeName, shapes } from "../generated/fields.ts";
import { isMapping, join } from "./tree.ts";

/** Told of every value of a known field, with the pointer of the value as it is written. */
export type Visit = (field: Field, name: string, value: unknown, pointer: string) => void;

/**
 * The long form of a value: a plain text or number that stands for a shape becomes that shape. Fields that this version refuses are left out,
 * so that nothing is said about what is in them. Values of the wrong sort stay as they are. The value itself is not changed.
 */
export function expand(value: unknown, shape: ShapeName, pointer: string, visit: Visit): unknown {
  if (!isMapping(value)) return value;
  const { fields } = shapes[shape];
  const long: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      long[name] = value[name];
      continue;
    }
    const at = join(pointer, name);
    if (field.notYet === true) visit(field, name, value[name], at);
    else long[name] = expandField(value[name], field, name, at, visit);
  }
  return long;
}

function expandField(
  value: unknown,
  field: Field,
  name: string,
  pointer: string,
  visit: Visit,
): unknown {
  if (field.list === true && Array.isArray(value)) {
    return value.map((item: unknown, i) => expandOne(item, field, name, join(pointer, i), visit));
  }
  if (field.list === true) return value;
  return expandOne(value, field, name, pointer, visit);
}

function expandOne(
  value: unknown,
  field: Field,
  name: string,
  pointer: string,
  visit: Visit,
): unknown {
  if (field.shape === undefined) {
    visit(field, name, value, pointer);
    return value;
  }
  if (field.short !== undefined && (typeof value === "string" || typeof value === "number")) {
    const short = shapes[field.shape].fields[field.short];
    if (short !== undefined) visit(short, name, value, pointer);
    return { [field.short]: value };
  }
  return expand(value, field.shape, pointer, visit);
}
