import type { Finding } from "../diagnostic.ts";
import type { ShapeName } from "../generated/fields.ts";
import { shapes } from "../generated/fields.ts";
import type { Node, ReadNode } from "./long-form.ts";
import { parentOf } from "./long-form.ts";
import type { Registry } from "./registry.ts";

/** Enters everything that has an id and tells which ids stand twice. */
export function register(nodes: readonly ReadNode[], registry: Registry): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { shape, node } of nodes) {
    const id = node["id"];
    if (typeof id !== "string") continue;
    const named = nameForReferences(shape, node, id);
    const found =
      named === undefined ? undefined : registry.add(...named, node, `${node.at.pointer}/id`);
    if (found !== undefined) findings.push(found);
  }
  return findings;
}

/** Kind and name under which references call a thing; parts are called with their parent, checks alone. */
function nameForReferences(
  shape: ShapeName,
  node: Node,
  id: string,
): readonly [kind: string, name: string] | undefined {
  const { collection } = shapes[shape];
  if (collection !== undefined) return [collection, id];
  if (shape === "Check") return ["checks", id];
  const kind = PARTS[shape];
  const holder = holderOf(node);
  // A variant that stands alone names the target it changes; it brings no target of its own.
  if (kind === undefined || holder["collection"] === "variants") return undefined;
  return [kind, partReference(holder, id)];
}

/** A part as references call it: `arrival/welcome`; parts of svc.yaml's settings by their id alone. */
function partReference(holder: Node, id: string): string {
  const parent = holder["id"];
  return typeof parent === "string" ? `${parent}/${id}` : id;
}

const PARTS: Partial<Readonly<Record<ShapeName, string>>> = {
  Step: "stages/steps",
  Need: "segments/needs",
  Clause: "provisions/clauses",
  Target: "standards/targets",
  Chapter: "chapters",
  Unit: "units",
};

/** The entity that holds a part at any depth; a target inside a variant belongs to the standard. */
export function holderOf(part: Node): Node {
  let at = part;
  for (let up = parentOf(at); up !== undefined; up = parentOf(at)) at = up;
  return at;
}
