import { currencyCodes, ownSigns, sharedSigns } from "../locales/units/currencies.ts";
import type { Fault } from "./fault.ts";
import { shown } from "./fault.ts";
import type { Reading } from "./reading.ts";
import { spanFrom } from "./reading.ts";
import { isDash } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import type { NamedUnit, Unit } from "./types.ts";

/** Reads a unit of measure, an own unit or money; takes nothing when there is none. */
export function readUnit(reading: Reading): NamedUnit | Fault | undefined {
  const { cursor, vocabulary } = reading;
  const joined = isDash(cursor.peek()) && isAdjacentWord(reading);
  if (joined) cursor.at += 1;
  const unit = cursor.take((phrase) => vocabulary.units.get(phrase)) ?? readCurrency(reading);
  if (unit === undefined && joined) cursor.at -= 1;
  return unit;
}

/** `5-min`, `3-krat`: a hyphen without spaces between number and unit. */
function isAdjacentWord({ cursor }: Reading): boolean {
  const [before, dash, word] = [cursor.peek(-1), cursor.peek(), cursor.peek(1)];
  return word?.kind === "word" && before?.end === dash?.start && dash?.end === word.start;
}

/** Reads a currency's sign or ISO code. */
export function readCurrency(reading: Reading): NamedUnit | Fault | undefined {
  const token = reading.cursor.peek();
  if (token === undefined) return undefined;
  const currency = currencyOf(token, reading);
  if (typeof currency === "object") return currency;
  if (currency === undefined) return undefined;
  reading.cursor.at += 1;
  return { kind: "money", currency };
}

function currencyOf(token: Token, reading: Reading): string | Fault | undefined {
  if (Object.hasOwn(ownSigns, token.text)) return ownSigns[token.text];
  if (currencyCodes.has(token.text)) return token.text;
  const sharing = Object.hasOwn(sharedSigns, token.key)
    ? sharedSigns[token.key]?.split(" ")
    : undefined;
  if (sharing === undefined) return undefined;
  const own = reading.context.currency;
  const known = own !== undefined && sharing.includes(own) ? own : undefined;
  return known !== undefined && !token.text.endsWith(".")
    ? known
    : unclear(token, sharing, known, reading);
}

function unclear(
  token: Token,
  sharing: readonly string[],
  known: string | undefined,
  reading: Reading,
): Fault {
  const numbers = reading.cursor.tokens.filter((other) => other.kind === "number");
  const [from, to] = [numbers[0]?.start, numbers.at(-1)?.end];
  const number = from === undefined ? "25" : reading.written.slice(from, to);
  const [first = "", second = ""] = sharing;
  const forms =
    known === undefined
      ? [`${first} ${number}`, `${second} ${number}`]
      : [`${number} ${token.key}`, `${known} ${number}`];
  return {
    rule: "unclear-currency",
    params: { written: shown(reading.written), sign: token.text, forms },
    span: [token.start, token.end],
  };
}

/** A text with the unit spelled as somebody wrote it once: for comparing two units of one range. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === "known") return b.kind === "known" && a.id === b.id;
  if (a.kind === "own") return b.kind === "own" && a.id === b.id;
  if (a.kind === "money") return b.kind === "money" && a.currency === b.currency;
  return b.kind === "count";
}

/** Names a unit in a finding. */
export function unitName(unit: Unit): string {
  if (unit.kind === "count") return "no unit";
  return unit.kind === "money" ? unit.currency : unit.id;
}

export function mixedUnits(reading: Reading, units: readonly Unit[], form?: string): Fault {
  return {
    rule: "mixed-units",
    params: {
      written: shown(reading.written),
      units: units.map(unitName),
      ...(form === undefined ? {} : { form }),
    },
    span: spanFrom(reading, 0),
  };
}
