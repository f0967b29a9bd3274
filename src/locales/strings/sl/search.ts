import type { StringTable } from "../types.ts";
import type { search as english } from "../en/search.ts";

export const search: StringTable<typeof english> = {
  "search.field": "Iskanje po knjigi",
  "search.close": "Zapri iskanje",
  "search.standards": "Standardi",
  "search.situations": "Situacije",
  "search.words": "Besede in drugo",
  "search.pages": "Strani",
  "search.choose": "izberi",
  "search.follow": "odpri",
  "search.leave": "zapri",
  "search.more": "Pokaži več od {n}",
  "search.found": {
    one: "{n} zadetek",
    two: "{n} zadetka",
    few: "{n} zadetki",
    other: "{n} zadetkov",
  },
  "search.similar": "Natanko takih besed ni. Te so podobne.",
  "search.none": "Ni zadetkov.",
  "search.scope":
    "Iščete lahko besede iz standardov, situacij in strani, cele ali po začetku, ter oznake in številke.",
  "search.hidden": "ni med izbranimi stranmi",
};
