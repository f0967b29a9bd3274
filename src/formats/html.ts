import type { Block, ContentsEntry, Document, OutputFile } from "../document/blocks.ts";
import { styleHash, styleSheet } from "../generated/html-style.ts";
import type { Assets } from "./assets.ts";
import { noAssets } from "./assets.ts";
import { blocks, headingElement } from "./html-blocks.ts";
import { contentsList } from "./html-contents.ts";
import { icon, iconSheet } from "./html-icons.ts";
import type { Context } from "./html-inline.ts";
import { inline, plain } from "./html-inline.ts";
import { escape, escapeText, fragment, ownIds, titleId } from "./html-text.ts";
import type { FormatStrings } from "./strings.ts";
import { coverOf, fileName } from "./text.ts";
import type { Survey } from "./survey.ts";
import { survey } from "./survey.ts";

/**
 * One web page that needs nothing else: no script, no request, style and pictures inside. Its policy forbids everything
 * but its own style sheet, by the sheet's hash, and pictures that are part of the page.
 */
export function html(
  document: Document,
  strings: FormatStrings,
  assets: Assets = noAssets,
): OutputFile[] {
  const found = survey(document);
  const context: Context = { document, strings, assets, anchors: found.anchors, level: 2 };
  const source = [head(document), body(document, found, context)].join("\n");
  return [{ name: fileName(document, "html"), bytes: new TextEncoder().encode(source) }];
}

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function head(document: Document): string {
  return [
    "<!doctype html>",
    `<html lang="${escape(document.language)}" dir="${document.direction}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(document.title)}</title>`,
    `<style>${styleSheet}</style>`,
    "</head>",
  ].join("\n");
}

function body(document: Document, found: Survey, context: Context): string {
  return [
    "<body>",
    `<a class="skip" href="${fragment(ownIds.text)}">${escape(context.strings.skipToText)}</a>`,
    iconSheet(),
    bar(document, found, context),
    '<div class="page">',
    side(found, context),
    `<main id="${ownIds.text}">`,
    main(document, context),
    "</main>",
    "</div>",
    "</body>",
    "</html>\n",
  ].join("\n");
}

function bar(document: Document, found: Survey, context: Context): string {
  const contents = escape(context.strings.contents);
  const target = fragment(found.contentsAnchor ?? ownIds.contents);
  const menu = `<a class="menu" href="${target}">${icon("menu")}<span>${contents}</span></a>`;
  const name = `<a class="name" href="${fragment(ownIds.text)}">${plain(document.title, context)}</a>`;
  return `<header class="bar">\n${found.entries.length === 0 ? "" : menu}${name}\n</header>`;
}

/** Contents beside the text; above it on narrow screens, unless the document has a page of contents of its own. */
function side(found: Survey, context: Context): string {
  if (found.entries.length === 0) return "";
  const kind = found.contentsAnchor === undefined ? "side flows" : "side";
  const name = escape(context.strings.contents);
  return [
    `<nav class="${kind}" id="${ownIds.contents}" aria-label="${name}">`,
    `<p class="label" aria-hidden="true">${name}</p>`,
    contentsList(sideEntries(found.entries), context, found.counts),
    "</nav>",
  ].join("\n");
}

/** Two levels are enough beside the text. */
function sideEntries(entries: readonly ContentsEntry[]): readonly ContentsEntry[] {
  const least = Math.min(...entries.map((entry) => entry.level));
  return entries.filter((entry) => entry.level < least + 2);
}

function main(document: Document, context: Context): string {
  const cover = coverOf(document);
  if (cover === undefined) {
    const title = headingElement(1, ownIds.title, plain(document.title, context));
    return `${title}\n${blocks(document.blocks, context)}`;
  }
  const title = headingElement(1, titleId(cover.id), inline(cover.title, context));
  const front = `${title}\n${blocks(cover.children, context)}`;
  const rest: readonly Block[] = document.blocks.slice(1);
  return `<header class="cover" id="${escape(cover.id)}">\n${front}\n</header>\n${blocks(rest, context)}`;
}
