import { icon } from "./icons.ts";
import type { Context } from "./inline.ts";
import { originOf, plain } from "./inline.ts";
import { marks } from "./readers.ts";
import { escape, fragment, levelId, titleId } from "./text.ts";
import type { Card } from "../text.ts";
import { isClause, isRanked } from "../text.ts";

/** The opening tag of a card; its name for screen readers is its level and its title. */
export function cardTag(card: Card, context: Context): string {
  const names = [...(card.level === undefined ? [] : [levelId(card.id)]), titleId(card.id)];
  const labelled = `aria-labelledby="${escape(names.join(" "))}"`;
  const more = marks(card.holds, context) + originOf(card.at, context);
  return `<article class="${cardClass(card)}" id="${escape(card.id)}" ${labelled}${more}>`;
}

/** The figure of a ranking is drawn large, the number of a clause in the margin. */
function cardClass(card: Card): string {
  if (isClause(card)) return "card clause";
  return isRanked(card) ? "card ranked" : "card";
}

/** The margin: badge, printed id (a lasting link to this very card), then who performs it and where. */
export function cardMargin(card: Card, margin: string, context: Context): string {
  const who = margin === "" ? "" : `<div class="who">\n${margin}\n</div>`;
  const parts = [badge(card, context), label(card, context), who];
  const inside = parts.filter((part) => part !== "").join("\n");
  return inside === "" ? "" : `<div class="margin">\n${inside}\n</div>`;
}

function badge(card: Card, context: Context): string {
  if (card.level === undefined) return "";
  const mark = card.level === "mustNot" ? icon("never") : "";
  const word = escape(context.strings.levels[card.level]);
  const kind = card.level === "mustNot" ? "must-not" : card.level;
  return `<p class="badge ${kind}" id="${escape(levelId(card.id))}">${mark}${word}</p>`;
}

function label(card: Card, context: Context): string {
  if (card.label === undefined) return "";
  return `<p class="id"><a href="${fragment(card.id)}">${plain(card.label, context)}</a></p>`;
}
