import type { StringTable } from "../types.ts";
import type { editions as english } from "../en/editions.ts";

export const editions: StringTable<typeof english> = {
  "edition.for": "Izvleček",
  "edition.elsewhere": "Drugje: {limit}",
  "edition.otherwise": "V vseh drugih primerih: {limit}",
  "edition.localReason": "Zakaj je tu drugače",
};
