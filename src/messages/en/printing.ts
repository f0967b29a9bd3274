import type { FindingText } from "../../diagnostic.ts";
import type { PrintingFindings } from "../../findings/printing.ts";

export const printingTexts: {
  readonly [R in keyof PrintingFindings]: (p: PrintingFindings[R]) => FindingText;
} = {
  "missing-glyph": ({ codePoint, places }) => {
    const code = codeOf(codePoint);
    const many = places === 1 ? "" : `; it appears in ${places} texts`;
    return {
      message: `The fonts of the PDF have no character ${named(codePoint, code)}${many}`,
      help: `say it in words, or show a picture; until then the PDF prints its code in its place: [${code}]`,
      also: Array.from({ length: places - 1 }, () => "it appears here, too"),
    };
  },
  "unprintable-picture": ({ file, because, name }) => {
    const [is, help] = PICTURES[because](name);
    return {
      message: `The picture ${file} ${is}`,
      help: `${help}; until then the PDF prints the words that describe it`,
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
    "is damaged, or saved in a rare form that svc cannot read",
    "open it in a picture program and save it again",
  ],
  pixels: () => [
    "has more dots than can be printed",
    "save it smaller: a width of 1,600 dots is enough",
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
