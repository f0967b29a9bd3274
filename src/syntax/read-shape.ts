import type { Finding } from "../diagnostic.ts";
import type { Field } from "../generated/fields.ts";
import { type ShapeError, validators } from "../generated/validators.ts";
import { expand } from "./expand.ts";
import { explainShapeErrors } from "./shape-errors.ts";
import { at as place, checkValue, fieldParams, type Reading } from "./values.ts";
import { locate, type Tree } from "./tree.ts";

/** The shapes that can be read on their own: the entities of the collections, and the settings of `svc.yaml`. */
export type ReadableShape = keyof typeof validators;

export interface ShapeRead {
  /** The long form; of the right shape only where there are no findings at error level. */
  readonly value: unknown;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
}

/**
 * Reads what stands at `pointer` of a file as one entity (or as the settings): makes the long form of it and says in its author's words
 * what does not fit its shape. References, quantities and conditions between fields are not looked at.
 */
export function readShape(
  tree: Tree,
  pointer: string,
  value: unknown,
  shape: ReadableShape,
): ShapeRead {
  const reading: Reading = { tree, pointer, shape, written: value };
  const findings: Finding[] = [];
  const long = expand(value, shape, "", (field, name, inner, at) => {
    const finding = checkField(reading, field, name, inner, at);
    if (finding !== undefined) findings.push(finding);
  });
  const errors = validate(shape, long);
  const all = errors.length === 0 ? findings : findings.concat(explainShapeErrors(reading, errors));
  return { value: long, findings: all.length > 1 ? sortByPlace(tree, all) : all };
}

function checkField(
  reading: Reading,
  field: Field,
  name: string,
  value: unknown,
  at: string,
): Finding | undefined {
  if (field.notYet !== true) return checkValue(reading, field, value, at);
  const { what } = fieldParams(reading, at);
  return { rule: "not-in-this-version", params: { what, name }, at: place(reading, at, "key") };
}

function validate(shape: ReadableShape, value: unknown): readonly ShapeError[] {
  const validator = validators[shape];
  return validator(value) ? [] : (validator.errors ?? []);
}

/** Sorts findings of one file by where they are. */
export function sortByPlace(tree: Tree, findings: readonly Finding[]): Finding[] {
  const starts = new Map(
    findings.map((finding) => [
      finding,
      locate(tree, finding.at.pointer ?? "", finding.at.mark ?? "value")[0],
    ]),
  );
  return findings.toSorted((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
}
