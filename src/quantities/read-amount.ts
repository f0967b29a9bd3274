import type { Fault } from "./fault.ts";
import { shown } from "./fault.ts";
import { familyOf, inSmallest, nextSmaller, ratioOf, smallestOf } from "./measures.ts";
import { readNumber } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import { isFault, spanFrom, unreadable } from "./reading.ts";
import { mixedUnits, readCurrency, readUnit, sameUnit, unitName } from "./read-unit.ts";
import { isDash } from "./tokens.ts";
import type { Amount, AmountForm, NamedUnit, Unit, UnitId } from "./types.ts";

/** An amount before its rate is known. */
export type Bare = Omit<Amount, "rate" | "written">;

const COUNT: Unit = { kind: "count" };

export function bare(form: AmountForm, low: number, high: number, unit: Unit): Bare {
  return { kind: "quantity", form, low, high, unit };
}

/** Reads `3 rings`, `5–8 min`, `10 min ± 1 min`, `2 h 30 min`, `€ 25`; undefined when no number begins here. */
export function readAmount(reading: Reading): Bare | Fault | undefined {
  const begin = reading.cursor.at;
  const money = readCurrency(reading);
  if (isFault(money)) return money;
  const low = readNumber(reading.cursor, reading.vocabulary);
  if (low === undefined) reading.cursor.at = begin;
  if (typeof low !== "number") return low;
  const unit = money ?? readUnit(reading);
  return isFault(unit) ? unit : continueAmount(reading, low, unit, money !== undefined);
}

function continueAmount(
  reading: Reading,
  low: number,
  unit: NamedUnit | undefined,
  isMoney: boolean,
): Bare | Fault {
  const { cursor } = reading;
  if (startsRange(reading)) return readRange(reading, low, unit, isMoney);
  if (cursor.peek()?.text === "±" || /^\+\/?[-−]$/u.test(cursor.peek()?.text ?? ""))
    return readTolerance(reading, low, unit);
  if (unit?.kind === "known") return continueUnit(reading, low, unit.id);
  return bare("single", low, low, unit ?? COUNT);
}

/** A dash or "to" with a number behind it. */
function startsRange({ cursor, vocabulary }: Reading): boolean {
  const sign = cursor.peek();
  if (sign === undefined || !(isDash(sign) || vocabulary.rangeWords.has(sign.key))) return false;
  const next = cursor.peek(1);
  return next?.kind === "number" || (isDash(next) && cursor.peek(2)?.kind === "number");
}

function readRange(
  reading: Reading,
  low: number,
  unit: NamedUnit | undefined,
  isMoney: boolean,
): Bare | Fault {
  reading.cursor.at += 1;
  const high = readNumber(reading.cursor, reading.vocabulary);
  if (typeof high !== "number") return high ?? unreadable(reading);
  const second = isMoney ? undefined : readUnit(reading);
  if (isFault(second)) return second;
  if (unit !== undefined && second !== undefined && !sameUnit(unit, second)) {
    return mixedUnits(reading, [unit, second], inOneUnit(low, unit, high, second, "–"));
  }
  const both = unit ?? second ?? COUNT;
  return low < high ? bare("range", low, high, both) : reversed(reading, low, high, both);
}

function reversed(reading: Reading, low: number, high: number, unit: Unit): Fault {
  const tail =
    unit.kind === "count" ? "" : ` ${unit.kind === "money" ? unit.currency : unitName(unit)}`;
  const form = low === high ? `${low}${tail}` : `${high}–${low}${tail}`;
  return {
    rule: "reversed-range",
    params: { written: shown(reading.written), form },
    span: spanFrom(reading, 0),
  };
}

function readTolerance(
  reading: Reading,
  middle: number,
  unit: NamedUnit | undefined,
): Bare | Fault {
  reading.cursor.at += 1;
  const by = readNumber(reading.cursor, reading.vocabulary);
  if (typeof by !== "number") return by ?? unreadable(reading);
  const second = readUnit(reading);
  if (isFault(second)) return second;
  if (unit !== undefined && second !== undefined && !sameUnit(unit, second)) {
    return mixedUnits(reading, [unit, second], inOneUnit(middle, unit, by, second, " ± "));
  }
  if (by < 0) return unreadable(reading);
  return bare("tolerance", middle - by, middle + by, unit ?? second ?? COUNT);
}

/** `60 min ± 5 min` for `1 h ± 5 min`: both numbers in the smaller of two units of one family, where that is exact. */
function inOneUnit(
  a: number,
  unitA: Unit,
  b: number,
  unitB: Unit,
  between: string,
): string | undefined {
  if (unitA.kind !== "known" || unitB.kind !== "known") return undefined;
  const down = ratioOf(unitA.id, unitB.id);
  if (down !== undefined && down >= 1) return `${a * down}${between}${b} ${unitB.id}`;
  const up = ratioOf(unitB.id, unitA.id);
  return up === undefined ? undefined : `${a}${between}${b * up} ${unitA.id}`;
}

