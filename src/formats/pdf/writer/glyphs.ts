import type { Atom, SpanLook } from "../paragraph.ts";
import type { Face, Shaped } from "../face.ts";
import type { FileFont, PdfFile } from "./pdf-file.ts";

/** A part of a TJ array: strings of glyph codes and moves between them. */
export interface GlyphRun {
  /** How far it stands above the base line, in thousandths of the size. */
  readonly rise: number;
  readonly text: string;
}

/** Glyphs as a file shows them. Words are encoded once: books say the same ones over and over. */
export class Glyphs {
  readonly #file: PdfFile;
  readonly #known = new Map<Shaped, readonly GlyphRun[]>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  font(face: Face): FileFont {
    return this.#file.font(face);
  }

  /** `tracking` is added behind each glyph that has a width, in thousandths. */
  encode(shaped: Shaped, face: Face, tracking: number): readonly GlyphRun[] {
    if (tracking !== 0) return encoded(shaped, this.font(face), tracking);
    const known = this.#known.get(shaped);
    if (known !== undefined) return known;
    const made = encoded(shaped, this.font(face), 0);
    this.#known.set(shaped, made);
    return made;
  }
}

/** How wide an atom stands on paper, letter-spacing included: it follows each glyph that has a width. In points. */
export function widthOnPaper({
  width,
  shaped,
  look,
}: Pick<Atom<SpanLook & { readonly tracking?: number }>, "width" | "shaped" | "look">): number {
  const spaced = shaped.glyphs.filter(({ advance }) => advance > 0).length;
  return width + spaced * (look.tracking ?? 0) * look.size;
}

/** Moves are whole thousandths; what is rounded away is made good by the next. */
function encoded(shaped: Shaped, font: FileFont, tracking: number): readonly GlyphRun[] {
  const runs: GlyphRun[] = [];
  let rise = 0;
  let text = "";
  let codes = "";
  let move = 0;
  const place = (): void => {
    const whole = Math.round(move);
    if (whole === 0) return;
    text += `${stringOf(codes)}${-whole}`;
    codes = "";
    move -= whole;
  };
  for (const { id, advance, dx, dy, codePoints } of shaped.glyphs) {
    const { code, width } = font.glyph(id, codePoints);
    if (dy !== rise) {
      text += stringOf(codes);
      if (text !== "") runs.push({ rise, text });
      [rise, text, codes] = [dy, "", ""];
    }
    move += dx;
    place();
    codes += String.fromCharCode(code >> 8, code & 0xff);
    move += advance - width - dx + (advance > 0 ? tracking : 0);
  }
  place();
  text += stringOf(codes);
  if (text !== "") runs.push({ rise, text });
  return runs;
}

const ESCAPED = /[\\()\r]/g;

function stringOf(codes: string): string {
  if (codes === "") return "";
  return `(${codes.replace(ESCAPED, (char) => (char === "\r" ? String.raw`\r` : `\\${char}`))})`;
}
