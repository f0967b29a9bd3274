import type { Severity } from "../diagnostic.ts";

/** `written` is what the author wrote, cut where it is long; `form`, `forms` are what works, ready to be copied. */
interface Written {
  readonly written: string;
}

/** Which sort of value is read; its examples stand in the text. */
export type QuantitySort = "quantity" | "deadline" | "hours" | "season";

/** Findings of checking quantities, deadlines, hours and seasons. */
export interface QuantityFindings {
  "unreadable-quantity": Written & {
    readonly sort: QuantitySort;
    /** The part that is in the way, where it is not the whole. */
    readonly part?: string;
    readonly form?: string;
  };
  "curly-quotes": Written & { readonly form: string };
  "overlong-quantity": { readonly limit: number };
  "unknown-unit": Written & { readonly word: string; readonly form?: string };
  "missing-number": Written & { readonly form: string };
  "missing-unit": Written & { readonly number: string; readonly forms: readonly string[] };
  "ambiguous-number": Written & { readonly forms: readonly string[] };
  "clock-as-duration": Written & { readonly forms: readonly string[] };
  "limit-inside-quantity": Written & {
    readonly word: string;
    /** The limit word of a target that says it. */
    readonly field: string;
    readonly form: string;
  };
  "reversed-range": Written & { readonly form: string };
  "missing-range": Written & { readonly form: string };
  "mixed-units": Written & {
    readonly units: readonly string[];
    readonly form?: string;
    /** Two limits in two units, `5 rings 3 s`. */
    readonly limits?: readonly [first: string, second: string];
  };
  "two-limits": Written & { readonly first: string; readonly second: string };
  "percentage-of-something": Written & { readonly share: string; readonly rest: string };
  "unclear-currency": Written & { readonly sign: string; readonly forms: readonly string[] };
  "misplaced-plus-minus": Written & { readonly form: string };
  "incomplete-multiple": Written & { readonly form: string };
  "wrong-measure": Written & {
    readonly field: string;
    readonly expected: QuantityExpectation;
    readonly form: string;
  };
  "impossible-percentage": Written;
  "impossible-time": Written & { readonly time: string; readonly form?: string };
  "impossible-date": Written & { readonly date: string };
  "unknown-day": Written & {
    readonly word: string;
    readonly sort: "deadline" | "hours" | "season";
    readonly form?: string;
  };

  // Advice
  "unclear-day": Written & { readonly forms: readonly string[] };
  "metres-as-time": Written & { readonly form: string };
  "count-within": Written & { readonly form: string };
  "reversed-hours": Written & { readonly form: string; readonly long: boolean };
  "days-without-times": Written & { readonly form: string };
}

/** What a field can hold where it cannot hold every quantity. */
export type QuantityExpectation = "percent" | "time" | "money" | "payments";

export const quantitySeverities = {
  "unreadable-quantity": "error",
  "curly-quotes": "error",
  "overlong-quantity": "error",
  "unknown-unit": "error",
  "missing-number": "error",
  "missing-unit": "error",
  "ambiguous-number": "error",
  "clock-as-duration": "error",
  "limit-inside-quantity": "error",
  "reversed-range": "error",
  "missing-range": "error",
  "mixed-units": "error",
  "two-limits": "error",
  "percentage-of-something": "error",
  "unclear-currency": "error",
  "misplaced-plus-minus": "error",
  "incomplete-multiple": "error",
  "wrong-measure": "error",
  "impossible-percentage": "error",
  "impossible-time": "error",
  "impossible-date": "error",
  "unknown-day": "error",
  "unclear-day": "info",
  "metres-as-time": "warn",
  "count-within": "warn",
  "reversed-hours": "warn",
  "days-without-times": "warn",
} satisfies Record<keyof QuantityFindings, Severity>;
