import type { Finding } from "../diagnostic.ts";
import type { Kind } from "../findings/shape.ts";
import { type Field, type ShapeName, shapes } from "../generated/fields.ts";
import type { ShapeError } from "../generated/validators.ts";
import { nearest } from "../suggest.ts";
import { explainNames } from "./name-errors.ts";
import { quoted, shorten } from "./repairs.ts";
import { holdersTo, nameThing, type Reading, type Trace, trace, writtenAt } from "./trace.ts";
import { isMapping } from "./tree.ts";
import { at, fieldParams } from "./values.ts";

const MOST_WORDS = 10;

/** Turns what the validator reports on the long form into findings in the author's words: one for each cause. */
export function explainShapeErrors(reading: Reading, errors: readonly ShapeError[]): Finding[] {
  const findings: Finding[] = [];
  for (const [path, group] of byPath(errors)) {
    const nameErrors = group.filter(
      ({ keyword }) => keyword === "required" || keyword === "additionalProperties",
    );
    if (nameErrors.length > 0) explainNames(reading, path, nameErrors, findings);
    // A value has one fault; the validator may see it twice (not a word, and not one of the words).
    const [first] = group.filter((error) => !nameErrors.includes(error));
    const finding = first && explainValue(reading, path, first);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

function byPath(errors: readonly ShapeError[]): Map<string, ShapeError[]> {
  const groups = new Map<string, ShapeError[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group === undefined) groups.set(error.instancePath, [error]);
    else group.push(error);
  }
  return groups;
}

function explainValue(reading: Reading, path: string, error: ShapeError): Finding | undefined {
  const found = trace(reading, path);
  const { field, value } = found;
  if (field === undefined) return wholeOfWrongKind(reading, path);
  const base = fieldParams(reading, path);
  const needsList = field.list === true && found.entry === undefined;
  if (value === null || value === undefined)
    return { rule: "empty-value", params: base, at: at(reading, path) };
  if (error.keyword === "minItems")
    return { rule: "empty-list", params: base, at: at(reading, path, "key") };
  if (needsList) return explainNoList(reading, path, found, value);
  if (Array.isArray(value)) return explainList(reading, path, found, value);
  if (field.type === "word") return explainWord(reading, path, field, value);
  return explainSingle(reading, path, field, value, error);
}

/** Cannot be: only mappings are read. Said all the same, so that a bug is seen and not swallowed. */
function wholeOfWrongKind(reading: Reading, path: string): Finding {
  const what = nameThing(holdersTo(reading, path));
  const params = {
    what,
    field: "",
    title: "",
    needed: "fields",
    found: kindOfValue(reading.written),
  } as const;
  return { rule: "wrong-kind", params, at: at(reading, path) };
}

function explainNoList(reading: Reading, path: string, { field }: Trace, value: unknown): Finding {
  const written = oneLine(writtenAt(reading.tree, reading.pointer + path));
  // Ids and words hold no comma: several stand here. A text may have one.
  const isSentence = isMapping(value) || field?.type === "text" || field?.type === "md";
  const entries = isSentence ? [written] : written.split(",").map((entry) => entry.trim());
  const lines = entries.filter((entry) => entry !== "").map((entry) => `- ${entry}`);
  const mark = isMapping(value) ? "key" : "value";
  return {
    rule: "list-needed",
    params: { ...fieldParams(reading, path), fixed: lines },
    at: at(reading, path, mark),
  };
}

function explainList(
  reading: Reading,
  path: string,
  { field, name, entry }: Trace,
  value: readonly unknown[],
): Finding {
  const base = fieldParams(reading, path);
  const [first] = value;
  const isPlain =
    typeof first === "string" || typeof first === "number" || typeof first === "boolean";
  const isOne = value.length === 1 && isPlain && entry === undefined && field?.shape === undefined;
  const written = isOne ? oneLine(writtenAt(reading.tree, `${reading.pointer}${path}/0`)) : "";
  const params = {
    ...base,
    count: value.length,
    ...(isOne ? { fixed: `${name}: ${written}` } : {}),
  };
  return { rule: "single-needed", params, at: at(reading, path) };
}

/** Words of a later version are told by `checkValue`. */
function explainWord(
  reading: Reading,
  path: string,
  field: Field,
  value: unknown,
): Finding | undefined {
  const base = fieldParams(reading, path);
  if (isMapping(value))
    return {
      rule: "wrong-kind",
      params: { ...base, needed: "text", found: "fields" },
      at: at(reading, path),
    };
  const word = shorten(
    typeof value === "string" ? value : writtenAt(reading.tree, reading.pointer + path),
  );
  if (field.notYetWords?.includes(word) === true) return undefined;
  const words = field.words ?? [];
  const near = nearest(word, words);
  const more = Math.max(0, words.length - MOST_WORDS);
  const params = {
    ...base,
    word,
    words: words.slice(0, MOST_WORDS),
    more,
    ...(near === undefined ? {} : { suggestion: near }),
  };
  return { rule: "unknown-word", params, at: at(reading, path) };
}

function explainSingle(
  reading: Reading,
  path: string,
  field: Field,
  value: unknown,
  error: ShapeError,
): Finding {
  const base = fieldParams(reading, path);
  const written = oneLine(writtenAt(reading.tree, reading.pointer + path));
  const here = at(reading, path);
  if (field.type === "shape") return explainNoFields(reading, path, field, value);
  if (isMapping(value))
    return {
      rule: "wrong-kind",
      params: { ...base, needed: neededKind(field), found: "fields", ...asText(field, written) },
      at: here,
    };
  if (field.type === "date")
    return { rule: "invalid-date", params: { ...base, written, real: true }, at: here };
  if (field.type === "flag")
    return {
      rule: "flag-needed",
      params: { ...base, written, ...fixed(base.field, asFlag(value)) },
      at: here,
    };
  if (field.type === "whole" || field.type === "number") {
    const whole = field.type === "whole" || error.params["type"] === "integer";
    return {
      rule: "number-needed",
      params: { ...base, whole, written, ...fixed(base.field, asNumber(value, whole)) },
      at: here,
    };
  }
  if (field.type === "quantity" && typeof value === "number")
    return { rule: "number-needed", params: { ...base, whole: false, written }, at: here };
  const found = typeof value === "number" ? "number" : "flag";
  return {
    rule: "text-needed",
    params: { ...base, found, written, fixed: quoted(written) },
    at: here,
  };
}

/** A text or number where fields belong; with the space after a colon missing, that is the cause. */
function explainNoFields(reading: Reading, path: string, field: Field, value: unknown): Finding {
  const base = fieldParams(reading, path);
  const missing = typeof value === "string" ? missingSpace(value) : undefined;
  if (missing !== undefined) {
    return {
      rule: "missing-space",
      params: { after: "colon", fixed: missing },
      at: at(reading, path),
    };
  }
  const only = field.shape === undefined ? undefined : onlyRequired(field.shape);
  const params = {
    ...base,
    needed: "fields",
    found: kindOfValue(value),
    ...(only === undefined ? {} : { fixed: `${base.field}: {${only}: ${quoted(String(value))}}` }),
  } as const;
  return { rule: "wrong-kind", params, at: at(reading, path) };
}

/** `id:host` as `id: host`. */
export function missingSpace(text: string): string | undefined {
  const match = /^([\p{L}_][\w-]*):([^\s/].*)$/su.exec(text);
  return match === null ? undefined : shorten(`${match[1]}: ${match[2]}`);
}

function onlyRequired(shape: ShapeName): string | undefined {
  const required = Object.entries(shapes[shape].fields).filter(
    ([, field]) => field.required === true,
  );
  return required.length === 1 ? required[0]?.[0] : undefined;
}

function asText(field: Field, written: string): { fixed?: string } {
  const isText = neededKind(field) === "text";
  return isText && written.length < 200 && !/^[{[]/.test(written) ? { fixed: quoted(written) } : {};
}

function fixed(name: string, value: string | undefined): { fixed?: string } {
  return value === undefined ? {} : { fixed: `${name}: ${value}` };
}

function asFlag(value: unknown): string | undefined {
  const word = String(value).toLowerCase();
  if (["yes", "y", "on", "true", "1", "да", "ja", "jā", "כן"].includes(word)) return "true";
  return ["no", "n", "off", "false", "0", "нет", "nej", "ne", "nē", "לא"].includes(word)
    ? "false"
    : undefined;
}

function asNumber(value: unknown, whole: boolean): string | undefined {
  if (typeof value !== "string") return undefined;
  const digits = value.trim().replace(/^[−–]/, "-").replace(",", ".");
  return (whole ? /^[-+]?\d{1,15}$/ : /^[-+]?\d{1,15}(?:\.\d+)?$/).test(digits)
    ? digits.replace("+", "")
    : undefined;
}

function neededKind(field: Field): Kind {
  if (field.type === "flag") return "flag";
  if (field.type === "options") return "fields";
  return field.type === "whole" || field.type === "number" ? "number" : "text";
}

function kindOfValue(value: unknown): Kind {
  if (Array.isArray(value)) return "list";
  if (isMapping(value)) return "fields";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "flag" : "text";
}

function oneLine(written: string): string {
  return shorten(written.replaceAll(/\s+/g, " "));
}
