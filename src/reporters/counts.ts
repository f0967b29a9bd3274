import type { Severity } from "../diagnostic.ts";

const NAMES: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ["error", "errors"],
  warn: ["warning", "warnings"],
  info: ["note", "notes"],
};

/** `2 errors`, `1 warning`: for each severity of which there is any, the worst first. */
export function severityCounts(
  totals: Readonly<Record<Severity, number>>,
): readonly { readonly severity: Severity; readonly words: string }[] {
  return (["error", "warn", "info"] as const)
    .filter((severity) => totals[severity] > 0)
    .map((severity) => ({ severity, words: counted(totals[severity], ...NAMES[severity]) }));
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
