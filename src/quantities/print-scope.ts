import type { Wording } from "../locales/units/wording/types.ts";
import { printHours, printSeason, sayDate } from "./print-time.ts";
import type { DatedLike, ScopeLike, Titled } from "./types.ts";
import type { Speech } from "./wording.ts";
import { fill, present, speechOf } from "./wording.ts";

const LISTS = ["locations", "tiers", "channels", "segments", "services"] as const;

/** Where, for whom and when something holds: `places: Haifa; customers: Gold; if: it rains`. Empty when it holds everywhere. */
export function printScope(scope: ScopeLike, language: string): string {
  const { words } = speechOf(language);
  return present([
    ...LISTS.map((field) => titles(scope[field], words.scope[field], words)),
    scope.season && fill(words.scope.season, { text: printSeason(scope.season, language) }),
    scope.hours && fill(words.scope.hours, { text: printHours(scope.hours, language) }),
    sayWhen(scope, words),
  ]).join("; ");
}

function titles(list: readonly Titled[] | undefined, pattern: string, { comma }: Wording): string {
  if (list === undefined || list.length === 0) return "";
  return fill(pattern, { list: list.map((item) => item.title).join(comma) });
}

function sayWhen({ when, knownLater }: ScopeLike, { scope }: Wording): string {
  const later = knownLater === true ? scope.knownLater : "";
  if (when === undefined) return later;
  return fill(scope.when, { text: when }) + (later === "" ? "" : ` (${later})`);
}

/** `from 1 October 2026 to 31 January 2027`; empty without dates. */
export function sayDates({ starts, ends }: DatedLike, speech: Speech): string {
  const { part } = speech.words;
  const pattern =
    starts === undefined
      ? ends === undefined
        ? ""
        : part.ends
      : ends === undefined
        ? part.starts
        : part.startsEnds;
  return fill(pattern, {
    starts: starts === undefined ? "" : sayDate(starts, speech),
    ends: ends === undefined ? "" : sayDate(ends, speech),
  });
}
