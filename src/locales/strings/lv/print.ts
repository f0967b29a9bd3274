import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "no {total}",
  "print.inForce": "spēkā no {date}",
  "print.stages": { zero: "{n} posmu", one: "{n} posms", other: "{n} posmi" },
  "print.standards": { zero: "{n} standartu", one: "{n} standarts", other: "{n} standarti" },
  "print.byStage": "Standarti pa posmiem.",
  "print.further": {
    zero: "Vēl {n} ir spēkā ikvienā saskarsmē ar klientu, lpp. {page}.",
    one: "Vēl {n} ir spēkā ikvienā saskarsmē ar klientu, lpp. {page}.",
    other: "Vēl {n} ir spēkā ikvienā saskarsmē ar klientu, lpp. {page}.",
  },
  "print.also": "Vēl šajā nodaļā",
  "print.appendices": "Pielikumi",
  "print.lead.terms":
    "Vārdi, kuriem šajā rokasgrāmatā ir sava nozīme, lai visi tos saprastu vienādi.",
  "print.lead.general":
    "Kam šī rokasgrāmata domāta, ko mēs apsolām klientiem un kurš par ko atbild.",
  "print.lead.principles": "Pēc kā vadāmies, kad neviens noteikums neder, — svarīguma secībā.",
  "print.lead.communication":
    "Ko mēs darām, ko sakām un ko nedarām nekad ikvienā klienta ceļa solī.",
  "print.lead.appearance": "Kā izskatāmies mēs un mūsu darba vieta: visiem un katram amatam.",
  "print.lead.accountability": "Ko nopelna labs darbs un kas notiek, ja standarts ir pārkāpts.",
  "print.lead.control": "Kā mēs redzam, vai standarti tiek ievēroti, un ko darām pēc tam.",
  "print.lead.evaluation": "Kā tiek aprēķināti rezultāti un ko tie par mums saka.",
};
