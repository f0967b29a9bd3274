import type { StringTable } from "../types.ts";
import type { search as english } from "../en/search.ts";

export const search: StringTable<typeof english> = {
  "search.field": "Meklēt grāmatā",
  "search.close": "Aizvērt meklēšanu",
  "search.standards": "Standarti",
  "search.situations": "Situācijas",
  "search.words": "Vārdi un citi",
  "search.pages": "Lappuses",
  "search.choose": "izvēlēties",
  "search.follow": "atvērt",
  "search.leave": "aizvērt",
  "search.more": "Rādīt vairāk no {n}",
  "search.found": { zero: "{n} rezultātu", one: "{n} rezultāts", other: "{n} rezultāti" },
  "search.similar": "Tieši tādu vārdu nav. Šie ir līdzīgi.",
  "search.none": "Nekas nav atrasts.",
  "search.scope":
    "Var meklēt standartu, situāciju un lappušu vārdus, veselus vai to sākumu, kā arī apzīmējumus un numurus.",
  "search.hidden": "nav izvēlētajās lappusēs",
};
