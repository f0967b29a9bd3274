/**
 * The Markdown of a book, read by a second parser (micromark with the extensions of GitHub): the headings, tables, lists, links and pictures
 * that it finds are those of the document, one for one.
 */

import { describe, expect, test } from "vitest";

import type { Block, Document, Inline } from "../../src/document/blocks.ts";
import { walkBlocks } from "../../src/document/walk.ts";
import { mapInlines } from "../support/inlines.ts";
import { gfmNodes, gfmText, readGfm } from "../formats/read-gfm.ts";
import type { GfmNode } from "../formats/read-gfm.ts";
import { readExample } from "../support/examples.ts";
import { documentOf, publish, readWorkspace, workspaceOf } from "./book.ts";

const books = [
  ["merrowby-hotels", readExample("merrowby-hotels")],
  ...["ru", "sl", "lv", "he", "da"].map((name) => [name, readWorkspace(name)] as const),
] as const;

function squeeze(text: string): string {
  return text.replace(/[\s\u200E\u200F\u2066-\u2069]+/g, " ").trim();
}

function said(inlines: readonly Inline[]): string {
  return squeeze(
    inlines
      .map((inline) => {
        if ("children" in inline) return said(inline.children);
        return inline.type === "lineBreak" ? " " : inline.type === "picture" ? "" : inline.value;
      })
      .join(""),
  );
}

/** The titles of sections in the order of the book, with their numbers. */
function sectionTitles({ blocks }: Document): readonly string[] {
  const titles: string[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === "section")
      titles.push(squeeze(`${block.number ?? ""} ${said(block.title)}`));
  });
  return titles;
}

function tablesIn(blocks: readonly Block[]): readonly string[] {
  const tables: string[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === "table") tables.push(shapeOf(block));
  });
  return tables;
}

function shapeOf({ rows }: Extract<Block, { type: "table" }>): string {
  return `${rows.length} × ${Math.max(...rows.map(({ cells }) => cells.length))}`;
}

/** A row that Markdown needs above its rule and the document does not have is empty. */
function gfmTables(root: GfmNode): readonly string[] {
  return gfmNodes(root)
    .filter(({ type }) => type === "table")
    .map(({ children: rows = [] }) => {
      const filled = rows.filter((row, index) => index > 0 || squeeze(gfmText(row)) !== "");
      return `${filled.length} × ${Math.max(...rows.map((row) => row.children?.length ?? 0))}`;
    });
}

function references({ blocks }: Document): readonly string[] {
  const anchors: string[] = [];
  mapInlines(blocks, (inline) => {
    if (inline.type === "reference") anchors.push(inline.anchor);
    return [inline];
  });
  walkBlocks(blocks, (block) => {
    if (block.type === "contents") anchors.push(...block.entries.map(({ anchor }) => anchor));
    if (block.type === "index")
      for (const { anchor, number } of block.groups.flatMap(({ entries }) => entries))
        anchors.push(anchor, ...(number === undefined ? [] : [anchor]));
  });
  return anchors.toSorted();
}

describe.each(books)("the Markdown of %s", (_, sources) => {
  test("is read back with the structure of the document", async () => {
    const workspace = workspaceOf(sources);
    const document = documentOf(workspace);
    const root = readGfm((await publish(workspace)).markdown);
    const nodes = gfmNodes(root);
    const headings = nodes.filter(({ type }) => type === "heading").map((n) => squeeze(gfmText(n)));
    const titles = sectionTitles(document);
    // Headings below the sixth level are bold lines; everything above is found, in its order.
    expect(titles.filter((title) => headings.includes(title)).length).toBe(titles.length);
    expect(gfmTables(root)).toEqual(tablesIn(document.blocks));
    const links = nodes.flatMap(({ type, url = "" }) =>
      type === "link" && url.startsWith("#") ? [decodeURI(url.slice(1))] : [],
    );
    expect(links.toSorted()).toEqual(references(document));
  });

  test("has no leftover mark that a reader would see", async () => {
    const root = readGfm((await publish(workspaceOf(sources))).markdown);
    const loose = gfmNodes(root).flatMap(({ type, value = "" }) =>
      type === "text" && /\*\*|^\s*\||\]\(|^#+ |<\/?[a-z]+/.test(value) ? [value] : [],
    );
    expect(loose).toEqual([]);
  });
});
