import type { UnitId } from "../types.ts";
import type { UnitWords } from "./types.ts";

/** Signs that are the same in every language with Latin letters (SI brochure, chapter 5). */
export const latinSymbols = {
  "%": { symbol: "%" },
  mm: { symbol: "mm" },
  cm: { symbol: "cm" },
  m: { symbol: "m" },
  km: { symbol: "km" },
  "°C": { symbol: "°C" },
  "°F": { symbol: "°F" },
  g: { symbol: "g" },
  kg: { symbol: "kg" },
  ml: { symbol: "ml" },
  l: { symbol: "l" },
  dB: { symbol: "dB" },
  lx: { symbol: "lx" },
} as const satisfies Partial<Record<UnitId, UnitWords>>;
