import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "af {total}",
  "print.page": "side {page}",
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
};
