/** What the pages are looked at with sees the faults that it is there for. */

import { expect, test } from "vitest";

import { judge } from "./support/axe.ts";
import { describeInBrowser, useBrowser } from "./support/browser.ts";
import type { Look } from "./support/browser.ts";
import { cache } from "./support/chromium-files.ts";
import {
  faintTexts,
  focused,
  scrollThrough,
  sideways,
  thinOut,
  unreadable,
} from "./support/in-page.ts";

const isPackaged =
  process.platform === "linux" &&
  process.arch === "x64" &&
  (process.env["SVC_CHROMIUM"] ?? "") === "";

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

/** A page that axe has nothing against. */
function pageOf(inside: string, { head = "", style = "" } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>a</title>${head}<style>${style}</style></head>
<body><main><h1>a</h1>${inside}</main></body></html>`;
}

describeInBrowser("the instruments", () => {
  const browser = useBrowser();

  test.runIf(isPackaged)("are used in the browser from npm, with its letters", async () => {
    expect(browser.version()).toMatch(/^147\./);
    const { page } = await browser.open("<p>Ж</p><p>š</p><p>ā</p><p>ש</p><p>å</p><p>\u{f0000}</p>");
    const letters = await page.locator("p").all();
    const pictures = await Promise.all(
      letters.map(async (each) => (await each.screenshot()).toString("hex")),
    );
    expect(new Set(pictures).size, `fonts of ${cache}`).toBe(pictures.length);
  });

  test("have nothing against a good page", async () => {
    const html = pageOf(
      '<p>a <a href="https://example.com/">b</a></p><img alt="a" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    );
    const { page, seen } = await browser.open(html);
    await page.evaluate(scrollThrough);
    expect(seen).toEqual({ requests: [], complaints: [], doings: [], executed: [] });
    expect(await page.evaluate(sideways)).toEqual({ over: 0, elements: [] });
    expect(await page.evaluate(unreadable, "nothing")).toMatchObject({ hidden: [], dead: [] });
    expect((await judge(page)).faults).toEqual([]);
  });

  test.each([
    ["a picture", '<img src="https://canary.example/a.png">'],
    ["a file beside the page", '<img src="a.png">'],
    ["a style sheet", '<link rel="stylesheet" href="https://canary.example/a.css">'],
    [
      "a font",
      "<style>@font-face { font-family: a; src: url(a.woff2) } p { font-family: a }</style><p>a",
    ],
    ["a hint", '<link rel="prefetch" href="https://canary.example/">'],
    ["a frame", '<iframe src="https://canary.example/"></iframe>'],
    ["a script", '<script src="https://canary.example/a.js"></script>'],
    ["a call", '<script>fetch("https://canary.example/").catch(() => {})</script>'],
    ["a beacon", '<script>navigator.sendBeacon("https://canary.example/")</script>'],
    ["a socket", '<script>new WebSocket("wss://canary.example/")</script>'],
    ["a module", '<script>import("https://canary.example/a.js").catch(() => {})</script>'],
    ["another page", '<script>location = "https://canary.example/"</script>'],
    ["a picture on paper", "<style>@media print { body { background: url(a.png) } }</style>a"],
  ])("hear the page ask for %s", async (_, html) => {
    const { page, seen } = await browser.open(html);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => seen.requests).not.toEqual([]);
  });

  test("hear the page ask for a picture that is passed by", async () => {
    const far = '<p style="height: 30000px">a</p>';
    const { page, seen } = await browser.open(`${far}<img loading="lazy" src="a.png">${far}`);
    expect(seen.requests).toEqual([]);
    await page.evaluate(scrollThrough);
    await expect.poll(() => seen.requests).not.toEqual([]);
  });

  test.each([
    ["its policy", "complaints", `${policy}<p style="color: red">a`],
    ["a script that its policy forbids", "complaints", `${policy}<script>a</script>`],
    ["an error", "complaints", "<script>a.b</script>"],
    ["an error nobody waits for", "complaints", "<script>Promise.reject(new Error())</script>"],
    ["its console", "complaints", '<script>console.error("a")</script>'],
    ["a message", "doings", '<script>alert("a")</script>'],
    ["a program", "executed", "<script>__canary('a')</script>"],
  ] as const)("hear of %s", async (_, where, html) => {
    const { seen } = await browser.open(html);
    await expect.poll(() => seen[where]).not.toEqual([]);
  });

  test("let axe see breaches of its rules", async () => {
    const html =
      pageOf(`<p style="color: #999; background: #aaa">words</p><img src="data:,"><h4>a</h4><a href="#a"></a>
<section aria-labelledby="no">a</section><div style="overflow: auto"><p style="margin-inline-start: 3000px">words</p></div>
<ul style="font-size: 9px; line-height: 9px"><li><a href="#a">a</a></li><li><a href="#b">b</a></li></ul>`);
    const { page } = await browser.open(html.replace(' lang="en"', ""));
    const { faults, undecided } = await judge(page);
    expect(rulesOf(faults)).toEqual([
      "color-contrast",
      "heading-order",
      "html-has-lang",
      "image-alt",
      "link-name",
      "scrollable-region-focusable",
      "target-size",
    ]);
    // Whether a name that leads nowhere is meant is left to us.
    expect(rulesOf(undecided)).toContain("aria-valid-attr-value");
  });

  test.each<[string, Look]>([
    ["(max-width: 400px)", { width: 390 }],
    ["(prefers-color-scheme: dark)", { colorScheme: "dark" }],
  ])("let axe see what is faint only where %s", async (media, look) => {
    const html = pageOf("<p>words", { style: `@media ${media} { p { color: #999 } }` });
    const elsewhere = await browser.open(html);
    expect((await judge(elsewhere.page, "colour")).faults).toEqual([]);
    const { page } = await browser.open(html, look);
    expect(rulesOf((await judge(page, "colour")).faults)).toEqual(["color-contrast"]);
  });

  test.each([
    ["a wide picture", '<div style="width: 3000px">a</div>'],
    ["a long word", `<p>${"a".repeat(500)}</p>`],
    ["what is cut off", '<div style="overflow: hidden"><p style="width: 3000px">a</p></div>'],
    ["a word that is cut off", `<p style="overflow: hidden">${"a".repeat(500)}</p>`],
    [
      "what has a frame without a box",
      '<div style="display: contents"><p style="width: 3000px">a</p></div>',
    ],
    ["what is out at the start", '<div dir="rtl"><p style="width: 3000px">a</p></div>'],
  ])("see %s reach over the side", async (_, html) => {
    const { page } = await browser.open(`<body style="margin: 0">${html}`);
    const { over, elements } = await page.evaluate(sideways);
    expect(over > 0 || elements.length === 1).toBe(true);
  });

  test("let a table scroll in its frame", async () => {
    const frame = '<div style="overflow: auto"><p style="width: 3000px">a</p></div>';
    const { page } = await browser.open(frame);
    expect(await page.evaluate(sideways)).toEqual({ over: 0, elements: [] });
  });

  test("see what is hidden, and links that lead nowhere", async () => {
    const html =
      pageOf(`<p hidden>a</p><p style="visibility: hidden">b</p><p style="opacity: 0">c</p>
<div style="display: none"><h2>d</h2></div><p>e</p><aside><p hidden>f</p></aside><p><a href="#g">g</a><a href="#h" id="h">h</a></p>`);
    const { page } = await browser.open(html, { javaScriptEnabled: false });
    const { hidden, dead } = await page.evaluate(unreadable, "aside");
    expect(hidden.map((each) => /(?<=>)\w/.exec(each)?.[0])).toEqual(["a", "b", "c", "d"]);
    expect(dead).toEqual(['<a href="#g">g</a>']);
  });

  test.each([
    ["no ring", "a:focus { outline: none }"],
    ["covered", "header { position: fixed; inset: 0; background: white }"],
    ["outside the window", "a { position: fixed; inset-inline-start: -500px }"],
    [undefined, ""],
  ])("see the keyboard: %s", async (fault, style) => {
    const html = pageOf('<a href="#a">a</a>', { style: `:focus { outline: 2px solid } ${style}` });
    const { page } = await browser.open(html.replace("<main>", "<header></header><main>"));
    await page.keyboard.press("Tab");
    const found = await page.evaluate(focused);
    expect(found.path.slice(0, 2)).toEqual(["a", "main"]);
    expect(found.fault).toBe(fault);
  });

  test("measure the colours of a drawing", async () => {
    const text = (y: number, fill: string): string =>
      `<text x="5" y="${y}" fill="${fill}">a</text>`;
    const html = pageOf(`<svg width="100" height="100"><rect width="100" height="50" fill="#004"/>
<rect width="100" height="50" fill="none"/>${text(20, "#005")}${text(40, "#fff")}${text(70, "#fff")}${text(90, "#000")}</svg>`);
    const { page } = await browser.open(html, { colorScheme: "light" });
    await page.addStyleTag({ content: "html { background: white }" });
    const { measured, faint } = await page.evaluate(faintTexts);
    expect(measured).toBe(4);
    expect(faint.map((each) => /y="\d+" fill="[#\w]+"/.exec(each)?.[0])).toEqual([
      'y="20" fill="#005"',
      'y="70" fill="#fff"',
    ]);
  });

  test("find the same faults in a page that is thinned out", async () => {
    const row = (inside: string): string => `<tr><th scope="row">a</th><td>${inside}</td></tr>`;
    const html = pageOf(
      `<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody>
${row("b").repeat(50)}${row('<p class="grey">words</p>')}</tbody></table>${"<section><h2>d</h2><p>e</p></section>".repeat(50)}`,
      { style: ".grey { color: #eee }" },
    );
    const { page } = await browser.open(html);
    const { before, after, lost } = await page.evaluate(thinOut);
    expect(before).toBeGreaterThan(300);
    expect(after).toBeLessThan(40);
    expect(lost).toEqual([]);
    const { faults } = await judge(page);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^color-contrast: \.grey /);
  });
});

function rulesOf(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.map((line) => line.split(":")[0] ?? ""))].toSorted();
}
