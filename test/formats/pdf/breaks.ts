/** Where the pages of a book end: what is parted there that belongs together. */

import type { Book, Page, Tag, TextItem } from "../../../src/formats/pdf/paper.ts";
import { sayOf, textsOn } from "./small.ts";

/** A text, and how many lines each page has of it. */
interface Lines {
  readonly tag: Tag;
  readonly pages: Map<number, Set<number>>;
}

/** Links and numbers are parts of what they stand in. */
export function blockOf(tag: Tag): Tag {
  const isPart = tag.role === "Link" || tag.role === "Span";
  return isPart && tag.parent !== undefined ? blockOf(tag.parent) : tag;
}

/** Small print runs on: paragraphs of one parent that share a line are one text. */
function linesOf(pages: readonly Page[]): readonly Lines[] {
  const texts = new Map<Tag, Lines>();
  for (const [index, page] of pages.entries()) {
    const owners = new Map<string, Lines>();
    for (const item of textsOn(page)) {
      if (item.tag === undefined) continue;
      const tag = blockOf(item.tag);
      const y = Math.round(item.y);
      const key = `${y} ${numberOf(tag.parent)}`;
      const text = texts.get(tag) ?? owners.get(key) ?? { tag, pages: new Map() };
      texts.set(tag, text);
      owners.set(key, text);
      if (sayOf(item).trim() === "") continue;
      text.pages.set(index, (text.pages.get(index) ?? new Set()).add(y));
    }
  }
  return [...new Set(texts.values())];
}

const numbers = new Map<Tag | undefined, number>();

function numberOf(tag: Tag | undefined): number {
  const number = numbers.get(tag) ?? numbers.size;
  numbers.set(tag, number);
  return number;
}

/** Texts of which a page has a single line, the first or the last. */
export function loneLines({ pages }: Book): readonly string[] {
  return linesOf(pages).flatMap(({ tag, pages: on }) => {
    const counts = [...on.entries()].toSorted(([one], [other]) => one - other);
    if (counts.length < 2) return [];
    const ends = [counts[0], counts.at(-1)];
    return ends.flatMap((end) =>
      end !== undefined && end[1].size < 2 ? [`${end[0] + 1}: ${wordsOf(pages[end[0]], tag)}`] : [],
    );
  });
}

function wordsOf(page: Page | undefined, tag: Tag): string {
  const texts = page === undefined ? [] : textsOn(page);
  return texts
    .filter((item) => item.tag !== undefined && blockOf(item.tag) === tag)
    .map(sayOf)
    .join(" ");
}

/** The lowest line of each page that is not decoration. */
function lowest(page: Page): readonly TextItem[] {
  const texts = textsOn(page).filter(({ tag }) => tag !== undefined);
  const bottom = Math.max(...texts.map(({ y }) => y));
  return texts.filter(({ y }) => y > bottom - 0.5);
}

/** Whether what belongs to a page is on a sheet that unfolds behind it. */
function leadsToSheet(pages: readonly Page[], index: number): boolean {
  const next = pages[index + 1];
  return next !== undefined && next.width > next.height;
}

export function titlesAtBottom({ pages }: Book): readonly string[] {
  return pages.flatMap((page, index) =>
    (leadsToSheet(pages, index) ? [] : lowest(page))
      .filter(({ tag }) => tag !== undefined && /^(H\d|Caption|THead)$/.test(roleAround(tag)))
      .map((item) => `${index + 1}: ${sayOf(item)}`),
  );
}

function roleAround(tag: Tag): string {
  const block = blockOf(tag);
  return inside(block, "THead") === undefined ? block.role : "THead";
}

function inside(tag: Tag | undefined, role: string): Tag | undefined {
  return tag === undefined || tag.role === role ? tag : inside(tag.parent, role);
}

/** Lines that say that something follows, at the end of a page where it does not. */
export function leadInsAtBottom({ pages, direction }: Book): readonly string[] {
  const end = direction === "rtl" ? /^:/ : /:$/;
  return pages.flatMap((page, index) =>
    lowest(page).flatMap((item) => (end.test(sayOf(item)) ? [`${index + 1}: ${sayOf(item)}`] : [])),
  );
}

/** Tables whose last two rows, or whose head and first row, are on two pages. */
export function partedTables({ pages }: Book): readonly string[] {
  const rows = new Map<Tag, number[]>();
  for (const [index, page] of pages.entries())
    for (const { tag } of textsOn(page)) {
      const row = inside(tag, "TR");
      if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), index]);
    }
  const tables = new Map<Tag, { head: number[][]; body: number[][] }>();
  for (const [row, on] of rows) {
    const table = inside(row, "Table");
    if (table === undefined) continue;
    const parts = tables.get(table) ?? { head: [], body: [] };
    tables.set(table, parts);
    parts[row.parent?.role === "THead" ? "head" : "body"].push(on);
  }
  return [...tables.values()].flatMap(({ head, body }) => {
    const [last, before] = [body.at(-1), body.at(-2)];
    const ends = last !== undefined && before !== undefined && last[0] !== before.at(-1);
    const begins = head[0] !== undefined && body[0] !== undefined && head[0][0] !== body[0][0];
    return [
      ...(ends ? [`${(last[0] ?? 0) + 1}: the last row is alone`] : []),
      ...(begins ? [`${(head[0]?.[0] ?? 0) + 1}: the head is alone`] : []),
    ];
  });
}

/** Pages with so little on them that they look forgotten: less than four lines. */
export function forgottenPages({ pages }: Book): readonly number[] {
  return pages.flatMap((page, index) => {
    const ys = textsOn(page).flatMap(({ tag, y }) => (tag === undefined ? [] : [y]));
    const top = 71;
    return ys.length > 0 && !leadsToSheet(pages, index) && Math.max(...ys) < top + 45
      ? [index + 1]
      : [];
  });
}
