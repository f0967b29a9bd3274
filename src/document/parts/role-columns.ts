/** Roles as the columns of a matrix. */

import type { Department, Role } from "../../generated/types.ts";
import type { Block, Inline, TableCell } from "../blocks.ts";
import type { PartRequest } from "../template-environment.ts";
import { headCell, linkTo, words } from "./nodes.ts";
import type { Workspace } from "./nodes.ts";
import { told } from "./print.ts";

/** More columns are unreadable on a page (visual.md, section 11), and on one that lies on its side. */
const MOST_ROLES = { upright: 11, sideways: 18 } as const;

function isWide(roles: readonly Role[]): boolean {
  return roles.length > MOST_ROLES.upright;
}

/** Tables of so many roles, on pages that have room for them: whoever reads a line wants all who have a part in it beside each other. */
export function onWidePages(roles: readonly Role[], blocks: readonly Block[]): readonly Block[] {
  return isWide(roles) ? [{ type: "landscape", children: blocks }] : blocks;
}

/**
 * Roles in as few tables as there is room for: departments in their order and whole where they fit; who is in none, and partners, at the end.
 */
export function roleTables(
  roles: readonly Role[],
  { departments }: Workspace,
): readonly (readonly Role[])[] {
  const most = isWide(roles) ? MOST_ROLES.sideways : MOST_ROLES.upright;
  const tables: Role[][] = [];
  for (const team of teams(roles, departments)) {
    for (const part of evenly(team, most)) {
      const open = tables.at(-1);
      if (open !== undefined && open.length + part.length <= most) open.push(...part);
      else tables.push([...part]);
    }
  }
  return tables;
}

function teams(
  roles: readonly Role[],
  departments: readonly Department[],
): readonly (readonly Role[])[] {
  const places = new Map(departments.map((department, index) => [department, index]));
  const found = new Map<number, Role[]>();
  for (const role of roles) {
    const place = placeOf(role, places);
    const team = found.get(place);
    if (team === undefined) found.set(place, [role]);
    else team.push(role);
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, team]) => team);
}

function placeOf({ department, external }: Role, places: ReadonlyMap<Department, number>): number {
  if (external) return places.size + 1;
  return (department && places.get(department)) ?? places.size;
}

/** A list in parts of nearly the same length, none longer than `most`. */
export function evenly<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(list.length / most);
  const size = Math.ceil(list.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => list.slice(part * size, (part + 1) * size));
}

/** Which of all roles one of several tables has: `Roles 1–9 of 17`; a single table says nothing. */
export function titleOfRun(
  tables: readonly (readonly unknown[])[],
  index: number,
  request: PartRequest,
): { readonly title?: readonly Inline[] } {
  if (tables.length < 2) return {};
  const before = tables.slice(0, index).flat().length;
  const last = before + (tables[index]?.length ?? 0);
  const range = last === before + 1 ? String(last) : `${before + 1}–${last}`;
  const count = tables.flat().length;
  const values = { range: [words(range)], count: [words(String(count))] };
  return { title: told(request, "matrices.roles", values) };
}

/** The heads of the columns. */
export function roleHeads(roles: readonly Role[], request: PartRequest): readonly TableCell[] {
  return roles.map((role) => ({ ...headCell(linkTo("roles", role, request)), align: "center" }));
}
