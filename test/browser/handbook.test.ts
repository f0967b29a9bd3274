/**
 * The handbook as a reader has it: opened as a file in a browser, on a telephone and on a desk, by day and by night, by keyboard and
 * without scripts.
 */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { judge } from "./support/axe.ts";
import { pageOf, workspaceOf } from "./support/books.ts";
import { describeInBrowser, useBrowser } from "./support/browser.ts";
import type { Opened } from "./support/browser.ts";
import {
  faintTexts,
  focused,
  scrollThrough,
  sideways,
  thinOut,
  unreadable,
} from "./support/in-page.ts";
import type { Focused } from "./support/in-page.ts";

const PHONE = 390;
const DESK = 1280;
const nothing = { requests: [], complaints: [], doings: [], executed: [] };

/**
 * What axe leaves open on good pages, too: whether a column of a matrix may be empty, whether a letter or a sign that stands alone is a text
 * (test/formats/style.test.ts measures its colours), and what colour lies under the end of a phrase, where the button that copies it
 * reaches over it for the finger without being drawn.
 */
const LEFT_OPEN =
  /^th-has-data-cells: |^color-contrast: .*(?:too short|only non-text characters)|^color-contrast: .*\.phrase\b.*overlapped/;
/** Of a table that is too wide a part lies behind the side of its frame, where axe cannot see its colours. */
const OUT_OF_SIGHT = /^color-contrast: .*partially obscured.*\(in what scrolls\)$/;

function isOpen(line: string): boolean {
  return !LEFT_OPEN.test(line) && !OUT_OF_SIGHT.test(line);
}

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
}

/** Presses a key, and waits until what comes of it has been drawn: that is what its reader sees. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(async () => {
    for (let picture = 0; picture < 2; picture += 1)
      await new Promise((drawn) => requestAnimationFrame(drawn));
  });
}

/** Presses Tab until something inside `wanted` has the keyboard, and tells all stops on the way. */
async function tabTo(page: Page, wanted: string, most: number): Promise<readonly Focused[]> {
  const stops: Focused[] = [];
  while (stops.length < most && !isIn(stops.at(-1), wanted)) {
    await press(page, "Tab");
    stops.push(await page.evaluate(focused));
  }
  const found = stops.map(({ text }) => text).join(", ");
  expect(isIn(stops.at(-1), wanted), `no ${wanted} in ${found}`).toBe(true);
  return stops;
}

/** `wanted` is a tag or a class. */
function isIn(stop: Focused | undefined, wanted: string): boolean {
  return stop?.path.some((step) => step.split(".").includes(wanted)) ?? false;
}

function faultsOf(stops: readonly Focused[]): readonly string[] {
  return stops.flatMap(({ fault, text }) => (fault === undefined ? [] : `${fault}: ${text}`));
}

