import { base64 } from "../formats/assets.ts";
import { printFontFiles } from "../formats/pdf/font-files.ts";

/**
 * The faces that travel inside a page, so that it looks the same on every screen. Only the sets of characters that the book's language is
 * written with, cut already by whoever publishes the fonts; a word in another script falls back to the reader's own faces.
 */

/** Gives the bytes of a font file of this package by its name; nothing where the files are not at hand. */
export type FontSource = (file: string) => Uint8Array | undefined;

/** A font file, and the characters that it is for, as CSS writes them. */
interface Cut {
  readonly file: string;
  readonly range: string;
}

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  readonly cuts: readonly Cut[];
}

const RANGES = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  // The small cut of the letters of Europe's north and east; the large one is as heavy as all others together.
  "latin-ext": "U+0100-0130,U+0132-0151,U+0154-02BA",
  cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  hebrew: "U+0307-0308,U+0590-05FF,U+20AA,U+25CC,U+FB1D-FB4F",
} as const;

type Script = keyof typeof RANGES;

/** The scripts of the languages that are not written with the letters of western Europe alone. */
const SCRIPTS: Readonly<Record<string, readonly Script[]>> = {
  ru: ["latin", "cyrillic"],
  sl: ["latin", "latin-ext"],
  lv: ["latin", "latin-ext"],
  he: ["latin", "hebrew"],
};

const WEIGHTS = [300, 400, 600] as const;

/** What decides which faces a page needs. */
export interface FacesRequest {
  /** BCP 47 tag. */
  readonly language: string;
  readonly headings: "light" | "serif";
}

function facesOf({ language, headings }: FacesRequest): readonly Face[] {
  const scripts = SCRIPTS[new Intl.Locale(language).language] ?? ["latin"];
  return [...textFaces(scripts), ...(headings === "serif" ? serifFaces(scripts) : [])];
}

/** Light, regular, semibold, and italic where the language has it. */
function textFaces(scripts: readonly Script[]): readonly Face[] {
  const upright = WEIGHTS.map((weight): Face => ({
    family: "Noto Sans",
    weight,
    style: "normal",
    cuts: scripts.map((script) => cut(script, weight, "normal")),
  }));
  if (scripts.includes("hebrew")) return upright;
  const slanted = scripts.filter((script) => script !== "latin-ext");
  const cuts = slanted.map((script) => cut(script, 400, "italic"));
  return [...upright, { family: "Noto Sans", weight: 400, style: "italic", cuts }];
}

/** Regular and italic; Hebrew has no italic, and takes a heavier weight for it. */
function serifFaces(scripts: readonly Script[]): readonly Face[] {
  const hebrew = scripts.includes("hebrew");
  const styles = hebrew ? (["normal"] as const) : (["normal", "italic"] as const);
  const latin = styles.map((style): Face => ({
    family: "Noto Serif",
    weight: 400,
    style,
    cuts: scripts
      .filter((script) => script !== "hebrew" && (script !== "latin-ext" || style === "normal"))
      .map((script) => ({
        file: `noto-serif-${script}-400-${style}.woff2`,
        range: RANGES[script],
      })),
  }));
  if (!hebrew) return latin;
  const own = ([400, 500] as const).map((weight): Face => ({
    family: "Frank Ruhl Libre",
    weight,
    style: "normal",
    cuts: [{ file: `frank-ruhl-libre-hebrew-${weight}-normal.woff2`, range: RANGES.hebrew }],
  }));
  return [...latin, ...own];
}

function cut(script: Script, weight: number, style: string): Cut {
  const family = script === "latin-ext" || script === "hebrew" ? "noto-sans-hebrew" : "noto-sans";
  return { file: `${family}-${script}-${weight}-${style}.woff2`, range: RANGES[script] };
}

/** Every font file that some language needs, on a screen and in print; what the package has to hold. */
export function fontFiles(languages: readonly string[]): readonly string[] {
  const faces = languages.flatMap((language) => facesOf({ language, headings: "serif" }));
  const cuts = faces.flatMap((face) => face.cuts);
  const files = [...cuts.map(({ file }) => file), ...printFontFiles(languages)];
  return [...new Set(files)].toSorted();
}

/** The rules of a style sheet that bring the faces along. Empty where the files are not at hand. */
export function facesSheet(request: FacesRequest, fontOf: FontSource = () => undefined): string {
  return facesOf(request)
    .flatMap((face) => face.cuts.map((each) => rule(face, each, fontOf(each.file))))
    .join("");
}

function rule(
  { family, weight, style }: Face,
  { range }: Cut,
  bytes: Uint8Array | undefined,
): string {
  if (bytes === undefined) return "";
  const source = `url(data:font/woff2;base64,${base64(bytes)}) format("woff2")`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:${source};unicode-range:${range}}`;
}
