import type { Severity } from "../diagnostic.ts";

const NAMES: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ["error", "errors"],
  warn: ["warning", "warnings"],
  info: ["note", "notes"],
};

interface Count {
  readonly severity: Severity;
  readonly count: number;
  /** `2 errors`. */
  readonly words: string;
}

/** `2 errors`, `1 warning`: for each severity of which there is any, the worst first. */
export function severityCounts(totals: Readonly<Record<Severity, number>>): readonly Count[] {
  return (["error", "warn", "info"] as const)
    .map((severity) => ({ severity, count: totals[severity] }))
    .filter(({ count }) => count > 0)
    .map((one) => ({ ...one, words: counted(one.count, ...NAMES[one.severity]) }));
}

/** `1 file`, `2 files`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
