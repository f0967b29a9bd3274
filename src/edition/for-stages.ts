import type { Situation, Stage } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Changes } from "./changes.ts";

/** Leaves these stages, and the situations that arise there or anywhere. What holds in none of these places is hidden with the others. */
export function forStages(
  workspace: Workspace,
  stages: readonly Stage[],
  { hidden }: Changes,
): void {
  const places = new Set<object>(stages.flatMap((stage) => [stage, ...stage.steps]));
  for (const stage of workspace.stages) if (!places.has(stage)) hidden.add(stage);
  for (const situation of workspace.situations) if (!arises(situation)) hidden.add(situation);

  /** A situation that names no stage can arise in each. */
  function arises(situation: Situation): boolean {
    const named = [...situation.stages, ...situation.steps];
    return named.length === 0 || named.some((place) => places.has(place));
  }
}
