import type { Fault, Parsed } from "../../src/quantities/fault.ts";
import { parseDeadline } from "../../src/quantities/parse-deadline.ts";
import { parseHours } from "../../src/quantities/parse-hours.ts";
import type { QuantityContext } from "../../src/quantities/parse-quantity.ts";
import { parseQuantity } from "../../src/quantities/parse-quantity.ts";
import { parseSeason } from "../../src/quantities/parse-season.ts";
import type { RemedyLike, TargetLike } from "../../src/quantities/types.ts";

/** A target or remedy as a YAML file holds it. */
export type Raw = Readonly<Record<string, unknown>>;

const QUANTITIES = new Set(
  (
    "within atMost atLeast lessThan moreThan exactly between every or about preferred share floor mean median redLine period " +
    "amount further cap claimWithin payWithin"
  ).split(" "),
);
const DEADLINES = new Set(["by", "afterCutOff"]);
const REFERENCES = new Set(["locations", "tiers", "channels", "segments", "services"]);
const REFERENCE = new Set(["calendar", "keptBy", "waiver", "gesture"]);

export interface Read<T> {
  readonly value: T;
  readonly advice: readonly Fault[];
}

/** Reads a target as the model will: field by field. Throws at the first fault, since a fixture must not have one. */
export function readTarget(raw: Raw, context: QuantityContext): Read<TargetLike> {
  const advice: Fault[] = [];
  return { value: readFields(raw, context, advice), advice };
}

export function readRemedy(raw: Raw, context: QuantityContext): Read<RemedyLike> {
  const advice: Fault[] = [];
  return { value: readFields(raw, context, advice), advice };
}

function readFields(raw: Raw, context: QuantityContext, advice: Fault[]): object {
  const clock = raw["from"] !== undefined || raw["to"] !== undefined;
  return Object.fromEntries(
    Object.entries(raw).map(([field, value]) => [
      field,
      readField(field, value, { ...context, clock }, advice),
    ]),
  );
}

function readField(
  field: string,
  value: unknown,
  context: QuantityContext,
  advice: Fault[],
): unknown {
  if (QUANTITIES.has(field))
    return got(parseQuantity(scalar(value), { ...context, field }), advice);
  if (DEADLINES.has(field)) return got(parseDeadline(String(value)), advice);
  if (field === "hours") return got(parseHours(texts(value), context), advice);
  if (field === "season") return got(parseSeason(String(value)), advice);
  if (REFERENCES.has(field)) return list(value).map(entity);
  if (REFERENCE.has(field)) return entity(value);
  if (field === "variants")
    return list(value).map((item) => readFields(fieldsOf(item), context, advice));
  return field === "late" ? readFields(fieldsOf(value), context, advice) : value;
}

function got<T>(parsed: Parsed<T>, advice: Fault[]): T {
  if (parsed.fault !== undefined) throw new Error(JSON.stringify(parsed.fault));
  advice.push(...parsed.advice);
  return parsed.value;
}

function fieldsOf(value: unknown): Raw {
  if (typeof value !== "object" || value === null) throw new Error(`not fields: ${String(value)}`);
  return Object.fromEntries(Object.entries(value));
}

function scalar(value: unknown): string | number {
  return typeof value === "number" ? value : String(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function texts(value: unknown): string | readonly string[] {
  return Array.isArray(value) ? value.map(String) : String(value);
}

/** `tel-aviv` is "Tel aviv" in the fixtures. */
function entity(value: unknown): { readonly id: string; readonly title: string } {
  const id = String(value);
  const words = id.replaceAll("-", " ");
  return { id, title: words.charAt(0).toUpperCase() + words.slice(1) };
}
