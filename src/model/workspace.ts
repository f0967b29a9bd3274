import { collections } from "../generated/fields.ts";
import type { Collection } from "../generated/fields.ts";
import type {
  CollectionTypes,
  Journey,
  Situation,
  Stage,
  Term,
  WorkspaceKeys,
} from "../generated/types.ts";
import type { Inheritance, Inherited } from "./inherit.ts";
import type { Node } from "./long-form.ts";
import { compareIds, compareSiblings } from "./order.ts";

type Entities = { readonly [C in Collection]: readonly CollectionTypes[C][] };

/** A whole workspace: linked, with defaults and inherited values filled in, in the order of the book; read-only. */
export interface Workspace extends Entities {
  readonly settings: WorkspaceKeys;
  /** Where an effective value comes from; nothing when the thing states it itself. */
  inheritedFrom(thing: object, field: string): Inherited | undefined;
}

/** Puts checked entities into the order of the book. What a file or its place in it decides is nothing. */
export function arrange(
  settings: Node,
  entities: ReadonlyMap<Collection, readonly Node[]>,
  inheritance: Inheritance,
): Workspace {
  // The door: nodes were read by the tables that the types are generated from.
  const all = Object.fromEntries(
    Object.keys(collections).map((c) => [c, [...(entities.get(c as Collection) ?? [])]]),
  ) as unknown as { [C in Collection]: CollectionTypes[C][] };
  const workspace: Workspace = {
    ...all,
    settings: settings as unknown as WorkspaceKeys,
    inheritedFrom: (thing, field) => inheritance.get(thing as Node)?.[field],
  };
  sort(all, workspace.settings.language);
  return workspace;
}

function sort(all: { [C in Collection]: CollectionTypes[C][] }, language: string): void {
  for (const list of Object.values(all)) list.sort(compareSiblings);
  all.journeys.sort((a, b) => scopeRank(a) - scopeRank(b) || compareSiblings(a, b));
  all.stages.sort(compareBy(stageOrder(all.journeys), compareSiblings));
  all.situations.sort(
    (a, b) =>
      Number(a.catchAll) - Number(b.catchAll) || gravity(a) - gravity(b) || compareSiblings(a, b),
  );
  all.principles.sort((a, b) => rank(a.priority) - rank(b.priority) || compareSiblings(a, b));
  if (all.terms.length > 1) sortTerms(all.terms, language);
}

/** By the alphabet of the language; making a collator costs more than checking a small workspace. */
function sortTerms(terms: Term[], language: string): void {
  const { compare } = collator(language);
  terms.sort((a, b) => compare(a.term, b.term) || compareIds(a.id, b.id));
}

/** What is no language tag has its own finding. */
function collator(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language);
  } catch {
    return new Intl.Collator("en");
  }
}

function scopeRank(journey: Journey): number {
  return journey.scope === "lifetime" ? 0 : 1;
}

/** Stages in the order of the journeys that name them, lifetime first. */
function stageOrder(journeys: readonly Journey[]): ReadonlyMap<Stage, number> {
  return new Map([...new Set(journeys.flatMap((journey) => journey.stages))].map((s, i) => [s, i]));
}

function compareBy<T>(place: ReadonlyMap<T, number>, then: (a: T, b: T) => number) {
  return (a: T, b: T): number => rank(place.get(a)) - rank(place.get(b)) || then(a, b);
}

/** What states no rank stands behind what does. A large finite number, so that two of them differ by 0. */
function rank(stated: number | undefined): number {
  return stated ?? Number.MAX_SAFE_INTEGER;
}

function gravity({ criticality }: Situation): number {
  return { high: 0, medium: 1, low: 2 }[criticality];
}
