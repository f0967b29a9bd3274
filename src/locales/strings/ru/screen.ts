import type { StringTable } from "../types.ts";
import type { screen as english } from "../en/screen.ts";

export const screen: StringTable<typeof english> = {
  "screen.edition": "Редакция {version}",
  "screen.theme": "Светлое или тёмное оформление",
  "screen.copy": "Скопировать",
  "screen.copied": "Скопировано",
  "screen.steps": "Назад и дальше",
  "screen.previous": "Назад:",
  "screen.next": "Дальше:",
};
