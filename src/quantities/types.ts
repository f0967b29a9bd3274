import type { UnitId } from "../locales/units/types.ts";

export type { UnitId } from "../locales/units/types.ts";

/** Month of the year, 1 to 12, and day of the month where one is stated. */
export interface MonthDay {
  readonly month: number;
  readonly day?: number;
}

/** Inclusive at both ends; `to` before `from` runs over the turn of the year. */
export interface MonthSpan {
  readonly from: MonthDay;
  readonly to: MonthDay;
}

export type Unit =
  | { readonly kind: "known"; readonly id: UnitId }
  /** ISO 4217 code. */
  | { readonly kind: "money"; readonly currency: string }
  /** A word of `units` in svc.yaml: its id and its forms in the source language. */
  | { readonly kind: "own"; readonly id: string; readonly forms: readonly string[] }
  /** A bare number: it counts what `measure` names. */
  | { readonly kind: "count" };

/** A unit that has a word. */
export type NamedUnit = Exclude<Unit, { readonly kind: "count" }>;

/** What stands after "per": `1 per 6 guests` has amount 6. A noun that is no unit is the author's word. */
export interface Rate {
  readonly amount: number;
  readonly noun: NamedUnit | { readonly kind: "free"; readonly word: string };
}

/** `single` 60 s · `range` 5–8 min · `tolerance` 10 min ± 1 min · `around` ± 5 min (low = −high). */
export type AmountForm = "single" | "range" | "tolerance" | "around";

/** A number with its unit. `low` = `high` when it is single; a compound is summed in its smallest unit's family base (seconds). */
export interface Amount {
  readonly kind: "quantity";
  readonly form: AmountForm;
  /** What the author wrote. */
  readonly written: string;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly rate?: Rate;
  /** Of a compound such as `2 h 30 min`: its parts as written, the larger first. */
  readonly parts?: readonly { readonly value: number; readonly unit: UnitId }[];
}

/** `2 × EM-1/full`: derived from another target. */
export interface Multiple {
  readonly kind: "quantity";
  readonly form: "multiple";
  readonly written: string;
  readonly factor: number;
  /** Id of the standard or promise. */
  readonly standard: string;
  /** Id of the target in it. */
  readonly target: string;
}

export type Quantity = Amount | Multiple;

export type DeadlineDay =
  | { readonly kind: "same" | "next"; readonly working: boolean }
  | { readonly kind: "nth"; readonly n: number; readonly working: boolean }
  /** 1 = Monday … 7 = Sunday. */
  | { readonly kind: "weekday"; readonly weekday: number }
  /** YYYY-MM-DD. */
  | { readonly kind: "date"; readonly date: string };

/** A time of day, the end or the start of a day; `day` alone means its end. */
export interface Deadline {
  readonly kind: "deadline";
  readonly written: string;
  readonly at: "time" | "end" | "start" | "day";
  /** HH:MM, only with `at: "time"`. */
  readonly time?: string;
  readonly day: DeadlineDay;
}

/** Minutes from midnight. `to` at or below `from` is over midnight; 1440 is 24:00. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

export type Days =
  /** 1 = Monday … 7 = Sunday, both included; `to` before `from` runs over the end of the week. */
  | { readonly kind: "weekdays"; readonly from: number; readonly to: number }
  | { readonly kind: "daily" | "holidays" | "eves" };

/** `times` empty and not `closed`: the whole day. */
export interface HoursSpan {
  readonly months?: MonthSpan;
  readonly days: Days;
  readonly times: readonly TimeSpan[];
  readonly closed: boolean;
}

/** `24/7` is one span: daily, without times, with `always`. */
export interface Hours {
  readonly kind: "hours";
  readonly written: string;
  readonly spans: readonly HoursSpan[];
  readonly always?: true;
}

/** Months or days of the year, every year. */
export interface Season extends MonthSpan {
  readonly kind: "season";
  readonly written: string;
}

