import type { StringTable } from "../types.ts";
import type { registers as english } from "../en/registers.ts";

export const registers: StringTable<typeof english> = {};
