import type { ShapeName } from "../generated/fields.ts";
import { collections } from "../generated/fields.ts";
import type { Placed } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Changes, Elsewhere } from "./changes.ts";
import { asThing, collectionsInOrder, formOf, thingsIn } from "./graph.ts";
import type { Thing } from "./graph.ts";

/** A workspace as an edition shows it, and what it remembers of where its values come from. */
export interface Shown {
  readonly workspace: Workspace;
  /** The thing of this workspace that stands for one of the whole workspace. */
  readonly shown: <T extends object>(thing: T) => T;
  readonly placeOf: (thing: Placed, pointer: string) => Placed["at"];
  readonly elsewhere: (thing: object) => Elsewhere | undefined;
}

type Copy = Record<string, unknown> & Placed;

/** The workspace itself: nothing is hidden and nothing differs. */
export function unchanged(workspace: Workspace): Shown {
  return {
    workspace,
    shown: (thing) => thing,
    placeOf: ({ at }, pointer) => below(at, pointer),
    elsewhere: () => undefined,
  };
}

/**
 * The workspace with its changes: every thing is copied once, every reference leads to the copy, lists lose what is hidden. A single reference to
 * something hidden keeps its copy, which no collection holds: its title can be told. Nothing of the workspace is touched.
 */
export function copyWith(workspace: Workspace, changes: Changes): Shown {
  const copies = new Map<object, Copy>();
  const shapesOf: [Copy, ShapeName][] = [];
  allocate(asThing(workspace.settings), "Workspace");
  for (const name of collectionsInOrder)
    for (const entity of workspace[name]) allocate(asThing(entity), collections[name].shape);
  const originals = new Map<object, object>([...copies].map(([thing, copy]) => [copy, thing]));
  for (const [copy, shape] of shapesOf) lead(copy, shape);
  const shown = <T extends object>(thing: T): T => (copies.get(thing) ?? thing) as T;
  return {
    workspace: { ...shownCollections(), inheritedFrom },
    shown,
    placeOf,
    elsewhere: (thing) => changes.change(originals.get(thing) ?? thing)?.elsewhere,
  };

  /** Its parts, too; the references still lead to the whole workspace. */
  function allocate(thing: Thing, shape: ShapeName): void {
    if (copies.has(thing)) return;
    const copy: Copy = { ...thing, ...changes.change(thing)?.fields };
    copies.set(thing, copy);
    shapesOf.push([copy, shape]);
    for (const [field, part] of formOf(shape).parts) {
      const value = copy[field];
      if (value === undefined) continue;
      for (const inner of thingsIn(value)) allocate(inner, part);
    }
  }

  function lead(copy: Copy, shape: ShapeName): void {
    const { parts, references } = formOf(shape);
    for (const [field] of parts) copy[field] = ledPart(copy[field]);
    for (const field of references) copy[field] = led(copy[field]);
    const parent = copy["parent"];
    if (parent !== undefined) copy["parent"] = led(parent);
  }

  function led(value: unknown): unknown {
    if (Array.isArray(value)) return ledList(value);
    return typeof value === "object" && value !== null ? shownOf(value) : value;
  }

  function ledPart(value: unknown): unknown {
    const isHidden = typeof value === "object" && value !== null && changes.hidden.has(value);
    return isHidden ? undefined : led(value);
  }

  function ledList(list: readonly unknown[]): readonly unknown[] {
    if (list.length === 0) return list;
    const things = list as readonly object[];
    return things.flatMap((thing) => (changes.hidden.has(thing) ? [] : [shownOf(thing)]));
  }

  function shownOf(thing: object): object {
    return copies.get(thing) ?? thing;
  }

  /** The door: copies have the shapes of what they are copies of. */
  function shownCollections(): Omit<Workspace, "inheritedFrom"> {
    const lists = collectionsInOrder.map((name) => [name, ledList(workspace[name])]);
    const settings = shownOf(workspace.settings);
    return { ...Object.fromEntries(lists), settings } as Omit<Workspace, "inheritedFrom">;
  }

  function inheritedFrom(thing: object, field: string): ReturnType<Workspace["inheritedFrom"]> {
    const original = originals.get(thing) ?? thing;
    const from = changes.change(original)?.from[field];
    if (from !== undefined) return { value: asThing(thing)[field], from: { ...from } };
    const found = workspace.inheritedFrom(original, field);
    return found && { value: asThing(thing)[field], from: asCopy(shownOf(found.from)) };
  }

  function placeOf(thing: Placed, pointer: string): Placed["at"] {
    const change = changes.change(originals.get(thing) ?? thing);
    if (change === undefined) return below(thing.at, pointer);
    const [field = ""] = pointer.split("/", 1);
    return change.items.get(pointer) ?? below((change.from[field] ?? thing).at, pointer);
  }
}

function asCopy(thing: object): Copy {
  return thing as Copy;
}

function below({ file, pointer }: Placed["at"], inner: string): Placed["at"] {
  return { file, pointer: inner === "" ? pointer : `${pointer}/${inner}` };
}
