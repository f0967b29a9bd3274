/** Markdown as a file for each chapter: nothing is lost, nothing is said twice, and every link arrives. */

import { describe, expect, test } from "vitest";

import { build } from "../../src/svc.ts";
import { readExample } from "../support/examples.ts";
import { kept } from "../support/kept.ts";
import { readWorkspace, TODAY, workspaceOf } from "./book.ts";
import { seenIn } from "./words.ts";

const books = [
  ["merrowby-hotels", readExample("merrowby-hotels")],
  ["he", readWorkspace("he")],
] as const;

type Sources = (typeof books)[number][1];

const whole = kept(async (sources: Sources) => await filesOf(sources, false));
const cut = kept(async (sources: Sources) => await filesOf(sources, true));

async function filesOf(sources: Sources, split: boolean): Promise<ReadonlyMap<string, string>> {
  const { files } = await build(workspaceOf(sources), {
    document: "handbook",
    formats: ["markdown"],
    today: TODAY,
    ...(split ? { split: "chapter" as const } : {}),
  });
  const pages = files.filter(({ name }) => name.endsWith(".md"));
  return new Map(pages.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

/** The words of a page in order, without the line at its end that leads on. */
function wordsOf(source: string): readonly string[] {
  const body = source.replace(/\n___\n\n[^\n]*\n(?:\n<\/div>\n)?$/, "\n");
  return seenIn(body, "markdown").split(/\s+/).filter(Boolean);
}

describe.each(books)("the handbook of %s by chapter", (_, sources) => {
  test("has a file for what stands in front, and one for each chapter and appendix", async () => {
    const names = [...(await cut(sources)).keys()];
    expect(names[0]).toBe("handbook.md");
    const chapters = names.slice(1).filter((name) => name.startsWith("handbook-chapter-"));
    const appendices = names.slice(1).filter((name) => name.startsWith("handbook-appendix-"));
    expect(chapters.length).toBeGreaterThanOrEqual(8);
    expect(appendices.length).toBeGreaterThanOrEqual(10);
    expect(chapters.length + appendices.length).toBe(names.length - 1);
  });

  test("says what the one file says, in its order", async () => {
    const [one = ""] = (await whole(sources)).values();
    const pages = [...(await cut(sources)).values()];
    expect(pages.flatMap(wordsOf)).toEqual(wordsOf(one));
  });

  test("has no link that leads nowhere", async () => {
    const files = await cut(sources);
    let links = 0;
    for (const [name, source] of files) {
      for (const [, address = ""] of source.matchAll(/\]\(<?([^)<>\s]*#[^)>\s]+)>?\)/g)) {
        const [file, anchor = ""] = address.split("#");
        const target = files.get(file === "" ? name : decodeURI(file ?? ""));
        links += 1;
        expect(target?.includes(`<a id="${decodeURI(anchor)}"></a>`), `${name}: ${address}`).toBe(
          true,
        );
      }
    }
    expect(links).toBeGreaterThan(100);
  });

  test("has each heading of a chapter one level higher, so that each file has one title", async () => {
    for (const [name, source] of await cut(sources)) {
      expect(source.match(/^# /gm)?.length, name).toBe(1);
    }
  });
});
