// The inner parts of pdfkit are marked with a line before the name; this is the test of them.
/* oxlint-disable no-underscore-dangle */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFDocument } from "pdfkit";
import { describe, expect, it } from "vitest";
import { noto, plain } from "./books.ts";

const [face] = noto.of(plain);

function made(): PDFDocument {
  const info = { CreationDate: new Date(0) };
  return new PDFDocument({ pdfVersion: "1.7", autoFirstPage: false, font: null, info });
}

/** The inner parts of pdfkit that pdf-file.ts leans on: another version must be looked at before it is taken. */
describe("pdfkit", () => {
  it("has the version that was read", () => {
    const require = createRequire(import.meta.url);
    const main = require.resolve("pdfkit").replace(/\/js\/[^/]+$/, "/package.json");
    expect(JSON.parse(readFileSync(main, "utf8"))).toMatchObject({ version: "0.20.2" });
  });

  it("makes a few objects and writes the head by itself, and loads no font", () => {
    const document = made();
    expect(document._offsets).toEqual([null, null, null, null]);
    expect(document._waiting).toBe(4);
    expect(document._offset).toBe("%PDF-1.7\n%....\n".length);
    expect(document._font).toBeNull();
    expect(document._id).toHaveLength(16);
  });

  it("ends a reference with a head, its data, an end, and a word to the document", () => {
    const document = made();
    const told: unknown[] = [];
    document._write = (data) => told.push(data);
    document._refEnd = (ended) => told.push(ended.id);
    const other = document.ref();
    const object = document.ref({ Type: "Thing", On: other });
    expect([other.id, object.id]).toEqual([5, 6]);
    expect(object.document).toBe(document);
    expect(object.buffer).toHaveLength(0);
    object.end();
    expect(told).toEqual(["6 0 obj", "<<\n/Type /Thing\n/On 5 0 R\n>>", "endobj", 6]);
  });

  it("compresses a stream, unless a filter is named", () => {
    const document = made();
    const told: unknown[] = [];
    document._write = (data) => told.push(data);
    const bytes = Buffer.alloc(1000, "a");
    const packed = document.ref({});
    packed.write(bytes);
    expect(packed.buffer).toHaveLength(1);
    packed.end();
    expect(packed.data).toMatchObject({ Filter: "FlateDecode" });
    expect(packed.data["Length"]).toBeLessThan(50);
    document.ref({ Filter: [] }).end(bytes);
    expect(told.filter((data) => data instanceof Uint8Array && data.length === 1000)).toHaveLength(
      1,
    );
    expect(told).toContain("stream");
  });

  it("embeds the glyphs that were counted in, with their widths and characters", () => {
    const document = made();
    if (face === undefined) throw new Error("no face");
    const font = document.font(face.font)._font;
    expect(font.id).toBe("F1");
    expect(font.scale).toBe(1);
    expect([font.widths.length, font.unicode]).toEqual([1, [[0]]]);
    const glyph = face.font.glyphForCodePoint(0x41);
    expect(font.subset.includeGlyph(glyph.id)).toBe(1);
    expect(font.subset.includeGlyph(glyph.id)).toBe(1);
    expect(font.font.getGlyph(glyph.id).advanceWidth).toBe(glyph.advanceWidth);
    font.widths[1] = glyph.advanceWidth;
    font.unicode[1] = [0x41];
    const number = font.ref().id;
    const before = document._waiting;
    font.finalize();
    expect(document._waiting).toBe(before - 1);
    expect(document._offsets[number - 1]).toBeGreaterThan(0);
    expect(document.font(face.font)._font).toBe(font);
  });
});
