import type { StringTable } from "../types.ts";
import type { readers as english } from "../en/readers.ts";

export const readers: StringTable<typeof english> = {
  "readers.everyone": "Alles sider",
  "readers.name": "Hvis sider du læser",
  "readers.as": "Læs som",
  "readers.all": "Alle",
  "readers.path": "På kunderejsen",
  "readers.wholePath": "Hele rejsen",
  "readers.more": "{n} til",
  "readers.count": { one: "{shown} af {n} standard", other: "{shown} af {n} standarder" },
  "readers.showAll": "Vis alt",
  "readers.done": "Færdig",
  "readers.for": "Vises for: {names}",
  "readers.printed": {
    one: "{shown} af {n} standard er trykt her; det, der kun gælder andre, er udeladt.",
    other: "{shown} af {n} standarder er trykt her; det, der kun gælder andre, er udeladt.",
  },
  "readers.hiddenStandards": {
    one: "{n} standard {whose} er skjult her: {which}",
    other: "{n} standarder {whose} er skjult her: {which}",
  },
  "readers.hiddenSituations": {
    one: "{n} situation {whose} er skjult her: {which}",
    other: "{n} situationer {whose} er skjult her: {which}",
  },
  "readers.hiddenParts": {
    one: "{n} afsnit {whose} er skjult her: {which}",
    other: "{n} afsnit {whose} er skjult her: {which}",
  },
  "readers.otherRoles": "for andre roller",
  "readers.otherStages": "fra andre faser",
  "readers.others": "for andre",
  "readers.opened": "Vises, fordi en henvisning fører hertil.",
  "readers.openedFor": "Hvem det er for: {names}",
  "readers.openedAt": "Hvor på kunderejsen: {names}",
  "readers.unknown": "Adressen nævner noget, der ikke findes i håndbogen: {id}",
};
