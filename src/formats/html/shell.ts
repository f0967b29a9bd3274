import type { ContentsEntry } from "../../document/blocks.ts";
import type { PageWord } from "../../page/data.ts";
import type { Survey } from "../survey.ts";
import { contentsList } from "./contents.ts";
import type { IconName } from "./icons.ts";
import { icon } from "./icons.ts";
import type { Context } from "./inline.ts";
import { logo, plain } from "./inline.ts";
import { readersButton, readersStep } from "./readers.ts";
import { escape, fragment, ownIds } from "./text.ts";
import { wordOf } from "./words.ts";

/** What stands around the text. Whatever needs the script is hidden until it runs. */

export function skipLink({ strings }: Context): string {
  return `<a class="skip" href="${fragment(ownIds.text)}">${escape(strings.skipToText)}</a>`;
}

/** The bar at the top: the way to the contents, which book this is, and the controls. */
export function bar(found: Survey, context: Context): string {
  const { document, strings } = context;
  const target = fragment(found.contentsAnchor ?? ownIds.contents);
  const menu = `<a class="menu" id="${ownIds.menu}" href="${target}">${icon("menu")}<span>${escape(strings.contents)}</span></a>`;
  const edition =
    document.edition === ""
      ? ""
      : `<span class="edition">${plain(document.edition, context)}</span>`;
  return [
    '<header class="bar">',
    found.entries.length === 0 ? "" : menu,
    `<a class="name" href="${fragment(ownIds.text)}">${logo(context)}<span class="book">${plain(document.title, context)}</span><span class="here" id="${ownIds.here}"></span>${edition}</a>`,
    searchField(context),
    '<div class="tools">',
    readersButton(context),
    button(ownIds.searchOpen, "search", "search.field", context),
    button(ownIds.scheme, "scheme", "screen.theme", context),
    "</div>",
    `<div class="path" id="${ownIds.path}" aria-hidden="true" hidden></div>`,
    "</header>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The field of the search. What is found is listed by the script, in `#_found`. */
function searchField(context: Context): string {
  const name = escape(wordOf("search.field", context));
  const close = escape(wordOf("search.close", context));
  return [
    `<div class="search" id="${ownIds.search}" role="search" hidden>`,
    icon("search"),
    `<input type="search" id="${ownIds.query}" role="combobox" aria-label="${name}" aria-expanded="false" aria-controls="${ownIds.found}"` +
      ` aria-autocomplete="list" autocomplete="off" spellcheck="false" enterkeyhint="go" placeholder="${name}">`,
    '<kbd class="slash" aria-hidden="true">/</kbd>',
    '<kbd class="esc" aria-hidden="true">Esc</kbd>',
    `<button type="button" class="tool" id="${ownIds.searchClose}" aria-label="${close}">${icon("cross")}</button>`,
    "</div>",
  ].join("\n");
}

/** A control that is a picture, with its name for those who do not see it. */
function button(id: string, name: IconName, word: PageWord, context: Context): string {
  const label = escape(wordOf(word, context));
  return `<button type="button" class="tool" id="${id}" aria-label="${label}" hidden>${icon(name)}</button>`;
}

/** Contents beside the text; above it on narrow screens, unless the document has a page of contents of its own. */
export function side(found: Survey, context: Context): string {
  if (found.entries.length === 0) return "";
  const kind = found.contentsAnchor === undefined ? "side flows" : "side";
  const name = escape(context.strings.contents);
  return [
    `<nav class="${kind}" id="${ownIds.contents}" aria-label="${name}">`,
    `<p class="label" aria-hidden="true">${name}</p>`,
    contentsList(sideEntries(found.entries), context, found.counts),
    "</nav>",
  ].join("\n");
}

/** Two levels are enough beside the text. */
function sideEntries(entries: readonly ContentsEntry[]): readonly ContentsEntry[] {
  const least = Math.min(...entries.map((entry) => entry.level));
  return entries.filter((entry) => entry.level < least + 2);
}

/** The bar at the bottom of a telephone: back and on. */
export function foot(found: Survey, context: Context): string {
  if (found.entries.length === 0) return "";
  const way = (id: string, name: IconName, word: PageWord): string =>
    `<a id="${id}" hidden><em class="unseen">${escape(wordOf(word, context))}</em>${icon(name)}<span></span></a>`;
  return [
    `<nav class="steps" id="${ownIds.steps}" aria-label="${escape(wordOf("screen.steps", context))}" hidden>`,
    way(ownIds.previous, "previous", "screen.previous"),
    readersStep(context),
    way(ownIds.next, "next", "screen.next"),
    "</nav>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}
