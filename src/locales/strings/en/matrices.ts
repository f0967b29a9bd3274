import type { StringPattern } from "../types.ts";

export const matrices = {} as const satisfies Readonly<Record<string, StringPattern>>;
