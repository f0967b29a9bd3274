import type { SaidByField } from "../locales/units/spellings/types.ts";
import type { Fault } from "./fault.ts";
import { shown } from "./fault.ts";
import type { Reading } from "./reading.ts";
import { spanFrom, unreadable } from "./reading.ts";
import type { Token } from "./tokens.ts";
import type { Unit } from "./types.ts";
import { suggestUnit } from "./vocabulary.ts";

/** Signs that say what a limit word says. */
const LIMIT_SIGNS: Readonly<Record<string, SaidByField>> = {
  "≤": "atMost",
  "<=": "atMost",
  "⩽": "atMost",
  "≥": "atLeast",
  ">=": "atLeast",
  "⩾": "atLeast",
  "<": "lessThan",
  ">": "moreThan",
  "~": "about",
  "≈": "about",
  "=": "exactly",
};

/** What can be seen before anything is read: `≤ 3 min`, `at most 3 min`, `3:00`, `2 min or 2 bites`. */
export function refuseAtOnce(reading: Reading): Fault | undefined {
  return refuseLimit(reading) ?? refuseClock(reading) ?? refuseSecondLimit(reading);
}

function refuseLimit(reading: Reading): Fault | undefined {
  const { cursor, vocabulary } = reading;
  const sign = cursor.peek()?.text ?? "";
  const bySign = Object.hasOwn(LIMIT_SIGNS, sign) ? LIMIT_SIGNS[sign] : undefined;
  if (bySign !== undefined) return limitInside(reading, 0, 1, bySign, cursor.slice(1));
  const field = cursor.take((phrase) => vocabulary.limits.get(phrase));
  const length = cursor.at;
  cursor.at = 0;
  if (field === undefined || !cursor.tokens.slice(length).some((t) => t.kind === "number"))
    return undefined;
  return limitInside(reading, 0, length, field, cursor.slice(length));
}

function limitInside(
  reading: Reading,
  first: number,
  end: number,
  field: SaidByField,
  form: string,
): Fault {
  return {
    rule: "limit-inside-quantity",
    params: {
      written: shown(reading.written),
      word: reading.cursor.slice(first, end),
      // A time under "at most" is as good as under "within"; what the author has already written is kept.
      field: field === "atMost" && reading.context.field === "within" ? "within" : field,
      form: shown(form),
    },
    span: spanFrom(reading, first, end),
  };
}

function refuseClock(reading: Reading): Fault | undefined {
  const { cursor } = reading;
  const clock = cursor.tokens.find((token) => token.kind === "clock");
  if (clock === undefined) return undefined;
  const replaced = (form: string): string => form;
  const forms = [clockForm(clock, "min", "s"), clockForm(clock, "h", "min")].map(replaced);
  return {
    rule: "clock-as-duration",
    params: { written: shown(reading.written), forms },
    span: [clock.start, clock.end],
  };
}

/** `3 min 30 s` or `3 h 30 min` for `3:30`. */
function clockForm({ text }: Token, large: string, small: string): string {
  const [a = 0, b = 0] = text.split(":").map(Number);
  const parts = [a === 0 ? "" : `${a} ${large}`, b === 0 ? "" : `${b} ${small}`].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? `0 ${small}` : parts.join(" ");
}

function refuseSecondLimit(reading: Reading): Fault | undefined {
  const { cursor, vocabulary } = reading;
  const or = cursor.tokens.findIndex((token) => vocabulary.orWords.has(token.key));
  const isSecond = or > 0 && cursor.tokens.slice(or + 1).some((token) => token.kind === "number");
  if (!isSecond) return undefined;
  const field = reading.context.field ?? "within";
  return {
    rule: "two-limits",
    params: {
      written: shown(reading.written),
      first: `${field}: ${shown(cursor.slice(0, or))}`,
      second: shown(cursor.slice(or + 1)),
    },
    span: spanFrom(reading, or),
  };
}

/** Something is left behind an amount: an unknown unit, or words that belong elsewhere. */
export function refuseRest(reading: Reading, unit: Unit): Fault {
  const { cursor } = reading;
  const token = cursor.peek();
  if (unit.kind === "known" && unit.id === "%" && token?.kind === "word")
    return percentageOf(reading);
  return token?.kind === "word" && unit.kind === "count"
    ? unknownUnit(reading, token)
    : refuseTail(reading);
}

function refuseTail(reading: Reading): Fault {
  const { cursor, vocabulary } = reading;
  const first = cursor.at;
  const field = cursor.take((phrase) => vocabulary.limits.get(phrase));
  const form = cursor.slice(0, first);
  if (field !== undefined && cursor.done)
    return limitInside(reading, first, cursor.at, field, form);
  return unreadable(reading, first);
}

function percentageOf(reading: Reading): Fault {
  const { cursor } = reading;
  const first = cursor.at;
  const rest = cursor.slice(cursor.peek()?.key === "of" ? first + 1 : first);
  return {
    rule: "percentage-of-something",
    params: {
      written: shown(reading.written),
      share: shown(cursor.slice(0, first)),
      rest: shown(rest),
    },
    span: spanFrom(reading, first),
  };
}

/** The word where a unit should stand, with the form that somebody most likely meant. */
function unknownUnit(reading: Reading, token: Token): Fault {
  const { context, written } = reading;
  const meant = suggestUnit(token.text.replace(/\.$/u, ""), context.language, context.units ?? []);
  const form =
    meant === undefined
      ? undefined
      : written.slice(0, token.start) + meant + written.slice(token.end);
  return {
    rule: "unknown-unit",
    params: {
      written: shown(written),
      word: shown(token.text),
      ...(form === undefined ? {} : { form: shown(form) }),
    },
    span: [token.start, token.end],
  };
}
