import { expect, test } from "vitest";

import type { Page, PathItem } from "../../../src/formats/pdf/paper.ts";
import { card, p, role, row, section } from "../build.ts";
import type { Block } from "../types.ts";
import { pagesOf, sayOf, textsOn } from "./small.ts";

const SENTENCE = "Whoever takes a call says the name of the house, and how they can help. ";

/** What stands on a page between its head and foot, from the top; what only repeats, in brackets. */
function linesOn(page: Page | undefined): readonly string[] {
  const texts = page === undefined ? [] : textsOn(page);
  return texts
    .filter(({ y }) => y > 60 && y < 780)
    .toSorted((one, other) => one.y - other.y || one.x - other.x)
    .map((item) => (item.tag === undefined ? `[${sayOf(item)}]` : sayOf(item)));
}

test("a table that goes on repeats its title and head, for the eye only", async () => {
  const rows = Array.from({ length: 90 }, (_, index) => row(false, `Row ${index}`, "Yes"));
  const table: Block = {
    type: "table",
    title: [{ type: "text", value: "What we give" }],
    rows: [row(true, "What", "Whether"), ...rows],
  };
  const [first, second] = await pagesOf([table]);
  expect(linesOn(first).slice(0, 4)).toEqual(["What we give", "What", "Whether", "Row 0"]);
  const again = linesOn(second);
  expect(again.slice(0, 3)).toEqual(["[What we give\u2002continued]", "[What]", "[Whether]"]);
  expect(again[3]).toMatch(/^Row /);
});

test("a sheet to sign that goes on repeats what is signed, for the eye only", async () => {
  const line = { children: [{ type: "form", fields: [{ kind: "line", label: [] }] }] } as const;
  const rows = Array.from({ length: 40 }, (_, index) => {
    const { cells } = row(false, String(index + 1));
    return { cells: [...cells, line, line] };
  });
  const sheet: Block = { type: "table", rows: [row(true, "No.", "Name", "Date"), ...rows] };
  const blocks = [role("lead", "I have read my pages."), p("Of edition 3.0."), sheet];
  const pages = await pagesOf([section("appendix", "a", "To sign", blocks, "A"), p("Behind it.")]);
  expect(pages).toHaveLength(2);
  const again = linesOn(pages[1]);
  const heads = ["[No.]", "[Name]", "[Date]"];
  expect(again.slice(0, 5)).toEqual(["[I have read my pages.]", "[Of edition 3.0.]", ...heads]);
  expect(linesOn(pages[0]).filter((each) => each.startsWith("["))).toEqual([]);
});

test("rows to sign are a little lower where with that all of them stand on one page", async () => {
  const line = { children: [{ type: "form", fields: [{ kind: "line", label: [] }] }] } as const;
  const sheet = (count: number): Block => {
    const rows = Array.from({ length: count }, (_, index) => {
      const { cells } = row(false, String(index + 1));
      return { cells: [...cells, line, line] };
    });
    return { type: "table", rows: [row(true, "No.", "Name", "Date"), ...rows] };
  };
  const counts = await Promise.all(
    [20, 26, 32].map(async (count) => {
      const blocks = [role("lead", "I have read my pages."), sheet(count)];
      return (await pagesOf([section("appendix", "a", "To sign", blocks, "A")])).length;
    }),
  );
  expect(counts).toEqual([1, 1, 2]);
});

test("a row that is taller than a page is cut between lines, under the same head", async () => {
  const table: Block = {
    type: "table",
    rows: [row(true, "What"), row(false, SENTENCE.repeat(120)), row(false, "End")],
  };
  const pages = await pagesOf([table]);
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages.slice(1)) {
    expect(linesOn(page)[0]).toBe("[What]");
    expect(linesOn(page).length).toBeGreaterThan(3);
  }
});

test("a standard that goes on has its id, its title and the word for it in the margin", async () => {
  const parts = Array.from({ length: 60 }, () => p(SENTENCE.repeat(3)));
  const standard = card("a", "ARR-01", "must", "Greet the guest", ["Porter"], parts);
  const pages = await pagesOf([section("section", "s", "Arrival", [standard, p("Behind it.")])]);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages.slice(1)) {
    const said = linesOn(page).filter((line) => line.startsWith("["));
    expect(said).toEqual(["[ARR-01]", "[Greet the guest]", "[continued]"]);
  }
  expect(linesOn(pages[0]).filter((line) => line.startsWith("["))).toEqual([]);
});

