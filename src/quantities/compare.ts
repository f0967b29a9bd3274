import { effectiveTarget, isStated } from "./effective.ts";
import { familyOf, inSmallest } from "./measures.ts";
import type { Amount, Deadline, Quantity, Rate, TargetLike, Unit } from "./types.ts";
import { limitWords } from "./types.ts";

export type Order = -1 | 0 | 1;

/**
 * Which of two quantities is more; undefined when that cannot be known: other families of units (working and calendar days, rings and
 * seconds, two currencies), rates of different nouns, and ranges of which one does not lie wholly at or above the other.
 */
export function compareQuantities(a: Quantity, b: Quantity): Order | undefined {
  if (a.form === "multiple" || b.form === "multiple") return compareMultiples(a, b);
  if (unitFamily(a) !== unitFamily(b)) return undefined;
  const ends = agree(
    sign(size(a.low, a.unit), size(b.low, b.unit)),
    sign(size(a.high, a.unit), size(b.high, b.unit)),
  );
  if (a.rate === undefined && b.rate === undefined) return ends;
  return a.rate === undefined || b.rate === undefined
    ? undefined
    : withRates(a, a.rate, b, b.rate, ends);
}

function compareMultiples(a: Quantity, b: Quantity): Order | undefined {
  const same =
    a.form === "multiple" &&
    b.form === "multiple" &&
    a.standard === b.standard &&
    a.target === b.target;
  return same ? sign(a.factor, b.factor) : undefined;
}

/** A count of times is a count: `2 per day` = `2 times a day`. */
function unitFamily({ unit, rate }: Amount): string {
  if (unit.kind === "own") return `own ${unit.id}`;
  if (unit.kind === "money") return `money ${unit.currency}`;
  if (unit.kind === "count") return rate === undefined ? "count" : "time";
  return familyOf(unit.id);
}

function size(value: number, unit: Unit): number {
  return unit.kind === "known" ? inSmallest(value, unit.id) : value;
}

/** Equal up to the rounding of conversions such as inches. */
function sign(a: number, b: number): Order {
  const near = Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  if (near) return 0;
  return a < b ? -1 : 1;
}

/** Both comparisons say the same, or one of them nothing. */
function agree(one: Order | undefined, other: Order | undefined): Order | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one === 0) return other;
  return other === 0 || one === other ? one : undefined;
}

/** "Per day" counts any day of the calendar. */
function nounFamily({ noun }: Rate): string {
  if (noun.kind === "known") return familyOf(noun.id === "day" ? "calendar day" : noun.id);
  if (noun.kind === "money") return noun.currency;
  return noun.kind === "own" ? `own ${noun.id}` : noun.word.toLowerCase();
}

/**
 * More of it in a shorter span is more. More in a longer one (12 a year and 1 a month) is not known: fixed spans are not averages.
 * Shares such as 1 per 6 guests are averages.
 */
function withRates(
  a: Amount,
  rateA: Rate,
  b: Amount,
  rateB: Rate,
  ends: Order | undefined,
): Order | undefined {
  if (nounFamily(rateA) !== nounFamily(rateB)) return undefined;
  const [spanA, spanB] = [nounSize(rateA), nounSize(rateB)];
  if (rateA.noun.kind === "known") return agree(ends, sign(spanB, spanA));
  return agree(
    sign(size(a.low, a.unit) / spanA, size(b.low, b.unit) / spanB),
    sign(size(a.high, a.unit) / spanA, size(b.high, b.unit) / spanB),
  );
}

function nounSize({ amount, noun }: Rate): number {
  return noun.kind === "known" ? inSmallest(amount, noun.id) : amount;
}

/** What a limit permits: values from `min` to `max`; an end that is absent is open. `strict`: the ends themselves are not permitted. */
interface Permitted {
  readonly min?: Quantity;
  readonly max?: Quantity;
  readonly strict?: true;
}

function end(quantity: Quantity, which: "low" | "high"): Quantity {
  if (quantity.form === "multiple") return quantity;
  const value = quantity[which];
  return { ...quantity, form: "single", low: value, high: value };
}

const PERMITTED: Readonly<Record<string, (q: Quantity) => Permitted>> = {
  within: (q) => (q.form === "around" ? bothEnds(q) : { max: end(q, "high") }),
  atMost: (q) => ({ max: end(q, "high") }),
  every: (q) => ({ max: end(q, "high") }),
  lessThan: (q) => ({ max: end(q, "high"), strict: true }),
  atLeast: (q) => ({ min: end(q, "low") }),
  moreThan: (q) => ({ min: end(q, "low"), strict: true }),
  exactly: bothEnds,
  between: bothEnds,
};

function bothEnds(q: Quantity): Permitted {
  return { min: end(q, "low"), max: end(q, "high") };
}

/** true, false, or undefined when it cannot be known. */
export type Verdict = boolean | undefined;

/**
 * Does a variant permit what its base does not? Used where a looser variant for locations needs a waiver. Its effective limit and
 * statistics are compared with the base's: a limit that permits more, a lower share or floor, a higher mean, median or red line.
 * `noTarget` permits everything, so it is looser than any limit (it carries its own reason; whether it needs a waiver is the caller's rule).
 * undefined when no part is looser and some part cannot be compared.
 */
