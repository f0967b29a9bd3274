import type { Block, Document, Inline, OriginId } from "../document/blocks.ts";
import { childBlocks } from "../formats/text.ts";

/** The origins of what a page shows, in reading order; what only repeats other words (contents, index) is left out. */
export function drawnOrigins(document: Document): readonly OriginId[] {
  const found = new Set<OriginId>();
  for (const block of document.blocks) visit(block, found);
  return [...found];
}

function visit(block: Block, found: Set<OriginId>): void {
  if (block.type === "contents" || block.type === "index") return;
  if ("at" in block) note(block.at, found);
  for (const inlines of textsOf(block)) noteAll(inlines, found);
  for (const child of childBlocks(block)) visit(child, found);
}

function note(at: OriginId | undefined, found: Set<OriginId>): void {
  if (at !== undefined) found.add(at);
}

function noteAll(inlines: readonly Inline[], found: Set<OriginId>): void {
  for (const inline of inlines) {
    if ("children" in inline) noteAll(inline.children, found);
    else if ("at" in inline) note(inline.at, found);
  }
}

/** The words that are a block's own, not those of blocks inside it. */
function textsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return [block.children];
    case "section":
    case "card":
    case "figure":
      return [block.title];
    case "table":
      return [block.title ?? []];
    case "columns":
      return block.columns.map(({ title }) => title ?? []);
    case "form":
      return block.fields.map(({ label }) => label);
    default:
      return [];
  }
}
