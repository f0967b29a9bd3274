import type { ModelFindings } from "../findings/model.ts";
import type { Target, Variant } from "../generated/types.ts";
import { effectiveTarget, isStated } from "../quantities/effective.ts";
import { compareQuantities, isLooser } from "../quantities/compare.ts";
import type { Quantity } from "../quantities/types.ts";
import { limitWords } from "../quantities/types.ts";
import type { Broken, Condition } from "./condition.ts";
import { condition, isYearStart, written, yearStartsForm } from "./condition.ts";
import { asNode, parentOf } from "./long-form.ts";
import { hasScope } from "./scope.ts";

/** What a target may say instead of a limit. */
const INSTEAD_OF_LIMIT = ["mean", "median", "before", "after", "note", "variants"] as const;
/** Limit words that a red line lies beyond. */
const UPPER_LIMITS = ["within", "atMost", "lessThan", "every"] as const;
const STATISTICS = ["share", "mean", "median"] as const;

/** Fields that mean nothing without another one; of a variant, its base's fields count too. */
const PARTNERS: readonly (readonly [field: keyof Target, partners: readonly (keyof Target)[]])[] = [
  ["whichever", ["or"]],
  ["floor", ["share"]],
  ["cutOff", ["by"]],
  ["afterCutOff", ["by"]],
];

export const targetConditions: readonly Condition[] = [
  written("cutOff", /^([01]\d|2[0-3]):[0-5]\d$/, '"15:00"'),
  yearStartsForm,
  condition<Target>([...limitWords, ...INSTEAD_OF_LIMIT], (target) => limitOf(target)),
  ...PARTNERS.map(([field, partners]) =>
    condition<Target>([field, ...partners], (target) => {
      const whole = withBase(target);
      return !isStated(target[field]) || partners.some((partner) => isStated(whole[partner]))
        ? undefined
        : missingPartner(field, partners.map((partner) => `\`${partner}\``).join(" or "));
    }),
  ),
  condition<Target>(["outsideHours", "hours", "variants"], (target) =>
    target.outsideHours === undefined ||
    [withBase(target), ...target.variants].some((t) => t.hours !== undefined)
      ? undefined
      : missingPartner("outsideHours", "`hours`"),
  ),
  condition<Target>(["window", "period", ...limitWords], (target) =>
    target.window === undefined ||
    withBase(target).period !== undefined ||
    limits(withBase(target)).some(hasRate)
      ? undefined
      : missingPartner("window", "`period`, or a limit such as `2 per week`"),
  ),
  condition<Target>(["yearStarts", ...limitWords], (target) =>
    !isYearStart(target.yearStarts) || limits(withBase(target)).some(countsPerYear)
      ? undefined
      : missingPartner("yearStarts", "a limit such as `4 per year`"),
  ),
  condition<Target>(["each", ...STATISTICS, ...limitWords], (target) => {
    const whole = withBase(target);
    return target.each.length === 0 ||
      STATISTICS.some((field) => isStated(whole[field])) ||
      isStatistic(whole)
      ? undefined
      : missingPartner("each", "`share`, `mean` or `median`");
  }),
  condition<Target>(["of", ...limitWords], (target) => shareOf(target)),
  condition<Target>(["from", "before"], (target) =>
    target.from !== undefined && target.before !== undefined
      ? { rule: "conflicting-fields", params: { one: "from", other: "before" }, field: "before" }
      : undefined,
  ),
  condition<Target>(["ends", "reason"], (target) =>
    target.ends !== undefined && target.reason === undefined
      ? {
          rule: "missing-reason",
          params: { because: "it holds only until a certain day" },
          field: "ends",
        }
      : undefined,
  ),
  condition<Target>(["within"], ({ within }) =>
    within !== undefined &&
    within.form !== "multiple" &&
    within.form !== "around" &&
    within.high <= 0
      ? {
          rule: "no-time-at-all",
          params: { field: "within", written: within.written },
          field: "within",
        }
      : undefined,
  ),
  condition<Target>(["floor", "share"], (target) => {
    if (!statesOne(target, ["floor", "share"])) return undefined;
    const { floor, share } = withBase(target);
    return isAbove(floor, share)
      ? contradiction("floorAboveShare", "floor", floor?.written, share?.written)
      : undefined;
  }),
  condition<Target>(["redLine", ...UPPER_LIMITS], (target) => {
    if (!statesOne(target, ["redLine", ...UPPER_LIMITS])) return undefined;
    const whole = withBase(target);
    const limit = UPPER_LIMITS.map((word) => whole[word]).find((value) => value !== undefined);
    return isAbove(limit, whole.redLine)
      ? contradiction("redLineInsideLimit", "redLine", whole.redLine?.written, limit?.written)
      : undefined;
  }),
  condition<Target>(["starts", "ends"], ({ starts, ends }) =>
    starts !== undefined && ends !== undefined && ends < starts
      ? contradiction("endsBeforeStart", "ends", starts, ends)
      : undefined,
  ),
  condition<Target>(["starts", "ends"], (target) => {
    const base = baseOf(target);
    const node = asNode(target);
    const says = node !== undefined && hasScope(node);
    return base === undefined || says || target.starts !== undefined || target.ends !== undefined
      ? undefined
      : { rule: "variant-without-scope", params: {} };
  }),
  condition<Target>(
    ["locations", "waiver", ...limitWords, "share", "mean", "median"],
    looserWithoutWaiver,
  ),
  condition<Target>(["variants"], (target) =>
    baseOf(target) !== undefined && target.variants.length > 0
      ? { rule: "nested-too-deep", params: { field: "variants" }, field: "variants" }
      : undefined,
  ),
];

