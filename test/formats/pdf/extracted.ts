/** What a reader of a PDF takes out of it: the text of each element of the structure, as the reader of Firefox finds it. */

import type { Block, Document, Inline } from "../../../src/document/blocks.ts";
import { bodiesOf } from "../../../src/document/walk.ts";
import { isTimeline } from "../../../src/formats/pdf/layout/timeline.ts";
import { standingAlone } from "../../../src/formats/pdf/layout/titles.ts";
import type { Book, Item, Tag } from "../../../src/formats/pdf/paper.ts";
import { blockOf } from "./breaks.ts";
import { withPdfjs } from "./read-pdf.ts";

/** The text of an element in the lines in which it is printed. */
export interface Extracted {
  readonly tag: Tag;
  readonly lines: readonly string[];
}

interface Piece {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

interface Growing {
  readonly lines: string[];
  page: number;
  y: number;
  end: number;
}

/** In the order of the structure; what is marked as an artifact is not among it. */
export async function extractedFrom(bytes: Uint8Array, book: Book): Promise<readonly Extracted[]> {
  const found = new Map<Tag, Growing>();
  await withPdfjs(bytes, async (document) => {
    for (const [index, { items }] of book.pages.entries()) {
      const tags = marksOf(items);
      const page = await document.getPage(index + 1);
      const content = await page.getTextContent({
        includeMarkedContent: true,
        disableNormalization: true,
      });
      let open: Tag | undefined;
      for (const item of content.items) {
        if ("str" in item) {
          if (open !== undefined && item.str !== "") add(found, open, index, item);
        } else if (item.type === "beginMarkedContentProps") {
          open = tags[Number(/_mc(\d+)$/.exec(item.id)?.[1])];
        } else open = undefined;
      }
      page.cleanup();
    }
  });
  return inOrder(book.structure).flatMap((tag) => {
    const lines = found.get(tag)?.lines;
    return lines === undefined ? [] : [{ tag, lines }];
  });
}

/** What the marks of a page belong to, by their numbers: neighbours that belong to one element share one. */
function marksOf(items: readonly Item[]): readonly Tag[] {
  const tags: Tag[] = [];
  let last: Tag | undefined;
  for (const item of items) {
    if (item.type === "link") continue;
    if (item.tag !== undefined && item.tag !== last) tags.push(item.tag);
    last = item.tag;
  }
  return tags;
}

function add(found: Map<Tag, Growing>, tag: Tag, page: number, piece: Piece): void {
  const block = blockOf(tag);
  const { str, width, transform } = piece;
  const [, , , , x = 0, y = 0] = transform;
  const known = found.get(block);
  const isBehind = known !== undefined && known.page === page && Math.abs(known.y - y) < 1;
  if (known === undefined) found.set(block, { lines: [str], page, y, end: x + width });
  else if (isBehind) {
    const isApart = Math.abs(x - known.end) > 1.5 && !known.lines.at(-1)?.endsWith(" ");
    known.lines.push((known.lines.pop() ?? "") + (isApart && str !== " " ? " " : "") + str);
    known.end = x + width;
  } else {
    known.lines.push(str);
    [known.page, known.y, known.end] = [page, y, x + width];
  }
}

function inOrder(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap(inOrder)];
}

