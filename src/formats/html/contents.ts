import type { ContentsEntry } from "../../document/blocks.ts";
import type { Context } from "./inline.ts";
import { plain, titleText } from "./inline.ts";
import { fragment } from "./text.ts";

/** How many cards stand in a section, by the section's anchor. */
export type Counts = ReadonlyMap<string, number>;

const noCounts: Counts = new Map();

interface Node {
  readonly entry: ContentsEntry;
  readonly under: Node[];
}

/** Contents as lists in lists, each entry a link. */
export function contentsList(
  entries: readonly ContentsEntry[],
  context: Context,
  counts: Counts = noCounts,
): string {
  return level(nested(entries), context, counts);
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

function level(nodes: readonly Node[], context: Context, counts: Counts): string {
  if (nodes.length === 0) return "";
  const items = nodes.map((node) => {
    const under = level(node.under, context, counts);
    // Where the parts are listed, their counts are enough.
    if (under !== "") return `<li>${link(node.entry, context, noCounts)}\n${under}</li>`;
    return `<li>${link(node.entry, context, counts)}</li>`;
  });
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

function link(entry: ContentsEntry, context: Context, counts: Counts): string {
  const number = entry.number === undefined ? "" : plain(entry.number, context);
  const title = titleText(entry.title, context);
  const inside = `<span class="number">${number}</span> <span class="title">${title}</span>`;
  if (!context.anchors.has(entry.anchor)) return `<span class="entry">${inside}</span>`;
  return `<a class="entry" href="${fragment(entry.anchor)}">${inside}${count(counts.get(entry.anchor))}</a>`;
}

/** A bare figure says nothing when it is read aloud, so it is for the eye only. */
function count(cards: number | undefined): string {
  return cards === undefined || cards === 0
    ? ""
    : `<span class="count" aria-hidden="true">${cards}</span>`;
}
