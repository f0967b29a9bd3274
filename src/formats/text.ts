import type { Block, Document, IndexEntry, Inline } from "../document/blocks.ts";

/** Runs of blanks and line ends inside a text are one space: neither HTML nor Markdown could show them otherwise. */
export function collapse(text: string): string {
  // Nearly all texts have nothing but single spaces.
  const single = /[\t\n\v\f\r]| {2}/.test(text) ? text.replace(/[\t\n\v\f\r ]+/g, " ") : text;
  return single.replaceAll("\0", "\ufffd");
}

/** Lines of a code block, whatever the line end was; without a line end at the very end. */
export function codeText(value: string): string {
  return value.replace(/\r\n?/g, "\n").replace(/\n$/, "").replaceAll("\0", "\ufffd");
}

/** True when a reader sees anything of these at all. */
export function isVisible(children: readonly Inline[]): boolean {
  return children.some((child) => {
    if ("children" in child) return isVisible(child.children);
    if (child.type === "text" || child.type === "code") return child.value !== "";
    return true;
  });
}

/**
 * An address that may be followed, or nothing. The document stage has checked addresses already; this is the second
 * lock on the same door, because a published page travels far.
 */
export function safeAddress(address: string): string | undefined {
  const bare = address.replace(/[\p{Cc}\s]/gu, "");
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined) return bare === "" ? undefined : address.trim();
  const isKnown = ["http", "https", "mailto", "tel"].includes(scheme) && URL.canParse(address);
  return isKnown ? address.trim() : undefined;
}

/** The same for a file that stands alone: only what leads out of it by itself. */
export function absoluteAddress(address: string): string | undefined {
  const safe = safeAddress(address);
  return safe !== undefined && /^[a-z]+:/i.test(safe) ? safe : undefined;
}

export type Section = Extract<Block, { type: "section" }>;
export type Card = Extract<Block, { type: "card" }>;

/** A card whose printed id is a bare figure is one of a ranking, such as a principle. */
export function isRanked(card: Card): boolean {
  return card.level === undefined && /^\d{1,3}$/.test(card.label ?? "");
}

/** A card whose title is nothing but its number, such as a clause `§ 3.2`. */
export function isClause(card: Card): boolean {
  return card.id.startsWith("clause-");
}

/** The cover, where the document opens with one: its title is then the title of the document. */
export function coverOf(document: Document): Section | undefined {
  const first = document.blocks[0];
  return first?.type === "section" && first.kind === "cover" ? first : undefined;
}

/** All blocks directly inside a block, in reading order. */
export function childBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case "section":
    case "quote":
    case "callout":
    case "keep":
    case "landscape":
    case "sheet":
      return block.children;
    case "card":
      return [...block.margin, ...block.children];
    case "list":
      return block.items.flatMap((item) => item.children);
    case "table":
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.children));
    case "columns":
      return block.columns.flatMap((column) => column.children);
    case "paragraph":
    case "runIn":
    case "codeBlock":
    case "rule":
    case "form":
    case "figure":
    case "pageBreak":
    case "contents":
      return [];
    case "index":
      return indexBlocks(block);
  }
}

/** An index as its letters with lists of links: `title · what it is · 4.2`. */
export function indexBlocks({ groups }: Extract<Block, { type: "index" }>): readonly Block[] {
  return groups.flatMap(({ title, entries }): readonly Block[] => [
    { type: "runIn", children: title },
    {
      type: "list",
      ordered: false,
      items: entries.map((entry) => ({
        children: [{ type: "paragraph", children: indexLine(entry) }],
      })),
    },
  ]);
}

function indexLine({ anchor, title, note, number }: IndexEntry): readonly Inline[] {
  const link = (children: readonly Inline[]): Inline => ({ type: "reference", anchor, children });
  const place = number === undefined ? [] : [link([{ type: "text", value: number }])];
  const parts = [[link(title)], note, place].filter((part) => part.length > 0);
  return parts.flatMap((part, index) =>
    index === 0 ? part : [{ type: "text", value: " · " } as const, ...part],
  );
}

/** File name of the output: the document's id with everything replaced that some system refuses in a name. */
export function fileName(document: Document, ending: string): string {
  return `${safeName(document.id)}.${ending}`;
}

/** The same for any words, without an ending. */
export function safeName(words: string): string {
  const base = words.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+|[.-]+$/g, "");
  return base === "" ? "_" : base;
}
