/** Where pages end, without a document around it. */

import { expect, test } from "vitest";

import { papers } from "../../../src/formats/pdf/layout/geometry.ts";
import { paginate } from "../../../src/formats/pdf/layout/paginate.ts";
import type { Mark, Strip } from "../../../src/formats/pdf/layout/strips.ts";

/** Something on a strip: without anything it would be mere space. */
const mark: Mark = { type: "place", y: 0, anchor: "a" };

function strip(height: number, more: Partial<Strip> = {}): Strip {
  return { height, gap: 0, keep: false, marks: [mark], ...more };
}

test("what would rather be whole is parted before a last page has next to nothing", () => {
  const group = Array.from({ length: 4 }, (_, n) =>
    strip(90, n === 0 ? { start: { page: "new" } } : {}),
  );
  const whole = group.map((each, n) => (n < 3 ? { ...each, whole: true as const } : each));
  const line = strip(20, { gap: 340 });
  const pages = paginate([...whole, line], papers.A4);
  expect(pages.map(({ strips }) => strips.length)).toEqual([3, 2]);
  const kept = group.map((each, n) => (n < 3 ? { ...each, keep: true } : each));
  expect(paginate([...kept, line], papers.A4).map(({ strips }) => strips.length)).toEqual([4, 1]);
});

const { height, top, bottom } = papers.A4;
const PAGE = height - top - bottom;

/** So many strips of a chapter, which take half as much room where that saves a page. */
function chapter(count: number): readonly Strip[] {
  const marks = [mark];
  const make = () => ({ height: PAGE / 20, marks });
  return Array.from({ length: count }, (_, n) =>
    strip(PAGE / 10, {
      marks,
      tight: { of: marks, make },
      ...(n === 0 ? { start: { page: "new" }, running: { number: "4" } } : {}),
    }),
  );
}

/** A thing of two pages that shall face each other. */
const spread = [
  strip(PAGE, { start: { page: "even" } }),
  strip(PAGE / 2, { start: { page: "next" } }),
];

test("a chapter has a page more where with that two pages behind it face each other", () => {
  const count = (strips: readonly Strip[]): number => paginate(strips, papers.A4).length;
  // Two pages, of which the second would be spared.
  expect(count(chapter(14))).toBe(1);
  expect(count([...chapter(14), ...spread])).toBe(3);
  // Three, where the third puts the next one on an even page.
  expect(count(chapter(24))).toBe(2);
  expect(count([...chapter(24), ...spread])).toBe(5);
});

/** One page, of which what follows each of these shares of it may stand on another. */
function parted(shares: readonly number[]): readonly Strip[] {
  return shares.map((share, n) => ({
    ...strip(share * PAGE, n === 0 ? { start: { page: 0.9 } } : { turns: true, keep: true }),
  }));
}

test("one page becomes two for the sake of the next ones where each of them is about half full", () => {
  const before = chapter(10);
  const first = paginate([...before, ...parted([0.45, 0.15, 0.3]), ...spread], papers.A4);
  const filled = first.map(({ strips }) => strips.map(({ strip: { height: own } }) => own / PAGE));
  expect(filled.slice(1, 3).map((each) => each.map((one) => Math.round(one * 100)))).toEqual([
    [45],
    [15, 30],
  ]);
  const other = paginate([...before, ...parted([0.6, 0.3]), ...spread], papers.A4);
  expect(other).toHaveLength(4);
});

test("a last page that begins with a title takes nothing before it along", () => {
  const cards = Array.from({ length: 9 }, () => strip(PAGE / 10));
  const begun = [strip(PAGE / 20, { start: { page: "new" } }), ...cards];
  const title = strip(20, { keep: true, running: { section: "To better service" }, gap: 28 });
  const pages = paginate([...begun, title, strip(PAGE / 5)], papers.A4);
  expect(pages.map(({ strips }) => strips.length)).toEqual([10, 2]);
});
