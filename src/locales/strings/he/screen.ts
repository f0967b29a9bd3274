import type { StringTable } from "../types.ts";
import type { screen as english } from "../en/screen.ts";

export const screen: StringTable<typeof english> = {
  "screen.edition": "מהדורה {version}",
  "screen.theme": "מראה בהיר או כהה",
  "screen.copy": "העתקה",
  "screen.copied": "הועתק",
  "screen.steps": "אחורה וקדימה",
  "screen.previous": "אחורה:",
  "screen.next": "קדימה:",
};
