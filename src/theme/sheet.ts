import type { Style } from "./style.ts";
import type { Schemes, Tokens } from "./tokens.ts";

/** Margins of the page; sections 2 and 13 of the design. */
const PAPERS: Readonly<Record<Style["paper"], string>> = {
  A4: "@page{margin:25mm 20mm 22mm;size:A4}",
  Letter: "@page{margin:23mm 20mm 20mm;size:letter}",
};

/** What a map of the path is printed on: a sheet that folds out, or a page on its side. */
const MAPS: Readonly<Record<Style["paper"], { readonly sheet: string; readonly page: string }>> = {
  A4: { sheet: "A3 landscape", page: "A4 landscape" },
  Letter: { sheet: "17in 11in", page: "letter landscape" },
};

/**
 * The style sheet of a look, as short as it can be: its paper, and its colours. The dark ones are for screens that are dark, and for
 * readers who choose them on a light one; the light ones also for the other way about.
 */
export function sheetOf(
  { paper, foldout }: Pick<Style, "paper" | "foldout">,
  { light, dark }: Schemes,
): string {
  const map = foldout ? MAPS[paper].sheet : MAPS[paper].page;
  return [
    `:root{${declarations(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){${declarations(dark)}}}`,
    `@media screen{:root[data-scheme=dark]{${declarations(dark)}}}`,
    `${PAPERS[paper]}@page fold-out{margin:14mm 15mm;size:${map}}@page sideways{size:${MAPS[paper].page}}`,
  ].join("");
}

function declarations(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, color]) => `--${name}:${color}`)
    .join(";");
}
