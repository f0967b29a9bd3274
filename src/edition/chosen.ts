import { UserError } from "../failure.ts";
import type { Location, Role, Segment, Stage } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import { nearest } from "../suggest.ts";

/** Ids of what a document is made for; of a kind that is absent or empty, everything. */
export interface ChosenIds {
  readonly roles?: readonly string[];
  readonly stages?: readonly string[];
  readonly locations?: readonly string[];
  readonly segments?: readonly string[];
}

/** The things that a document is made for, each list in the order of the book; empty lists choose nothing out. */
export interface Chosen {
  readonly roles: readonly Role[];
  readonly stages: readonly Stage[];
  readonly locations: readonly Location[];
  readonly segments: readonly Segment[];
}

/** What can be chosen, with its name in messages. */
const choosable = {
  roles: "role",
  stages: "stage",
  locations: "location",
  segments: "segment",
} as const;

/** @throws UserError for an id that nothing of its kind has. */
export function chosenIn(workspace: Workspace, ids: ChosenIds): Chosen {
  return {
    roles: named(workspace.roles, "roles", ids),
    stages: named(workspace.stages, "stages", ids),
    locations: named(workspace.locations, "locations", ids),
    segments: named(workspace.segments, "segments", ids),
  };
}

/** Everything that was chosen, in one list. */
export function allChosen({ roles, stages, locations, segments }: Chosen) {
  return [...roles, ...stages, ...locations, ...segments];
}

interface Named {
  readonly id: string;
  readonly title: string;
}

function named<T extends Named>(
  things: readonly T[],
  kind: keyof typeof choosable,
  ids: ChosenIds,
): readonly T[] {
  const wanted = new Set(ids[kind] ?? []);
  const found = things.filter(({ id }) => wanted.has(id));
  for (const { id } of found) wanted.delete(id);
  const [unknown] = wanted;
  if (unknown !== undefined) throw unknownId(unknown, things, kind);
  return found;
}

function unknownId(id: string, things: readonly Named[], kind: keyof typeof choosable): UserError {
  const titled = things.find(({ title }) => title.toLowerCase() === id.toLowerCase());
  const meant =
    titled?.id ??
    nearest(
      id,
      things.map((thing) => thing.id),
    );
  const all = `\`svc list ${kind}\` shows the ids that there are`;
  return new UserError(
    `there is no ${choosable[kind]} with the id "${id}"`,
    meant === undefined ? all : `did you mean ${meant}? ${all}`,
  );
}
