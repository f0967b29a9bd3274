/** The search as a reader uses it: by keyboard, by pointer, on a telephone, in a book that is read from right to left. */

import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";

import { judge } from "./support/axe.ts";
import { pageOf, workspaceOf } from "./support/books.ts";
import { describeInBrowser, useBrowser } from "./support/browser.ts";
import type { Opened } from "./support/browser.ts";

const PHONE = 390;
const nothing = { requests: [], complaints: [], doings: [], executed: [] };
const FIELD = "#_query";
const PANEL = ".search > .panel";

/** Asks with the keyboard, as soon as the field is there. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator("#_find").waitFor({ state: "attached" });
  await page.keyboard.press("/");
  await page.locator(FIELD).fill("");
  await page.keyboard.type(query);
  await drawn(page);
}

/** The lines below the first ones follow with the next picture. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      await new Promise((done) => {
        requestAnimationFrame(() => setTimeout(() => setTimeout(done)));
      }),
  );
}

/** What the panel says, line by line as it is read aloud. */
async function lines(page: Page): Promise<readonly string[]> {
  const texts = await page.locator(`${PANEL} [role=option]`).allTextContents();
  return texts.map((text) => text.replaceAll(/\s+/g, " ").trim());
}

async function chosen(page: Page): Promise<string> {
  const id = (await page.locator(FIELD).getAttribute("aria-activedescendant")) ?? "";
  const option = page.locator(`[id="${id}"]`);
  expect(await option.getAttribute("aria-selected")).toBe("true");
  expect(await page.locator('[aria-selected="true"]').count()).toBe(1);
  return ((await option.textContent()) ?? "").replaceAll(/\s+/g, " ").trim();
}

/** How far below the bar, or the strip of what is read, a thing stands when nothing moves it any more. */
async function belowBar(page: Page, anchor: string): Promise<number> {
  const measure = async (): Promise<number> =>
    await page.evaluate((id) => {
      const above = [...document.querySelectorAll(".bar, .strip")];
      const bottom = Math.max(...above.map((each) => each.getBoundingClientRect().bottom));
      return (document.getElementById(id)?.getBoundingClientRect().top ?? -1) - bottom;
    }, anchor);
  let [before, now] = [Number.NaN, await measure()];
  for (let n = 0; n < 20 && before !== now; n += 1) {
    await page.waitForTimeout(100);
    [before, now] = [now, await measure()];
  }
  return now;
}

