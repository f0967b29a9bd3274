import type { Finding } from "../diagnostic.ts";
import type { ShapeName } from "../generated/fields.ts";
import type { Node, ReadNode } from "./long-form.ts";
import type { Breakage } from "./breakage.ts";
import { asNode, nodesIn, parentOf } from "./long-form.ts";
import { isStated } from "../quantities/effective.ts";

/** An effective value that was not written where it is used, and the thing that it comes from. */
export interface Inherited {
  readonly value: unknown;
  readonly from: Node;
}

/** Where the effective values of a thing come from, by field; what it states itself is not listed. */
export type Inheritance = ReadonlyMap<Node, Readonly<Record<string, Inherited>>>;

/** The single things of svc.yaml that values are inherited from. */
export interface Roots {
  readonly company: Node | undefined;
  readonly handbook: Node | undefined;
}

type Source = (node: Node, roots: Roots) => Inherited | undefined;

/**
 * Fills in what the nearest of several places states, in the order of these lines (parents before what inherits from them). The table
 * "What is inherited" of the format, one line for each shape and field.
 */
const INHERITED: readonly (readonly [ShapeName, field: string, Source])[] = [
  ["Step", "owner", (step) => from(parentOf(step), "owner")],
  ["Standard", "owner", (standard, roots) => ownerByPlace(standard, roots)],
  ["Standard", "channels", (standard) => channelsOfSteps(standard)],
  ["Standard", "assumes", (_, roots) => from(roots.handbook, "assumes")],
  ["Action", "role", (action) => from(parentOf(action), "owner")],
  ["FollowUp", "role", (followUp) => from(parentOf(followUp), "owner")],
  ["Opportunity", "owner", (opportunity) => from(parentOf(opportunity), "owner")],
  ["Channel", "owner", (_, roots) => from(roots.handbook, "owner")],
  ["Metric", "owner", (_, roots) => from(roots.handbook, "owner")],
  ["AppearanceRule", "owner", (_, roots) => from(roots.handbook, "owner")],
  ["Location", "tier", (location) => alongParents(location, "tier")],
  ["Location", "country", (location) => alongParents(location, "country")],
  ["Location", "hours", (location) => alongParents(location, "hours")],
  [
    "Location",
    "calendar",
    (location, roots) => alongParents(location, "calendar") ?? from(roots.company, "calendar"),
  ],
  [
    "Location",
    "jurisdiction",
    (location) => alongParents(location, "jurisdiction") ?? from(location, "country"),
  ],
];

/** Shapes whose `status` falls back to the handbook's. */
const WITH_STATUS: readonly ShapeName[] = ["Standard", "Situation", "AppearanceRule", "Promise"];

/** Sets every inherited value, and tells where each comes from. */
export function inherit(
  nodes: readonly ReadNode[],
  roots: Roots,
  breakage: Breakage,
): { readonly inheritance: Inheritance; readonly findings: readonly Finding[] } {
  const inheritance = new Map<Node, Record<string, Inherited>>();
  const byShape = groupByShape(nodes);
  const standards = byShape.get("Standard") ?? [];
  const findings = standards.flatMap((standard) => differentOwners(standard, breakage));
  for (const [shape, field, source] of LINES) {
    for (const { node } of byShape.get(shape) ?? []) {
      fillIn(node, field, source(node, roots), inheritance);
    }
  }
  return { inheritance, findings };
}

const LINES: typeof INHERITED = [
  ...INHERITED,
  ...WITH_STATUS.map((shape) => [shape, "status", statusOfHandbook] as const),
  ["Standard", "roles", performedByOwner],
];

function statusOfHandbook(_: Node, { handbook }: Roots): Inherited | undefined {
  return handbook === undefined ? undefined : inherited(handbook["status"], handbook);
}

function groupByShape(nodes: readonly ReadNode[]): ReadonlyMap<ShapeName, readonly ReadNode[]> {
  const groups = new Map<ShapeName, ReadNode[]>();
  for (const read of nodes) {
    const group = groups.get(read.shape);
    if (group === undefined) groups.set(read.shape, [read]);
    else group.push(read);
  }
  return groups;
}

function fillIn(
  node: Node,
  field: string,
  found: Inherited | undefined,
  inheritance: Map<Node, Record<string, Inherited>>,
): void {
  if (found === undefined || isStated(node[field])) return;
  node[field] = found.value;
  const known = inheritance.get(node);
  if (known === undefined) inheritance.set(node, { [field]: found });
  else known[field] = found;
}

function inherited(value: unknown, origin: Node): Inherited | undefined {
  return isStated(value) ? { value, from: origin } : undefined;
}

function from(node: Node | undefined, field: string): Inherited | undefined {
  return node === undefined ? undefined : inherited(node[field], node);
}

/** The nearest ancestor in the tree that states the field; a circle of parents has its own finding. */
function alongParents(node: Node, field: string): Inherited | undefined {
  const seen = new Set<Node>([node]);
  for (let at = parentOf(node); at !== undefined && !seen.has(at); at = parentOf(at)) {
    const found = from(at, field);
    if (found !== undefined) return found;
    seen.add(at);
  }
  return undefined;
}

/** Steps are nearest, then stages and situations; without any, the handbook's owner answers. */
function ownerByPlace(standard: Node, { handbook }: Roots): Inherited | undefined {
  const place = placesOf(standard).find((node) => isStated(node["owner"]));
  return from(place, "owner") ?? from(handbook, "owner");
}

function placesOf(standard: Node): readonly Node[] {
  const steps = nodesIn(standard["steps"]);
  return steps.length > 0
    ? steps
    : [...nodesIn(standard["stages"]), ...nodesIn(standard["situations"])];
}

function differentOwners(read: ReadNode, breakage: Breakage): readonly Finding[] {
  const { node } = read;
  if (isStated(node["owner"]) || breakage.touches(node, ["owner", "steps"])) return [];
  const owners = new Set(placesOf(node).flatMap((place) => ownerIds(place)));
  if (owners.size < 2) return [];
  return [
    {
      rule: "different-owners",
      params: { what: read.what, owners: [...owners] },
      at: { ...node.at, mark: "key" },
    },
  ];
}

/** A step without an owner of its own has its stage's. */
function ownerIds(place: Node): readonly string[] {
  const owner = asNode(place["owner"]) ?? asNode(parentOf(place)?.["owner"]);
  const id = owner?.["id"];
  return typeof id === "string" ? [id] : [];
}

/** What holds in every interaction and names no role is everybody's. */
function performedByOwner(standard: Node): Inherited | undefined {
  if (standard["everyInteraction"] === true) return undefined;
  const owner = asNode(standard["owner"]);
  return owner === undefined ? undefined : { value: [owner], from: standard };
}

function channelsOfSteps(standard: Node): Inherited | undefined {
  const steps = nodesIn(standard["steps"]);
  const channels = new Set(steps.flatMap((step) => nodesIn(step["channels"])));
  const first = steps[0];
  return first === undefined || channels.size === 0
    ? undefined
    : { value: [...channels], from: first };
}
