import type { StringTable } from "../types.ts";
import type { measures as english } from "../en/measures.ts";

export const measures: StringTable<typeof english> = {};
