import type { Fault } from "./fault.ts";
import { readNumber } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import { isFault, unreadable } from "./reading.ts";
import { readCurrency, readUnit } from "./read-unit.ts";
import type { Rate, Unit } from "./types.ts";

/** More words than this are a sentence, not a noun. */
const LONGEST_NOUN = 6;

/** Reads "per month", "/day", "a day", "per 6 guests", Hebrew "בחודש"; undefined when there is no rate here. */
export function readRate(reading: Reading, unit: Unit): Rate | Fault | undefined {
  const { cursor, vocabulary } = reading;
  const whole = cursor.take((phrase) => vocabulary.rateForms.get(phrase));
  if (whole !== undefined) return { amount: 1, noun: whole };
  const first = cursor.at;
  if (
    cursor.peek()?.text === "/" ||
    cursor.take((p) => (vocabulary.rateWords.has(p) ? p : undefined)) !== undefined
  ) {
    if (cursor.peek()?.text === "/" && cursor.at === first) cursor.at += 1;
    return readNoun(reading, first);
  }
  return readPrefixed(reading, unit);
}

function readNoun(reading: Reading, first: number): Rate | Fault {
  const { cursor, vocabulary } = reading;
  const money = readCurrency(reading);
  if (isFault(money)) return money;
  const amount = readNumber(cursor, vocabulary) ?? 1;
  if (typeof amount !== "number") return amount;
  if (amount <= 0) return unreadable(reading, first);
  if (money !== undefined) return { amount, noun: money };
  const begin = cursor.at;
  const unit = readUnit(reading);
  if (isFault(unit)) return unit;
  if (unit !== undefined && cursor.done) return { amount, noun: unit };
  cursor.at = begin;
  return readFreeNoun(reading, amount, first);
}

/** Any noun may follow: the rest of the text, when it is nothing but words. */
function readFreeNoun(reading: Reading, amount: number, first: number): Rate | Fault {
  const { cursor } = reading;
  const words = cursor.tokens.slice(cursor.at);
  const plain = words.every((word) => word.kind === "word" || word.text === "-");
  if (words.length === 0 || words.length > LONGEST_NOUN || !plain)
    return unreadable(reading, first);
  const word = cursor.slice(cursor.at);
  cursor.at = cursor.tokens.length;
  return { amount, noun: { kind: "free", word } };
}

/** Hebrew writes "per" together with the noun: "ביום", "לאורח", "ל־6 אורחים". */
function readPrefixed(reading: Reading, unit: Unit): Rate | Fault | undefined {
  const { cursor, vocabulary } = reading;
  const token = cursor.peek();
  const prefix = vocabulary.ratePrefixes.find((p) => token?.key.startsWith(p));
  if (token?.kind !== "word" || prefix === undefined) return undefined;
  const first = cursor.at;
  const rest = token.key.slice(prefix.length);
  if (rest === "") return readAfterMaqaf(reading, first);
  const phrase = [rest, ...cursor.tokens.slice(first + 1).map((word) => word.key)].join(" ");
  const fixed = vocabulary.fixed.get(phrase);
  const noun = vocabulary.units.get(phrase);
  if (noun === undefined && fixed === undefined && unit.kind === "count") return undefined;
  cursor.at = cursor.tokens.length;
  if (fixed !== undefined) return { amount: fixed[0], noun: { kind: "known", id: fixed[1] } };
  if (noun !== undefined) return { amount: 1, noun };
  return { amount: 1, noun: { kind: "free", word: cursor.slice(first).slice(prefix.length) } };
}

function readAfterMaqaf(reading: Reading, first: number): Rate | Fault {
  const { cursor } = reading;
  cursor.at += 1;
  if (cursor.peek()?.text === "־" || cursor.peek()?.text === "-") cursor.at += 1;
  return readNoun(reading, first);
}
