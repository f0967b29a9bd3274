import type { UnitId } from "../locales/units/types.ts";

/** Units of one family are the same thing in other sizes; `size` is how many of the family's smallest one makes. */
interface Measure {
  readonly family: string;
  readonly size: number;
  /** Degrees Fahrenheit begin elsewhere. */
  readonly offset?: number;
}

/**
 * Families by definition of the units. Working days, calendar days, clear days, nights and bare days are families of their own:
 * format-fields.md, section 4, "never converted into each other, nor rings into seconds".
 */
const measures: Readonly<Partial<Record<UnitId, Measure>>> = {
  s: { family: "clock", size: 1 },
  min: { family: "clock", size: 60 },
  h: { family: "clock", size: 3600 },
  "calendar day": { family: "calendar", size: 1 },
  week: { family: "calendar", size: 7 },
  month: { family: "months", size: 1 },
  year: { family: "months", size: 12 },
  mm: { family: "length", size: 1 },
  cm: { family: "length", size: 10 },
  m: { family: "length", size: 1000 },
  km: { family: "length", size: 1_000_000 },
  in: { family: "length", size: 25.4 },
  ft: { family: "length", size: 304.8 },
  "°C": { family: "temperature", size: 1 },
  "°F": { family: "temperature", size: 5 / 9, offset: -32 },
  g: { family: "mass", size: 1 },
  kg: { family: "mass", size: 1000 },
  ml: { family: "volume", size: 1 },
  l: { family: "volume", size: 1000 },
};

export function familyOf(id: UnitId): string {
  return measures[id]?.family ?? id;
}

/** A value in the smallest unit of its family. */
export function inSmallest(value: number, id: UnitId): number {
  const measure = measures[id];
  return measure === undefined ? value : (value + (measure.offset ?? 0)) * measure.size;
}

/** How many of `small` make one of `large`, in the same family and whole; nothing else. */
export function ratioOf(large: UnitId, small: UnitId): number | undefined {
  const [a, b] = [measures[large], measures[small]];
  if (a === undefined || b === undefined || a.family !== b.family || a.offset !== b.offset)
    return undefined;
  return a.size / b.size;
}

/** Smallest units of the families that may be compounded. */
export const smallestOf: Readonly<Record<string, UnitId>> = {
  clock: "s",
  calendar: "calendar day",
  months: "month",
};

/** What a compound continues with, for repairing `1 h 30`. */
export const nextSmaller: Readonly<Partial<Record<UnitId, UnitId>>> = {
  h: "min",
  min: "s",
  year: "month",
  week: "calendar day",
};

const TIMES: ReadonlySet<UnitId> = new Set<UnitId>([
  "s",
  "min",
  "h",
  "day",
  "calendar day",
  "working day",
  "clear day",
  "clear working day",
  "working hour",
  "night",
  "week",
  "month",
  "year",
  "shift",
]);
const LENGTHS: ReadonlySet<UnitId> = new Set<UnitId>(["mm", "cm", "m", "km", "in", "ft"]);

export function isTime(id: UnitId): boolean {
  return TIMES.has(id);
}

export function isLength(id: UnitId): boolean {
  return LENGTHS.has(id);
}
