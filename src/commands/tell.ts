import type { Diagnostic } from "../diagnostic.ts";
import { countTotals } from "../reporters/report.ts";
import { reporters } from "../reporters/table.ts";
import type { ReporterName } from "../reporters/table.ts";
import type { Source } from "../source.ts";
import type { Context } from "./context.ts";

/** So many findings are shown to people when nothing else is said: more than that nobody reads. */
export const SHOWN_TO_PEOPLE = 200;

/** Findings and what they were found in. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly string[];
  readonly sources: readonly Source[];
}

/** The text of a report. `most` findings are shown, 0 for all; all are counted. */
export async function tell(
  context: Context,
  told: Told,
  name: ReporterName,
  most?: number,
): Promise<string> {
  const limit = most ?? (name === "pretty" ? SHOWN_TO_PEOPLE : 0);
  const shown = limit === 0 ? told.diagnostics : told.diagnostics.slice(0, limit);
  const report = await reporters[name].load();
  return await report({
    diagnostics: shown,
    totals: countTotals(told.diagnostics, told.files.length, shown.length),
    sources: told.sources,
    version: context.host.version,
    style: { color: context.color, columns: context.host.runtime.columns },
  });
}
