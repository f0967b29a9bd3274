import { describe, expect, it } from "vitest";
import { tagIn } from "../../../src/formats/pdf/paper.ts";
import type { Book, Item, Look } from "../../../src/formats/pdf/paper.ts";
import type { Atom } from "../../../src/formats/pdf/paragraph.ts";
import { writePdf } from "../../../src/formats/pdf/writer/write-pdf.ts";
import { book, line, page } from "./books.ts";
import { heard } from "./matterhorn/check.ts";
import { Stream, written as spelled } from "./matterhorn/objects.ts";
import { Pdf } from "./matterhorn/pdf.ts";
import { faultsOf, plainOf, structureOf, withPdfjs } from "./read-pdf.ts";

async function written(made: Book): Promise<Uint8Array> {
  const bytes = await writePdf(made);
  expect(faultsOf(bytes)).toBe("");
  return bytes;
}

const rule: Item = {
  type: "path",
  steps: [
    ["M", 50, 60],
    ["L", 90, 60],
  ],
  stroke: "#000000",
};

describe("structure", () => {
  it("is a tree of what stands on the pages; neighbours share a mark, the rest is decoration", async () => {
    const document = tagIn(undefined, "Document");
    const section = tagIn(document, "Sect");
    const heading = tagIn(section, "H1");
    const paragraph = tagIn(section, "P");
    const empty = tagIn(section, "Div");
    tagIn(empty, "P");
    const items = [
      line("Heading", { tag: heading }),
      rule,
      line("First line", { y: 80, tag: paragraph }),
      line("second line", { y: 94, tag: paragraph }),
      line("Page 1", { y: 800 }),
    ];
    const bytes = await written(book([page(items)], { structure: document }));
    expect(await structureOf(bytes)).toEqual([
      "Root",
      ["Document", ["Sect", ["H1", "content"], ["P", "content"]]],
    ]);
    const marked = await withPdfjs(bytes, async (file) => file.getMarkInfo());
    expect(marked).toMatchObject({ Marked: true });
  });

  it("is none where nothing is tagged", async () => {
    const bytes = await written(book([page([line("Hello")])]));
    expect(await structureOf(bytes)).toBeUndefined();
    expect(await withPdfjs(bytes, async (file) => file.getMarkInfo())).toBeNull();
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("pdfuaid:part");
  });

  it("goes on over pages", async () => {
    const document = tagIn(undefined, "Document");
    const paragraph = tagIn(document, "P");
    const pages = ["one", "two", "three"].map((text) => page([line(text, { tag: paragraph })]));
    const bytes = await written(book(pages, { structure: document }));
    for (const number of [1, 2, 3]) {
      expect(await structureOf(bytes, number)).toEqual(["Root", ["Document", ["P", "content"]]]);
    }
  });

  it("keeps the order in which elements were made, wherever they stand", async () => {
    const document = tagIn(undefined, "Document");
    const [first, second] = [tagIn(document, "H1"), tagIn(document, "P")];
    const items = [line("second", { tag: second }), line("first", { y: 90, tag: first })];
    const bytes = await written(book([page(items)], { structure: document }));
    expect(await structureOf(bytes)).toEqual([
      "Root",
      ["Document", ["H1", "content"], ["P", "content"]],
    ]);
  });

  it("takes the order of the page where content stands beside elements", async () => {
    const document = tagIn(undefined, "Document");
    const paragraph = tagIn(document, "P");
    const span = tagIn(paragraph, "Span");
    const items = [
      line("before", { tag: paragraph }),
      line("inside", { x: 90, tag: span }),
      line("behind", { x: 130, tag: paragraph }),
    ];
    const bytes = await written(book([page(items)], { structure: document }));
    expect(await structureOf(bytes)).toEqual([
      "Root",
      ["Document", ["P", "content", ["Span", "content"], "content"]],
    ]);
  });

  it("says what tables, lists, pictures and languages are", async () => {
    const document = tagIn(undefined, "Document");
    const table = tagIn(document, "Table");
    const row = tagIn(table, "TR");
    const head = tagIn(row, "TH", { scope: "Column", columns: 2 });
    const cell = tagIn(row, "TD", { rows: 3, language: "he" });
    tagIn(row, "TD");
    const list = tagIn(document, "L", { numbering: "Decimal" });
    const label = tagIn(tagIn(list, "LI"), "Lbl");
    const figure = tagIn(document, "Figure", { alt: "A curve – עקומה" });
    const square: Item = {
      type: "path",
      tag: figure,
      steps: [["M", 100, 300], ["L", 200, 300], ["L", 200, 400], ["Z"]],
      fill: "#cccccc",
    };
    const items = [
      line("Head", { tag: head }),
      line("שלום", { x: 90, tag: cell, direction: "rtl" }),
      line("1.", { y: 90, tag: label }),
      square,
      line("inside", { x: 120, y: 420, tag: tagIn(figure, "Span") }),
    ];
    const bytes = await written(book([page(items)], { structure: document }));
    expect(await structureOf(bytes)).toEqual([
      "Root",
      [
        "Document",
        ["Table", ["TR", ["TH", "content"], ["TD", "content"], ["TD"]]],
        ["L", ["LI", ["Lbl", "content"]]],
        ["Figure", "content", ["Span", "content"]],
      ],
    ]);
    await withPdfjs(bytes, async (file) => {
      const tree = JSON.stringify(await (await file.getPage(1)).getStructTree());
      expect(tree).toContain('"alt":"A curve – עקומה"');
      expect(tree).toContain('"lang":"he"');
      expect(tree).toMatch(/"bbox":\[100,41\d\.?\d*,200,542\]/);
    });
    const plain = (plainOf(bytes) ?? "").replace(/\s+/g, " ");
    for (const part of plain === ""
      ? []
      : ["/ColSpan 2", "/RowSpan 3", "/Scope /Column", "/ListNumbering /Decimal"]) {
      expect(plain).toContain(part);
    }
  });

  it("has all painting inside of marks", async () => {
    const document = tagIn(undefined, "Document");
    const figure = tagIn(document, "Figure", { alt: "x" });
    const items = [
      line("plain"),
      line("tagged", { y: 70, tag: tagIn(document, "P") }),
      { ...rule, tag: figure },
      line("in the figure", { y: 90, tag: figure, angle: 30 }),
      rule,
      line("behind", { y: 110, tag: tagIn(document, "P") }),
    ];
    const bytes = await written(book([page(items)], { structure: document }));
    await withPdfjs(bytes, async (file) => {
      const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
      const { fnArray } = await (await file.getPage(1)).getOperatorList();
      let [depth, painted] = [0, 0];
      for (const operator of fnArray) {
        if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps)
          depth += 1;
        if (operator === OPS.endMarkedContent) depth -= 1;
        if (operator !== OPS.showText && operator !== OPS.constructPath) continue;
        painted += 1;
        expect(depth).toBe(1);
      }
      expect(painted).toBe(6);
      expect(depth).toBe(0);
    });
  });

  it("parts words where a line ends, unless it ends inside of one", async () => {
    const document = tagIn(undefined, "Document");
    const tag = tagIn(document, "P");
    const lines = ["First line", "of a para-", "graph; then", "its end"];
    const items = lines.map((text, at) => line(text, { y: 80 + at * 14, tag }));
    const bytes = await written(book([page(items)], { structure: document }));
    expect(heard(bytes)).toEqual([["P", "First line of a para-graph; then its end"]]);
  });

  it("tells apart what looks alike: a hyphen, and one that is only there because the line ends", async () => {
    const document = tagIn(undefined, "Document");
    const hard = line("-", { tag: tagIn(document, "P") });
    const soften = (atom: Atom<Look>): Atom<Look> => {
      const glyphs = atom.shaped.glyphs.map((glyph) => ({ ...glyph, codePoints: [0xad] }));
      return { ...atom, shaped: { ...atom.shaped, glyphs } };
    };
    const soft = { ...hard, tag: tagIn(document, "P"), atoms: hard.atoms.map(soften) };
    const bytes = await written(book([page([hard, soft])], { structure: document }));
    expect(heard(bytes)).toEqual([
      ["P", "-"],
      ["P", "\u00ad"],
    ]);
  });

  it("has decoration that says what part of the page it is", async () => {
    const document = tagIn(undefined, "Document");
    const items = [
      { ...line("Running head", { y: 20 }), furniture: "head" as const },
      line("Text", { tag: tagIn(document, "P") }),
      { ...line("Page 1", { y: 800 }), furniture: "foot" as const },
      rule,
    ];
    const bytes = await written(book([page(items)], { structure: document }));
    const pdf = Pdf.read(bytes);
    const content = pdf.content(pdf.dictionary(pdf.objects.get(pdf.pages[0] ?? 0)).get("Contents"));
    expect(content.match(/\/Artifact.*/g)).toEqual([
      "/Artifact<</Type/Pagination/Subtype/Header>>BDC",
      "/Artifact<</Type/Pagination/Subtype/Footer>>BDC",
      "/Artifact BMC",
    ]);
  });

  it("says what is to be filled in by hand", async () => {
    const document = tagIn(undefined, "Document");
    const box = tagIn(document, "Form", { field: { kind: "box", says: "Yes" } });
    const bytes = await written(book([page([{ ...rule, tag: box }])], { structure: document }));
    const forms = [...Pdf.read(bytes).objects.values()].map((value) =>
      value instanceof Stream ? "" : spelled(value),
    );
    expect(forms.find((text) => text.includes("/Form"))).toMatch(
      /\/O \/PrintField\s+\/Role \/cb\s+\/checked \/off\s+\/Desc <596573>/,
    );
  });

  it("is complained about where a tag is not below its root", async () => {
    const lost = tagIn(undefined, "P");
    const made = book([page([line("lost", { tag: lost })])]);
    await expect(writePdf(made)).rejects.toThrow("not below the structure");
  });
});
