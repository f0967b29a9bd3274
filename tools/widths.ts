import { readFileSync } from "node:fs";
import { create } from "fontkit";
import type { Font } from "fontkit";

/** Where the module belongs, from the root of the repository. */
export const widthsPath = "src/generated/widths.ts";

/** The faces of the book, of which figures are measured. */
const FACES = { 300: "300Light", 400: "400Regular", 600: "600SemiBold" } as const;

/** What books in our languages are written with: Latin with its signs, Cyrillic, Hebrew, punctuation, currencies, numero, signs. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x5be, 0x5be],
  [0x5d0, 0x5ea],
  [0x5f3, 0x5f4],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
  [0x2100, 0x2122],
  [0x2212, 0x2212],
];

/**
 * Text of `src/generated/widths.ts`: how wide each character of Noto Sans and Noto Sans Hebrew is, in thousandths of the size. From the
 * fonts' own tables, so that a build needs no font. A character that no font has is left out of its range, written as 0.
 */
export function widthsModule(): string {
  const tables = Object.entries(FACES).map(([weight, face]) => {
    const fonts = [
      fontOf("noto-sans", "NotoSans", face),
      fontOf("noto-sans-hebrew", "NotoSansHebrew", face),
    ];
    const runs = RANGES.map(([first, last]) => {
      const widths = Array.from({ length: last - first + 1 }, (_, n) => widthOf(first + n, fonts));
      return `[${first}, ${JSON.stringify(widths.join(" "))}],`;
    });
    return `${weight}: [${runs.join("\n")}],`;
  });
  return [
    "// Made by `npm run generate` from the fonts Noto Sans and Noto Sans Hebrew. Do not edit.",
    "/** By weight: the first character of a run, and the widths from there on, in thousandths of the size; 0 where there is none. */",
    "export const widthRuns: Readonly<Record<300 | 400 | 600, readonly (readonly [number, string])[]>> = {",
    ...tables,
    "};",
    "",
  ].join("\n");
}

function fontOf(packageName: string, family: string, face: string): Font {
  const path = `../node_modules/@expo-google-fonts/${packageName}/${face}/${family}_${face}.ttf`;
  return create(readFileSync(new URL(path, import.meta.url)));
}

function widthOf(codePoint: number, fonts: readonly Font[]): number {
  const font = fonts.find((each) => each.hasGlyphForCodePoint(codePoint));
  if (font === undefined) return 0;
  return Math.round((font.glyphForCodePoint(codePoint).advanceWidth * 1000) / font.unitsPerEm);
}
