import type { Style } from "./style.ts";
import type { Schemes, Tokens } from "./tokens.ts";

/** Margins of the page, and the sheet that a map of the path folds out to; sections 2 and 13 of the design. */
const PAPERS: Readonly<Record<Style["paper"], string>> = {
  A4: "@page{margin:25mm 20mm 22mm;size:A4}@page fold-out{margin:14mm 15mm;size:A3 landscape}",
  Letter: "@page{margin:23mm 20mm 20mm;size:letter}@page fold-out{margin:14mm 15mm;size:17in 11in}",
};

/**
 * The style sheet of a look, as short as it can be: its paper, and its colours. The dark ones are for screens that are dark, and for
 * readers who choose them on a light one; the light ones also for the other way about.
 */
export function sheetOf(paper: Style["paper"], { light, dark }: Schemes): string {
  return [
    `:root{${declarations(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){${declarations(dark)}}}`,
    `@media screen{:root[data-scheme=dark]{${declarations(dark)}}}`,
    PAPERS[paper],
  ].join("");
}

function declarations(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, color]) => `--${name}:${color}`)
    .join(";");
}
