/** markdown-it's token stream as typed blocks: the one place that knows its token names. */

import type { Token } from "markdown-it";

import type { Block, Inline, ListItem, TableCell, TableRow } from "./blocks.ts";

/** What the two users of Markdown (authors' texts, templates) make of pictures. */
export interface TreeChoices {
  /** The picture, or the words that stand in for one that may not be shown. */
  readonly picture: (file: string, alt: string) => Inline;
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly choices: TreeChoices;
  at: number;
}

/** The blocks of a whole token stream. Recursion is bounded by markdown-it's `maxNesting`. */
export function blocksOf(tokens: readonly Token[], choices: TreeChoices): readonly Block[] {
  return siblings({ tokens, choices, at: 0 });
}

/** Blocks up to the closing token of the parent, which is passed over. */
function siblings(cursor: Cursor): Block[] {
  const blocks: Block[] = [];
  for (
    let token = next(cursor);
    token !== undefined && token.nesting !== -1;
    token = next(cursor)
  ) {
    const block = blockOf(token, cursor);
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}

function next(cursor: Cursor): Token | undefined {
  const token = cursor.tokens[cursor.at];
  cursor.at += 1;
  return token;
}

function blockOf(token: Token, cursor: Cursor): Block | undefined {
  switch (token.type) {
    case "paragraph_open":
      return { type: "paragraph", children: inlineChildren(cursor) };
    case "heading_open":
      return { type: "runIn", children: inlineChildren(cursor) };
    case "bullet_list_open":
      return { type: "list", ordered: false, items: items(cursor) };
    case "ordered_list_open":
      return { type: "list", ordered: true, ...startOf(token), items: items(cursor) };
    case "blockquote_open":
      return { type: "quote", children: siblings(cursor) };
    case "table_open":
      return { type: "table", rows: rows(cursor) };
    case "fence":
    case "code_block":
      return { type: "codeBlock", value: token.content.replace(/\n$/, "") };
    case "hr":
      return { type: "rule" };
    default:
      return undefined;
  }
}

/** `start` only where it is not 1, as CommonMark counts. */
function startOf(token: Token): { start?: number } {
  const start = token.attrGet("start");
  return start === null ? {} : { start: Number(start) };
}

function items(cursor: Cursor): ListItem[] {
  const found: ListItem[] = [];
  for (let token = next(cursor); token?.nesting === 1; token = next(cursor)) {
    found.push({ children: siblings(cursor) });
  }
  return found;
}

/** The `inline` token of a paragraph, heading or cell, and the closing token after it. */
function inlineChildren(cursor: Cursor): readonly Inline[] {
  const inline = next(cursor);
  if (inline?.nesting === -1) return [];
  next(cursor);
  return inlinesOf(inline?.children ?? [], cursor.choices);
}

/** Rows of `thead` and `tbody`, up to the table's closing token. */
function rows(cursor: Cursor): TableRow[] {
  const found: TableRow[] = [];
  for (let token = next(cursor); token !== undefined; token = next(cursor)) {
    if (token.type === "table_close") break;
    if (token.type === "tr_open") found.push(row(cursor));
  }
  return found;
}

function row(cursor: Cursor): TableRow {
  const cells: TableCell[] = [];
  let head = false;
  for (let token = next(cursor); token?.nesting === 1; token = next(cursor)) {
    head = token.type === "th_open";
    const children = inlineChildren(cursor);
    cells.push({
      children: children.length === 0 ? [] : [{ type: "paragraph", children }],
      ...(head ? { head: true } : {}),
      ...alignOf(token),
    });
  }
  return head ? { cells, head: true } : { cells };
}

function alignOf(token: Token): { align?: "start" | "end" | "center" } {
  const style = token.attrGet("style");
  if (style === "text-align:left") return { align: "start" };
  if (style === "text-align:right") return { align: "end" };
  return style === "text-align:center" ? { align: "center" } : {};
}

/** The inline nodes of a list of inline tokens; neighbouring texts are one node. */
export function inlinesOf(tokens: readonly Token[], choices: TreeChoices): readonly Inline[] {
  return inlineSiblings({ tokens, choices, at: 0 });
}

function inlineSiblings(cursor: Cursor): Inline[] {
  const found: Inline[] = [];
  for (
    let token = next(cursor);
    token !== undefined && token.nesting !== -1;
    token = next(cursor)
  ) {
    for (const node of inlineOf(token, cursor)) add(found, node);
  }
  return found;
}

function add(found: Inline[], node: Inline): void {
  const last = found.at(-1);
  if (node.type !== "text") found.push(node);
  else if (last?.type === "text")
    found[found.length - 1] = { type: "text", value: last.value + node.value };
  else if (node.value !== "") found.push(node);
}

function inlineOf(token: Token, cursor: Cursor): readonly Inline[] {
  switch (token.type) {
    case "softbreak":
      return [{ type: "text", value: " " }];
    case "hardbreak":
      return [{ type: "lineBreak" }];
    case "code_inline":
      return [{ type: "code", value: token.content }];
    case "strong_open":
      return [{ type: "strong", children: inlineSiblings(cursor) }];
    case "em_open":
      return [{ type: "emphasis", children: inlineSiblings(cursor) }];
    case "link_open":
      return link(String(token.attrGet("href") ?? ""), inlineSiblings(cursor));
    case "image":
      return [
        cursor.choices.picture(String(token.attrGet("src") ?? ""), alternative(token, cursor)),
      ];
    default:
      return [{ type: "text", value: token.content }];
  }
}

/** `#anchor` is a place in the document itself, whatever page or file it ends up on; an empty address is no link. */
function link(address: string, children: readonly Inline[]): readonly Inline[] {
  if (address === "") return children;
  if (!address.startsWith("#")) return [{ type: "link", address, children }];
  return [{ type: "reference", anchor: decoded(address.slice(1)), children }];
}

/** The parser writes what is no ASCII letter in percents; an anchor is its plain words. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function alternative(token: Token, cursor: Cursor): string {
  return plainText(inlinesOf(token.children ?? [], cursor.choices));
}

/** The words of inline nodes without their marks: for picture texts, bookmarks and file names. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map(plainTextOf).join("");
}

function plainTextOf(node: Inline): string {
  switch (node.type) {
    case "text":
    case "code":
      return node.value;
    case "picture":
      return node.alt;
    case "lineBreak":
      return " ";
    default:
      return plainText(node.children);
  }
}
