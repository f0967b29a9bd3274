import type { Diagnostic, Severity } from "../diagnostic.ts";
import type { Source } from "../source.ts";

/** What a reporter tells: the findings in order, and what they stand in. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly totals: Totals;
  /** The texts that findings point into; files that could not be read are missing. */
  readonly sources: readonly Source[];
  readonly version: string;
  readonly style: Style;
}

export interface Style {
  readonly color: boolean;
  /** Widest line of a code frame, in columns. */
  readonly columns: number;
}

export interface Totals {
  readonly error: number;
  readonly warn: number;
  readonly info: number;
  /** Files with findings, and files looked at. */
  readonly affected: number;
  readonly files: number;
  /** Findings that were found and counted but are not in the report. */
  readonly hidden: number;
}

/** Counts all findings of a run; `shown` is how many of them the report will hold. */
export function countTotals(all: readonly Diagnostic[], files: number, shown: number): Totals {
  const count = (severity: Severity): number =>
    all.filter((one) => one.severity === severity).length;
  return {
    error: count("error"),
    warn: count("warn"),
    info: count("info"),
    affected: new Set(all.map((one) => one.file)).size,
    files,
    hidden: all.length - shown,
  };
}
