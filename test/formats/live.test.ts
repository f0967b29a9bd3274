import { describe, expect, test } from "vitest";
import { html } from "../../src/formats/html/page.ts";
import type { LivePage } from "../../src/formats/options.ts";
import { check } from "../../src/svc.ts";
import { publish } from "../../src/svc/publish.ts";
import { readExample } from "../support/examples.ts";
import { card, column, document, p, section, text, to } from "./build.ts";
import { englishStrings } from "./sample.ts";
import type { Block, Document } from "./types.ts";

const LIVE: LivePage = {
  origins: [70, 71, 72, 73],
  sheets: [
    { sheet: "p{margin:0}", hash: "AAA=", off: "_narrow" },
    { sheet: "b{margin:0}", hash: "BBB=" },
  ],
  scriptHash: "CCC=",
};

const assets = new Map([["a.png", new Uint8Array([1])]]);

function draw(input: Document, live?: LivePage): string {
  const options = live === undefined ? {} : { live };
  const [file] = html(input, englishStrings, assets, options);
  return new TextDecoder().decode(file?.bytes);
}

const titled: Block = {
  ...card("standard-a", "A", "must", "Greet", ["Porter"], []),
  at: 1,
};
const book = document([
  { ...(section("section", "s", "Arrival", []) as Extract<Block, { type: "section" }>), at: 2 },
  titled,
  p("One ", { type: "text", value: "two", at: 3 }, { type: "text", value: " ours" }),
  p({ type: "code", value: "x", at: 3 }, { type: "text", value: "שלום", at: 3, language: "he" }),
  { type: "codeBlock", value: "y", at: 3 },
  p({ type: "picture", file: "a.png", alt: "here", at: 3 }),
  p({ type: "picture", file: "none.png", alt: "gone", at: 3 }),
  { type: "columns", columns: [column("say", [p("Hello")])] },
  { type: "contents", entries: [{ anchor: "s", level: 1, title: [text("Arrival")] }] },
  {
    type: "index",
    groups: [{ title: [text("A")], entries: [{ anchor: "s", title: [to("s", "Z")], note: [] }] }],
  },
]);

describe("a live page", () => {
  const page = draw(book, LIVE);

  test("says of sections, cards, texts and pictures where they come from", () => {
    expect(page).toContain('id="s" aria-labelledby="s:title" data-at="72">');
    expect(page).toMatch(/<article [^>]*id="standard-a"[^>]* data-at="71">/);
    expect(page).toContain('<span data-at="70">One </span><span data-at="73">two</span> ours');
    expect(page).toContain('<code data-at="73">x</code>');
    expect(page).toContain('<bdi lang="he" data-at="73" dir="rtl">שלום</bdi>');
    expect(page).toContain('<pre data-at="73">');
    expect(page).toContain(' alt="here" data-at="73">');
    expect(page).toContain('<span data-at="73">gone</span>');
  });

  test("says so once: not of words that lead there", () => {
    const [, list = ""] = /<nav class="contents-list"([^]*?)<\/nav>/.exec(page) ?? [];
    const [, index = ""] = /<div class="index">([^]*?)<\/div>/.exec(page) ?? [];
    const [, beside = ""] = /<nav class="side([^]*?)<\/nav>/.exec(page) ?? [];
    for (const part of [list, index, beside]) {
      expect(part).toMatch(/Arrival|Z/);
      expect(part).not.toContain("data-at");
    }
  });

  test("has its sheets and lets them and its script work, and nothing else", () => {
    expect(page).toContain('<style id="_narrow" media="not all">p{margin:0}</style>');
    expect(page).toContain("<style>b{margin:0}</style>");
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(/style-src ([^;]*)/.exec(policy)?.[1]).toMatch(/'sha256-AAA=' 'sha256-BBB='$/);
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toMatch(/^'sha256-[^']+' 'sha256-CCC='$/);
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});

describe("a page that is published", () => {
  test("says nothing of it", () => {
    const page = draw(book);
    expect(page).not.toContain("data-at");
    expect(page).not.toContain("connect-src");
    expect(page).not.toContain("_narrow");
    expect(page).toContain("One two ours");
  });

  test("the handbook neither", async () => {
    const { workspace } = check({ sources: readExample("merrowby-hotels") });
    if (workspace === undefined) throw new Error("the example has errors");
    const request = { document: "handbook", formats: ["html"], today: "2026-03-01" } as const;
    const { files } = await publish(workspace, request);
    const page = new TextDecoder().decode(files[0]?.bytes);
    expect(page.length).toBeGreaterThan(500_000);
    expect(page).not.toMatch(/data-at|connect-src|_preview|svc-renewed"?\)\.dispatch/);
  });
});
