import type { Diagnostic, Finding } from "../diagnostic.ts";
import { severityOf } from "../findings/severities.ts";
import { textOf } from "../messages/texts.ts";
import type { Source } from "../source.ts";
import type { Parse } from "../syntax/parse.ts";
import { compareText } from "../text-order.ts";
import type { Places } from "./places.ts";
import { placesIn } from "./places.ts";

/**
 * Findings with their words, lines and columns, sorted by file, place and rule. A file without a source (one that could not be read) is named by
 * its first position.
 * @param language BCP 47 tag of the sentences.
 * @param read How files are read, where that is remembered.
 */
export function locateFindings(
  findings: readonly Finding[],
  sources: readonly Source[],
  language = "en",
  read?: Parse,
): Diagnostic[] {
  const places = placesIn(sources, read);
  return findings.map((finding) => diagnosticOf(finding, places, language)).toSorted(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.start.offset - b.start.offset ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function diagnosticOf(finding: Finding, places: Places, language: string): Diagnostic {
  const { message, help, also } = textOf(finding, language);
  return {
    rule: finding.rule,
    severity: severityOf(finding),
    message,
    ...(help === undefined ? {} : { help }),
    ...places.locationOf(finding.at),
    related: (finding.related ?? []).map((at, index) => ({
      text: also?.[index] ?? "",
      ...places.locationOf(at),
    })),
  };
}
