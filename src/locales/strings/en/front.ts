import type { StringPattern } from "../types.ts";

export const front = {} as const satisfies Readonly<Record<string, StringPattern>>;
