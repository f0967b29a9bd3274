import type { StringPattern } from "../types.ts";

export const registers = {} as const satisfies Readonly<Record<string, StringPattern>>;