/** Whether lines say a text: between them may be a blank or nothing; and a dot between blanks is not printed where a line ends. */
function says(lines: readonly string[], text: string): boolean {
  let rest = folded(text);
  for (const line of lines) {
    const own = folded(line);
    if (!rest.startsWith(own)) return false;
    rest = rest
      .slice(own.length)
      .replace(/^ \u00b7(?= )/, "")
      .trimStart();
  }
  return rest === "";
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/**
 * Every text of a document that is printed as one, in reading order. Covers, document control with the lists of pages, contents and indexes have an
 * order of their own.
 */
export function textsOf(document: Document): readonly string[] {
  return document.blocks.flatMap(textsIn).filter((text) => folded(text) !== "");
}

function textsIn(block: Block): readonly string[] {
  const inside = bodiesOf(block).flatMap((body) => body.flatMap(textsIn));
  switch (block.type) {
    case "paragraph":
    case "runIn":
      return [wordsOf(block.children)];
    case "section":
      if (["cover", "control", "contents"].includes(block.kind)) return [];
      return [`${standingAlone(block.number ?? "")} ${wordsOf(block.title)}`, ...inside];
    case "card":
      return [wordsOf(block.title), ...inside];
    case "table":
      // A line of time has no heads, and begins each of its steps with a few words as a title.
      if (isTimeline(block)) return [wordsOf(block.title ?? [])];
      return [wordsOf(block.title ?? []), ...inside];
    case "columns":
      return block.columns.flatMap(({ title = [], children }) => [
        wordsOf(title),
        ...children.flatMap(textsIn),
      ]);
    case "codeBlock":
      return block.value.split("\n");
    case "form":
      return block.fields.map(({ label }) => wordsOf(label));
    case "figure":
      return [wordsOf(block.title)];
    default:
      return inside;
  }
}

function wordsOf(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if ("children" in child) return wordsOf(child.children);
      if (child.type === "lineBreak") return " ";
      return child.type === "picture" ? child.alt : child.value;
    })
    .join("");
}

/** The elements without what links say of pages, which is no text of the document's. */
export function withoutPages(elements: readonly Extracted[], onPage: string): readonly Extracted[] {
  const page = onPage.replace(".", String.raw`\.`).replaceAll("\u00a0", String.raw`\s+`);
  const number = page.replace("{page}", "[0-9ivxlc]+");
  const reference = new RegExp(String.raw`,\s+${number}|\s+\(${number}\)`, "g");
  return elements.map(({ tag, lines }) => ({
    tag,
    lines: lines.join("\n").replace(reference, "").split("\n"),
  }));
}

export interface Compared {
  /** Texts that no element says. */
  readonly missing: readonly string[];
  /** Texts that come before others which they follow in the document. */
  readonly early: readonly string[];
  readonly found: number;
}

/** Finds each text in an element of its own, letter by letter, behind those of the texts before it. */
export function compared(texts: readonly string[], elements: readonly Extracted[]): Compared {
  const known = new Map<string, number[]>();
  for (const [index, { lines }] of elements.entries()) {
    const key = lettersOf(lines.join(""));
    known.set(key, [...(known.get(key) ?? []), index]);
  }
  const missing: string[] = [];
  const early: string[] = [];
  let last = -1;
  for (const text of texts) {
    const same = known.get(lettersOf(text)) ?? [];
    const behind = same.findIndex((index) => index > last);
    const [index] = same.splice(Math.max(behind, 0), 1);
    // What stands in a line by itself may begin with a capital of its own.
    const upper = text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
    const lines = index === undefined ? [] : (elements[index]?.lines ?? []);
    if (index === undefined || !(says(lines, text) || says(lines, upper))) missing.push(text);
    else if (behind < 0) early.push(text);
    else last = index;
  }
  return { missing, early, found: texts.length - missing.length };
}

/** Without the dots that lines may end at: `says` looks at them. */
function lettersOf(text: string): string {
  return folded(text).replaceAll(" \u00b7 ", "").replaceAll(" ", "").toLowerCase();
}

/** How many of the words of texts are among those of the elements, each as often as it is there. */
export function wordsFound(
  texts: readonly string[],
  elements: readonly Extracted[],
): { readonly all: number; readonly found: number } {
  const left = new Map<string, number>();
  for (const { lines } of elements)
    for (const line of lines)
      for (const word of splitWords(line)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = texts.flatMap(splitWords);
  let found = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    found += 1;
    left.set(word, count - 1);
  }
  return { all: words.length, found };
}

function splitWords(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
