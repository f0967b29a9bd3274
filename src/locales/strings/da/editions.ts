import type { StringTable } from "../types.ts";
import type { editions as english } from "../en/editions.ts";

export const editions: StringTable<typeof english> = {
  "edition.for": "Uddrag for",
  "edition.elsewhere": "Andre steder: {limit}",
  "edition.otherwise": "I alle andre tilfælde: {limit}",
  "edition.localReason": "Hvorfor det er anderledes her",
};
