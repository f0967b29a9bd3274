import type { Block, Document, Inline } from "../document/blocks.ts";
import { childBlocks, fileName, safeName } from "./text.ts";

/** A Markdown file of the document: what stands in it, and how it reaches the others. */
export interface Page {
  readonly name: string;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly addressOf: (anchor: string) => string;
}

export function wholeOf(document: Document): Page {
  return {
    name: fileName(document, "md"),
    title: [],
    blocks: document.blocks,
    addressOf: (anchor) => `#${anchor}`,
  };
}

type Section = Extract<Block, { type: "section" }>;

/**
 * A page for each chapter and appendix, named by its anchor, so that a new chapter renames no other file; what stands before the first one
 * is the first page, named as the whole document would be.
 */
export function splitByChapter(document: Document): readonly Page[] {
  const first: Block[] = [];
  const sections: Section[] = [];
  for (const block of document.blocks) {
    if (isPage(block)) sections.push(block);
    else first.push(block);
  }
  const main = fileName(document, "md");
  const cut = [
    { name: main, title: [], blocks: first },
    ...sections.map((section) => ({
      name: `${safeName(`${document.id}-${section.id}`)}.md`,
      title: titleOf(section),
      blocks: [section],
    })),
  ];
  const places = new Map(
    cut.flatMap(({ name, blocks }) => anchorsIn(blocks).map((id) => [id, name])),
  );
  return cut.map((page) => ({
    ...page,
    addressOf: (anchor) => {
      const place = places.get(anchor) ?? page.name;
      return place === page.name ? `#${anchor}` : `${place}#${anchor}`;
    },
  }));
}

function isPage(block: Block): block is Section {
  return block.type === "section" && (block.kind === "chapter" || block.kind === "appendix");
}

function titleOf({ number, title }: Section): readonly Inline[] {
  return number === undefined ? title : [{ type: "text", value: `${number} ` }, ...title];
}

function anchorsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => [
    ...(block.type === "section" || block.type === "card" || block.type === "figure"
      ? [block.id]
      : []),
    ...(block.type === "table" ? block.rows.flatMap(({ id }) => id ?? []) : []),
    ...anchorsIn(childBlocks(block)),
  ]);
}
