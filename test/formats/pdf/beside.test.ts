/** What stands beside a text and below it: what a standard is in its margin, the facts of a standard or a step in one place; and where a standard is parted. */

import { describe, expect, test } from "vitest";

import { papers } from "../../../src/formats/pdf/layout/geometry.ts";
import type { Page, TextItem } from "../../../src/formats/pdf/paper.ts";
import { card, column, p, role, section, strong } from "../build.ts";
import type { Block } from "../types.ts";
import { outside, readOn } from "./on-pages.ts";
import { drawnWidth, pagesOf, sayOf, textsOn } from "./small.ts";

const SENTENCE = "Whoever takes a call says the name of the house, and how they can help. ";
const { width: WIDTH, side: SIDE } = papers.A4;
/** Where the text's column begins. */
const TEXT = SIDE + 123;

function fact(name: string, value: string): Block {
  return role("fact", strong(name), ` ${value}`);
}

const facts = [fact("Sourceq", "the survey"), fact("Trainedq", "in the first week")];
const next = card("n", "N-1", "must", "Nextq", [], [p("Short.")]);

function standard(sentences: number, more: readonly Block[]): Block {
  const text = [
    p(SENTENCE.repeat(sentences)),
    role("aside", strong("Whyq"), " It is kind."),
    role("aside", "Or else."),
  ];
  return card("a", "A-1", "must", "Greet", ["Porter"], [...text, ...more]);
}

async function pageOf(blocks: readonly Block[], how = {}): Promise<Page> {
  const [page] = await pagesOf([section("section", "s", "Arrival", blocks)], how);
  if (page === undefined) throw new Error("no page");
  return page;
}

function found(page: Page, word: string): TextItem {
  const all = textsOn(page).filter((item) => sayOf(item).includes(word));
  const [only] = all;
  if (only === undefined || all.length > 1) throw new Error(`${word}: ${all.length} times`);
  return only;
}

describe("the facts of a standard", () => {
  test.each(["en", "he"] as const)(
    "run on below its text, smaller, however much room its margin has, in %s",
    async (language) => {
      const start = (item: TextItem): number =>
        language === "he" ? WIDTH - item.x - drawnWidth(item) : item.x;
      for (const sentences of [1, 12]) {
        const page = await pageOf([standard(sentences, facts)], { language });
        const [who, source, trained, why] = ["Porter", "Sourceq", "Trainedq", "Whyq"].map((word) =>
          found(page, word),
        );
        if (who === undefined || source === undefined || trained === undefined || why === undefined)
          throw new Error("lost");
        expect(start(who)).toBeCloseTo(SIDE, 0);
        expect(start(source)).toBeGreaterThan(TEXT - 1);
        expect(source.y).toBeGreaterThan(why.y);
        expect(trained.y).toBe(source.y);
        expect(source.atoms[0]?.look).toMatchObject({ size: 7.5, weight: 600 });
      }
    },
  );

  test("run on with all small print in large print, and on a principle", async () => {
    const large = await pageOf([standard(12, facts)], { choices: { density: "largePrint" } });
    const principle = card(
      "p",
      "1",
      undefined,
      "Safetyq",
      [],
      [p("Short."), role("aside", strong("Whyq"), " It is kind."), ...facts],
    );
    for (const page of [large, await pageOf([principle])]) {
      const [why, source] = [found(page, "Whyq"), found(page, "Sourceq")];
      expect(source.atoms[0]?.look.size).toBe(why.atoms[0]?.look.size);
    }
  });

  test("run on below the text where there is no margin", async () => {
    const page = await pageOf([standard(12, facts)], { choices: { cards: "boxed" } });
    const [why, source, trained] = [
      found(page, "Whyq"),
      found(page, "Sourceq"),
      found(page, "Trainedq"),
    ];
    expect(source.y).toBeGreaterThan(why.y);
    expect(trained.y).toBe(source.y);
  });
});

function pageless(): never {
  throw new Error("no page");
}

describe("a principle", () => {
  const blocks = [
    card("p", "7", undefined, "Safetyq", [], [role("lead", "Nobody is hurt."), p("Short.")]),
  ];
  const serif = { cards: "boxed", headings: "serif" };

  test.each([{}, serif])(
    "has its numeral in the margin, in the face of its title: %o",
    async (choices) => {
      const page = await pageOf(blocks, { choices });
      const [numeral, title] = [found(page, "7"), found(page, "Safetyq")];
      expect(numeral.x).toBeCloseTo(SIDE, 0);
      expect(title.x).toBeGreaterThan(TEXT - 1);
      expect(Math.abs(numeral.y - title.y)).toBeLessThan(20);
      expect(numeral.atoms[0]?.look.family).toBe(title.atoms[0]?.look.family);
    },
  );

  test("is heavier than its lead where Hebrew has serifs, which slants neither", async () => {
    const page = await pageOf(blocks, { language: "he", choices: serif });
    const weights = ["Safetyq", "Nobody"].map((word) => found(page, word).atoms[0]?.look);
    expect(weights[0]).toMatchObject({ family: "serif", weight: 600, italic: false });
    expect(weights[1]).toMatchObject({ family: "serif", weight: 400, italic: false });
  });
});

