/**
 * Checks a template against the shape of its view before anything is rendered: every branch, taken or not, and the templates it
 * puts in, each time with what is known there.
 */

import type { Finding } from "../diagnostic.ts";
import type { Span } from "../source.ts";
import { compareText } from "../text-order.ts";
import { checkAttributes, checkPart } from "./template-attributes.ts";
import { containers, isContainer, parentsOf, rootChildren } from "./slots-containers.ts";
import type { CheckEnvironment } from "./template-environment.ts";
import { checkPrinted, checkTested, listOf, namedShapes, shapeOf } from "./template-expressions.ts";
import { lineFindings } from "./template-lines.ts";
import { shapeRoot, titleOf, type Known, type ShapeScope } from "./template-names.ts";
import { keep, report, suggestion, type Check, type Included, type Spot } from "./template-spot.ts";
import type {
  Condition,
  Container,
  Expression,
  Inclusion,
  Loop,
  Template,
  TemplateNode,
} from "./template-tree.ts";
import type { Shape, ViewShape } from "./view-shape.ts";

const MOST_STEPS = 200_000;

/** Everything wrong with a template and those it puts in, in the order of files and places. */
export function checkTemplate(
  template: Template,
  view: ViewShape,
  environment: CheckEnvironment,
): readonly Finding[] {
  const check: Check = { view, environment, findings: new Map(), steps: 0, loops: 0 };
  const spot: Spot = { check, template, scope: shapeRoot(view), inside: "", chain: [template] };
  checkInside(spot);
  return [...check.findings.values()].toSorted(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  return compareText(a.at.file, b.at.file) || (a.at.span?.[0] ?? 0) - (b.at.span?.[0] ?? 0);
}

/** What needs no shape: how it was read, and its lines. */
export function findingsOf(template: Template, strict: boolean): readonly Finding[] {
  return [...template.findings, ...lineFindings(template, strict)];
}

function checkByItself({ check, template }: Spot): void {
  const { strict = false, isForeign } = check.environment;
  if (isForeign?.(template) === true) return;
  for (const finding of findingsOf(template, strict)) keep(check, finding);
}

function checkNodes(spot: Spot, nodes: readonly TemplateNode[]): void {
  for (const node of nodes) {
    spot.check.steps += 1;
    if (spot.check.steps === MOST_STEPS)
      report(spot, "template-too-long", { most: MOST_STEPS }, [0, 0]);
    if (spot.check.steps < MOST_STEPS) checkNode(spot, node);
  }
}

function checkNode(spot: Spot, node: TemplateNode): void {
  switch (node.type) {
    case "words":
      if (node.value.trim() !== "") checkLoose(spot, node.span);
      return;
    case "print":
      checkLoose(spot, node.span);
      checkPrinted(spot, node.value);
      return;
    case "if":
      checkCondition(spot, node);
      return;
    case "each":
      checkLoop(spot, node);
      return;
    case "container":
      checkContainer(spot, node);
      return;
    case "part":
      checkLoose(spot, node.span);
      checkPart(spot, node);
      return;
    case "inclusion":
      checkInclusion(spot, node);
  }
}

/** Text, values and parts stand where blocks do, not between the rows of a table. */
function checkLoose(spot: Spot, span: Span): void {
  if (spot.inside === "" || containers[spot.inside].content === "blocks") return;
  const { children } = containers[spot.inside];
  report(spot, "loose-text", { inside: spot.inside, children }, span);
}

function checkCondition(spot: Spot, node: Condition): void {
  checkTested(spot, node.condition);
  const there = impliedBy(spot, node.condition, true);
  const notThere = impliedBy(spot, node.condition, false);
  checkNodes(knowing(spot, node.negated ? notThere : there), node.body);
  checkNodes(knowing(spot, node.negated ? there : notThere), node.otherwise);
}

/** The keys of the values that are certainly there when a condition comes out this way. */
function impliedBy(spot: Spot, condition: Expression, outcome: boolean): readonly string[] {
  if (condition.type === "literal") return [];
  if (condition.type === "path") return outcome ? (shapeOf(spot, condition)?.implied ?? []) : [];
  const { helper, values } = condition;
  if (helper === "not") return values.flatMap((value) => impliedBy(spot, value, !outcome));
  if (helper === "is")
    return outcome ? values.slice(0, 1).flatMap((value) => impliedBy(spot, value, true)) : [];
  const all = (helper === "and" && outcome) || (helper === "or" && !outcome);
  return all ? values.flatMap((value) => impliedBy(spot, value, outcome)) : [];
}

function knowing(spot: Spot, keys: readonly string[]): Spot {
  if (keys.length === 0) return spot;
  return { ...spot, scope: { ...spot.scope, present: new Set([...spot.scope.present, ...keys]) } };
}

function checkLoop(spot: Spot, node: Loop): void {
  const list = listOf(spot, node.list, "each");
  checkNodes(spot, node.otherwise);
  if (list === undefined) return;
  spot.check.loops += 1;
  const element: Known = { shape: list.of, key: `#${spot.check.loops}` };
  const [name, position] = node.names;
  const names: Record<string, Known> = {
    ...(name === undefined ? {} : { [name]: element }),
    ...(position === undefined
      ? {}
      : { [position]: { shape: { kind: "number" }, key: `${element.key}@` } }),
  };
  const { root } = spot.scope;
  const present = new Set([...spot.scope.present, ...list.implied]);
  checkNodes(
    { ...spot, scope: { thing: element, root, parent: spot.scope, names, present } },
    node.body,
  );
}

function checkContainer(spot: Spot, node: Container): void {
  if (!isContainer(node.name)) return;
  const { name } = node;
  const allowed = spot.inside === "" ? rootChildren : containers[spot.inside].children;
  if (!allowed.includes(name)) {
    const parents = parentsOf(name);
    report(spot, "misplaced-container", { name, inside: spot.inside, parents }, node.span);
  }
  checkAttributes(spot, node, containers[name].attributes);
  checkNodes({ ...spot, inside: name }, node.body);
}

function checkInclusion(spot: Spot, node: Inclusion): void {
  const { templates } = spot.check.environment;
  const template = Object.hasOwn(templates, node.name) ? templates[node.name] : undefined;
  const context = node.context === undefined ? spot.scope.thing : contextOf(spot, node.context);
  const names = namedShapes(spot, node.attributes);
  if (template === undefined) {
    report(
      spot,
      "unknown-template",
      { name: node.name, ...suggestion(node.name, Object.keys(templates)) },
      node.span,
    );
    return;
  }
  if (spot.chain.includes(template)) {
    const chain = [...spot.chain, template].map(({ name }) => nameIn(name));
    report(spot, "circular-template", { chain }, node.span);
    return;
  }
  if (context === undefined) return;
  const scope: ShapeScope = { ...spot.scope, thing: context, names, parent: undefined };
  const { inclusion: _, ...around } = spot;
  const inclusion = includedIn(spot, node, context, template);
  checkInside({
    ...around,
    template,
    scope,
    chain: [...spot.chain, template],
    ...(inclusion === undefined ? {} : { inclusion }),
  });
}

function checkInside(spot: Spot): void {
  checkByItself(spot);
  checkNodes(spot, spot.template.nodes);
}

/** The place that answers for what is found in a template that is put in: the last one that its user can see. */
function includedIn(
  spot: Spot,
  node: Inclusion,
  { shape }: Known,
  template: Template,
): Included | undefined {
  const { isForeign } = spot.check.environment;
  if (isForeign?.(template) !== true) return undefined;
  if (isForeign(spot.template)) return spot.inclusion;
  const at = { file: spot.template.name, span: node.span };
  return { name: node.name, at, of: titleOf(shape, spot.check.view) };
}

/** A template's name as others put it in: `templates/handbook/step.md.hbs` is `step`. */
function nameIn(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.md\.hbs$/, "");
}

function contextOf(spot: Spot, expression: Expression): Known | undefined {
  if (expression.type !== "path") return undefined;
  const found = shapeOf(spot, expression, "needed");
  return found === undefined ? undefined : { key: found.key, shape: certain(found.shape) };
}

/** The same shape of a value that is there. */
function certain(shape: Shape): Shape {
  const { optional: _, ...rest } = shape;
  return rest;
}
