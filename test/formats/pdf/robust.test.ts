/** Books of hostile and of very much content: nothing is lost, nothing runs off the page or over its neighbour, and readers read them. */

import { describe, expect, it } from "vitest";
import { markdown } from "../../../src/document/markdown.ts";
import { makeFaces } from "../../../src/formats/pdf/book-faces.ts";
import { layOut } from "../../../src/formats/pdf/layout.ts";
import type { LaidOut } from "../../../src/formats/pdf/layout.ts";
import { papers } from "../../../src/formats/pdf/layout/geometry.ts";
import type { Page } from "../../../src/formats/pdf/paper.ts";
import { writePdf } from "../../../src/formats/pdf/writer/write-pdf.ts";
import { plainLook } from "../../../src/formats/options.ts";
import { loadHyphenation } from "../../../src/locales/hyphenation.ts";
import { kept } from "../../support/kept.ts";
import { document, p, row, section } from "../build.ts";
import { examples, hostile } from "../hostile.ts";
import { englishStrings, hebrewStrings } from "../sample.ts";
import type { Block } from "../types.ts";
import { fontOf } from "./fonts.ts";
import {
  countsOf,
  lacking,
  lettersOf,
  outside,
  overlapping,
  readOn,
  sayOf,
  textsOn,
} from "./on-pages.ts";
import { faultsOf, pagesOf, pdfiumTextOf } from "./read-pdf.ts";

const LONG = 100_000;
/** Whatever takes longer, on the slowest machine, hangs. */
const SLOWEST = 120_000;

function long(word: string): Block {
  return p(word.repeat(Math.ceil(LONG / word.length)).slice(0, LONG));
}

function table(rows: number, columns: number): Block {
  const cells = (of: (column: number) => string): string[] =>
    Array.from({ length: columns }, (_, column) => of(column));
  const body = Array.from({ length: rows }, (_, at) =>
    row(false, ...cells((column) => `r${at}c${column}`)),
  );
  return { type: "table", rows: [row(true, ...cells((column) => `head${column}`)), ...body] };
}

let deep: Block = p("deepest");
for (let level = 0; level < 100; level += 1) {
  const children = [deep];
  deep =
    level % 3 === 0
      ? { type: "quote", children }
      : { type: "list", ordered: level % 2 === 0, items: [{ children }] };
}

const english = [
  section("chapter", "spec", "Examples", examples.flatMap(markdown)),
  section(
    "chapter",
    "naughty",
    "Naughty strings",
    hostile.map((each) => p(each)),
  ),
  section("chapter", "long", "Long paragraphs", [
    long("service "),
    long("x"),
    p(`a${"\u0301".repeat(LONG)}`),
    { type: "codeBlock", value: "y".repeat(LONG) },
  ]),
  section("chapter", "wide", "A wide table", [table(3, 200)]),
  section("chapter", "tall", "A tall table", [table(5_000, 2)]),
  section("chapter", "deep", "A deep list", [deep]),
];

const hebrew = [
  section("chapter", "long", "פרק", [long("שלום "), long("ש")]),
  section("chapter", "wide", "טבלה", [table(2, 200)]),
];

interface Robust extends LaidOut {
  readonly blocks: readonly Block[];
}

const laid = kept(async (language: "en" | "he"): Promise<Robust> => {
  const isHebrew = language === "he";
  const blocks = isHebrew ? hebrew : english;
  const made = layOut({
    document: document(blocks, isHebrew ? { language, direction: "rtl" } : {}),
    strings: isHebrew ? hebrewStrings : englishStrings,
    theme: plainLook,
    faces: makeFaces({ language, headings: "light", fontOf }),
    hyphenate: await loadHyphenation(language),
    date: new Date("2026-01-31"),
  });
  return { ...made, blocks };
});

/** All texts of a tree of nodes, as far as readers see them. */
function textsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== "object" || node === null) return [];
  if ("value" in node && typeof node.value === "string") return [node.value];
  if ("alt" in node && typeof node.alt === "string") return [node.alt];
  return Object.values(node).flatMap(textsIn);
}

/** As it is printed: characters that no font has by their codes. */
function printed(text: string, codes: ReadonlySet<number>): string {
  return Array.from(text.normalize("NFC"), (char) => {
    const code = char.codePointAt(0) ?? 0;
    return codes.has(code) ? `U${code.toString(16).toUpperCase().padStart(4, "0")}` : char;
  }).join("");
}

describe.each(["en", "he"] as const)(
  "a book full of it in %s",
  { timeout: SLOWEST },
  (language) => {
    it("has every letter of every text", async () => {
      const { blocks, book, missing } = await laid(language);
      const codes = new Set(missing.map(({ codePoint }) => codePoint));
      const wanted = textsIn(blocks).map((text) => printed(text, codes));
      const found = readOn(book).map(sayOf);
      expect(wanted.length).toBeGreaterThan(300);
      expect(lacking(countsOf(wanted), countsOf(found))).toEqual([]);
      // The letters of a text that runs one way follow each other.
      const all = lettersOf(found.join(""));
      const isPlain = (text: string): boolean =>
        /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text);
      const lost = wanted.filter((text) => isPlain(text) && !all.includes(lettersOf(text)));
      expect(lost).toEqual([]);
    });

    it("keeps all texts between the margins, and none on another", async () => {
      const { book } = await laid(language);
      expect(book.pages.length).toBeGreaterThan(50);
      expect(outside(book, papers.A4.side)).toEqual([]);
      expect(overlapping(book)).toEqual([]);
    });

    it("breaks a table of 200 columns into groups, each with the first column", async () => {
      const { book } = await laid(language);
      const words = book.pages.map(({ items }) =>
        items.flatMap((item) => (item.type === "text" ? [sayOf(item)] : [])),
      );
      const all = words.flat();
      const columns = Array.from({ length: 200 }, (_, column) => column);
      expect(columns.filter((column) => !all.includes(`r1c${column}`))).toEqual([]);
      // On every page of the table, what the rows are stands beside what is in them.
      const wide = words.filter((page) => page.some((word) => /^r\d+c[1-9]\d+$/.test(word)));
      expect(wide.length).toBeGreaterThan(1);
      for (const page of wide) expect(page).toContain("r1c0");
      // It is read once, as one table.
      expect(readOn(book).filter((item) => sayOf(item) === "r1c0")).toHaveLength(
        language === "en" ? 2 : 1,
      );
    });

    it("is a file that PDFium reads whole, and pdf.js wherever it is opened", async () => {
      const { book } = await laid(language);
      const bytes = await writePdf(book);
      expect(faultsOf(bytes)).toBe("");
      const wanted = countsOf(book.pages.flatMap(glyphsOn));
      expect(lacking(wanted, countsOf([await pdfiumTextOf(bytes)]))).toEqual([]);
      const some = book.pages.flatMap((_, index) => (index % EACH === 0 ? [index] : []));
      const texts = await pagesOf(bytes, some);
      for (const [at, index] of some.entries()) {
        const page = book.pages[index];
        const glyphs = page === undefined ? [] : glyphsOn(page);
        expect(lacking(countsOf(glyphs), countsOf([texts[at] ?? ""]))).toEqual([]);
      }
    });
  },
);

/** pdf.js takes its time. */
const EACH = 10;

function glyphsOn(page: Page): readonly string[] {
  const atoms = textsOn(page).flatMap((item) => item.atoms);
  return atoms.flatMap(({ shaped }) =>
    shaped.glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)),
  );
}
