import type { StringTable } from "../types.ts";
import type { editions as english } from "../en/editions.ts";

export const editions: StringTable<typeof english> = {
  "edition.for": "חוברת עבור",
  "edition.elsewhere": "במקומות אחרים: {limit}",
  "edition.otherwise": "בכל מקרה אחר: {limit}",
  "edition.localReason": "למה כאן זה אחרת:",
};
