import type { Finding } from "../diagnostic.ts";
import type { FieldType } from "../generated/fields.ts";
import type { Fault, Parsed } from "../quantities/fault.ts";
import { curlyQuotes } from "../quantities/fault.ts";
import { parseDeadline } from "../quantities/parse-deadline.ts";
import { parseHours } from "../quantities/parse-hours.ts";
import type { QuantityContext } from "../quantities/parse-quantity.ts";
import { parseQuantity } from "../quantities/parse-quantity.ts";
import { parseSeason } from "../quantities/parse-season.ts";
import { isMapping } from "../syntax/tree.ts";

/** A field whose value is a quantity, deadline, hours or season, with the thing it stands in. */
export interface QuantityField {
  readonly type: FieldType;
  /** The field's key. */
  readonly key: string;
  readonly file: string;
  readonly pointer: string;
  /** The thing as it is written. */
  readonly holder: Readonly<Record<string, unknown>>;
}

export interface ReadQuantity {
  /** Absent when it cannot be read. */
  readonly value?: unknown;
  /** The fault, or advice. */
  readonly findings: readonly Finding[];
}

/** Reads the quantities of a workspace: in its language, with its own units and currency. */
export type QuantityReader = (written: unknown, field: QuantityField) => ReadQuantity;

/** `settings` as far as they could be read: the language is English where none is stated. */
export function makeQuantityReader(settings: Readonly<Record<string, unknown>>): QuantityReader {
  const parseOnce = parsingOnce(contextOf(settings));
  return (written, field) => {
    const result = parseOnce(written, field);
    if (result === undefined) return { findings: [] };
    if (result.fault !== undefined) return { findings: [asFinding(result.fault, field)] };
    return { value: result.value, findings: result.advice.map((fault) => asFinding(fault, field)) };
  };
}

type Parsing = (written: unknown, field: QuantityField) => Parsed<unknown> | undefined;

/** The same few quantities stand all over a workspace (`95 %`, `1 month`): each is read once, and all things share its value. */
function parsingOnce(context: QuantityContext): Parsing {
  const known = new Map<string, Parsed<unknown> | undefined>();
  return (written, field) => {
    if (typeof written !== "string") return parse(written, field, context);
    const question = `${field.type} ${field.key} ${hasClock(field)} ${written}`;
    if (!known.has(question)) known.set(question, parse(written, field, context));
    return known.get(question);
  };
}

function hasClock({ holder }: QuantityField): boolean {
  return holder["from"] !== undefined || holder["to"] !== undefined;
}

function contextOf(settings: Readonly<Record<string, unknown>>): QuantityContext {
  const { language, company, units } = settings;
  const currency = isMapping(company) ? company["currency"] : undefined;
  return {
    language: typeof language === "string" ? language : "en",
    ...(typeof currency === "string" ? { currency } : {}),
    units: Array.isArray(units) ? units.flatMap(ownUnit) : [],
  };
}

function ownUnit(unit: unknown): { id: string; forms: readonly string[] }[] {
  if (!isMapping(unit)) return [];
  const { id, forms } = unit;
  if (typeof id !== "string" || !Array.isArray(forms)) return [];
  return [{ id, forms: forms.filter((form: unknown) => typeof form === "string") }];
}

/** Nothing for a value of a kind that already has its finding. */
function parse(
  written: unknown,
  field: QuantityField,
  context: QuantityContext,
): Parsed<unknown> | undefined {
  const { type, key } = field;
  if (type === "hours") {
    const entries = textsOf(written);
    return entries === undefined ? undefined : parseHours(entries, context);
  }
  if (typeof written === "number" && type === "quantity") {
    return parseQuantity(written, { ...context, field: key });
  }
  if (typeof written !== "string") return undefined;
  const quotes = curlyQuotes(written);
  if (quotes !== undefined) return { fault: quotes };
  if (type === "deadline") return parseDeadline(written);
  if (type === "season") return parseSeason(written);
  return parseQuantity(written, { ...context, field: key, clock: hasClock(field) });
}

function textsOf(written: unknown): string | readonly string[] | undefined {
  if (typeof written === "string") return written;
  if (!Array.isArray(written)) return undefined;
  const texts = written.filter((item: unknown) => typeof item === "string");
  return texts.length === written.length ? texts : undefined;
}

function asFinding({ rule, params, span, item }: Fault, { file, pointer }: QuantityField): Finding {
  const place = item === undefined ? pointer : `${pointer}/${item}`;
  // The door: `Fault` pairs each rule with its own parameters, as `Finding` does.
  return { rule, params, at: { file, pointer: place, mark: "value", span } } as Finding;
}
