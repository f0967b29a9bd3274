import type { Font } from "fontkit";

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

/** One font file. Words are shaped once: books say the same ones over and over. */
export class Face {
  readonly name: string;
  readonly #open: () => Font;
  #font: Font | undefined;
  #hyphen: Shaped | undefined;
  readonly #known = new Map<number, boolean>();
  readonly #shaped = { ltr: new Map<string, Shaped>(), rtl: new Map<string, Shaped>() };

  constructor(name: string, open: () => Font) {
    this.name = name;
    this.#open = open;
  }

  /** Read from its bytes when it is first used. */
  get font(): Font {
    this.#font ??= this.#open();
    return this.#font;
  }

  has(codePoint: number): boolean {
    const known = this.#known.get(codePoint);
    if (known !== undefined) return known;
    const has = this.font.hasGlyphForCodePoint(codePoint);
    this.#known.set(codePoint, has);
    return has;
  }

  /**
   * Shapes a text that runs in one direction, in logical order. Right-to-left text must have its mirrored characters replaced already;
   * its glyphs come back in visual order.
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
    const run = this.font.layout(text, undefined, undefined, undefined, direction);
    const scale = 1000 / this.font.unitsPerEm;
    const glyphs = run.glyphs.map((glyph, index): ShapedGlyph => {
      const position = run.positions[index];
      return {
        id: glyph.id,
        advance: (position?.xAdvance ?? 0) * scale,
        dx: (position?.xOffset ?? 0) * scale,
        dy: (position?.yOffset ?? 0) * scale,
        codePoints: glyph.codePoints,
      };
    });
    return { glyphs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
  }
}
