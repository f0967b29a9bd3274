/** The words of a document in reading order, and where a published file shows each of them. */

import type { Block, Document, Inline, OriginId } from "../../src/document/blocks.ts";
import type { BookStrings, StringKey } from "../../src/locales/strings.ts";
import { byTag, readHtml, textOf } from "../formats/read-html.ts";
import { byMarkdownIt } from "../formats/read-markdown.ts";
import type { Card } from "../formats/types.ts";

/** One text of a document. */
export interface Word {
  readonly text: string;
  /** Index into the document's origins; texts of ours have none. */
  readonly at?: OriginId;
}

/** The parts of a card's head stand in the order of the format. */
type Head = (card: Card) => readonly Word[];

const htmlHead: Head = (card) => [
  ...own(card.label),
  ...blockWords(card.margin, htmlHead),
  ...inlineWords(card.title),
];

/** A figure stands before its title, an id below it. */
const markdownHead: Head = (card) => {
  const isFigure = card.level === undefined && /^\d{1,3}$/.test(card.label ?? "");
  const title = inlineWords(card.title);
  const label = own(card.label);
  return [
    ...(isFigure ? [...label, ...title] : [...title, ...label]),
    ...blockWords(card.margin, markdownHead),
  ];
};

const heads = { html: htmlHead, markdown: markdownHead } as const;
export type Format = keyof typeof heads;

/** Every word of a document in the order of a format. */
export function wordsOf(document: Document, format: Format): readonly Word[] {
  const [first] = document.blocks;
  // A cover has the title of the document as its own.
  const title = first?.type === "section" && first.kind === "cover" ? [] : own(document.title);
  return [...title, ...blockWords(document.blocks, heads[format])]
    .map((word) => ({ ...word, text: word.text.replaceAll(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}

function own(text: string | undefined): readonly Word[] {
  return text === undefined ? [] : [{ text }];
}

function inlineWords(children: readonly Inline[]): readonly Word[] {
  return children.flatMap((child): readonly Word[] => {
    if ("children" in child) return inlineWords(child.children);
    if (child.type === "lineBreak") return [];
    const text = child.type === "picture" ? child.alt : child.value;
    return [{ text, ...(child.at === undefined ? {} : { at: child.at }) }];
  });
}

function blockWords(blocks: readonly Block[], head: Head): readonly Word[] {
  return blocks.flatMap((block) => wordsIn(block, head));
}

/** Markdown leaves the picture of a cover out. */
function shownIn(
  { kind, children }: Extract<Block, { type: "section" }>,
  head: Head,
): readonly Block[] {
  const isBare = kind === "cover" && head === markdownHead;
  return isBare ? children.filter(({ type }) => type !== "figure") : children;
}

function wordsIn(block: Block, head: Head): readonly Word[] {
  const inside = (children: readonly Block[]): readonly Word[] => blockWords(children, head);
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return inlineWords(block.children);
    case "list":
      return block.items.flatMap(({ children }) => inside(children));
    case "codeBlock":
      return own(block.value);
    case "table":
      return [
        ...inlineWords(block.title ?? []),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => inside(children))),
      ];
    case "section":
      return [...own(block.number), ...inlineWords(block.title), ...inside(shownIn(block, head))];
    case "card":
      return [...head(block), ...inside(block.children)];
    case "columns":
      return block.columns.flatMap(({ title = [], children }) => [
        ...inlineWords(title),
        ...inside(children),
      ]);
    case "form":
      return block.fields.flatMap(({ label }) => inlineWords(label));
    case "contents":
      return block.entries.flatMap(({ number, title }) => [...own(number), ...inlineWords(title)]);
    case "index":
      return block.groups.flatMap(({ title, entries }) => [
        ...inlineWords(title),
        ...entries.flatMap((entry) => [
          ...inlineWords(entry.title),
          ...inlineWords(entry.note),
          ...own(entry.number),
        ]),
      ]);
    case "figure":
      return figureWords(block, head === htmlHead);
    case "rule":
    case "pageBreak":
      return [];
    default:
      return inside(block.children);
  }
}

/** A page has the words of a drawing itself; beside a Markdown file they are in a file of their own. */
function figureWords(
  { title, description, scene }: Extract<Block, { type: "figure" }>,
  isDrawn: boolean,
): readonly Word[] {
  const drawn = scene.items.flatMap((item): readonly Word[] =>
    item.type === "text"
      ? (item.parts ?? [item]).map(({ value, at }) => ({
          text: value,
          ...(at === undefined ? {} : { at }),
        }))
      : [],
  );
  return [...inlineWords(title), ...inlineWords(description), ...(isDrawn ? drawn : [])];
}

/** What a reader of a published handbook sees of its text, blanks squeezed. */
export function seenIn(file: string, format: Format): string {
  if (format === "markdown") return byMarkdownIt(file).text;
  const [main] = byTag(readHtml(file), "main");
  if (main === undefined) throw new Error("the page has no text");
  return textOf(main);
}

/** A word and where it begins in the text that is seen. */
export interface Found extends Word {
  readonly start: number;
}

/** Words that formats put in by themselves, of which the document knows only the kind. */
const FORMAT_WORDS: readonly StringKey[] = [
  "level.must",
  "level.should",
  "level.may",
  "level.mustNot",
  "block.process",
  "block.say",
  "block.behave",
  "block.never",
];

/**
 * Finds each word right behind the one before it; only marks of a format may stand between two. Throws at the first word that is not
 * there, and at whatever stands behind the last.
 */
export function findAll(
  words: readonly Word[],
  seen: string,
  strings: BookStrings,
): readonly Found[] {
  const ours = FORMAT_WORDS.map((key) => strings.word(key));
  // The longest first: "Must not" is no "Must".
  // Numbers of a list in a cell; boxes to tick and lines to write on; a mark that keeps a number in order where no tag can.
  const numbers = Array.from({ length: 20 }, (_, n) => `${n + 1}.`);
  const marks = [...ours, ...numbers, " ", "·", ":", "•", "☐", "_", "\u200e"].toSorted(
    (a, b) => b.length - a.length,
  );
  let at = 0;
  const skipTo = (isThere: () => boolean, wanted: string): void => {
    while (!isThere()) {
      const mark = marks.find((each) => seen.startsWith(each, at));
      if (mark === undefined) throw new Error(`${seen.slice(at, at + 80)}… instead of ${wanted}`);
      at += mark.length;
    }
  };
  const found = words.map((word) => {
    skipTo(() => seen.startsWith(word.text, at), word.text);
    const start = at;
    at += word.text.length;
    return { ...word, start };
  });
  skipTo(() => at >= seen.length, "the end");
  return found;
}
