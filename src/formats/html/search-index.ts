import type { Block, Document, Inline } from "../../document/blocks.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { writeIndex } from "../../search/write-index.ts";
import type { Searched } from "../../search/write-index.ts";
import { childBlocks } from "../text.ts";
import type { Card, Section } from "../text.ts";

/** What can be searched on the page: every section and card, each with its own text. */
export function searchIndex({ blocks }: Document): SearchIndex {
  return writeIndex(blocks.flatMap(searchedIn));
}

function searchedIn(block: Block): readonly Searched[] {
  const inside = childBlocks(block).flatMap(searchedIn);
  if (block.type !== "section" && block.type !== "card") return inside;
  const searched = block.type === "card" ? searchedCard(block) : searchedSection(block);
  return searched === undefined ? inside : [searched, ...inside];
}

function searchedCard(card: Card): Searched {
  const { id: anchor, level, title } = card;
  const text = textOf(childBlocks(card), authors);
  return { group: level === undefined ? "words" : "standards", anchor, title: words(title), text };
}

function searchedSection({ kind, id: anchor, title, children }: Section): Searched | undefined {
  if (kind === "cover" || kind === "contents") return undefined;
  if (kind === "situation")
    return { group: "situations", anchor, title: words(title), text: textOf(children, authors) };
  return { group: "pages", anchor, title: words(title), text: textOf(children, notOnlyLinks) };
}

type Pick = (children: readonly Inline[]) => string;

/** What the workspace says. The words that svc prints itself are the same in every card. */
const authors: Pick = (children) =>
  words(children, (child) => "at" in child && child.at !== undefined);

/** Lists that lead to other pages say nothing of their own. */
const notOnlyLinks: Pick = (children) => {
  const own = words(children.filter(({ type }) => type !== "reference"));
  return /\p{L}/u.test(own) ? words(children) : "";
};

function words(
  children: readonly Inline[],
  isOurs: (child: Inline) => boolean = () => true,
): string {
  return children
    .map((child) => {
      if ("children" in child) return words(child.children, isOurs);
      if (child.type === "lineBreak") return " ";
      return child.type !== "picture" && isOurs(child) ? child.value : "";
    })
    .join("");
}

/** The texts of these, without those of sections and cards among them: these are found themselves. */
function textOf(blocks: readonly Block[], pick: Pick): string {
  return blocks
    .map((block) => ownText(block, pick))
    .filter((text) => text !== "")
    .join("\n");
}

function ownText(block: Block, pick: Pick): string {
  switch (block.type) {
    case "section":
    case "card":
    // They lead to what is found itself.
    case "contents":
    case "index":
      return "";
    case "paragraph":
    case "runIn":
      return pick(block.children);
    case "codeBlock":
      return block.value;
    case "figure":
      return pick(block.title);
    case "table":
      return `${pick(block.title ?? [])}\n${textOf(childBlocks(block), pick)}`;
    case "columns":
      return block.columns
        .map(({ title, children }) => `${pick(title ?? [])}\n${textOf(children, pick)}`)
        .join("\n");
    default:
      return textOf(childBlocks(block), pick);
  }
}
