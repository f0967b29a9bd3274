import { danish } from "./da.ts";
import { english } from "./en.ts";
import { hebrew } from "./he.ts";
import { latvian } from "./lv.ts";
import { russian } from "./ru.ts";
import { slovenian } from "./sl.ts";
import type { Endings } from "./types.ts";

const TABLES: Readonly<Record<string, Endings>> = {
  en: english,
  ru: russian,
  sl: slovenian,
  lv: latvian,
  he: hebrew,
  da: danish,
};

const NONE: Endings = { paradigms: {}, prefixes: [] };

/** The endings of a BCP 47 tag's language; none where svc has no table. */
export function endingsOf(language: string): Endings {
  return TABLES[new Intl.Locale(language).language] ?? NONE;
}
