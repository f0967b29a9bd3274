import type { StringTable } from "../types.ts";
import type { search as english } from "../en/search.ts";

export const search: StringTable<typeof english> = {
  "search.field": "Søg i bogen",
  "search.close": "Luk søgningen",
  "search.standards": "Standarder",
  "search.situations": "Situationer",
  "search.words": "Ord og andet",
  "search.pages": "Sider",
  "search.choose": "vælg",
  "search.follow": "åbn",
  "search.leave": "luk",
  "search.more": "Vis flere af {n}",
  "search.found": { one: "{n} fundet", other: "{n} fundet" },
  "search.similar": "Intet har netop disse ord. Her er ord, der ligner.",
  "search.none": "Intet fundet.",
  "search.scope":
    "Du kan søge efter ord i standarder, situationer og sider, hele eller kun begyndelsen, og efter koder og numre.",
  "search.hidden": "ikke blandt de sider, du har valgt",
};
