import type { StringPattern } from "../types.ts";

export const screen = {
  "screen.edition": "Edition {version}",
  "screen.theme": "Light or dark",
  "screen.copy": "Copy",
  "screen.copied": "Copied",
  "screen.steps": "Back and on",
  "screen.previous": "Back:",
  "screen.next": "On:",
} as const satisfies Readonly<Record<string, StringPattern>>;
