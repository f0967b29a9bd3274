/** Puts values into the parsed words of a template, and origins into an author's parsed text. What is empty leaves no trace. */

import type { Block, Inline, ListItem, OriginId } from "./blocks.ts";
import { pieces } from "./slots-skeleton.ts";

/** What one token stands for. */
export type Slot =
  | { readonly inlines: readonly Inline[]; readonly blocks?: undefined }
  | { readonly blocks: readonly Block[]; readonly inlines?: undefined };

/** The skeleton's blocks with every token replaced. */
export function fill(blocks: readonly Block[], slots: readonly Slot[]): Block[] {
  return blocks.flatMap((block) => fillBlock(block, slots));
}

function fillBlock(block: Block, slots: readonly Slot[]): readonly Block[] {
  switch (block.type) {
    case "paragraph":
      return paragraphs(block.children.flatMap((node) => fillInline(node, slots)));
    case "quote": {
      const children = fill(block.children, slots);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
    case "list": {
      const items = block.items.flatMap((item) => fillItem(item, slots));
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    default:
      return [block];
  }
}

function fillItem(item: ListItem, slots: readonly Slot[]): readonly ListItem[] {
  const children = fill(item.children, slots);
  return children.length === 0 ? [] : [{ children }];
}

type Filled = Inline | { readonly type: "blocks"; readonly blocks: readonly Block[] };

/** Blocks that stand in a paragraph of the template end it and begin another. */
function paragraphs(nodes: readonly Filled[]): Block[] {
  const found: Block[] = [];
  const mixed = nodes.some((node) => node.type === "blocks");
  let run: Inline[] = [];
  const close = () => {
    const children = mixed ? edged(trimmed(run)) : trimmed(run);
    if (children.length > 0) found.push({ type: "paragraph", children });
    run = [];
  };
  for (const node of nodes) {
    if (node.type !== "blocks") {
      run.push(node);
      continue;
    }
    close();
    found.push(...node.blocks);
  }
  close();
  return found;
}

/** Without the template's own blanks at both ends, which empty values leave behind. */
function trimmed(run: readonly Inline[]): readonly Inline[] {
  const start = run.findIndex((node) => !isBlank(node));
  if (start === -1) return [];
  return run.slice(start, run.findLastIndex((node) => !isBlank(node)) + 1);
}

/** Without the blanks between the template's words and the block beside them. */
function edged(run: readonly Inline[]): readonly Inline[] {
  return run.map((node, n) => {
    if (node.type !== "text" || node.at !== undefined) return node;
    const value = n === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: n === run.length - 1 ? value.trimEnd() : value };
  });
}

function isBlank(node: Inline): boolean {
  return node.type === "text" && node.at === undefined && node.value.trim() === "";
}

function fillInline(node: Inline, slots: readonly Slot[]): readonly Filled[] {
  switch (node.type) {
    case "text":
      return pieces(node.value).flatMap((piece) => filledPiece(piece, slots));
    case "strong":
    case "emphasis":
    case "link":
    case "reference": {
      const children = asInlines(node.children.flatMap((child) => fillInline(child, slots)));
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    default:
      return [node];
  }
}

function filledPiece(piece: string | number, slots: readonly Slot[]): readonly Filled[] {
  if (typeof piece === "string") return [{ type: "text", value: piece }];
  const slot = slots[piece];
  if (slot === undefined) return [];
  return slot.blocks === undefined ? slot.inlines : [{ type: "blocks", blocks: slot.blocks }];
}

function asInlines(nodes: readonly Filled[]): readonly Inline[] {
  return nodes.flatMap((node) => (node.type === "blocks" ? inlinesOf(node.blocks) : [node]));
}

/** The lines of blocks one after the other, where only inline nodes fit: a title, emphasis. */
export function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  const lines = blocks.map(lineOf).filter((line) => line.length > 0);
  return lines.flatMap((line, n) =>
    n === 0 ? line : [{ type: "text", value: " " } as const, ...line],
  );
}

function lineOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return block.children;
    case "list":
      return inlinesOf(block.items.flatMap((item) => item.children));
    case "quote":
      return inlinesOf(block.children);
    case "codeBlock":
      return [{ ...block, type: "code" }];
    default:
      return [];
  }
}

/** Where an author's text came from, for each of its words. */
export interface Mark {
  readonly at?: OriginId;
  readonly language?: string;
}

/** An author's parsed text with its origin in every word; the parsed nodes themselves stay as they are. */
export function markBlocks(blocks: readonly Block[], mark: Mark): readonly Block[] {
  return blocks.map((block) => markBlock(block, mark));
}

function markBlock(block: Block, mark: Mark): Block {
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return { ...block, children: markInlines(block.children, mark) };
    case "quote":
      return { ...block, children: markBlocks(block.children, mark) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({ children: markBlocks(item.children, mark) })),
      };
    case "codeBlock":
      return mark.at === undefined ? block : { ...block, at: mark.at };
    case "table":
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => markCell(cell, mark)),
        })),
      };
    default:
      return block;
  }
}

function markCell<Cell extends { readonly children: readonly Block[] }>(
  cell: Cell,
  mark: Mark,
): Cell {
  return { ...cell, children: markBlocks(cell.children, mark) };
}

export function markInlines(nodes: readonly Inline[], mark: Mark): readonly Inline[] {
  return nodes.map((node) => markInline(node, mark));
}

function markInline(node: Inline, mark: Mark): Inline {
  switch (node.type) {
    case "text":
      return { ...node, ...mark };
    case "code":
    case "picture":
      return mark.at === undefined ? node : { ...node, at: mark.at };
    case "strong":
    case "emphasis":
    case "link":
    case "reference":
      return { ...node, children: markInlines(node.children, mark) };
    default:
      return node;
  }
}
