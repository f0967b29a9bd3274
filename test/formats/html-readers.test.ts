/** What a page has for being read as one role: marks on what is not for everyone, and controls that wait for the script. */

import { describe, expect, test } from "vitest";

import { html } from "../../src/formats/html/page.ts";
import { bookLanguages, bookStrings } from "../../src/locales/strings.ts";
import { formatStrings } from "../../src/svc/format-strings.ts";
import { card, document, p, section } from "./build.ts";
import type { Block, Document } from "./types.ts";

const readers: Document["readers"] = {
  roles: [
    { id: "host", title: "Host" },
    { id: "porter", title: 'Porter & "boots"' },
    { id: "cook", title: "Cook" },
  ],
  stages: [
    { id: "in", title: "Arrival" },
    { id: "out", title: "Departure" },
  ],
};

function standard(
  id: string,
  holds?: { roles?: readonly string[]; stages?: readonly string[] },
): Block {
  const block = card(`standard-${id}`, id, "must", `Do ${id}`, ["Host"], [p("So.")]);
  return holds === undefined ? block : { ...block, holds };
}

const blocks: readonly Block[] = [
  section("chapter", "chapter-communication", "Standards", [
    {
      ...section("stage", "stage-in", "Arrival", [
        standard("A-1"),
        standard("A-2", { roles: ["cook", "host"], stages: ["in"] }),
        standard("A-3", { roles: [], stages: ["in", "out"] }),
        standard("A-4", { roles: ["cook"] }),
      ]),
      holds: { stages: ["in"] },
    } as Block,
  ]),
];

function pageOf(more: Partial<Document> = {}, language = "en"): string {
  const strings = bookStrings(language);
  if (strings === undefined) throw new Error("no strings");
  const [file] = html(document(blocks, { readers, language, ...more }), formatStrings(strings));
  return new TextDecoder().decode(file?.bytes);
}

function openingOf(id: string, page: string): string {
  return new RegExp(`<[^>]* id="${id}"[^>]*>`).exec(page)?.[0] ?? "";
}

describe("cards and sections", () => {
  const page = pageOf();

  test("say for whom and where they hold, by the places of the lists", () => {
    expect(openingOf("standard-A-2", page)).toContain(' data-roles="0 2" data-stages="0"');
    expect(openingOf("standard-A-4", page)).toContain(' data-roles="2"');
    expect(openingOf("standard-A-4", page)).not.toContain("data-stages");
    expect(openingOf("stage-in", page)).toContain(' data-stages="0"');
  });

  test("say nothing where they hold for everyone, and an empty list for nobody who can be chosen", () => {
    expect(openingOf("standard-A-1", page)).not.toContain("data-");
    expect(openingOf("standard-A-3", page)).toContain(' data-roles="" data-stages="0 1"');
  });

  test("are marked by lists that the script has, too", () => {
    const [, data = ""] = /id="_data">(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(data)).toHaveProperty("readers", readers);
  });
});

describe("the controls", () => {
  const page = pageOf();

  test("wait for the script", () => {
    for (const id of ["_readers", "_readersStep", "_strip", "_readersAmount", "_readersPrinted"])
      expect(openingOf(id, page)).toMatch(/ hidden>$/);
    expect(openingOf("_chooser", page)).not.toContain(" open");
  });

  test("have a choice for each role, the most special first, and for each stage as in the book", () => {
    const values = (group: string): readonly string[] =>
      [...page.matchAll(new RegExp(`name="${group}" value="([^"]*)"`, "g"))].map(
        ([, id = ""]) => id,
      );
    expect(values("_role")).toEqual(["", "cook", "host", "porter"]);
    expect(values("_stage")).toEqual(["", "in", "out"]);
    expect(page).toContain("<span>Porter &amp; &quot;boots&quot;</span>");
  });

  test("begin with everyone and everywhere", () => {
    const checked = [...page.matchAll(/<input type="radio"[^>]* value="([^"]*)"[^>]* checked>/g)];
    expect(checked.map(([, id]) => id)).toEqual(["", ""]);
  });

  test("are left out of a page in which everything is for everyone", () => {
    const plain = pageOf({ readers: { roles: [], stages: [] } });
    const main = plain.replaceAll(/<(script|style)[^]*?<\/\1>/g, "");
    expect(main).not.toMatch(/id="_(?:readers|readersStep|strip|chooser)"/);
  });

  test("have no group where there is nothing to choose in it", () => {
    const stages = pageOf({ readers: { ...readers, roles: [] } });
    expect([stages.includes('id="_role"'), stages.includes('id="_stage"')]).toEqual([false, true]);
  });

  test.each(bookLanguages)("have words in %s", (language) => {
    const words = bookStrings(language);
    const spoken = pageOf({}, language);
    for (const key of ["readers.everyone", "readers.as", "readers.all", "readers.done"] as const)
      expect(spoken).toContain(words?.word(key).replaceAll("'", "&#39;"));
  });
});
