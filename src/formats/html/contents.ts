import type { ContentsEntry } from "../../document/blocks.ts";
import type { Context } from "./inline.ts";
import { plain, titleText } from "./inline.ts";
import { fragment } from "./text.ts";

/** How many cards stand in a section, by the section's anchor. */
export type Counts = ReadonlyMap<string, number>;

interface Node {
  readonly entry: ContentsEntry;
  readonly under: Node[];
}

/**
 * Contents as lists in lists, each entry a link. Beside the text, which is narrow, appendices are known by their letters, and the cards in each
 * section are counted.
 */
export function contentsList(
  entries: readonly ContentsEntry[],
  context: Context,
  beside?: Counts,
): string {
  return level(nested(entries), context, beside);
}

function nested(entries: readonly ContentsEntry[]): readonly Node[] {
  const top: Node[] = [];
  const open: Node[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.entry.level ?? -Infinity) >= entry.level) open.pop();
    const node: Node = { entry, under: [] };
    (open.at(-1)?.under ?? top).push(node);
    open.push(node);
  }
  return top;
}

function level(nodes: readonly Node[], context: Context, beside: Counts | undefined): string {
  if (nodes.length === 0) return "";
  const items = nodes.map((node) => {
    const under = level(node.under, context, beside);
    // Where the parts are listed, their counts are enough.
    const counted = under === "" ? beside?.get(node.entry.anchor) : undefined;
    const itself = link(node.entry, context, beside !== undefined, count(counted));
    return under === "" ? `<li>${itself}</li>` : `<li>${itself}\n${under}</li>`;
  });
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

function link(entry: ContentsEntry, context: Context, isBrief: boolean, counted: string): string {
  const number = plain((isBrief ? entry.letter : undefined) ?? entry.number ?? "", context);
  const title = titleText(entry.title, context);
  const inside = `<span class="number">${number}</span> <span class="title">${title}</span>`;
  if (!context.anchors.has(entry.anchor)) return `<span class="entry">${inside}</span>`;
  return `<a class="entry" href="${fragment(entry.anchor)}">${inside}${counted}</a>`;
}

/** A bare figure says nothing when it is read aloud, so it is for the eye only. */
function count(cards: number | undefined): string {
  return cards === undefined || cards === 0
    ? ""
    : `<span class="count" aria-hidden="true">${cards}</span>`;
}
