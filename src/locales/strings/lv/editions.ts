import type { StringTable } from "../types.ts";
import type { editions as english } from "../en/editions.ts";

export const editions: StringTable<typeof english> = {
  "edition.for": "Izvilkums",
  "edition.elsewhere": "Citur: {limit}",
  "edition.otherwise": "Visos citos gadījumos: {limit}",
  "edition.localReason": "Kāpēc šeit ir citādi",
};
