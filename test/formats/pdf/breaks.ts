/** Where the pages of a book end: what is parted there that belongs together. */

import type { Book, Page, Tag, TextItem } from "../../../src/formats/pdf/paper.ts";
import { sayOf, textsOn } from "./small.ts";

/** Lines of an element on a page, from the top: their base lines. */
interface Lines {
  readonly tag: Tag;
  readonly pages: Map<number, Set<number>>;
}

/** Links and numbers are parts of what they stand in. */
export function blockOf(tag: Tag): Tag {
  const isPart = tag.role === "Link" || tag.role === "Span";
  return isPart && tag.parent !== undefined ? blockOf(tag.parent) : tag;
}

function linesOf(pages: readonly Page[]): readonly Lines[] {
  const found = new Map<Tag, Lines>();
  for (const [index, page] of pages.entries())
    for (const { tag, y } of textsOn(page)) {
      if (tag === undefined) continue;
      const block = blockOf(tag);
      const lines = found.get(block) ?? { tag: block, pages: new Map<number, Set<number>>() };
      found.set(block, lines);
      lines.pages.set(index, (lines.pages.get(index) ?? new Set()).add(Math.round(y)));
    }
  return [...found.values()];
}

/** Texts of which a page has a single line, the first or the last. */
export function loneLines({ pages }: Book): readonly string[] {
  return linesOf(pages).flatMap(({ tag, pages: on }) => {
    const counts = [...on.entries()].toSorted(([one], [other]) => one - other);
    if (counts.length < 2) return [];
    const ends = [counts[0], counts.at(-1)];
    return ends.flatMap((end) =>
      end !== undefined && end[1].size < 2 ? [`${end[0] + 1}: a lone line of ${tag.role}`] : [],
    );
  });
}

/** The lowest line of each page that is not decoration. */
function lowest(page: Page): readonly TextItem[] {
  const texts = textsOn(page).filter(({ tag }) => tag !== undefined);
  const bottom = Math.max(...texts.map(({ y }) => y));
  return texts.filter(({ y }) => y > bottom - 0.5);
}

export function titlesAtBottom({ pages }: Book): readonly string[] {
  return pages.flatMap((page, index) =>
    lowest(page)
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
    return ys.length > 0 && Math.max(...ys) < top + 45 ? [index + 1] : [];
  });
}
