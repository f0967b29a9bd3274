import { expect, test } from "vitest";

import { mm } from "../../../src/formats/pdf/layout/geometry.ts";
import type { Page } from "../../../src/formats/pdf/paper.ts";
import { card, column, items, p, role, row, section, strong, text, to } from "../build.ts";
import type { Block, TableRow } from "../types.ts";
import { pagesOf, sayOf, textsOn } from "./small.ts";

const SENTENCE = "Whoever takes a call says the name of the house, and how they can help. ";

/** What is printed between head and foot, what only repeats in brackets. */
function linesOn(page: Page | undefined): readonly string[] {
  return (page === undefined ? [] : textsOn(page))
    .filter(({ y }) => y > 60 && y < 780)
    .toSorted((one, other) => one.y - other.y || one.x - other.x)
    .map((item) => (item.tag === undefined ? `[${sayOf(item)}]` : sayOf(item)));
}

/** Lines above something, so many that it may meet the end of a page. */
function above(count: number): readonly Block[] {
  return Array.from({ length: count }, () => p("Above."));
}

test("a principle is never on two pages", async () => {
  const principle = card(
    "p",
    "1",
    undefined,
    "Safety",
    [],
    [role("lead", "Nobody is hurt."), ...Array.from({ length: 20 }, () => p(SENTENCE))],
  );
  const pages = await pagesOf([...above(16), principle, p("Behind it.")]);
  const said = pages.filter((page) => linesOn(page).some((line) => line.startsWith("Whoever")));
  expect(said).toHaveLength(1);
  expect(linesOn(said[0])).toContain("Safety");
});

test("a limit is never the first line of a page below what it is the limit of", async () => {
  for (let count = 28; count < 36; count += 1) {
    const facts: Block = { type: "columns", columns: [column("fact", [p("Mate")], "Answers")] };
    const limit = role("target", "Answer: within 2 min");
    const pages = await pagesOf([...above(count), facts, limit, ...above(3)]);
    for (const page of pages) expect(linesOn(page)[0]).not.toMatch(/^Answer:/);
  }
});

test("a step that goes on has its number and title in the margin", async () => {
  const parts = Array.from({ length: 40 }, () => p(SENTENCE.repeat(2)));
  const step = section("step", "s", "Is welcomed", [...parts, role("fact", "Where Lobby")], "4.1");
  const [, second] = await pagesOf([step]);
  const said = linesOn(second).filter((line) => line.startsWith("["));
  expect(said).toEqual(["[4.1]", "[Is welcomed]", "[continued]"]);
});

test("lines of a limit end between its parts, without the dot", async () => {
  const measure = "Time from the call until somebody has taken the bags to the room";
  for (let more = 0; more < 24; more += 1) {
    const limit = `${measure}${"s".repeat(more)}: within 60 s · 95 % of cases · per month`;
    const [page] = await pagesOf([role("target", limit)]);
    const lines = linesOn(page);
    for (const line of lines.slice(1)) expect(line).toMatch(/^(within|95|per|to|the|room)/);
    for (const line of lines.slice(0, -1))
      expect(line.trimEnd()).not.toMatch(/(%|of|per|within|·)$/);
  }
});

test("no item of a list is left alone on a page", async () => {
  for (const count of [31, 32, 33]) {
    const pages = await pagesOf([
      ...above(count),
      items(false, "One.", "Two.", "Three."),
      ...above(60),
    ]);
    for (const page of pages) {
      const on = linesOn(page).filter((line) => /^(One|Two|Three)\.$/.test(line));
      expect(on).not.toHaveLength(1);
    }
  }
});

test("what is said and what is not stay together in large print, too", async () => {
  const pair: Block = {
    type: "columns",
    columns: [
      column("plain", [items(false, "One.", "Two.", "Three.")], "Said"),
      column("counterExample", [items(false, "Four.", "Five.", "Six.")], "Not said"),
    ],
  };
  for (const count of [22, 23, 24]) {
    const blocks = [...above(count), pair, ...above(25)];
    const pages = await pagesOf(blocks, { choices: { density: "largePrint" } });
    const said = pages.map((page) =>
      linesOn(page).filter((line) => /^(Said|Not said)$/.test(line)),
    );
    expect(said.flat()).toHaveLength(2);
    expect(said.some((lines) => lines.length === 1)).toBe(false);
  }
});

test("a standard within a playbook has no margin where others have none", async () => {
  const standard = card("a", "A-1", "must", "Greetq", ["Porter"], [p("Short.")]);
  const playbook = section("situation", "s", "A loss", [standard], "4.9.1");
  const [page] = await pagesOf([playbook], { choices: { density: "largePrint" } });
  const starts = ["Greetq", "Short."].map(
    (word) => textsOn(page ?? lost()).find((item) => sayOf(item) === word)?.x,
  );
  expect(starts).toEqual([mm(20), mm(20)].map((x) => expect.closeTo(x, 1)));
});

function lost(): never {
  throw new Error("no page");
}

test("a long paragraph of small print gives each of its pieces a line", async () => {
  const pieces = ["Why", "Except", "Checked"].map((label) =>
    role("aside", strong(label), text(` ${SENTENCE.repeat(2)}`)),
  );
  const [page] = await pagesOf([card("c", "A-1", "must", "Greet", ["Mate"], [...pieces])]);
  const starts = (page === undefined ? [] : textsOn(page)).filter((item) =>
    /^(Why|Except|Checked)/.test(sayOf(item)),
  );
  expect(starts).toHaveLength(3);
  expect(new Set(starts.map(({ x }) => x)).size).toBe(1);
});