describeInBrowser("the search of a handbook in English", () => {
  const browser = useBrowser();
  let html: string;
  beforeAll(async () => {
    html = await pageOf(workspaceOf("merrowby-hotels"));
  });

  test("is not there without scripts, and then nothing is drawn late", async () => {
    const { page } = await browser.open(html, { javaScriptEnabled: false });
    expect(await page.locator(FIELD).isVisible()).toBe(false);
    expect(await page.locator(PANEL).count()).toBe(0);
    expect(await lateSections(page)).toBe(0);
  });

  test("draws late on a screen, and all of it on paper", async () => {
    const { page } = await browser.open(html);
    expect(await lateSections(page)).toBeGreaterThan(100);
    await page.emulateMedia({ media: "print" });
    expect(await lateSections(page)).toBe(0);
    expect(await page.locator(".search").isVisible()).toBe(false);
  });

  describe("by keyboard", () => {
    let opened: Opened;
    let page: Page;
    beforeAll(async () => {
      opened = await browser.open(html);
      ({ page } = opened);
    });

    test("the key / goes to it, and answers while one types", async () => {
      expect(await page.locator(PANEL).isVisible()).toBe(false);
      await ask(page, "compl");
      expect(await page.locator(PANEL).isVisible()).toBe(true);
      const names = await page.locator(`${PANEL} .label`).allTextContents();
      expect(names).toEqual(["Standards", "Situations", "Words and more", "Pages"]);
      expect(await chosen(page)).toMatch(/^REC-0\d /);
    });

    test("says how many were found, to the eye and to the ear", async () => {
      const count = await page.locator(`${PANEL} .count`).textContent();
      expect(count).toMatch(/^\d+ found$/);
      expect(await page.locator(".search > [role=status]").textContent()).toContain(count);
      expect(await page.locator(`${PANEL} .foot`).textContent()).toMatch(
        /↑ ↓ choose.*Enter open.*Esc close/,
      );
    });

    test("marks what was asked for, and shows what the thing is or where it says so", async () => {
      await ask(page, "complaint");
      const marks = await page.locator(`${PANEL} mark`).allTextContents();
      expect(marks.length).toBeGreaterThan(3);
      expect(marks.filter((mark) => !/^complaint$/i.test(mark))).toEqual([]);
      const [first = ""] = (await lines(page)).filter((line) => line.startsWith("REC-02"));
      expect(first).toBe(
        "REC-02 Acknowledge and answer a complaint 4.9 Situations and what we do Must · Duty manager, House manager · within 10 min",
      );
      await ask(page, "eyes");
      expect((await lines(page)).join("\n")).toContain(
        "Meet their eyes, nod or smile, and speak first.",
      );
    });

    test("arrows choose, over the ends as well", async () => {
      await ask(page, "lift");
      const all = await lines(page);
      expect(await chosen(page)).toBe(all[0]);
      await page.keyboard.press("ArrowDown");
      expect(await chosen(page)).toBe(all[1]);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await chosen(page)).toBe(all.at(-1));
      await page.keyboard.press("ArrowDown");
      expect(await chosen(page)).toBe(all[0]);
      expect(await page.evaluate("document.activeElement?.id")).toBe("_query");
    });

    test("Enter goes there: the address, the place and the focus", async () => {
      await ask(page, "dep-03");
      expect(await chosen(page)).toMatch(/^DEP-03 /);
      await page.keyboard.press("Enter");
      expect(await page.locator(PANEL).isVisible()).toBe(false);
      expect(await page.locator(FIELD).getAttribute("aria-expanded")).toBe("false");
      expect(await page.evaluate("location.hash")).toBe("#standard-DEP-03");
      expect(await page.evaluate("document.activeElement?.id")).toBe("standard-DEP-03:title");
      const distance = await belowBar(page, "standard-DEP-03");
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThan(40);
    });

    test("once more to the same place, after having gone away", async () => {
      await page.evaluate("scrollTo(0, 0)");
      await ask(page, "DEP03");
      await page.keyboard.press("Enter");
      expect(await belowBar(page, "standard-DEP-03")).toBeLessThan(40);
    });

    test("more of a group is shown when it is asked for, and the next one is chosen", async () => {
      await ask(page, "guest");
      const before = await lines(page);
      const at = before.findIndex((line) => /^Show more of \d+$/.test(line));
      for (let n = 0; n < at; n += 1) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await drawn(page);
      const after = await lines(page);
      expect(after.length).toBeGreaterThan(before.length + 10);
      expect(after.slice(0, at)).toEqual(before.slice(0, at));
      expect(await chosen(page)).toBe(after[at]);
    });

    test("ids that begin alike are listed by their numbers", async () => {
      await ask(page, "STY-");
      const ids = (await lines(page)).flatMap((line) => /^STY-\d+/.exec(line)?.[0] ?? []);
      expect(ids.length).toBeGreaterThanOrEqual(5);
      expect(ids).toEqual(ids.toSorted());
      expect((await lines(page)).length).toBeGreaterThan(ids.length);
    });

    test("says when words are only nearly alike, and when there is nothing", async () => {
      await ask(page, "complant");
      expect(await page.locator(PANEL).textContent()).toContain("nearly alike");
      expect((await lines(page)).length).toBeGreaterThan(3);
      await ask(page, "xyzzy");
      expect(await page.locator(PANEL).textContent()).toMatch(/^Nothing found\.You can look for/);
      expect(await lines(page)).toEqual([]);
      expect(await page.locator(".search > [role=status]").textContent()).toMatch(
        /^Nothing found\. You/,
      );
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement?.id")).toBe("_query");
    });

    test("Esc empties the field, then leaves it", async () => {
      await page.keyboard.press("Escape");
      expect(await page.locator(FIELD).inputValue()).toBe("");
      expect(await page.locator(PANEL).isVisible()).toBe(false);
      expect(await page.evaluate("document.activeElement?.id")).toBe("_query");
      await page.keyboard.press("Escape");
      expect(await page.evaluate("document.activeElement === document.body")).toBe(true);
    });

    test("what is asked for stays, and is answered again when one comes back", async () => {
      await ask(page, "lift");
      const before = await lines(page);
      await page.keyboard.press("Tab");
      expect(await page.locator(PANEL).isVisible()).toBe(false);
      await page.keyboard.press("Shift+Tab");
      await drawn(page);
      expect(await lines(page)).toEqual(before);
    });

    test("/ is a letter where somebody writes", async () => {
      await page.locator(FIELD).fill("");
      await page.locator(FIELD).focus();
      await page.keyboard.type("and/or");
      expect(await page.locator(FIELD).inputValue()).toBe("and/or");
    });

    test("asks for nothing and complains of nothing, and styles nothing by itself", async () => {
      expect(opened.seen).toEqual(nothing);
      expect(await page.locator(".search [style]").count()).toBe(0);
    });
  });

  test("a click goes there, and one beside it closes the panel", async () => {
    const { page } = await browser.open(html);
    await ask(page, "porter");
    await page.locator("main").click({ position: { x: 700, y: 600 } });
    expect(await page.locator(PANEL).isVisible()).toBe(false);
    await page.locator(FIELD).click();
    await page.locator(`${PANEL} [role=option]`).nth(1).click();
    expect(await page.locator(PANEL).isVisible()).toBe(false);
    expect(await page.evaluate("document.activeElement?.id")).toMatch(/:title$/);
  });

  test("what a filter hides is told, and shown when it is chosen", async () => {
    const { page } = await browser.open(html, { behind: "?role=porter" });
    await ask(page, "BOK-01");
    expect(await chosen(page)).toContain("not in the pages you have chosen");
    await page.keyboard.press("Enter");
    await page.locator("#standard-BOK-01").waitFor({ state: "visible" });
    expect(await belowBar(page, "standard-BOK-01")).toBeLessThan(40);
    await ask(page, "ARR-02");
    expect(await chosen(page)).not.toContain("not in the pages");
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", PHONE],
  ] as const)("the open panel is without fault by axe: %s, %d px", async (colorScheme, width) => {
    const { page } = await browser.open(html, { colorScheme, width });
    await page.evaluate(() => {
      for (const section of document.querySelectorAll("main > * ~ *")) section.remove();
    });
    await ask(page, "about");
    expect((await lines(page)).length).toBeGreaterThan(0);
    const { faults, rules } = await judge(page);
    expect(rules).toBeGreaterThan(20);
    expect(faults.filter((line) => /search|_find|_query|panel|hit|_found|mark/.test(line))).toEqual(
      [],
    );
  });

  describe("on a telephone", () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await browser.open(html, { width: PHONE }));
    });

    test("a button opens it over the whole bar", async () => {
      expect(await page.locator(FIELD).isVisible()).toBe(false);
      await page.locator("#_find-open").click();
      expect(await page.locator(FIELD).isVisible()).toBe(true);
      expect(await page.locator(".bar .name").isVisible()).toBe(false);
      expect(await page.evaluate("document.activeElement?.id")).toBe("_query");
    });

    test("what was found takes the whole width, each line a finger high", async () => {
      await page.keyboard.type("porter");
      await drawn(page);
      const panel = await page.locator(PANEL).boundingBox();
      expect([panel?.x, panel?.width]).toEqual([0, PHONE]);
      for (const option of await page.locator(`${PANEL} [role=option]`).all())
        expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      for (const button of ["#_find-close", FIELD])
        expect((await page.locator(button).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });

    test("a button closes it and gives the bar back", async () => {
      await page.locator("#_find-close").click();
      expect(await page.locator(FIELD).isVisible()).toBe(false);
      expect(await page.locator(".bar .name").isVisible()).toBe(true);
      expect(await page.evaluate("document.activeElement?.id")).toBe("_find-open");
    });

    test("a choice goes there and gives the bar back", async () => {
      await page.locator("#_find-open").click();
      await page.keyboard.type("ARR-03");
      await page.locator(`${PANEL} [role=option]`).first().click();
      expect(await page.locator(FIELD).isVisible()).toBe(false);
      const distance = await belowBar(page, "standard-ARR-03");
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThan(40);
    });
  });

  test.each([PHONE, 1280])("links lead to the very place, at %d px", async (width) => {
    const { page } = await browser.open(html, { width });
    const address = page.url();
    for (const anchor of ["standard-AFT-05", "standard-ALL-02", "appendix-index"]) {
      await page.goto("about:blank");
      await page.goto(`${address}#${anchor}`);
      expect({ anchor, distance: await belowBar(page, anchor) }).toMatchObject({ anchor });
      expect(await belowBar(page, anchor)).toBeGreaterThanOrEqual(0);
      expect(await belowBar(page, anchor)).toBeLessThan(40);
    }
  });
});

