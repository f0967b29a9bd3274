/**
 * From saving a file to the new words in the browser, under `svc preview`. A browser is taken where playwright-core is installed and
 * there is one: SVC_CHROMIUM, or the system's.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds of each round. */
export interface Followed {
  /** From the save until the server tells that something changed. */
  readonly told: readonly number[];
  /** Processor time of the server, all threads. */
  readonly cpu: readonly number[];
  /** From the save until the words are in the document of a browser, and until they are drawn; empty without a browser. */
  readonly seen: readonly number[];
  readonly drawn: readonly number[];
}

export interface Following {
  /** svc itself. */
  readonly svc: string;
  readonly workspace: string;
  /** A file of it, and words in it that are exchanged. */
  readonly file: string;
  readonly words: string;
  readonly rounds: number;
}

/** Rounds that only warm up. */
const WARM = 15;
/** Between two saves, in milliseconds. */
const PAUSE = 250;

/** Runs a preview and saves one file again and again, each time with other words. */
export async function followSaves(following: Following): Promise<Followed> {
  const { svc, workspace, file, words, rounds } = following;
  const path = join(workspace, file);
  const text = readFileSync(path, "utf8");
  const server = spawn(process.execPath, [svc, "preview", "--port", "0", "-C", workspace], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  try {
    const port = await portOf(server);
    const events = listen(port);
    const browser = await openBrowser(`http://127.0.0.1:${port}/`);
    const found: { told: number[]; cpu: number[]; seen: number[]; drawn: number[] } = {
      told: [],
      cpu: [],
      seen: [],
      drawn: [],
    };
    for (let round = 0; round < WARM + rounds; round += 1) {
      await wait(PAUSE);
      const word = `word-${round}-`;
      const [told, sight] = [events.next(word), browser?.next(word)];
      const cpu = processorTime(server);
      const start = Date.now();
      writeFileSync(path, text.replace(words, `${words} ${word}`));
      const at = { told: await told, ...(await sight) };
      if (round < WARM) continue;
      found.told.push(at.told - start);
      found.cpu.push(processorTime(server) - cpu);
      if (at.seen !== undefined) found.seen.push(at.seen - start);
      if (at.drawn !== undefined) found.drawn.push(at.drawn - start);
    }
    await browser?.close();
    return found;
  } finally {
    writeFileSync(path, text);
    server.kill("SIGINT");
  }
}

async function portOf(server: ChildProcess): Promise<number> {
  let said = "";
  return await new Promise((resolve, reject) => {
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const port = /127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    server.on("exit", () => reject(new Error(`the preview ended: ${said}`)));
  });
}

interface Events {
  /** When an event with these words came: milliseconds since 1970. */
  readonly next: (words: string) => Promise<number>;
}

function listen(port: number): Events {
  const waiting = new Map<string, (at: number) => void>();
  let heard = "";
  get({ port, host: "127.0.0.1", path: "/events", agent: false }, (response) => {
    response.setEncoding("utf8").on("data", (text: string) => {
      heard += text;
      for (const [words, tell] of waiting) {
        if (!heard.includes(words)) continue;
        waiting.delete(words);
        tell(Date.now());
        heard = "";
      }
    });
    response.on("error", () => undefined);
  });
  return {
    next: async (words) => await new Promise((resolve) => waiting.set(words, resolve)),
  };
}

/** Of all threads, in milliseconds; 0 where the system does not say. */
function processorTime({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

/** The part of playwright-core that is used here. */
interface Playwright {
  readonly chromium: {
    launch(options: object): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
  };
}
interface Page {
  addInitScript(script: string): Promise<void>;
  on(event: "console", listener: (message: { text(): string }) => void): void;
  goto(address: string): Promise<unknown>;
}

interface Sight {
  readonly seen: number;
  readonly drawn: number;
}

interface OpenBrowser {
  readonly next: (words: string) => Promise<Sight>;
  readonly close: () => Promise<void>;
}

/** Tells on the console when a word that is looked for came into the text, and when a frame with it was drawn. */
const WATCHER = `
let last = "";
new MutationObserver(() => {
  const word = /word-\\d+-/.exec(document.querySelector("main")?.textContent ?? "")?.[0];
  if (word === undefined || word === last) return;
  last = word;
  const seen = Date.now();
  requestAnimationFrame(() => setTimeout(() => console.log("sight " + word + " " + seen + " " + Date.now())));
}).observe(document, { subtree: true, childList: true, characterData: true });
`;

async function openBrowser(address: string): Promise<OpenBrowser | undefined> {
  const program = [process.env["SVC_CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (path) => path !== undefined && existsSync(path),
  );
  const playwright = await loadPlaywright();
  if (program === undefined || playwright === undefined) return undefined;
  const browser = await playwright.chromium.launch({
    executablePath: program,
    chromiumSandbox: false,
  });
  const page = await browser.newPage();
  const waiting = new Map<string, (sight: Sight) => void>();
  page.on("console", (message) => {
    const [kind, word = "", seen, drawn] = message.text().split(" ");
    if (kind === "sight") waiting.get(word)?.({ seen: Number(seen), drawn: Number(drawn) });
  });
  await page.addInitScript(WATCHER);
  await page.goto(address);
  return {
    next: async (words) => await new Promise((resolve) => waiting.set(words, resolve)),
    close: async () => await browser.close(),
  };
}

async function loadPlaywright(): Promise<Playwright | undefined> {
  const name: string = "playwright-core";
  try {
    // The door: a package that may not be installed.
    return (await import(name)) as Playwright;
  } catch {
    return undefined;
  }
}
