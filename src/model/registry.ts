import { isCollection } from "../collections.ts";
import type { Finding, Place } from "../diagnostic.ts";
import { collections } from "../generated/fields.ts";
import type { Node } from "./long-form.ts";

/** One thing that references can name, under the name that they use for it. */
export interface Registered {
  readonly node: Node;
  readonly place: Place;
}

/**
 * Everything that has an id, by kind: `roles`, `stages/steps`, `checks`, … Ids are compared exactly; an id that differs from an earlier
 * one of its kind only in case or look-alike letters is a finding, as is the same id twice.
 */
export class Registry {
  readonly #kinds = new Map<string, Map<string, Registered>>();
  readonly #skeletons = new Map<string, Map<string, string>>();

  add(kind: string, id: string, node: Node, idPointer: string): Finding | undefined {
    const byId = entry(this.#kinds, kind);
    const place: Place = { file: node.at.file, pointer: idPointer, mark: "value" };
    const first = byId.get(id);
    if (first !== undefined) return duplicate(kind, id, place, first.place);
    byId.set(id, { node, place });
    return this.#lookAlike(kind, id, place);
  }

  find(kind: string, id: string): Registered | undefined {
    return this.#kinds.get(kind)?.get(id);
  }

  ids(kind: string): Iterable<string> {
    return this.#kinds.get(kind)?.keys() ?? [];
  }

  /** The kinds under which this id is known. */
  kindsOf(id: string): readonly string[] {
    return [...this.#kinds].filter(([, byId]) => byId.has(id)).map(([kind]) => kind);
  }

  #lookAlike(kind: string, id: string, place: Place): Finding | undefined {
    const skeletons = entry(this.#skeletons, kind);
    const skeleton = skeletonOf(id);
    const other = skeletons.get(skeleton);
    if (other === undefined) {
      skeletons.set(skeleton, id);
      return undefined;
    }
    const related = this.find(kind, other)?.place;
    return {
      rule: "look-alike-id",
      params: { kind: kindName(kind), id, other },
      at: place,
      ...(related === undefined ? {} : { related: [related] }),
    };
  }
}

function duplicate(kind: string, id: string, at: Place, first: Place): Finding {
  return { rule: "duplicate-id", params: { kind: kindsName(kind), id }, at, related: [first] };
}

/** The kind in words, one of it: `role`, `step`. */
export function kindName(kind: string): string {
  return isCollection(kind) ? collections[kind].one : (PARTS[kind]?.one ?? kind);
}

/** The kind in words, several of it: `roles`, `steps`. */
function kindsName(kind: string): string {
  return isCollection(kind) ? collections[kind].title.toLowerCase() : (PARTS[kind]?.many ?? kind);
}

const PARTS: Readonly<Record<string, { readonly one: string; readonly many: string }>> = {
  "stages/steps": { one: "step", many: "steps" },
  "segments/needs": { one: "need", many: "needs" },
  "provisions/clauses": { one: "clause", many: "clauses" },
  "standards/targets": { one: "target", many: "targets" },
  checks: { one: "check", many: "checks" },
};

/**
 * What an id looks like: lower case, Cyrillic and Greek letters that look like Latin ones replaced by these, and the digits that look like
 * letters. After Unicode Technical Standard 39, for the letters that our languages use.
 */
export function skeletonOf(id: string): string {
  let skeleton = "";
  for (const letter of id.normalize("NFC").toLowerCase()) skeleton += LOOK_ALIKES[letter] ?? letter;
  return skeleton;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  α: "a",
  ο: "o",
  ν: "v",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ι: "i",
  κ: "k",
};

function entry<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map<string, V>()));
  return map;
}
