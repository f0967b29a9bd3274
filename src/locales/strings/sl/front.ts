import type { StringTable } from "../types.ts";
import type { front as english } from "../en/front.ts";

export const front: StringTable<typeof english> = {
  "cover.language": "Jezik",
  "cover.obsolete": "Ne velja več",
  "approval.title": "Odobritev",
  "approval.on": "Datum odobritve: {date}",
  "approval.name": "Ime in priimek",
  "approval.date": "Datum",
  "approval.signature": "Podpis",
  "history.title": "Zgodovina izdaj",
  "history.until": "Veljala do",
  "history.latest": "Pet zadnjih izdaj.",
  "use.title": "Kako uporabljati priročnik",
  "use.levels": "Kako zavezujoč je standard",
  "use.level": "Stopnja",
  "use.meaning": "Kaj pomeni",
  "use.must": "Tako ravnamo vedno. Izjeme so samo tiste, ki so zapisane zraven.",
  "use.should": "Tako praviloma ravnamo. Kdor ravna drugače, ima tehten razlog in ga zna povedati.",
  "use.may": "To je dovoljeno brez vprašanja, v mejah, ki so zapisane zraven.",
  "use.mustNot": "Tega ne dela nihče in v nobenem primeru.",
  "use.blocks": "Štirje deli standarda",
  "use.process": "Kaj naredimo in v kakšnem vrstnem redu.",
  "use.say":
    "Stavki, ki jih lahko izrečete dobesedno. Dobre so tudi druge besede z istim pomenom; v oglate oklepaje vstavite svoje podatke.",
  "use.behave": "Kar stranka vidi in sliši: drža, glas, pozornost.",
  "use.never": "Kar tu škodi, pa naj bo še tako dobro mišljeno.",
  "use.reading": "Kako brati",
  "use.numbers":
    "Številke kažejo mesto poglavij in razdelkov in se premaknejo, ko priročnik raste. Oznaka ob standardu se nikoli ne spremeni: navedite jo, ko sprašujete, sporočate ali iščete.",
  "use.limits":
    "Meja pove, kako hitro, kako pogosto ali koliko. Delež ob njej pove, v koliko primerih mora biti dosežena, obdobje pa, za kateri čas jih štejemo.",
  "use.moments": "Trenutek resnice je korak, ob katerem si stranka ustvari mnenje o nas.",
  "use.terms":
    "Beseda s posebnim pomenom vodi ob prvi rabi v razdelku v 1. poglavje, kjer je pojasnjena.",
  "use.unlisted": "Ko ne ustreza nič od zapisanega",
  "use.principles":
    "Noben priročnik ne predvidi vsega. O drugem odločajo načela v tem vrstnem redu: če sta si dve v nasprotju, velja tisto, ki je višje.",
  "use.catchAll": "Kaj storiti po korakih: {situation}",
  "use.ask": "Kje vprašati",
  "use.askNearest":
    "Pri vsaki fazi, koraku in situaciji je zapisano, kdo zanjo odgovarja. Najprej vprašajte tam.",
  "use.askBook": "Za priročnik kot celoto: {role}",
  "pages.title": "Vaše strani",
  "pages.lead":
    "Poglavja od 1 do 3 in vse, kar velja ob vsakem stiku s stranko, so za vse. Kaj še zadeva vas, je zapisano pri vašem delovnem mestu.",
  "pages.path": "Faze in koraki",
  "pages.standards": "Standardi, ki jih upoštevate",
  "pages.situations": "Situacije",
  "pages.answersFor": "Odgovarjate za",
  "pages.more": "Glejte tudi",
};
