/** What a page tells its own script: plain data, written into the page as JSON. */

import type { Choices } from "../document/blocks.ts";

export type { Choice, Choices } from "../document/blocks.ts";

/** One text, or one for each plural class of the page's language; `{name}` where a value stands. */
export type Wording = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The interface words of a page, by their keys in the tables of strings; each is in the page or used by its script. */
export const pageWords = [
  "screen.theme",
  "screen.copy",
  "screen.copied",
  "screen.steps",
  "screen.previous",
  "screen.next",
  "search.field",
  "search.close",
  "search.standards",
  "search.situations",
  "search.words",
  "search.pages",
  "search.choose",
  "search.follow",
  "search.leave",
  "search.more",
  "search.found",
  "search.similar",
  "search.none",
  "search.scope",
  "search.hidden",
  "readers.everyone",
  "readers.name",
  "readers.as",
  "readers.all",
  "readers.path",
  "readers.wholePath",
  "readers.more",
  "readers.count",
  "readers.showAll",
  "readers.done",
  "readers.for",
  "readers.printed",
  "readers.hiddenStandards",
  "readers.hiddenSituations",
  "readers.hiddenParts",
  "readers.otherRoles",
  "readers.otherStages",
  "readers.others",
  "readers.opened",
  "readers.openedFor",
  "readers.openedAt",
  "readers.unknown",
] as const;

export type PageWord = (typeof pageWords)[number];
export type PageWords = Readonly<Record<PageWord, Wording>>;

export interface PageData {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: PageWords;
  /** What a reader can choose; the marks of cards and sections are places in these lists. */
  readonly readers: Choices;
}
