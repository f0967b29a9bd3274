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
