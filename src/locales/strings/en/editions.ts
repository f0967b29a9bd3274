import type { StringPattern } from "../types.ts";

export const editions = {
  "edition.for": "Extract for",
  "edition.elsewhere": "Elsewhere: {limit}",
  "edition.otherwise": "In all other cases: {limit}",
  "edition.localReason": "Why it differs here",
} as const satisfies Readonly<Record<string, StringPattern>>;
