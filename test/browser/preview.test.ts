/** `svc preview` as its user has it: the built program, real files, a real browser. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, onTestFinished, test } from "vitest";

import type { PreviewData } from "../../src/page/preview-data.ts";
import { root } from "../support/run-svc.ts";
import { startSvc } from "../support/start-svc.ts";
import type { Running } from "../support/start-svc.ts";
import { describeInBrowser } from "./support/browser.ts";
import { watch } from "./support/watch.ts";
import type { Seen } from "./support/watch.ts";

const found = inject("chromium");
const ARRIVAL = "journey/3-arrival.yaml";
const HOTELS = "examples/merrowby-hotels";
const SLOW = { timeout: 60_000 };
/** As long as all tests may take, in milliseconds. */
const LONGEST = 600_000;
const servers = new Map<string, Promise<Served>>();
let browser: Browser | undefined;

beforeAll(async () => {
  if (found === null) return;
  const env = { ...process.env, ...found.env };
  browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false, env });
});
afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map(async (one) => await one.close()));
  for (const served of servers.values()) await (await served).restore();
});
afterAll(async () => {
  await browser?.close();
  for (const served of servers.values()) await (await served).end();
});

/** A preview of a copy of a workspace. */
interface Served {
  readonly address: string;
  readonly server: Running;
  readonly folder: string;
  /** Exchanges words in a file, from how it was at first. */
  readonly edit: (file: string, was: string, now: string) => void;
  /** Writes a file that was not there. */
  readonly add: (file: string, text: string) => void;
  /** Has the files as they were at first, and waits until the page is, too. */
  readonly restore: () => Promise<void>;
  /** Ends it, and takes the copy away. */
  readonly end: () => Promise<void>;
}

async function serve(workspace: string): Promise<Served> {
  const parent = mkdtempSync(join(tmpdir(), "svc Grüße אב-"));
  const folder = join(parent, "workspace");
  cpSync(join(root, workspace), folder, { recursive: true });
  const server = startSvc(folder, ["preview", "--port", "0"], LONGEST);
  const [, port] = await server.until(/127\.0\.0\.1:(\d+)\/[^]* · /);
  const address = `http://127.0.0.1:${port}/`;
  const good = await bookAt(address);
  const first = new Map<string, string | undefined>();
  const edit = (file: string, was: string, now: string): void => {
    const path = join(folder, file);
    const text = first.get(file) ?? readFileSync(path, "utf8");
    first.set(file, text);
    if (!text.includes(was)) throw new Error(`${file} does not say ${was}`);
    writeFileSync(path, text.replace(was, now));
  };
  const add = (file: string, text: string): void => {
    first.set(file, undefined);
    writeFileSync(join(folder, file), text);
  };
  const restore = async (): Promise<void> => {
    if (first.size === 0) return;
    for (const [file, text] of first)
      if (text === undefined) rmSync(join(folder, file));
      else writeFileSync(join(folder, file), text);
    first.clear();
    // Each look reads a megabyte, from the very program that is waited for.
    const seldom = { ...SLOW, interval: 250 };
    await expect.poll(async () => (await bookAt(address)) === good, seldom).toBe(true);
  };
  const end = async (): Promise<void> => {
    await server.end();
    rmSync(parent, { recursive: true, force: true });
  };
  return { address, server, folder, edit, add, restore, end };
}

/** The page that is served, and what is found; without what tells builds of the same text apart. */
async function bookAt(address: string): Promise<string> {
  const page = await (await fetch(address)).text();
  const [whole, json = ""] = /<script[^>]* id="_preview"[^>]*>([^]*?)<\/script>/.exec(page) ?? [];
  if (whole === undefined) throw new Error("this is no page of a preview");
  const { state, findings } = JSON.parse(json) as PreviewData;
  const book = page.replace(whole, "").replaceAll(/ data-at="\d+"/g, "");
  return `${state} ${JSON.stringify(findings)} ${book}`;
}

