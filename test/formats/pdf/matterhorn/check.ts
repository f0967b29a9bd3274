import { checkAbsence } from "./absence-check.ts";
import { checkAnnotations } from "./annotations-check.ts";
import { readContent } from "./content.ts";
import { checkDocument } from "./document-check.ts";
import type { Fault } from "./fault.ts";
import { checkFonts, readFont } from "./fonts.ts";
import type { Font } from "./fonts.ts";
import { checkNesting } from "./nesting-check.ts";
import { Reference } from "./objects.ts";
import { Pdf } from "./pdf.ts";
import { readStructure } from "./structure.ts";
import { checkArtifacts, checkLanguages, checkMarks, ownersOf, textsOf } from "./tags-check.ts";

/** What is wrong with a PDF of ours: each condition of the Matterhorn protocol that it fails, and some of our own. */
export function checkPdf(bytes: Uint8Array): readonly Fault[] {
  const { pdf, pages, structure, fonts, texts } = readTagged(bytes);
  return [
    ...pages.flatMap(({ faults }) => faults),
    ...structure.faults,
    ...checkMarks(pdf, pages, structure),
    ...checkArtifacts(pdf, pages),
    ...checkDocument(pdf, structure),
    ...checkLanguages(texts),
    ...checkNesting(pdf, structure, texts),
    ...checkAnnotations(pdf, structure),
    ...checkFonts(pdf, pages, fonts),
    ...checkAbsence({ pdf, pages, structure, fonts }),
  ];
}

/** What elements hold themselves, in the order of reading: their types and texts. */
export function heard(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const { structure, texts } = readTagged(bytes);
  return structure.elements.flatMap((element) => {
    const text = texts.get(element);
    return text === undefined ? [] : [[element.type, text.trim()] as const];
  });
}

function readTagged(bytes: Uint8Array) {
  const pdf = Pdf.read(bytes);
  const pages = pdf.pages.map((page, index) => readContent(pdf, page, index));
  const structure = readStructure(pdf);
  const fonts = fontsOf(pdf);
  const texts = textsOf(pages, ownersOf(pages, structure).owners, fonts);
  return { pdf, pages, structure, fonts, texts };
}

/** Fonts of the pages, by the numbers of their objects. */
function fontsOf(pdf: Pdf): ReadonlyMap<number, Font> {
  const fonts = new Map<number, Font>();
  for (const page of pdf.pages) {
    const resources = pdf.dictionary(pdf.dictionary(pdf.objects.get(page)).get("Resources"));
    for (const font of pdf.dictionary(resources.get("Font")).values())
      if (font instanceof Reference && !fonts.has(font.number))
        fonts.set(font.number, readFont(pdf, font.number));
  }
  return fonts;
}
