import { isOrderRule, sayLimits } from "./print-limit.ts";
import { monthDay, sayBy, sayClock, sayDayMonth } from "./print-time.ts";
import { sayQuantity } from "./print-quantity.ts";
import { printScope, sayDates } from "./print-scope.ts";
import type { TargetLike } from "./types.ts";
import type { Speech } from "./wording.ts";
import { asSentence, capital, fill, present, speechOf } from "./wording.ts";

/** A target or remedy in words. */
export interface Printed {
  /** What is measured, the author's words; absent where the standard's title says it. */
  readonly measure?: string;
  /** The target line: limit · share · period. Empty when the target has none of them. */
  readonly limit: string;
  /** What stands below it, one sentence each, with full stop. */
  readonly parts: readonly string[];
  /** All of it as running text. */
  readonly sentence: string;
}

/** One field, or fields that are said together, in a sentence; undefined when the target does not state them. */
type Part = (target: TargetLike, speech: Speech, language: string) => string | undefined;

/** A target in a document's language. Whatever the author stated appears; his own words come through unchanged. */
export function printTarget(target: TargetLike, language: string): Printed {
  const speech = speechOf(language);
  const limit = sayLimits(target, speech).join(" · ");
  const parts = sayParts([...CLOCK, ...WHERE, ...REST], target, language).map(asSentence);
  const variants = (target.variants ?? []).map((variant) =>
    asSentence(sayVariant(variant, language)),
  );
  return printed(target.measure, limit, [...parts, ...variants]);
}

/** Puts a target line and its sentences together. */
export function printed(
  measure: string | undefined,
  limit: string,
  parts: readonly string[],
): Printed {
  const head = present([measure, limit]).join(": ");
  const sentence = present([asSentence(head), ...parts]).join(" ");
  return { ...(measure === undefined ? {} : { measure }), limit, parts, sentence };
}

function sayParts(list: readonly Part[], target: TargetLike, language: string): readonly string[] {
  const speech = speechOf(language);
  return present(list.map((part) => part(target, speech, language)));
}

/** A variant: where it holds – what differs. */
function sayVariant(variant: TargetLike, language: string): string {
  const { words } = speechOf(language);
  const where = sayParts(WHERE, variant, language).join("; ");
  const limit = sayLimits(variant, speechOf(language)).join(" · ");
  const head = present([variant.measure, limit]).join(": ");
  const what = present([head, ...sayParts([...CLOCK, ...REST], variant, language)]).join("; ");
  if (where === "" || what === "") return capital(where + what);
  return capital(fill(words.part.variant, { where, what }));
}

/** A part that is one text field in a pattern. */
function textPart(field: "ifChanged" | "assumes" | "otherwise" | "note" | "reason"): Part {
  return (target, { words }) => {
    const text = target[field];
    return text === undefined ? undefined : fill(words.part[field], { text });
  };
}

function listPart(field: "pauses" | "restarts"): Part {
  return (target, { words }) => {
    const list = target[field] ?? [];
    return list.length === 0 ? undefined : fill(words.part[field], { list: list.join("; ") });
  };
}

function quantityPart(field: "floor" | "redLine"): Part {
  return (target, speech) => {
    const value = target[field];
    return (
      value && fill(speech.words.part[field], { q: (wanted) => sayQuantity(value, speech, wanted) })
    );
  };
}

function titlePart(field: "calendar" | "keptBy" | "waiver"): Part {
  return (target, { words }) => {
    const named = target[field];
    return named && fill(words.part[field], { title: named.title });
  };
}

const CLOCK: readonly Part[] = [
  ({ from, to }, { words }) => {
    if (from !== undefined && to !== undefined) return fill(words.part.fromTo, { from, to });
    if (from !== undefined) return fill(words.part.from, { from });
    return to === undefined ? undefined : fill(words.part.to, { to });
  },
  (target, { words }) =>
    target.before === undefined || isOrderRule(target)
      ? undefined
      : fill(words.part.countedBack, { text: target.before }),
  (target, { words }) =>
    target.after === undefined || isOrderRule(target)
      ? undefined
      : fill(words.part.after, { text: target.after }),
  listPart("pauses"),
  listPart("restarts"),
  textPart("ifChanged"),
  sayCutOff,
];

function sayCutOff({ cutOff, afterCutOff }: TargetLike, speech: Speech): string | undefined {
  const { part } = speech.words;
  const deadline = afterCutOff === undefined ? "" : sayBy(afterCutOff, speech);
  if (cutOff === undefined)
    return deadline === "" ? undefined : fill(part.afterCutOff, { deadline });
  return fill(deadline === "" ? part.cutOffNext : part.cutOff, {
    time: sayClock(cutOff, speech),
    deadline,
  });
}

const WHERE: readonly Part[] = [
  (target, _, language) => printScope(target, language),
  (target, speech) => sayDates(target, speech),
];

const REST: readonly Part[] = [
  quantityPart("floor"),
  quantityPart("redLine"),
  ({ each = [] }, { words }) =>
    each.length === 0
      ? undefined
      : fill(words.part.each, { list: each.map((one) => words.each[one]).join(words.comma) }),
  titlePart("calendar"),
  (target, { words }) => (target.outsideHours === "nextStart" ? words.part.nextStart : undefined),
  sayYear,
  textPart("reason"),
  titlePart("waiver"),
  ({ measuredBy }, { words }) =>
    measuredBy && fill(words.part.measuredBy, { who: words.measuredBy[measuredBy] }),
  titlePart("keptBy"),
  textPart("assumes"),
  textPart("otherwise"),
  textPart("note"),
];

/** The first day of the year over which `… per year` is counted, MM-DD; another text comes through as it is. */
export function sayYear(
  { yearStarts }: { readonly yearStarts?: string | undefined },
  speech: Speech,
): string | undefined {
  if (yearStarts === undefined) return undefined;
  const known = /^(?:0[1-9]|1[0-2])-\d{2}$/u.test(yearStarts);
  const date = known ? sayDayMonth(monthDay(yearStarts), speech) : yearStarts;
  return fill(speech.words.part.yearStarts, { date });
}
