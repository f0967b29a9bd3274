import type { StringTable } from "../types.ts";
import type { front as english } from "../en/front.ts";

export const front: StringTable<typeof english> = {
  "cover.language": "Valoda",
  "cover.obsolete": "Vairs nav spēkā",
  "approval.title": "Apstiprināšana",
  "approval.on": "Apstiprināšanas datums: {date}",
  "approval.name": "Vārds, uzvārds",
  "approval.date": "Datums",
  "approval.signature": "Paraksts",
  "history.title": "Redakciju vēsture",
  "history.until": "Spēkā līdz",
  "history.latest": "Piecas jaunākās redakcijas.",
  "use.title": "Kā lietot šo rokasgrāmatu",
  "use.levels": "Cik saistošs ir standarts",
  "use.level": "Līmenis",
  "use.meaning": "Ko tas nozīmē",
  "use.must": "To dara katru reizi. No tā atbrīvo tikai blakus norādītie izņēmumi.",
  "use.should": "To parasti dara. Ja kāds rīkojas citādi, tam ir pamatots iemesls, ko var nosaukt.",
  "use.may": "Tas ir atļauts bez saskaņošanas, blakus norādītajās robežās.",
  "use.mustNot": "To nedara neviens un nekādā gadījumā.",
  "use.blocks": "Četras standarta daļas",
  "use.process": "Ko darām un kādā secībā.",
  "use.say":
    "Teikumi, ko var teikt vārds vārdā. Der arī citi vārdi ar to pašu nozīmi; kvadrātiekavās ierakstiet vajadzīgo.",
  "use.behave": "Ko klients redz un dzird: stāja, balss, uzmanība.",
  "use.never": "Kas šeit kaitē, lai cik labi tas būtu domāts.",
  "use.reading": "Kā to lasīt",
  "use.numbers":
    "Numuri rāda nodaļu un sadaļu vietu un mainās, kad rokasgrāmata aug. Standarta kods nemainās nekad: nosauciet to, kad jautājat, ziņojat vai meklējat.",
  "use.limits":
    "Norma pasaka, cik drīz, cik bieži vai cik daudz. Īpatsvars tai blakus pasaka, cik gadījumos tā jāievēro, bet periods – par kādu laiku tos skaita.",
  "use.moments": "Patiesības mirklis ir solis, kas izšķir, ko klients par mums domās.",
  "use.terms":
    "Vārds ar īpašu nozīmi, kad tas sadaļā lietots pirmo reizi, ved uz 1. nodaļu, kur tas izskaidrots.",
  "use.unlisted": "Ja nekas no šī neder",
  "use.principles":
    "Neviena rokasgrāmata neparedz visu. Pārējo izšķir principi šādā secībā: ja divi no tiem ir pretrunā, svarīgāks ir tas, kas stāv augstāk.",
  "use.catchAll": "Ko darīt soli pa solim: {situation}",
  "use.ask": "Kam jautāt",
  "use.askNearest":
    "Pie katra posma, soļa un situācijas ir norādīts, kas par to atbild. Vispirms jautājiet tur.",
  "use.askBook": "Par visu rokasgrāmatu: {role}",
  "pages.title": "Jūsu lappuses",
  "pages.lead":
    "1.–3. nodaļa un viss, kas ir spēkā ikvienā saskarsmē ar klientu, attiecas uz visiem. Kas vēl attiecas uz jums, norādīts pie jūsu lomas.",
  "pages.path": "Posmi un soļi",
  "pages.standards": "Standarti, kas jāievēro",
  "pages.situations": "Situācijas",
  "pages.answersFor": "Jūs atbildat par",
  "pages.more": "Sk. arī",
};
