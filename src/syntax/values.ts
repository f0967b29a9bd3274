import type { Finding } from "../diagnostic.ts";
import type { Field } from "../generated/fields.ts";
import { idFault } from "./ids.ts";
import { quoted, shorten } from "./repairs.ts";
import { nameThing, type Reading, trace, writtenAt } from "./trace.ts";

/** Words that YAML 1.1, and so many other programs, read as true or false. */
const AMBIGUOUS = /^(?:y|n|yes|no|on|off)$/i;

/** What is wrong with a value of the right sort: an id, a date that does not exist, a number that lost digits, an unquoted `no`. */
export function checkValue(
  reading: Reading,
  field: Field,
  value: unknown,
  path: string,
): Finding | undefined {
  if (typeof value === "number") return checkNumber(reading, field, value, path);
  if (typeof value !== "string") return undefined;
  if (field.type === "id") return checkId(reading, value, path);
  if (field.notYetWords?.includes(value) === true) {
    const { what } = fieldParams(reading, path);
    return { rule: "not-in-this-version", params: { what, name: value }, at: at(reading, path) };
  }
  if (field.type === "date") return checkDate(reading, value, path);
  if ((field.type === "text" || field.type === "md") && AMBIGUOUS.test(value))
    return checkWord(reading, value, path);
  return undefined;
}

/** What every finding about a value says of its place. */
export function fieldParams(
  reading: Reading,
  path: string,
): { what: string; field: string; title: string; entry?: number } {
  const { holders, field, name, entry } = trace(reading, path);
  const params = { what: nameThing(holders), field: name, title: field?.title ?? name };
  return entry === undefined ? params : { ...params, entry: entry + 1 };
}

function checkNumber(
  reading: Reading,
  field: Field,
  value: number,
  path: string,
): Finding | undefined {
  const isNumeric = field.type === "number" || field.type === "whole" || field.type === "quantity";
  if (!isNumeric || !Number.isInteger(value) || Number.isSafeInteger(value)) return undefined;
  const pointer = reading.pointer + path;
  const written = shorten(writtenAt(reading.tree, pointer));
  return {
    rule: "number-too-long",
    params: { ...fieldParams(reading, path), written },
    at: at(reading, path),
  };
}

function checkId(reading: Reading, id: string, path: string): Finding | undefined {
  const fault = idFault(id);
  if (fault === undefined) return undefined;
  const { what } = fieldParams(reading, path);
  return { rule: "invalid-id", params: { what, id: shorten(id), ...fault }, at: at(reading, path) };
}

/** Only that the day exists: whether it looks like a date is a matter of its shape. */
function checkDate(reading: Reading, text: string, path: string): Finding | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  if (date.getUTCMonth() + 1 === month && date.getUTCDate() === day) return undefined;
  return {
    rule: "invalid-date",
    params: { ...fieldParams(reading, path), written: text, real: false },
    at: at(reading, path),
  };
}

function checkWord(reading: Reading, word: string, path: string): Finding | undefined {
  if (writtenAt(reading.tree, reading.pointer + path) !== word) return undefined;
  const params = { ...fieldParams(reading, path), written: word, fixed: quoted(word) };
  return { rule: "ambiguous-word", params, at: at(reading, path) };
}

export function at(reading: Reading, path: string, mark: "key" | "value" = "value"): Finding["at"] {
  return { file: reading.tree.source.path, pointer: reading.pointer + path, mark };
}

export type { Reading };
