import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "af {total}",
  "print.inForce": "gælder fra {date}",
  "print.stages": { one: "{n} fase", other: "{n} faser" },
  "print.standards": { one: "{n} standard", other: "{n} standarder" },
  "print.byStage": "Standarder fase for fase.",
  "print.further": {
    one: "Yderligere {n} gælder ved enhver kundekontakt, side {page}.",
    other: "Yderligere {n} gælder ved enhver kundekontakt, side {page}.",
  },
  "print.also": "Også i dette kapitel",
  "print.appendices": "Bilag",
  "print.lead.terms":
    "De ord, som har deres egen betydning i denne håndbog, så vi alle mener det samme.",
  "print.lead.general":
    "Hvem håndbogen er til, hvad vi lover kunderne, og hvem der har ansvar for hvad.",
  "print.lead.principles":
    "Det, vi går efter, når ingen regel passer – i den rækkefølge, det tæller.",
  "print.lead.communication": "Hvad vi gør, siger og aldrig gør ved hvert trin på kundens vej.",
  "print.lead.appearance": "Hvordan vi og vores arbejdsplads ser ud: for alle og for hver rolle.",
  "print.lead.accountability":
    "Hvad godt arbejde giver, og hvad der følger, når en standard brydes.",
  "print.lead.control": "Hvordan vi ser, om standarderne bliver fulgt, og hvad vi så gør.",
  "print.lead.evaluation": "Hvordan resultaterne gøres op, og hvad de siger om os.",
};