/** An entity that another one refers to. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

type List<T> = readonly T[] | undefined;

/** The field group *Scope*, long form. Absent, false and empty lists do not restrict. */
export interface ScopeLike {
  readonly locations?: List<Titled>;
  readonly tiers?: List<Titled>;
  readonly channels?: List<Titled>;
  readonly segments?: List<Titled>;
  readonly services?: List<Titled>;
  readonly hours?: Hours | undefined;
  readonly season?: Season | undefined;
  readonly when?: string | undefined;
  readonly knownLater?: boolean | undefined;
}

/** Days between which something holds, YYYY-MM-DD, both included. */
export interface DatedLike {
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
  readonly reason?: string | undefined;
}

export const limitWords = [
  "within",
  "atMost",
  "atLeast",
  "lessThan",
  "moreThan",
  "exactly",
  "between",
  "every",
  "by",
  "noTarget",
] as const;

export type Each = "locations" | "channels" | "segments" | "services" | "roles";
export type MeasuredBy = "system" | "auditor" | "customer" | "self";

/** A target in the long form, as far as its words and values go; the generated `Target` is one. */
export interface TargetLike extends ScopeLike, DatedLike {
  readonly id?: string | undefined;
  readonly measure?: string | undefined;
  readonly within?: Quantity | undefined;
  readonly atMost?: Quantity | undefined;
  readonly atLeast?: Quantity | undefined;
  readonly lessThan?: Quantity | undefined;
  readonly moreThan?: Quantity | undefined;
  readonly exactly?: Quantity | undefined;
  readonly between?: Quantity | undefined;
  readonly every?: Quantity | undefined;
  readonly by?: Deadline | undefined;
  readonly noTarget?: string | undefined;
  readonly or?: Quantity | undefined;
  readonly whichever?: "less" | "more" | undefined;
  readonly about?: Quantity | undefined;
  readonly preferred?: Quantity | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly pauses?: List<string>;
  readonly restarts?: List<string>;
  readonly ifChanged?: string | undefined;
  readonly outsideHours?: "notCounted" | "nextStart" | undefined;
  readonly calendar?: Titled | undefined;
  /** HH:MM. */
  readonly cutOff?: string | undefined;
  readonly afterCutOff?: Deadline | undefined;
  readonly of?: string | undefined;
  readonly share?: Quantity | undefined;
  readonly floor?: Quantity | undefined;
  readonly mean?: Quantity | undefined;
  readonly median?: Quantity | undefined;
  readonly redLine?: Quantity | undefined;
  readonly period?: Quantity | undefined;
  readonly window?: "calendar" | "rolling" | undefined;
  readonly each?: List<Each>;
  /** MM-DD. */
  readonly yearStarts?: string | undefined;
  readonly measuredBy?: MeasuredBy | undefined;
  readonly keptBy?: Titled | undefined;
  readonly assumes?: string | undefined;
  readonly otherwise?: string | undefined;
  readonly note?: string | undefined;
  readonly waiver?: Titled | undefined;
  readonly variants?: List<TargetLike>;
}

/** A target that a remedy names: its id as written, or the target itself. */
export type TargetName =
  | string
  | { readonly id?: string | undefined; readonly measure?: string | undefined };

/** A remedy in the long form; the generated `Remedy` is one. */
export interface RemedyLike extends ScopeLike, DatedLike {
  readonly targets?: List<TargetName>;
  readonly amount?: Quantity | undefined;
  readonly gesture?: Titled | undefined;
  readonly further?: Quantity | undefined;
  readonly cap?: Quantity | undefined;
  readonly yearStarts?: string | undefined;
  readonly automatic?: boolean | undefined;
  readonly claimWithin?: Quantity | undefined;
  readonly claimFrom?: string | undefined;
  readonly payWithin?: Quantity | undefined;
  readonly late?: RemedyLike | undefined;
  readonly variants?: List<RemedyLike>;
}
