import type { StringTable } from "../types.ts";
import type { editions as english } from "../en/editions.ts";

export const editions: StringTable<typeof english> = {};
