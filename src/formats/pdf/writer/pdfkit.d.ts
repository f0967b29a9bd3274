/** The part of pdfkit 0.20.2 that is used, inner parts included; the package brings no types of its own. Only pdf-file.ts may touch it. */
declare module "pdfkit" {
  /** An object of the file that is being made. */
  export interface Reference {
    readonly id: number;
    readonly document: PDFDocument;
    readonly data: Record<string, unknown>;
    /** What stands in its stream so far; empty where it has none. */
    readonly buffer: readonly Uint8Array[];
    write(chunk: Uint8Array): void;
    end(chunk?: Uint8Array): void;
    finalize: (this: Reference) => void;
  }
  export interface EmbeddedFont {
    /** Its name in the resources of pages. */
    readonly id: string;
    /** From font units to thousandths. */
    readonly scale: number;
    readonly font: { getGlyph(id: number): { readonly advanceWidth: number } };
    readonly subset: {
      includeGlyph(id: number): number;
      /** The codes of the glyphs that it knows. */
      readonly mapping: Record<number, number>;
    };
    /** By number in the subset. */
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    ref(): Reference;
    finalize(): void;
  }
  export interface EmbeddedImage {
    /** Its name in the resources of pages. */
    readonly label: string;
    /** How the camera was held, by the numbers of EXIF. */
    readonly orientation?: number;
    readonly obj: Reference | null;
    /** The packed pixels of a PNG. */
    readonly imgData?: Uint8Array;
    embed(document: PDFDocument): void;
  }
  export interface Options {
    readonly pdfVersion: "1.7";
    readonly autoFirstPage: false;
    /** None, instead of Helvetica. */
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
  }
  export class PDFDocument {
    constructor(options: Options);
    /** The one that was set last. */
    readonly _font: EmbeddedFont;
    readonly _id: Uint8Array;
    /** Where objects begin in the file, by number less one. */
    readonly _offsets: (number | null)[];
    /** How many references have not ended. */
    readonly _waiting: number;
    /** How many bytes have been written. */
    _offset: number;
    ref(data?: Record<string, unknown>): Reference;
    font(font: object): this;
    openImage(bytes: Uint8Array): EmbeddedImage;
    _write(data: Uint8Array | string): void;
    _refEnd(reference: Reference): void;
  }
}
