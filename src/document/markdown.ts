/**
 * An author's Markdown as blocks: CommonMark with GFM tables; no raw HTML, no address outside the allow-list, no picture from
 * outside the workspace. What is refused stays readable as plain text. Nothing but the text itself decides the result.
 */

import MarkdownIt from "markdown-it";

import type { Block, Inline } from "./blocks.ts";
import { blocksOf, inlinesOf } from "./markdown-tree.ts";

/** A book has some thousands of distinct texts; beyond this the memory is worth more than the time. */
const MOST_KEPT = 20_000;

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(
  // The block types carry no struck-out text.
  "strikethrough",
);
parser.validateLink = isAllowedAddress;

const keptBlocks = new Map<string, readonly Block[]>();
const keptInlines = new Map<string, readonly Inline[]>();

/** An author's text as blocks; the same deeply frozen nodes for the same text, without origins. Never throws. */
export function markdown(text: string): readonly Block[] {
  return kept(keptBlocks, text, () => blocksOf(parser.parse(text, {}), { picture }));
}

/** An author's text as inline nodes: marks and links only, no lists, headings or quotes. Deeply frozen. */
export function inlineMarkdown(text: string): readonly Inline[] {
  return kept(keptInlines, text, () => {
    // Empty lines would end a paragraph; here they are one blank like any other line end.
    const [line] = parser.parseInline(text.trim().replaceAll(/\n\s*\n/g, "\n"), {});
    return inlinesOf(line?.children ?? [], { picture });
  });
}

function kept<Node extends object>(
  memory: Map<string, readonly Node[]>,
  text: string,
  parse: () => readonly Node[],
): readonly Node[] {
  const known = memory.get(text);
  if (known !== undefined) return known;
  if (memory.size >= MOST_KEPT) memory.clear();
  const nodes = frozen(parse());
  memory.set(text, nodes);
  return nodes;
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === "object" && part !== null) frozen(part);
  }
  return Object.freeze(value);
}

function picture(file: string, alt: string): Inline {
  return isInside(file)
    ? { type: "picture", file: decoded(file) ?? file, alt }
    : { type: "text", value: alt };
}

/**
 * Whether a final (normalised, percent-encoded) address may be a link: http, https, mailto, tel, a place in the document
 * (`#anchor`), or a relative path that stays inside.
 */
export function isAllowedAddress(address: string): boolean {
  if (/^(?:https?:\/\/[^/]|mailto:.|tel:.|#.)/i.test(address)) return true;
  return isInside(address);
}

/** A relative path, without a scheme, a host, a drive or a way up and out; judged as a browser would decode it. */
function isInside(address: string): boolean {
  const path = decoded(address)?.split(/[?#]/, 1)[0];
  if (path === undefined || path === "" || /^\/|[\\:\p{Cc}]/u.test(path)) return false;
  let depth = 0;
  for (const part of path.split("/")) {
    depth += part === ".." ? -1 : part === "." ? 0 : 1;
    if (depth < 0) return false;
  }
  return true;
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
