import { compareText } from "../text-order.ts";

/**
 * Natural order of ids: numbers inside are counted, so `A-2` stands before `A-10`. Compared without a locale, so that every machine
 * agrees; the code units decide what is otherwise equal.
 */
export function compareIds(a: string, b: string): number {
  const as = a.match(PARTS) ?? [];
  const bs = b.match(PARTS) ?? [];
  for (let i = 0; i < Math.min(as.length, bs.length); i += 1) {
    const d = comparePart(as[i] ?? "", bs[i] ?? "");
    if (d !== 0) return d;
  }
  return as.length - bs.length || compareText(a, b);
}

const PARTS = /\d+|\D+/g;

function comparePart(a: string, b: string): number {
  const numbers = /^\d/.test(a) && /^\d/.test(b);
  return numbers ? Number(a) - Number(b) || a.length - b.length : compareText(a, b);
}

interface Orderable {
  /** Missing where that is a finding of its own. */
  readonly id?: string;
  readonly order?: number;
}

/** By `order` where it is stated, the rest behind by id. */
export function compareSiblings(a: Orderable, b: Orderable): number {
  const ao = a.order ?? Number.MAX_SAFE_INTEGER;
  const bo = b.order ?? Number.MAX_SAFE_INTEGER;
  return ao === bo ? compareIds(a.id ?? "", b.id ?? "") : ao - bo;
}
