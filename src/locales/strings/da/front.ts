import type { StringTable } from "../types.ts";
import type { front as english } from "../en/front.ts";

export const front: StringTable<typeof english> = {
  "cover.language": "Sprog",
  "cover.obsolete": "Gælder ikke længere",
  "approval.title": "Godkendelse",
  "approval.on": "Godkendt den {date}",
  "approval.name": "Navn",
  "approval.date": "Dato",
  "approval.signature": "Underskrift",
  "history.title": "Udgavehistorik",
  "history.until": "Gjaldt til",
  "history.latest": "De fem seneste udgaver.",
  "use.title": "Sådan bruges håndbogen",
  "use.levels": "Hvor bindende en standard er",
  "use.level": "Niveau",
  "use.meaning": "Hvad det betyder",
  "use.must":
    "Sådan gør vi hver gang. Kun de undtagelser, der står ved siden af, fritager for det.",
  "use.should": "Sådan gør vi normalt. Den, der gør noget andet, har en god grund og kan sige den.",
  "use.may": "Det må man gøre uden at spørge, inden for de grænser, der står ved siden af.",
  "use.mustNot": "Det gør ingen, og det gælder altid.",
  "use.blocks": "De fire dele af en standard",
  "use.process": "Hvad vi gør, og i hvilken rækkefølge.",
  "use.say":
    "Sætninger, der kan bruges, som de står. Andre ord er også gode, hvis de betyder det samme; i de kantede parenteser sættes det rigtige ind.",
  "use.behave": "Hvad kunden ser og hører: holdning, stemme, opmærksomhed.",
  "use.never": "Hvad der gør skade her, uanset hvor godt det er ment.",
  "use.reading": "Sådan læses den",
  "use.numbers":
    "Numrene viser kapitlernes og afsnittenes plads og kan ændre sig, når håndbogen vokser. Koden ved en standard ændrer sig aldrig: nævn den, når du spørger, melder noget eller søger.",
  "use.limits":
    "En grænse siger, hvor hurtigt, hvor ofte eller hvor meget. Andelen ved siden af siger, i hvor mange tilfælde den skal overholdes, og perioden siger, hvornår de tælles.",
  "use.moments": "Sandhedens øjeblik er et trin, der afgør, hvad kunden tænker om os.",
  "use.terms":
    "Første gang et ord med en særlig betydning nævnes i et afsnit, henviser det til kapitel 1, hvor det er forklaret.",
  "use.unlisted": "Når intet her passer",
  "use.principles":
    "Ingen håndbog forudser alt. Resten afgør principperne i denne rækkefølge: når to af dem støder sammen, vinder det, der står øverst.",
  "use.catchAll": "Hvad man gør trin for trin: {situation}",
  "use.ask": "Hvor man spørger",
  "use.askNearest":
    "Ved hver fase, hvert trin og hver situation står, hvem der er ansvarlig. Spørg først der.",
  "use.askBook": "Om hele håndbogen: {role}",
  "pages.title": "Dine sider",
  "pages.lead":
    "Kapitel 1 til 3 er for alle, og det er afsnittet »Ved enhver kundekontakt« også. Hvad der ellers angår dig, står under din rolle.",
  "pages.path": "Faser og trin",
  "pages.standards": "Dine standarder",
  "pages.situations": "Situationer",
  "pages.answersFor": "Du har ansvar for",
  "pages.more": "Se også",
};
