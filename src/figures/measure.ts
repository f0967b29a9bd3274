import { widthRuns } from "../generated/widths.ts";
import type { SceneText } from "../scene.ts";

export type Weight = SceneText["weight"];

/**
 * How wide a text is set, from the widths of Noto Sans and Noto Sans Hebrew. Kerning is left out: it nearly always draws letters nearer
 * to each other. A reader without Noto sees Segoe UI, Roboto, Helvetica or Arial, as `formats/svg.ts` names them: all of them are
 * narrower. The small factor is for pairs that kerning spreads, and for what a screen rounds up.
 */
const SAFETY = 1.02;

/** In thousandths of the size, for what the table does not know: most letters are narrower, Chinese and Japanese ones are square. */
const UNKNOWN = 750;
const SQUARE = 1050;
const EMOJI = 1400;

const tables = new Map<Weight, ReadonlyMap<number, number>>();
/** Widths of whole texts; books say the same words over and over. */
const known = new Map<string, number>();
const MOST_KNOWN = 50_000;

/** The width in points of a text on one line at a size. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return (unitsOf(text, weight) * size * SAFETY) / 1000;
}

function unitsOf(text: string, weight: Weight): number {
  const key = `${weight}${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const table = tableOf(weight);
  let units = 0;
  for (const char of text) units += table.get(char.codePointAt(0) ?? 0) ?? unknownUnits(char);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, units);
  return units;
}

function tableOf(weight: Weight): ReadonlyMap<number, number> {
  const found = tables.get(weight);
  if (found !== undefined) return found;
  const table = new Map<number, number>();
  for (const [first, widths] of widthRuns[weight]) {
    for (const [n, width] of widths.split(" ").entries())
      if (width !== "0") table.set(first + n, Number(width));
  }
  tables.set(weight, table);
  return table;
}

/** Marks stand over other letters, and what only steers the text takes no room. */
const WITHOUT_WIDTH = /^[\p{M}\p{Cf}]$/u;

function unknownUnits(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (WITHOUT_WIDTH.test(char)) return 0;
  if (code >= 0x1_f000) return EMOJI;
  return code >= 0x1100 ? SQUARE : UNKNOWN;
}
