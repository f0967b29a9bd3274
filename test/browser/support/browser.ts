import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, inject } from "vitest";

import { watch } from "./watch.ts";
import type { Seen } from "./watch.ts";

/** How a page is looked at. */
export interface Look {
  /** In CSS pixels; 1280 × 800 where nothing is said. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly javaScriptEnabled?: boolean;
  /** As on paper. */
  readonly print?: boolean;
  /** Without the page's own policy, so that nothing but escaping keeps a text from being obeyed. */
  readonly bypassCSP?: boolean;
  /** What the link to it says behind its address: `?role=porter#stage-arrival`. */
  readonly behind?: string;
}

export interface Opened {
  readonly page: Page;
  /** All that the page did besides showing itself; grows while it is open. */
  readonly seen: Seen;
}

/** A browser for one test file. */
export interface TestBrowser {
  /** Opens a page that is written as this text, as a file of its own, with no network. */
  readonly open: (html: string, look?: Look) => Promise<Opened>;
  /** Seconds of processor time that the browser has used so far. */
  readonly cpu: () => Promise<number>;
  readonly version: () => string;
}

/** `describe`, left out where there is no browser: see global-setup.ts. */
export const describeInBrowser = inject("chromium") === null ? describe.skip : describe;

/** Starts a browser before the tests of a file, and closes it with all its pages after them. */
export function useBrowser(): TestBrowser {
  const found = inject("chromium");
  let started: Browser | undefined;
  let folder = "";
  let pages = 0;
  const browser = (): Browser => {
    if (started === undefined) throw new Error("the browser starts before the first test");
    return started;
  };
  beforeAll(async () => {
    if (found === null) return;
    folder = mkdtempSync(join(tmpdir(), "svc-pages-"));
    started = await chromium.launch(launchOptions(found));
  });
  afterAll(async () => {
    await started?.close();
    if (folder !== "") rmSync(folder, { recursive: true, force: true });
  });
  return {
    open: async (html, look = {}) => {
      pages += 1;
      const file = join(folder, `page-${pages}.html`);
      writeFileSync(file, html);
      return await openPage(browser(), file, look);
    },
    cpu: async () => await processorTime(browser()),
    version: () => browser().version(),
  };
}

/**
 * Chromium cannot shut itself in where it runs as root or in a container. It opens only what the tests wrote. None of the package's
 * own switches are used: some of them turn off what is tested here.
 */
function launchOptions({ path, env }: { path: string; env: Readonly<Record<string, string>> }) {
  return { executablePath: path, chromiumSandbox: false, env: { ...process.env, ...env } };
}

async function openPage(browser: Browser, file: string, look: Look): Promise<Opened> {
  const { width = 1280, height = 800, print = false } = look;
  const context = await browser.newContext({
    offline: true,
    viewport: { width, height },
    colorScheme: look.colorScheme ?? "light",
    reducedMotion: look.reducedMotion ?? "no-preference",
    javaScriptEnabled: look.javaScriptEnabled ?? true,
    bypassCSP: look.bypassCSP ?? false,
  });
  const page = await context.newPage();
  if (print) await page.emulateMedia({ media: "print" });
  const address = `${pathToFileURL(file).href}${look.behind ?? ""}`;
  const [asked = address] = address.split("#");
  const seen = await watch(page, asked);
  await page.goto(address);
  return { page, seen };
}

async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
