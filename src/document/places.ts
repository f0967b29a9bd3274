import type { Block, IndexEntry, Inline } from "./blocks.ts";
import { anchorsOf, bodiesOf, mapInlines } from "./walk.ts";

/** The printed number of the section where an anchor stands, by anchor; empty where the sections around it have none. */
type Places = ReadonlyMap<string, string>;

/** Puts numbers to numbered references and to the entries of an index, which keeps only what the document prints. Sections have their numbers. */
export function withPlaces(blocks: readonly Block[]): readonly Block[] {
  const places = new Map<string, string>();
  collect(blocks, "", places);
  return indexed(
    mapInlines(blocks, (inline) => [numbered(inline, places)]),
    places,
  );
}

function collect(blocks: readonly Block[], around: string, places: Map<string, string>): void {
  for (const block of blocks) {
    const number = block.type === "section" ? (block.number ?? around) : around;
    for (const { id } of anchorsOf(block)) places.set(id, number);
    for (const body of bodiesOf(block)) collect(body, number, places);
  }
}

function numbered(inline: Inline, places: Places): Inline {
  if (inline.type !== "reference" || inline.numbered !== true) return inline;
  const { anchor, children } = inline;
  const number = places.get(anchor) ?? "";
  const before: readonly Inline[] = number === "" ? [] : [{ type: "text", value: `${number} ` }];
  return { type: "reference", anchor, children: [...before, ...children] };
}

/** An index stands in a section, never deeper. */
function indexed(blocks: readonly Block[], places: Places): readonly Block[] {
  return blocks.map((block) => {
    if (block.type === "section") return { ...block, children: indexed(block.children, places) };
    if (block.type !== "index") return block;
    const groups = block.groups.map((group) => ({
      ...group,
      entries: group.entries.flatMap((entry) => placed(entry, places)),
    }));
    return { ...block, groups: groups.filter(({ entries }) => entries.length > 0) };
  });
}

function placed(entry: IndexEntry, places: Places): readonly IndexEntry[] {
  const number = places.get(entry.anchor);
  if (number === undefined) return [];
  return [number === "" ? entry : { ...entry, number }];
}
