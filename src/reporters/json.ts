import type { Diagnostic, Location } from "../diagnostic.ts";
import type { Report } from "./report.ts";
import { sanitiseJson } from "./sanitise.ts";

/** The findings as `schemas/findings.schema.json` describes them; the shape follows semver through `version`. */
export async function reportJson(report: Report): Promise<string> {
  const { totals } = report;
  const content = {
    version: 1,
    svc: report.version,
    summary: {
      errors: totals.error,
      warnings: totals.warn,
      notes: totals.info,
      files: totals.files,
      filesWithFindings: totals.affected,
      hidden: totals.hidden,
    },
    diagnostics: report.diagnostics.map(diagnosticOf),
  };
  return sanitiseJson(`${JSON.stringify(content, null, 2)}\n`);
}

function diagnosticOf(one: Diagnostic): object {
  return {
    file: one.file,
    rule: one.rule,
    severity: one.severity,
    message: one.message,
    ...(one.help === undefined ? {} : { help: one.help }),
    range: rangeOf(one),
    related: one.related.map((place) => ({
      file: place.file,
      message: place.text,
      range: rangeOf(place),
    })),
  };
}

function rangeOf({ start, end }: Location): Pick<Location, "start" | "end"> {
  return { start, end };
}
