import type { Placed } from "../generated/types.ts";
import { asThing } from "./graph.ts";
import type { Thing } from "./graph.ts";

/** What a thing stands for where it holds only here: the rule that holds elsewhere, and the variant that says what is different. */
export interface Elsewhere {
  readonly base: Thing;
  readonly variant: Thing;
}

/** What is different of one thing in an edition. */
interface Change {
  readonly fields: Record<string, unknown>;
  /** The thing that a field was written in, where it is another one than the thing itself. */
  readonly from: Record<string, Placed>;
  /** The same for one item of a list, by its pointer in the thing: `never/3`. */
  readonly items: Map<string, Placed["at"]>;
  elsewhere?: Elsewhere;
}

/** What an edition hides and changes of a workspace, by the things of the workspace itself, which stay as they are. */
export class Changes {
  readonly hidden = new Set<object>();
  /** Standards that are hidden because they do not hold here; the permission for that is still told. */
  readonly suspended = new Set<object>();
  readonly #changed = new Map<object, Change>();

  /** The same changes, to go on from without touching these. */
  copy(): Changes {
    const copy = new Changes();
    for (const thing of this.hidden) copy.hidden.add(thing);
    for (const thing of this.suspended) copy.suspended.add(thing);
    for (const [thing, { fields, from, items, ...rest }] of this.#changed)
      copy.#changed.set(thing, {
        ...rest,
        fields: { ...fields },
        from: { ...from },
        items: new Map(items),
      });
    return copy;
  }

  get size(): number {
    return this.hidden.size + this.#changed.size;
  }

  /** Sets fields of a thing; with `from`, they were written there. */
  set(thing: object, fields: Readonly<Record<string, unknown>>, from?: Placed): void {
    const change = this.#of(thing);
    Object.assign(change.fields, fields);
    if (from === undefined) return;
    for (const field of Object.keys(fields)) change.from[field] = from;
  }

  /** Tells that one item of a list was written elsewhere. */
  setItem(thing: object, item: string, at: Placed["at"]): void {
    this.#of(thing).items.set(item, at);
  }

  standsFor(thing: object, elsewhere: Elsewhere): void {
    this.#of(thing).elsewhere = elsewhere;
  }

  change(thing: object): Readonly<Change> | undefined {
    return this.#changed.get(thing);
  }

  /** A field as the edition shows it. */
  effective(thing: object, field: string): unknown {
    const fields = this.#changed.get(thing)?.fields;
    return fields !== undefined && field in fields ? fields[field] : asThing(thing)[field];
  }

  #of(thing: object): Change {
    let change = this.#changed.get(thing);
    if (change === undefined) {
      change = { fields: {}, from: {}, items: new Map() };
      this.#changed.set(thing, change);
    }
    return change;
  }
}
