import { expect, test } from "vitest";

import { searchIndex } from "../../src/formats/html/search-index.ts";
import { readIndex } from "../../src/search/read-index.ts";
import {
  card,
  column,
  document,
  figure,
  inlines,
  items,
  p,
  role,
  row,
  section,
  strong,
  to,
} from "./build.ts";
import type { Block, Inline } from "./types.ts";

/** Words of ours, such as labels, come from nowhere. */
const ours = (value: string): Inline => ({ type: "text", value });

/** Each entry with the words of its title, and those of its text only. */
function searched(...blocks: readonly Block[]): Readonly<Record<string, string>> {
  const index = readIndex(searchIndex(document(blocks)));
  const titles = new Map<number, string[]>();
  const texts = new Map<number, string[]>();
  for (const [number, word] of index.words.entries())
    index.places(number, (entry, inTitle) => {
      const words = inTitle ? titles : texts;
      words.set(entry, [...(words.get(entry) ?? []), word]);
    });
  return Object.fromEntries(
    index.anchors.map((anchor, entry) => [
      `${index.groups[entry]} ${anchor}`,
      [titles.get(entry) ?? [], texts.get(entry) ?? []].map((words) => words.join(" ")).join(" | "),
    ]),
  );
}

test("a card with a level is a standard, another one a word", () => {
  expect(
    searched(
      card("standard-a", "A-01", "must", "Greet", ["Porter"], [p("stand up")]),
      card("term-b", "B", undefined, "Guest", [], [p("anybody")]),
    ),
  ).toEqual({
    "standards standard-a": "greet | porter stand up",
    "words term-b": "guest | anybody",
  });
});

test("a situation is found with its text, a section as a page, each without what is found inside it", () => {
  const greet = card("standard-a", "A-01", "must", "Greet", [], [p("stand")]);
  expect(
    searched(
      section("chapter", "chapter-x", "Path", [
        p("lead"),
        section("stage", "stage-y", "Arrival", [{ type: "keep", children: [p("door"), greet] }]),
        section("situation", "situation-z", "Queue", [p("wait"), greet]),
      ]),
    ),
  ).toEqual({
    "standards standard-a": "greet | stand",
    "situations situation-z": "queue | wait",
    "pages chapter-x": "path | lead",
    "pages stage-y": "arrival | door",
  });
});

test("cover and contents are no pages of their own", () => {
  expect(
    searched(
      section("cover", "cover", "Book", [p("of")]),
      section("contents", "contents", "C", []),
    ),
  ).toEqual({});
});

test("of a card, only what the workspace says: words that svc prints are in all of them", () => {
  const words = p(strong(ours("Why")), ours(" so that "), "guests", to("role-r", "porter"));
  expect(
    searched(
      card("standard-a", "A", "must", "T", [], [words]),
      section("situation", "situation-b", "S", [words]),
      section("section", "section-c", "P", [words]),
    ),
  ).toEqual({
    "standards standard-a": "t | guestsporter",
    "situations situation-b": "s | guestsporter",
    "pages section-c": "p | guestsporter so that why",
  });
});

test("of a page, no lists of links, nor the contents and the index: they lead to what is found itself", () => {
  const link = to("standard-a", "greet");
  const index: Block = {
    type: "index",
    groups: [
      {
        title: inlines(["G"]),
        entries: [{ anchor: "standard-a", title: inlines(["greet"]), note: inlines(["standard"]) }],
      },
    ],
  };
  const contents: Block = {
    type: "contents",
    entries: [{ anchor: "standard-a", level: 1, title: inlines(["greet"]) }],
  };
  const cells: Block = {
    type: "table",
    rows: [{ cells: [{ children: [p(to("role-r", "porter"))] }] }],
  };
  const away = to("standard-b", "away");
  const blocks = [p(away), p(away, ", ", away), p("see ", link), cells, index, contents];
  expect(searched(section("control", "pages", "Yours", blocks))).toEqual({
    "pages pages": "yours | greet see",
  });
});

test("every kind of text", () => {
  const blocks: readonly Block[] = [
    p("one", { type: "lineBreak" }, "two ", { type: "code", value: "three", at: 0 }),
    items(true, "four", [p("five"), items(false, "six")]),
    { type: "quote", children: [p("seven")] },
    { type: "codeBlock", value: "eight\nnine" },
    { type: "table", title: inlines(["ten"]), rows: [row(true, "eleven"), row(false, "twelve")] },
    { type: "columns", columns: [column("say", [role("phrase", "thirteen")], "fourteen")] },
    { type: "callout", kind: "note", children: [p("fifteen")] },
    figure("figure-a", "sixteen", "drawn"),
    { type: "runIn", children: inlines(["seventeen"]) },
  ];
  const words =
    "eight eleven fifteen five four fourteen nine one seven seventeen six sixteen ten thirteen three twelve two";
  expect(searched(card("standard-a", "A", "must", "T", [], blocks))).toEqual({
    "standards standard-a": `t | ${words}`,
  });
});
