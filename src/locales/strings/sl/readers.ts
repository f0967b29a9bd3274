import type { StringTable } from "../types.ts";
import type { readers as english } from "../en/readers.ts";

export const readers: StringTable<typeof english> = {
  "readers.everyone": "Strani za vse",
  "readers.name": "Čigave strani berete",
  "readers.as": "Berem kot",
  "readers.all": "Vsi",
  "readers.path": "Na poti",
  "readers.wholePath": "Celotna pot",
  "readers.more": "še {n}",
  "readers.count": {
    one: "{shown} od {n} standarda",
    two: "{shown} od {n} standardov",
    few: "{shown} od {n} standardov",
    other: "{shown} od {n} standardov",
  },
  "readers.showAll": "Pokaži vse",
  "readers.done": "Končano",
  "readers.for": "Prikazano za: {names}",
  "readers.printed": {
    one: "Tukaj je natisnjenih {shown} od {n} standarda; kar velja samo za druge, je izpuščeno.",
    two: "Tukaj je natisnjenih {shown} od {n} standardov; kar velja samo za druge, je izpuščeno.",
    few: "Tukaj je natisnjenih {shown} od {n} standardov; kar velja samo za druge, je izpuščeno.",
    other: "Tukaj je natisnjenih {shown} od {n} standardov; kar velja samo za druge, je izpuščeno.",
  },
  "readers.hiddenStandards": {
    one: "Tukaj je skrit {n} standard {whose}: {which}",
    two: "Tukaj sta skrita {n} standarda {whose}: {which}",
    few: "Tukaj so skriti {n} standardi {whose}: {which}",
    other: "Tukaj je skritih {n} standardov {whose}: {which}",
  },
  "readers.hiddenSituations": {
    one: "Tukaj je skrita {n} situacija {whose}: {which}",
    two: "Tukaj sta skriti {n} situaciji {whose}: {which}",
    few: "Tukaj so skrite {n} situacije {whose}: {which}",
    other: "Tukaj je skritih {n} situacij {whose}: {which}",
  },
  "readers.hiddenParts": {
    one: "Tukaj je skrit {n} razdelek {whose}: {which}",
    two: "Tukaj sta skrita {n} razdelka {whose}: {which}",
    few: "Tukaj so skriti {n} razdelki {whose}: {which}",
    other: "Tukaj je skritih {n} razdelkov {whose}: {which}",
  },
  "readers.otherRoles": "za druge vloge",
  "readers.otherStages": "iz drugih faz",
  "readers.others": "za druge",
  "readers.opened": "Prikazano, ker sem vodi povezava.",
  "readers.openedFor": "Za koga: {names}",
  "readers.openedAt": "Kje na poti: {names}",
  "readers.unknown": "Naslov omenja nekaj, česar v priročniku ni: {id}",
};
