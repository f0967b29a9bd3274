import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "af {total}",
  "print.page": "side\u00a0{page}",
  "print.continued": "fortsat",
  "print.inForce": "gælder fra {date}",
  "print.stages": { one: "{n} fase", other: "{n} faser" },
  "print.standards": { one: "{n} standard", other: "{n} standarder" },
  "print.byStage": "Standarder fordelt på faser.",
  "print.further": {
    one: "Yderligere {n} gælder ved enhver kundekontakt, side\u00a0{page}.",
    other: "Yderligere {n} gælder ved enhver kundekontakt, side\u00a0{page}.",
  },
  "print.also": "Også i dette kapitel",
  "print.appendices": "Bilag",
  "print.signer": "Rolle",
  "print.signedAs": "Handling",
  "print.lead.terms":
    "Ord, der har en særlig betydning i denne håndbog, så vi alle mener det samme med dem.",
  "print.lead.general":
    "Hvem håndbogen henvender sig til, hvad vi lover kunderne, og hvem der har ansvar for hvad.",
  "print.lead.principles": "Det, vi retter os efter, når ingen regel passer – det vigtigste først.",
  "print.lead.communication":
    "Hvad vi gør, hvad vi siger, og hvad vi aldrig gør – på hvert trin af kunderejsen.",
  "print.lead.appearance":
    "Hvordan vi og vores arbejdsplads ser ud: reglerne for alle og for hver rolle.",
  "print.lead.accountability": "Hvad godt arbejde giver, og hvad der sker, når en standard brydes.",
  "print.lead.control": "Hvordan vi kontrollerer, om standarderne overholdes, og hvad vi så gør.",
  "print.lead.evaluation": "Hvordan resultaterne opgøres, og hvad de siger om os.",
};
