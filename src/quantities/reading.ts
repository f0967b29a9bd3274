import type { Fault } from "./fault.ts";
import { shown } from "./fault.ts";
import { Cursor } from "./tokens.ts";
import type { OwnUnit, Vocabulary } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What a quantity's meaning depends on besides its text. */
export interface QuantityContext {
  /** BCP 47 tag of the workspace. */
  readonly language: string;
  /** `units` of svc.yaml; pass the same array every time, its vocabulary is remembered. */
  readonly units?: readonly OwnUnit[] | undefined;
  /** `company.currency`, ISO 4217. */
  readonly currency?: string | undefined;
  /** The field's key (`within`, `share`, `period` …): some take only percentages, times or money; only `within` takes ±. */
  readonly field?: string | undefined;
  /** A bare `month` is 1 month; by default after `every` and `period`. */
  readonly bareUnit?: boolean | undefined;
  /** The target has `from` or `to`: `5 m` is then probably meant as minutes. */
  readonly clock?: boolean | undefined;
}

/** One text being read. */
export interface Reading {
  readonly cursor: Cursor;
  readonly vocabulary: Vocabulary;
  readonly context: QuantityContext;
  readonly written: string;
}

export function startReading(written: string, context: QuantityContext): Reading {
  return {
    cursor: new Cursor(written),
    vocabulary: vocabularyOf(context.language, context.units),
    context,
    written,
  };
}

export function isFault(value: object | number | undefined): value is Fault {
  return typeof value === "object" && "rule" in value;
}

/** The fault of a text, or of a part of it, that cannot be read; `form` is what to write instead. */
export function unreadable({ written, cursor }: Reading, first = 0, form?: string): Fault {
  const part = shown(cursor.slice(first));
  const start = cursor.tokens[first]?.start ?? 0;
  return {
    rule: "unreadable-quantity",
    params: {
      sort: "quantity",
      written: shown(written),
      part,
      ...(form === undefined ? {} : { form }),
    },
    span: [start, cursor.tokens.at(-1)?.end ?? written.length],
  };
}

/** The span of the tokens from index `first` to before the cursor, or to the end. */
export function spanFrom(
  { cursor, written }: Reading,
  first: number,
  end = cursor.tokens.length,
): [number, number] {
  const start = cursor.tokens[first]?.start ?? 0;
  return [start, Math.max(start, cursor.tokens[end - 1]?.end ?? written.length)];
}
