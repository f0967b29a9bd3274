import type { UnitId } from "../types.ts";

/** Forms of one unit in the order of `Wording.classes`, `|` between them. */
export interface UnitWords {
  /** Printed instead of words where there are none, and inside a compound: `2 h 30 min`. */
  readonly symbol?: string;
  /** Whole texts for these very numbers: `enkrat`, `שעתיים`. */
  readonly exact?: Readonly<Record<number, string>>;
  /** The form after a number; `#` is the number where it is not "number, no-break space, word". */
  readonly nom?: string;
  readonly gen?: string;
  readonly dat?: string;
  readonly acc?: string;
  readonly loc?: string;
  /** After a preposition that changes its case with the number: Latvian "pēc", "uz". */
  readonly pre?: string;
  /** A rate for one: "per day"; without it `Wording.rate.one` is used. */
  readonly per?: string;
  /** A period of one: Russian "за месяц" beside the rate "в месяц"; without it `per`. */
  readonly over?: string;
}

export type Case = "nom" | "gen" | "dat" | "acc" | "loc" | "pre";

/** A phrase whose form depends on its place; a missing one is like `nom`. */
export interface Declined {
  readonly nom: string;
  readonly gen?: string;
  /** A third form that deadlines need: Latvian after "līdz", Slovenian and Hebrew "on that day". */
  readonly by?: string;
}

export interface DeclinedList {
  readonly nom: readonly string[];
  readonly gen?: readonly string[];
  readonly by?: readonly string[];
}

export type DayKey =
  | "sameDay"
  | "nextDay"
  | "sameWorkingDay"
  | "nextWorkingDay"
  | "nthDay"
  | "nthWorkingDay"
  | "weekday"
  | "date";

/** Patterns by the deadline's `at`. */
export interface AtPatterns {
  readonly time: string;
  readonly end: string;
  readonly start: string;
  readonly day: string;
}

export type LimitPattern =
  | "withinTime"
  | "withinCount"
  | "withinDistance"
  | "withinAround"
  | "withinOther"
  | "atMost"
  | "atLeast"
  | "lessThan"
  | "moreThan"
  | "exactly"
  | "between"
  | "every"
  | "everyOne"
  | "noTarget"
  | "before"
  | "after"
  | "preferred"
  | "or"
  | "orLess"
  | "orMore"
  | "about"
  | "of"
  | "share"
  | "mean"
  | "median"
  | "rolling";

export type PartPattern =
  | "fromTo"
  | "from"
  | "to"
  | "countedBack"
  | "after"
  | "pauses"
  | "restarts"
  | "ifChanged"
  | "nextStart"
  | "calendar"
  | "cutOff"
  | "afterCutOff"
  | "cutOffNext"
  | "floor"
  | "redLine"
  | "each"
  | "yearStarts"
  | "measuredBy"
  | "keptBy"
  | "assumes"
  | "otherwise"
  | "note"
  | "starts"
  | "ends"
  | "startsEnds"
  | "reason"
  | "waiver"
  | "variant";

export type ScopePattern =
  | "locations"
  | "tiers"
  | "channels"
  | "segments"
  | "services"
  | "hours"
  | "season"
  | "when"
  | "knownLater";

export type RemedyPattern =
  | "targets"
  | "gesture"
  | "further"
  | "cap"
  | "automatic"
  | "claimWithin"
  | "claimFrom"
  | "claimWithinFrom"
  | "payWithin"
  | "late";

/**
 * The words of quantities and targets in one language. In a pattern `{x}` is filled in, `{x:gen}` with its quantity in that case,
 * `{־x}` with a Hebrew maqaf before it unless it begins with a Hebrew letter. Patterns begin with a small letter and have no full stop.
 */
export interface Wording {
  /** Plural classes of `Intl.PluralRules` in the order of the forms; `fraction` wins for numbers that are not whole. */
  readonly classes: readonly string[];
  readonly decimal: "." | ",";
  readonly thousands: string;
  /** Between hours and minutes. */
  readonly clock: ":" | ".";
  readonly units: Readonly<Record<UnitId, UnitWords>>;
  /** `{q}`: a part of a compound behind the one before it. */
  readonly compound: string;
  /** Between a list's items in a sentence. */
  readonly comma: string;
  /** `{n}` the number, `{sign}` the currency's sign; `codePattern` for its code, and for signs that are letters, such as `zł`. */
  readonly money: {
    readonly pattern: string;
    readonly codePattern: string;
    readonly signs: Readonly<Record<string, string>>;
  };
  readonly rate: {
    /** `{noun}`: one of a unit; `{q}`: several; `{word}`: the author's noun. */
    readonly one: string;
    readonly manyTimes: string;
    readonly many: string;
    readonly free: string;
    readonly freeMany: string;
    /** A period of several units. */
    readonly over: string;
  };
  readonly multiple: string;
  readonly limit: Readonly<Record<LimitPattern, string>>;
  readonly part: Readonly<Record<PartPattern, string>>;
  readonly scope: Readonly<Record<ScopePattern, string>>;
  readonly remedy: Readonly<Record<RemedyPattern, string>>;
  readonly each: Readonly<
    Record<"locations" | "channels" | "segments" | "services" | "roles", string>
  >;
  readonly measuredBy: Readonly<Record<"system" | "auditor" | "customer" | "self", string>>;
  /** Month names from January. `gen` is the form in a date. */
  readonly months: DeclinedList;
  /** From Monday. */
  readonly weekdays: DeclinedList;
  readonly weekdaysShort: readonly string[];
  /** `{d}` day, `{month}` its name, `{y}` year. */
  readonly date: Declined;
  readonly dayMonth: Declined;
  readonly days: Readonly<Record<DayKey, Declined>>;
  readonly deadline: AtPatterns;
  /** The same after "by", the word itself included. */
  readonly by: AtPatterns;
  readonly hours: Readonly<
    Record<"always" | "daily" | "holidays" | "eves" | "closed" | "and" | "months", string>
  >;
}
