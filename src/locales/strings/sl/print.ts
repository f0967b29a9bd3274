import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "od {total}",
  "print.page": "str.\u00a0{page}",
  "print.continued": "nadaljevanje",
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
    one: "Še {n} velja ob vsakem stiku s stranko, str.\u00a0{page}.",
    two: "Še {n} veljata ob vsakem stiku s stranko, str.\u00a0{page}.",
    few: "Še {n} veljajo ob vsakem stiku s stranko, str.\u00a0{page}.",
    other: "Še {n} jih velja ob vsakem stiku s stranko, str.\u00a0{page}.",
  },
  "print.also": "Tudi v tem poglavju",
  "print.appendices": "Priloge",
  "print.signer": "Vloga",
  "print.signedAs": "Dejanje",
  "print.lead.terms": "Besede, ki imajo v tem priročniku poseben pomen, da jih vsi razumemo enako.",
  "print.lead.general":
    "Komu je priročnik namenjen, kaj obljubljamo strankam in kdo za kaj odgovarja.",
  "print.lead.principles":
    "Česa se držimo, kadar ne ustreza nobeno pravilo, od najpomembnejšega naprej.",
  "print.lead.communication":
    "Kaj na vsakem koraku poti stranke naredimo, kaj rečemo in česa nikoli ne storimo.",
  "print.lead.appearance":
    "Kako smo videti mi in naše delovno mesto: pravila za vse in za vsako vlogo posebej.",
  "print.lead.accountability": "Kaj prinese dobro delo in kaj sledi, če kdo prekrši standard.",
  "print.lead.control": "Kako preverjamo, ali se standardi upoštevajo, in kako nato ukrepamo.",
  "print.lead.evaluation": "Kako izračunamo rezultate in kaj povedo o nas.",
};
