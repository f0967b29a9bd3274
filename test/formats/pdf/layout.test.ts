/** Whole books on pages: nothing is lost, nothing sticks out, nothing lies on anything else; and the tags are right. */
import { beforeAll, describe, expect, test } from "vitest";

import { walkBlocks } from "../../../src/document/walk.ts";
import type { Document, Inline } from "../../../src/document/blocks.ts";
import type { Book, Page, TextItem } from "../../../src/formats/pdf/paper.ts";
import { tagIn } from "../../../src/formats/pdf/paper.ts";
import { writePdf } from "../../../src/formats/pdf/writer/write-pdf.ts";
import { kept } from "../../support/kept.ts";
import {
  forgottenPages,
  leadInsAtBottom,
  loneLines,
  partedTables,
  titlesAtBottom,
} from "./breaks.ts";
import { compared, extractedFrom, textsOf, withoutPages, wordsFound } from "./extracted.ts";
import { onPages } from "./laid-books.ts";
import { checkPdf } from "./matterhorn/check.ts";
import { sayOf, textsOn } from "./small.ts";

const hotels = "examples/merrowby-hotels";
const folders = [
  hotels,
  ...["da", "he", "lv", "ru", "sl", "every-field"].map(
    (name) => `test/handbook/workspaces/${name}`,
  ),
];

/** Of Hebrew the reader puts lines together from the left, and loses the order of some signs. */
const NOTHING_AMISS = { missing: [], early: [] };

const written = kept(async (named: string): Promise<Uint8Array> =>
  writePdf((await onPages(named)).book),
);

describe.each(folders)("the book of %s", (folder) => {
  beforeAll(async () => {
    await onPages(folder);
  }, 180_000);

  test("has every word of the document on its pages", async () => {
    const { book, document } = await onPages(folder);
    const printed = wordsOn(book.pages, document.language);
    const all = wordyTextsOf(document).flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
    const isLost = (word: string): boolean =>
      !printed.has(word.toLocaleLowerCase(document.language));
    const lost = [...new Set(all)].filter(isLost);
    expect(all.length).toBeGreaterThan(3_000);
    expect(lost).toEqual([]);
  });

  test("keeps its text out of the margins", async () => {
    const { book } = await onPages(folder);
    const outside = book.pages.flatMap((page, index) =>
      textsOn(page)
        .filter((item) => item.tag !== undefined && isOutside(item, page))
        .map((item) => `${index + 1}: ${sayOf(item)}`),
    );
    expect(outside).toEqual([]);
  });

  test("has no text on another", async () => {
    const { book } = await onPages(folder);
    const touching = book.pages.flatMap((page, index) =>
      // The watermark lies under everything.
      overlaps(textsOn(page).filter(({ angle }) => angle === undefined)).map(
        (words) => `${index + 1}: ${words}`,
      ),
    );
    expect(touching).toEqual([]);
  });

  test("has a glyph for every character", async () => {
    const { missing } = await onPages(folder);
    expect(missing).toEqual([]);
  });

  test("parts nothing on two pages that belongs together", async () => {
    const { book } = await onPages(folder);
    expect(loneLines(book)).toEqual([]);
    expect(titlesAtBottom(book)).toEqual([]);
    expect(leadInsAtBottom(book)).toEqual([]);
    expect(partedTables(book)).toEqual([]);
    expect(forgottenPages(book)).toEqual([]);
  });

  test("gives the text of the document to whoever copies or hears it", async () => {
    const { book, document, strings } = await onPages(folder);
    const extracted = await extractedFrom(await written(folder), book);
    const elements = withoutPages(extracted, strings.onPage);
    const texts = textsOf(document);
    expect(texts.length).toBeGreaterThan(1_000);
    const isHebrew = document.direction === "rtl";
    const words = wordsFound(texts, elements);
    const { missing, early } = isHebrew ? NOTHING_AMISS : compared(texts, elements);
    console.log(`${folder}: ${words.found} of ${words.all} words, ${missing.length} texts missing`);
    expect({ missing, early }).toEqual(NOTHING_AMISS);
    expect(words.found / words.all).toBeGreaterThanOrEqual(isHebrew ? 0.99 : 0.9);
  });

  test("leads with every bookmark and link to a place that is there", async () => {
    const { book } = await onPages(folder);
    const places = new Set(
      book.pages.flatMap(({ places: own }) => own.map(({ anchor }) => anchor)),
    );
    const anchors = book.pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.type === "link" && item.anchor !== undefined ? [item.anchor] : [],
      ),
    );
    expect(anchors.length).toBeGreaterThan(100);
    expect([...new Set(anchors)].filter((anchor) => !places.has(anchor))).toEqual([]);
  });
});

