import type { RemedyPattern } from "../locales/units/wording/types.ts";
import { sayQuantity } from "./print-quantity.ts";
import { printScope, sayDates } from "./print-scope.ts";
import type { Printed } from "./print-target.ts";
import { printed, sayYear } from "./print-target.ts";
import type { Quantity, RemedyLike, TargetName } from "./types.ts";
import type { Speech } from "./wording.ts";
import { asSentence, capital, fill, present, speechOf } from "./wording.ts";

/** A remedy in a document's language: what is given, then one sentence for each condition. */
export function printRemedy(remedy: RemedyLike, language: string): Printed {
  const speech = speechOf(language);
  const parts = [...sayWhere(remedy, speech, language), ...sayConditions(remedy, speech)].map(
    asSentence,
  );
  const variants = (remedy.variants ?? []).map((variant) =>
    asSentence(sayVariant(variant, speech, language)),
  );
  return printed(undefined, sayAmounts(remedy, speech).join(" · "), [...parts, ...variants]);
}

function said(value: Quantity | undefined, pattern: RemedyPattern, speech: Speech): string {
  return value === undefined
    ? ""
    : fill(speech.words.remedy[pattern], { q: (wanted) => sayQuantity(value, speech, wanted) });
}

function sayAmounts(remedy: RemedyLike, speech: Speech): readonly string[] {
  return present([
    remedy.amount && sayQuantity(remedy.amount, speech, "nom"),
    remedy.gesture && fill(speech.words.remedy.gesture, { title: remedy.gesture.title }),
    said(remedy.further, "further", speech),
    said(remedy.cap, "cap", speech),
  ]);
}

function sayWhere(remedy: RemedyLike, speech: Speech, language: string): readonly string[] {
  const targets = remedy.targets ?? [];
  const list = targets.map(nameOf).join(speech.words.comma);
  return present([
    targets.length === 0 ? "" : fill(speech.words.remedy.targets, { list }),
    printScope(remedy, language),
    sayDates(remedy, speech),
  ]);
}

/** A target by what it measures, else by its id. */
function nameOf(target: TargetName): string {
  return typeof target === "string" ? target : (target.measure ?? target.id ?? "");
}

function sayConditions(remedy: RemedyLike, speech: Speech): readonly string[] {
  const { words } = speech;
  return present([
    sayYear(remedy, speech),
    remedy.automatic === true ? words.remedy.automatic : "",
    sayClaim(remedy, speech),
    said(remedy.payWithin, "payWithin", speech),
    remedy.late &&
      fill(words.remedy.late, {
        text: [...sayAmounts(remedy.late, speech), ...sayConditions(remedy.late, speech)].join(
          "; ",
        ),
      }),
    remedy.reason && fill(words.part.reason, { text: remedy.reason }),
  ]);
}

function sayClaim({ claimWithin, claimFrom }: RemedyLike, speech: Speech): string {
  const { remedy } = speech.words;
  if (claimWithin === undefined)
    return claimFrom === undefined ? "" : fill(remedy.claimFrom, { from: claimFrom });
  return fill(claimFrom === undefined ? remedy.claimWithin : remedy.claimWithinFrom, {
    q: (wanted) => sayQuantity(claimWithin, speech, wanted),
    from: claimFrom ?? "",
  });
}

function sayVariant(variant: RemedyLike, speech: Speech, language: string): string {
  const where = sayWhere(variant, speech, language).join("; ");
  const what = present([
    sayAmounts(variant, speech).join(" · "),
    ...sayConditions(variant, speech),
  ]).join("; ");
  if (where === "" || what === "") return capital(where + what);
  return capital(fill(speech.words.part.variant, { where, what }));
}
