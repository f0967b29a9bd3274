import type { StringPattern } from "../types.ts";

export const search = {
  "search.field": "Search this book",
  "search.close": "Close the search",
  "search.standards": "Standards",
  "search.situations": "Situations",
  "search.words": "Words and more",
  "search.pages": "Pages",
  "search.choose": "choose",
  "search.follow": "open",
  "search.leave": "close",
  "search.more": "Show more of {n}",
  "search.found": { one: "{n} found", other: "{n} found" },
  "search.similar": "Nothing has exactly these words. These have words that are nearly alike.",
  "search.none": "Nothing found.",
  "search.scope":
    "You can look for words of standards, situations and pages, each word or its beginning, and for ids and numbers.",
  "search.hidden": "not in the pages you have chosen",
} as const satisfies Readonly<Record<string, StringPattern>>;
