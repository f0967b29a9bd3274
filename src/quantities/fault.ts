import type { QuantityFindings } from "../findings/quantities.ts";
import type { Span } from "../source.ts";

type Rule = keyof QuantityFindings;

/** What is wrong with a text, or could be better: a finding without its file. `span` is inside the text, in UTF-16 units. */
export type Fault = {
  readonly [R in Rule]: {
    readonly rule: R;
    readonly params: QuantityFindings[R];
    readonly span: Span;
    /** Of hours written as a list: which entry, from 0. */
    readonly item?: number;
  };
}[Rule];

/** A parsed value with advice about it, or the fault that prevents it. */
export type Parsed<T> =
  | { readonly value: T; readonly advice: readonly Fault[]; readonly fault?: undefined }
  | { readonly fault: Fault; readonly value?: undefined };

const LONGEST_SHOWN = 60;

/** A text as it is shown in a finding: one line, cut where it is long. */
export function shown(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_SHOWN)
    .replace(/\s+/gu, " ")
    .trim();
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1)}…`;
}

export function parsed<T>(value: T, advice: readonly Fault[] = []): Parsed<T> {
  return { value, advice };
}

/** Word and phones write “15:00” for "15:00": YAML takes such quotation marks for letters of the text. */
export function curlyQuotes(text: string): Fault | undefined {
  const inside = /^\s*[“”„«»‟](.*)[“”«»‟]\s*$/su.exec(text)?.[1]?.trim();
  if (inside === undefined) return undefined;
  return {
    rule: "curly-quotes",
    params: { written: shown(text), form: shown(inside) },
    span: [0, text.length],
  };
}

/** The fault of a text that is longer than any that can be meant; keeps hostile texts from costing anything. */
export function tooLong(text: string, limit: number): Fault | undefined {
  return text.length <= limit
    ? undefined
    : { rule: "overlong-quantity", params: { limit }, span: [0, text.length] };
}
