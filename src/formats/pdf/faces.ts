import type { Face } from "./face.ts";

export type Weight = 300 | 400 | 600;

/** How letters look, apart from their size and colour. */
export interface Style {
  /** Serifs are for headings, in books that ask for them. */
  readonly family: "sans" | "serif";
  readonly weight: Weight;
  readonly italic: boolean;
}

/** The faces of a book: for each weight the upright and, where there is one, the italic, and what steps in where a face has no letter. */
export interface Faces {
  /** The faces that are tried in turn for a style; the first is the style's own. */
  readonly of: (style: Style) => readonly Face[];
}

/** A piece of text that one face has all letters of; without a face, nobody has them. */
export interface Part {
  readonly text: string;
  readonly face: Face | undefined;
}

/** Steers the text and has no look of its own. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^\p{M}$/u;

export function isInvisible(char: string): boolean {
  return INVISIBLE.test(char);
}

/**
 * Cuts a text where another face must step in. Marks stay with the letter that they stand on, and a face goes on through characters that
 * it has, so that a word is cut as seldom as can be.
 */
export function partsOf(text: string, style: Style, faces: Faces): readonly Part[] {
  const chain = faces.of(style);
  const parts: { text: string; face: Face | undefined }[] = [];
  for (const char of text) {
    const last = parts.at(-1);
    const face = faceFor(char, last?.face, chain);
    const stays = last !== undefined && (isInvisible(char) || face === last.face);
    if (stays) last.text += char;
    else parts.push({ text: char, face });
  }
  return parts;
}

function faceFor(char: string, before: Face | undefined, chain: readonly Face[]): Face | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (before !== undefined && MARK.test(char) && before.has(code)) return before;
  return chain.find((face) => face.has(code));
}
