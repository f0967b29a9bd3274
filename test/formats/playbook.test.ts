import { expect, test } from "vitest";
import { html } from "../../src/formats/html/page.ts";
import { markdown } from "../../src/formats/markdown.ts";
import { survey } from "../../src/formats/survey.ts";
import { document, p, role, section, text } from "./build.ts";
import { englishStrings } from "./sample.ts";
import type { Block, Card } from "./types.ts";

function asMarkdown(...blocks: readonly Block[]): string {
  return new TextDecoder().decode(markdown(document(blocks), englishStrings)[0]?.bytes);
}

function asHtml(...blocks: readonly Block[]): string {
  return new TextDecoder().decode(html(document(blocks), englishStrings)[0]?.bytes);
}

function plainCard(id: string, title: string, more: Partial<Card> = {}): Card {
  return { type: "card", id, title: [text(title)], margin: [], children: [p("Wait.")], ...more };
}

test("a clause is a paragraph with its number in Markdown, and keeps its heading in HTML", () => {
  expect(asMarkdown(plainCard("clause-3.2", "§ 3.2"))).toContain(
    '\n<a id="clause-3.2"></a>**§ 3.2** Wait.\n',
  );
  expect(asHtml(plainCard("clause-3.2", "§ 3.2"))).toContain(
    '<article class="card clause" id="clause-3.2"',
  );
  expect(asHtml(plainCard("a", "Version 3.2"))).toContain('<article class="card" id="a"');
  expect(asMarkdown(plainCard("a", "Version 3.2"))).toContain("## Version 3.2");
});

test("a clause that begins with a list has its number on a line of its own", () => {
  const list: Block = { type: "list", ordered: false, items: [{ children: [p("a")] }] };
  expect(asMarkdown(plainCard("clause-1", "1", { children: [list] }))).toContain("**1**\n\n- a");
});

test("a moment of truth stands out in every format", () => {
  expect(asMarkdown(role("moment", "Now"))).toContain("**Now**");
  expect(asHtml(role("moment", "Now"))).toMatch(/<p class="moment"><svg[^>]*>.*?<\/svg><span>Now/);
});

test("a blank is marked in words to say, and nowhere else", () => {
  const words = "Good [daypart], <b>";
  expect(asHtml(role("phrase", words))).toContain(
    '<p class="phrase"><span class="said">Good <span class="blank">[daypart]</span>, &lt;b&gt;</span></p>',
  );
  expect(asHtml(p(words))).toContain("<p>Good [daypart], &lt;b&gt;</p>");
});

test("the contents count standards, wherever they stand", () => {
  const standard = (id: string): Card => plainCard(id, id, { level: "must", label: id });
  const blocks = [
    section("section", "cases", "Cases", [
      section("situation", "a", "A", [standard("x"), standard("y")]),
      section("situation", "b", "B", []),
    ]),
    section("stage", "stage", "Stage", [standard("z")]),
  ];
  const { counts } = survey(document(blocks));
  expect([counts.get("cases"), counts.get("stage")]).toEqual([2, 1]);
});
