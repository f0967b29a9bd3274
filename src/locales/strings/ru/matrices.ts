import type { StringTable } from "../types.ts";
import type { matrices as english } from "../en/matrices.ts";

export const matrices: StringTable<typeof english> = {};
