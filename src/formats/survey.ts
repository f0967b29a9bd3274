import type { Block, ContentsEntry, Document, TableRow } from "../document/blocks.ts";
import type { Section } from "./text.ts";
import { childBlocks } from "./text.ts";

/** What a page has to know of the whole document before it draws the first block. */
export interface Survey {
  /** Ids of all sections, cards, figures and rows of tables. */
  readonly anchors: ReadonlySet<string>;
  /** The document's own contents, else a list of its chapters and sections. */
  readonly entries: readonly ContentsEntry[];
  /** Id of the section that holds the document's own contents. */
  readonly contentsAnchor?: string;
  /** How many standards there are, by the id of each section around them. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Notes {
  readonly anchors: Set<string>;
  readonly entries: ContentsEntry[];
  readonly counts: Map<string, number>;
  own: { readonly anchor: string; readonly entries: readonly ContentsEntry[] } | undefined;
}

/** Walks the document once. */
export function survey(document: Document): Survey {
  const notes: Notes = { anchors: new Set(), entries: [], counts: new Map(), own: undefined };
  for (const block of document.blocks) visit(block, [], notes);
  const { anchors, counts, own } = notes;
  if (own === undefined) return { anchors, counts, entries: notes.entries };
  return { anchors, counts, entries: own.entries, contentsAnchor: own.anchor };
}

function visit(block: Block, path: readonly Section[], notes: Notes): void {
  if (block.type === "section") noteSection(block, path, notes);
  if (block.type === "figure") notes.anchors.add(block.id);
  if (block.type === "table") noteRows(block.rows, notes);
  if (block.type === "contents") noteContents(block.entries, path, notes);
  if (block.type === "card") noteCard(block.id, block.level !== undefined, path, notes);
  const inside = block.type === "section" ? [...path, block] : path;
  for (const child of childBlocks(block)) visit(child, inside, notes);
}

function noteSection(section: Section, path: readonly Section[], notes: Notes): void {
  notes.anchors.add(section.id);
  if (section.kind === "cover" || section.kind === "contents" || path.length > 1) return;
  const { id, title, number } = section;
  const entry = { anchor: id, level: path.length + 1, title };
  notes.entries.push(number === undefined ? entry : { ...entry, number });
}

function noteContents(
  entries: readonly ContentsEntry[],
  path: readonly Section[],
  notes: Notes,
): void {
  const anchor = path.at(-1)?.id;
  if (anchor !== undefined) notes.own ??= { anchor, entries };
}

function noteCard(id: string, hasLevel: boolean, path: readonly Section[], notes: Notes): void {
  notes.anchors.add(id);
  if (hasLevel) noteCount(path, notes);
}

function noteRows(rows: readonly TableRow[], notes: Notes): void {
  for (const { id } of rows) if (id !== undefined) notes.anchors.add(id);
}

function noteCount(path: readonly Section[], notes: Notes): void {
  for (const { id: around } of path) notes.counts.set(around, (notes.counts.get(around) ?? 0) + 1);
}
