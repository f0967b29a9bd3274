import type { Role, Stage } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import { anchorOf, stepAnchor } from "./anchors.ts";
import type { Chosen } from "./chosen.ts";
import { collectionsInOrder } from "./graph.ts";
import { groundFor, leave } from "./narrow.ts";
import type { Ground, Terms } from "./narrow.ts";

/** For whom and where a thing holds, by ids in the order of the book; of a kind that is absent, for everyone and everywhere. */
export interface Holds {
  readonly roles?: readonly string[];
  readonly stages?: readonly string[];
}

/** Who can read an edition as theirs, and what of it is whose. */
export interface Readers {
  /** Roles for whom a standard or a situation holds that does not hold for everyone. */
  readonly roles: readonly Role[];
  readonly stages: readonly Stage[];
  /** By anchor, of whatever is not for everyone and everywhere. */
  readonly holds: ReadonlyMap<string, Holds>;
}

/**
 * What an extract for each single role and stage would leave of this edition, by the very rules of extracts. An edition for one role or stage has
 * nothing more to tell apart there. `hidden` is what the edition itself leaves out.
 */
export function readersOf(
  workspace: Workspace,
  chosen: Chosen,
  terms: Terms,
  hidden: ReadonlySet<object>,
): Readers {
  const ground = groundFor(workspace, chosen, terms);
  const left = (one: Partial<Chosen>): Left => hiddenFrom({ ...chosen, ...one }, ground);
  const roles = choosable(chosen.roles, workspace.roles);
  const stages = choosable(chosen.stages, workspace.stages).filter((stage) => !hidden.has(stage));
  const byRole = new Map(roles.map((role) => [role, left({ roles: [role] })]));
  const byStage = new Map(
    (stages.length > 1 ? stages : []).map((stage) => [stage, left({ stages: [stage] })]),
  );
  const special = new Set(specialRoles(workspace, byRole));
  for (const role of roles) if (!special.has(role)) byRole.delete(role);
  return {
    roles: [...byRole.keys()],
    stages: [...byStage.keys()],
    holds: holdsIn(workspace, byRole, byStage),
  };
}

/** What an extract leaves out. */
type Left = ReadonlySet<object>;

function hiddenFrom(chosen: Chosen, ground: Ground): Left {
  return leave(chosen, { ...ground, changes: ground.changes.copy() }).hidden;
}

/** What a reader can choose from: what the edition is made for. Of one there is no choice: nothing in its edition is for others. */
function choosable<T>(chosen: readonly T[], all: readonly T[]): readonly T[] {
  return chosen.length === 0 ? all : chosen;
}

function specialRoles(
  { standards, situations }: Workspace,
  byRole: ReadonlyMap<Role, Left>,
): readonly Role[] {
  const all = [...byRole.values()];
  const special = [...standards, ...situations].filter((thing) =>
    all.some((left) => left.has(thing)),
  );
  return [...byRole].flatMap(([role, left]) =>
    special.some((thing) => !left.has(thing)) ? [role] : [],
  );
}

function holdsIn(
  workspace: Workspace,
  byRole: ReadonlyMap<Role, Left>,
  byStage: ReadonlyMap<Stage, Left>,
): ReadonlyMap<string, Holds> {
  const holds = new Map<string, Holds>();
  for (const name of collectionsInOrder)
    for (const thing of workspace[name]) add(anchorOf(name, thing.id), thing);
  for (const { id, steps } of workspace.stages)
    for (const step of steps) add(stepAnchor(id, step.id), step);
  return holds;

  function add(anchor: string, thing: object): void {
    const [roles, stages] = [idsLeft(thing, byRole), idsLeft(thing, byStage)];
    if (roles === undefined && stages === undefined) return;
    holds.set(anchor, {
      ...(roles === undefined ? {} : { roles }),
      ...(stages === undefined ? {} : { stages }),
    });
  }
}

/** Those whose extract has the thing; nothing where all have it. */
function idsLeft(
  thing: object,
  by: ReadonlyMap<{ readonly id: string }, Left>,
): readonly string[] | undefined {
  let missing = 0;
  const ids: string[] = [];
  for (const [{ id }, left] of by) {
    if (left.has(thing)) missing += 1;
    else ids.push(id);
  }
  return missing === 0 ? undefined : ids;
}
