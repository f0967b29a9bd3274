import type { Block, Inline } from "../../src/document/blocks.ts";
import { withLinks } from "../../src/document/links.ts";
import { placesIn } from "../../src/document/places.ts";
import { changeBlocks, mapAll } from "../../src/document/walk.ts";

/** The same blocks with every inline node exchanged for what `change` gives, from the inside out. */
export function mapInlines(
  blocks: readonly Block[],
  change: (inline: Inline) => readonly Inline[],
): readonly Block[] {
  const map = (inlines: readonly Inline[]): readonly Inline[] => mapAll(inlines, change);
  return changeBlocks(blocks, { enter: () => undefined, text: map, title: map }, undefined);
}

/** The links of a document that explains no terms and knows no titles but its own. */
export function withoutDeadLinks(blocks: readonly Block[]): readonly Block[] {
  return withLinks(blocks, placesIn(blocks), () => undefined, [], "en");
}
