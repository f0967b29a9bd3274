import { anchorOf } from "../edition/anchors.ts";
import type { Term } from "../generated/types.ts";
import type { Block, Inline } from "./blocks.ts";
import type { Place, Places } from "./places.ts";
import { makeTermFinder } from "./term-finder.ts";
import { enterTerms, linkTerms } from "./term-links.ts";
import { changeBlocks, mapAll } from "./walk.ts";

/** The words for a thing that an author only names by its anchor, where the book itself does not print it under that anchor. */
export type TitleOf = (anchor: string) => readonly Inline[] | undefined;

/**
 * The links of a document, which only the whole of it can tell: references that have no words get the title of what they lead to, numbered
 * ones its number, those that lead nowhere become their plain words, and each section's first use of a term leads to its explanation. A
 * paragraph that is left without words is gone.
 */
export function withLinks(
  blocks: readonly Block[],
  places: Places,
  titleOf: TitleOf,
  terms: readonly Term[],
  language: string,
): readonly Block[] {
  const explained = terms.filter((term) => places.has(anchorOf("terms", term.id)));
  const resolve = resolver(places, titleOf);
  const find = makeTermFinder(explained, language);
  return changeBlocks(
    blocks,
    {
      enter: enterTerms,
      text: (inlines, scope) => linkTerms(resolve(inlines), scope, find),
      title: resolve,
    },
    {},
  );
}

type Resolve = (inlines: readonly Inline[]) => readonly Inline[];

function resolver(places: Places, titleOf: TitleOf): Resolve {
  const change = (inline: Inline): readonly Inline[] | undefined => {
    if (inline.type !== "reference") return undefined;
    const { type, anchor, numbered = false } = inline;
    const place = places.get(anchor);
    const own = inline.children.length > 0;
    const title = own ? inline.children : withoutLinks(place?.title ?? titleOf(anchor) ?? []);
    if (place === undefined || title.length === 0) return title;
    if (own && !numbered) return undefined;
    return [{ type, anchor, children: numbered ? withNumber(place, title) : title }];
  };
  const isGone = (inline: Inline): boolean =>
    inline.type === "reference" && inline.children.length === 0 && change(inline)?.length === 0;
  return (inlines) =>
    mapAll(inlines.some(isGone) ? withoutSeparators(inlines, isGone) : inlines, change);
}

function withNumber({ number }: Place, title: readonly Inline[]): readonly Inline[] {
  return number === "" ? title : [{ type: "text", value: `${number} ` }, ...title];
}

/** What is left out of a list takes the sign between it and its neighbour along. */
function withoutSeparators(
  inlines: readonly Inline[],
  isGone: (inline: Inline) => boolean,
): readonly Inline[] {
  const left: Inline[] = [];
  let isOpen = false;
  for (const inline of inlines) {
    const isFirst = left.length === 0;
    if (isGone(inline)) isOpen = true;
    else if (isOpen && isSeparator(inline) && (isFirst || isSeparator(left.at(-1)))) isOpen = false;
    else left.push(inline);
  }
  return isOpen && isSeparator(left.at(-1)) ? left.slice(0, -1) : left;
}

function isSeparator(inline: Inline | undefined): boolean {
  return inline?.type === "text" && inline.at === undefined && /^[;,·\s]+$/u.test(inline.value);
}

/** Links do not nest. */
function withoutLinks(title: readonly Inline[]): readonly Inline[] {
  return mapAll(title, (inline) =>
    inline.type === "reference" || inline.type === "link" ? inline.children : undefined,
  );
}
