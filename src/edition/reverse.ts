import type {
  Metric,
  Objective,
  Principle,
  Role,
  Situation,
  Stage,
  Standard,
  Step,
} from "../generated/types.ts";
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
  /** Holding only where the book has no such place: what a filter hid must not take the standards with it. */
  readonly standardsElsewhere: readonly Standard[];
  readonly standardsOfPrinciple: ReadonlyMap<Principle, readonly Standard[]>;
  readonly metricsOfObjective: ReadonlyMap<Objective, readonly Metric[]>;
  readonly standardsOfRole: ReadonlyMap<Role, readonly Standard[]>;
  readonly situationsOfStage: ReadonlyMap<Stage, readonly Situation[]>;
  readonly situationsOfStep: ReadonlyMap<Step, readonly Situation[]>;
}

/** Where a standard holds, of the places that the book has. */
interface Places {
  readonly steps: readonly Step[];
  readonly stages: readonly Stage[];
  readonly situations: readonly Situation[];
}

type PlacesOf = (standard: Standard) => Places;

function placesIn({ standards, stages, situations }: Workspace): PlacesOf {
  const printed = new Set<object>([
    ...stages,
    ...stages.flatMap(({ steps }) => steps),
    ...situations,
  ]);
  const isPrinted = (place: object): boolean => printed.has(place);
  const places = new Map<Standard, Places>(
    standards.map((standard) => [
      standard,
      {
        steps: standard.steps.filter(isPrinted),
        stages: standard.stages.filter(isPrinted),
        situations: standard.situations.filter(isPrinted),
      },
    ]),
  );
  return (standard) => places.get(standard) ?? standard;
}

/** In the order in which the book prints them, so that a list of standards can be looked up from front to back. */
export function inBookOrder(
  workspace: Workspace,
  placesOf: PlacesOf = placesIn(workspace),
): readonly Standard[] {
  const { standards, stages, situations } = workspace;
  const order = new Map<object, number>();
  for (const stage of stages) for (const place of [stage, ...stage.steps]) add(place);
  for (const situation of situations) add(situation);
  const orderOf = (standard: Standard): number => {
    if (standard.everyInteraction) return -1;
    const { steps, stages: whole, situations: cases } = placesOf(standard);
    const [first] = [...steps, ...whole, ...cases];
    return (first === undefined ? undefined : order.get(first)) ?? order.size;
  };
  return standards.toSorted((a, b) => orderOf(a) - orderOf(b) || compareSiblings(a, b));

  function add(place: object): void {
    order.set(place, order.size);
  }
}

/**
 * A standard is printed once: in every interaction, else at its first step, else at its first stage, else at its first situation;
 * everywhere else that it holds it is linked.
 */
export function indexOf(workspace: Workspace): Reverse {
  const placesOf = placesIn(workspace);
  const standards = inBookOrder(workspace, placesOf);
  const special = standards.filter((standard) => !standard.everyInteraction);
  const printedAt = (kind: keyof Places): readonly Standard[] =>
    special.filter((standard) => kindOf(placesOf(standard)) === kind);
  return {
    standardsOfStep: group(printedAt("steps"), (s) => placesOf(s).steps.slice(0, 1)),
    linkedAtStep: group(special, (s) => placesOf(s).steps.slice(1)),
    standardsOfStage: group(printedAt("stages"), (s) => placesOf(s).stages.slice(0, 1)),
    standardsOfSituation: group(printedAt("situations"), (s) => placesOf(s).situations.slice(0, 1)),
    linkedAtSituation: group(special, (s) =>
      kindOf(placesOf(s)) === "situations" ? placesOf(s).situations.slice(1) : s.situations,
    ),
    standardsElsewhere: special.filter((standard) => kindOf(placesOf(standard)) === undefined),
    standardsOfPrinciple: group(standards, (s) => s.principles),
    metricsOfObjective: group(workspace.metrics, (m) => m.objectives),
    standardsOfRole: group(standards, (s) => s.roles),
    situationsOfStage: group(workspace.situations, (s) => s.stages),
    situationsOfStep: group(workspace.situations, (s) => s.steps),
  };
}

/** Which of its places it is printed at. */
function kindOf({ steps, stages, situations }: Places): keyof Places | undefined {
  if (steps.length > 0) return "steps";
  if (stages.length > 0) return "stages";
  return situations.length > 0 ? "situations" : undefined;
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
