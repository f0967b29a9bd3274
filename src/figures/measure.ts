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

/** The widths of characters, and of the texts that were measured with them: books say the same words over and over. */
interface Face {
  readonly characters: ReadonlyMap<number, number>;
  readonly texts: Map<string, number>;
}

const faces = new Map<Weight, Face>();
const MOST_TEXTS = 20_000;

/** The width in points of a text on one line at a size. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return (unitsOf(text, faceOf(weight)) * size * SAFETY) / 1000;
}

function unitsOf(text: string, { characters, texts }: Face): number {
  const found = texts.get(text);
  if (found !== undefined) return found;
  let units = 0;
  for (const char of text) units += characters.get(char.codePointAt(0) ?? 0) ?? unknownUnits(char);
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, units);
  return units;
}

function faceOf(weight: Weight): Face {
  const found = faces.get(weight);
  if (found !== undefined) return found;
  const characters = new Map<number, number>();
  for (const [first, widths] of widthRuns[weight]) {
    for (const [n, width] of widths.split(" ").entries())
      if (width !== "0") characters.set(first + n, Number(width));
  }
  const face = { characters, texts: new Map<string, number>() };
  faces.set(weight, face);
  return face;
}

/** Marks stand over other letters, and what only steers the text takes no room. */
const WITHOUT_WIDTH = /^[\p{M}\p{Cf}]$/u;

function unknownUnits(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (WITHOUT_WIDTH.test(char)) return 0;
  if (code >= 0x1_f000) return EMOJI;
  return code >= 0x1100 ? SQUARE : UNKNOWN;
}
