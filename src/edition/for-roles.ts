import type {
  Action,
  AppearanceRule,
  Role,
  Situation,
  Stage,
  Standard,
  Step,
} from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Changes } from "./changes.ts";
import { lineage } from "./reach.ts";

/**
 * Leaves what these roles need: what they perform, own, act in or may decide, and what holds for everyone. The chapters on the words, the company,
 * the principles, accountability and control stay whole.
 */
export function forRoles(workspace: Workspace, roles: readonly Role[], changes: Changes): void {
  const { hidden } = changes;
  hideAll(workspace.standards, concerns);
  hideAll(workspace.situations, actsIn);
  const placed = placesOf(workspace, changes);
  for (const stage of workspace.stages) hideSteps(stage);
  hideAll(
    workspace.appearance,
    (rule) => isForEveryone(rule) || roles.some((role) => covers(rule, role)),
  );
  hideAll(workspace.agreements, ({ supplier, receiver }) => isOurs(supplier) || isOurs(receiver));
  hideAll(workspace.incentives, (incentive) => incentive.roles.some(isOurs));
  for (const list of [workspace.consequences, workspace.training, workspace.controls])
    hideAll<{ readonly roles: readonly Role[] }>(list, (thing) => isForUs(thing.roles));
  for (const role of workspace.roles)
    if (!isOurs(role) && role.authority.length > 0) changes.set(role, { authority: [] });

  function hideAll<T extends object>(things: readonly T[], stays: (thing: T) => boolean): void {
    for (const thing of things) {
      if (stays(thing)) continue;
      hidden.add(thing);
      changes.suspended.delete(thing);
    }
  }

  function isOurs(role: Role | undefined): boolean {
    return role !== undefined && roles.includes(role);
  }

  /** A list of roles that is empty means everyone. */
  function isForUs(list: readonly Role[]): boolean {
    return list.length === 0 || list.some(isOurs);
  }

  function concerns(standard: Standard): boolean {
    const [performers, owner] = [
      changes.effective(standard, "roles"),
      changes.effective(standard, "owner"),
    ] as [readonly Role[], Role | undefined];
    // Where nobody is said to perform it, the owner is put there: for what holds in every interaction that means everyone.
    const everyone =
      standard.everyInteraction && workspace.inheritedFrom(standard, "roles") !== undefined;
    return (
      everyone ||
      isForUs(performers) ||
      isOurs(owner) ||
      standard.targets.some(({ keptBy }) => isOurs(keptBy)) ||
      standard.variants.some((variant) => !hidden.has(variant) && variant.roles.some(isOurs))
    );
  }

  function actsIn(situation: Situation): boolean {
    const { catchAll, owner, handler, responses, escalations, followUp } = situation;
    return (
      catchAll ||
      [owner, handler, followUp?.role].some(isOurs) ||
      [...responses, ...escalations].some(({ role }) => isOurs(role))
    );
  }

  function hideSteps(stage: Stage): void {
    if (isOurs(stage.owner)) return;
    hideAll(stage.steps, (step) => isOurs(step.owner) || acts(step) || placed.has(step));
    const isLeft = placed.has(stage) || stage.steps.some((step) => !hidden.has(step));
    if (!isLeft) hidden.add(stage);
  }

  function acts({ frontstage, backstage, support }: Step): boolean {
    const actions: readonly Action[] = [...frontstage, ...backstage, ...support];
    return actions.some(({ role }) => isOurs(role));
  }
}

function isForEveryone(rule: AppearanceRule): boolean {
  return rule.roles.length + rule.departments.length === 0;
}

/** Whether a rule names the role, its department or one above that. */
export function covers(rule: AppearanceRule, role: Role): boolean {
  const { department } = role;
  const departments = department === undefined ? [] : lineage(department);
  return rule.roles.includes(role) || departments.some((one) => rule.departments.includes(one));
}

/** Where a standard that is shown holds. */
function placesOf({ standards }: Workspace, { hidden }: Changes): ReadonlySet<object> {
  const shown = standards.filter((standard) => !hidden.has(standard));
  return new Set(shown.flatMap(({ stages, steps }) => [...stages, ...steps]));
}
