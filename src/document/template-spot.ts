/** A check of a template in progress: what it is checked against, where it is, and what it found. */

import type { Finding, FindingParams, Place, RuleId } from "../diagnostic.ts";
import type { Span } from "../source.ts";
import { nearest } from "../suggest.ts";
import type { ContainerName } from "./slots-containers.ts";
import type { CheckEnvironment } from "./template-environment.ts";
import type { ShapeScope } from "./template-names.ts";
import type { Template } from "./template-tree.ts";
import type { ViewShape } from "./view-shape.ts";

/** A check in progress. */
export interface Check {
  readonly view: ViewShape;
  readonly environment: CheckEnvironment;
  /** By place and rule: a template that is put in twice is wrong once. */
  readonly findings: Map<string, Finding>;
  steps: number;
  loops: number;
}

/** Where a check is: in which template, at which thing, in which container. */
export interface Spot {
  readonly check: Check;
  readonly template: Template;
  readonly scope: ShapeScope;
  /** The container around; the empty name is the document itself. */
  readonly inside: ContainerName | "";
  /** The templates on the way here. */
  readonly chain: readonly Template[];
  /** Inside of a foreign template: where it, or the one that put it in, was put in. */
  readonly inclusion?: Included;
}

/** A place where a template is put into another one. */
export interface Included {
  readonly name: string;
  readonly at: Place;
  /** What a person calls the thing that it is put in at. */
  readonly of: string;
}

export function keep(check: Check, finding: Finding): void {
  const key = `${finding.at.file}\n${finding.at.span?.[0]}\n${finding.rule}`;
  if (!check.findings.has(key)) check.findings.set(key, finding);
}

export function report<R extends RuleId>(
  spot: Spot,
  rule: R,
  params: FindingParams[R],
  span: Span,
): void {
  if (spot.inclusion !== undefined && rule !== "circular-template") {
    keep(spot.check, unfit(rule, spot.inclusion));
    return;
  }
  const at = spot.inclusion?.at ?? { file: spot.template.name, span };
  // The union of findings cannot be built from a type parameter; rule and params are tied together above.
  keep(spot.check, { rule, params, at } as Finding);
}

/** A foreign template has no mistakes of its own: it stands where it does not fit. */
function unfit(rule: RuleId, { name, at, of }: Included): Finding {
  const why = rule === "misplaced-container" || rule === "loose-text" ? "place" : "fields";
  return { rule: "unfit-inclusion", params: { name, of, why }, at };
}

/** `{ suggestion }` where one of the candidates is near. */
export function suggestion(word: string, candidates: Iterable<string>): { suggestion?: string } {
  const found = nearest(word, candidates);
  return found === undefined ? {} : { suggestion: found };
}
