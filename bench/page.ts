import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { findChromium } from "../test/browser/support/chromium-files.ts";

/** A page in a browser whose processor is four times slower, in milliseconds. */
export interface PageTimes {
  /** From the address to the first words that are seen. */
  readonly drawn: number;
  /** From the address to where the search has read its index. */
  readonly ready: number;
  /** From each key to the picture with the answer. */
  readonly keys: readonly number[];
}

const SLOWER = 4;
const QUERIES = ["gues", "arrival de", "S01-0", "s", "recepcionist"];
/** As long as the page may be busy with a key. */
const PAUSE = 400;

/** Opens a page once for its times; nothing where there is no browser. */
export async function timesOf(file: string): Promise<PageTimes | undefined> {
  const found = await findChromium(process.env);
  if (found === undefined) return undefined;
  const { path, env } = found;
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: false,
    env: { ...process.env, ...env },
  });
  try {
    return await inBrowser(browser, file);
  } finally {
    await browser.close();
  }
}

/**
 * What the page's own thread has computed, four times; not what a clock says, because on a machine with other work a clock tells of that. It is
 * read out of a trace.
 */
async function inBrowser(browser: Browser, file: string): Promise<PageTimes> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await browser.startTracing(page, {
    categories: ["toplevel", "blink.user_timing", "loading", "devtools.timeline"],
  });
  await page.goto(pathToFileURL(file).href, { timeout: 300_000 });
  await page.waitForFunction("performance.getEntriesByName('svc-search-ready').length > 0");
  await page.waitForTimeout(PAUSE * 3);
  await page.keyboard.press("/");
  for (const query of QUERIES) await type(page, query);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as Trace;
  const thread = threadOf(traceEvents);
  return {
    drawn: thread.until("firstContentfulPaint") * SLOWER,
    ready: thread.until("svc-search-ready") * SLOWER,
    keys: keyTimes(traceEvents, thread).map((time) => time * SLOWER),
  };
}

/** From each key to the end of the first picture after the field has changed. */
function keyTimes(events: readonly TraceEvent[], { between }: Thread): readonly number[] {
  const ends = events.filter(({ name }) => name === "Layerize");
  const inputs = events.filter(
    ({ name, args }) => name === "EventDispatch" && args?.data?.type === "input",
  );
  return events
    .filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown")
    .flatMap(({ ts: key }) => {
      const input = inputs.find(({ ts }) => ts > key);
      const end = ends.find(({ ts }) => ts > (input?.ts ?? Infinity) + (input?.dur ?? 0));
      return end === undefined ? [] : [between(key, end.ts + (end.dur ?? 0))];
    });
}

async function type(page: Page, query: string): Promise<void> {
  await page.locator("#_query").fill("");
  for (const key of query) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PAUSE);
  }
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

/** Times in microseconds; `tdur` is what its thread has computed meanwhile. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

interface Thread {
  /** Milliseconds that were computed from the address to the first event with this name, and between two moments. */
  readonly until: (name: string) => number;
  readonly between: (from: number, to: number) => number;
}

function threadOf(events: readonly TraceEvent[]): Thread {
  const start = events.findLast(({ name }) => name === "navigationStart");
  if (start === undefined) throw new Error("the trace knows of no page");
  const tasks = outermost(
    events.filter(
      ({ name, ph, pid, tid }) =>
        ph === "X" && name.endsWith("RunTask") && pid === start.pid && tid === start.tid,
    ),
  );
  const between = (from: number, to: number): number =>
    tasks.reduce((sum, { ts, dur = 0, tdur = 0 }) => {
      const common = Math.min(ts + dur, to) - Math.max(ts, from);
      return common > 0 ? sum + (tdur * common) / dur / 1000 : sum;
    }, 0);
  const until = (wanted: string): number => {
    const found = events.find(({ name, ts }) => name === wanted && ts >= start.ts);
    return found === undefined ? Number.NaN : between(start.ts, found.ts);
  };
  return { between, until };
}

function outermost(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return tasks
    .toSorted((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      const isInside = ts < end;
      end = Math.max(end, ts + dur);
      return !isInside;
    });
}
