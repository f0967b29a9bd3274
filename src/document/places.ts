import type { Block, IndexEntry, Inline } from "./blocks.ts";
import { anchorsOf, bodiesOf } from "./walk.ts";

/** What the document prints under an anchor. */
export interface Place {
  readonly title: readonly Inline[];
  /** The printed number of the section where it stands; empty where the sections around it have none. */
  readonly number: string;
}

/** By anchor. */
export type Places = ReadonlyMap<string, Place>;

/** Every place of a document whose sections have their numbers. */
export function placesIn(blocks: readonly Block[]): Places {
  const places = new Map<string, Place>();
  collect(blocks, "", places);
  return places;
}

function collect(blocks: readonly Block[], around: string, places: Map<string, Place>): void {
  for (const block of blocks) {
    const number = block.type === "section" ? (block.number ?? around) : around;
    for (const { id, title } of anchorsOf(block)) places.set(id, { title, number });
    for (const body of bodiesOf(block)) collect(body, number, places);
  }
}

/** Keeps of each index what the document prints, with the numbers of its places. An index stands in a section, never deeper. */
export function withIndex(blocks: readonly Block[], places: Places): readonly Block[] {
  return blocks.map((block) => {
    if (block.type === "section") return { ...block, children: withIndex(block.children, places) };
    if (block.type !== "index") return block;
    const groups = block.groups.map((group) => ({
      ...group,
      entries: group.entries.flatMap((entry) => placed(entry, places)),
    }));
    return { ...block, groups: groups.filter(({ entries }) => entries.length > 0) };
  });
}

function placed(entry: IndexEntry, places: Places): readonly IndexEntry[] {
  const place = places.get(entry.anchor);
  if (place === undefined) return [];
  return [place.number === "" ? entry : { ...entry, number: place.number }];
}
