/** The journey map in printed books: on a sheet that folds out, or cut in two where nothing may. */

import { expect, test } from "vitest";

import { mm } from "../../../src/formats/pdf/layout/geometry.ts";
import type { Page } from "../../../src/formats/pdf/paper.ts";
import { sayOf, textsOn } from "./on-pages.ts";
import { longMapBook, mapBook } from "./map-book.ts";

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1;

function pagesOfSize(pages: readonly Page[], width: number, height: number): readonly Page[] {
  return pages.filter((page) => near(page.width, width) && near(page.height, height));
}

function wordsOn(page: Page): readonly string[] {
  return textsOn(page).map(sayOf);
}

test("a map stands on a sheet that folds out, with a folio as any page", async () => {
  const { book } = await mapBook("A4");
  const sheets = pagesOfSize(book.pages, mm(420), mm(297));
  expect(sheets).toHaveLength(2);
  const [sheet] = sheets;
  if (sheet === undefined) return;
  const decimals = book.pages.filter(({ label }) => label?.style === "decimal");
  const words = wordsOn(sheet);
  expect(words).toContain(String(decimals.indexOf(sheet) + 1));
  expect(words.map((word) => word.trim())).toContain(`of ${decimals.length}`);
});

test("the titles above a map stand on its sheet, and no page has nothing but titles", async () => {
  const { book } = await mapBook("A4");
  const [first, second] = pagesOfSize(book.pages, mm(420), mm(297)).map(wordsOn);
  expect(first?.join(" ")).toMatch(/Appendix A.*Journey map/);
  expect(second?.join(" ")).toContain("Service blueprint");
  const titled = book.pages.filter((page) =>
    textsOn(page).some((item) => sayOf(item) === "Journey map" && item.atoms[0]?.look.size === 22),
  );
  expect(titled.map(({ width }) => Math.round(width))).toEqual([1191]);
});

test("in large print its text is as large as that of tables, and no sheet is left over", async () => {
  const { book } = await mapBook("A4 density: largePrint");
  const sheets = pagesOfSize(book.pages, mm(420), mm(297));
  expect(sheets).toHaveLength(2);
  for (const sheet of sheets) {
    const [item] = textsOn(sheet).filter((each) => sayOf(each) === "Asks for help");
    expect(item?.atoms[0]?.look.size).toBeCloseTo(11, 1);
  }
});

test("it is printed at its own size, from margin to margin, and its foot is the paper's", async () => {
  for (const [paper, width, height] of [
    ["A4", mm(420), mm(297)],
    ["Letter", 1224, 792],
  ] as const) {
    const { book } = await mapBook(paper);
    const sheets = pagesOfSize(book.pages, width, height);
    expect(sheets).toHaveLength(2);
    for (const { items } of sheets) {
      const xs = items.flatMap((item) =>
        item.type === "path" && item.tag !== undefined
          ? item.steps.flatMap((step) => (typeof step[1] === "number" ? [step[1]] : []))
          : [],
      );
      expect(Math.min(...xs)).toBeCloseTo(mm(15), 0);
      expect(Math.max(...xs)).toBeCloseTo(width - mm(15), 0);
    }
    const [map] = sheets;
    if (map === undefined) return;
    const sized = (words: string): number | undefined =>
      textsOn(map).find((item) => sayOf(item) === words)?.atoms[0]?.look.size;
    expect([sized("Asks for help"), sized("Stage 1")]).toEqual([8.25, 12]);
    const at = (words: RegExp): number | undefined =>
      textsOn(map).find((item) => words.test(sayOf(item)))?.y;
    expect(at(/^From research$/)).toBeCloseTo(at(/^of \d+$|^ of \d+$/) ?? 0, 0);
  }
});

test("each stage's number of standards says on which page they are", async () => {
  const { book } = await mapBook("A4");
  const [map] = pagesOfSize(book.pages, mm(420), mm(297));
  if (map === undefined) throw new Error("There is no map");
  const decimals = book.pages.filter(({ label }) => label?.style === "decimal");
  const pageOf = (stage: string): number =>
    1 +
    decimals.findIndex((page) =>
      textsOn(page).some(
        (item) => sayOf(item) === stage && (item.atoms[0]?.look.size ?? 0) > 12 && page !== map,
      ),
    );
  const said = textsOn(map).flatMap((item) => /^page\s(\d+)$/.exec(sayOf(item))?.[1] ?? []);
  const stages = Array.from({ length: 6 }, (_, n) => `Stage ${n + 1}`);
  expect(said.map(Number)).toEqual(stages.map(pageOf));
});

test("sheets of one map have the same titles in the same places, read aloud once", async () => {
  const { book } = await longMapBook("A4");
  const sheets = pagesOfSize(book.pages, mm(420), mm(297)).filter((page) =>
    wordsOn(page).some((words) => /^sheet \d of 2$/.test(words)),
  );
  expect(sheets).toHaveLength(2);
  const placed = (page: Page, words: RegExp) =>
    textsOn(page).flatMap((item) =>
      words.test(sayOf(item))
        ? [[Math.round(item.x), Math.round(item.y), item.tag === undefined]]
        : [],
    );
  const [first, second] = sheets;
  if (first === undefined || second === undefined) return;
  for (const words of [/^Journey map$/, /The customer journey in pictures$/]) {
    const [[x, y, isSilent] = [], ...more] = placed(first, words);
    expect([isSilent, more]).toEqual([false, []]);
    expect(placed(second, words)).toEqual([[x, y, true]]);
  }
  const heads = [first, second].map((page) =>
    placed(page, /^(sheet \d of 2|Stage \d|Step \d\.\d)$/),
  );
  expect(heads[1]).toEqual(heads[0]);
});

test("where nothing may fold out it is cut in two pages on their side, each with the names of the lanes", async () => {
  for (const [paper, width, height] of [
    ["A4", mm(297), mm(210)],
    ["Letter", 792, 612],
  ] as const) {
    const { book } = await mapBook(`${paper} foldout: false`);
    expect(pagesOfSize(book.pages, mm(420), mm(297))).toHaveLength(0);
    expect(pagesOfSize(book.pages, 1224, 792)).toHaveLength(0);
    const [first, second, ...others] = pagesOfSize(book.pages, width, height);
    if (first === undefined || second === undefined) throw new Error("There are no two pages");
    // The blueprint has two of its own.
    expect(others).toHaveLength(2);
    const [left, right] = [wordsOn(first), wordsOn(second)];
    for (const lane of ["Stage", "Step", "Feeling", "Standards"]) {
      expect(left).toContain(lane);
      expect(right).toContain(lane);
    }
    expect(left).toContain("Stage 1");
    expect(left).toContain("Stage 3");
    expect(left).not.toContain("Stage 4");
    expect(right).not.toContain("Stage 3");
    expect(right).toContain("Stage 4");
    expect(right).toContain("Stage 6");
  }
});

test("on a screen and in Markdown it stays one picture", async () => {
  const { document } = await mapBook("A4 foldout: false");
  const whole = await mapBook("A4");
  const figures = (blocks: readonly unknown[]): string =>
    JSON.stringify(blocks, (key, value: unknown) => (key === "pages" ? undefined : value));
  expect(figures(document.blocks)).toBe(figures(whole.document.blocks));
});
