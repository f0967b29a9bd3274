/** The handbook read as one role, for one stage: chosen on a desk and on a telephone, by keyboard, by a link, and printed. */

import type { Page } from "playwright-core";
import { build } from "svc-standards";
import { beforeAll, describe, expect, test } from "vitest";

import { judge } from "./support/axe.ts";
import { onlyPage, pageOf, workspaceOf } from "./support/books.ts";
import { describeInBrowser, useBrowser } from "./support/browser.ts";
import type { Look } from "./support/browser.ts";
import { focused, sideways, thinOut } from "./support/in-page.ts";

const hotels = workspaceOf("merrowby-hotels");
const PHONE = { width: 390, height: 844 };

interface Choice {
  readonly roles?: readonly string[];
  readonly stages?: readonly string[];
}

const printed = new Map<string, Promise<readonly string[]>>();

/** The ids of the standards that an extract prints. Each is made once: many tests ask for the same. */
async function printedFor(choice: Choice): Promise<readonly string[]> {
  const key = JSON.stringify(choice);
  const ids = printed.get(key) ?? printedIn(choice);
  printed.set(key, ids);
  return await ids;
}

async function printedIn(choice: Choice): Promise<readonly string[]> {
  const { files } = await build(hotels, {
    document: "handbook",
    formats: ["html"],
    today: "2026-01-31",
    draft: true,
    ...choice,
  });
  const articles = onlyPage(files).matchAll(/<article [^>]*id="standard-([^"]+)"/g);
  return [...articles].map(([, id = ""]) => id).toSorted();
}

/** The ids of the standards that are seen. */
async function shownOn(page: Page): Promise<readonly string[]> {
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll("article")]
      .filter((each) => each.id.startsWith("standard-") && each.checkVisibility())
      .map(({ id }) => id.replace("standard-", "")),
  );
  return ids.toSorted();
}

async function linesOn(page: Page): Promise<readonly string[]> {
  return await page.locator(".left-out").allTextContents();
}

/** Two frames later. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

function chip(page: Page, name: string) {
  return page.getByRole("radio", { name, exact: true, includeHidden: true });
}

/** Opens the strip where it is closed, and the rest of its chips where that one is among them. */
async function choose(page: Page, name: string): Promise<void> {
  if (!(await page.locator("#_strip").isVisible())) await page.locator("#_readers").click();
  const wanted = chip(page, name);
  const group = page.locator(".choice", { has: wanted });
  if (!(await wanted.isVisible())) await group.locator(".more").click();
  await wanted.check();
}

/** Follows an entry of the contents, whether its chapter is open there or not. */
async function follow(page: Page, anchor: string): Promise<void> {
  await page.locator(`#_contents a[href='#${anchor}']`).evaluate((link: HTMLElement) => {
    link.click();
  });
}