describeInBrowser.each([
  ["merrowby-hotels", "English", 10_000],
  ["he", "Hebrew", 4_000],
] as const)("the handbook of %s, in %s", (name, _, least) => {
  const browser = useBrowser();
  let html: string;
  let opened: Opened;
  beforeAll(async () => {
    html = await pageOf(workspaceOf(name));
    opened = await browser.open(html);
  });

  test("asks for nothing, complains of nothing and does nothing while it is read", async () => {
    await opened.page.evaluate(scrollThrough);
    expect(opened.seen).toEqual(nothing);
  });

  test.each([320, PHONE, 768, DESK])("fits a window of %d px", async (width) => {
    await resize(opened.page, width);
    expect(await opened.page.evaluate(sideways)).toEqual({ over: 0, elements: [] });
  });

  test("has texts in its drawings that are easy to see, by day and by night", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await opened.page.emulateMedia({ colorScheme });
      const { measured, faint } = await opened.page.evaluate(faintTexts);
      expect(measured).toBeGreaterThan(100);
      expect(faint).toEqual([]);
    }
  });

  describe("without scripts", () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await browser.open(html, { javaScriptEnabled: false, width: PHONE }));
    });

    test("shows all that it says, and its links lead somewhere", async () => {
      const onPhone = await page.evaluate(unreadable, "nothing");
      expect(onPhone).toEqual({ hidden: [], dead: [], seen: expect.any(Number) });
      expect(onPhone.seen).toBeGreaterThan(least);
      await resize(page, DESK);
      expect(await page.locator(".side .entry").first().isVisible()).toBe(true);
      const onDesk = await page.evaluate(unreadable, "main > .contents");
      expect(onDesk).toEqual({ hidden: [], dead: [], seen: expect.any(Number) });
    });

    test("is turned to a chapter by its contents", async () => {
      await resize(page, DESK);
      const entry = page.locator(".side a.entry").nth(8);
      const [, anchor = ""] = (await entry.getAttribute("href"))?.split("#") ?? [];
      const heading = page.locator(`[id="${decodeURIComponent(anchor)}:title"]`);
      await entry.click();
      const box = await heading.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(200);
    });
  });

  describe("by keyboard", () => {
    test("is entered by a link to the text, goes on with the contents, and shows where it is", async () => {
      const { page } = await browser.open(html);
      const [first] = await tabTo(page, "skip", 1);
      expect(first?.fault).toBe(undefined);
      expect(faultsOf(await tabTo(page, "side", 15))).toEqual([]);
      for (let stop = 0; stop < 20; stop += 1) {
        await press(page, "Tab");
        const at = await page.evaluate(focused);
        expect([isIn(at, "side"), at.fault]).toEqual([true, undefined]);
      }
      await page.locator(".side a").last().focus();
      expect(faultsOf(await tabTo(page, "main", 1))).toEqual([]);
      await page.locator(".skip").focus();
      // Nobody presses the next key before the page has gone there.
      const gone = page.evaluate(
        async () => await new Promise((done) => addEventListener("hashchange", () => done(true))),
      );
      await press(page, "Enter");
      expect(await gone).toBe(true);
      expect(faultsOf(await tabTo(page, "main", 1))).toEqual([]);
    });

    test("opens the contents on a telephone", async () => {
      const { page } = await browser.open(html, { width: PHONE });
      expect(faultsOf(await tabTo(page, "menu", 5))).toEqual([]);
      await press(page, "Enter");
      const first = await page.evaluate(focused);
      expect([isIn(first, "side"), first.fault]).toEqual([true, undefined]);
      expect(faultsOf(await tabTo(page, "side", 1))).toEqual([]);
      await page.locator(".side a").last().focus();
      expect(faultsOf(await tabTo(page, "main", 1))).toEqual([]);
      expect(await page.locator(".side").isVisible()).toBe(false);
      expect(await page.locator("#_list").getAttribute("aria-expanded")).toBe("false");
    });
  });

  test("closes the contents on a telephone by a tap beside them, which follows no link", async () => {
    const { page } = await browser.open(html, { width: PHONE });
    // All that is beside them is a link.
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "#_text";
      link.style.cssText = "position: fixed; inset: 0";
      document.querySelector("main")?.append(link);
    });
    await page.locator("#_list").click();
    const side = page.locator(".side");
    const { x = 0, width = 0 } = (await side.boundingBox()) ?? {};
    await page.mouse.click(x > 0 ? x / 2 : (width + PHONE) / 2, 400);
    expect(await side.isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe("");
  });

  describe("by axe", () => {
    const counts: string[] = [];
    beforeAll(async () => {
      const { lost, after } = await opened.page.evaluate(thinOut);
      if (lost.length > 0 || after < 1_000) throw new Error(`too thin: ${lost.join("\n")}`);
      counts.push(`axe, ${name} (one of each kind of element: ${after})`);
    });
    afterAll(() => {
      console.log(counts.join("\n  "));
    });

    // The dark scheme changes colours and nothing else, at every width the same. Books of other languages have the same parts on a desk.
    test.each([
      ["light", PHONE, "all"],
      ...(name === "merrowby-hotels" ? ([["light", DESK, "all"]] as const) : []),
      ["dark", DESK, "colour"],
    ] as const)("is without fault: %s, %d px, %s rules", async (colorScheme, width, about) => {
      await resize(opened.page, width);
      await opened.page.emulateMedia({ colorScheme });
      const { faults, undecided, rules } = await judge(opened.page, about);
      counts.push(
        `${colorScheme} ${width} px: ${rules} rules, ${faults.length} faults, ${undecided.length} undecided`,
      );
      expect(faults).toEqual([]);
      expect(undecided.filter(isOpen)).toEqual([]);
    });
  });
});

describeInBrowser("the other theme", () => {
  const browser = useBrowser();

  test("has colours that axe finds fault with nowhere", async () => {
    const { page } = await browser.open(await pageOf(workspaceOf("he"), "ledger"));
    await page.evaluate(thinOut);
    const { faults, undecided } = await judge(page, "colour");
    expect(faults).toEqual([]);
    expect(undecided.filter(isOpen)).toEqual([]);
    expect(await page.evaluate(sideways)).toEqual({ over: 0, elements: [] });
  });
});

/** A small book with a value in every field of the format: all kinds of things that a page may hold. */
describeInBrowser("a handbook with everything in it", () => {
  const browser = useBrowser();
  let opened: Opened;
  beforeAll(async () => {
    opened = await browser.open(await pageOf(workspaceOf("every-field")), { width: PHONE });
  });

  test("is without fault by axe as a whole", async () => {
    const { faults, rules } = await judge(opened.page);
    console.log(
      `axe, every-field (whole) light ${PHONE} px: ${rules} rules, ${faults.length} faults`,
    );
    expect(faults).toEqual([]);
  });

  test("is printed as a book, with a cover and the chapters on pages of their own", async () => {
    const { page } = opened;
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThan(30);
    const chapters = await page.locator("main > .chapter, main > .appendix").count();
    expect(pages).toBeGreaterThan(chapters);
    // Without the cover it is shorter by the one page that the cover had for itself.
    await page.locator("main > .cover").evaluate((cover) => {
      cover.remove();
    });
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(pages - 1);
    expect(opened.seen).toEqual(nothing);
  });
});

function pagesOf(pdf: Buffer): number {
  const source = pdf.toString("latin1");
  expect(source.slice(0, 5)).toBe("%PDF-");
  return source.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
