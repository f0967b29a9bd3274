/** The other way to a printed book: a browser prints the page, in a process that does nothing else: `node print-chromium.cjs <page.html> <browser> <file.pdf>`. Prints `Printed` as JSON. */
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import type { Chromium } from "../test/browser/support/chromium-files.ts";
import { printed } from "./printed.ts";
import type { Printed } from "./printed.ts";

async function print(file: string, { path, env }: Chromium, to: string): Promise<Printed> {
  const loaded = performance.now();
  const browser = await chromium.launch({
    executablePath: path,
    // As the tests start it: it cannot shut itself in where it runs as root or in a container.
    chromiumSandbox: false,
    env: { ...process.env, ...env },
    timeout: 0,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(pathToFileURL(file).href);
  const read = performance.now();
  await page.pdf({ path: to, format: "A4", printBackground: true, tagged: true, outline: true });
  const ofBrowser = await processorTime(browser);
  await browser.close();
  const own = printed(loaded, read);
  // The peak is of this process alone, which only drives the browser.
  return { ...own, processor: own.processor + ofBrowser };
}

/** Milliseconds, of all processes that a browser still has. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

const [, , file = "", browser = "", to = "book.pdf"] = process.argv;
// The door: bench/pdf.ts found the browser a moment ago.
void print(file, JSON.parse(browser) as Chromium, to).then((told) =>
  process.stdout.write(`${JSON.stringify(told)}\n`),
);
