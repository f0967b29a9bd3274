import {
  higherIsLooser,
  looserLimit,
  looserSecond,
  lowerShare,
  some,
  type Verdict,
} from "./compare.ts";
import { effectiveTarget, isStated } from "./effective.ts";
import type { TargetLike } from "./types.ts";
import { limitWords } from "./types.ts";

/**
 * How a limit of ours stands to one that we promised or that is demanded of us. `strict`: whoever keeps ours keeps the other.
 * `partly`: the limit is as strict, but fewer cases must meet it. `looser`: ours permits more. `unknown`: they cannot be compared.
 */
export type Strictness = "strict" | "partly" | "looser" | "unknown";

/** From the best to the worst. */
const ORDER: readonly Strictness[] = ["strict", "partly", "unknown", "looser"];

/** The worst of them; nothing was compared where there is none. */
export function worst(all: readonly Strictness[]): Strictness {
  if (all.length === 0) return "unknown";
  return ORDER.findLast((one) => all.includes(one)) ?? "unknown";
}

/** The best of them. */
export function best(all: readonly Strictness[]): Strictness {
  return ORDER.find((one) => all.includes(one)) ?? "unknown";
}

/**
 * Compares two targets as a whole: their base values, and each value for a part of the scope with the other's value for the same
 * part, or with its base. Unlike a variant, ours has nothing from the other one: what it does not state it does not limit.
 */
export function strictness(ours: TargetLike, wanted: TargetLike): Strictness {
  const base = compared(ours, wanted);
  const parts = worst([base, ...partly(ours, wanted)]);
  // Less strict for a part alone: not in every case.
  return parts === "looser" && base !== "looser" && base !== "unknown" ? "partly" : parts;
}

function partly(ours: TargetLike, wanted: TargetLike): readonly Strictness[] {
  const own = ours.variants ?? [];
  const others = wanted.variants ?? [];
  const unmatched = others.filter((other) => own.every((one) => !isSamePart(one, other)));
  return [
    ...own.map((one) => {
      const other = others.find((each) => isSamePart(one, each));
      const meant = other === undefined ? wanted : effectiveTarget(wanted, other);
      return compared(effectiveTarget(ours, one), meant);
    }),
    ...unmatched.map((other) => compared(ours, effectiveTarget(wanted, other))),
  ];
}

function compared(ours: TargetLike, wanted: TargetLike): Strictness {
  if (isStated(wanted.noTarget)) return "strict";
  if (isStated(ours.noTarget)) return "looser";
  if (!hasLimit(wanted) && wanted.mean === undefined && wanted.median === undefined) {
    const isEmpty = !hasEvents(wanted) && wanted.share === undefined;
    return isEmpty
      ? "unknown"
      : named(eventVerdict(ours, wanted), lowerShare(ours.share, wanted.share));
  }
  const limit = some([
    limitVerdict(ours, wanted),
    averageVerdict(ours, wanted, "mean"),
    averageVerdict(ours, wanted, "median"),
  ]);
  // An average is one of all cases: no share belongs to it.
  const share = hasLimit(wanted) ? lowerShare(ours.share, wanted.share) : false;
  return named(limit, share);
}

function named(limit: Verdict, share: Verdict): Strictness {
  if (limit === true) return "looser";
  if (limit === undefined || share === undefined) return "unknown";
  return share ? "partly" : "strict";
}

function hasEvents({ before, after }: TargetLike): boolean {
  return before !== undefined || after !== undefined;
}

/** Without a limit word, an event is the limit: named in the same words it is the same, in others nobody knows. */
function eventVerdict(ours: TargetLike, wanted: TargetLike): Verdict {
  const isKept = (["before", "after"] as const).every(
    (word) => wanted[word] === undefined || sameWords(ours[word], wanted[word]),
  );
  return isKept ? false : undefined;
}

function sameWords(a: string | undefined, b: string | undefined): boolean {
  const plain = (text: string | undefined) => text?.trim().replaceAll(/\s+/g, " ").toLowerCase();
  return plain(a) === plain(b);
}

function hasLimit(target: TargetLike): boolean {
  return limitWords.some((word) => isStated(target[word]));
}

function limitVerdict(ours: TargetLike, wanted: TargetLike): Verdict {
  if (!hasLimit(wanted)) return false;
  if (!hasLimit(ours)) return undefined;
  return some([looserLimit(ours, wanted), secondVerdict(ours, wanted)]);
}

/** A second unit that only restates our limit, or may only shorten it, makes it no looser. */
function secondVerdict(ours: TargetLike, wanted: TargetLike): Verdict {
  const isMost = MOST.some((word) => isStated(ours[word]));
  const isHarmless = ours.whichever === undefined || (ours.whichever === "less" && isMost);
  return wanted.or === undefined && isHarmless ? false : looserSecond(ours, wanted);
}

const MOST = ["within", "atMost", "lessThan", "every"] as const;

/** What holds for every case holds for their average; a limit beyond the average says nothing about it. */
function averageVerdict(ours: TargetLike, wanted: TargetLike, word: "mean" | "median"): Verdict {
  const average = wanted[word];
  if (average === undefined) return false;
  if (ours[word] !== undefined) return higherIsLooser(ours[word], average);
  if (!hasLimit(ours) || ours.share !== undefined) return undefined;
  return looserLimit(ours, { atMost: average }) === false ? false : undefined;
}

const PARTS = ["locations", "tiers", "channels", "segments", "services"] as const;

/** They hold for the same part of the scope, in the same words. */
function isSamePart(one: TargetLike, other: TargetLike): boolean {
  return partKey(one) === partKey(other);
}

function partKey(target: TargetLike): string {
  const lists = PARTS.map((part) => (target[part] ?? []).map(({ title }) => title).toSorted());
  return JSON.stringify([lists, target.when, target.season, target.hours]);
}
