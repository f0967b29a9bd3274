import { createServer, get } from "node:http";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { PreviewData } from "../../src/page/preview-data.ts";
import { folderWith, put } from "../support/folder.ts";
import { minimal, rawCharacters, runSvc } from "../support/run-svc.ts";
import type { Running } from "../support/start-svc.ts";
import { startSvc } from "../support/start-svc.ts";

const LIMIT = { timeout: 60_000 };
const GOOD = minimal["svc.yaml"];
const BAD = `${GOOD}    reportsTo: nobody\n`;

interface Shown extends Running {
  readonly folder: string;
  readonly port: number;
}

/** Starts a preview and waits for its first page. */
async function preview(
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Shown> {
  const folder = folderWith(files);
  const running = startSvc(folder, ["preview", "--port", "0", ...args]);
  const [, port] = await running.until(/http:\/\/127\.0\.0\.1:(\d+)\/[^]* · \w+ in \d+ ms/);
  return { ...running, folder, port: Number(port) };
}

async function page(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  return await answer.text();
}

function dataIn(text: string): PreviewData {
  const found = /<script type="application\/json" id="_preview">(.*?)<\/script>/s.exec(text)?.[1];
  return JSON.parse(found ?? "") as PreviewData;
}

/** What has been said, without times. */
function said({ said: text }: Running): string {
  return text()
    .replaceAll(/\d\d:\d\d:\d\d/g, "00:00:00")
    .replaceAll(/\d+ ms/g, "0 ms")
    .replaceAll(/:\d{4,5}\//g, ":4173/");
}

describe("svc preview", () => {
  test("says where it is, and what it did, and ends when it is asked to", LIMIT, async () => {
    const shown = await preview({ "svc.yaml": GOOD });
    expect(await page(shown.port)).toContain("How we serve");
    writeFileSync(join(shown.folder, "svc.yaml"), BAD);
    await shown.until(/1 error · checked/);
    writeFileSync(join(shown.folder, "svc.yaml"), GOOD.replace("How we serve", "How we help"));
    await shown.until(/built[^]*built/);
    expect(await page(shown.port)).toContain("How we help");
    expect(await shown.end()).toBe(0);
    expect(said(shown)).toBe(
      [
        "http://127.0.0.1:4173/  (Ctrl-C ends the preview)",
        "00:00:00  no problems · built in 0 ms",
        "00:00:00  1 error · checked in 0 ms; the page shows the last good build",
        "00:00:00  no problems · built in 0 ms",
        "the preview has ended",
        "",
      ].join("\n"),
    );
    expect(shown.out()).toBe("");
  });

  test("shows the last good page while there are errors", LIMIT, async () => {
    const shown = await preview({ "svc.yaml": GOOD });
    writeFileSync(join(shown.folder, "svc.yaml"), BAD.replace("How we serve", "Words of tomorrow"));
    await shown.until(/1 error/);
    const text = await page(shown.port);
    expect(text).toContain("How we serve");
    expect(text.replace(/<script.*?<\/script>/gs, "")).not.toContain("Words of tomorrow");
    expect(dataIn(text)).toMatchObject({
      state: "kept",
      findings: [{ rule: "unknown-reference", place: "svc.yaml:10:16" }],
    });
    await shown.end();
  });

  test("begins with the findings alone where there is no page yet", LIMIT, async () => {
    const shown = await preview({ "svc.yaml": BAD });
    expect(shown.said()).toMatch(/1 error · checked in \d+ ms; there is no page yet, only the/);
    expect(dataIn(await page(shown.port))).toMatchObject({ state: "none" });
    await shown.end();
  });

  test("sees every file of the workspace come, change, move and go", LIMIT, async () => {
    const shown = await preview({ "svc.yaml": GOOD });
    const shows = async (words: string): Promise<boolean> =>
      (await page(shown.port)).includes(words);
    put(shown.folder, { "new/terms.yaml": "terms: [{id: guest, term: Guest, definition: Who}]\n" });
    await expect.poll(async () => await shows("Who"), LIMIT).toBe(true);
    renameSync(join(shown.folder, "new"), join(shown.folder, "other"));
    put(shown.folder, {
      "other/terms.yaml": "terms: [{id: guest, term: Caller, definition: He}]\n",
    });
    await expect.poll(async () => await shows("Caller"), LIMIT).toBe(true);
    rmSync(join(shown.folder, "other"), { recursive: true });
    await expect.poll(async () => await shows("Caller"), LIMIT).toBe(false);
    await shown.end();
  });

  test("sees the pictures that it shows, also where nothing else is read", LIMIT, async () => {
    const drawing = (path: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg"><path d="${path}"/></svg>`;
    const coded = (path: string): string => Buffer.from(drawing(path)).toString("base64");
    const shown = await preview({
      "svc.yaml": `${GOOD}theme: {logo: pictures/logo.svg}\nexclude: [pictures/**]\n`,
      "pictures/logo.svg": drawing("M0 0H7"),
    });
    expect(await page(shown.port)).toContain(coded("M0 0H7"));
    put(shown.folder, { "pictures/logo.svg": drawing("M0 0H8") });
    await shown.until(/built[^]*built/);
    expect(await page(shown.port)).toContain(coded("M0 0H8"));
    await shown.end();
  });

  test("says nothing of what it does not show", LIMIT, async () => {
    const shown = await preview({ "svc.yaml": GOOD, "notes.txt": "a" });
    put(shown.folder, { "notes.txt": "b", "out/x.html": "c", "svc.yaml": GOOD, ".git/index": "d" });
    await wait(1500);
    expect(shown.said().match(/built in/g)).toHaveLength(1);
    expect(runSvc(shown.folder, ["build"])).toMatchObject({ exit: 0 });
    await wait(1500);
    expect(shown.said().match(/built in/g)).toHaveLength(1);
    await shown.end();
  });

  test("is silent with -q", LIMIT, async () => {
    const folder = folderWith({ "svc.yaml": GOOD });
    const port = await freePort();
    const running = startSvc(folder, ["preview", "--port", String(port), "-q"]);
    await expect
      .poll(async () => await page(port).catch(() => ""), LIMIT)
      .toContain("How we serve");
    expect(await running.end()).toBe(0);
    expect([running.said(), running.out()]).toEqual(["", ""]);
  });

  test("lives on when a request cannot be fulfilled any more, and says why", LIMIT, async () => {
    const profile = "build: {profiles: [{id: staff, roles: [owner]}]}\n";
    const shown = await preview({ "svc.yaml": GOOD + profile }, "--profile", "staff");
    writeFileSync(join(shown.folder, "svc.yaml"), GOOD + profile.replace("staff", "board"));
    await shown.until(/there is no profile "staff" in svc\.yaml\nthe profiles are board/);
    const { state, texts } = dataIn(await page(shown.port));
    expect(state).toBe("failed");
    expect(texts.failure).toContain('there is no profile "staff" in svc.yaml');
    rmSync(join(shown.folder, "svc.yaml"));
    await shown.until(/nothing in svc\.yaml that can be used/);
    writeFileSync(join(shown.folder, "svc.yaml"), GOOD + profile);
    await shown.until(/built[^]*built/);
    expect(dataIn(await page(shown.port)).state).toBe("good");
    expect(await shown.end()).toBe(0);
  });

  test("takes the next port where one is taken, and says so", LIMIT, async () => {
    const taken = createServer();
    const port = await listening(taken);
    const running = startSvc(folderWith({ "svc.yaml": GOOD }), ["preview", "--port", String(port)]);
    await running.until(/built in/);
    expect(running.said()).toContain(`port ${port} is taken, so this is the next free one\n`);
    expect(running.said()).not.toContain(`:${port}/`);
    await running.end();
    taken.close();
  });

  test("says on stdout where it is when nobody could know, even with -q", LIMIT, async () => {
    const taken = createServer();
    const port = await listening(taken);
    const args = ["preview", "--port", String(port), "-q"];
    const running = startSvc(folderWith({ "svc.yaml": GOOD }), args);
    await expect.poll(running.out, LIMIT).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const [, moved] = /:(\d+)\//.exec(running.out()) ?? [];
    expect(await page(Number(moved))).toContain("How we serve");
    expect(running.said()).toBe("");
    await running.end();
    taken.close();
  });

  test("says in its help that it shows one's own documents, too", () => {
    const { out } = runSvc(folderWith({}), ["preview", "--help"]);
    expect(out.replaceAll(/\s+/g, " ")).toContain("handbook (the default), or one of your own");
  });

  test("sends nothing that a terminal would obey", LIMIT, async () => {
    const shown = await preview({ "svc.yaml": GOOD });
    put(shown.folder, { "svc.yaml": GOOD.replace("id: owner", 'id: "\\e[31mow\\u202e"') });
    await shown.until(/error/);
    await shown.end();
    expect(rawCharacters({ exit: 0, out: shown.out(), err: shown.said() })).toEqual([]);
  });

  test.each<NodeJS.Signals>(["SIGINT", "SIGTERM", "SIGHUP"])(
    "ends at once on %s, whoever is connected, and leaves the port free",
    LIMIT,
    async (signal) => {
      const shown = await preview({ "svc.yaml": GOOD });
      const cut = new Promise((resolve) => {
        get({ port: shown.port, host: "127.0.0.1", path: "/events" }, (response) => {
          response.on("error", () => undefined).on("close", resolve);
          response.resume();
        });
      });
      await page(shown.port);
      expect(await shown.end(signal)).toBe(0);
      await cut;
      const again = createServer();
      await new Promise<void>((resolve, reject) => {
        again.on("error", reject).listen(shown.port, "127.0.0.1", resolve);
      });
      again.close();
    },
  );
});

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
