import { collapse } from "../text.ts";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand anywhere in the page, in a quoted attribute too. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);
}

/** Running text: runs of blanks are one space, as the reader would see them anyway. */
export function escapeText(text: string): string {
  return escape(collapse(text));
}

/** The address of an id on this page. */
export function fragment(id: string): string {
  return `#${escape(encodeURIComponent(id))}`;
}

/**
 * Ids of our own making. Ids of the document are `<kind>-<id>`, so a colon or a leading underscore keeps the two apart.
 */
export const ownIds = {
  text: "_text",
  contents: "_contents",
  title: "_title",
  data: "_data",
  index: "_index",
  menu: "_list",
  here: "_here",
  path: "_path",
  scheme: "_light",
  search: "_find",
  query: "_query",
  searchOpen: "_find-open",
  searchClose: "_find-close",
  found: "_found",
  steps: "_steps",
  previous: "_back",
  next: "_on",
  readers: "_readers",
  readersStep: "_readersStep",
  readersHere: "_readersHere",
  readersAmount: "_readersAmount",
  readersCount: "_readersCount",
  readersAll: "_readersAll",
  readersSaid: "_readersSaid",
  readersUnknown: "_readersUnknown",
  readersPrinted: "_readersPrinted",
  strip: "_strip",
  choices: "_choices",
  chooser: "_chooser",
} as const;

/** The id of the heading of a section or card. */
export function titleId(id: string): string {
  return `${id}:title`;
}

/** The id of the badge of a card. */
export function levelId(id: string): string {
  return `${id}:level`;
}