test.each([{ density: "largePrint" }, { cards: "boxed" }])(
  "without a margin the page says the same at its top: %o",
  async (choices) => {
    const parts = Array.from({ length: 60 }, () => p(SENTENCE.repeat(3)));
    const standard = card("a", "ARR-01", "must", "Greet the guest", ["Porter"], parts);
    const blocks = [section("section", "s", "Arrival", [standard, p("Behind it.")])];
    const pages = await pagesOf(blocks, { choices });
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(1)) {
      const [first = "", ...others] = linesOn(page);
      expect(first).toBe("[ARR-01\u2002Greet the guest\u2002continued]");
      expect(others.filter((line) => line.startsWith("["))).toEqual([]);
    }
  },
);

test("a box that a page cuts is open there and above its head on the next one", async () => {
  const parts = Array.from({ length: 60 }, () => p(SENTENCE.repeat(3)));
  const standard = card("a", "ARR-01", "must", "Greet the guest", ["Porter"], parts);
  const pages = await pagesOf([standard], { choices: { cards: "boxed" } });
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    const lines = page.items.flatMap((item) => (item.type === "path" ? [extentOf(item)] : []));
    const sides = lines.filter(({ left, right, top, bottom }) => right - left < 1 && bottom > top);
    const across = page.items.flatMap((item) => {
      if (item.type !== "path" || item.stroke === undefined) return [];
      const extent = extentOf(item);
      return extent.right - extent.left > 400 ? [extent] : [];
    });
    const [above, below] = [
      Math.min(...sides.map(({ top }) => top)),
      Math.max(...sides.map(({ bottom }) => bottom)),
    ];
    const [first, last] = [index === 0, index === pages.length - 1];
    expect(across.some(({ top }) => top < above - 1)).toBe(first);
    expect(across.some(({ top }) => Math.abs(top - below) < 1)).toBe(last);
  }
});

/** What a path covers. */
function extentOf({ steps }: PathItem) {
  const points = steps.flatMap((step) => (step[0] === "M" || step[0] === "L" ? [step] : []));
  const [xs, ys] = [points.map(([, x]) => x), points.map(([, , y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return { left, right, top: Math.min(...ys), bottom: Math.max(...ys) };
}

test("what follows a standard that goes on stands clear of its margin", async () => {
  const title = "Greet the guest who has come a long way and is tired, whoever it is and whenever";
  const distances: number[] = [];
  for (let sentences = 44; sentences < 58; sentences += 1) {
    const long = card("a", "ARR-01", "must", title, [], [p(SENTENCE.repeat(sentences))]);
    const next = card("b", "ARR-02", "must", "Next", ["Porter"], [p("Short.")]);
    const [, second] = await pagesOf([section("section", "s", "Arrival", [long, next])]);
    const texts = second === undefined ? [] : textsOn(second);
    const word = texts.find((item) => sayOf(item) === "continued");
    const behind = texts.find((item) => sayOf(item) === "Next");
    if (word !== undefined && behind !== undefined) distances.push(behind.y - word.y);
  }
  expect(distances.length).toBeGreaterThan(3);
  expect(Math.min(...distances)).toBeGreaterThan(14);
});

test("a line that ends with a colon is never the last of a page", async () => {
  for (let above = 40; above < 54; above += 1) {
    const lines = Array.from({ length: above }, () => role("note", "A line."));
    const blocks = [...lines, p("These are the reasons:"), p(SENTENCE.repeat(8))];
    const [first] = await pagesOf(blocks);
    expect(linesOn(first).at(-1)).not.toBe("These are the reasons:");
  }
});

test("a chapter has no last page with less than four lines", async () => {
  const lengths: number[] = [];
  for (let count = 29; count < 40; count += 1) {
    const lines = Array.from({ length: count }, () => p("A line."));
    const chapter = section("chapter", "a", "Title", lines, "1");
    const pages = await pagesOf([chapter, section("chapter", "b", "Other", [p("End.")], "2")]);
    const own = pages.slice(0, -1).map((page) => linesOn(page).length);
    lengths.push(own.length);
    expect(own.length === 1 || (own.at(-1) ?? 0) >= 4, own.join(" ")).toBe(true);
  }
  expect(new Set(lengths)).toEqual(new Set([1, 2]));
});

test("a table without a title goes on under that of its section; one with groups under theirs", async () => {
  const rows = Array.from({ length: 90 }, (_, index) => row(false, `Row ${index}`, "Yes"));
  const head = row(true, "What", "Whether");
  const plain: Block = { type: "table", rows: [head, ...rows] };
  const [, second] = await pagesOf([section("section", "s", "Used for", [plain])]);
  const again = linesOn(second).slice(0, 3);
  expect(again).toEqual(["[Used for\u2002continued]", "[What]", "[Whether]"]);
  const group = { ...row(false, "Staying"), kind: "group" } as const;
  const grouped: Block = { type: "table", rows: [head, group, ...rows] };
  const [, next] = await pagesOf([section("section", "s", "Used for", [grouped])]);
  const named = ["[What]", "[Whether]", "[Staying\u2002continued]"];
  expect(linesOn(next).slice(0, 3)).toEqual(named);
});
