import type { Block, Inline } from "./blocks.ts";

/** Visits every block, those inside before those behind. */
export function walkBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    for (const inner of bodiesOf(block)) walkBlocks(inner, visit);
  }
}

/** The lists of blocks inside a block. */
function bodiesOf(block: Block): readonly (readonly Block[])[] {
  switch (block.type) {
    case "list":
      return block.items.map((item) => item.children);
    case "table":
      return block.rows.flatMap((row) => row.cells.map((cell) => cell.children));
    case "columns":
      return block.columns.map((column) => column.children);
    case "card":
      return [block.margin, block.children];
    default:
      return "children" in block && !isInlines(block) ? [block.children] : [];
  }
}

type WithInlines = Extract<Block, { readonly type: "paragraph" | "runIn" }>;

function isInlines(block: Block): block is WithInlines {
  return block.type === "paragraph" || block.type === "runIn";
}

type Change = (inline: Inline) => readonly Inline[];

/** The same blocks with every inline node exchanged for what `change` gives, from the inside out. Untouched parts are shared. */
export function mapInlines(blocks: readonly Block[], change: Change): readonly Block[] {
  return blocks.map((block) => mapBlock(block, change));
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return { ...block, children: mapAll(block.children, change) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          children: mapInlines(item.children, change),
        })),
      };
    case "table":
      return {
        ...block,
        ...(block.title === undefined ? {} : { title: mapAll(block.title, change) }),
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({
            ...cell,
            children: mapInlines(cell.children, change),
          })),
        })),
      };
    case "figure":
      // What it says in words is read aloud, not shown: nothing in it becomes a link.
      return { ...block, title: mapAll(block.title, change) };
    case "section":
      return {
        ...block,
        title: mapAll(block.title, change),
        children: mapInlines(block.children, change),
      };
    case "card":
      return {
        ...block,
        title: mapAll(block.title, change),
        margin: mapInlines(block.margin, change),
        children: mapInlines(block.children, change),
      };
    case "columns":
      return {
        ...block,
        columns: block.columns.map((column) => ({
          ...column,
          ...(column.title === undefined ? {} : { title: mapAll(column.title, change) }),
          children: mapInlines(column.children, change),
        })),
      };
    case "quote":
    case "callout":
    case "keep":
    case "landscape":
    case "sheet":
      return { ...block, children: mapInlines(block.children, change) };
    default:
      return block;
  }
}

function mapAll(inlines: readonly Inline[], change: Change): readonly Inline[] {
  return inlines.flatMap((inline) => {
    const inner =
      "children" in inline ? { ...inline, children: mapAll(inline.children, change) } : inline;
    return change(inner);
  });
}
