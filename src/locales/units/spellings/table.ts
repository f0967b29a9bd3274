import { danish } from "./da.ts";
import { english } from "./en.ts";
import { hebrew } from "./he.ts";
import { latvian } from "./lv.ts";
import { russian } from "./ru.ts";
import { slovenian } from "./sl.ts";
import type { Spellings } from "./types.ts";

/** Spellings by language; English is read in every workspace. */
export const spellings = {
  en: english,
  ru: russian,
  sl: slovenian,
  lv: latvian,
  he: hebrew,
  da: danish,
} as const satisfies Record<string, Spellings>;
