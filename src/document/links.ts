import type { Block, Inline } from "./blocks.ts";
import { mapInlines, walkBlocks } from "./walk.ts";

/** References to what this document does not print become their plain words: a link that leads nowhere is worse than none. */
export function withoutDeadLinks(blocks: readonly Block[]): readonly Block[] {
  const anchors = new Set<string>();
  walkBlocks(blocks, (block) => {
    if (block.type === "section" || block.type === "card" || block.type === "figure")
      anchors.add(block.id);
  });
  return mapInlines(blocks, (inline): readonly Inline[] =>
    inline.type === "reference" && !anchors.has(inline.anchor) ? inline.children : [inline],
  );
}
