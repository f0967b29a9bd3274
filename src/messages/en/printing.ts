import type { FindingText } from "../../diagnostic.ts";
import type { PrintingFindings } from "../../findings/printing.ts";

export const printingTexts: {
  readonly [R in keyof PrintingFindings]: (p: PrintingFindings[R]) => FindingText;
} = {
  "missing-glyph": ({ codePoint, places }) => {
    const code = codeOf(codePoint);
    const many = places === 1 ? "" : `; it stands in ${places} texts`;
    return {
      message: `The fonts of the PDF have no character ${named(codePoint, code)}${many}`,
      help: `write it in other words or as a picture; the PDF prints its code in its place: [${code}]`,
      also: Array.from({ length: places - 1 }, () => "it stands here, too"),
    };
  },
  "unprintable-picture": ({ file, because, name }) => {
    const [is, help] = PICTURES[because](name);
    return {
      message: `The picture ${file} ${is}`,
      help: `${help}; until then the PDF has its alternative text in its place`,
    };
  },
};

const PICTURES: Readonly<
  Record<
    PrintingFindings["unprintable-picture"]["because"],
    (name: string) => readonly [is: string, help: string]
  >
> = {
  kind: () => ["is of a kind that a PDF cannot hold", "save it as PNG, JPEG or SVG"],
  damaged: () => [
    "is damaged, or of a rare kind of its format",
    "open it in a program for pictures and save it again",
  ],
  pixels: () => [
    "has more pixels than can be printed",
    "save it smaller: 1,600 dots wide are enough",
  ],
  drawing: (name) => [
    `has something in it that the PDF cannot draw (\`${name}\`)`,
    "save it again with plain shapes and colours only, or as PNG",
  ],
};

function codeOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Letters, digits and signs are shown; of what joins its neighbours, steers or means nothing, only the code says which it is. */
function named(codePoint: number, code: string): string {
  const char = String.fromCodePoint(codePoint);
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(char) ? `${char} (${code})` : code;
}
