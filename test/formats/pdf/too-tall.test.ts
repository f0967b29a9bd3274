/** What no page cuts as long as it is not taller than one: where it is, nothing of it is lost, neither below the page's edge nor beside it. */

import { describe, expect, test } from "vitest";

import { papers } from "../../../src/formats/pdf/layout/geometry.ts";
import { column, items, p, row, section, strong, text } from "../build.ts";
import type { Block } from "../types.ts";
import { outside, readOn } from "./on-pages.ts";
import { pagesOf, sayOf } from "./small.ts";

type Table = Extract<Block, { type: "table" }>;
type Kind = Extract<Block, { type: "form" }>["fields"][number]["kind"];

const names = Array.from({ length: 400 }, (_, at) => `w${at}q`);
/** Wherever it stands, it has more lines than a page. */
const phrase = names.map((name) => `${name} and some more words around it`).join(" ");
const paragraphs = Array.from({ length: 100 }, (_, at) =>
  p(names.slice(at * 4, at * 4 + 4).join(" ")),
);

function table(...rows: Table["rows"]): Block {
  return { type: "table", rows };
}
function facts(...values: readonly (readonly Block[])[]): Block {
  return table(
    ...values.map((children, at) => ({
      cells: [{ head: true as const, children: [p(`Fact ${at}`)] }, { children }],
    })),
  );
}
function control(...children: readonly Block[]): Block {
  return section("control", "control", "Control", children);
}
function group(...children: readonly Block[]): Block {
  return control(facts([p("Third")]), section("group", "group", "Group", children));
}
function form(kind: Kind, ...labels: readonly string[]): Block {
  return { type: "form", fields: labels.map((label) => ({ kind, label: [text(label)] })) };
}
function signed(who: string, ...labels: readonly string[]): Block {
  const head: Block = p(strong("Issued by"), ` ${who}`);
  return group({ type: "keep", children: [head, form("signature", ...labels)] });
}
function timeline(...steps: Table["rows"]): Block {
  const moments = table(row(true, "When", "What", "Who"), ...steps);
  if (moments.type !== "table") throw new Error("no table");
  return section("situation", "play", "Play", [{ ...moments, kind: "timeline" }]);
}
function columns(...all: Extract<Block, { type: "columns" }>["columns"]): Block {
  return { type: "columns", columns: all };
}
function copies(...all: Parameters<typeof items>[1][]): Block {
  return group(items(false, ...all));
}

const before = row(false, "0 min", "Stand up.", "Mate");
const after = row(false, "5 min", "Sit down.", "Cook");
const kinds: Readonly<Record<string, Block>> = {
  "a step of a timeline": timeline(before, row(false, "1 min", paragraphs, "Mate"), after),
  "the sentence of a step": timeline(before, row(false, "1 min", phrase, "Mate"), after),
  "a value of a fact list": control(facts([p("Third")], paragraphs, [p("Fine")], [p("Open")])),
  "a copy's owner": copies("Mate", paragraphs, "Cook"),
  "the head of a table": table(row(true, "Name", phrase), row(false, "a", "b")),
  "a head of paragraphs": table(row(true, "Name", paragraphs, "Cook"), row(false, "a", "b", "c")),
  "a row to write in": table(
    row(true, "Day", "Name", "Cook"),
    row(false, phrase, [form("line", "")], [form("line", "")]),
  ),
  "the label of a box": form("box", "One", phrase),
  "the label of a line": form("line", "One", phrase, "Three"),
  "the label of lines": form("lines", phrase),
  "a label beside a longer cell": table(
    row(false, [form("box", phrase.slice(0, 5000))], [...paragraphs, p(phrase)]),
  ),
  "a high head above high rows": table(
    row(true, "Name", paragraphs.slice(0, 42)),
    ...[42, 58, 74, 90].map((from) => row(false, "a", paragraphs.slice(from, from + 16))),
    row(false, "a", phrase),
  ),
  "the title of a block": columns(
    column("say", [p("Welcome.")], phrase),
    column("never", [p("Shout.")]),
  ),
  "the label of a fact": columns(column("fact", [p("Here.")], phrase)),
  "an entry of the contents": {
    type: "contents",
    entries: [{ anchor: "play", level: 1, title: [text(phrase)] }],
  },
  "an entry of the index": {
    type: "index",
    groups: [
      { title: [text("A")], entries: [{ anchor: "play", title: [text(phrase)], note: [] }] },
    ],
  },
  "whoever signs": signed(phrase, "Sign"),
  "the head above a signature": signed("Mate", phrase),
};

