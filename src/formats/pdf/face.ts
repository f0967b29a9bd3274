import { create } from "fontkit";
import type { Font } from "fontkit";
import type { Shaper, ShaperFont } from "./shaper.ts";

/** Glyphs of a piece of text in visual order; lengths in thousandths of the size. */
export interface Shaped {
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: number;
}

export interface ShapedGlyph {
  readonly id: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
  /** What it stands for, for whoever copies or searches; several for a ligature. */
  readonly codePoints: readonly number[];
}

/** What is longer is no word that comes again. */
export const WORTH_KEEPING = 40;

const SOFT_HYPHEN = 0xad;

/** What a face is made of; asked for when it is first used. */
export interface FaceSource {
  readonly bytes: () => Uint8Array;
  readonly shaper: () => Shaper;
}

/** One font file. Words are shaped once: books say the same ones over and over. */
export class Face {
  readonly name: string;
  readonly #source: FaceSource;
  #opened: { readonly font: Font; readonly bytes: Uint8Array } | undefined;
  #shaper: { readonly shaper: Shaper; readonly font: ShaperFont } | undefined;
  #hyphen: Shaped | undefined;
  readonly #known = new Map<number, boolean>();
  readonly #shaped = { ltr: new Map<string, Shaped>(), rtl: new Map<string, Shaped>() };

  constructor(name: string, source: FaceSource) {
    this.name = name;
    this.#source = source;
  }

  /** What it has, and how large that is. */
  get font(): Font {
    return this.#file.font;
  }

  get #file(): { readonly font: Font; readonly bytes: Uint8Array } {
    if (this.#opened !== undefined) return this.#opened;
    const bytes = this.#source.bytes();
    this.#opened = { font: create(bytes), bytes };
    return this.#opened;
  }

  has(codePoint: number): boolean {
    const known = this.#known.get(codePoint);
    if (known !== undefined) return known;
    const has = this.font.hasGlyphForCodePoint(codePoint);
    this.#known.set(codePoint, has);
    return has;
  }

  /**
   * Shapes a text that runs in one direction, in logical order; its glyphs come back from the left. Brackets and their like come turned around
   * where the text runs right to left, and stand for what they look like.
   */
  shape(text: string, direction: "ltr" | "rtl"): Shaped {
    const shaped = this.#shaped[direction];
    const known = shaped.get(text);
    if (known !== undefined) return known;
    const made = this.#make(text, direction);
    if (text.length <= WORTH_KEEPING) shaped.set(text, made);
    return made;
  }

  /** The hyphen of a line that ends inside a word: whoever copies or searches reads it as a soft one, and the word as a whole. */
  get hyphen(): Shaped {
    this.#hyphen ??= this.has(SOFT_HYPHEN) ? this.#softHyphen() : this.shape("-", "ltr");
    return this.#hyphen;
  }

  /** Shaping makes it invisible. */
  #softHyphen(): Shaped {
    const { id, advanceWidth } = this.font.glyphForCodePoint(SOFT_HYPHEN);
    const advance = (advanceWidth * 1000) / this.font.unitsPerEm;
    return { glyphs: [{ id, advance, dx: 0, dy: 0, codePoints: [SOFT_HYPHEN] }], width: advance };
  }

  #make(text: string, direction: "ltr" | "rtl"): Shaped {
    this.#shaper ??= this.#openShaper();
    const { shaper, font } = this.#shaper;
    const glyphs = shaper.shape(font, text, direction);
    return { glyphs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
  }

  #openShaper(): { readonly shaper: Shaper; readonly font: ShaperFont } {
    const { font, bytes } = this.#file;
    const shaper = this.#source.shaper();
    return { shaper, font: shaper.open(bytes, font.unitsPerEm) };
  }
}
