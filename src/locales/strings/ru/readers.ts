import type { StringTable } from "../types.ts";
import type { readers as english } from "../en/readers.ts";

export const readers: StringTable<typeof english> = {
  "readers.everyone": "Страницы для всех",
  "readers.name": "Чьи страницы читать",
  "readers.as": "Читаю как",
  "readers.all": "Все",
  "readers.path": "Этап пути",
  "readers.wholePath": "Весь путь",
  "readers.more": "ещё {n}",
  "readers.count": {
    one: "{shown} из {n} стандарта",
    few: "{shown} из {n} стандартов",
    many: "{shown} из {n} стандартов",
    other: "{shown} из {n} стандартов",
  },
  "readers.showAll": "Показать всё",
  "readers.done": "Готово",
  "readers.for": "Показано для: {names}",
  "readers.printed": {
    one: "Здесь напечатано {shown} из {n} стандарта; то, что касается только других, опущено.",
    few: "Здесь напечатано {shown} из {n} стандартов; то, что касается только других, опущено.",
    many: "Здесь напечатано {shown} из {n} стандартов; то, что касается только других, опущено.",
    other: "Здесь напечатано {shown} из {n} стандартов; то, что касается только других, опущено.",
  },
  "readers.hiddenStandards": {
    one: "Здесь скрыт {n} стандарт {whose}: {which}",
    few: "Здесь скрыто {n} стандарта {whose}: {which}",
    many: "Здесь скрыто {n} стандартов {whose}: {which}",
    other: "Здесь скрыто {n} стандарта {whose}: {which}",
  },
  "readers.hiddenSituations": {
    one: "Здесь скрыта {n} ситуация {whose}: {which}",
    few: "Здесь скрыто {n} ситуации {whose}: {which}",
    many: "Здесь скрыто {n} ситуаций {whose}: {which}",
    other: "Здесь скрыто {n} ситуации {whose}: {which}",
  },
  "readers.hiddenParts": {
    one: "Здесь скрыт {n} раздел {whose}: {which}",
    few: "Здесь скрыто {n} раздела {whose}: {which}",
    many: "Здесь скрыто {n} разделов {whose}: {which}",
    other: "Здесь скрыто {n} раздела {whose}: {which}",
  },
  "readers.otherRoles": "для других должностей",
  "readers.otherStages": "других этапов",
  "readers.others": "для других",
  "readers.opened": "Показано, потому что сюда ведёт ссылка.",
  "readers.openedFor": "Для кого: {names}",
  "readers.openedAt": "Где на пути: {names}",
  "readers.unknown": "В адресе названо то, чего нет в этой книге: {id}",
};
