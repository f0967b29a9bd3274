import type { StringPattern } from "../types.ts";

export const editions = {} as const satisfies Readonly<Record<string, StringPattern>>;
