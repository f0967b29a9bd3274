/** The browser of these tests: the same on every machine that can run it, and never missing unseen. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, inject, test, vi } from "vitest";

import { folderWith } from "../support/folder.ts";
import { root } from "../support/run-svc.ts";
import { cache, findChromium, unpacked, versionOf } from "./support/chromium-files.ts";
import { offered } from "./support/global-setup.ts";

const VERSION = "147.0.0";
const isPackaged =
  process.platform === "linux" &&
  process.arch === "x64" &&
  (process.env["SVC_CHROMIUM"] ?? "") === "";

describe("the browser that is taken", () => {
  test("is the one that SVC_CHROMIUM names", async () => {
    const path = join(folderWith({ browser: "" }), "browser");
    const wanted = { from: "setting", path, env: {} };
    expect(await findChromium({ SVC_CHROMIUM: path, PATH: "" })).toEqual(wanted);
  });

  test("is no other where SVC_CHROMIUM names none", async () => {
    const path = join(folderWith(), "browser");
    await expect(findChromium({ SVC_CHROMIUM: path })).rejects.toThrow(path);
  });

  test("is the system's where the one from npm does not run", async () => {
    const folder = folderWith({ chromium: "" });
    const found = await findChromium({ PATH: `/none:${folder}` }, "linux arm64");
    expect(found).toEqual({ from: "system", path: join(folder, "chromium"), env: {} });
  });

  test.runIf(isPackaged)("is the one from npm on Linux, whatever else is installed", async () => {
    const found = await findChromium({ PATH: folderWith({ chromium: "" }) });
    expect(await versionOf(join(root, "node_modules/@sparticuz/chromium"))).toBe(VERSION);
    expect(found?.path).toBe(join(cache, VERSION, "chromium"));
    expect(inject("chromium")).toEqual(found);
  });
});

describe("a machine without a browser", () => {
  test.each([{ CI: "true" }, { CI: "1" }, { SVC_REQUIRE_BROWSER: "1" }])(
    "fails the run where one is asked for: %o",
    (env) => {
      expect(() => offered(undefined, env)).toThrow(/no browser.*SVC_CHROMIUM/);
    },
  );

  test("fails what is run before every merge", () => {
    const run = readFileSync(join(root, ".ci/run"), "utf8");
    expect(run).toMatch(/^export SVC_REQUIRE_BROWSER=1$[^]*^npm test /m);
  });

  test.each([{}, { CI: "" }, { CI: "false" }])(
    "leaves the tests out aloud elsewhere: %o",
    (env) => {
      const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
      expect(offered(undefined, env)).toBe(null);
      expect(said.mock.calls.join()).toMatch(/THE BROWSER TESTS ARE LEFT OUT.*SVC_CHROMIUM/);
      said.mockRestore();
    },
  );
});

/** A package as small as one can be; an archive of nothing is two empty blocks. */
function packageWith(program: string): string {
  const nothing = brotliCompressSync(Buffer.alloc(1024));
  return folderWith({
    "package.json": '{ "version": "1.2.3" }',
    "bin/chromium.br": brotliCompressSync(program),
    "bin/al2023.tar.br": nothing,
    "bin/fonts.tar.br": nothing,
    "bin/swiftshader.tar.br": nothing,
  });
}

describe("the browser from npm", () => {
  test("is unpacked once, however many ask for it at the same time", async () => {
    const into = join(folderWith(), "cache");
    const from = packageWith("program");
    const found = await Promise.all([1, 2, 3].map(async () => await unpacked(from, into)));
    expect(readdirSync(into)).toEqual(["1.2.3"]);
    const path = join(into, "1.2.3", "chromium");
    expect(found.map((each) => each.path)).toEqual([path, path, path]);
    expect(readFileSync(path, "utf8")).toBe("program");
    await unpacked(packageWith("another"), into);
    expect(readFileSync(path, "utf8")).toBe("program");
  });

  test("leaves nothing half unpacked", async () => {
    const into = join(folderWith(), "cache");
    const from = folderWith({ "package.json": '{ "version": "1.2.3" }' });
    await expect(unpacked(from, into)).rejects.toThrow(/chromium\.br/);
    expect(readdirSync(into)).toEqual([]);
  });
});
