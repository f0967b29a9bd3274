import type { StringTable } from "../types.ts";
import type { print as english } from "../en/print.ts";

export const print: StringTable<typeof english> = {
  "print.of": "из {total}",
  "print.page": "с. {page}",
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
};