interface Previewed extends Served {
  readonly page: Page;
  readonly seen: Seen;
}

/** Opens a page of the preview of a workspace, which all tests share: it takes seconds to start. */
async function preview(width = 1280, workspace = HOTELS, behind = ""): Promise<Previewed> {
  const served = servers.get(workspace) ?? serve(workspace);
  servers.set(workspace, served);
  return await open(await served, width, behind);
}

async function open(served: Served, width: number, behind: string): Promise<Previewed> {
  const context = await browser?.newContext({ viewport: { width, height: 900 } });
  const page = await context?.newPage();
  if (page === undefined) throw new Error("there is no browser");
  page.setDefaultTimeout(SLOW.timeout);
  const address = served.address + behind;
  const seen = await watch(page, address);
  await page.goto(address);
  return { ...served, page, address, seen };
}

/** How the text differs from what it is when the page is loaded anew, but for what scripts add. */
async function difference(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const fresh = new DOMParser().parseFromString(await (await fetch("/")).text(), "text/html");
    const textOf = (holder: Document): string => {
      const main = holder.querySelector("main")?.cloneNode(true) as HTMLElement;
      for (const button of main.querySelectorAll(".copy")) {
        button.previousSibling?.remove();
        button.remove();
      }
      for (const one of main.querySelectorAll(".concerned"))
        one.classList.remove("concerned", "error", "warn", "info");
      for (const one of main.querySelectorAll("[class='']")) one.removeAttribute("class");
      main.normalize();
      return main.innerHTML;
    };
    const [now, then] = [textOf(document), textOf(fresh)];
    if (now === then) return "";
    const at = Array.from(now).findIndex((letter, n) => letter !== then[n]);
    return `${now.slice(at - 80, at + 80)} / ${then.slice(at - 80, at + 80)}`;
  });
}

/** Marks the page, to see later whether it is still the same. */
async function remember(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute("data-kept", ""));
  return async () => (await page.locator("html[data-kept]").count()) === 1;
}

/** Shows a standard as a reader does who scrolled to it, and gives how far from the top it is. */
async function bringToTop(page: Page, id: string): Promise<() => Promise<number>> {
  const place = async (): Promise<number> =>
    await page.evaluate(
      (one) => document.getElementById(one)?.getBoundingClientRect().top ?? 0,
      id,
    );
  await page.evaluate((one) => {
    document.getElementById(one)?.scrollIntoView({ block: "start" });
    scrollBy(0, -100);
  }, id);
  // What is drawn late moves what stands below it.
  let before = Number.NaN;
  await expect
    .poll(async () => {
      const [last, now] = [before, await place()];
      before = now;
      return now - last;
    }, SLOW)
    .toBe(0);
  return place;
}

