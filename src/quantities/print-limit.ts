import type { LimitPattern } from "../locales/units/wording/types.ts";
import { isLength, isTime } from "./measures.ts";
import { sayBy } from "./print-time.ts";
import { number, sayPeriod, sayPerOne, sayQuantity, sayUpper } from "./print-quantity.ts";
import type { Amount, Quantity, TargetLike } from "./types.ts";
import type { Filling, Speech } from "./wording.ts";
import { fill } from "./wording.ts";

/** Limit words whose range is a preferred value and a limit (format-fields.md, section 4, "Target", 2). */
const ONE_SIDED = ["within", "atMost", "lessThan", "every", "atLeast", "moreThan"] as const;
type OneSided = (typeof ONE_SIDED)[number];
const FLOORS: ReadonlySet<OneSided> = new Set<OneSided>(["atLeast", "moreThan"]);

const WITHIN: Readonly<Record<ReturnType<typeof kindOfWithin>, LimitPattern>> = {
  time: "withinTime",
  distance: "withinDistance",
  count: "withinCount",
  around: "withinAround",
  other: "withinOther",
};

/** The target line's parts: limit · share · mean · median · period (visual.md, section 7). */
export function sayLimits(target: TargetLike, speech: Speech): readonly string[] {
  const { limit } = speech.words;
  const said = (pattern: string, value: Quantity | undefined): string =>
    value === undefined ? "" : fillQuantity(pattern, value, speech);
  const lines = [
    sayLimit(target, speech),
    said(limit.share, target.share),
    said(limit.mean, target.mean),
    said(limit.median, target.median),
    target.period === undefined ? "" : sayPeriod(target.period, speech),
  ].filter((line) => line !== "");
  return target.window === "rolling" ? rolling(lines, speech) : lines;
}

/** "any such span" belongs to the period, which stands last, or else to the limit's rate. */
function rolling(lines: readonly string[], { words }: Speech): readonly string[] {
  return lines.map((line, index) =>
    index === lines.length - 1 ? `${line}, ${words.limit.rolling}` : line,
  );
}

function fillQuantity(pattern: string, value: Quantity, speech: Speech): string {
  return fill(pattern, { q: (wanted) => sayQuantity(value, speech, wanted) });
}

/** The limit with what restates it: second unit, whole of a percentage, conversion, better value. */
function sayLimit(target: TargetLike, speech: Speech): string {
  const { limit } = speech.words;
  const word = ONE_SIDED.find((field) => target[field] !== undefined);
  const value = word === undefined ? undefined : target[word];
  const said =
    word === undefined || value === undefined
      ? sayOther(target, speech)
      : sayOneSided(word, value, target, speech);
  const which =
    target.whichever === undefined ? "" : target.whichever === "less" ? limit.orLess : limit.orMore;
  const of = target.of === undefined ? "" : ` ${fill(limit.of, { text: target.of })}`;
  const about =
    target.about === undefined ? "" : ` (${fillQuantity(limit.about, target.about, speech)})`;
  const better = [preferredOf(word, value), target.preferred]
    .filter((quantity) => quantity !== undefined)
    .map((quantity) => `, ${fillQuantity(limit.preferred, quantity, speech)}`);
  return `${said}${which}${of}${about}${better.join("")}`.trim();
}

/** A quantity and the same limit in a second unit stand in one case: "в течение 3 гудков или 15 с". */
function withSecond(first: Filling, { or }: TargetLike, speech: Speech): Filling {
  if (or === undefined) return first;
  return (wanted) =>
    fill(speech.words.limit.or, {
      first: typeof first === "string" ? first : first(wanted),
      second: sayQuantity(or, speech, wanted),
    });
}

function sayOneSided(word: OneSided, value: Quantity, target: TargetLike, speech: Speech): string {
  const limit = FLOORS.has(word) ? oneEnd(value, "low") : oneEnd(value, "high");
  const per = word === "every" && target.or === undefined ? sayPerOne(limit, speech) : undefined;
  if (per !== undefined) return fill(speech.words.limit.everyOne, { per });
  const pattern = word === "within" ? WITHIN[kindOfWithin(limit)] : word;
  const q = withSecond((wanted) => sayQuantity(limit, speech, wanted), target, speech);
  return fill(speech.words.limit[pattern], { q });
}

/** `5–8 min` at most is 8; ± 5 min stays whole. */
function oneEnd(value: Quantity, end: "low" | "high"): Quantity {
  return value.form === "range"
    ? { ...value, form: "single", low: value[end], high: value[end] }
    : value;
}

function preferredOf(
  word: OneSided | undefined,
  value: Quantity | undefined,
): Quantity | undefined {
  if (word === undefined || value?.form !== "range") return undefined;
  return oneEnd(value, FLOORS.has(word) ? "high" : "low");
}

function sayOther(target: TargetLike, speech: Speech): string {
  const { limit } = speech.words;
  const range = target.between ?? target.exactly;
  if (range !== undefined)
    return range.form === "range"
      ? sayRange(range, target, speech)
      : sayExactly(range, target, speech);
  if (target.by !== undefined)
    return fill("{q}", { q: withSecond(sayBy(target.by, speech), target, speech) });
  if (target.noTarget !== undefined) return fill(limit.noTarget, { text: target.noTarget });
  return isOrderRule(target) ? sayOrder(target, speech) : "";
}

function sayExactly(value: Quantity, target: TargetLike, speech: Speech): string {
  const q = withSecond((wanted) => sayQuantity(value, speech, wanted), target, speech);
  return fill(speech.words.limit.exactly, { q });
}

function sayRange(range: Amount, target: TargetLike, speech: Speech): string {
  const low =
    range.unit.kind === "money"
      ? sayQuantity(oneEndOf(range), speech, "nom")
      : number(range.low, speech.words);
  const q = withSecond((wanted) => sayUpper(range, speech, wanted), target, speech);
  return fill(speech.words.limit.between, { low, q });
}

/** The lower end without its rate, which the upper one says. */
function oneEndOf({ low, unit, written }: Amount): Amount {
  return { kind: "quantity", form: "single", written, low, high: low, unit };
}

/** Without a limit word, `before` and `after` are the limit: an order of things. */
export function isOrderRule(target: TargetLike): boolean {
  const values = [...ONE_SIDED, "exactly", "between", "by", "noTarget"] as const;
  const ordered = target.before !== undefined || target.after !== undefined;
  return ordered && values.every((field) => target[field] === undefined);
}

function sayOrder({ before, after }: TargetLike, { words: { limit } }: Speech): string {
  const said = [
    before === undefined ? "" : fill(limit.before, { text: before }),
    after === undefined ? "" : fill(limit.after, { text: after }),
  ];
  return said.filter((text) => text !== "").join("; ");
}

/** How `within` reads for a quantity: in time, near enough, after so many rings, or as an amount. */
function kindOfWithin(value: Quantity): "time" | "distance" | "count" | "around" | "other" {
  if (value.form === "multiple") return "other";
  if (value.form === "around") return "around";
  const { unit } = value;
  if (unit.kind === "own") return "count";
  if (unit.kind !== "known") return "other";
  if (unit.id === "ring") return "count";
  if (isLength(unit.id)) return "distance";
  return isTime(unit.id) ? "time" : "other";
}
