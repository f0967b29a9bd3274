/** Values as the nodes of a part: strings of the book, quantities and dates, an author's Markdown, several in a row. */

import { spokenWords } from "../../edition/spoken.ts";
import type { Collection } from "../../generated/fields.ts";
import type { Phrase } from "../../generated/types.ts";
import type { StringKey } from "../../locales/strings.ts";
import type { Block, Inline } from "../blocks.ts";
import { flat, printList, printProse, printString, printValue } from "../slots-print.ts";
import type { Printable } from "../slots-values.ts";
import type { PartRequest } from "../template-environment.ts";
import { linkTo, linkWithId, textOf, words } from "./nodes.ts";
import type { Named, Placed } from "./nodes.ts";

type Value = readonly Inline[] | number;

/** A text of the book without values, as it is. */
export function wordOfBook({ strings }: PartRequest, key: string): string {
  return strings.pattern(key) ?? "";
}

/** A text of the book without values. */
export function say(key: StringKey, request: PartRequest): Inline {
  return words(wordOfBook(request, key));
}

/** A text of the book with values in it; `n` also chooses the plural form. */
export function told(
  request: PartRequest,
  key: string,
  values: Readonly<Record<string, Value>> = {},
): readonly Inline[] {
  const given = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "number" ? value : { kind: "printed", inlines: value },
  ]);
  return flat(printString(key, Object.fromEntries(given), request));
}

/** A quantity or hours by its kind; nothing where there is none. */
export function printed(value: Printable | undefined, request: PartRequest): readonly Inline[] {
  return flat(printValue(value, request));
}

/** A date YYYY-MM-DD. */
export function dateOf(value: string, request: PartRequest): readonly Inline[] {
  return flat(printValue({ kind: "date", value }, request));
}

/** An author's Markdown in this field of the thing. */
export function proseOf(
  thing: Placed,
  field: string,
  value: string | undefined,
  request: PartRequest,
): readonly Block[] {
  if (value === undefined) return [];
  const at = request.edition.placeOf(thing, field);
  return printProse({ kind: "prose", value, at }, request)?.blocks ?? [];
}

/** What is said to a customer, in the quotation marks of the book; words in another language say in which. */
export function quoted(phrase: Phrase, request: PartRequest): readonly Inline[] {
  const { name } = request.edition.workspace.settings.company;
  const node = textOf(phrase, "text", spokenWords(phrase.text, name), request);
  const spoken = node.type === "text" ? { ...node, ...foreign(phrase, request) } : node;
  return told(request, "phrase.quoted", { words: [spoken] });
}

function foreign(phrase: Phrase, { language }: PartRequest): { readonly language?: string } {
  const isForeign = phrase.language !== undefined && phrase.language !== language;
  return isForeign ? { language: phrase.language } : {};
}

/** Several as the language joins them: `a, b and c`. */
export function listed(
  all: readonly (Inline | readonly Inline[])[],
  request: PartRequest,
): readonly Inline[] {
  const values = all.map((each) => ({ kind: "printed", inlines: [each].flat() }));
  return flat(printList(values, "and", request));
}

/** Whatever has a title and may be a prohibition. */
export type Rule = Named & { readonly collection: Collection; readonly level?: string };

/** A link to a rule, with the mark of a prohibition. */
export function linkToRule(thing: Rule, request: PartRequest): readonly Inline[] {
  return [linkTo(thing.collection, thing, request), ...markOf(thing, request)];
}

/** The same with the printed id before the title. */
export function linkToRuleWithId(thing: Rule, request: PartRequest): readonly Inline[] {
  return [linkWithId(thing.collection, thing, request), ...markOf(thing, request)];
}

/**
 * Says behind the name of a prohibition that it is one: its title names what is forbidden and alone would read as an order. Behind
 * and not before, because in a row of names a word before the first would seem to be about them all.
 */
export function markOf(
  { collection, level }: Pick<Rule, "collection" | "level">,
  request: PartRequest,
): readonly Inline[] {
  if (collection !== "standards" || level !== "mustNot") return [];
  return [words(" ("), say("level.mark", request), words(")")];
}

/** The title that the template gives to the section that a part makes. */
export function titleIn(request: PartRequest): readonly Inline[] {
  return flat(printValue(request.attributes["title"], request));
}
