/** The texts of a loaded workspace, found by the generated tables, in a copy whose texts can be exchanged. */

import type { Origin } from "../../src/document/blocks.ts";
import { collections, shapes } from "../../src/generated/fields.ts";
import type { Collection, Field, ShapeName } from "../../src/generated/fields.ts";
import type { Workspace } from "../../src/model/workspace.ts";

/** One text of a workspace. */
export interface TextField {
  /** `Standard.title`. */
  readonly name: string;
  readonly type: "text" | "md";
  /** What the author wrote. */
  readonly value: string;
  /** Where it is written, as the thing and the field in it. */
  readonly origin: Origin;
  readonly write: (value: string) => void;
}

/** Texts that svc itself reads: language tags, time zones, times of day, forms of units, names of targets, abbreviations among the forms of a term. */
export const READ_BY_SVC: ReadonlySet<string> = new Set([
  "Workspace.language",
  "Phrase.language",
  "Channel.languages",
  "Location.languages",
  "Calendar.timeZone",
  "Target.cutOff",
  "Target.yearStarts",
  "Remedy.yearStarts",
  "Remedy.targets",
  "Demand.target",
  "Check.target",
  "Unit.forms",
  "Term.use",
]);

/** A copy of a workspace that shares nothing with it, and each of its texts. */
export function copyWithTexts(workspace: Workspace): {
  readonly copy: Workspace;
  readonly texts: readonly TextField[];
} {
  const data = structuredClone({ ...workspace, inheritedFrom: undefined });
  const copy: Workspace = { ...data, inheritedFrom: () => undefined };
  return { copy, texts: textsOf(copy) };
}

/** Every text of a workspace, each once. */
export function textsOf(workspace: Workspace): readonly TextField[] {
  const seen = new Set<object>();
  return [
    ...textsIn(workspace.settings, "Workspace", seen),
    ...(Object.keys(collections) as Collection[]).flatMap((name) =>
      workspace[name].flatMap((thing) => textsIn(thing, collections[name].shape, seen)),
    ),
  ];
}

function textsIn(thing: object, shape: ShapeName, seen: Set<object>): readonly TextField[] {
  if (seen.has(thing)) return [];
  seen.add(thing);
  return Object.entries(shapes[shape].fields).flatMap(([key, field]) => {
    const value: unknown = Reflect.get(thing, key);
    if (field.type === "shape" && field.shape !== undefined) {
      const inner = field.shape;
      return objectsIn(value).flatMap((part) => textsIn(part, inner, seen));
    }
    const name = `${shape}.${key}`;
    return READ_BY_SVC.has(name) ? [] : textsAt(thing, key, value, field, name);
  });
}

function objectsIn(value: unknown): readonly object[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((part) => typeof part === "object" && part !== null);
}

function textsAt(
  thing: object,
  key: string,
  value: unknown,
  { type }: Field,
  name: string,
): readonly TextField[] {
  if (type !== "text" && type !== "md") return [];
  if (typeof value === "string") return [textAt(thing, thing, key, key, name, type, value)];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    typeof item === "string"
      ? [textAt(thing, value, String(index), `${key}/${index}`, name, type, item)]
      : [],
  );
}

function textAt(
  thing: object,
  holder: object,
  key: string,
  path: string,
  name: string,
  type: "text" | "md",
  value: string,
): TextField {
  const { file, pointer } = originOf(thing);
  return {
    name,
    type,
    value,
    origin: { file, pointer: `${pointer}/${path}` },
    write: (text) => {
      Reflect.set(holder, key, text);
    },
  };
}

function originOf(thing: object): Origin {
  const at: unknown = Reflect.get(thing, "at");
  if (typeof at !== "object" || at === null) throw new Error("a thing without a place");
  return { file: String(Reflect.get(at, "file")), pointer: String(Reflect.get(at, "pointer")) };
}
