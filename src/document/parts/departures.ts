import type {
  AppearanceRule,
  Channel,
  Location,
  Promise,
  Situation,
  StandaloneVariant,
  Standard,
  Target,
  Tier,
  Variant,
} from "../../generated/types.ts";
import type { Edition } from "../../edition/edition.ts";

type Workspace = Edition["workspace"];

/** A place, a service level, or `everywhere` for what is only for a time. */
export type Where = Location | Tier | "everywhere";

/** What differs from the core of the book in one place. */
export type Departure =
  /** Another value of a target. */
  | {
      readonly kind: "target";
      readonly of: Standard | Promise;
      readonly base: Target;
      readonly variant: Target;
      /** The entry in which the branch stated it, where it is one of its own. */
      readonly entry?: StandaloneVariant;
    }
  /** Other words, roles or ways of a standard. */
  | { readonly kind: "variant"; readonly of: Standard; readonly variant: Variant }
  /** What holds there only. */
  | { readonly kind: "only"; readonly of: Local };

export type Local = Standard | Situation | Promise | AppearanceRule | Channel;

interface Scoped {
  readonly locations: readonly Location[];
  readonly tiers?: readonly Tier[];
}

/** By place in the order of the book, then by service level, then what holds everywhere for a time. */
export function departuresOf(workspace: Workspace): ReadonlyMap<Where, readonly Departure[]> {
  const found = new Map<Where, Departure[]>();
  const entries = entriesByTarget(workspace);
  const add = (places: readonly Where[], departure: Departure): void => {
    for (const place of places) found.get(place)?.push(departure);
  };
  for (const where of [...workspace.locations, ...workspace.tiers, "everywhere" as const])
    found.set(where, []);
  for (const of of localThings(workspace)) add(placesOf(of), { kind: "only", of });
  for (const of of workspace.standards) {
    for (const base of of.targets) addTargets(of, base);
    for (const variant of of.variants.filter(saysSomething))
      add(placesOf(variant), { kind: "variant", of, variant });
  }
  for (const of of workspace.promises) for (const base of of.targets) addTargets(of, base);
  return new Map([...found].filter(([, departures]) => departures.length > 0));

  function addTargets(of: Standard | Promise, base: Target): void {
    for (const variant of base.variants) {
      const entry = entries.get(variant);
      const places = placesOf(variant);
      const isTemporary = variant.starts !== undefined || variant.ends !== undefined;
      add(places.length === 0 && isTemporary ? ["everywhere"] : places, {
        kind: "target",
        of,
        base,
        variant,
        ...(entry === undefined ? {} : { entry }),
      });
    }
  }
}

function localThings(workspace: Workspace): readonly Local[] {
  const { standards, situations, promises, appearance, channels } = workspace;
  return [...standards, ...situations, ...promises, ...appearance, ...channels];
}

function placesOf({ locations, tiers = [] }: Scoped): readonly Where[] {
  return [...locations, ...tiers];
}

function entriesByTarget({ variants }: Workspace): ReadonlyMap<Target, StandaloneVariant> {
  return new Map(
    variants.flatMap((entry) =>
      entry.target === undefined ? [] : [[entry.target, entry] as const],
    ),
  );
}

const variantLists = ["record", "say", "behave", "never", "roles"] as const;

/** A variant that only changes a target is told with the target. */
function saysSomething(variant: Variant): boolean {
  const { suspended, process, owner } = variant;
  const isOther = process !== undefined || owner !== undefined;
  return suspended || isOther || variantLists.some((field) => variant[field].length > 0);
}
