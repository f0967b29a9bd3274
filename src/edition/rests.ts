import type { Section, Standard } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Changes } from "./changes.ts";

/**
 * Hides what has nothing left to be about: a list that is empty because all in it is hidden must not be read as one that was never written, which
 * often means "all".
 */
export function withoutRests(workspace: Workspace, { hidden, suspended }: Changes): void {
  const isHidden = (thing: object): boolean => hidden.has(thing);
  const isGone = (things: readonly object[]): boolean =>
    things.length > 0 && things.every(isHidden);
  for (const journey of workspace.journeys) if (isGone(journey.stages)) hidden.add(journey);
  hideWith(hidden, workspace);
  for (const { steps } of workspace.stages.filter(isHidden))
    for (const step of steps) hidden.add(step);
  for (const standard of workspace.standards)
    if (!isHidden(standard) && !standard.everyInteraction && isGone(placesOf(standard)))
      hidden.add(standard);
  for (const thing of [...workspace.standards, ...workspace.appearance])
    if (isHidden(thing)) for (const check of thing.checks) hidden.add(check);
  for (const variant of workspace.variants) if (isHidden(variant.standard)) hidden.add(variant);
  for (const waiver of workspace.waivers)
    if (isHidden(waiver.standard) && !suspended.has(waiver.standard)) hidden.add(waiver);
  for (const action of workspace.actions) if (isGone(action.standards)) hidden.add(action);
  for (const checklist of workspace.checklists) {
    for (const section of checklist.sections) if (isEmpty(section)) hidden.add(section);
    if (isGone(checklist.sections)) hidden.add(checklist);
  }

  function isEmpty({ checks: asked, stage }: Section): boolean {
    return isGone(asked) || (asked.length === 0 && stage !== undefined && isHidden(stage));
  }
}

function placesOf({ stages, steps, situations }: Standard): readonly object[] {
  return [...stages, ...steps, ...situations];
}

/** A stage that only hidden journeys lead through is walked by nobody who was chosen. */
function hideWith(hidden: Set<object>, { journeys, stages }: Workspace): void {
  const gone = journeys.filter((journey) => hidden.has(journey));
  if (gone.length === 0) return;
  const walked = new Set(
    journeys.flatMap((journey) => (hidden.has(journey) ? [] : journey.stages)),
  );
  const led = new Set(gone.flatMap((journey) => journey.stages));
  for (const stage of stages) if (led.has(stage) && !walked.has(stage)) hidden.add(stage);
}
