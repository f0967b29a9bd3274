import type { QuantityExpectation } from "../findings/quantities.ts";
import type { Fault } from "./fault.ts";
import { shown } from "./fault.ts";
import { isTime } from "./measures.ts";
import { printQuantity } from "./print-quantity.ts";
import type { Reading } from "./reading.ts";
import { spanFrom } from "./reading.ts";
import type { Amount, Quantity, Unit, UnitId } from "./types.ts";

/** Fields that mean one sort of measure only, with a form that works. */
const EXPECTED: Readonly<Record<string, readonly [QuantityExpectation, form: string]>> = {
  share: ["percent", "95 %"],
  floor: ["percent", "80 %"],
  discount: ["percent", "10 %"],
  period: ["time", "month"],
  every: ["time", "12 months"],
  expires: ["time", "12 months"],
  claimWithin: ["time", "3 months"],
  payWithin: ["time", "10 working days"],
  time: ["time", "15 min per case"],
  amount: ["money", "€ 25"],
  further: ["money", "€ 25 per day"],
  money: ["money", "€ 50 per case"],
  cost: ["money", "€ 2 per visit"],
  cap: ["payments", "€ 500"],
};

/** Units that limit a number of things when they stand after `within`. */
const COUNTS: ReadonlySet<UnitId> = new Set<UnitId>(["time", "person", "piece", "%"]);

const FITS: Readonly<Record<QuantityExpectation, (unit: Unit) => boolean>> = {
  percent: (unit) => unit.kind === "known" && unit.id === "%",
  time: (unit) => unit.kind === "own" || (unit.kind === "known" && isTime(unit.id)),
  money: (unit) => unit.kind === "money",
  payments: (unit) =>
    unit.kind === "money" || unit.kind === "count" || (unit.kind === "known" && unit.id === "time"),
};

/** The fault of a quantity that its field cannot hold, of a share above 100 %, of `between` without two ends. */
export function refuseMeasure(value: Quantity, reading: Reading): Fault | undefined {
  const field = reading.context.field ?? "";
  if (value.form === "multiple") return undefined;
  const [expected, example] = (Object.hasOwn(EXPECTED, field) ? EXPECTED[field] : undefined) ?? [];
  const written = shown(reading.written);
  const span = spanFrom(reading, 0);
  if (expected !== undefined && !FITS[expected](value.unit)) {
    const form = betterForm(value, expected) ?? example ?? "";
    return { rule: "wrong-measure", params: { written, field, expected, form }, span };
  }
  if (expected === "percent" && (value.low < 0 || value.high > 100)) {
    return { rule: "impossible-percentage", params: { written }, span };
  }
  return field === "between" && value.low === value.high
    ? { rule: "missing-range", params: { written, form: rangeAround(value) }, span }
    : undefined;
}

/** `95 %` for a share of `95`, `5 min` for a period of `5 m`. */
function betterForm(value: Amount, expected: QuantityExpectation): string | undefined {
  if (expected === "percent" && value.unit.kind === "count") return `${value.low} %`;
  const metres = expected === "time" && value.unit.kind === "known" && value.unit.id === "m";
  return metres ? `${value.low} min` : undefined;
}

function rangeAround({ low, unit }: Amount): string {
  const tail = unit.kind === "known" ? ` ${unit.id}` : "";
  return `${low}–${low + Math.max(1, Math.round(Math.abs(low) / 10))}${tail}`;
}

/** What is readable and could be clearer. */
export function adviceFor(value: Quantity, reading: Reading): readonly Fault[] {
  if (value.form === "multiple") return [];
  return [
    unclearDay(value, reading),
    metresAsTime(value, reading),
    countWithin(value, reading),
  ].filter((advice) => advice !== undefined);
}

/** A `day` without a kind: calendar or working? `every: day` is daily, and a period of days is counted on. */
function unclearDay(value: Amount, reading: Reading): Fault | undefined {
  const { unit } = value;
  if (unit.kind !== "known" || unit.id !== "day" || reading.context.field === "period")
    return undefined;
  const isDaily = reading.context.field === "every" && !/\d/u.test(reading.written);
  if (isDaily) return undefined;
  const forms = (["calendar day", "working day"] as const).map((id) =>
    spelled({ ...value, unit: { kind: "known", id } }, reading),
  );
  return {
    rule: "unclear-day",
    params: { written: shown(reading.written), forms },
    span: spanFrom(reading, 0),
  };
}

/** A quantity as its author would type it. */
function spelled(value: Amount, reading: Reading): string {
  return printQuantity(value, reading.context.language).replace(/\u00a0/gu, " ");
}

/** `5 m` where a clock runs. */
function metresAsTime(value: Amount, reading: Reading): Fault | undefined {
  const { unit } = value;
  const short = /^(?:m|м|מ')\.?$/u.test(
    reading.cursor.tokens.findLast((t) => t.kind === "word")?.key ?? "",
  );
  if (reading.context.clock !== true || !short || unit.kind !== "known" || unit.id !== "m")
    return undefined;
  const form = spelled({ ...value, unit: { kind: "known", id: "min" } }, reading);
  return {
    rule: "metres-as-time",
    params: { written: shown(reading.written), form },
    span: spanFrom(reading, 0),
  };
}

function countWithin(value: Amount, reading: Reading): Fault | undefined {
  const { unit } = value;
  const counts =
    unit.kind === "count" ||
    unit.kind === "money" ||
    (unit.kind === "known" && COUNTS.has(unit.id));
  if (reading.context.field !== "within" || !counts || value.form === "around") return undefined;
  const written = shown(reading.written);
  return { rule: "count-within", params: { written, form: written }, span: spanFrom(reading, 0) };
}