async function readIn(...blocks: readonly Block[]) {
  const pages = await pagesOf(blocks);
  return { pages, said: readOn({ pages }).map(sayOf).join(" ") };
}

describe("taller than a page", () => {
  test.each(Object.entries(kinds))("%s", async (_, block) => {
    const { pages, said } = await readIn(block);
    const words = new Set(said.split(/[^\p{L}\p{N}]+/u));
    expect(names.filter((name) => !words.has(name))).toEqual([]);
    expect(outside({ pages }, papers.A4.side)).toEqual([]);
  });
});

test("a role beside the contents is cut where it is taller than a page", async () => {
  const entries = [{ anchor: "play", level: 1, title: [text("Play")] }];
  const contents = section("contents", "contents", "Contents", [{ type: "contents", entries }]);
  const roles = [section("group", "role", phrase, [p("Here.")])];
  const yours = section("control", "pages", "Your pages", roles);
  const { pages, said } = await readIn(contents, yours);
  expect(said.split(" ")).toEqual(expect.arrayContaining(names));
  expect(outside({ pages }, papers.A4.side)).toEqual([]);
});

describe("lists beside each other, where none ends with another", () => {
  const counts = [30, 35, 100, 40, 20, 40, 40, 39];
  const some = counts.map((count, at) =>
    Array.from({ length: count }, (_, index) => p(`n${at}x${index}`)),
  );
  const all = counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, index) => `n${at}x${index}`),
  );
  test.each([
    ["facts", control(facts(...some))],
    ["copies", copies(...some)],
  ])("%s", async (_, block) => {
    const { pages, said } = await readIn(block);
    expect(said.split(" ")).toEqual(expect.arrayContaining(all));
    expect(outside({ pages }, papers.A4.side)).toEqual([]);
  });
});

describe("wider than its place", () => {
  const figures = Array.from({ length: 11 }, (_, at) => String(at));
  test("a scale in a narrow cell is boxes in lines", async () => {
    const narrow = ["Ease", "Speed", "Warmth", "Order"].map((each) =>
      column("fact", [form("box", ...figures)], each),
    );
    const { pages, said } = await readIn(control(facts([p("Third")]), columns(...narrow)));
    expect(said.split(" ")).toEqual(expect.arrayContaining(figures));
    expect(outside({ pages }, papers.A4.side)).toEqual([]);
    expect(pathsBeside(pages)).toEqual([]);
  });

  test("six lines to sign on share the width", async () => {
    const labels = Array.from({ length: 6 }, (_, at) => `Sign${at}`);
    const { pages, said } = await readIn(signed("Mate", ...labels));
    expect(said.split(" ")).toEqual(expect.arrayContaining([...labels, "Mate"]));
    expect(outside({ pages }, papers.A4.side)).toEqual([]);
    expect(pathsBeside(pages)).toEqual([]);
  });
});

/** Where lines and boxes stand that are not wholly between the margins. */
function pathsBeside(pages: Awaited<ReturnType<typeof pagesOf>>): readonly number[] {
  const { side } = papers.A4;
  return pages.flatMap(({ items: all, width }) =>
    all
      .flatMap((item) => (item.type === "path" ? item.steps : []))
      .flatMap((step) => (step[0] === "Z" ? [] : [Number(step.at(-2))]))
      .filter((x) => x < side - 1 || x > width - side + 1),
  );
}
