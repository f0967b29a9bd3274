// pdfkit marks its inner parts with a line before the name; this file is the one that knows them.
/* oxlint-disable no-underscore-dangle */
import { PDFDocument } from "pdfkit";
import type { EmbeddedFont, EmbeddedImage, Reference } from "pdfkit";
import type { Face } from "../face.ts";
import { reference } from "./objects.ts";

/** A font of the file; it will hold the glyphs that were asked for. */
export interface FileFont {
  /** In the resources of pages. */
  readonly name: string;
  readonly number: number;
  /** The code by which a glyph is shown, and the width that the font gives it, in thousandths. */
  readonly glyph: (id: number, codePoints: readonly number[]) => FileGlyph;
}

export interface FileGlyph {
  readonly code: number;
  readonly width: number;
}

export interface FileImage {
  readonly name: string;
  readonly number: number;
  /** How the camera was held, by the numbers of EXIF. */
  readonly orientation: number;
}

/**
 * The objects of a PDF that is being written. It is the only file that knows pdfkit and its inner parts: the package makes subsets of fonts,
 * reads pictures, and compresses streams. Plain objects are ours: they are gathered into object streams, which pdfkit cannot do, and which
 * makes a tagged book a third as long.
 */
export class PdfFile {
  readonly #document: PackingDocument;
  readonly #fonts = new Map<Face, { font: EmbeddedFont; shown: FileFont }>();
  readonly #images: { bytes: Uint8Array; image: FileImage }[] = [];

  constructor(info: Readonly<Record<string, string | Date>>) {
    this.#document = new PackingDocument({
      pdfVersion: "1.7",
      autoFirstPage: false,
      font: null,
      info,
    });
    this.#document.takeOver();
  }

  /** A number for an object that will be put. */
  reserve(): number {
    return this.#document.reserve();
  }

  /** Writes a plain object. */
  put(number: number, text: string): void {
    this.#document.pack(number, text);
  }

  /** Writes a plain object and says its number. */
  add(text: string): number {
    const number = this.reserve();
    this.put(number, text);
    return number;
  }

  /** Writes a stream, compressed unless its entries name a filter. */
  stream(bytes: Uint8Array, entries: Record<string, unknown> = {}): number {
    const made = this.#document.ref(entries);
    made.end(bytes);
    return made.id;
  }

  /** Writes a stream as it is, for readers that look into files without understanding them. */
  plainStream(bytes: Uint8Array, entries: Record<string, unknown>): number {
    return this.stream(bytes, { ...entries, Filter: [] });
  }

  /** Writes what pages can show as they show a picture; the entries are spelled as PDF has them. */
  form(bytes: Uint8Array, entries: Readonly<Record<string, string>>): number {
    const spelled = Object.entries(entries).map(([key, text]) => [key, new Spelled(text)]);
    const all: Record<string, unknown> = Object.fromEntries(spelled);
    return this.stream(bytes, { Type: "XObject", Subtype: "Form", ...all });
  }

  font(face: Face): FileFont {
    const known = this.#fonts.get(face);
    if (known !== undefined) return known.shown;
    const font = this.#document.font(face.font)._font;
    const shown = { name: font.id, number: font.ref().id, glyph: glyphOf(font) };
    this.#fonts.set(face, { font, shown });
    return shown;
  }

  /** Writes a picture once, however often it is asked for. One at a time: those with transparency end later, in any order. */
  async image(bytes: Uint8Array): Promise<FileImage> {
    const known = this.#images.find((one) => isSame(one.bytes, bytes));
    if (known !== undefined) return known.image;
    const made = await opened(this.#document, bytes);
    await this.#document.ended(() => {
      made.embed(this.#document);
    });
    if (made.obj === null) throw new Error("pdfkit has not embedded a picture");
    const image = { name: made.label, number: made.obj.id, orientation: made.orientation ?? 1 };
    this.#images.push({ bytes, image });
    return image;
  }

  /** Writes what is still open and gives the whole file. */
  finish(catalog: string, info: string): Uint8Array {
    for (const { font } of this.#fonts.values()) font.finalize();
    return this.#document.finish(catalog, info);
  }
}

/** Stands for the sign for a missing glyph: the package would say U+0000, which PDF/UA forbids. */
const REPLACEMENT = 0xfffd;

