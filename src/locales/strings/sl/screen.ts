import type { StringTable } from "../types.ts";
import type { screen as english } from "../en/screen.ts";

export const screen: StringTable<typeof english> = {
  "screen.edition": "Izdaja {version}",
  "screen.theme": "Svetel ali temen videz",
  "screen.copy": "Kopiraj",
  "screen.copied": "Kopirano",
  "screen.steps": "Nazaj in naprej",
  "screen.previous": "Nazaj:",
  "screen.next": "Naprej:",
};
