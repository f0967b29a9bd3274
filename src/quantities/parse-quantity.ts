import { adviceFor, refuseMeasure } from "./quantity-checks.ts";
import type { Fault, Parsed } from "./fault.ts";
import { parsed, shown, tooLong } from "./fault.ts";
import type { Bare } from "./read-amount.ts";
import { bare, continueUnit, readAmount } from "./read-amount.ts";
import { readRate } from "./read-rate.ts";
import type { QuantityContext, Reading } from "./reading.ts";
import { isFault, spanFrom, startReading, unreadable } from "./reading.ts";
import { refuseAtOnce, refuseRest } from "./refusals.ts";
import type { Amount, Multiple, Quantity } from "./types.ts";

export type { QuantityContext } from "./reading.ts";

/** No quantity that a person writes is longer; what is longer costs nothing. */
const LONGEST = 200;
const BARE_UNIT_FIELDS: ReadonlySet<string> = new Set(["every", "period"]);
const MULTIPLE = /^\s*(\d+(?:[.,]\d+)?)\s*[×xх*]\s*([^\s/×*]+)(?:\/([^\s/]+))?\s*$/u;

/**
 * Reads a quantity as people write it (format-fields.md, section 4, "Quantity"). A number is a bare count.
 * Never throws; a text that cannot be read gives one fault with the form that works.
 */
export function parseQuantity(
  written: string | number,
  context: QuantityContext,
): Parsed<Quantity> {
  const text = String(written);
  const long = tooLong(text, LONGEST);
  if (long !== undefined) return { fault: long };
  const reading = startReading(text, context);
  const value = readQuantity(reading);
  if (isFault(value)) return { fault: value };
  const wrong = refuseMeasure(value, reading);
  return wrong === undefined ? parsed(value, adviceFor(value, reading)) : { fault: wrong };
}

function readQuantity(reading: Reading): Quantity | Fault {
  return readMultiple(reading) ?? refuseAtOnce(reading) ?? readWithRate(reading);
}

function readMultiple({ written }: Reading): Multiple | Fault | undefined {
  const [, factor = "", standard = "", target] = MULTIPLE.exec(written) ?? [];
  if (factor === "" || /^\d/u.test(standard)) return undefined;
  if (target === undefined) {
    const form = `${factor} × ${standard}/target`;
    return {
      rule: "incomplete-multiple",
      params: { written: shown(written), form },
      span: [0, written.length],
    };
  }
  return {
    kind: "quantity",
    form: "multiple",
    written,
    factor: Number(factor.replace(",", ".")),
    standard: standard.normalize("NFC"),
    target: target.normalize("NFC"),
  };
}

function readWithRate(reading: Reading): Amount | Fault {
  const amount =
    readAround(reading) ?? readFixed(reading) ?? readAmount(reading) ?? readWithoutNumber(reading);
  if (isFault(amount)) return amount;
  const rate = reading.cursor.done ? undefined : readRate(reading, amount.unit);
  if (isFault(rate)) return rate;
  if (!reading.cursor.done) return refuseRest(reading, amount.unit);
  return { ...amount, written: reading.written, ...(rate === undefined ? {} : { rate }) };
}

/** `± 5 min`, only after `within`, around the event in `from`. */
function readAround(reading: Reading): Bare | Fault | undefined {
  const { cursor, context, written } = reading;
  if (!cursor.skip("±", "+/-", "+-", "+/−", "+−")) return undefined;
  const by = readAmount(reading);
  if (by === undefined) return unreadable(reading);
  if (isFault(by)) return by;
  if (by.form !== "single" || by.parts !== undefined || by.low < 0) return unreadable(reading);
  if (context.field === undefined || context.field === "within")
    return bare("around", 0 - by.high, by.high, by.unit);
  const amount = cursor.slice(1);
  const form =
    context.field === "exactly" ? `10 ${cursor.slice(2)} ± ${amount}` : `within: ± ${amount}`;
  return {
    rule: "misplaced-plus-minus",
    params: { written: shown(written), form },
    span: spanFrom(reading, 0),
  };
}

/** Words that hold their number: the Hebrew dual, "twice"; a compound may go on behind it. */
function readFixed(reading: Reading): Bare | Fault | undefined {
  const fixed = reading.cursor.take((phrase) => reading.vocabulary.fixed.get(phrase));
  return fixed === undefined ? undefined : continueUnit(reading, ...fixed);
}

/** A bare `month`, the Hebrew "יום עבודה אחד", or a fault: nothing here is a number. */
function readWithoutNumber(reading: Reading): Bare | Fault {
  const { cursor, vocabulary, context } = reading;
  const unit = cursor.take((phrase) => vocabulary.units.get(phrase));
  if (unit === undefined) return unreadable(reading);
  const isOne =
    cursor.take((phrase) => (vocabulary.one.has(phrase) ? phrase : undefined), 1) !== undefined;
  const isBare = context.bareUnit ?? BARE_UNIT_FIELDS.has(context.field ?? "");
  if (isOne || (isBare && cursor.done && unit.kind === "known")) return bare("single", 1, 1, unit);
  if (!cursor.done) return unreadable(reading);
  const form = shown(`1 ${cursor.slice(0)}`);
  return {
    rule: "missing-number",
    params: { written: shown(reading.written), form },
    span: spanFrom(reading, 0),
  };
}
