import type { Principle, Role, Situation, Stage, Standard, Step } from "../generated/types.ts";
import { compareSiblings } from "../model/order.ts";
import type { Workspace } from "../model/workspace.ts";

/** Links read backwards: who names a thing. Every list in the order of the book. */
export interface Reverse {
  /** Printed at the step: it is the first step that they name. */
  readonly standardsOfStep: ReadonlyMap<Step, readonly Standard[]>;
  /** Printed elsewhere, and holding here too. */
  readonly linkedAtStep: ReadonlyMap<Step, readonly Standard[]>;
  readonly standardsOfStage: ReadonlyMap<Stage, readonly Standard[]>;
  readonly standardsOfSituation: ReadonlyMap<Situation, readonly Standard[]>;
  readonly linkedAtSituation: ReadonlyMap<Situation, readonly Standard[]>;
  readonly standardsOfPrinciple: ReadonlyMap<Principle, readonly Standard[]>;
  readonly standardsOfRole: ReadonlyMap<Role, readonly Standard[]>;
  readonly situationsOfStage: ReadonlyMap<Stage, readonly Situation[]>;
  readonly situationsOfStep: ReadonlyMap<Step, readonly Situation[]>;
}

/** In the order in which the book prints them, so that a list of standards can be looked up from front to back. */
export function inBookOrder({ standards, stages, situations }: Workspace): readonly Standard[] {
  const places = new Map<object, number>();
  for (const stage of stages) for (const place of [stage, ...stage.steps]) add(place);
  for (const situation of situations) add(situation);
  const placeOf = (standard: Standard): number => {
    const [first] = [...standard.steps, ...standard.stages, ...standard.situations];
    if (standard.everyInteraction || first === undefined) return -1;
    return places.get(first) ?? places.size;
  };
  return standards.toSorted((a, b) => placeOf(a) - placeOf(b) || compareSiblings(a, b));

  function add(place: object): void {
    places.set(place, places.size);
  }
}

/**
 * A standard is printed once: in every interaction, else at its first step, else at its first stage, else at its first situation;
 * everywhere else that it holds it is linked.
 */
export function indexOf(workspace: Workspace): Reverse {
  const standards = inBookOrder(workspace);
  const special = standards.filter((standard) => !standard.everyInteraction);
  const printedAtStep = special.filter((s) => s.steps.length > 0);
  const printedAtStage = special.filter((s) => s.steps.length === 0 && s.stages.length > 0);
  const printedAtSituation = special.filter((s) => s.steps.length + s.stages.length === 0);
  return {
    standardsOfStep: group(printedAtStep, (s) => s.steps.slice(0, 1)),
    linkedAtStep: group(special, (s) => s.steps.slice(1)),
    standardsOfStage: group(printedAtStage, (s) => s.stages.slice(0, 1)),
    standardsOfSituation: group(printedAtSituation, (s) => s.situations.slice(0, 1)),
    linkedAtSituation: group(special, (s) =>
      s.steps.length + s.stages.length === 0 ? s.situations.slice(1) : s.situations,
    ),
    standardsOfPrinciple: group(standards, (s) => s.principles),
    standardsOfRole: group(standards, (s) => s.roles),
    situationsOfStage: group(workspace.situations, (s) => s.stages),
    situationsOfStep: group(workspace.situations, (s) => s.steps),
  };
}

function group<T, K>(
  things: readonly T[],
  keysOf: (thing: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [thing]);
      else list.push(thing);
    }
  }
  return groups;
}
