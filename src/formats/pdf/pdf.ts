import type { Document } from "../../document/blocks.ts";
import type { Assets } from "../assets.ts";
import { noAssets } from "../assets.ts";
import { plainLook } from "../options.ts";
import type { DrawnFile, FormatOptions } from "../options.ts";
import type { FormatStrings } from "../strings.ts";
import { fileName } from "../text.ts";
import { makeFaces } from "./book-faces.ts";
import { layOutPages } from "./layout.ts";
import { faultyPictures, picturesIn } from "./faulty-pictures.ts";
import { readPrintables } from "./printable.ts";
import { missingGlyphs } from "./missing-glyphs.ts";
import { writePdf } from "./writer/write-pdf.ts";

/** A book to print, or to hand to the board: laid out on pages, tagged for screen readers, with everything in it that it needs. */
export async function pdf(
  document: Document,
  strings: FormatStrings,
  assets: Assets = noAssets,
  { look = plainLook, fontOf = () => undefined, date = NO_DATE }: FormatOptions = {},
): Promise<readonly DrawnFile[]> {
  const headings = look.choices["headings"] === "serif" ? "serif" : "light";
  const faces = makeFaces({ language: document.language, headings, fontOf });
  const { hyphenate } = strings;
  const uses = picturesIn(document);
  const { pictures, faults } = await readPrintables(uses.keys(), assets);
  const { book, missing } = layOutPages({
    document,
    strings,
    pictures,
    theme: look,
    faces,
    hyphenate,
    date,
  });
  const bytes = await writePdf(book);
  const findings = [
    ...missingGlyphs(missing(), document),
    ...faultyPictures(faults, uses, document, look),
  ];
  return [{ name: fileName(document, "pdf"), bytes, findings }];
}

/** Where nobody says when the book is made: a date that is the same in every file. */
const NO_DATE = new Date(0);