describeInBrowser("a file that is saved", () => {
  test("changes the page in place, and nothing moves", SLOW, async () => {
    const { page, seen, address, edit } = await preview();
    const isKept = await remember(page);
    const place = await bringToTop(page, "standard-ARR-02");
    const before = await place();
    edit(ARRIVAL, "Offer to carry the bags", "Carry the bags at once");
    await page.locator("h4, h5, h6", { hasText: "Carry the bags at once" }).first().waitFor();
    expect(await difference(page)).toBe("");
    edit(ARRIVAL, "title: Reaches the house", "title: Arrives at last");
    await page.locator("#_contents, main", { hasText: "Arrives at last" }).first().waitFor();
    expect(await difference(page)).toBe("");
    expect(Math.abs((await place()) - before)).toBeLessThan(60);
    expect(await isKept()).toBe(true);
    expect(await page.locator(".bar .edition").textContent()).toMatch(/^Preview, built \d\d:\d\d/);
    expect(seen.complaints).toEqual([]);
    expect(seen.executed).toEqual([]);
    expect(seen.requests.every((one) => one.startsWith(address))).toBe(true);
  });

  test("adds and takes away standards, each with all its buttons", SLOW, async () => {
    const { page, edit } = await preview();
    const isKept = await remember(page);
    const counted = async (): Promise<readonly number[]> => [
      await page.locator("main .said").count(),
      await page.locator("main .copy").count(),
    ];
    const [said = 0] = await counted();
    const more = `  - id: ARR-99
    title: Hold the door
    steps: [arrival/reach]
    roles: [porter]
    process: Hold it.
    say: [Please come in]
`;
    edit(ARRIVAL, "  - id: ARR-02\n", `${more}  - id: ARR-02\n`);
    await page.locator("#standard-ARR-99").waitFor();
    expect(await difference(page)).toBe("");
    const [now = 0, buttons] = await counted();
    expect(now).toBeGreaterThan(said);
    expect(buttons).toBe(now);
    edit(ARRIVAL, "  - id: ARR-02\n", "  - id: ARR-02\n");
    await page.locator("#standard-ARR-99").waitFor({ state: "detached" });
    expect(await difference(page)).toBe("");
    expect(await isKept()).toBe(true);
  });

  test("changes it for whoever reads it as one role, too", SLOW, async () => {
    const { page, edit } = await preview(1280, HOTELS, "?role=porter");
    const isKept = await remember(page);
    const hidden = page.locator("main .left-out");
    await hidden.first().waitFor({ state: "attached" });
    const before = await hidden.count();
    const more = `  - id: ARR-99
    title: Greet the guest
    steps: [arrival/reach]
    roles: [receptionist]
    process: Greet.
`;
    edit(ARRIVAL, "  - id: ARR-02\n", `${more}  - id: ARR-02\n`);
    await page.locator("#standard-ARR-99").waitFor({ state: "attached" });
    expect(await page.locator("#standard-ARR-99").isVisible()).toBe(false);
    expect(await page.locator("#standard-ARR-02").isVisible()).toBe(true);
    expect(await hidden.count()).toBeGreaterThanOrEqual(before);
    expect(await page.locator("main .left-out", { hasText: "ARR-99" }).count()).toBe(1);
    expect(await isKept()).toBe(true);
  });

  test("changes what the search of the page finds", SLOW, async () => {
    const { page, edit } = await preview();
    const options = page.locator(".search [role=option]");
    await page.keyboard.press("/");
    await page.keyboard.type("porter");
    await options.first().waitFor();
    await page.locator("#_query").fill("zebra");
    await options.first().waitFor({ state: "detached" });
    edit(ARRIVAL, "Offer to carry the bags", "Offer to carry the zebra");
    await page.locator("h4, h5, h6", { hasText: "zebra" }).first().waitFor({ state: "attached" });
    await page.locator("#_query").fill("zebr");
    const renamed = options.filter({ hasText: "Offer to carry the zebra" }).first();
    await renamed.waitFor();
    expect(await renamed.isVisible()).toBe(true);
  });

  test("leaves open what a link opened, where it is in the window", SLOW, async () => {
    const { page, edit } = await preview(1280, HOTELS, "?role=porter#standard-DEP-01");
    const isKept = await remember(page);
    const opened = page.locator("#standard-DEP-01");
    await opened.locator("> .opened").waitFor();
    const place = await bringToTop(page, "standard-DEP-01");
    const before = await place();
    edit(ARRIVAL, "Offer to carry the bags", "Carry the bags at once");
    await page
      .locator("h4, h5, h6", { hasText: "Carry the bags at once" })
      .first()
      .waitFor({ state: "attached" });
    expect(await opened.isVisible()).toBe(true);
    expect(await opened.locator("> .opened").count()).toBe(1);
    expect(await isKept()).toBe(true);
    expect(Math.abs((await place()) - before)).toBeLessThan(60);
  });

  test("leaves on a telephone the place on the path", SLOW, async () => {
    const { page, edit } = await preview(390, HOTELS, "#stage-arrival");
    const isKept = await remember(page);
    const path = async (): Promise<readonly boolean[]> =>
      await page
        .locator("#_path:visible > span")
        .evaluateAll((all) => all.map((one) => one.classList.contains("current")));
    const arrival = [false, false, true, false, false, false];
    await expect.poll(path).toEqual(arrival);
    edit(ARRIVAL, "title: Reaches the house", "title: Arrives at last");
    await page.locator("main", { hasText: "Arrives at last" }).waitFor();
    await expect.poll(path).toEqual(arrival);
    expect(await isKept()).toBe(true);
  });

  test("has tables that the keyboard scrolls and a shade edges, as before", SLOW, async () => {
    const { page, edit } = await preview(390, HOTELS, "#appendix-raci");
    const isKept = await remember(page);
    const table = page.locator("#appendix-raci .table").first();
    const scrolls = async (): Promise<readonly unknown[]> =>
      await table.evaluate((one: HTMLElement) => [one.tabIndex, "scrolls" in one.dataset]);
    await expect.poll(scrolls).toEqual([0, true]);
    await table.evaluate((one) => one.setAttribute("data-before", ""));
    edit(ARRIVAL, "title: Reaches the house", "title: Arrives at last");
    await table.filter({ hasText: "Arrives at last" }).waitFor();
    expect(await table.getAttribute("data-before")).toBe(null);
    await expect.poll(scrolls).toEqual([0, true]);
    expect(await isKept()).toBe(true);
  });

  test("loads the page anew where its frame is another, at the same place", SLOW, async () => {
    const { page, edit, address } = await preview(1280, HOTELS, "?role=porter");
    const isKept = await remember(page);
    const place = await bringToTop(page, "standard-ARR-02");
    const before = await place();
    edit("svc.yaml", "title: How we look after guests", "title: How we treat guests");
    await page.locator(".bar .book", { hasText: "How we treat guests" }).waitFor();
    await expect.poll(place, SLOW).toBeCloseTo(before, -1);
    expect(await isKept()).toBe(false);
    expect(page.url()).toBe(address);
  });
});

