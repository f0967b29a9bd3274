import type { StringPattern } from "../types.ts";

export const figures = {} as const satisfies Readonly<Record<string, StringPattern>>;
