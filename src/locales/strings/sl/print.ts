import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "od {total}",
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
  "print.lead.terms": "Besede, ki imajo v tem priročniku svoj pomen, da vsi razumemo isto.",
  "print.lead.general":
    "Komu je priročnik namenjen, kaj obljubljamo strankam in kdo za kaj odgovarja.",
  "print.lead.principles":
    "Česa se držimo, kadar ne ustreza nobeno pravilo, po vrstnem redu pomembnosti.",
  "print.lead.communication":
    "Kaj na vsakem koraku strankine poti naredimo, kaj rečemo in česa nikoli ne storimo.",
  "print.lead.appearance":
    "Kakšni smo videti mi in naše delovno mesto: za vse in za vsako vlogo posebej.",
  "print.lead.accountability": "Kaj prinese dobro delo in kaj sledi, če kdo prekrši standard.",
  "print.lead.control": "Kako vidimo, ali se standardi upoštevajo, in kaj potem storimo.",
  "print.lead.evaluation": "Kako štejemo rezultate in kaj povedo o nas.",
};
