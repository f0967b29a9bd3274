import type { Style } from "./faces.ts";

/** What decides which fonts a book is set in. */
export interface BookType {
  /** BCP 47 tag. */
  readonly language: string;
  readonly headings: "light" | "serif";
}

const SANS = { 300: "300Light", 400: "400Regular", 600: "600SemiBold" } as const;
/** Have the signs that no text face has: arrows, boxes, check marks and some emoji, then all other emoji, in one colour. */
const SYMBOLS = ["DejaVuSans.ttf", "NotoEmoji_400Regular.ttf"];

/**
 * The font files that are tried in turn for a style; the first is the style's own. Latin and digits come first, so that numbers look the
 * same in every word of a book.
 */
export function chainOf(style: Style, book: BookType): readonly string[] {
  const shown = withoutSlant(style, book);
  const serif = style.family === "serif" && book.headings === "serif" ? serifOf(shown) : [];
  return [...serif, ...sansOf(shown), ...SYMBOLS];
}

/** Hebrew has no italic: a heavier weight stands for it, for the foreign words among it, too. So does it for what is heavy already. */
function withoutSlant(style: Style, { language }: BookType): Style {
  if (!style.italic) return style;
  const isHebrew = new Intl.Locale(language).language === "he";
  return isHebrew || style.weight === 600 ? { ...style, weight: 600, italic: false } : style;
}

function sansOf({ weight, italic }: Style): readonly string[] {
  const latin = italic ? `${SANS[400]}_Italic` : SANS[weight];
  const hebrew = SANS[italic ? 600 : weight];
  return [`NotoSans_${latin}.ttf`, `NotoSansHebrew_${hebrew}.ttf`];
}

/** Headings are large enough to do with one weight; Hebrew ones say with a second what others say with italics. */
function serifOf({ weight, italic }: Style): readonly string[] {
  const hebrew = italic || weight === 600 ? "500Medium" : SANS[400];
  return [`NotoSerif_${SANS[400]}${italic ? "_Italic" : ""}.ttf`, `FrankRuhlLibre_${hebrew}.ttf`];
}

/** Every file that some book in these languages needs; what the package has to hold. */
export function printFontFiles(languages: readonly string[]): readonly string[] {
  const files = languages.flatMap((language) =>
    styles.flatMap((style) => chainOf(style, { language, headings: "serif" })),
  );
  return [...new Set(files)].toSorted();
}

const styles = (["sans", "serif"] as const).flatMap((family) =>
  ([300, 400, 600] as const).flatMap((weight) =>
    [false, true].map((italic): Style => ({ family, weight, italic })),
  ),
);
