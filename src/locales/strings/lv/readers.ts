import type { StringTable } from "../types.ts";
import type { readers as english } from "../en/readers.ts";

export const readers: StringTable<typeof english> = {
  "readers.everyone": "Lappuses visiem",
  "readers.name": "Kam domātās lappuses lasīt",
  "readers.as": "Lasu kā",
  "readers.all": "Visi",
  "readers.path": "Ceļa posms",
  "readers.wholePath": "Viss ceļš",
  "readers.more": "vēl {n}",
  "readers.count": {
    zero: "{shown} no {n} standartiem",
    one: "{shown} no {n} standarta",
    other: "{shown} no {n} standartiem",
  },
  "readers.showAll": "Rādīt visu",
  "readers.done": "Gatavs",
  "readers.for": "Kam parādīts: {names}",
  "readers.printed": {
    zero: "Šeit izdrukāti {shown} no {n} standartiem; tas, kas attiecas tikai uz citiem, ir izlaists.",
    one: "Šeit izdrukāts {shown} no {n} standarta; tas, kas attiecas tikai uz citiem, ir izlaists.",
    other:
      "Šeit izdrukāti {shown} no {n} standartiem; tas, kas attiecas tikai uz citiem, ir izlaists.",
  },
  "readers.hiddenStandards": {
    zero: "Šeit paslēpti {n} standarti {whose}: {which}",
    one: "Šeit paslēpts {n} standarts {whose}: {which}",
    other: "Šeit paslēpti {n} standarti {whose}: {which}",
  },
  "readers.hiddenSituations": {
    zero: "Šeit paslēptas {n} situācijas {whose}: {which}",
    one: "Šeit paslēpta {n} situācija {whose}: {which}",
    other: "Šeit paslēptas {n} situācijas {whose}: {which}",
  },
  "readers.hiddenParts": {
    zero: "Šeit paslēptas {n} sadaļas {whose}: {which}",
    one: "Šeit paslēpta {n} sadaļa {whose}: {which}",
    other: "Šeit paslēptas {n} sadaļas {whose}: {which}",
  },
  "readers.otherRoles": "citām lomām",
  "readers.otherStages": "no citiem posmiem",
  "readers.others": "citiem",
  "readers.opened": "Parādīts, jo šurp ved saite.",
  "readers.openedFor": "Kam domāts: {names}",
  "readers.openedAt": "Kur ceļā: {names}",
  "readers.unknown": "Adresē minēts tas, kā šajā rokasgrāmatā nav: {id}",
};
