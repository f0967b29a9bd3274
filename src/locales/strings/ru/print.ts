import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "из {total}",
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
    one: "Ещё {n} действует при каждом контакте с клиентом, с. {page}.",
    few: "Ещё {n} действуют при каждом контакте с клиентом, с. {page}.",
    many: "Ещё {n} действуют при каждом контакте с клиентом, с. {page}.",
    other: "Ещё {n} действуют при каждом контакте с клиентом, с. {page}.",
  },
  "print.also": "Также в этой главе",
  "print.appendices": "Приложения",
  "print.lead.terms":
    "Слова, которые в этой книге имеют особое значение: чтобы все понимали их одинаково.",
  "print.lead.general": "Для кого эта книга, что мы обещаем клиентам и кто за что отвечает.",
  "print.lead.principles":
    "Чем мы руководствуемся, когда ни одно правило не подходит, — в порядке важности.",
  "print.lead.communication":
    "Что мы делаем, что говорим и чего не делаем никогда — на каждом шаге пути клиента.",
  "print.lead.appearance": "Как выглядим мы и наше рабочее место: для всех и для каждой должности.",
  "print.lead.accountability":
    "Чем вознаграждается хорошая работа и что следует за нарушением стандарта.",
  "print.lead.control": "Как мы видим, соблюдаются ли стандарты, и что делаем потом.",
  "print.lead.evaluation": "Как считаются результаты и что они говорят о нас.",
};
