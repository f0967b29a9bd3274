import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "из {total}",
  "print.page": "с.\u00a0{page}",
  "print.continued": "продолжение",
  "print.inForce": "действует с {date}",
  "print.stages": { one: "{n} этап", few: "{n} этапа", many: "{n} этапов", other: "{n} этапа" },
  "print.standards": {
    one: "{n} стандарт",
    few: "{n} стандарта",
    many: "{n} стандартов",
    other: "{n} стандарта",
  },
  "print.byStage": "Стандарты по этапам.",
  "print.further": {
    one: "Ещё {n} действует при каждом контакте с клиентом (с.\u00a0{page}).",
    few: "Ещё {n} действуют при каждом контакте с клиентом (с.\u00a0{page}).",
    many: "Ещё {n} действуют при каждом контакте с клиентом (с.\u00a0{page}).",
    other: "Ещё {n} действуют при каждом контакте с клиентом (с.\u00a0{page}).",
  },
  "print.also": "Также в этой главе",
  "print.appendices": "Приложения",
  "print.signer": "Должность",
  "print.signedAs": "Действие",
  "print.lead.terms":
    "Слова, которые имеют в этой книге особое значение, — чтобы все понимали их одинаково.",
  "print.lead.general": "Для кого эта книга, что мы обещаем клиентам и кто за что отвечает.",
  "print.lead.principles":
    "Чем мы руководствуемся, если не подходит ни одно правило, — начиная с самого важного.",
  "print.lead.communication":
    "Что мы делаем, что говорим и чего не делаем никогда — на каждом шаге пути клиента.",
  "print.lead.appearance":
    "Как выглядим мы и наше рабочее место: правила для всех и для каждой должности.",
  "print.lead.accountability": "Что даёт хорошая работа и что следует за нарушением стандарта.",
  "print.lead.control": "Как мы проверяем, соблюдаются ли стандарты, и что делаем по итогам.",
  "print.lead.evaluation": "Как подсчитываются результаты и что они говорят о нас.",
};
