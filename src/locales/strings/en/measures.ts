import type { StringPattern } from "../types.ts";

export const measures = {} as const satisfies Readonly<Record<string, StringPattern>>;
