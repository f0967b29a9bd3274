import type { Diagnostic } from "../../src/diagnostic.ts";
import { countTotals } from "../../src/reporters/report.ts";
import type { Report } from "../../src/reporters/report.ts";

/** The place of `marked` in a text, as a diagnostic has it. */
export function at(text: string, marked: string): Pick<Diagnostic, "start" | "end"> {
  const from = text.indexOf(marked);
  if (from === -1) throw new Error(`${marked} is not in the text`);
  return { start: position(text, from), end: position(text, from + marked.length) };
}

function position(text: string, offset: number): Diagnostic["start"] {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}

export function diagnostic(
  file: string,
  text: string,
  marked: string,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  return {
    rule: "unknown-reference",
    severity: "error",
    message: `Situation "late-arrival" names an owner that does not exist: ${marked}`,
    file,
    ...at(text, marked),
    related: [],
    ...more,
  };
}

export function reportOf(
  texts: Readonly<Record<string, string>>,
  diagnostics: readonly Diagnostic[],
  more: Partial<Report> = {},
): Report {
  return {
    diagnostics,
    totals: countTotals(diagnostics, 48, diagnostics.length),
    sources: Object.entries(texts).map(([path, text]) => ({ path, text })),
    version: "1.2.3",
    style: { color: false, columns: 120 },
    ...more,
  };
}

/** Strings that must never reach a terminal as they are. */
export const HOSTILE =
  "\u001b]0;pwned\u0007\u009b31m\u202efile\u2066\u200f\u007f\u0000\r\ttab\ufeff\u2028";

export const RAW =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** A report whose every string is hostile. */
export function hostileReport(): Report {
  const text = `a: 1\nb: ${HOSTILE}${"x".repeat(300)}\nc: 1\n`;
  const place = {
    start: { line: 2, column: 4, offset: 8 },
    end: { line: 2, column: 14, offset: 18 },
  };
  const one: Diagnostic = {
    rule: "unknown-reference",
    severity: "error",
    message: HOSTILE,
    help: HOSTILE,
    file: HOSTILE,
    ...place,
    related: [{ text: HOSTILE, file: HOSTILE, ...place }],
  };
  return reportOf({ [HOSTILE]: text }, [one]);
}
