import type { AppearanceRule, Role, Situation, Standard, Step } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Changes } from "./changes.ts";
import { lineage } from "./reach.ts";

/**
 * Leaves what these roles need: what they perform, own, act in or may decide, and what holds for everyone. The chapters on the words, the company,
 * the principles, accountability and control stay whole.
 */
export function forRoles(
  workspace: Workspace,
  roles: readonly Role[],
  changes: Changes,
  people: People,
): void {
  const ours = new Needs(roles);
  hideAll(workspace.standards, changes, (standard) => ours.areAmong(people.of(standard)));
  hideAll(workspace.situations, changes, (situation) => ours.actIn(situation));
  const placed = placesOf(workspace, changes);
  for (const stage of workspace.stages.filter(({ owner }) => !ours.has(owner))) {
    hideAll(stage.steps, changes, (step) => ours.isAt(step) || placed.has(step));
    const isLeft = placed.has(stage) || stage.steps.some((step) => !changes.hidden.has(step));
    if (!isLeft) changes.hidden.add(stage);
  }
  hideAll(workspace.appearance, changes, (rule) => ours.wear(rule));
  hideAll(workspace.agreements, changes, (one) => ours.has(one.supplier) || ours.has(one.receiver));
  for (const name of ["incentives", "consequences", "training", "controls"] as const)
    hideAll<{ readonly roles: readonly Role[] }>(workspace[name], changes, (thing) =>
      ours.areMeant(thing.roles),
    );
  for (const role of workspace.roles)
    if (!ours.has(role) && role.authority.length > 0) changes.set(role, { authority: [] });
}

function hideAll<T extends object>(
  things: readonly T[],
  { hidden, suspended }: Changes,
  stays: (thing: T) => boolean,
): void {
  for (const thing of things) {
    if (stays(thing)) continue;
    hidden.add(thing);
    suspended.delete(thing);
  }
}

/** What is for some roles. */
class Needs {
  readonly #roles: readonly Role[];

  constructor(roles: readonly Role[]) {
    this.#roles = roles;
  }

  has(role: Role | undefined): boolean {
    return role !== undefined && this.#roles.includes(role);
  }

  areAmong(people: ReadonlySet<Role> | "everyone"): boolean {
    return people === "everyone" || this.#roles.some((role) => people.has(role));
  }

  /** A list of roles that is empty means everyone. */
  areMeant(list: readonly Role[]): boolean {
    return list.length === 0 || list.some((role) => this.has(role));
  }

  actIn({ catchAll, owner, handler, responses, escalations, followUp }: Situation): boolean {
    const isActor = ({ role }: { readonly role?: Role }): boolean => this.has(role);
    return (
      catchAll ||
      [owner, handler, followUp?.role].some((role) => this.has(role)) ||
      responses.some(isActor) ||
      escalations.some(isActor)
    );
  }

  /** Whether they own the step or act in it. */
  isAt({ owner, frontstage, backstage, support }: Step): boolean {
    return [owner, ...rolesOf([...frontstage, ...backstage, ...support])].some((r) => this.has(r));
  }

  wear(rule: AppearanceRule): boolean {
    return isForEveryone(rule) || this.#roles.some((role) => covers(rule, role));
  }
}

function rolesOf(things: readonly { readonly role?: Role }[]): readonly (Role | undefined)[] {
  return things.map(({ role }) => role);
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

/** Whom standards concern, as they hold for the other choices; looked up once, whoever asks. */
export class People {
  readonly #workspace: Workspace;
  readonly #changes: Changes;
  readonly #known = new Map<Standard, ReadonlySet<Role> | "everyone">();

  constructor(workspace: Workspace, changes: Changes) {
    this.#workspace = workspace;
    this.#changes = changes;
  }

  of(standard: Standard): ReadonlySet<Role> | "everyone" {
    let people = this.#known.get(standard);
    if (people === undefined) this.#known.set(standard, (people = this.#find(standard)));
    return people;
  }

  /** A variant may name other roles. */
  #find(standard: Standard): ReadonlySet<Role> | "everyone" {
    const { everyInteraction, targets } = standard;
    const { roles, owner, variants } = this.#shown(standard);
    // Where nobody is said to perform it, the owner is put there: for what holds in every interaction that means everyone.
    const isUnsaid = this.#workspace.inheritedFrom(standard, "roles") !== undefined;
    if ((everyInteraction && isUnsaid) || roles.length === 0) return "everyone";
    const others = [owner, ...targets.map(({ keptBy }) => keptBy)];
    return new Set([
      ...roles,
      ...others.flatMap((role) => role ?? []),
      ...variants.flatMap((variant) => variant.roles),
    ]);
  }

  #shown(standard: Standard): Pick<Standard, "roles" | "variants"> & { owner: Role | undefined } {
    const value = (field: keyof Standard): unknown => this.#changes.effective(standard, field);
    // The door: a change of a field has the field's type.
    const variants = value("variants") as Standard["variants"];
    return {
      roles: value("roles") as Standard["roles"],
      owner: value("owner") as Role | undefined,
      variants: variants.filter((variant) => !this.#changes.hidden.has(variant)),
    };
  }
}
