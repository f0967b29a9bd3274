import type {
  Amount,
  Deadline,
  DeadlineDay,
  Hours,
  Quantity,
  Rate,
  RemedyLike,
  ScopeLike,
  Season,
  TargetLike,
  TargetName,
  Titled,
  Unit,
} from "./types.ts";
import { printHours, printSeason } from "./print-time.ts";

/**
 * The language-neutral "as parsed" form of format-fields.md, section 4: units by their ids, ids instead of titles, parts apart by ` · `.
 * For tests and `svc show`.
 */
export function meaning(target: TargetLike): string {
  return joined([
    ...limits(target),
    ...rest(target),
    ...(target.variants ?? []).map((variant) => `{ ${meaning(variant)} }`),
    target.outsideHours === "nextStart"
      ? "at other times: counts as coming when the hours next begin"
      : undefined,
  ]);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}

function unitText(unit: Unit): string {
  if (unit.kind === "count") return "";
  return ` ${unit.kind === "money" ? unit.currency : unit.id}`;
}

/** A quantity as parsed: `8 per year`, `60…65 °C`, `2 × target EM-1/full`. */
export function meaningOfQuantity(quantity: Quantity, window = ""): string {
  if (quantity.form === "multiple")
    return `${quantity.factor} × target ${quantity.standard}/${quantity.target}`;
  return figures(quantity) + unitText(quantity.unit) + rateText(quantity.rate, window);
}

function figures({ form, low, high }: Amount): string {
  if (form === "single") return plain(low);
  if (form === "tolerance") return `${plain((low + high) / 2)}±${plain((high - low) / 2)}`;
  return form === "around" ? `${plain(low)}…+${plain(high)}` : `${plain(low)}…${plain(high)}`;
}

function plain(value: number): string {
  return String(Number(value.toFixed(6)));
}

function rateText(rate: Rate | undefined, window: string): string {
  if (rate === undefined) return "";
  const noun = rate.noun.kind === "free" ? ` ${rate.noun.word}` : unitText(rate.noun);
  return ` per ${window}${rate.amount === 1 ? "" : plain(rate.amount)}${noun}`.replace(
    / {2}/u,
    " ",
  );
}

/** A deadline as parsed: `17:00 next working day`, `end same day`. */
export function meaningOfDeadline({ at, time, day }: Deadline): string {
  return `${at === "time" ? time : at === "start" ? "start" : "end"} ${dayText(day)}`;
}

const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

function dayText(day: DeadlineDay): string {
  if (day.kind === "date") return day.date;
  if (day.kind === "weekday") return WEEKDAYS[day.weekday - 1] ?? "";
  const kind = day.working ? "working day" : "day";
  return day.kind === "nth" ? `${kind} ${day.n}` : `${day.kind} ${kind}`;
}

/** Hours as they can be written again: `Mon–Fri 07:00–19:00, holidays closed`. */
export function meaningOfHours(hours: Hours): string {
  if (hours.always === true) return "24/7";
  return printHours(hours, "en")
    .replaceAll("\u00a0", " ")
    .replaceAll("public holidays", "holidays")
    .replaceAll("eves of holidays", "eves")
    .replaceAll(": ", " ");
}

