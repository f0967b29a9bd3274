import { danish } from "./da.ts";
import { english } from "./en.ts";
import { hebrew } from "./he.ts";
import { latvian } from "./lv.ts";
import { russian } from "./ru.ts";
import { slovenian } from "./sl.ts";
import type { Wording } from "./types.ts";

/** The words of quantities and targets by language. */
export const wordings = {
  en: english,
  ru: russian,
  sl: slovenian,
  lv: latvian,
  he: hebrew,
  da: danish,
} as const satisfies Record<string, Wording>;
