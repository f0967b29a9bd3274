/** Checks what containers and parts are given. */

import { report, suggestion, type Spot } from "./template-spot.ts";
import type { Attribute } from "./slots-containers.ts";
import { checkPrinted, namedShapes, shapeOf } from "./template-expressions.ts";
import type { Container, Expression, PartCall, Path } from "./template-tree.ts";
import type { Shape } from "./view-shape.ts";

/** Unknown, missing and wrong attributes of a container. */
export function checkAttributes(
  spot: Spot,
  node: Container,
  kinds: Readonly<Record<string, Attribute>>,
): void {
  checkNames(spot, node, kinds);
  for (const [attribute, kind] of Object.entries(kinds)) {
    const value = Object.hasOwn(node.attributes, attribute)
      ? node.attributes[attribute]
      : undefined;
    if (value !== undefined) checkAttribute(spot, node, attribute, kind, value);
  }
}

function checkNames(
  spot: Spot,
  node: Container | PartCall,
  kinds: Readonly<Record<string, { readonly required?: true }>>,
): void {
  const known = Object.keys(kinds);
  for (const [attribute, value] of Object.entries(node.attributes)) {
    if (known.includes(attribute)) continue;
    const params = { name: node.name, attribute, known, ...suggestion(attribute, known) };
    report(spot, "unknown-attribute", params, value.span);
  }
  for (const [attribute, { required }] of Object.entries(kinds)) {
    if (required !== true || Object.hasOwn(node.attributes, attribute)) continue;
    report(spot, "missing-attribute", { name: node.name, attribute }, node.span);
  }
}

function checkAttribute(
  spot: Spot,
  node: Container,
  attribute: string,
  kind: Attribute,
  value: Expression,
): void {
  if (kind.type === "text") {
    checkText(spot, kind, value);
    return;
  }
  if (fits(spot, kind, value)) return;
  const words = kind.type === "word" ? kind.words : [];
  const written = value.type === "literal" ? String(value.value) : "";
  const params = { name: node.name, attribute, takes: takes(kind), ...suggestion(written, words) };
  report(spot, "wrong-attribute", params, value.span);
}

/** A text that may be absent leaves an optional title away; where one is required, the field must be there. */
function checkText(spot: Spot, kind: Attribute, value: Expression): void {
  if (kind.required === true || value.type !== "path") {
    checkPrinted(spot, value);
    return;
  }
  const found = shapeOf(spot, value);
  if (found === undefined) return;
  const present = new Set([...spot.scope.present, ...found.implied]);
  checkPrinted({ ...spot, scope: { ...spot.scope, present } }, value);
}

function takes(kind: Attribute): string {
  switch (kind.type) {
    case "word":
      return `one of these words: ${kind.words.join(", ")}`;
    case "number":
      return "a number";
    case "flag":
      return "`true`, or a field that is a yes or no";
    default:
      return "an id, or a field that is one";
  }
}

function fits(spot: Spot, kind: Attribute, value: Expression): boolean {
  if (value.type === "literal") return literalFits(kind, value.value);
  if (value.type === "call") return kind.type === "flag";
  return fieldFits(spot, kind, value);
}

function literalFits(kind: Attribute, value: string | number | boolean): boolean {
  switch (kind.type) {
    case "word":
      return kind.words.some((word) => word === value);
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    default:
      return typeof value === "string" && /^\S+$/.test(value);
  }
}

function fieldFits(spot: Spot, kind: Attribute, path: Path): boolean {
  const found = shapeOf(spot, path, kind.required === true ? "needed" : "maybe");
  // What is unknown has its own finding.
  return found === undefined || shapeFits(kind, found.shape);
}

function shapeFits(kind: Attribute, shape: Shape): boolean {
  switch (kind.type) {
    case "word":
      return (
        shape.kind === "word" && (shape.words ?? []).every((word) => kind.words.includes(word))
      );
    case "number":
      return shape.kind === "number";
    case "flag":
      return true;
    default:
      return shape.kind === "id" || shape.kind === "word" || shape.kind === "number";
  }
}

/** A part that exists, with what it takes. */
export function checkPart(spot: Spot, node: PartCall): void {
  namedShapes(spot, node.attributes);
  const { parts } = spot.check.environment;
  const part = Object.hasOwn(parts, node.name) ? parts[node.name] : undefined;
  if (part !== undefined) {
    checkNames(spot, node, part.attributes);
    return;
  }
  report(
    spot,
    "unknown-part",
    { name: node.name, ...suggestion(node.name, Object.keys(parts)) },
    node.span,
  );
}