test("each step's own sentence is a heading, however long; its time stands beside it", async () => {
  const long =
    "Take the bags and offer the seat by the window, bring something warm to drink, and open the cloakroom.";
  const steps: Block = {
    type: "table",
    kind: "timeline",
    rows: [
      row(false, "within 12\u00a0working\u00a0days", long, "Mate"),
      row(false, "", "End.", ""),
    ],
  };
  const play = section("situation", "play", "Play", [steps, items(false, "Behind it")]);
  const [page] = await pagesOf([play]);
  const texts = page === undefined ? [] : textsOn(page);
  const own = texts.find((item) => sayOf(item).startsWith("Take the bags"));
  expect(own?.atoms[0]?.look).toMatchObject({ weight: 600 });
  const time = texts.find((item) => sayOf(item).startsWith("within"));
  expect(time?.x).toBeLessThan(own?.x ?? 0);
  expect(Math.abs((time?.y ?? 0) - (own?.y ?? 0))).toBeLessThan(2);
});

test("what is signed says the same page wherever it stands above the rows", async () => {
  const space = (kind: "date" | "signature"): Block => ({
    type: "form",
    fields: [{ kind, label: [] }],
  });
  const rows = Array.from({ length: 60 }, (_, n) =>
    row(false, `${n + 1}`, [space("signature")], [space("date")]),
  );
  const signed = section("section", "signed", "Signed", [
    p("I have read ", to("rules", "what holds"), " and keep to it:"),
    { type: "table", rows: [row(true, "", "Signature", "Date"), ...rows] },
  ]);
  const rules = section("section", "rules", "Rules", [p("Be kind.")]);
  const pages = await pagesOf([signed, rules]);
  const said = pages.map((page) => textsOn(page).map(sayOf).join(""));
  expect(said.filter((each) => each.includes("I have read")).length).toBeGreaterThan(1);
  expect(said.join("")).not.toContain("888");
});

/** On which page a line begins so. */
function pageOf(pages: readonly Page[], start: string): number {
  const at = pages.findIndex((page) => linesOn(page).some((line) => line.startsWith(start)));
  if (at === -1) throw new Error(`no ${start}`);
  return at;
}

test("what a step says of itself is on the page of its first standard's first rows", async () => {
  const blocks = (name: string): Block => ({
    type: "columns",
    columns: [column("process", [items(true, `${name} one`, `${name} two`)], "What to do")],
  });
  const standard = card(
    "a",
    "A-1",
    "must",
    "Greet",
    ["Mate"],
    [role("target", "Answer: within 2 min"), blocks("Do")],
  );
  for (let count = 14; count < 30; count += 2) {
    const own: Block = { type: "columns", columns: [column("plain", [p("Waits.")], "Customer")] };
    const step = section("step", "s", "Is welcomed", [own, standard], "4.1");
    const pages = await pagesOf([...above(count), step, ...above(20)]);
    expect(pageOf(pages, "Is welcomed")).toBe(pageOf(pages, "Do two"));
  }
});

test("facts and what is noted below them are on the page of the table's head and first rows", async () => {
  const facts: Block = { type: "columns", columns: [column("fact", [p("Mates")], "Who")] };
  const rows = Array.from({ length: 9 }, (_, n) => row(false, `Result ${n}`, "1"));
  const table: Block = { type: "table", rows: [row(true, "Reached", "Factor"), ...rows] };
  for (let count = 20; count < 32; count += 2) {
    const bonus = section("group", "b", "Bonus", [facts, role("aside", "Only if."), table]);
    const pages = await pagesOf([...above(count), bonus, ...above(20)]);
    expect([pageOf(pages, "Bonus"), pageOf(pages, "Only if")]).toEqual([
      pageOf(pages, "Result 0"),
      pageOf(pages, "Result 0"),
    ]);
  }
});

test("the last row of a group is not alone on a page", async () => {
  const group = (name: string): TableRow[] => [
    { ...row(false, name), kind: "group" },
    ...Array.from({ length: 4 }, (_, n) => row(false, `${name} ${n}`, "1")),
  ];
  for (let count = 20; count < 32; count += 2) {
    const rows = [row(true, "What", "Whether"), ...group("First"), ...group("Second")];
    const pages = await pagesOf([...above(count), { type: "table", rows }, ...above(20)]);
    expect(pageOf(pages, "First 2")).toBe(pageOf(pages, "First 3"));
  }
});

test("a short list of links is on one page, with the words above it", async () => {
  const links = items(true, ...Array.from({ length: 9 }, (_, n) => [p(to("x", `Principle ${n}`))]));
  for (let count = 24; count < 30; count += 2) {
    const pages = await pagesOf([
      ...above(count),
      section("group", "g", "Else", [p("In order."), links]),
      ...above(20),
    ]);
    expect(pageOf(pages, "In order")).toBe(pageOf(pages, "Principle 8"));
  }
});

test("a section's last line stays on its page, whatever it looks like", async () => {
  const first = section("section", "one", "One", [p(strong("Never for that"))]);
  const second = section("section", "two", "Two", above(20));
  const [page] = await pagesOf([...above(25), first, second]);
  expect(linesOn(page)).toContain("Never for that");
  // It would be on this page if it were one with the line above it, which is as bold.
  expect(linesOn(page)).not.toContain("Two");
});

test("where a standard that applies stands is said in words, as in running text", async () => {
  const applies: Block = {
    type: "table",
    rows: [{ ...row(false, "A-1", [p(to("a", "Greet"))], "within 2 min"), level: "must" }],
  };
  const standard = card("a", "A-1", "must", "Greet", ["Mate"], [p("Say hello.")]);
  const [page] = await pagesOf([section("situation", "play", "Play", [applies]), standard]);
  expect(linesOn(page)).toContain("page\u00a01");
});