/** A number with its unit, and whatever smaller units follow it. */
export function continueUnit(reading: Reading, value: number, id: UnitId): Bare | Fault {
  return nextPart(reading) === undefined
    ? bare("single", value, value, { kind: "known", id })
    : readCompound(reading, value, id);
}

/** Index of the number of a compound's next part, an "and" before it left out. */
function nextPart({ cursor, vocabulary }: Reading): number | undefined {
  const and = vocabulary.andWords.has(cursor.peek()?.key ?? "") ? 1 : 0;
  const dash = and === 1 && isDash(cursor.peek(1)) ? 1 : 0;
  return cursor.peek(and + dash)?.kind === "number" ? cursor.at + and + dash : undefined;
}

interface Part {
  readonly value: number;
  readonly unit: UnitId;
}

/** Reads on behind `2 h`: each part in a smaller unit of the same family, below one of the larger. */
function readCompound(reading: Reading, first: number, unit: UnitId): Bare | Fault {
  const parts: Part[] = [{ value: first, unit }];
  for (let begin = nextPart(reading); begin !== undefined; begin = nextPart(reading)) {
    reading.cursor.at = begin;
    const value = readNumber(reading.cursor, reading.vocabulary) ?? 0;
    if (typeof value !== "number") return value;
    const next = readUnit(reading);
    if (isFault(next)) return next;
    if (next === undefined) return withoutUnit(reading, begin, parts, value);
    if (
      next.kind !== "known" ||
      smallestOf[familyOf(next.id)] === undefined ||
      familyOf(next.id) !== familyOf(unit)
    ) {
      return mixedParts(reading, { value: first, unit }, begin, value, next);
    }
    parts.push({ value, unit: next.id });
  }
  return summed(reading, parts);
}

/** `1 week 3 days` is 10 calendar days; `5 rings 3 s` are two limits. */
function mixedParts(
  reading: Reading,
  first: Part,
  begin: number,
  value: number,
  next: NamedUnit,
): Fault {
  const units: readonly Unit[] = [{ kind: "known", id: first.unit }, next];
  const days = first.unit === "week" && next.kind === "known" && next.id === "day";
  const form = days ? `${first.value * 7 + value} calendar days` : undefined;
  const fault = mixedUnits(reading, units, form);
  if (form !== undefined || fault.rule !== "mixed-units") return fault;
  const limits = [
    shown(reading.cursor.slice(0, begin)),
    shown(reading.cursor.slice(begin)),
  ] as const;
  return { ...fault, params: { ...fault.params, limits } };
}

function summed(reading: Reading, parts: readonly Part[]): Bare | Fault {
  const total = parts.reduce((sum, part) => sum + inSmallest(part.value, part.unit), 0);
  const smallest = smallestOf[familyOf(parts[0]?.unit ?? "s")] ?? "s";
  if (!parts.every(fits)) return unreadable(reading, 0, compoundText(total, parts));
  return { ...bare("single", total, total, { kind: "known", id: smallest }), parts };
}

/** A whole number of a larger unit, then less than one of that in a smaller. */
function fits({ value, unit }: Part, index: number, parts: readonly Part[]): boolean {
  const before = parts[index - 1];
  const last = index === parts.length - 1;
  if (value < 0 || (!last && !Number.isInteger(value))) return false;
  return before === undefined || value < (ratioOf(before.unit, unit) ?? 0);
}

/** The same total as people write it: `2 h 30 min` for `30 min 2 h` and `1 h 90 min`. */
function compoundText(total: number, parts: readonly Part[]): string {
  const units = [...new Set(parts.map((part) => part.unit))].toSorted(
    (a, b) => inSmallest(1, b) - inSmallest(1, a),
  );
  let rest = total;
  const texts = units.map((unit, index) => {
    const size = inSmallest(1, unit);
    const value = index === units.length - 1 ? rest / size : Math.floor(rest / size);
    rest -= value * size;
    return `${Math.round(value * 1000) / 1000} ${unit}`;
  });
  return texts.filter((text) => !text.startsWith("0 ")).join(" ");
}

/** `1 h 90`: the last number has no unit. */
function withoutUnit(
  reading: Reading,
  begin: number,
  parts: readonly Part[],
  value: number,
): Fault {
  const last = parts.at(-1)?.unit ?? "h";
  const smaller = nextSmaller[last];
  const total = parts.reduce((sum, part) => sum + inSmallest(part.value, part.unit), 0);
  const whole: readonly Part[] =
    smaller === undefined ? parts : [...parts, { value, unit: smaller }];
  const sum = smaller === undefined ? total : total + inSmallest(value, smaller);
  const forms =
    smaller === undefined
      ? [compoundText(total, parts)]
      : [compoundText(sum, whole), `${sum / inSmallest(1, smaller)} ${smaller}`];
  return {
    rule: "missing-unit",
    params: { written: shown(reading.written), number: String(value), forms },
    span: spanFrom(reading, begin, reading.cursor.at),
  };
}
