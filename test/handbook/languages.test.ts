/**
 * A small company of its own in each language: what it wrote is found without fault, and its book is in its language from cover to
 * cover. English is looked for wherever a reader or a screen reader meets text: on the page, in the bar and in the labels.
 */

import { describe, expect, test } from "vitest";

import type { Workspace } from "../../src/model/workspace.ts";
import { check } from "../../src/svc.ts";
import { byTag, elements, readHtml, textOf } from "../formats/read-html.ts";
import type { Element } from "../formats/read-html.ts";
import { documentOf, publish, readWorkspace, workspaceOf } from "./book.ts";
import { textsOf } from "./fields.ts";
import {
  idsAndQuantities,
  stringWords,
  wordingWords,
  wordsIn,
  workspaceWords,
} from "./own-words.ts";
import { seenIn } from "./words.ts";

const languages = ["ru", "sl", "lv", "he", "da"] as const;
const directions: Readonly<Record<(typeof languages)[number], string>> = {
  ru: "ltr",
  sl: "ltr",
  lv: "ltr",
  he: "rtl",
  da: "ltr",
};

/** All that a page says: its title, its text, and what is read aloud or shown on its elements. */
function saidBy(page: Element): string {
  const labels = elements(page).flatMap(({ attributes }) =>
    ["aria-label", "alt", "title"].flatMap((name) => attributes.get(name) ?? []),
  );
  return [textOf(page), ...labels].join("\n");
}

async function bookOf(workspace: Workspace): Promise<{ html: Element; said: string }> {
  const { html, markdown } = await publish(workspace);
  const page = readHtml(html);
  return { html: page, said: `${saidBy(page)}\n${seenIn(markdown, "markdown")}` };
}

describe.each(languages)("the company in %s", (language) => {
  const sources = readWorkspace(language);

  test("has nothing that svc would find fault with", () => {
    expect(check({ sources }).findings).toEqual([]);
  });

  test("says enough to fill a book", () => {
    const workspace = workspaceOf(sources);
    const count = (name: "standards" | "stages" | "situations" | "terms" | "principles") =>
      workspace[name].length;
    expect(workspace.settings.language).toBe(language);
    expect(count("standards")).toBeGreaterThanOrEqual(12);
    expect(count("stages")).toBeGreaterThanOrEqual(3);
    expect(count("situations")).toBeGreaterThanOrEqual(4);
    expect(count("terms")).toBeGreaterThanOrEqual(8);
    expect(count("principles")).toBeGreaterThanOrEqual(10);
    expect(workspace.appearance.length).toBeGreaterThanOrEqual(2);
    expect(textsOf(workspace).length).toBeGreaterThan(180);
  });

  test("writes its quantities in its own spellings", () => {
    const written = idsAndQuantities(workspaceOf(sources)).filter((text) => /^±? ?\d/.test(text));
    const spelled = written.filter((text) => wordsIn(text).length > 0);
    expect(spelled.length).toBeGreaterThanOrEqual(10);
    const english = spelled.filter((text) => wordsIn(text).some((word) => englishUnits.has(word)));
    expect(english).toEqual([]);
  });

  test("has a page that says its language and direction", async () => {
    const { html } = await bookOf(workspaceOf(sources));
    const [root] = byTag(html, "html");
    expect(root?.attributes.get("lang")).toBe(language);
    expect(root?.attributes.get("dir")).toBe(directions[language]);
  });
});

/** English words of time and number that are no words of the five languages. */
const englishUnits = new Set(
  "second seconds minute minutes hour hours day days week weeks month year years working per times".split(
    " ",
  ),
);

describe.each(["ru", "he"] as const)("the book in %s", (language) => {
  test("has no Latin word but what the company wrote", async () => {
    const workspace = workspaceOf(readWorkspace(language));
    const { said } = await bookOf(workspace);
    const theirs = workspaceWords(workspace);
    const latin = said.match(/\p{Script=Latin}+/gu) ?? [];
    expect(wordsIn(said).length).toBeGreaterThan(1_500);
    expect(latin.filter((word) => !theirs.has(word.toLowerCase()))).toEqual([]);
  });
});

describe.each(["sl", "lv", "da"] as const)("the book in %s", (language) => {
  test("has no English word of svc's that is not its own", async () => {
    const workspace = workspaceOf(readWorkspace(language));
    const { said } = await bookOf(workspace);
    const own = [stringWords(language), wordingWords(language), workspaceWords(workspace)];
    // A single letter is an initial: of a role's part, or of an index.
    const english = [...stringWords("en"), ...wordingWords("en")].filter((w) => w.length > 1);
    const foreign = new Set(english.filter((word) => own.every((words) => !words.has(word))));
    expect(foreign.size).toBeGreaterThan(200);
    expect(wordsIn(said).length).toBeGreaterThan(1_500);
    expect(wordsIn(said).filter((word) => foreign.has(word))).toEqual([]);
  });
});

describe("the book in he", () => {
  test("runs from right to left in both formats, and shuts in what does not", async () => {
    const workspace = workspaceOf(readWorkspace("he"));
    const { html, markdown } = await publish(workspace);
    expect(documentOf(workspace).direction).toBe("rtl");
    expect(markdown.startsWith('<div dir="rtl" lang="he">\n')).toBe(true);
    expect(markdown.trimEnd().endsWith("</div>")).toBe(true);
    const shutIn = byTag(readHtml(html), "bdi").map(({ attributes }) => attributes.get("dir"));
    expect(shutIn.length).toBeGreaterThan(10);
    expect(shutIn.every((dir) => dir === "ltr" || dir === "rtl")).toBe(true);
  });

  test("joins the last of several with one letter, without a hyphen", async () => {
    const { markdown, html } = await publish(workspaceOf(readWorkspace("he")));
    for (const [format, file] of Object.entries({ markdown, html }))
      expect({ format, hyphens: file.match(/ ו-(?:<[^>]*>|\[)*\p{Script=Hebrew}/gu) }).toEqual({
        format,
        hyphens: null,
      });
  });
});

test("an author's own unit is declined as his language does", () => {
  const said = (language: string): string =>
    JSON.stringify(documentOf(workspaceOf(readWorkspace(language))));
  expect(said("ru")).toContain("12\u00a0вещей");
  expect(said("sl")).toContain("6\u00a0hlebcev");
  expect(said("lv")).toContain("20\u00a0pacientu");
});
