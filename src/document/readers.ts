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
 * Writes on each card and section for whom and where it holds; what is for everyone and everywhere stays as it is. A section that itself is for
 * others holds also for those for whom something in it does: a standard of several stages stands in the first of them.
 */
export function withHolds(
  blocks: readonly Block[],
  holds: ReadonlyMap<string, Holds>,
): readonly Block[] {
  return holds.size === 0 ? blocks : blocks.map((block) => marked(block, holds).block);
}

interface Marked {
  readonly block: Block;
  /** Of the block, and of each in it that the map knows. */
  readonly known: readonly Holds[];
}

type Marking = ReadonlyMap<string, Holds>;

function marked(block: Block, holds: Marking): Marked {
  switch (block.type) {
    case "card": {
      const own = holds.get(block.id);
      return own === undefined ? { block, known: [] } : { block: put(block, own), known: [own] };
    }
    case "section": {
      const { children, known } = within(block.children, holds);
      const own = holds.get(block.id);
      if (own === undefined) return { block: { ...block, children }, known };
      const all = [own, ...known];
      return { block: put({ ...block, children }, union(all)), known: all };
    }
    case "keep":
    case "landscape":
    case "sheet": {
      const { children, known } = within(block.children, holds);
      return { block: { ...block, children }, known };
    }
    default:
      return { block, known: [] };
  }
}

function within(
  blocks: readonly Block[],
  holds: Marking,
): { readonly children: readonly Block[]; readonly known: readonly Holds[] } {
  const inside = blocks.map((block) => marked(block, holds));
  return {
    children: inside.map(({ block }) => block),
    known: inside.flatMap(({ known }) => known),
  };
}

function put<B extends Block>(block: B, holds: Holds): B {
  return holds.roles === undefined && holds.stages === undefined ? block : { ...block, holds };
}

function union(all: readonly Holds[]): Holds {
  const roles = merged(all.map((one) => one.roles));
  const stages = merged(all.map((one) => one.stages));
  return { ...(roles === undefined ? {} : { roles }), ...(stages === undefined ? {} : { stages }) };
}

/** All ids of the lists; nothing where one of them is for everyone. */
function merged(
  lists: readonly (readonly string[] | undefined)[],
): readonly string[] | undefined {
  const ids = new Set<string>();
  for (const list of lists) {
    if (list === undefined) return undefined;
    for (const id of list) ids.add(id);
  }
  return [...ids];
}
