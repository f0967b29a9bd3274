/** What stands on laid pages, for tests: letters, and what is where it should not be. */

import type { Book, Page, TextItem } from "../../../src/formats/pdf/paper.ts";

export function textsOn({ items }: Page): readonly TextItem[] {
  return items.filter((item) => item.type === "text");
}

function widthOf({ atoms }: TextItem): number {
  return atoms.reduce((sum, { width }) => sum + width, 0);
}

export function sayOf({ atoms }: TextItem): string {
  return atoms.map(({ text }) => text).join("");
}

/** What is read: furniture and what is printed again are left out. */
export function readOn({ pages }: Pick<Book, "pages">): readonly TextItem[] {
  return pages.flatMap(textsOn).filter(({ tag }) => tag !== undefined);
}

/** Letters, digits and marks of a text, and nothing between them. */
export function lettersOf(text: string): string {
  return text.normalize("NFKD").replace(/[^\p{L}\p{N}\p{M}\p{So}]/gu, "");
}

/** How often each letter stands in texts. */
export function countsOf(texts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const letter of lettersOf(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Letters of which there are fewer than there should be. */
export function lacking(
  wanted: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): readonly string[] {
  return [...wanted].flatMap(([letter, count]) => {
    const have = found.get(letter) ?? 0;
    return have < count ? [`${letter}: ${have} of ${count}`] : [];
  });
}

const SLACK = 0.5;

/** Texts that are not wholly between the margins. */
export function outside({ pages }: Pick<Book, "pages">, margin: number): readonly string[] {
  return pages.flatMap((page, index) =>
    textsOn(page)
      .filter(({ tag, angle }) => tag !== undefined && angle === undefined)
      .filter((item) => {
        const right = item.x + widthOf(item);
        const isBeside = item.x < margin - SLACK || right > page.width - margin + SLACK;
        return isBeside || item.y < margin || item.y > page.height - margin;
      })
      .map((item) => `${index + 1}: ${sayOf(item).slice(0, 40)}`),
  );
}

/** Texts that lie on others: on lines nearer than letters are high, sharing more than a point. */
export function overlapping({ pages }: Pick<Book, "pages">): readonly string[] {
  return pages.flatMap((page, index) => {
    const items = textsOn(page)
      .filter(({ angle, atoms }) => angle === undefined && atoms.some(({ isSpace }) => !isSpace))
      .toSorted((one, other) => one.y - other.y || one.x - other.x);
    return items.flatMap((item, at) => {
      const below = items.slice(at + 1).filter(({ y }) => y - item.y < LOWEST);
      const hit = below.find((other) => overlap(item, other) > 1);
      return hit === undefined ? [] : [`${index + 1}: ${sayOf(item)} | ${sayOf(hit)}`];
    });
  });
}

/** In points: the height of the smallest small letters. */
const LOWEST = 3;

function overlap(one: TextItem, other: TextItem): number {
  const right = Math.min(one.x + widthOf(one), other.x + widthOf(other));
  return right - Math.max(one.x, other.x);
}
