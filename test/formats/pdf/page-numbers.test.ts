import { expect, test } from "vitest";

import { card, column, p, role, row, section, to } from "../build.ts";
import type { Block } from "../types.ts";
import type { Page, TextItem } from "../../../src/formats/pdf/paper.ts";
import { drawnWidth, pagesOf, sayOf, textsOn } from "./small.ts";

const LONG = "Whoever takes a call says the name of the house, and how they can help. ".repeat(12);

function book(first: readonly Block[]): readonly Block[] {
  return [
    section("chapter", "here", "Here", first, "1"),
    section(
      "chapter",
      "there",
      "There",
      Array.from({ length: 60 }, () => p(LONG)),
      "2",
    ),
    section("chapter", "queue", "Queue at the desk", [p("Wait.")], "3"),
    section("section", "role-porter", "Porter", [p("Carries.")]),
  ];
}

/** The texts of a line of the first page, from the left. */
function lineWith(page: Page | undefined, words: string): readonly TextItem[] {
  const texts = page === undefined ? [] : textsOn(page);
  const found = texts.find((item) => sayOf(item).includes(words));
  return texts
    .filter(({ y, tag }) => y === found?.y && tag !== undefined)
    .toSorted((one, other) => one.x - other.x);
}

function isTight(line: readonly TextItem[]): boolean {
  return line.every((item, index) => {
    const next = line[index + 1];
    return next === undefined || Math.abs(next.x - item.x - drawnWidth(item)) < 0.02;
  });
}

test("a link in running text says the page that it leads to, with no room left around it", async () => {
  const pages = await pagesOf(
    book([p("More than ten waiting: ", to("queue", "Queue"), ". Then.")]),
  );
  const number = pages.findIndex((page) => lineWith(page, "Wait.").length > 0) + 1;
  expect(number).toBeGreaterThan(9);
  const line = lineWith(pages[0], "Queue");
  expect(line.map(sayOf).join("")).toBe(
    `More than ten waiting: Queue, page\u00a0\u2066${number}\u2069. Then.`,
  );
  expect(isTight(line)).toBe(true);
});

test("a justified line stays as wide as it is", async () => {
  const text = "Whoever takes a call says the name of the house, and how they can help, see";
  const blocks = book([p(`${text} `, to("queue", "Queue"), ` ${LONG}`)]);
  const [ragged, flush] = [
    await pagesOf(blocks),
    await pagesOf(blocks, { choices: { justify: "true" } }),
  ];
  expect(lineWith(ragged[0], "Queue").map(sayOf).join("")).toContain("page");
  const line = lineWith(flush[0], "Queue");
  const last = line.at(-1);
  expect(isTight(line)).toBe(true);
  expect(last === undefined ? 0 : last.x + drawnWidth(last)).toBeCloseTo(538.6, 1);
});

test("Hebrew has it to the left of its words, ending where they begin", async () => {
  const [first] = await pagesOf(book([p("ראו ", to("queue", "תור"), ".")]), { language: "he" });
  const line = lineWith(first, "תור");
  expect(isTight(line)).toBe(true);
  const last = line.at(-1);
  expect(last === undefined ? 0 : last.x + drawnWidth(last)).toBeCloseTo(415.3, 0);
  expect(line.map(sayOf).join("")).toContain("עמ׳");
});

test("ids, names, tables, margins and facts say none", async () => {
  const see = p("See ", to("queue", "Queue at the desk"));
  const blocks = [
    p("See ", to("queue", "ARR-01")),
    p("See ", to("role-porter", "Porter")),
    { type: "table", rows: [row(true, "Head"), row(false, [see])] },
    { type: "columns", columns: [column("fact", [see], "Where")] },
    { ...card("a", "A-1", "must", "Title", [], [role("aside", "Why not")]), margin: [see] },
  ] satisfies readonly Block[];
  const [first] = await pagesOf(book(blocks));
  const said = first === undefined ? "" : textsOn(first).map(sayOf).join(" ");
  expect(said).toContain("ARR-01");
  expect(said).not.toContain("page");
  const [other] = await pagesOf(book([{ type: "columns", columns: [column("process", [see])] }]));
  expect(other === undefined ? "" : textsOn(other).map(sayOf).join(" ")).toContain("page");
});
