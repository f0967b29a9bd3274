import type { Finding, FindingParams, RuleId, Severity } from "../diagnostic.ts";
import { hostSeverities } from "./host.ts";
import { modelSeverities } from "./model.ts";
import { pictureSeverities } from "./pictures.ts";
import { printingSeverities } from "./printing.ts";
import { quantitySeverities } from "./quantities.ts";
import { shapeSeverities } from "./shape.ts";
import { syntaxSeverities } from "./syntax.ts";
import { documentSeverities, templateSeverities } from "./templates.ts";

/** How grave each kind of finding is; some are graver in some cases than in others. */
type SeverityOf<R extends RuleId> = Severity | ((params: FindingParams[R]) => Severity);

const severities: { readonly [R in RuleId]: SeverityOf<R> } = {
  ...hostSeverities,
  ...syntaxSeverities,
  ...shapeSeverities,
  ...quantitySeverities,
  ...modelSeverities,
  ...pictureSeverities,
  ...printingSeverities,
  ...templateSeverities,
  ...documentSeverities,
};

/** How grave a finding is. */
export function severityOf({ rule, params }: Pick<Finding, "rule" | "params">): Severity {
  const severity = severities[rule];
  if (typeof severity === "string") return severity;
  // The door: `Finding` pairs each rule with its own parameters, which a look-up cannot keep.
  return (severity as (p: typeof params) => Severity)(params);
}