/** A season as it can be written again: `June–August`, `05-15–09-30`. */
export function meaningOfSeason(season: Season): string {
  const { from, to } = season;
  if (from.day === undefined || to.day === undefined) return printSeason(season, "en");
  return [from, to].map(({ month, day = 1 }) => `${two(month)}-${two(day)}`).join("–");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** How a limit word reads: the preferred end of a range beside the limit. */
const LIMITS: Readonly<Record<string, (q: Quantity, said: (q: Quantity) => string) => string>> = {
  within: (q, said) => (q.form === "around" ? between(q, "from ", " to +") : atMost(q, said)),
  atMost,
  every: (q, said) => `interval ${atMost(q, said)}`,
  lessThan: (q, said) => `${atMost(q, said)} (not reached)`,
  atLeast,
  moreThan: (q, said) => `${atLeast(q, said)} (exceeded)`,
  exactly: (q, said) => (q.form === "range" ? between(q, "min ", " max ") : `= ${said(q)}`),
  between: (q, said) => (q.form === "range" ? between(q, "min ", " max ") : `= ${said(q)}`),
};

function atMost(q: Quantity, said: (q: Quantity) => string): string {
  return q.form === "range"
    ? `max ${said(end(q, q.high))}, preferred ${plain(q.low)}`
    : `max ${said(q)}`;
}

function atLeast(q: Quantity, said: (q: Quantity) => string): string {
  return q.form === "range"
    ? `min ${said(end(q, q.low))}, preferred ${plain(q.high)}`
    : `min ${said(q)}`;
}

function end(q: Amount, value: number): Amount {
  return { ...q, form: "single", low: value, high: value };
}

function between(q: Quantity, before: string, middle: string): string {
  if (q.form === "multiple") return meaningOfQuantity(q);
  return `${before}${plain(q.low)}${middle}${plain(q.high)}${unitText(q.unit)}${rateText(q.rate, "")}`;
}

const WORDS = [
  "within",
  "atMost",
  "atLeast",
  "lessThan",
  "moreThan",
  "exactly",
  "between",
  "every",
] as const;

function limits(target: TargetLike): readonly (string | undefined)[] {
  const window = target.window === "rolling" && target.period === undefined ? "any " : "";
  const said = (quantity: Quantity): string => meaningOfQuantity(quantity, window);
  const word = WORDS.find((field) => target[field] !== undefined);
  const value = word === undefined ? undefined : target[word];
  const limit =
    word === undefined || value === undefined ? otherLimit(target) : LIMITS[word]?.(value, said);
  const calendar = target.calendar === undefined ? "" : ` (calendar ${target.calendar.id})`;
  return [
    `${limit ?? ""}${calendar}`.trim(),
    target.or && `or ${said(target.or)} (${whichever(target)})`,
    target.about && `printed as about ${said(target.about)}`,
    target.preferred && `preferred ${said(target.preferred)}`,
    target.of && `of ${target.of}`,
  ];
}

function whichever({ whichever: word }: TargetLike): string {
  return word === undefined ? "either will do" : `whichever is ${word}`;
}

function otherLimit(target: TargetLike): string | undefined {
  if (target.by !== undefined) return `deadline ${meaningOfDeadline(target.by)}`;
  if (target.noTarget !== undefined) return `no target on purpose: ${target.noTarget}`;
  if (target.before !== undefined) return `must be done before ${target.before}`;
  return target.after && `must be done only after ${target.after}`;
}

function rest(target: TargetLike): readonly (string | undefined)[] {
  return [
    ...clock(target),
    ...statistics(target),
    ...context(target),
    ...dated(target),
    ...scope(target),
  ];
}

function clock(target: TargetLike): readonly (string | undefined)[] {
  const {
    from,
    to,
    before,
    after,
    pauses = [],
    restarts = [],
    ifChanged,
    cutOff,
    afterCutOff,
  } = target;
  const limited = [...WORDS, "by", "noTarget"].some((field) => Object.hasOwn(target, field));
  const later =
    afterCutOff === undefined
      ? "the same on the next working day"
      : `deadline ${meaningOfDeadline(afterCutOff)}`;
  return [
    from === undefined && to === undefined ? undefined : `clock ${from ?? "∅"} → ${to ?? "∅"}`,
    before !== undefined && limited ? `counted back from ${before}` : undefined,
    after !== undefined && (limited || before !== undefined) ? `only after ${after}` : undefined,
    pauses.length === 0 ? undefined : `stopped while ${pauses.join(", ")}`,
    restarts.length === 0 ? undefined : `starts anew when ${restarts.join(", ")}`,
    ifChanged && `class changed: ${ifChanged}`,
    cutOff !== undefined
      ? `received after ${cutOff}: ${later}`
      : afterCutOff && `received later: ${later}`,
  ];
}

function statistics(target: TargetLike): readonly (string | undefined)[] {
  const { share, floor, mean, median, redLine, period, window, each = [] } = target;
  return [
    share && `met in ≥ ${meaningOfQuantity(share)} of cases`,
    floor && `below ${meaningOfQuantity(floor)}: corrective action`,
    mean && `mean max ${meaningOfQuantity(mean)}`,
    median && `median max ${meaningOfQuantity(median)}`,
    redLine && `any case beyond ${meaningOfQuantity(redLine)} is critical`,
    period && `measured over ${window === "rolling" ? "any " : ""}${meaningOfQuantity(period)}`,
    each.length === 0 ? undefined : `in each of the ${each.join(", ")} alone`,
  ];
}

const TEXTS = ["yearStarts", "measuredBy", "assumes", "otherwise", "note"] as const;

function context(target: TargetLike): readonly (string | undefined)[] {
  const texts = TEXTS.map((field) => labelled(field, target[field]));
  return [labelled("keptBy", target.keptBy?.id), ...texts];
}

function labelled(field: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${field}: ${text}`;
}

function dated(target: TargetLike): readonly (string | undefined)[] {
  return [
    labelled("starts", target.starts),
    labelled("ends", target.ends),
    labelled("reason", target.reason),
    labelled("waiver", target.waiver?.id),
  ];
}

function ids(field: string, list: readonly Titled[] | undefined): string | undefined {
  return list === undefined || list.length === 0
    ? undefined
    : `${field}: ${list.map(({ id }) => id).join(", ")}`;
}

function scope(of: ScopeLike): readonly (string | undefined)[] {
  return [
    of.season && `season: ${meaningOfSeason(of.season)}`,
    of.hours && `hours: ${meaningOfHours(of.hours)}`,
    ids("locations", of.locations),
    ids("tiers", of.tiers),
    ids("channels", of.channels),
    ids("segments", of.segments),
    ids("services", of.services),
    labelled("when", of.when),
    of.knownLater === true ? "the case is known only afterwards" : undefined,
  ];
}

/** A remedy as parsed: `190 GBP + 90 GBP per 12 h beyond the limit, max 2000 GBP · …`. */
export function meaningOfRemedy(remedy: RemedyLike): string {
  return joined([
    amounts(remedy),
    remedy.automatic === true ? "without a claim" : undefined,
    claim(remedy),
    payment(remedy),
    labelled("yearStarts", remedy.yearStarts),
    remedy.targets === undefined || remedy.targets.length === 0
      ? undefined
      : `target: ${remedy.targets.map(targetId).join(", ")}`,
    ...dated(remedy),
    ...scope(remedy),
    ...(remedy.variants ?? []).map((variant) => `{ ${meaningOfRemedy(variant)} }`),
  ]);
}

function targetId(target: TargetName): string {
  return typeof target === "string" ? target : (target.id ?? "");
}

function amounts({ amount, gesture, further, cap }: RemedyLike): string {
  const once = [
    amount && meaningOfQuantity(amount),
    gesture && `gesture ${gesture.id}`,
    further && `${meaningOfQuantity(further)} beyond the limit`,
  ];
  const given = once.filter((text) => text !== undefined).join(" + ");
  return [given, cap && `max ${meaningOfQuantity(cap)}`]
    .filter((text) => text !== undefined && text !== "")
    .join(", ");
}

function claim({ claimWithin, claimFrom }: RemedyLike): string | undefined {
  const from = claimFrom === undefined ? "" : ` of ${claimFrom}`;
  if (claimWithin !== undefined) return `claimed within ${meaningOfQuantity(claimWithin)}${from}`;
  return claimFrom && `time to claim starts: ${claimFrom}`;
}

function payment({ payWithin, late }: RemedyLike): string | undefined {
  if (payWithin === undefined) return undefined;
  const more =
    late === undefined
      ? ""
      : `, else ${amounts(late)} more${late.automatic === true ? " without a claim" : ""}`;
  return `paid within ${meaningOfQuantity(payWithin)}${more}`;
}
