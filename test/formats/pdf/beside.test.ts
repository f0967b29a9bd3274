/** What stands beside a text: the facts of a standard or a step in its margin, as far as they cost no room; and where a standard is parted. */

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
    "stand in its margin, each in a line, in %s",
    async (language) => {
      const page = await pageOf([standard(12, facts)], { language });
      const start = (item: TextItem): number =>
        language === "he" ? WIDTH - item.x - drawnWidth(item) : item.x;
      const [who, source, trained, why] = ["Porter", "Sourceq", "Trainedq", "Whyq"].map((word) =>
        found(page, word),
      );
      if (who === undefined || source === undefined || trained === undefined || why === undefined)
        throw new Error("lost");
      for (const each of [source, trained]) expect(start(each)).toBeCloseTo(SIDE, 0);
      expect(start(why)).toBeGreaterThan(TEXT - 1);
      expect(source.y).toBeGreaterThan(who.y);
      expect(trained.y).toBeGreaterThan(source.y + 10);
      expect(source.atoms[0]?.look).toMatchObject({ size: 7.5, weight: 600 });
    },
  );

  test("cost no room where they stand there", async () => {
    const [bare, full] = [
      await pageOf([standard(12, []), next]),
      await pageOf([standard(12, facts), next]),
    ];
    expect(found(full, "Nextq").y).toBe(found(bare, "Nextq").y);
  });

  test("stay in the text from the first on that has no room beside it", async () => {
    const page = await pageOf([
      standard(1, [...facts.slice(0, 1), fact("Trainedq", SENTENCE)]),
      next,
    ]);
    const [source, trained] = [found(page, "Sourceq"), found(page, "Trainedq")];
    expect(source.x).toBeCloseTo(SIDE, 0);
    expect(trained.x).toBeGreaterThan(TEXT - 1);
    expect(trained.y).toBeGreaterThan(found(page, "Whyq").y);
    expect(trained.atoms[0]?.look.size).toBe(7.5);
  });

  test("run on in large print as all small print does", async () => {
    const page = await pageOf([standard(12, facts)], { choices: { density: "largePrint" } });
    expect(found(page, "Sourceq").atoms[0]?.look.size).toBe(
      found(page, "Whyq").atoms[0]?.look.size,
    );
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

  test("go on in the margin of the next page, below what is said again there", async () => {
    const many = Array.from({ length: 24 }, (_, at) => fact(`Fact${at}q`, SENTENCE));
    const text = Array.from({ length: 16 }, () => p(SENTENCE.repeat(4)));
    const pages = await pagesOf([card("a", "A-1", "must", "Greet", [], [...text, ...many])]);
    expect(pages.length).toBe(2);
    const inMargin = pages.map((page) =>
      textsOn(page).filter((item) => /Fact\d+q/.test(sayOf(item)) && item.x < TEXT - 5),
    );
    const again = textsOn(pages[1] ?? pageless()).find((item) => sayOf(item) === "continued");
    expect(inMargin[0]?.length).toBeGreaterThan(5);
    expect(inMargin[1]?.length).toBeGreaterThan(0);
    expect(inMargin[1]?.[0]?.y).toBeGreaterThan(again?.y ?? Infinity);
    const said = readOn({ pages }).map(sayOf).join(" ");
    expect(many.map((_, at) => said.split(`Fact${at}q`).length)).toEqual(many.map(() => 2));
  });
});

function pageless(): never {
  throw new Error("no page");
}

test("the facts of a step stand beside what it says before its standards", async () => {
  const block: Block = {
    type: "columns",
    columns: [column("plain", [p(SENTENCE.repeat(4))], "What the guest does")],
  };
  const step = section("step", "step", "Boarding", [block, ...facts, next], "4.1.1");
  const page = await pageOf([step]);
  const [source, number] = [found(page, "Sourceq"), found(page, "4.1.1")];
  expect(source.x).toBeCloseTo(SIDE, 0);
  expect(source.y).toBeGreaterThan(number.y);
  expect(source.y).toBeLessThan(found(page, "Nextq").y);
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
