import { describe, expect, it } from "vitest";
import type { Item } from "../../../src/formats/pdf/paper.ts";
import { writePdf } from "../../../src/formats/pdf/writer/write-pdf.ts";
import { book, line, page } from "./books.ts";
import { colorAt, faultsOf, inkOf, seenByPdfium, textOf, withPdfjs } from "./read-pdf.ts";
import type { Seen } from "./read-pdf.ts";

async function written(items: readonly Item[]): Promise<Uint8Array> {
  const bytes = await writePdf(book([page(items)]));
  expect(faultsOf(bytes)).toBe("");
  return bytes;
}

describe("text", () => {
  it.each([
    ["English", "Office AVATAR: (fine) 100 % \\ [done]"],
    ["Russian", "Гостя встречают по имени за 30 секунд — всегда."],
  ])("in %s is read back as it was", async (_, text) => {
    const bytes = await written([line(text)]);
    expect(await textOf(bytes)).toBe(text);
    expect((await seenByPdfium(bytes)).text.trim()).toBe(text);
  });

  it.each([
    ["plain", "שלום עולם", ["שלום", "עולם"]],
    [
      "with digits and parentheses",
      "מענה תוך 24 שעות (לא יותר)",
      ["מענה", "תוך", "24", "שעות", "לא", "יותר"],
    ],
  ])("in Hebrew, %s, is read back word by word", async (_, text, words) => {
    const bytes = await written([line(text, { direction: "rtl" })]);
    const read = await textOf(bytes);
    for (const word of words) expect(read).toContain(word);
    const seen = (await seenByPdfium(bytes)).text;
    for (const word of words) expect(seen).toContain(word);
  });

  it("keeps the points of Hebrew letters where the font puts them", async () => {
    const letter = async (text: string): Promise<Seen> =>
      seenByPdfium(await written([line(text, { y: 100, direction: "rtl", look: { size: 60 } })]));
    const [left, top, right, bottom] = inkOf(await letter("ש"));
    const [, dotTop, , dotBottom] = inkOf(await letter("שׁ"));
    expect(dotTop).toBeLessThan(top);
    expect(dotBottom).toBe(bottom);
    const [vowelLeft, vowelTop, vowelRight, vowelBottom] = inkOf(await letter("שָ"));
    expect(vowelBottom).toBeGreaterThan(bottom + 5);
    expect([vowelLeft, vowelTop, vowelRight]).toEqual([left, top, right]);
    expect((await letter("שָׁלוֹם")).text).toContain("ל");
  });

  it("is as wide as its atoms, kerning included", async () => {
    const item = line("AVAVAVAVAV To Te", { x: 20, y: 100, look: { size: 40 } });
    const width = item.atoms.reduce((sum, atom) => sum + atom.width, 0);
    const natural = item.atoms.reduce(
      (sum, { shaped, face, look }) =>
        sum +
        shaped.glyphs.reduce((all, { codePoints }) => {
          const { advanceWidth } = face.font.glyphForCodePoint(codePoints[0] ?? 0);
          return all + (advanceWidth * look.size) / face.font.unitsPerEm;
        }, 0),
      0,
    );
    expect(natural - width).toBeGreaterThan(15);
    const [left, , right] = inkOf(await seenByPdfium(await written([item])));
    expect(Math.abs(left - 20)).toBeLessThan(3);
    expect(Math.abs(right - 20 - width)).toBeLessThan(5);
  });

  it("widens its blanks, and spaces its letters", async () => {
    const right = async (more: Parameters<typeof line>[1]): Promise<number> => {
      const item = line("one two three", { x: 20, y: 100, ...more });
      return inkOf(await seenByPdfium(await written([item])))[2];
    };
    const plain = await right({});
    expect(Math.abs((await right({ stretch: 50 })) - plain - 100)).toBeLessThan(2);
    expect(Math.abs((await right({ look: { tracking: 0.5 } })) - plain - 12 * 5)).toBeLessThan(2);
    expect(await textOf(await written([line("one two", { stretch: 5 })]))).toBe("one two");
  });

  it("changes face, size and color within a line", async () => {
    const red = line("red", { look: { color: "#ff0000", size: 30, weight: 600 } });
    const blue = line("blue", { look: { color: "#0000ff" } });
    const bytes = await written([{ ...red, atoms: [...red.atoms, ...blue.atoms] }]);
    const seen = await seenByPdfium(bytes, 1, 4);
    const colors = new Set<string>();
    for (let x = 0; x < seen.width; x += 1) colors.add(colorAt(seen, x, 4 * 47));
    expect(colors).toContain("#ff0000");
    expect(colors).toContain("#0000ff");
  });

  it("rises by an angle around its left end, and the next line stands level", async () => {
    const rising = line("rising text", { x: 100, y: 300, angle: 90 });
    const [left, top, right, bottom] = inkOf(await seenByPdfium(await written([rising])));
    expect(right).toBeLessThanOrEqual(103);
    expect(bottom).toBeLessThanOrEqual(301);
    expect(bottom - top).toBeGreaterThan(3 * (right - left));
    const level = line("level text", { x: 100, y: 400 });
    const [, , both, below] = inkOf(await seenByPdfium(await written([rising, level])));
    const [, , alone, under] = inkOf(await seenByPdfium(await written([level])));
    expect([both, below]).toEqual([alone, under]);
  });
});

