import type { StringTable } from "../types.ts";
import type { screen as english } from "../en/screen.ts";

export const screen: StringTable<typeof english> = {
  "screen.edition": "Udgave {version}",
  "screen.theme": "Lyst eller mørkt",
  "screen.copy": "Kopiér",
  "screen.copied": "Kopieret",
  "screen.steps": "Tilbage og videre",
  "screen.previous": "Tilbage:",
  "screen.next": "Videre:",
};
