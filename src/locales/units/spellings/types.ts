import type { UnitId } from "../types.ts";

/** The limit word of a target that says what a sign or word inside a quantity tries to say. */
export type SaidByField =
  | "within"
  | "atMost"
  | "atLeast"
  | "lessThan"
  | "moreThan"
  | "about"
  | "exactly";

/**
 * How people write quantities in one language. Keys and spellings are in lower case; a hyphen counts as a space, a final
 * full stop is not written here. Lists of spellings are one text with `|` between them, every inflected form included.
 */
export interface Spellings {
  readonly units: Readonly<Partial<Record<UnitId, string>>>;
  /** Whole phrases that hold their number: the Hebrew dual, "once", "half an hour". */
  readonly fixed: Readonly<Record<string, readonly [value: number, unit: UnitId]>>;
  /** Words for currencies, by ISO 4217 code. */
  readonly money: Readonly<Record<string, string>>;
  /** Words between an amount and its rate: "per". */
  readonly rateWords: string;
  /** Whole phrases for "per one unit" that are no rate word and noun: Latvian "dienā". */
  readonly rateForms: Readonly<Partial<Record<UnitId, string>>>;
  /** Prefixes that mean "per" and are written together with the noun: Hebrew. */
  readonly ratePrefixes: string;
  readonly rangeWords: string;
  readonly orWords: string;
  /** Between the parts of a compound: "2 hours and 30 minutes". */
  readonly andWords: string;
  /** What follows a unit and means one: Hebrew "יום עבודה אחד". */
  readonly one: string;
  /** Words that belong into the limit word of the target. */
  readonly limits: Readonly<Record<string, SaidByField>>;
  /** The sign between thousands that this language uses besides the space; such numbers are asked about. */
  readonly thousands: "" | "." | ",";
}
