/** docs/handbook.md on the page and the preview is tried: its queries are asked, its words are those that page and panel say. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../src/commands/table.ts";
import { en } from "../src/locales/strings/en.ts";
import { previewStates, previewWords } from "../src/messages/en/preview.ts";
import { find } from "../src/search/find.ts";
import { readIndex } from "../src/search/read-index.ts";
import { foldId } from "../src/search/tokens.ts";
import { pageOf, workspaceOf } from "./browser/support/books.ts";

const docs = readFileSync(new URL("../docs/handbook.md", import.meta.url), "utf8");
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

function section(title: string): string {
  const found = docs.split(`\n## ${title}\n`)[1]?.split("\n## ")[0];
  if (found === undefined) throw new Error(`docs/handbook.md has no section ${title}`);
  return found;
}

const screen = section("The page on a screen");
const writing = section("While you write");

const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/"([^"]+)"/g)].map(([, words = ""]) => words.replaceAll(/\s+/g, " "));

test("the words that it quotes are those of the page", () => {
  const said = new Set<unknown>(Object.values(en));
  expect(quoted(screen).length).toBeGreaterThanOrEqual(6);
  expect(quoted(screen).filter((words) => !said.has(words))).toEqual([]);
});

test("the words that it quotes are those of the preview", () => {
  const said = [...Object.values(previewWords), ...Object.values(previewStates)];
  expect(quoted(writing).length).toBeGreaterThanOrEqual(2);
  const unsaid = (words: string): boolean => !said.some((one) => one.startsWith(words));
  expect(quoted(writing).filter(unsaid)).toEqual([]);
});

test("the README leads to both", () => {
  const named = [...readme.matchAll(/docs\/handbook\.md#([a-z-]+)/g)].map(([, anchor]) => anchor);
  const titles = [...docs.matchAll(/^## (.*)$/gm)].map(([, title = ""]) => title);
  const anchors = titles.map((title) => title.toLowerCase().replaceAll(" ", "-"));
  expect(named).toEqual(["the-page-on-a-screen", "while-you-write"]);
  expect(anchors).toEqual(expect.arrayContaining(named));
});

test("the flags of the preview exist", async () => {
  const flags = [...writing.matchAll(/`svc preview ([^`]*)`/g)].flatMap(([, line = ""]) =>
    line.split(" ").filter((word) => word.startsWith("--")),
  );
  expect(flags).toEqual(["--role", "--draft"]);
  const { options } = await commands.preview.load();
  const known = options.map((option) => option.flags.split(" ")[0]);
  expect(known).toEqual(expect.arrayContaining(flags));
});

test("the example's page finds what it says, and has the roles and stages of its addresses", async () => {
  const page = await pageOf(workspaceOf("merrowby-hotels"));
  const [, json = ""] = /id="_index">(.*?)<\/script>/s.exec(page) ?? [];
  const index = readIndex(JSON.parse(json));
  const ids = index.anchors.map((anchor) => foldId(anchor.replace(/^standard-/, "")));
  const found = (query: string) => find(index, ids, query);
  const anchors = (query: string) => found(query).entries.map((entry) => index.anchors[entry]);

  const queries = [...screen.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, query = ""]) => query),
  );
  expect(queries).toEqual(["ARR-01", "arr01", "arr", "lugg", "porter lugg", "lugage"]);
  expect(anchors("ARR-01")[0]).toBe("standard-ARR-01");
  expect(anchors("arr01")[0]).toBe("standard-ARR-01");
  expect(anchors("arr").slice(0, 2)).toEqual(["standard-ARR-01", "standard-ARR-02"]);
  expect(anchors("lugg").length).toBeGreaterThan(anchors("porter lugg").length);
  expect(anchors("porter lugg").length).toBeGreaterThan(0);
  expect(found("lugage")).toMatchObject({ isSimilar: true });

  const [, data = ""] = /id="_data">(.*?)<\/script>/s.exec(page) ?? [];
  const named = [...screen.matchAll(/[?&](role|stage)=([a-z-]+)/g)].map(([, , id = ""]) => id);
  expect(named).toEqual(["porter", "porter", "arrival"]);
  for (const id of named) expect(data).toContain(`"${id}"`);
});