describeInBrowser("the handbook", () => {
  const browser = useBrowser();
  let html: string;
  beforeAll(async () => {
    html = await pageOf(hotels);
  });

  /** Opens it with this behind its address, as a link to it would. */
  async function openWith(behind: string, look: Look = {}): Promise<Page> {
    return (await browser.open(html, { ...look, behind })).page;
  }

  describe("opened from a link that was sent", () => {
    test.each([
      ["?role=porter", { roles: ["porter"] }],
      ["?stage=departure", { stages: ["departure"] }],
      ["?role=receptionist&stage=arrival", { roles: ["receptionist"], stages: ["arrival"] }],
    ])("%s shows the standards of the extract", async (behind, choice) => {
      const page = await openWith(behind);
      expect(await shownOn(page)).toEqual(await printedFor(choice));
    });

    test("shows everything where nothing is chosen", async () => {
      const page = await openWith("");
      expect(await shownOn(page)).toEqual(await printedFor({}));
      expect(await linesOn(page)).toEqual([]);
      expect(await page.locator("#_strip").isVisible()).toBe(false);
      expect(await page.locator("#_readers > span").innerText()).toBe("Pages for everyone");
    });

    test("leaves aside what the book does not have, and says so", async () => {
      const page = await openWith("?role=pirate&stage=arrival");
      expect(await page.locator("#_readersUnknown").innerText()).toContain("pirate");
      expect(await shownOn(page)).toEqual(await printedFor({ stages: ["arrival"] }));
      await page.getByRole("button", { name: "Show all" }).click();
      expect(await page.locator("#_readersUnknown").isVisible()).toBe(false);
      expect(page.url()).not.toContain("?");
    });
  });

  describe("with a role chosen on a desk", () => {
    let page: Page;
    beforeAll(async () => {
      page = await openWith("#communication-every");
      await choose(page, "Porter");
    });

    test("keeps it in the address, before the place", () => {
      expect(new URL(page.url()).search).toBe("?role=porter");
      expect(new URL(page.url()).hash).toBe("#communication-every");
    });

    test("shows on the button and in the strip as whom it is read, and how much that is", async () => {
      expect(await page.locator("#_readers > span").innerText()).toBe("Porter");
      const shown = await shownOn(page);
      expect(await page.locator("#_readersCount").innerText()).toBe(
        `${shown.length} of ${hotels.standards.length} standards`,
      );
    });

    test("leaves a line for each run of what is hidden, with a link to each", async () => {
      const lines = await linesOn(page);
      expect(lines).toContain("1 standard for other roles is hidden here: ALL-04");
      expect(lines).toContain("2 standards for other roles are hidden here: ARR-05, ARR-06");
      const unnamed = await page.evaluate(() => {
        const named = new Set(
          [...document.querySelectorAll<HTMLAnchorElement>(".left-out a")].map(({ hash }) =>
            decodeURIComponent(hash.slice(1)),
          ),
        );
        return [...document.querySelectorAll("main .gone")]
          .filter(({ parentElement }) => parentElement?.closest(".gone") === null)
          .map(({ id }) => id)
          .filter((id) => !named.has(id));
      });
      expect(unnamed).toEqual([]);
    });

    test("counts in the contents what is shown", async () => {
      const counted = await page.locator("#_contents .count").allTextContents();
      const sum = counted.reduce((all, one) => all + Number(one), 0);
      const seen = await page.evaluate(
        () =>
          [...document.querySelectorAll("article[id^='standard-']")].filter((each) =>
            each.checkVisibility(),
          ).length,
      );
      expect(sum).toBe(seen);
    });

    test("keeps it when a link is followed", async () => {
      await follow(page, "stage-departure");
      expect(page.url()).toMatch(/\?role=porter#stage-departure$/);
      expect(await shownOn(page)).toEqual(await printedFor({ roles: ["porter"] }));
    });
  });

  test("goes back and forward between what was chosen", async () => {
    const page = await openWith("?role=porter");
    await follow(page, "stage-departure");
    await choose(page, "Receptionist");
    expect(page.url()).toContain("?role=receptionist#stage-departure");
    await page.goBack();
    expect(page.url()).toMatch(/\?role=porter$/);
    expect(await chip(page, "Porter").isChecked()).toBe(true);
    expect(await shownOn(page)).toEqual(await printedFor({ roles: ["porter"] }));
    await page.goForward();
    expect(await shownOn(page)).toEqual(await printedFor({ roles: ["receptionist"] }));
  });

  describe("leads with a link to what is hidden", () => {
    test.each(["standard-ARR-05", "situation-noise", "stage-booking", "step-booking/booking"])(
      "%s: it is shown, and for whom it is",
      async (anchor) => {
        const page = await openWith("?role=porter");
        const id = await page.evaluate(
          (wanted) =>
            document.getElementById(wanted)?.id ?? document.querySelector(".step.gone")?.id ?? "",
          anchor,
        );
        const target = page.locator(`[id="${id}"]`);
        expect(await target.isVisible()).toBe(false);
        await page.evaluate((to) => {
          location.hash = encodeURIComponent(to);
        }, id);
        const line = target.locator("> .opened");
        // A section that is drawn late has no text until it is near.
        await expect.poll(async () => await line.innerText()).toContain("Who it is for: ");
        // Below the bars.
        await expect.poll(async () => (await line.boundingBox())?.y).toBeGreaterThan(100);
        expect((await line.boundingBox())?.y).toBeLessThan(400);
      },
    );

    test("from the line that names it", async () => {
      const page = await openWith("?role=porter");
      await page.locator(".left-out a", { hasText: "ARR-05" }).click();
      expect(await page.locator("#standard-ARR-05").isVisible()).toBe(true);
      const beside = /^1 standard for other roles is hidden here: ARR-06/;
      expect((await linesOn(page)).filter((line) => beside.test(line))).toHaveLength(1);
    });

    test("at once, where the address does", async () => {
      const page = await openWith("?stage=arrival#standard-DEP-01");
      expect(await page.locator("#standard-DEP-01").isVisible()).toBe(true);
      expect(await page.locator("#standard-DEP-01 > .opened").innerText()).toContain("Departure");
      // The stage is there for it alone.
      expect(await page.locator("#stage-departure > .facts").isVisible()).toBe(false);
    });
  });

  test("shows of a situation for others only the standard in it that holds", async () => {
    const page = await openWith("?stage=departure");
    const frames = await page.locator(".frame.situation").all();
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) {
      expect(await frame.locator("> :is(h3, h4)").isVisible()).toBe(true);
      expect(await frame.locator("> .facts").isVisible()).toBe(false);
      expect(await frame.locator("> article").first().isVisible()).toBe(true);
    }
  });

  test("leaves in its place what one is looking at", async () => {
    const page = await openWith("#standard-ALL-05");
    const top = async () => (await page.locator("#standard-ALL-05").boundingBox())?.y ?? 0;
    await expect.poll(top).toBeLessThan(120);
    // Some browsers do not see to it themselves.
    await page.evaluate(() => {
      document.documentElement.style.overflowAnchor = "none";
    });
    const before = await top();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // The browser of the tests scrolls where it presses, so the chip is pressed by its own means.
    await chip(page, "Porter").evaluate((input: HTMLInputElement) => {
      input.click();
    });
    await drawn(page);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(height);
  });

  test("puts a line in the place of what one is looking at, where that is for others", async () => {
    const page = await openWith("#standard-ALL-04");
    await expect
      .poll(async () => (await page.locator("#standard-ALL-04").boundingBox())?.y)
      .toBeLessThan(120);
    await chip(page, "Porter").evaluate((input: HTMLInputElement) => {
      input.click();
    });
    const line = page.locator(".left-out", { hasText: "ALL-04" });
    const box = await line.boundingBox();
    expect(box?.y).toBeGreaterThan(60);
    expect(box?.y).toBeLessThan(400);
  });

  test("is chosen by keyboard, heard, and given up again without losing the place", async () => {
    const page = await openWith("");
    await page.locator("#_readers").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#_readers").getAttribute("aria-expanded")).toBe("true");
    while (!(await page.evaluate(() => document.activeElement?.matches("input")))) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("ArrowRight");
    const chosen = page.locator("#_role input:checked");
    expect(await chosen.inputValue()).not.toBe("");
    expect(await page.evaluate(focused)).not.toHaveProperty("fault");
    expect(await chosen.evaluate((each) => each === document.activeElement)).toBe(true);
    const words = await page.locator("#_readersSaid").textContent();
    expect(words).toMatch(/^Shown for: .+\. \d+ of 46 standards$/);
    await page.getByRole("button", { name: "Show all" }).focus();
    await page.keyboard.press("Enter");
    expect(
      await page
        .locator("#_role input")
        .first()
        .evaluate((each) => each === document.activeElement),
    ).toBe(true);
    expect(await shownOn(page)).toEqual(await printedFor({}));
  });

  test("has the other roles behind a button where one line does not hold them", async () => {
    const page = await openWith("?role=taxi-partner", { width: 768 });
    expect(await chip(page, "Taxi partner").isVisible()).toBe(true);
    const lines = await page
      .locator("#_role .chip:visible")
      .evaluateAll((chips) => [...new Set(chips.map((each) => each.getBoundingClientRect().top))]);
    expect(lines.length).toBe(1);
    await page.locator("#_role .more").click();
    expect(await chip(page, "Managing director").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.matches("#_role input"))).toBe(true);
  });

  describe("on a telephone", () => {
    let page: Page;
    beforeAll(async () => {
      page = await openWith("?role=receptionist#stage-arrival", PHONE);
    });

    test("says at the top and at the foot as whom it is read", async () => {
      expect(await page.locator("#_readersHere").innerText()).toBe("Receptionist");
      expect(await page.locator("#_readersStep > span").innerText()).toBe("Receptionist");
      expect(await page.locator("#_strip").isVisible()).toBe(false);
    });

    test("has the choice in a sheet, large enough for a finger", async () => {
      await page.locator("#_readersStep").click();
      expect(await page.getByRole("dialog").isVisible()).toBe(true);
      const small = await page.evaluate(
        () =>
          [...document.querySelectorAll("#_chooser :is(.chip, button), #_readersStep")]
            .filter((each) => each.checkVisibility())
            .map((each) => each.getBoundingClientRect())
            .filter(({ width, height }) => width < 44 || height < 44).length,
      );
      expect(small).toBe(0);
      await page.locator("#_chooser .chip", { hasText: "Departure" }).click();
      expect(await shownOn(page)).toEqual(
        await printedFor({ roles: ["receptionist"], stages: ["departure"] }),
      );
      const { over, elements } = await page.evaluate(sideways);
      expect([over, elements.filter((each) => /chip|choos|reader/i.test(each))]).toEqual([0, []]);
    });

    test("closes it with Escape, and gives the keyboard back", async () => {
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").isVisible()).toBe(false);
      const id = await page.evaluate(() => document.activeElement?.id);
      expect(id).toBe("_readersStep");
      expect(await page.locator("#_readersStep > span").innerText()).toBe(
        "Receptionist · Departure",
      );
    });

    test("goes on to what is not hidden", async () => {
      await page.evaluate(() => {
        location.hash = "stage-departure";
      });
      const on = page.locator("#_on");
      await expect.poll(async () => await on.getAttribute("href")).not.toBe("#stage-afterwards");
    });
  });

  test("lying on its side, a telephone has the sheet, too", async () => {
    const page = await openWith("?role=receptionist", { width: 844, height: 390 });
    expect(await page.locator("#_strip").isVisible()).toBe(false);
    await page.locator("#_readers").click();
    expect(await page.getByRole("dialog").isVisible()).toBe(true);
  });

  test("is printed as it is shown, with a line on top that says for whom", async () => {
    const page = await openWith("?role=porter&stage=arrival");
    await page.emulateMedia({ media: "print" });
    const line = page.locator("#_readersPrinted");
    expect(await line.innerText()).toMatch(/^Shown for: Porter · Arrival\. \d+ of 46 standards/);
    expect(await page.locator("#_strip").isVisible()).toBe(false);
    expect(await page.locator(".steps").isVisible()).toBe(false);
    expect(await shownOn(page)).toEqual(
      await printedFor({ roles: ["porter"], stages: ["arrival"] }),
    );
  });

  test("shows everything and no controls without scripts", async () => {
    const { page } = await browser.open(html, { javaScriptEnabled: false });
    for (const id of ["_readers", "_readersStep", "_strip", "_chooser", "_readersPrinted"])
      expect(await page.locator(`#${id}`).isVisible()).toBe(false);
  });

  test("asks for nothing and complains of nothing", async () => {
    const { page, seen } = await browser.open(html);
    await choose(page, "Porter");
    await choose(page, "Arrival");
    expect([seen.requests, seen.complaints, seen.executed]).toEqual([[], [], []]);
  });

  describe("where the address may not be changed", () => {
    async function openFixed(behind: string): Promise<Page> {
      const page = await openWith(behind);
      await page.addInitScript(() => {
        history.replaceState = () => {
          throw new DOMException("not here", "SecurityError");
        };
      });
      await page.reload();
      return page;
    }

    test("keeps the choice behind the fragment, with the next link and after a reload, too", async () => {
      const page = await openFixed("#stage-arrival");
      await choose(page, "Porter");
      expect(page.url()).toMatch(/#stage-arrival\?role=porter$/);
      await follow(page, "stage-departure");
      await expect.poll(() => page.url()).toMatch(/#stage-departure\?role=porter$/);
      await page.reload();
      expect(await shownOn(page)).toEqual(await printedFor({ roles: ["porter"] }));
      await follow(page, "stage-arrival");
      await expect.poll(() => page.url()).toMatch(/#stage-arrival\?role=porter$/);
      expect(await shownOn(page)).toEqual(await printedFor({ roles: ["porter"] }));
    });

    test("keeps with the first link what a link that was sent has chosen", async () => {
      const page = await openFixed("#?role=porter");
      await follow(page, "stage-departure");
      await expect.poll(() => page.url()).toMatch(/#stage-departure\?role=porter$/);
      expect(await shownOn(page)).toEqual(await printedFor({ roles: ["porter"] }));
    });

    test.each([
      ["#stage-arrival?role=porter", /html#stage-arrival$/],
      ["#?role=porter", /html#\?$/],
      ["?role=porter#stage-arrival", /#stage-arrival\?$/],
    ])("gives up for good what was chosen by %s", async (behind, cleared) => {
      const page = await openFixed(behind);
      await page.getByRole("button", { name: "Show all" }).click();
      expect(page.url()).toMatch(cleared);
      await page.reload();
      expect(await shownOn(page)).toEqual(await printedFor({}));
    });
  });

  test("takes the choice out of the fragment where the address may be changed", async () => {
    const page = await openWith("#stage-arrival?role=porter");
    await choose(page, "Receptionist");
    expect(page.url()).toMatch(/\?role=receptionist#stage-arrival$/);
    await page.reload();
    expect(await shownOn(page)).toEqual(await printedFor({ roles: ["receptionist"] }));
  });

  test.each([
    ["on a desk", {}],
    ["in a sheet", PHONE],
  ] as const)("is without fault by axe: %s", async (where, look) => {
    const page = await openWith("?role=porter", look);
    if (where === "in a sheet") await page.locator("#_readersStep").click();
    await page.evaluate(thinOut);
    const { faults } = await judge(page);
    expect(faults.filter((fault) => /reader|strip|choos|chip|left-out|opened/.test(fault))).toEqual(
      [],
    );
  });
});