/** Sections that are drawn only when they come near. */
async function lateSections(page: Page): Promise<number> {
  return await page
    .locator("main section")
    .evaluateAll(
      (sections) =>
        sections.filter((each) => getComputedStyle(each).contentVisibility === "auto").length,
    );
}

describeInBrowser("the search of a handbook in Hebrew", () => {
  const browser = useBrowser();
  let page: Page;
  beforeAll(async () => {
    ({ page } = await browser.open(await pageOf(workspaceOf("he"))));
  });

  test("begins at the right, below its field", async () => {
    await ask(page, "תור");
    const [field, panel] = await Promise.all(
      [FIELD, PANEL].map(async (selector) => await page.locator(selector).boundingBox()),
    );
    const endOf = (box: typeof field): number => (box?.x ?? 0) + (box?.width ?? 0);
    expect(Math.abs(endOf(panel) - endOf(field))).toBeLessThan(2);
    const first = page.locator(`${PANEL} [role=option]`).first();
    const [id, place] = await Promise.all(
      [".hit-id", ".hit-place"].map(async (part) => await first.locator(part).boundingBox()),
    );
    expect(id?.x).toBeGreaterThan(endOf(place));
  });

  test("finds words behind the letters that are written at them", async () => {
    await ask(page, "הזמנה");
    const marks = await page.locator(`${PANEL} mark`).allTextContents();
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks)).toEqual(new Set(["הזמנה"]));
    const around = await page
      .locator(`${PANEL} mark`)
      .evaluateAll((all) => all.map((mark) => mark.previousSibling?.textContent?.slice(-1) ?? ""));
    expect(around.some((letter) => /[הבלמשכו]/.test(letter))).toBe(true);
  });

  test("keeps numbers in their order", async () => {
    await ask(page, "פנייה-2");
    expect(await chosen(page)).toMatch(/^פנייה-2 /);
    const line = page.locator('[aria-selected="true"]');
    expect(await line.locator(".hit-context bdi").count()).toBeGreaterThan(1);
  });
});

describeInBrowser("the search of a handbook in Russian", () => {
  const browser = useBrowser();

  test("finds ё by е, small by large, and says how many in the plural of the language", async () => {
    const { page } = await browser.open(await pageOf(workspaceOf("ru")));
    await ask(page, "ПРИЕМ");
    expect((await page.locator(`${PANEL} mark`).allTextContents()).join(" ")).toMatch(/при[её]м/i);
    expect(await page.locator(`${PANEL} .count`).textContent()).toMatch(
      /^найден(?:о)? \d+ результат(?:а|ов)?$/,
    );
  });
});
