/** A check of a template in progress: what it is checked against, where it is, and what it found. */

import type { Finding, FindingParams, RuleId } from "../diagnostic.ts";
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
  // The union of findings cannot be built from a type parameter; rule and params are tied together above.
  keep(spot.check, { rule, params, at: { file: spot.template.name, span } } as Finding);
}

/** `{ suggestion }` where one of the candidates is near. */
export function suggestion(word: string, candidates: Iterable<string>): { suggestion?: string } {
  const found = nearest(word, candidates);
  return found === undefined ? {} : { suggestion: found };
}