export const variantConditions: readonly Condition[] = [
  condition<Variant>([], (variant) => {
    const node = asNode(variant);
    return node !== undefined && !hasScope(node)
      ? { rule: "variant-without-scope", params: {} }
      : undefined;
  }),
  condition<Variant>(["suspended", "waiver"], ({ suspended, waiver }) =>
    suspended && waiver === undefined
      ? {
          rule: "missing-partner",
          params: { field: "suspended", partner: "`waiver`" },
          field: "suspended",
        }
      : undefined,
  ),
];

function missingPartner(field: string, partner: string): Broken {
  return { rule: "missing-partner", params: { field, partner }, field };
}

/** A variant is not told what its base is told already. */
function statesOne(target: Target, fields: readonly (keyof Target)[]): boolean {
  return fields.some((field) => isStated(target[field]));
}

function isAbove(one: Quantity | undefined, other: Quantity | undefined): boolean {
  return one !== undefined && other !== undefined && compareQuantities(one, other) === 1;
}

function contradiction(
  because: ModelFindings["contradicting-limits"]["because"],
  field: keyof Target,
  one = "",
  other = "",
): Broken {
  return { rule: "contradicting-limits", params: { because, one, other }, field };
}

function limitOf(target: Target): Broken | undefined {
  const words = limitWords.filter((word) => isStated(target[word]));
  if (words.length > 1) return { rule: "several-limits", params: { words }, field: words[1] ?? "" };
  const says = words.length === 1 || INSTEAD_OF_LIMIT.some((field) => isStated(target[field]));
  return says || baseOf(target) !== undefined ? undefined : { rule: "missing-limit", params: {} };
}

/** The target that a variant is a variant of. */
function baseOf(target: Target): Target | undefined {
  const parent = asNode(target)?.["parent"];
  const node = asNode(parent);
  return node !== undefined && node["collection"] === undefined && parentOf(node) !== undefined
    ? (node as unknown as Target)
    : undefined;
}

function withBase(target: Target): Target {
  const base = baseOf(target);
  return base === undefined ? target : effectiveTarget(base, target);
}

function limits(target: Target): readonly Quantity[] {
  return limitWords.flatMap((word) => {
    const value = target[word];
    return typeof value === "object" && value.kind === "quantity" ? [value] : [];
  });
}

function hasRate(quantity: Quantity): boolean {
  return quantity.form !== "multiple" && quantity.rate !== undefined;
}

/** A limit over several cases by itself: a percentage, a count per time, an interval. */
function isStatistic(target: Target): boolean {
  return (
    target.every !== undefined || limits(target).some((limit) => hasRate(limit) || isPercent(limit))
  );
}

/** `4 per year`. */
export function countsPerYear(quantity: Quantity | undefined): boolean {
  if (quantity === undefined || quantity.form === "multiple") return false;
  const noun = quantity.rate?.noun;
  return noun?.kind === "known" && noun.id === "year";
}

function shareOf(target: Target): Broken | undefined {
  if (target.of === undefined) return undefined;
  const [limit] = limits(withBase(target));
  const percent = limit !== undefined && isPercent(limit);
  const word = limitWords.find((w) => isStated(withBase(target)[w]));
  if (percent) return undefined;
  return word === undefined
    ? missingPartner("of", "a limit in per cent")
    : { rule: "share-of-nothing", params: { word }, field: "of" };
}

function isPercent(quantity: Quantity): boolean {
  return quantity.form !== "multiple" && quantity.unit.kind === "known" && quantity.unit.id === "%";
}

/** Looser for some locations than for the others: somebody must have allowed it. Another class of case or customer needs nobody. */
function looserWithoutWaiver(target: Target): Broken | undefined {
  const base = baseOf(target);
  if (base === undefined || target.locations.length === 0 || target.waiver !== undefined)
    return undefined;
  if (target.noTarget !== undefined || isLooser(target, base) !== true) return undefined;
  const word = limitWords.find((one) => isStated(target[one]));
  const [limit, baseLimit] = [limits(target)[0]?.written, limits(base)[0]?.written];
  return {
    rule: "missing-waiver",
    params: {
      places: target.locations.map(({ title }) => title),
      ...(limit === undefined ? {} : { limit }),
      ...(baseLimit === undefined ? {} : { base: baseLimit }),
    },
    ...(word === undefined ? {} : { field: word }),
  };
}