test("the facts of a step stand below what it says before its standards", async () => {
  const block: Block = {
    type: "columns",
    columns: [column("plain", [p(SENTENCE.repeat(4))], "What the guest does")],
  };
  const step = section("step", "step", "Boarding", [block, ...facts, next], "4.1.1");
  const page = await pageOf([step]);
  const [source, said] = [found(page, "Sourceq"), found(page, "What the guest does")];
  expect(source.x).toBeGreaterThan(TEXT - 1);
  expect(source.y).toBeGreaterThan(said.y);
  expect(source.y).toBeLessThan(found(page, "Nextq").y);
  expect(source.atoms[0]?.look.size).toBe(7.5);
});

test("a margin that is taller than a page is cut as a text is", async () => {
  const names = Array.from({ length: 300 }, (_, at) => `w${at}q`);
  const who = names.map((name) => `${name} and others who work with them`).join(", ");
  const long = card("a", "A-1", "must", "Greet", [who], [p("Short.")]);
  const pages = await pagesOf([section("section", "s", "Arrival", [long, next])]);
  const said = readOn({ pages })
    .map(sayOf)
    .join(" ")
    .split(/[^\p{L}\p{N}]+/u);
  expect(names.filter((name) => !said.includes(name))).toEqual([]);
  expect(outside({ pages }, SIDE)).toEqual([]);
});

describe("a standard that has no room on its page", () => {
  /** Rows of blocks, about a third of a page together. */
  const rows: Block = {
    type: "columns",
    columns: (["process", "say", "behave", "never"] as const).map((kind) =>
      column(kind, [p(SENTENCE.repeat(4))]),
    ),
  };
  const tall = card(
    "a",
    "A-1",
    "must",
    "Greetq",
    [],
    [role("target", "At once"), rows, p(SENTENCE.repeat(5))],
  );
  const pageWith = (pages: readonly Page[], word: string): number =>
    pages.findIndex((page) => textsOn(page).some((item) => sayOf(item).includes(word)));

  test.each([
    ["is kept together where that leaves less than a third white", 36, 1, 1],
    ["is parted between its blocks where that would leave more", 28, 0, 1],
  ])("%s", async (_, lines, first, last) => {
    const notes = (count: number): readonly Block[] =>
      Array.from({ length: count }, () => role("note", "A line."));
    // What would end in a few lines on a last page is divided by another rule.
    const pages = await pagesOf([...notes(lines), tall, p("Behind it."), ...notes(20)]);
    expect(pageWith(pages, "Greetq")).toBe(first);
    expect(pageWith(pages, "Behind it.")).toBe(last);
  });
});

test("what runs on below a standard stays on one page", async () => {
  const why = role("aside", strong("Whyq"), ` ${SENTENCE.repeat(4)}`, "Endq.");
  const notes = (count: number): readonly Block[] =>
    Array.from({ length: count }, () => role("note", "A line."));
  for (const lines of [1, 2, 4]) {
    const tall = card(
      "a",
      "A-1",
      "must",
      "Greetq",
      [],
      [p(SENTENCE.repeat(40)), why, fact("Sourceq", SENTENCE.repeat(3)), ...facts.slice(1)],
    );
    const pages = await pagesOf([...notes(lines), tall, p("Behind it."), ...notes(20)]);
    const pagesWith = ["Whyq", "Endq", "Trainedq"].map((word) =>
      pages.findIndex((page) => textsOn(page).some((item) => sayOf(item).includes(word))),
    );
    expect(new Set(pagesWith).size).toBe(1);
    expect(pagesWith).not.toContain(-1);
  }
});

describe("the page with which a long chapter opens", () => {
  const text = Array.from({ length: 90 }, () => p(SENTENCE.repeat(6)));
  const opener = async (title: string, children: readonly Block[]): Promise<Page> => {
    const [page] = await pagesOf([section("chapter", "c", title, children, "2")]);
    return page ?? pageless();
  };

  test("has its lead close below its title, however many lines that has", async () => {
    const lead = role("lead", "Leadq.");
    const distances = await Promise.all(
      ["One", "One title of two lines, which is long enough"].map(async (title) => {
        const page = await opener(title, [lead, ...text]);
        const lines = textsOn(page).filter(({ atoms: [first] }) => first?.look.size === 32);
        return found(page, "Leadq").y - Math.max(...lines.map(({ y }) => y));
      }),
    );
    expect(distances[0]).toBeCloseTo(distances[1] ?? 0, 3);
  });

  test("has the ids of what it holds clear of their titles", async () => {
    const wide = card("w", "LONG-LABEL-01", undefined, "Titleq", [], text);
    const page = await opener("One", [wide]);
    const [id, title] = [found(page, "LONG-LABEL-01"), found(page, "Titleq")];
    expect(title.y).toBeCloseTo(id.y, 1);
    expect(title.x - id.x - drawnWidth(id)).toBeGreaterThan(4);
  });
});
