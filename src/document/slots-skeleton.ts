/**
 * A body's own words as Markdown, with tokens (U+E000 number U+E001) where values stand. Tokens are numbered anew in each body, so
 * that bodies which differ only in their values are parsed once.
 */

import MarkdownIt from "markdown-it";

import type { Block } from "./blocks.ts";
import { blocksOf } from "./markdown-tree.ts";

const MOST_KEPT = 5_000;
/** Longer bodies (a loop over a thousand rows) hardly ever come twice. */
const LONGEST_KEPT = 4_000;

/**
 * Templates have paragraphs, lists, quotes, rules, emphasis and links. Everything else Markdown has would be a second way
 * to say what a container says, or could swallow a token.
 */
const parser = new MarkdownIt("zero", { html: false })
  .enable(["list", "blockquote", "hr"])
  .enable(["emphasis", "balance_pairs", "link", "escape", "entity", "newline"]);
parser.validateLink = (address) =>
  /^(?:https?:\/\/|mailto:|tel:|#)/.test(address) && !/%EE%80%8[01]/i.test(address);

const kept = new Map<string, readonly Block[]>();

/** The token that stands for slot number `index`. */
export function token(index: number): string {
  return `\uE000${index}\uE001`;
}

/** The blocks of a body; texts still contain tokens. */
export function skeleton(text: string): readonly Block[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const blocks = blocksOf(parser.parse(text, {}), {
    picture: (_, alt) => ({ type: "text", value: alt }),
  });
  if (text.length > LONGEST_KEPT) return blocks;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, blocks);
  return blocks;
}

/** A text with tokens as its words and slot numbers, in order. */
export function pieces(text: string): readonly (string | number)[] {
  if (!text.includes("\uE000")) return [text];
  return text
    .split(/(\uE000\d+\uE001)/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece.startsWith("\uE000") ? Number(piece.slice(1, -1)) : piece));
}
