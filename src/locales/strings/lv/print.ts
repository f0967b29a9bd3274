import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "no {total}",
  "print.page": "{page}.\u00a0lappusē",
  "print.continued": "turpinājums",
  "print.inForce": "spēkā no {date}",
  "print.stages": { zero: "{n} posmu", one: "{n} posms", other: "{n} posmi" },
  "print.standards": { zero: "{n} standartu", one: "{n} standarts", other: "{n} standarti" },
  "print.byStage": "Standarti pa posmiem.",
  "print.further": {
    zero: "Vēl {n} ir spēkā ikvienā saskarsmē ar klientu, {page}.\u00a0lappusē.",
    one: "Vēl {n} ir spēkā ikvienā saskarsmē ar klientu, {page}.\u00a0lappusē.",
    other: "Vēl {n} ir spēkā ikvienā saskarsmē ar klientu, {page}.\u00a0lappusē.",
  },
  "print.also": "Vēl šajā nodaļā",
  "print.appendices": "Pielikumi",
  "print.signer": "Loma",
  "print.signedAs": "Darbība",
  "print.lead.terms":
    "Vārdi, kuriem šajā rokasgrāmatā ir īpaša nozīme, – lai visi tos saprastu vienādi.",
  "print.lead.general":
    "Kam šī rokasgrāmata paredzēta, ko mēs solām klientiem un kas par ko atbild.",
  "print.lead.principles": "Pēc kā vadāmies, ja neder neviens noteikums, – sākot ar svarīgāko.",
  "print.lead.communication": "Ko mēs darām, ko sakām un ko nekad nedarām katrā klienta ceļa solī.",
  "print.lead.appearance":
    "Kā izskatāmies mēs un mūsu darba vieta: noteikumi visiem un katrai lomai.",
  "print.lead.accountability": "Ko dod labs darbs un kas notiek, ja standarts ir pārkāpts.",
  "print.lead.control": "Kā mēs pārbaudām, vai standarti tiek ievēroti, un ko darām pēc tam.",
  "print.lead.evaluation": "Kā aprēķinām rezultātus un ko tie liecina par mums.",
};
