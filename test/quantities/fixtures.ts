import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Fault, Parsed } from "../../src/quantities/fault.ts";
import {
  meaningOfDeadline,
  meaningOfHours,
  meaningOfQuantity,
  meaningOfSeason,
} from "../../src/quantities/meaning.ts";
import { parseDeadline } from "../../src/quantities/parse-deadline.ts";
import { parseHours } from "../../src/quantities/parse-hours.ts";
import { parseQuantity } from "../../src/quantities/parse-quantity.ts";
import { parseSeason } from "../../src/quantities/parse-season.ts";

/** The languages that targets are printed in. */
export const languages = ["en", "ru", "sl", "lv", "he", "da"] as const;
export const ownUnits = [{ id: "bite", forms: ["bite", "bites"] }] as const;

/** A text to read with its context, as a fixture file holds it. */
export interface WrittenCase {
  readonly sort?: "deadline" | "hours" | "season";
  readonly written: string | number | readonly string[];
  readonly language?: string;
  readonly field?: string;
  readonly currency?: string;
  readonly clock?: boolean;
  readonly bite?: boolean;
}

/** The entries of a fixture file; each has `keys` at least. */
export function fixture<T>(name: string, isCase: (entry: unknown) => entry is T): readonly T[] {
  const list: unknown = parse(
    readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), "utf8"),
  );
  if (!Array.isArray(list)) throw new Error(`${name} is no list`);
  return list.map((entry: unknown) => {
    if (!isCase(entry)) throw new Error(`${name}: ${JSON.stringify(entry)}`);
    return entry;
  });
}

export function has(entry: unknown, ...keys: readonly string[]): boolean {
  return typeof entry === "object" && entry !== null && keys.every((key) => key in entry);
}

export interface ReadText {
  readonly meaning?: string;
  readonly fault?: Fault;
  readonly advice: readonly Fault[];
}

/** Reads a fixture's text by its sort. */
export function readText(entry: WrittenCase): ReadText {
  const { written, language = "en" } = entry;
  const text = String(written);
  switch (entry.sort) {
    case "deadline":
      return outcome(parseDeadline(text), meaningOfDeadline);
    case "season":
      return outcome(parseSeason(text), meaningOfSeason);
    case "hours":
      return outcome(
        parseHours(typeof written === "object" ? written : text, { language }),
        meaningOfHours,
      );
    default: {
      const units = entry.bite === true ? ownUnits : [];
      const { field, currency, clock } = entry;
      const context = { language, units, field, currency, clock };
      return outcome(
        parseQuantity(typeof written === "number" ? written : text, context),
        meaningOfQuantity,
      );
    }
  }
}

function outcome<T>(parsed: Parsed<T>, meaning: (value: T) => string): ReadText {
  return parsed.fault === undefined
    ? { meaning: meaning(parsed.value), advice: parsed.advice }
    : { fault: parsed.fault, advice: [] };
}

/** No-break spaces as a mark that can be seen. */
export function visible(text: string): string {
  return text.replaceAll("\u00a0", "␣");
}
