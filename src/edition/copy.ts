import type { Collection, ShapeName } from "../generated/fields.ts";
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
  const copier = new Copier(workspace, changes);
  return {
    workspace: copier.workspace,
    shown: <T extends object>(thing: T): T => copier.copyOf(thing) as T,
    placeOf: (thing, pointer) => copier.placeOf(thing, pointer),
    elsewhere: (thing) => changes.change(copier.originalOf(thing))?.elsewhere,
  };
}

class Copier {
  readonly workspace: Workspace;
  readonly #whole: Workspace;
  readonly #changes: Changes;
  readonly #copies = new Map<object, Copy>();
  readonly #originals = new Map<object, object>();
  /** Every copy, with what holds it when it is a part. */
  readonly #made: [copy: Copy, shape: ShapeName, holder: Copy | undefined][] = [];

  constructor(whole: Workspace, changes: Changes) {
    this.#whole = whole;
    this.#changes = changes;
    this.#make(asThing(whole.settings), "Workspace");
    for (const name of collectionsInOrder)
      for (const entity of whole[name]) this.#make(asThing(entity), collections[name].shape);
    for (const [copy, shape, holder] of this.#made) this.#lead(copy, shape, holder);
    const lists = collectionsInOrder.map((name) => [name, this.#ledList(whole[name])]);
    // The door: copies have the shapes of what they are copies of.
    this.workspace = {
      ...Object.fromEntries(lists),
      settings: this.copyOf(whole.settings),
      inheritedFrom: (thing, field) => this.#inheritedFrom(thing, field),
    } as Workspace;
  }

  copyOf(thing: object): object {
    return this.#copies.get(thing) ?? thing;
  }

  originalOf(copy: object): object {
    return this.#originals.get(copy) ?? copy;
  }

  placeOf(thing: Placed, pointer: string): Placed["at"] {
    const change = this.#changes.change(this.originalOf(thing));
    if (change === undefined) return below(thing.at, pointer);
    const [field = ""] = pointer.split("/", 1);
    return change.items.get(pointer) ?? below((change.from[field] ?? thing).at, pointer);
  }

  /** The thing and its parts; their references still lead to the whole workspace. */
  #make(thing: Thing, partShape: ShapeName, holder?: Copy): void {
    if (this.#copies.has(thing)) return;
    // A variant of a file of its own is a part of its standard, too.
    const { collection } = thing;
    const shape =
      collection === undefined ? partShape : collections[collection as Collection].shape;
    const copy: Copy = { ...thing, ...this.#changes.change(thing)?.fields };
    this.#copies.set(thing, copy);
    this.#originals.set(copy, thing);
    this.#made.push([copy, shape, holder]);
    for (const [field, part] of formOf(shape).parts) {
      const value = copy[field];
      if (value === undefined) continue;
      for (const inner of thingsIn(value)) this.#make(inner, part, copy);
    }
  }

  #lead(copy: Copy, shape: ShapeName, holder: Copy | undefined): void {
    const { parts, references } = formOf(shape);
    for (const [field] of parts) copy[field] = this.#ledPart(copy[field]);
    for (const field of references) copy[field] = this.#led(copy[field]);
    const parent = copy["parent"];
    // A place or department names the one that it is a part of, like any other thing.
    if (references.includes("parent") || typeof parent !== "object" || parent === null) return;
    // Words of a variant that stand in its standard's place are held by the standard.
    copy["parent"] = this.#copies.get(parent) ?? holder;
  }

  #led(value: unknown): unknown {
    if (Array.isArray(value)) return this.#ledList(value);
    return typeof value === "object" && value !== null ? this.copyOf(value) : value;
  }

  #ledPart(value: unknown): unknown {
    const isHidden = typeof value === "object" && value !== null && this.#changes.hidden.has(value);
    return isHidden ? undefined : this.#led(value);
  }

  #ledList(list: readonly unknown[]): readonly unknown[] {
    if (list.length === 0) return list;
    const { hidden } = this.#changes;
    const things = list as readonly object[];
    return things.flatMap((thing) => (hidden.has(thing) ? [] : [this.copyOf(thing)]));
  }

  #inheritedFrom(thing: object, field: string): ReturnType<Workspace["inheritedFrom"]> {
    const original = this.originalOf(thing);
    const value = asThing(thing)[field];
    const from = this.#changes.change(original)?.from[field];
    if (from !== undefined) return { value, from: { ...from } };
    const found = this.#whole.inheritedFrom(original, field);
    return found && { value, from: asCopy(this.copyOf(found.from)) };
  }
}

function asCopy(thing: object): Copy {
  return thing as Copy;
}

function below({ file, pointer }: Placed["at"], inner: string): Placed["at"] {
  return { file, pointer: inner === "" ? pointer : `${pointer}/${inner}` };
}
