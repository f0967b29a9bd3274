import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "od {total}",
  "print.page": "stran {page}",
  "print.inForce": "velja od {date}",
  "print.stages": { one: "{n} faza", two: "{n} fazi", few: "{n} faze", other: "{n} faz" },
  "print.standards": {
    one: "{n} standard",
    two: "{n} standarda",
    few: "{n} standardi",
    other: "{n} standardov",
  },
  "print.byStage": "Standardi po fazah.",
  "print.further": {
    one: "Še {n} velja ob vsakem stiku s stranko, stran {page}.",
    two: "Še {n} veljata ob vsakem stiku s stranko, stran {page}.",
    few: "Še {n} veljajo ob vsakem stiku s stranko, stran {page}.",
    other: "Še {n} jih velja ob vsakem stiku s stranko, stran {page}.",
  },
  "print.also": "Tudi v tem poglavju",
  "print.appendices": "Priloge",
};
