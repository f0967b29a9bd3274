import type { StringTable } from "../types.ts";
import type { editions as english } from "../en/editions.ts";

export const editions: StringTable<typeof english> = {
  "edition.for": "Выписка",
  "edition.elsewhere": "В других местах: {limit}",
  "edition.otherwise": "Во всех остальных случаях: {limit}",
  "edition.localReason": "Почему здесь иначе",
};
