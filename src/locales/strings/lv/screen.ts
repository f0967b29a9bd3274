import type { StringTable } from "../types.ts";
import type { screen as english } from "../en/screen.ts";

export const screen: StringTable<typeof english> = {
  "screen.edition": "Izdevums {version}",
  "screen.theme": "Gaišs vai tumšs izskats",
  "screen.copy": "Kopēt",
  "screen.copied": "Nokopēts",
  "screen.steps": "Atpakaļ un tālāk",
  "screen.previous": "Atpakaļ:",
  "screen.next": "Tālāk:",
};