/**
 * A glyph that stands for several characters, as the hyphen does for the one that is lost when words are joined again, has a code for each of
 * them: whoever copies or hears the text gets what was meant. The package knows one code for a glyph, and has to forget it.
 */
function glyphOf({ font, subset, widths, unicode, scale }: EmbeddedFont): FileFont["glyph"] {
  unicode[0] = [REPLACEMENT];
  const known = new Map<string, FileGlyph>();
  return (id, codePoints) => {
    const key = `${id} ${codePoints.join(" ")}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (id !== 0) delete subset.mapping[id];
    const code = subset.includeGlyph(id);
    const width = (widths[code] ??= font.getGlyph(id).advanceWidth * scale);
    unicode[code] ??= codePoints;
    const made = { code, width };
    known.set(key, made);
    return made;
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && Buffer.compare(one, other) === 0);
}

/** How the camera was held that took a JPEG, by the numbers of EXIF; upright where it does not say. */
export function heldAs(bytes: Uint8Array): number {
  const document = new PDFDocument({
    pdfVersion: "1.7",
    autoFirstPage: false,
    font: null,
    info: {},
  });
  return document.openImage(bytes).orientation ?? 1;
}

/** The package throws bare strings, or, where the pixels of a PNG are damaged, when nobody can catch it any more. */
async function opened(document: PackingDocument, bytes: Uint8Array): Promise<EmbeddedImage> {
  try {
    const image = document.openImage(bytes);
    if (image.imgData !== undefined) await inflate(image.imgData);
    return image;
  } catch (error) {
    throw new Error(`A picture cannot be written to a PDF: ${String(error)}`, { cause: error });
  }
}

async function inflate(bytes: Uint8Array): Promise<void> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream();
  await new Response(stream.pipeThrough(new DecompressionStream("deflate"))).arrayBuffer();
}

/** The package writes what is neither a plain object nor of a kind that it knows as it says itself. */
class Spelled {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get [Symbol.toStringTag](): string {
    return "Spelled";
  }

  toString(): string {
    return this.#text;
  }
}

/** Objects in one object stream: more make the file smaller, and a single object dearer to find. */
const PACK = 400;

/** Where the packed objects are, by their numbers: the stream of each, and its place there. Plain numbers, for there are a hundred on a page. */
interface Packed {
  readonly containers: (number | undefined)[];
  readonly places: number[];
}

/** The object stream that objects go into until it is full. */
interface Filling {
  readonly into: Reference;
  readonly numbers: number[];
  readonly texts: string[];
}

/**
 * Writes streams as pdfkit does, and gathers everything else into object streams (PDF 1.7, 7.5.7). The constructor of the package makes
 * references and writes before the fields of a subclass are there; hence `takeOver`.
 */
class PackingDocument extends PDFDocument {
  declare chunks: Uint8Array[] | undefined;
  /** What a reference without a stream writes, instead of the file. */
  declare captured: string[] | undefined;
  declare onEnd: (() => void) | undefined;
  declare spare: number[];
  declare packed: Packed;
  declare filling: Filling | undefined;

  /** The catalog and page tree of the package are never written; their numbers are free for ours. */
  takeOver(): void {
    this.spare = this._offsets.map((_, index) => index + 1).toReversed();
    this.packed = { containers: [], places: [] };
  }

  override ref(data?: Record<string, unknown>): Reference {
    const made = super.ref(data);
    made.finalize = endPacked;
    return made;
  }

  override _write(data: Uint8Array | string): void {
    if (this.captured !== undefined && typeof data === "string") {
      this.captured.push(data);
      return;
    }
    // What has been compressed stands in a buffer that is often many times as large.
    const bytes = typeof data === "string" ? Buffer.from(`${data}\n`, "latin1") : Buffer.from(data);
    this.chunks ??= [];
    this.chunks.push(bytes);
    this._offset += bytes.length;
  }

  override _refEnd(ended: Reference): void {
    super._refEnd(ended);
    this.onEnd?.();
  }

  /** Runs what makes references, and waits until they have all ended. */
  async ended(make: () => void): Promise<void> {
    const before = this.pending();
    make();
    await new Promise<void>((resolve) => {
      this.onEnd = () => {
        if (this.pending() <= before) resolve();
      };
      this.onEnd();
    });
    this.onEnd = undefined;
  }

  /** How many references have not ended, apart from the object stream that is being filled. */
  pending(): number {
    return this._waiting - (this.filling === undefined ? 0 : 1);
  }

  reserve(): number {
    const spare = this.spare.pop();
    if (spare !== undefined) return spare;
    this._offsets.push(null);
    return this._offsets.length;
  }

  pack(number: number, text: string): void {
    this.filling ??= { into: this.ref({ Type: "ObjStm" }), numbers: [], texts: [] };
    const { into, numbers, texts } = this.filling;
    this.packed.containers[number] = into.id;
    this.packed.places[number] = numbers.length;
    numbers.push(number);
    texts.push(text);
    if (numbers.length === PACK) this.flush();
  }

  flush(): void {
    if (this.filling === undefined) return;
    const { into, numbers, texts } = this.filling;
    this.filling = undefined;
    let at = 0;
    const places = numbers.map((number, index) => {
      const place = `${number} ${at}`;
      at += (texts[index]?.length ?? 0) + 1;
      return place;
    });
    const head = `${places.join(" ")}\n`;
    into.data["N"] = numbers.length;
    into.data["First"] = head.length;
    into.end(Buffer.from(head + texts.join("\n"), "latin1"));
  }

  finish(catalog: string, info: string): Uint8Array {
    const root = this.ref();
    const facts = this.ref();
    this.pack(root.id, catalog);
    this.pack(facts.id, info);
    for (const unused of this.spare) this.pack(unused, "null");
    this.flush();
    const start = this._offset;
    this.crossReference(root, facts);
    this._write(`startxref\n${start}\n%%EOF`);
    return Buffer.concat(this.chunks ?? []);
  }

  /** A cross-reference stream (7.5.8): which object is where. Each row says how it differs from the one before, which packs well. */
  crossReference(root: Reference, info: Reference): void {
    const made = this.ref({
      Type: "XRef",
      W: COLUMNS,
      Root: root,
      Info: info,
      ID: [this._id, this._id],
    });
    this._offsets[made.id - 1] = this._offset;
    const size = this._offsets.length + 1;
    made.data["Size"] = size;
    made.data["DecodeParms"] = { Predictor: 12, Columns: ROW };
    const rows = Buffer.alloc(size * ROW);
    rows.writeUInt16BE(0xffff, ROW - 2);
    for (let number = 1; number < size; number += 1) this.locate(number, rows, number * ROW);
    made.end(differences(rows));
  }

  locate(number: number, rows: Buffer, at: number): void {
    const container = this.packed.containers[number];
    const offset = container ?? this._offsets[number - 1];
    if (offset === undefined || offset === null)
      throw new Error(`Object ${number} of a PDF was never written`);
    rows.writeUInt8(container === undefined ? 1 : 2, at);
    rows.writeUInt32BE(offset, at + 1);
    rows.writeUInt16BE(container === undefined ? 0 : (this.packed.places[number] ?? 0), at + 5);
  }
}

/** Bytes of the columns of the cross-reference table: kind, offset or container, index. */
const COLUMNS = [1, 4, 2] as const;
const ROW = 7;

/** PNG's predictor "up": every row as the difference from the row above it, behind a byte that says so. */
function differences(rows: Buffer): Uint8Array {
  const count = rows.length / ROW;
  const made = new Uint8Array(count * (ROW + 1));
  for (let row = 0; row < count; row += 1) {
    made[row * (ROW + 1)] = 2;
    for (let column = 0; column < ROW; column += 1) {
      const above = row === 0 ? 0 : (rows[(row - 1) * ROW + column] ?? 0);
      made[row * (ROW + 1) + column + 1] = (rows[row * ROW + column] ?? 0) - above;
    }
  }
  return made;
}

/** Ends a reference of the package: its own way where it has a stream, else as a packed object. */
function endPacked(this: Reference): void {
  const document = this.document as PackingDocument;
  const { finalize } = Object.getPrototypeOf(this) as Reference;
  if (this.buffer.length > 0) {
    finalize.call(this);
    return;
  }
  document.captured = [];
  finalize.call(this);
  const text = document.captured[1];
  document.captured = undefined;
  if (text === undefined) throw new Error(`pdfkit has written nothing for ${reference(this.id)}`);
  document.pack(this.id, text);
}
