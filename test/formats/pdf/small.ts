/** Small documents on pages. */

import { makeFaces } from "../../../src/formats/pdf/book-faces.ts";
import { layOut } from "../../../src/formats/pdf/layout.ts";
import type { Page, TextItem } from "../../../src/formats/pdf/paper.ts";
import { plainLook } from "../../../src/formats/options.ts";
import { loadHyphenation } from "../../../src/locales/hyphenation.ts";
import { kept } from "../../support/kept.ts";
import { document } from "../build.ts";
import { englishStrings, hebrewStrings } from "../sample.ts";
import type { Block } from "../types.ts";
import { fontOf } from "./fonts.ts";

interface How {
  readonly language?: "en" | "he";
  /** Choices of the theme. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Read once. */
const facesOf = kept((language: string) => makeFaces({ language, headings: "light", fontOf }));

/** The pages of a document of these blocks. */
export async function pagesOf(
  blocks: readonly Block[],
  { language = "en", choices = {} }: How = {},
): Promise<readonly Page[]> {
  const isHebrew = language === "he";
  const { book } = layOut({
    document: document(blocks, { language, direction: isHebrew ? "rtl" : "ltr" }),
    strings: isHebrew ? hebrewStrings : englishStrings,
    theme: { ...plainLook, choices },
    faces: facesOf(language),
    hyphenate: await loadHyphenation(language),
    date: new Date("2026-01-31"),
  });
  return book.pages;
}

export function textsOn({ items }: Page): readonly TextItem[] {
  return items.filter((item) => item.type === "text");
}

export function sayOf({ atoms }: TextItem): string {
  return atoms.map(({ text }) => text).join("");
}

/** How wide it stands on paper. */
export function drawnWidth({ atoms, stretch = 0 }: TextItem): number {
  return atoms.reduce((sum, { width, isSpace }) => sum + width + (isSpace ? stretch : 0), 0);
}
