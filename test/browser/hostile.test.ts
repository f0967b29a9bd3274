/**
 * Hostile texts in a real browser: whatever an author writes, wherever it stands, the page says it and does nothing. The page's own policy
 * is switched off while they are tried, so that nothing but escaping holds them.
 */

import naughty from "big-list-of-naughty-strings/blns.json" with { type: "json" };
import { afterAll, beforeAll, expect, test } from "vitest";

import { examples, hostile } from "../formats/hostile.ts";
import { describeInBrowser, useBrowser } from "./support/browser.ts";
import type { Opened } from "./support/browser.ts";
import { canaries, markdownCanaries } from "./support/canaries.ts";
import { allPlaces, everyField, pageWith } from "./support/hostile-pages.ts";
import type { Fields } from "./support/hostile-pages.ts";
import { makeup, sideways } from "./support/in-page.ts";
import type { Makeup } from "./support/in-page.ts";

/** Examples of Markdown are left to test/formats: they are hostile to other readers than a browser. */
const notForBrowsers = new Set(examples);
const texts = [
  ...new Set([
    ...canaries.map(({ text }) => text),
    ...markdownCanaries,
    ...hostile.filter((text) => !notForBrowsers.has(text)),
  ]),
];

/** What a link may lead to; the last is an address that no browser understands. */
const SAFE = new Set(["file:", "http:", "https:", "mailto:", "tel:", ":"]);

/** What the page does or holds that a page with harmless texts does not, one a line. */
async function faultsOf({ page, seen }: Opened, harmless: Makeup): Promise<readonly string[]> {
  const found = await page.evaluate(makeup);
  const known = new Set(harmless.parts);
  const doers = Object.entries(found.doers).filter(([tag, n]) => harmless.doers[tag] !== n);
  return [
    ...seen.executed.map((what) => `run: ${what}`),
    ...seen.requests.map((what) => `asked for: ${what}`),
    ...seen.doings.map((what) => `did: ${what}`),
    ...seen.complaints.map((what) => `complained: ${what}`),
    ...found.parts.filter((part) => !known.has(part)).map((part) => `holds: ${part}`),
    ...doers.map(([tag, n]) => `holds ${n} × ${tag} instead of ${harmless.doers[tag]}`),
    ...found.schemes.filter((scheme) => !SAFE.has(scheme)).map((scheme) => `leads to: ${scheme}`),
  ];
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, n) => items.slice(n * size, (n + 1) * size));
}

describeInBrowser("hostile texts in the places of a document", () => {
  const browser = useBrowser();
  const pages = chunks(texts, 140);
  let harmless: Makeup;
  let executed = 0;

  async function tried(html: string): Promise<readonly string[]> {
    const opened = await browser.open(html, { bypassCSP: true });
    const faults = await faultsOf(opened, harmless);
    await opened.page.context().close();
    return faults;
  }

  beforeAll(async () => {
    // Texts of another direction and blanks for the speaker are drawn with parts of their own; a table with a long word scrolls.
    const plain = ["Zq", "שלום 10–15", "a [blank]", "https://example.com/", "Zq".repeat(400)];
    const html = await pageWith(plain);
    const { page } = await browser.open(html);
    harmless = await page.evaluate(makeup);
  });

  afterAll(() => {
    const count = Object.keys(allPlaces).length;
    console.log(
      `hostile: ${count} places × ${texts.length} texts = ${count * texts.length} pairs in ${pages.length} pages, executed ${executed}`,
    );
  });

  test("are compared with a page of which something scrolls", () => {
    expect(harmless.parts).toContain("div@data-scrolls");
  });

  test("are many", () => {
    expect(Object.keys(allPlaces).length).toBeGreaterThanOrEqual(45);
    const missing = naughty.filter((text) => text.trim() !== "" && !texts.includes(text));
    expect(missing).toEqual([]);
  });

  test.each(pages.map((page, n) => [n + 1, page] as const))(
    "do nothing in any place: page %d",
    async (_, page) => {
      const faults = await tried(await pageWith(page));
      executed += faults.filter((fault) => fault.startsWith("run: ")).length;
      expect(faults).toEqual([]);
    },
  );

  test.each(canaries)("are seen where a page obeys them: $name", async ({ text, hole }) => {
    const opened = await browser.open(hole(text), { bypassCSP: true });
    expect(await faultsOf(opened, harmless)).not.toEqual([]);
  });

  test("are seen where a single one of a page is not escaped", async () => {
    const [{ text } = { text: "" }] = canaries;
    const escaped = text
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&#39;");
    const html = await pageWith([text]);
    const parts = html.split(escaped);
    expect(parts.length).toBeGreaterThan(40);
    for (const at of [5, 20, 40]) {
      const planted = `${parts.slice(0, at).join(escaped)}${text}${parts.slice(at).join(escaped)}`;
      expect(await tried(planted)).toContain("run: handler");
    }
  });
});

describeInBrowser("hostile texts in the fields of the format", () => {
  const browser = useBrowser();
  const groups = chunks(
    canaries.map(({ text }) => text),
    6,
  );
  let fields: Fields;
  let harmless: Makeup;
  const printed = new Set<string>();

  beforeAll(async () => {
    fields = everyField();
    const english = await browser.open(await fields.page(() => "Zq [blank]"));
    const others = await browser.open(
      await fields.page((_, type) => (type === "md" ? ALL_OF_MARKDOWN : "שלום 10–15")),
    );
    const { parts } = await english.page.evaluate(makeup);
    harmless = await others.page.evaluate(makeup);
    harmless = { ...harmless, parts: [...harmless.parts, ...parts] };
  });

  afterAll(() => {
    console.log(
      `hostile: ${printed.size} fields × ${canaries.length} canaries in ${groups.length} pages`,
    );
  });

  test.each(groups.map((group, n) => [n, group.join(" ")] as const))(
    "do nothing in any field: page %d",
    async (n, text) => {
      const inMarkdown = `${text}\n\n${markdownCanaries.join("\n\n")}`;
      const html = await fields.page((at, type) => `⟦${at}⟧ ${type === "md" ? inMarkdown : text}`);
      const opened = await browser.open(html, { bypassCSP: true });
      expect(await faultsOf(opened, harmless)).toEqual([]);
      for (const [, at] of html.matchAll(/⟦(\d+)⟧/g)) printed.add(fields.names[Number(at)] ?? "");
      await opened.page.context().close();
      const planted = await browser.open(`<p>${text}</p>`, { bypassCSP: true });
      expect(await faultsOf(planted, harmless), `group ${n} is alive`).not.toEqual([]);
    },
  );

  test("have come to more than a hundred fields", () => {
    expect(printed.size).toBeGreaterThan(110);
  });

  test("give the page's own policy nothing to forbid", async () => {
    const text = canaries.map((canary) => canary.text).join(" ");
    const opened = await browser.open(await fields.page(() => text));
    expect(await faultsOf(opened, harmless)).toEqual([]);
  });

  test("do not widen the window", async () => {
    const { page } = await browser.open(await fields.page(() => "Zq".repeat(300)));
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(sideways)).toEqual({ over: 0, elements: [] });
    }
  });
});

const ALL_OF_MARKDOWN = `# a

**b** *c* \`d\` [e](https://example.com/) שלום

> f

- g

1. h

---

| i | j |
|---|---|
| k | l |

\`\`\`
m
\`\`\``;
