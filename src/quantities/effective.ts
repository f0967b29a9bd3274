import type { RemedyLike, TargetLike } from "./types.ts";
import { limitWords } from "./types.ts";

/** A variant has these alone: they say where and why it differs, and are never its base's. */
const OWN = ["id", "waiver", "variants"] as const;
/** Said about the limit itself: a variant that states another limit does not keep them. */
const ABOUT_LIMIT = [...limitWords, "or", "whichever", "about", "preferred", "of"] as const;
const WITH_DEADLINE = ["cutOff", "afterCutOff"] as const;

/**
 * What holds for a variant (format-fields.md, "What is inherited"): a limit word replaces the base's, whatever word it is, and
 * with it whatever restates that limit (`or`, `about`, `preferred`, `of`) or belongs to another limit word (`cutOff` to `by`); every other
 * field that the variant does not state is the base's. The result has no variants.
 */
export function effectiveTarget<T extends TargetLike>(base: T, variant: T): T {
  const limit = limitWords.find((word) => isStated(variant[word]));
  const dropped: readonly string[] = [
    ...OWN,
    ...(limit === undefined ? [] : ABOUT_LIMIT),
    ...(limit === undefined || limit === "by" ? [] : WITH_DEADLINE),
    // One clock: counted on from an event, or back from one.
    ...(variant.from !== undefined
      ? ["before"]
      : variant.before !== undefined
        ? ["from", "to"]
        : []),
  ];
  return merged(base, variant, dropped);
}

/** Of a remedy that is claimed, or paid without a claim, the variant's way drops the base's other one. */
export function effectiveRemedy<T extends RemedyLike>(base: T, variant: T): T {
  const claims = variant.claimWithin !== undefined || variant.claimFrom !== undefined;
  const dropped = [
    "variants",
    ...(claims ? ["automatic"] : []),
    ...(variant.automatic === true ? ["claimWithin", "claimFrom"] : []),
  ];
  return merged(base, variant, dropped);
}

/** The variant, with every field of the base that it does not state and that is not dropped. */
function merged<T extends object>(base: object, variant: T, dropped: readonly string[]): T {
  const stated = new Set(Object.keys(onlyStated(variant)));
  const inherited = Object.entries(onlyStated(base)).filter(
    ([field]) => !dropped.includes(field) && !stated.has(field),
  );
  return Object.assign({ ...variant }, Object.fromEntries(inherited));
}

function onlyStated(fields: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isStated(value)));
}

/** A field that was written: absent, `false` and empty lists are what holds anyway, so they inherit. */
export function isStated(value: unknown): boolean {
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
}