describe("paths", () => {
  const square = [
    ["M", 100, 100],
    ["L", 200, 100],
    ["L", 200, 200],
    ["L", 100, 200],
    ["Z"],
  ] as const;

  it("are filled and stroked from the top left corner of the page", async () => {
    const seen = await seenByPdfium(
      await written([
        { type: "path", steps: square, fill: "#00ff00", stroke: "#ff0000", width: 10 },
      ]),
    );
    expect(colorAt(seen, 150, 150)).toBe("#00ff00");
    expect(colorAt(seen, 100, 150)).toBe("#ff0000");
    expect(colorAt(seen, 150, 203)).toBe("#ff0000");
    expect(inkOf(seen)).toEqual([95, 95, 204, 204]);
  });

  it("are dashed with round ends, and the next is plain again", async () => {
    const rule = (y: number): readonly (readonly ["M" | "L", number, number])[] => [
      ["M", 100, y],
      ["L", 200, y],
    ];
    const seen = await seenByPdfium(
      await written([
        {
          type: "path",
          steps: rule(100),
          stroke: "#0000ff",
          width: 10,
          dash: [0, 20],
          round: true,
        },
        { type: "path", steps: rule(150), stroke: "#0000ff", width: 10 },
      ]),
    );
    expect(colorAt(seen, 120, 100)).toBe("#0000ff");
    expect(colorAt(seen, 110, 100)).toBe("#ffffff");
    expect(colorAt(seen, 110, 150)).toBe("#0000ff");
    expect(colorAt(seen, 97, 150)).toBe("#ffffff");
  });

  it("curve", async () => {
    const steps = [["M", 100, 100], ["C", 100, 200, 200, 200, 200, 100], ["Z"]] as const;
    const seen = await seenByPdfium(await written([{ type: "path", steps, fill: "#123456" }]));
    expect(colorAt(seen, 150, 170)).toBe("#123456");
    expect(colorAt(seen, 105, 170)).toBe("#ffffff");
  });
});

describe("a file", () => {
  const items = [line("Hello"), line("שלום", { y: 80, direction: "rtl" })];

  it("has the same bytes for the same book", async () => {
    const one = await writePdf(book([page(items)]));
    expect(Buffer.compare(one, await writePdf(book([page(items)])))).toBe(0);
    const later = book([page(items)], { date: new Date("2026-03-02T12:00:00Z") });
    expect(Buffer.compare(one, await writePdf(later))).not.toBe(0);
  });

  it("says what it is, whatever the title holds", async () => {
    const title = "A & B <x> – (שלום)";
    const bytes = await writePdf(
      book([page(items)], {
        title,
        subject: "S & T",
        author: "U <v>",
        language: "he",
        direction: "rtl",
      }),
    );
    expect(faultsOf(bytes)).toBe("");
    await withPdfjs(bytes, async (document) => {
      const { info, metadata } = await document.getMetadata();
      expect(info).toMatchObject({
        Title: title,
        Subject: "S & T",
        Author: "U <v>",
        Language: "he",
      });
      expect(info).toMatchObject({ PDFFormatVersion: "1.7", CreationDate: "D:20260301120000Z" });
      expect(metadata?.get("dc:title")).toBe(title);
      expect(metadata?.get("dc:creator")).toEqual(["U <v>"]);
      expect(await document.getViewerPreferences()).toMatchObject({
        DisplayDocTitle: true,
        Direction: "R2L",
      });
    });
    expect(Buffer.from(bytes).toString("utf8")).toContain("A &amp; B &lt;x&gt; – (שלום)");
  });

  it("holds pages of any size and many of them", async () => {
    const pages = Array.from({ length: 500 }, (_, at) =>
      page([line(`Page ${at + 1}`)], at === 1 ? { width: 842, height: 595 } : {}),
    );
    const bytes = await writePdf(book(pages));
    expect(faultsOf(bytes)).toBe("");
    expect(await textOf(bytes, 500)).toBe("Page 500");
    const view = await withPdfjs(bytes, async (document) => (await document.getPage(2)).view);
    expect(view).toEqual([0, 0, 842, 595]);
  });
});
