import type { Finding, RuleId, Severity } from "../diagnostic.ts";
import { hostSeverities } from "./host.ts";
import { modelSeverities } from "./model.ts";
import { quantitySeverities } from "./quantities.ts";
import { shapeSeverities } from "./shape.ts";
import { syntaxSeverities } from "./syntax.ts";
import { templateSeverities } from "./templates.ts";

const severities: Readonly<Record<RuleId, Severity>> = {
  ...hostSeverities,
  ...syntaxSeverities,
  ...shapeSeverities,
  ...quantitySeverities,
  ...modelSeverities,
  ...templateSeverities,
};

/** How grave a finding is. */
export function severityOf(finding: Pick<Finding, "rule">): Severity {
  return severities[finding.rule];
}
