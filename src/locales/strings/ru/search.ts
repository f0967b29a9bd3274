import type { StringTable } from "../types.ts";
import type { search as english } from "../en/search.ts";

export const search: StringTable<typeof english> = {
  "search.field": "Поиск по книге",
  "search.close": "Закрыть поиск",
  "search.standards": "Стандарты",
  "search.situations": "Ситуации",
  "search.words": "Слова и прочее",
  "search.pages": "Страницы",
  "search.choose": "выбрать",
  "search.follow": "открыть",
  "search.leave": "закрыть",
  "search.more": "Показать ещё из {n}",
  "search.found": {
    one: "найден {n} результат",
    few: "найдено {n} результата",
    many: "найдено {n} результатов",
    other: "найдено {n} результата",
  },
  "search.similar": "Точно таких слов нет. Вот похожие.",
  "search.none": "Ничего не найдено.",
  "search.scope":
    "Ищите слова из стандартов, ситуаций и страниц, целиком или по началу, а также обозначения и номера.",
  "search.hidden": "не входит в выбранные страницы",
};
