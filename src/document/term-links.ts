/** Which texts of a document link the terms that they use, and how. */

import { anchorOf } from "../edition/anchors.ts";
import type { Block, Inline, SectionKind, TableCell, TextRole } from "./blocks.ts";
import type { TermFinder } from "./term-finder.ts";

/** What holds where the walk is. */
export interface TermScope {
  /** Anchors that this section has led to already; nothing where no term is linked. */
  readonly used?: Set<string>;
  /** The card of this term: it does not explain itself. */
  readonly own?: string;
}

/** Sections of which each links its first use of a term; a group is a part of the one around it. */
const SECTIONS: ReadonlySet<SectionKind> = new Set([
  "chapter",
  "section",
  "stage",
  "step",
  "situation",
  "appendix",
]);

const TERM = anchorOf("terms", "");
const QUIET: TermScope = {};

/**
 * What holds inside a block or cell. No terms are linked in front of the chapters, in the cells of table heads, in words to be said,
 * in the line of a limit, in quotations, and in titles, which the walk keeps apart.
 */
export function enterTerms(node: Block | TableCell, scope: TermScope): TermScope {
  if (!("type" in node)) return node.head === true ? QUIET : scope;
  switch (node.type) {
    case "section":
      return SECTIONS.has(node.kind) ? { used: new Set() } : scope;
    case "card":
      // A dictionary is looked up, not read: each of its entries stands by itself.
      return node.id.startsWith(TERM) ? { used: new Set(), own: node.id } : scope;
    case "paragraph":
      return isQuiet(node.role) ? QUIET : scope;
    case "callout":
      return node.kind === "quote" ? QUIET : scope;
    case "quote":
    case "runIn":
      return QUIET;
    default:
      return scope;
  }
}

/** What is said, and the line of a limit, where a value and its unit never part. */
function isQuiet(role: TextRole | undefined): boolean {
  return role === "phrase" || role === "target";
}

/**
 * The same words with the first use of each term as a link to its card; words in another language, links, code, labels and what is
 * said are left alone. Every piece of a text keeps its origin.
 */
export function linkTerms(
  inlines: readonly Inline[],
  scope: TermScope,
  find: TermFinder,
): readonly Inline[] {
  const { used } = scope;
  if (used === undefined) return inlines;
  let changed: Inline[] | undefined;
  inlines.forEach((inline, n) => {
    const found = isSaid(inlines[n - 1]) ? undefined : linkNode(inline, scope, used, find);
    if (found !== undefined) changed ??= inlines.slice(0, n);
    changed?.push(...(found ?? [inline]));
  });
  return changed ?? inlines;
}

/** What stands right behind an opening quotation mark of ours is said by somebody. */
function isSaid(before: Inline | undefined): boolean {
  return before?.type === "text" && before.at === undefined && /[“„«»”"‘]$/u.test(before.value);
}

/** What the node becomes; nothing where it stays as it is. */
function linkNode(
  inline: Inline,
  scope: TermScope,
  used: Set<string>,
  find: TermFinder,
): readonly Inline[] | undefined {
  switch (inline.type) {
    case "text":
      // Words of ours are written for every company: what they mean is not what its terms say.
      return inline.language === undefined && inline.at !== undefined
        ? linkText(inline, scope, used, find)
        : undefined;
    case "strong":
    case "emphasis": {
      if (isLabel(inline)) return undefined;
      const children = linkTerms(inline.children, scope, find);
      return children === inline.children ? undefined : [{ ...inline, children }];
    }
    case "reference":
      used.add(inline.anchor);
      return undefined;
    default:
      return undefined;
  }
}

/** Bold words of ours are a label. */
function isLabel({ type, children }: Inline & { readonly children: readonly Inline[] }): boolean {
  return type === "strong" && children.every((c) => c.type === "text" && c.at === undefined);
}

type TextNode = Extract<Inline, { type: "text" }>;

function linkText(
  node: TextNode,
  { own }: TermScope,
  used: Set<string>,
  find: TermFinder,
): readonly Inline[] | undefined {
  const parts: Inline[] = [];
  let from = 0;
  for (const { anchor, start, end } of find(node.value)) {
    if (anchor === own || used.has(anchor)) continue;
    used.add(anchor);
    if (start > from) parts.push({ ...node, value: node.value.slice(from, start) });
    const children = [{ ...node, value: node.value.slice(start, end) }];
    parts.push({ type: "reference", anchor, children });
    from = end;
  }
  if (parts.length === 0) return undefined;
  if (from < node.value.length) parts.push({ ...node, value: node.value.slice(from) });
  return parts;
}
