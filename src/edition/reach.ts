import type { Location, Segment, Tier } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Chosen } from "./chosen.ts";

/** Whether something holds in all of the choice, in a part of it, or in none. */
export type Extent = "all" | "some" | "none";

/** What of the field group *Scope* a choice can decide; the other fields are conditions that stay. */
export interface Where {
  readonly locations?: readonly Location[];
  readonly tiers?: readonly Tier[];
  readonly segments?: readonly Segment[];
}

export interface Reach {
  readonly of: (where: Where) => Extent;
  /** The places that the choice is about; nothing where all are. */
  readonly places: ReadonlySet<Location> | undefined;
  /** How many levels of the tree lie between the chosen places and the nearest of these above them. */
  readonly distance: (locations: readonly Location[]) => number;
}

/**
 * A scope of locations holds there and below in the tree; one of service levels, where the place or the nearest one above it has
 * such a level (format-fields.md, "Scope"). A chosen place stands for all that lies below it, too.
 */
export function reachOf(workspace: Workspace, chosen: Chosen): Reach {
  const places = placesBelow(workspace.locations, chosen.locations);
  const holders = new Set(workspace.locations.flatMap(({ parent }) => parent ?? []));
  const segments = new Set(chosen.segments);
  return { of, places, distance };

  function of({ locations = [], tiers = [], segments: customers = [] }: Where): Extent {
    return both(ofPlaces(locations, tiers), ofSegments(customers));
  }

  function ofPlaces(locations: readonly Location[], tiers: readonly Tier[]): Extent {
    if (locations.length + tiers.length === 0) return "all";
    if (places === undefined) return "some";
    // A region has no service level of its own: its houses have.
    const judged = [...places].filter(
      (place) => tiers.length === 0 || place.tier !== undefined || !holders.has(place),
    );
    return extent(judged, (place) => isIn(place, locations) && hasTier(place, tiers));
  }

  function ofSegments(customers: readonly Segment[]): Extent {
    if (customers.length === 0) return "all";
    return segments.size === 0 ? "some" : extent([...segments], (one) => customers.includes(one));
  }

  function distance(locations: readonly Location[]): number {
    const levels = chosen.locations.map((place) =>
      lineage(place).findIndex((above) => locations.includes(above)),
    );
    return Math.max(...levels.map((level) => (level === -1 ? Number.MAX_SAFE_INTEGER : level)), 0);
  }
}

function both(one: Extent, other: Extent): Extent {
  if (one === "none" || other === "none") return "none";
  return one === "all" && other === "all" ? "all" : "some";
}

function extent<T>(things: readonly T[], holds: (thing: T) => boolean): Extent {
  const count = things.filter(holds).length;
  return count === 0 ? "none" : count === things.length ? "all" : "some";
}

function isIn(place: Location, locations: readonly Location[]): boolean {
  return locations.length === 0 || lineage(place).some((above) => locations.includes(above));
}

function hasTier({ tier }: Location, tiers: readonly Tier[]): boolean {
  return tiers.length === 0 || (tier !== undefined && tiers.includes(tier));
}

function placesBelow(
  all: readonly Location[],
  chosen: readonly Location[],
): ReadonlySet<Location> | undefined {
  if (chosen.length === 0) return undefined;
  return new Set(all.filter((place) => isIn(place, chosen)));
}

/** A place, the one above it, and so on; a circle, which has its own finding, ends. */
export function lineage<T extends { readonly parent?: T }>(place: T): readonly T[] {
  const seen = new Set<T>();
  for (let at: T | undefined = place; at !== undefined && !seen.has(at); at = at.parent)
    seen.add(at);
  return [...seen];
}
