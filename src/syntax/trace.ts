import { type Field, type ShapeName, shapes } from "../generated/fields.ts";
import { nameOf, shortNameOf } from "./names.ts";
import { isMapping, locate, splitPointer, type Tree } from "./tree.ts";

/** What is being read, and where it stands. */
export interface Reading {
  readonly tree: Tree;
  readonly pointer: string;
  readonly shape: ShapeName;
  /** As it is written, shorthand and all. */
  readonly written: unknown;
}

/** A thing with fields around a place. */
export interface Holder {
  readonly shape: ShapeName;
  readonly value: unknown;
  /** In a list: which entry, counted from 0. */
  readonly index?: number;
  /** Pointer inside what is being read. */
  readonly pointer: string;
}

/** A place inside what is being read, in terms of the format. */
export interface Trace {
  /** From the whole to the thing that has the field; at least one. */
  readonly holders: readonly Holder[];
  readonly holder: Holder;
  /** The field, or of a shorthand the field that its text stands for; nothing if the place is the whole. */
  readonly field?: Field;
  /** The field's key, or of a shorthand the key of the field where it is written. */
  readonly name: string;
  /** In a list: which entry, counted from 0. */
  readonly entry?: number;
  /** As it is written. */
  readonly value: unknown;
}

/** Follows a pointer in the long form, which shorthand does not have in the file. */
export function trace(reading: Reading, path: string): Trace {
  const steps = splitPointer(path);
  let holder = rootOf(reading);
  const holders = [holder];
  let found: Pick<Trace, "field" | "entry"> & { name: string } = { name: "" };
  let value = reading.written;
  let at = "";
  for (let i = 0; i < steps.length; i += 1) {
    const name = steps[i] ?? "";
    const field = fieldOf(holder.shape, name);
    if (field === undefined) break;
    if (found.field !== undefined && !isMapping(value)) {
      // A text that stands for a shape: its inner field is not written.
      found = { ...found, field };
      break;
    }
    if (found.field !== undefined) holders.push(holder);
    value = isMapping(value) ? value[name] : undefined;
    at += `/${name}`;
    found = { field, name };
    const entry = Array.isArray(value) ? Number(steps[i + 1]) : Number.NaN;
    if (Array.isArray(value) && Number.isInteger(entry)) {
      value = value[entry];
      at += `/${entry}`;
      found = { field, name, entry };
      i += 1;
    }
    if (field.shape !== undefined && i < steps.length - 1) {
      holder = {
        shape: field.shape,
        value,
        pointer: at,
        ...(found.entry === undefined ? {} : { index: found.entry }),
      };
    }
  }
  return { holders, holder: holders.at(-1) ?? holder, ...found, value };
}

/** The chain of things with fields down to the one at `path` itself. */
export function holdersTo(reading: Reading, path: string): readonly Holder[] {
  const { holders, field, entry, value } = trace(reading, path);
  if (path === "" || field?.shape === undefined || !isMapping(value)) return holders;
  return [
    ...holders,
    { shape: field.shape, value, pointer: path, ...(entry === undefined ? {} : { index: entry }) },
  ];
}

function rootOf({ shape, written, pointer }: Reading): Holder {
  const index = /\/(\d+)$/.exec(pointer)?.[1];
  return {
    shape,
    value: written,
    pointer: "",
    ...(index === undefined ? {} : { index: Number(index) }),
  };
}

/** `Standard ARR-01`, `Target 2 of standard ARR-01`, `The feeling of step welcome of stage arrival`; of the settings only the part. */
export function nameThing(holders: readonly Holder[]): string {
  const [whole, ...inside] = holders;
  const inner = inside.pop();
  if (whole === undefined) return "";
  if (inner === undefined) return nameOf(whole.shape, whole.value, whole.index);
  const name = nameOf(inner.shape, inner.value, inner.index);
  const around = inner.index === undefined ? inside.slice(-1) : [];
  const outer = whole.shape === "Workspace" ? around : [...around, whole];
  return [name, ...outer.map(({ shape, value, index }) => shortNameOf(shape, value, index))].join(
    " of ",
  );
}

/** A field of a shape; never something that all JavaScript objects have. */
export function fieldOf(shape: ShapeName, name: string): Field | undefined {
  const { fields } = shapes[shape];
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** What the author wrote at a place, letter for letter. */
export function writtenAt(tree: Tree, pointer: string): string {
  return tree.source.text.slice(...locate(tree, pointer, "value")).trim();
}
