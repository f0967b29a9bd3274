import { describe, expect, test } from "vitest";
import { formats } from "../../src/formats/table.ts";
import { byTag, readHtml, textOf } from "./read-html.ts";
import { byMarkdownIt } from "./read-markdown.ts";
import { english, englishStrings, hebrew, hebrewStrings } from "./sample.ts";
import type { Block, Document, Inline } from "./types.ts";

/** All words of a document in reading order. The parts of a card's head are in the order of the format. */
type CardOrder = (card: Extract<Block, { type: "card" }>) => readonly string[];
type Figure = Extract<Block, { type: "figure" }>;

function inlineWords(children: readonly Inline[]): readonly string[] {
  return children.flatMap((child) => {
    if ("children" in child) return inlineWords(child.children);
    if (child.type === "picture") return [child.alt];
    return child.type === "lineBreak" ? [] : [child.value];
  });
}

function words(blocks: readonly Block[], cardHead: CardOrder): readonly string[] {
  return blocks.flatMap((block) => blockWords(block, cardHead));
}

function blockWords(block: Block, cardHead: CardOrder): readonly string[] {
  const inside = (children: readonly Block[]): readonly string[] => words(children, cardHead);
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return inlineWords(block.children);
    case "list":
      return block.items.flatMap((item) => inside(item.children));
    case "codeBlock":
      return [block.value];
    case "table":
      return [
        ...inlineWords(block.title ?? []),
        ...block.rows.flatMap((row) => row.cells.flatMap((cell) => inside(cell.children))),
      ];
    case "section":
      return [block.number ?? "", ...inlineWords(block.title), ...inside(block.children)];
    case "card":
      return [...cardHead(block), ...inside(block.children)];
    case "columns":
      return block.columns.flatMap((column) => [
        ...inlineWords(column.title ?? []),
        ...inside(column.children),
      ]);
    case "form":
      return block.fields.flatMap((field) => inlineWords(field.label));
    case "contents":
      return block.entries.flatMap((entry) => [entry.number ?? "", ...inlineWords(entry.title)]);
    case "index":
      return block.groups.flatMap(({ title, entries }) => [
        ...inlineWords(title),
        ...entries.flatMap((entry) => [
          ...inlineWords(entry.title),
          ...inlineWords(entry.note),
          entry.number ?? "",
        ]),
      ]);
    case "figure":
      return figureWords(block, cardHead === htmlHead);
    case "rule":
    case "pageBreak":
      return [];
    case "quote":
    case "callout":
    case "keep":
    case "landscape":
    case "sheet":
      return inside(block.children);
  }
}

/** On a page the words of a drawing are there; beside a Markdown file they are in the picture's own. */
function figureWords({ title, scene, description }: Figure, isDrawn: boolean): readonly string[] {
  const texts = scene.items.flatMap((item) => (item.type === "text" ? [item.value] : []));
  return [...inlineWords(title), inlineWords(description).join(""), ...(isDrawn ? texts : [])];
}

const htmlHead: CardOrder = (card) => [
  card.label ?? "",
  ...words(card.margin, htmlHead),
  ...inlineWords(card.title),
];
const markdownHead: CardOrder = (card) =>
  card.level === undefined
    ? [card.label ?? "", ...inlineWords(card.title)]
    : [...inlineWords(card.title), card.label ?? "", ...words(card.margin, markdownHead)];

/** The first word that is not found after the ones before it. */
function missing(wanted: readonly string[], text: string): string | undefined {
  let from = 0;
  return wanted
    .map((word) => word.replace(/\s+/g, " ").trim())
    .find((word) => {
      const at = text.indexOf(word, from);
      from = at + word.length;
      return at === -1;
    });
}

async function drawn(name: keyof typeof formats, input: Document): Promise<string> {
  const format = await formats[name].load();
  const [file] = await format(input, input === english ? englishStrings : hebrewStrings);
  return new TextDecoder().decode(file?.bytes);
}

describe.each([
  ["English", english],
  ["Hebrew", hebrew],
] as const)("all words of the %s book, in order", (_, input) => {
  test("in HTML", async () => {
    const [main] = byTag(readHtml(await drawn("html", input)), "main");
    expect(words(input.blocks, htmlHead).length).toBeGreaterThan(50);
    expect(
      missing(words(input.blocks, htmlHead), main === undefined ? "" : textOf(main)),
    ).toBeUndefined();
  });
  test("in Markdown", async () => {
    const { text } = byMarkdownIt(await drawn("markdown", input));
    expect(missing(words(input.blocks, markdownHead), text)).toBeUndefined();
  });
});

test("no English word gets into a Hebrew book", async () => {
  for (const name of ["html", "markdown"] as const) {
    const page = await drawn(name, hebrew);
    const text = name === "html" ? textOf(readHtml(page)) : byMarkdownIt(page).text;
    const known = ["ARR", "Aldera", "Good", "evening", "welcome", "to", "the"];
    expect((text.match(/[A-Za-z]+/g) ?? []).filter((word) => !known.includes(word))).toEqual([]);
  }
});
