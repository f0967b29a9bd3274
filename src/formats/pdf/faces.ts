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

export function isInvisible(char: string): boolean {
  return INVISIBLE.test(char);
}

/** A letter with the marks on it and what steers it. */
const LETTER =
  /(?:\p{Default_Ignorable_Code_Point}*\P{Default_Ignorable_Code_Point}|\p{Default_Ignorable_Code_Point}+)[\p{M}\p{Default_Ignorable_Code_Point}]*/gu;

/** Cuts a text where another face must step in, which is never between a letter and its marks if one face has them all. */
export function partsOf(text: string, style: Style, faces: Faces): readonly Part[] {
  const chain = faces.of(style);
  const [own] = chain;
  if (own !== undefined && hasAll(own, text)) return [{ text, face: own }];
  const parts: { text: string; face: Face | undefined }[] = [];
  for (const [letter] of text.matchAll(LETTER)) {
    for (const { text: part, face } of facesFor(letter, chain)) {
      const last = parts.at(-1);
      if (last !== undefined && last.face === face) last.text += part;
      else parts.push({ text: part, face });
    }
  }
  return parts;
}

function facesFor(letter: string, chain: readonly Face[]): readonly Part[] {
  const face = chain.find((each) => hasAll(each, letter));
  const chars = Array.from(letter);
  if (face !== undefined || chars.length === 1) return [{ text: letter, face }];
  return chars
    .filter((char) => !isInvisible(char))
    .map((char) => ({ text: char, face: chain.find((each) => hasAll(each, char)) }));
}

function hasAll(face: Face, text: string): boolean {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (!face.has(code) && !isInvisible(char)) return false;
  }
  return true;
}