export function isLooser(variant: TargetLike, base: TargetLike): Verdict {
  const effective = effectiveTarget(base, variant);
  if (isStated(effective.noTarget)) return !isStated(base.noTarget);
  if (isStated(base.noTarget)) return false;
  return some([
    looserLimit(effective, base),
    looserSecond(effective, base),
    higherIsLooser(effective.mean, base.mean),
    higherIsLooser(effective.median, base.median),
    lowerShare(effective.share, base.share),
    lowerFloor(effective.floor, base.floor),
    looserRedLine(effective, base),
  ]);
}

/** One of them is true; not known when none is and some are not. */
export function some(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(undefined) ? undefined : false;
}

function permittedBy(target: TargetLike): Permitted | undefined {
  for (const word of limitWords) {
    const value = target[word];
    if (typeof value === "object" && value.kind === "quantity") return PERMITTED[word]?.(value);
  }
  return undefined;
}

/** Does the limit word permit what the base's does not? */
export function looserLimit(variant: TargetLike, base: TargetLike): Verdict {
  if (variant.by !== undefined || base.by !== undefined) return laterDeadline(variant, base);
  const [a, b] = [permittedBy(variant), permittedBy(base)];
  if (b === undefined) return false;
  if (a === undefined) return true;
  if (!comparable(a, b)) return undefined;
  return some([openedEnd(a.max, b.max, 1, a, b), openedEnd(a.min, b.min, -1, a, b)]);
}

/** Any two ends in units that can be compared; else nothing is known, whatever the limit words. */
function comparable(a: Permitted, b: Permitted): boolean {
  const [one, other] = [a.max ?? a.min, b.max ?? b.min];
  return one !== undefined && other !== undefined && compareQuantities(one, other) !== undefined;
}

/** Is an end of the variant's range beyond the base's in `direction`? */
function openedEnd(
  variant: Quantity | undefined,
  base: Quantity | undefined,
  direction: Order,
  a: Permitted,
  b: Permitted,
): Verdict {
  if (base === undefined) return false;
  if (variant === undefined) return true;
  const order = compareQuantities(variant, base);
  if (order === undefined) return undefined;
  return order === 0 ? b.strict === true && a.strict !== true : order === direction;
}

function laterDeadline(variant: TargetLike, base: TargetLike): Verdict {
  if (variant.by === undefined || base.by === undefined) return undefined;
  const order = compareDeadlines(variant.by, base.by);
  return order === undefined ? undefined : order > 0;
}

/** Which deadline is later; undefined when that depends on the calendar or on the day on which the clock starts. */
export function compareDeadlines(a: Deadline, b: Deadline): Order | undefined {
  const days = compareDays(a, b);
  return days === 0 ? sign(minuteOf(a), minuteOf(b)) : days;
}

function compareDays({ day: a }: Deadline, { day: b }: Deadline): Order | undefined {
  if (a.kind === "date" && b.kind === "date") return sign(Date.parse(a.date), Date.parse(b.date));
  if (a.kind === "nth" && b.kind === "nth" && a.working === b.working) return sign(a.n, b.n);
  if (a.kind === "weekday" && b.kind === "weekday") return a.weekday === b.weekday ? 0 : undefined;
  const relative =
    (a.kind === "same" || a.kind === "next") && (b.kind === "same" || b.kind === "next");
  if (!relative || a.working !== b.working) return undefined;
  return sign(Number(a.kind === "next"), Number(b.kind === "next"));
}

function minuteOf({ at, time = "00:00" }: Deadline): number {
  if (at === "time") return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return at === "start" ? 0 : 24 * 60;
}

/** The second unit of the limit: taken or left away it changes what is permitted, but by how much is not known. */
export function looserSecond(
  { or: a, whichever: wa }: TargetLike,
  { or: b, whichever: wb }: TargetLike,
): Verdict {
  if (a === undefined && b === undefined) return false;
  if (a === undefined || b === undefined || wa !== wb) return undefined;
  const order = compareQuantities(a, b);
  return order === undefined ? undefined : order > 0;
}

/** For a mean, a median: what was stated and no longer is, is looser. */
export function higherIsLooser(variant: Quantity | undefined, base: Quantity | undefined): Verdict {
  if (base === undefined) return false;
  if (variant === undefined) return true;
  const order = compareQuantities(variant, base);
  return order === undefined ? undefined : order > 0;
}

/** Without a share every case is meant, so stating one is looser. */
export function lowerShare(variant: Quantity | undefined, base: Quantity | undefined): Verdict {
  if (variant === undefined || base !== undefined) return lowerFloor(variant, base);
  return variant.form === "multiple" ? undefined : variant.low < 100;
}

function lowerFloor(variant: Quantity | undefined, base: Quantity | undefined): Verdict {
  if (variant === undefined || base === undefined) return false;
  const order = compareQuantities(variant, base);
  return order === undefined ? undefined : order < 0;
}

/** Beyond the red line is above it for a maximum, below it for a minimum. */
function looserRedLine(variant: TargetLike, base: TargetLike): Verdict {
  if (base.redLine === undefined || variant.redLine === undefined) return false;
  const order = compareQuantities(variant.redLine, base.redLine);
  if (order === undefined) return undefined;
  const isMinimum =
    permittedBy(variant)?.max === undefined && permittedBy(variant)?.min !== undefined;
  return isMinimum ? order < 0 : order > 0;
}