/** Whole books take their time on a machine with other work. */
const options = { timeout: 180_000 };

test.each([...folders, "test/handbook/workspaces/he ledger"])(
  "the file of %s has no fault that a machine can find",
  options,
  async (named) => {
    const { book } = await onPages(named);
    expect(book.pages.length).toBeGreaterThan(30);
    expect(checkPdf(await written(named))).toEqual([]);
  },
);

test("tags make the file of a whole book less than 1.8 times as long", options, async () => {
  const { book } = await onPages(hotels);
  const without = await writePdf(untagged(book));
  expect(without.length).toBeGreaterThan(500_000);
  // All links are in one element: these 2 % of the file do not count.
  expect((await written(hotels)).length / (0.98 * without.length)).toBeLessThan(1.8);
});

test("the file of a whole book has the same bytes each time", options, async () => {
  const { book } = await onPages(hotels);
  expect(Buffer.compare(await writePdf(book), await written(hotels))).toBe(0);
});

/** The same pages without tags, but for one for all links, which cannot be without. */
function untagged(book: Book): Book {
  const structure = tagIn(undefined, "Document");
  const tag = tagIn(structure, "Link");
  const pages = book.pages.map(({ items, ...rest }) => ({
    ...rest,
    items: items.map((item) =>
      item.type === "link" ? { ...item, tag } : { ...item, tag: undefined },
    ),
  }));
  return { ...book, structure, pages };
}

function widthOf({ atoms }: TextItem): number {
  return atoms.reduce((sum, { width }) => sum + width, 0);
}

function isOutside(item: TextItem, { width, height }: Page): boolean {
  const right = item.x + widthOf(item);
  const edge = width > height ? 20 : 40;
  return item.x < edge || right > width - edge || item.y < edge || item.y > height - edge;
}

/** Texts whose letters lie on each other: lines of the same height that share more than a point. */
function overlaps(items: readonly TextItem[]): readonly string[] {
  const rows = new Map<number, TextItem[]>();
  for (const item of items) {
    const key = Math.round(item.y);
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  return [...rows.values()].flatMap((row) => {
    const sorted = row.toSorted((a, b) => a.x - b.x);
    return sorted.flatMap((item, index) => {
      const next = sorted[index + 1];
      const over = next === undefined ? 0 : item.x + widthOf(item) - next.x;
      return next !== undefined && over > 1 ? [`${sayOf(item)} | ${sayOf(next)}`] : [];
    });
  });
}

/** Words as they are printed, element by element; those cut at the end of a line as a whole. */
function wordsOn(pages: readonly Page[], language: string): ReadonlySet<string> {
  const texts = new Map<unknown, string[]>();
  for (const item of pages.flatMap(textsOn)) {
    const known = texts.get(item.tag) ?? [];
    texts.set(item.tag, known);
    known.push(sayOf(item));
  }
  const atoms = pages.flatMap(textsOn).flatMap((item) => item.atoms.map(({ text }) => text));
  const all = [...texts.values(), atoms].flatMap((lines) => [
    lines.join(" "),
    lines.join("\n").replace(/\u00ad\n/g, ""),
  ]);
  const words = all.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  return new Set(words.map((word) => word.toLocaleLowerCase(language)));
}

function wordyTextsOf(document: Document): readonly string[] {
  const texts: string[] = [];
  const inlines = (children: readonly Inline[]): void => {
    for (const child of children) {
      if ("children" in child) inlines(child.children);
      else if (child.type === "text") texts.push(child.value);
    }
  };
  walkBlocks(document.blocks, (block) => {
    if (block.type === "paragraph" || block.type === "runIn") inlines(block.children);
    if (block.type === "section" || block.type === "card") inlines(block.title);
  });
  return texts;
}
