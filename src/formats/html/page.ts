import type { Block, Document, OutputFile } from "../../document/blocks.ts";
import type { Assets } from "../assets.ts";
import { noAssets } from "../assets.ts";
import { plainLook } from "../options.ts";
import type { FormatOptions } from "../options.ts";
import type { FormatStrings } from "../strings.ts";
import { survey } from "../survey.ts";
import { coverOf, fileName } from "../text.ts";
import { blocks, headingElement } from "./blocks.ts";
import { head } from "./head.ts";
import { iconSheet } from "./icons.ts";
import type { Context } from "./inline.ts";
import { inline, plain } from "./inline.ts";
import { readersStrip } from "./readers.ts";
import { scripts } from "./scripts.ts";
import { bar, foot, side, skipLink } from "./shell.ts";
import { escape, ownIds, titleId } from "./text.ts";

/**
 * One web page that needs nothing else: no request, style, script and pictures inside. Its policy forbids everything but its own style
 * sheets and script, by their hashes, and pictures that are part of the page. All that is read stands in the page itself; the script adds
 * search, filters and other conveniences, and their controls stay hidden until it runs.
 */
export function html(
  document: Document,
  strings: FormatStrings,
  assets: Assets = noAssets,
  options: FormatOptions = {},
): OutputFile[] {
  const found = survey(document);
  const { look = plainLook, live } = options;
  const { anchors } = found;
  const origins = live === undefined ? {} : { origins: live.origins };
  const context: Context = { document, strings, assets, look, anchors, level: 2, ...origins };
  const source = [
    head(document, look, live),
    "<body>",
    skipLink(context),
    iconSheet(),
    bar(found, context),
    scripts(context),
    '<div class="page">',
    side(found, context),
    '<div class="reading">',
    readersStrip(context),
    `<main id="${ownIds.text}">`,
    main(document, context),
    "</main>",
    "</div>",
    "</div>",
    foot(found, context),
    "</body>",
    "</html>\n",
  ].filter((part) => part !== "");
  return [{ name: fileName(document, "html"), bytes: new TextEncoder().encode(source.join("\n")) }];
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
