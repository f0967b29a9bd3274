/** The search of whole books in six languages: whatever is printed on a page is found from its index, which is small and leads to what is there. */

import { describe, expect, test } from "vitest";

import type { Block, Document, Inline } from "../../src/document/blocks.ts";
import { childBlocks } from "../../src/formats/text.ts";
import { find } from "../../src/search/find.ts";
import type { Found } from "../../src/search/find.ts";
import { readIndex } from "../../src/search/read-index.ts";
import type { SearchIndex } from "../../src/search/search-index.ts";
import { foldId, wordsIn } from "../../src/search/tokens.ts";
import { readExample } from "../support/examples.ts";
import { documentOf, publish, readWorkspace, workspaceOf } from "./book.ts";

/** Something that can be found: a section or a card. */
interface Thing {
  readonly anchor: string;
  /** As it is printed. */
  readonly id: string;
  readonly title: string;
  readonly isStandard: boolean;
}

function thingsIn({ blocks }: Document): readonly Thing[] {
  const inside = (block: Block): readonly Thing[] => {
    const more = childBlocks(block).flatMap(inside);
    if (block.type === "card")
      return [thing(block, block.label ?? "", block.level !== undefined), ...more];
    if (block.type !== "section" || block.kind === "cover" || block.kind === "contents")
      return more;
    return [thing(block, block.number ?? "", false), ...more];
  };
  return blocks.flatMap(inside);
}

function thing(
  { id: anchor, title }: { readonly id: string; readonly title: readonly Inline[] },
  id: string,
  isStandard: boolean,
): Thing {
  return { anchor, id, title: plain(title), isStandard };
}

function plain(children: readonly Inline[]): string {
  return children
    .map((child) =>
      "children" in child ? plain(child.children) : "value" in child ? child.value : " ",
    )
    .join("");
}

const books = [
  ["merrowby-hotels", 46],
  ["every-field", 3],
  ["ru", 10],
  ["he", 10],
  ["sl", 10],
  ["lv", 10],
  ["da", 10],
] as const;

describe.each(books)("the search of %s", (name, least) => {
  const workspace = workspaceOf(
    name === "merrowby-hotels" ? readExample(name) : readWorkspace(name),
  );
  const page = publish(workspace).then(({ html }) => html);
  const source = page.then((html) => /id="_index">(.*)<\/script>/.exec(html)?.[1] ?? "");
  const index = source.then((json) => readIndex(JSON.parse(json) as SearchIndex));
  const things = thingsIn(documentOf(workspace));

  /** The anchors that are found. */
  const asking = index.then((each) => {
    const idOf = new Map(things.map(({ anchor, id }) => [anchor, foldId(id)]));
    const ids = each.anchors.map((anchor) => idOf.get(anchor) ?? "");
    return (query: string): Found & { readonly anchors: readonly string[] } => {
      const found = find(each, ids, query);
      return { ...found, anchors: found.entries.map((entry) => each.anchors[entry] ?? "") };
    };
  });

  test("knows every section and card, and leads to what is on the page with a title", async () => {
    const html = await page;
    const { anchors } = await index;
    expect(things.length).toBeGreaterThan(least);
    expect([...anchors].toSorted()).toEqual(things.map(({ anchor }) => anchor).toSorted());
    const without = anchors.filter(
      (anchor) => !html.includes(` id="${anchor}"`) || !html.includes(` id="${anchor}:title"`),
    );
    expect(without).toEqual([]);
  });

  test("finds every standard by its id, however it is typed", async () => {
    const ask = await asking;
    const standards = things.filter(({ isStandard }) => isStandard);
    expect(standards.length).toBeGreaterThanOrEqual(least);
    for (const { anchor, id } of standards) {
      const ways = [id, id.toLowerCase(), id.replaceAll("-", ""), id.replaceAll("-", " ")];
      for (const query of ways)
        expect({ query, first: ask(query).anchors[0] }).toEqual({ query, first: anchor });
    }
  });

  test("lists all standards whose ids begin alike", async () => {
    const ask = await asking;
    const ids = things.flatMap(({ isStandard, id }) => (isStandard ? [id] : []));
    const beginnings = new Set(ids.flatMap((id) => /^(.{2,})-/.exec(id)?.[1] ?? []));
    for (const beginning of beginnings) {
      const same = things.filter(({ id }) => id.startsWith(`${beginning}-`));
      const found = ask(beginning).anchors.slice(0, same.length);
      expect(found.toSorted()).toEqual(same.map(({ anchor }) => anchor).toSorted());
    }
  });

  test("finds everything by the beginning of each word of its title, and by all of them", async () => {
    const ask = await asking;
    let asked = 0;
    const wrong: object[] = [];
    for (const { anchor, title } of things) {
      const words = wordsIn(title).map(({ from, to }) => title.slice(from, to));
      const beginnings = words.flatMap((word) =>
        [1, 3, word.length].map((letters) => word.slice(0, letters)),
      );
      for (const query of new Set([...beginnings, words.join(" "), title.toUpperCase()])) {
        const { anchors, isSimilar } = ask(query);
        const isFound = anchors.includes(anchor);
        if (isSimilar || isFound !== words.length > 0) wrong.push({ query, isSimilar, isFound });
        asked += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(things.length * 3);
  });

  test("is a small part of the page, and nothing in it ends its element", async () => {
    const [json, html] = [await source, await page];
    expect(json).not.toMatch(/[<>]/);
    expect(json.length).toBeGreaterThan(1000);
    expect(json.length / html.length).toBeLessThan(0.08);
  });

  test("is the same every time", async () => {
    expect((await publish(workspace)).html).toContain(await source);
  });
});