describeInBrowser("a finding", () => {
  test("stands beside the words that it concerns", SLOW, async () => {
    const { page, edit, seen } = await preview();
    const isKept = await remember(page);
    edit(ARRIVAL, "role: porter", "role: portr");
    const mark = page.locator(".marks .mark");
    await mark.waitFor();
    expect(await isKept()).toBe(true);
    expect(await page.locator(".counts").innerText()).toBe("1 error");
    const words = page.locator("main .concerned");
    expect(await words.textContent()).toBe("Goes out to every car that stops");
    expect(await words.evaluate((one) => getComputedStyle(one).textDecorationStyle)).toBe("wavy");
    expect(await mark.textContent()).toBe("1");
    const [box, line] = [await mark.boundingBox(), await words.boundingBox()];
    const column = await page.locator("main").evaluate((main) => {
      const padding = Number.parseFloat(getComputedStyle(main).paddingInlineStart);
      return main.getBoundingClientRect().left + padding;
    });
    expect(column - (box?.x ?? 0)).toBeCloseTo(34, 0);
    expect(Math.abs((box?.y ?? 0) - (line?.y ?? 0))).toBeLessThan(10);
    const panel = page.locator("#_findings");
    expect((await panel.boundingBox())?.width).toBe(420);
    expect(await panel.innerText()).toContain("names a role that does not exist: portr");
    expect(await panel.locator("mark").textContent()).toBe("portr");
    expect(await panel.locator(".state").innerText()).toContain("the last good build");
    expect(seen.complaints).toEqual([]);
  });

  test("opens its panel, and what is being read stays where it is", SLOW, async () => {
    const { page, edit } = await preview();
    const place = await bringToTop(page, "standard-STY-04");
    const before = await place();
    const moved = async (): Promise<number> => Math.abs((await place()) - before);
    edit(ARRIVAL, "role: porter", "role: portr");
    await page.locator("#_findings .finding").waitFor();
    await expect.poll(moved).toBeLessThan(60);
    // The browser of the tests scrolls where it presses, so the button is pressed by its own means.
    await page.locator(".counts").evaluate((button: HTMLElement) => button.click());
    await page.locator("#_findings").waitFor({ state: "hidden" });
    await expect.poll(moved).toBeLessThan(60);
  });

  test("is chosen by its mark, and leads to its place", SLOW, async () => {
    const { page, edit, add } = await preview();
    edit(ARRIVAL, "role: porter", "role: portr");
    add("more.yaml", "standards: [{id: NEW-1}]\n");
    await page.locator(".finding").nth(2).waitFor({ state: "attached" });
    expect(await page.locator("#_findings .scope").allTextContents()).toEqual([
      "This page 1",
      "All 3",
    ]);
    const chosen = page.locator(".finding[aria-current]");
    await page.locator("#_findings .scope", { hasText: "All" }).click();
    await page.locator(".finding:visible").last().locator("button").click();
    expect(await chosen.locator(".elsewhere").count()).toBe(1);
    await page.locator(".marks .mark").click();
    expect(await chosen.locator(".message").textContent()).toContain("portr");
    await page.evaluate(() => scrollTo(0, 0));
    await chosen.locator("button").click();
    await expect
      .poll(async () => {
        const box = await page.locator("main .concerned").boundingBox();
        return box !== null && box.y > 60 && box.y < 900;
      }, SLOW)
      .toBe(true);
  });

  test("is gone as soon as it is repaired", SLOW, async () => {
    const { page, edit } = await preview();
    edit(ARRIVAL, "role: porter", "role: portr");
    await page.locator(".marks .mark").waitFor();
    edit(ARRIVAL, "role: porter", "role: porter");
    await page.locator(".counts", { hasText: "No problems" }).waitFor();
    expect(await page.locator(".marks .mark, .concerned, .finding").count()).toBe(0);
  });

  test("is behind its button on a telephone", SLOW, async () => {
    const { page, edit } = await preview(390);
    edit(ARRIVAL, "role: porter", "role: portr");
    await page.locator(".counts .count.error").waitFor();
    const panel = page.locator("#_findings");
    expect(await panel.isVisible()).toBe(false);
    await page.locator(".counts").click();
    const [box, bar] = await Promise.all([panel.boundingBox(), page.locator(".bar").boundingBox()]);
    expect(box).toMatchObject({ x: 0, width: 390 });
    expect(box?.y).toBeCloseTo((bar?.y ?? 0) + (bar?.height ?? 0), 0);
    await page.locator(".finding button").click();
    expect(await panel.isVisible()).toBe(false);
    await expect
      .poll(async () => (await page.locator("main .concerned").boundingBox())?.y, SLOW)
      .toBeLessThan(900);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });

  test("stands at the other side of a book that is read from the right", SLOW, async () => {
    const { page, add } = await preview(1280, "test/handbook/workspaces/he");
    add("more.yaml", "roles: [{id: x}]\n");
    await page.locator(".finding").first().waitFor();
    expect(await page.locator("#_findings").boundingBox()).toMatchObject({ x: 0, width: 420 });
    const words = page.locator(".finding").first().locator(".message");
    expect(await words.evaluate((one) => getComputedStyle(one).direction)).toBe("ltr");
    expect(await page.locator("#_findings").getAttribute("lang")).toBe("en");
  });
});

describeInBrowser("a preview that ends", () => {
  test("says so in its page, and goes on when it is started again", SLOW, async () => {
    const served = await serve(HOTELS);
    onTestFinished(served.end);
    const { page, address, folder } = await open(served, 1280, "");
    await served.server.end();
    await page
      .locator(".state", { hasText: "svc preview has ended" })
      .waitFor({ state: "attached" });
    const isKept = await remember(page);
    const { port } = new URL(address);
    const again = startSvc(folder, ["preview", "--port", port]);
    onTestFinished(async () => void (await again.end()));
    await expect.poll(isKept, SLOW).toBe(false);
    await page.locator(".state", { hasText: "what is saved" }).waitFor({ state: "attached" });
  });
});
