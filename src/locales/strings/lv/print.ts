import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "no {total}",
  "print.page": "{page}. lpp.",
  "print.inForce": "spēkā no {date}",
  "print.stages": { zero: "{n} posmu", one: "{n} posms", other: "{n} posmi" },
  "print.standards": { zero: "{n} standartu", one: "{n} standarts", other: "{n} standarti" },
  "print.byStage": "Standarti pa posmiem.",
  "print.further": {
    zero: "Vēl {n} ir spēkā ikvienā saskarsmē ar klientu, {page}. lpp.",
    one: "Vēl {n} ir spēkā ikvienā saskarsmē ar klientu, {page}. lpp.",
    other: "Vēl {n} ir spēkā ikvienā saskarsmē ar klientu, {page}. lpp.",
  },
  "print.also": "Vēl šajā nodaļā",
  "print.appendices": "Pielikumi",
};
