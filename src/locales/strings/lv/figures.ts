import type { StringTable } from "../types.ts";
import type { figures as english } from "../en/figures.ts";

export const figures: StringTable<typeof english> = {};
