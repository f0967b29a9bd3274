import type { Collection, ShapeName } from "../generated/fields.ts";
import { shapes } from "../generated/fields.ts";
import type { Remedy, Target, Waiver } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Chosen } from "./chosen.ts";
import { allChosen } from "./chosen.ts";
import { Changes } from "./changes.ts";
import { collectionsInOrder, makeWalk, thingsIn } from "./graph.ts";
import type { Thing } from "./graph.ts";
import type { Overlaying } from "./overlay.ts";
import { overlayRemedy, overlayStandard, overlayTarget, withoutPlaces } from "./overlay.ts";
import { forRoles, People } from "./for-roles.ts";
import { forStages } from "./for-stages.ts";
import type { Where } from "./reach.ts";
import { lineage, reachOf } from "./reach.ts";
import { withoutReplaced } from "./replaced.ts";
import { withoutRests } from "./rests.ts";

/** What decides what an edition shows, beside what was chosen. */
export interface Terms {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly draft: boolean;
}

/** What an edition leaves whatever the roles and stages, and whom it concerns. */
export interface Ground extends Overlaying {
  readonly people: People;
}

/** What an edition hides and changes. Nothing of the workspace is touched. */
export function narrow(workspace: Workspace, chosen: Chosen, terms: Terms): Changes {
  return leave(chosen, groundFor(workspace, chosen, terms));
}

/** The same as far as roles and stages have no part in it: what is left for each of them starts from here. */
export function groundFor(workspace: Workspace, chosen: Chosen, { today, draft }: Terms): Ground {
  const changes = new Changes();
  const reach = reachOf(workspace, chosen);
  const people = new People(workspace, changes);
  const ground: Ground = { workspace, changes, reach, today, people };
  const approved = workspace.settings.handbook.status === "approved";
  hideUnchosen(workspace, chosen, ground);
  const isWhole = chosen.locations.length + chosen.segments.length === 0;
  const walk = makeWalk(workspace, isWhole ? TIMED : PLACED);
  for (const name of FIRST) walk(name, hide);
  for (const name of REST) walk(name, hide);
  // A role or stage puts no variant in the place of what it differs from.
  if (!isWhole) overlay(ground);
  return ground;

  function hide(thing: Thing, shape: ShapeName): void {
    const status = thing["status"];
    const isHidden =
      (WITH_STATUS.has(shape) && isWithheld(status, { approved, draft })) ||
      hasEnded(thing, shape, ground) ||
      isElsewhere(thing, shape, ground);
    if (isHidden) changes.hidden.add(thing);
  }
}

/** Leaves of the ground what the chosen roles and stages need, and changes it. */
export function leave(chosen: Chosen, ground: Ground): Changes {
  const { workspace, changes, people } = ground;
  if (chosen.stages.length > 0) forStages(workspace, chosen.stages, changes);
  if (chosen.roles.length > 0) forRoles(workspace, chosen.roles, changes, people);
  if (allChosen(chosen).length > 0) withoutReplaced(chosen, ground);
  if (changes.size > 0) withoutRests(workspace, changes);
  return changes;
}

/** What others rest on comes first: whether they hold decides about the others. */
const FIRST: readonly Collection[] = ["channels", "waivers"];
const REST = collectionsInOrder.filter((name) => !FIRST.includes(name));

const WITH_STATUS: ReadonlySet<ShapeName> = new Set([
  "Standard",
  "Situation",
  "AppearanceRule",
  "Promise",
]);

/** Retired things keep their id and print nothing; what is not approved stays out of an approved book unless drafts are asked for. */
function isWithheld(
  status: unknown,
  { approved, draft }: { readonly approved: boolean; readonly draft: boolean },
): boolean {
  if (status === "retired") return true;
  return approved && !draft && (status === "draft" || status === "review");
}

/**
 * A last day that has passed, or a permission that has run out. The permission itself stays, so that whoever looks for it is told that it
 * has expired.
 */
function hasEnded(thing: Thing, shape: ShapeName, { today }: Overlaying): boolean {
  const last = DATED.has(shape) ? thing["ends"] : undefined;
  if (typeof last === "string" && last < today) return true;
  // The door: as the format has it.
  const waiver = PERMITTED.has(shape) ? (thing["waiver"] as Waiver | undefined) : undefined;
  return waiver !== undefined && waiver.expires < today;
}

const DATED: ReadonlySet<ShapeName> = new Set(["Target", "Remedy"]);
const PERMITTED: ReadonlySet<ShapeName> = new Set(["Target", "Variant", "StandaloneVariant"]);
const SCOPED: ReadonlySet<ShapeName> = new Set(
  (Object.keys(shapes) as ShapeName[]).filter((shape) => "knownLater" in shapes[shape].fields),
);
/** What a status or a day can hide. */
const TIMED: ReadonlySet<ShapeName> = new Set([
  ...WITH_STATUS,
  ...DATED,
  ...PERMITTED,
  "Waiver" as const,
]);
/** What a place or customers can hide, too: these say where they stand, hold or were found outside the field group *Scope*. */
const PLACED: ReadonlySet<ShapeName> = new Set([
  ...TIMED,
  ...SCOPED,
  ...(["Channel", "Control", "CorrectiveAction", "Journey", "Phrase"] as const),
]);

/** The door: whatever has these fields has them as the format says. */
function whereOf(thing: Thing): Where {
  return thing as Where;
}

/** Whether a thing is about other places, customers or channels only. */
function isElsewhere(thing: Thing, shape: ShapeName, { reach, changes }: Overlaying): boolean {
  const isScoped = SCOPED.has(shape);
  if (shape !== "Phrase" && reach.of(whereOf(thing)) === "none") return true;
  if (!isScoped && shape !== "Phrase") return false;
  const channels = thingsIn(thing["channels"]);
  return channels.length > 0 && channels.every((channel) => changes.hidden.has(channel));
}

function hideUnchosen(workspace: Workspace, chosen: Chosen, { changes, reach }: Overlaying): void {
  const { hidden } = changes;
  const { places } = reach;
  if (places !== undefined) {
    const above = new Set(chosen.locations.flatMap((place) => lineage(place)));
    for (const place of workspace.locations)
      if (!places.has(place) && !above.has(place)) hidden.add(place);
  }
  if (chosen.segments.length === 0) return;
  for (const segment of workspace.segments) {
    if (chosen.segments.includes(segment)) continue;
    hidden.add(segment);
    for (const need of segment.needs) hidden.add(need);
  }
}

function overlay(overlaying: Overlaying): void {
  const { workspace, changes } = overlaying;
  for (const standard of workspace.standards)
    if (standard.variants.length > 0) overlayStandard(standard, overlaying);
  const walk = makeWalk(workspace, SCOPED);
  for (const name of collectionsInOrder) walk(name, put);

  function put(thing: Thing, shape: ShapeName): void {
    if (changes.hidden.has(thing)) return;
    if (shape === "Target") overlayTarget(thing as unknown as Target, overlaying);
    if (shape === "Remedy") overlayRemedy(thing as unknown as Remedy, overlaying);
    if (SCOPED.has(shape)) withoutPlaces(thing, overlaying);
  }
}
