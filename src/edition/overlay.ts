import type { Remedy, Standard, Target, Variant } from "../generated/types.ts";
import { shapes } from "../generated/fields.ts";
import type { Workspace } from "../model/workspace.ts";
import { effectiveRemedy, effectiveTarget, isStated } from "../quantities/effective.ts";
import type { Changes } from "./changes.ts";
import { asThing, thingsIn } from "./graph.ts";
import type { Thing } from "./graph.ts";
import type { Reach } from "./reach.ts";

/** What the decision needs. */
export interface Overlaying {
  readonly workspace: Workspace;
  readonly changes: Changes;
  readonly reach: Reach;
  readonly today: string;
}

/** What a choice can decide of a scope; it need not be told where it is decided. */
const DECIDED = ["locations", "tiers", "segments"] as const;
/** What a choice cannot decide: the variant stays beside its base, and says when it holds. */
const CONDITIONS = ["channels", "services", "hours", "season", "when", "knownLater"] as const;

type Variation = Target | Variant | Remedy;

/**
 * Puts the values of a variant in the place of its base's, where it holds in all of the choice, today and without a further
 * condition. Of several the nearest location's, then the first of the list; one alone (format-fields.md, "What is inherited").
 */
function chosenOf<V extends Variation>(
  variants: readonly V[],
  { reach, changes, today }: Overlaying,
): { readonly applied?: V; readonly rest: readonly V[] } {
  const shown = variants.filter((variant) => !changes.hidden.has(variant));
  const whole = shown.filter((variant) => isWhole(variant, reach, today));
  const nearest = Math.min(...whole.map(({ locations }) => reach.distance(locations)));
  const applied = whole.find(({ locations }) => reach.distance(locations) === nearest);
  const rest = shown.filter((variant) => !whole.includes(variant));
  return applied === undefined ? { rest } : { applied, rest };
}

function isWhole(variant: Variation, reach: Reach, today: string): boolean {
  const thing = asThing(variant);
  const starts = thing["starts"];
  return (
    DECIDED.some((field) => isStated(thing[field])) &&
    !isConditional(variant) &&
    (typeof starts !== "string" || starts <= today) &&
    !("targets" in variant && variant.targets.length > 0) &&
    reach.of(variant) === "all"
  );
}

/** Whether it holds only under a condition that no choice decides. */
export function isConditional(thing: object): boolean {
  return CONDITIONS.some((field) => isStated(asThing(thing)[field]));
}

/** A target's effective values; what the variant does not state is still told to be the base's. */
export function overlayTarget(base: Target, overlaying: Overlaying): void {
  const { applied, rest } = chosenOf(base.variants, overlaying);
  if (applied === undefined) return;
  const { changes } = overlaying;
  const { at, ...values } = effectiveTarget(base, applied);
  const id = base.id ?? applied.id;
  replace(base, applied, { ...values, ...(id === undefined ? {} : { id }) }, "Target", changes);
  changes.set(base, { at, variants: rest });
  for (const other of rest) {
    complete(other, effectiveTarget(base, other), stated(applied, "Target"), changes);
  }
}

/** A remedy's effective values. */
export function overlayRemedy(base: Remedy, overlaying: Overlaying): void {
  const { applied, rest } = chosenOf(base.variants, overlaying);
  if (applied === undefined) return;
  const { changes } = overlaying;
  const { at, ...values } = effectiveRemedy(base, applied);
  replace(base, applied, values, "Remedy", changes);
  changes.set(base, { at, variants: rest });
  for (const other of rest) {
    complete(other, effectiveRemedy(base, other), stated(applied, "Remedy"), changes);
  }
}

/** The thing gets these values; where the variant does not state a field, it is the base's that stands there. */
function replace(
  base: Target | Remedy,
  applied: Target | Remedy,
  values: Readonly<Record<string, unknown>>,
  shape: "Target" | "Remedy",
  changes: Changes,
): void {
  const here = DECIDED.filter((field) => isStated(applied[field]));
  changes.set(base, { ...values, parent: asThing(base)["parent"] });
  const own = stated(applied, shape);
  const bases = Object.keys(shapes[shape].fields).filter((field) => !own.includes(field));
  changes.set(base, Object.fromEntries(bases.map((field) => [field, values[field]])), {
    at: base.at,
  });
  changes.set(base, Object.fromEntries(here.map((field) => [field, []])));
  changes.standsFor(base, { base: asThing(base), variant: asThing(applied) });
}

/** What the variant was shown beside is not its base any more: it says the base's values itself. */
function complete(
  variant: Variation,
  effective: object,
  fields: readonly string[],
  changes: Changes,
): void {
  const whole = asThing(effective);
  const missing = fields.filter((f) => !isStated(asThing(variant)[f]) && isStated(whole[f]));
  if (missing.length > 0)
    changes.set(variant, Object.fromEntries(missing.map((field) => [field, whole[field]])));
}

/** The fields that a variant states about what holds, not about where. */
function stated(variant: Variation, shape: "Target" | "Remedy"): readonly string[] {
  const where: readonly string[] = [...DECIDED, "id", "waiver", "reason", "starts", "ends"];
  return Object.keys(shapes[shape].fields).filter(
    (field) => !where.includes(field) && isStated(asThing(variant)[field]),
  );
}

const REPLACED = ["process", "record", "say", "behave", "roles", "owner"] as const;

/** A standard's effective words; what is forbidden is added to, so nothing becomes allowed by silence. */
export function overlayStandard(standard: Standard, overlaying: Overlaying): void {
  const { changes, workspace } = overlaying;
  const saying = standard.variants.filter(
    (variant) => variant.suspended || [...REPLACED, "never"].some((f) => says(variant, f)),
  );
  const { applied, rest } = chosenOf(saying, overlaying);
  if (applied === undefined) return;
  if (applied.suspended) {
    changes.hidden.add(standard);
    changes.suspended.add(standard);
    return;
  }
  const fields: Record<string, unknown> = Object.fromEntries(
    REPLACED.filter((field) => says(applied, field)).map((field) => [field, applied[field]]),
  );
  // Whoever answers for it performs it, where nobody else is said to.
  const performs = workspace.inheritedFrom(standard, "roles") !== undefined;
  if (performs && applied.owner !== undefined) fields["roles"] ??= [applied.owner];
  changes.set(standard, fields, applied);
  changes.set(standard, { variants: rest });
  changes.standsFor(standard, { base: asThing(standard), variant: asThing(applied) });
  forbid(standard, applied, changes);
}

function says(variant: Variant, field: string): boolean {
  return isStated(asThing(variant)[field]);
}

function forbid(standard: Standard, { never, at }: Variant, changes: Changes): void {
  if (never.length === 0) return;
  changes.set(standard, { never: [...standard.never, ...never] });
  for (const index of never.keys()) {
    changes.setItem(standard, `never/${standard.never.length + index}`, {
      file: at.file,
      pointer: `${at.pointer}/never/${index}`,
    });
  }
}

/** What holds in all of the choice needs not say where. */
export function withoutPlaces(thing: Thing, { changes, reach }: Overlaying): void {
  const where = (field: string): never[] => thingsIn(changes.effective(thing, field)) as never[];
  const [locations, tiers, segments] = [where("locations"), where("tiers"), where("segments")];
  if (locations.length + tiers.length > 0 && reach.of({ locations, tiers }) === "all")
    changes.set(thing, { locations: [], tiers: [] });
  if (segments.length > 0 && reach.of({ segments }) === "all") changes.set(thing, { segments: [] });
}
