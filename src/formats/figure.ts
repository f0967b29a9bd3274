import type { Block, Document, Inline } from "../document/blocks.ts";
import { untagged } from "../direction.ts";
import type { Surroundings } from "../direction.ts";
import type { Look } from "./options.ts";
import type { Scene } from "../scene.ts";
import { escape } from "./html/text.ts";
import { svg, xmlText } from "./svg.ts";
import { collapse } from "./text.ts";

export type FigureBlock = Extract<Block, { type: "figure" }>;

/** A screen shows type about 1.65 times as large in pixels as it is printed in points. */
const SCREEN = 1.65;
/** The text column of a page, in points; wider figures get a sheet of their own and scroll on a screen. */
const TEXT_WIDTH = 500;

export function isWide({ width }: Scene): boolean {
  return width > TEXT_WIDTH;
}

/** Words of a title or a description without what makes them links, in the order of reading of the text around them. */
export function plainWords(children: readonly Inline[], around: Surroundings): string {
  return collapse(children.map((child) => wordsOf(child, around)).join(""));
}

function wordsOf(child: Inline, around: Surroundings): string {
  if ("children" in child) return child.children.map((each) => wordsOf(each, around)).join("");
  if (child.type === "lineBreak") return " ";
  if (child.type === "picture") return untagged(child.alt, undefined, around);
  return untagged(child.value, child.type === "text" ? child.language : undefined, around);
}

/** The drawing as part of a page: its colours are the page's, so they follow it into the dark. */
export function inlineSvg(figure: FigureBlock, titleId: string | undefined): string {
  const words = `${figure.id}:words`;
  const name =
    titleId === undefined
      ? `aria-labelledby="${escape(words)}"`
      : `aria-labelledby="${escape(titleId)}" aria-describedby="${escape(words)}"`;
  return svg(figure.scene, {
    color: (ink) => `var(--${ink})`,
    attributes: `role="img" ${name}`,
    head: `<desc id="${escape(words)}">${escape(plainWords(figure.description, figure.scene))}</desc>`,
    scale: SCREEN,
  });
}

/** The drawing as a file of its own, in the light colours on white paper. */
export function svgFile(
  { scene, title, description }: FigureBlock,
  document: Document,
  { colors }: Look,
): string {
  const words = plainWords(title, document);
  const name = words === "" ? document.title : words;
  const language = escape(scene.language);
  const paper = `<rect width="100%" height="100%" fill="${colors.paper}"/>`;
  const element = svg(scene, {
    color: (ink) => colors[ink],
    attributes: `xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title words" lang="${language}" xml:lang="${language}"`,
    head: [
      `<title id="title">${escape(xmlText(name))}</title>`,
      `<desc id="words">${escape(xmlText(plainWords(description, document)))}</desc>`,
      paper,
    ].join("\n"),
    scale: SCREEN,
  });
  return `${element}\n`;
}
