import type { Readers } from "../edition/readers.ts";
import type { Block, Choice, Choices, Holds } from "./blocks.ts";

/** What a reader of the document can choose. */
export function choicesOf({ roles, stages }: Readers): Choices {
  return { roles: roles.map(choice), stages: stages.map(choice) };
}

function choice({ id, title }: Choice): Choice {
  return { id, title };
}

/**
 * Writes on each card and section for whom and where it holds; what is for everyone and everywhere stays as it is. A section of others can have
 * something in it that is for everyone: a standard of several stages stands in the first of them.
 */
export function withHolds(
  blocks: readonly Block[],
  holds: ReadonlyMap<string, Holds>,
): readonly Block[] {
  return holds.size === 0 ? blocks : blocks.map((block) => marked(block, holds));
}

function marked(block: Block, holds: ReadonlyMap<string, Holds>): Block {
  switch (block.type) {
    case "card":
      return put(block, holds);
    case "section":
      return put({ ...block, children: withHolds(block.children, holds) }, holds);
    case "keep":
    case "landscape":
    case "sheet":
      return { ...block, children: withHolds(block.children, holds) };
    default:
      return block;
  }
}

function put<B extends Block & { readonly id: string }>(
  block: B,
  all: ReadonlyMap<string, Holds>,
): B {
  const holds = all.get(block.id);
  return holds === undefined ? block : { ...block, holds };
}
