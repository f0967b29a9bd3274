import type { StringTable } from "../types.ts";
import type { front as english } from "../en/front.ts";

export const front: StringTable<typeof english> = {};
