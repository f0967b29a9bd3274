import { mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { watch, whyNotWatched } from "../../src/host/watch.ts";
import type { Watching, WatchRequest } from "../../src/host/watch.ts";
import { folderWith, put } from "../support/folder.ts";

const open: Watching[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(async (one) => await one.close()));
});

/** Long enough that whatever is still to be told has been told. */
const SILENCE = 600;

interface Watched {
  readonly folder: string;
  /** What was told, each time in order of the names. */
  readonly told: (readonly string[])[];
  /** Does something, and gives what was told of it. */
  readonly after: (act: () => void) => Promise<readonly (readonly string[])[]>;
}

async function watched(
  files: Readonly<Record<string, string>>,
  more: Partial<WatchRequest> = {},
): Promise<Watched> {
  const folder = folderWith(files);
  const told: (readonly string[])[] = [];
  open.push(
    await watch({
      folder,
      settings: { exclude: [], folders: ["out"] },
      but: [],
      changed: (paths) => told.push([...paths].toSorted()),
      failed: (reason) => told.push([`failed: ${reason}`]),
      ...more,
    }),
  );
  return {
    folder,
    told,
    after: async (act) => {
      told.length = 0;
      act();
      await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(0);
      await wait(SILENCE);
      return [...told];
    },
  };
}

test("what changes while it begins to be watched is told", async () => {
  const settings = { exclude: ["pictures/**"], folders: [] };
  const files = { "svc.yaml": "svc: 1\n", "pictures/a.svg": "a" };
  const { folder, after } = await watched(files, { settings });
  const told = await after(() => {
    open.at(-1)?.also(["pictures/a.svg"]);
    writeFileSync(join(folder, "pictures/a.svg"), "another");
  });
  expect(told).toEqual([["pictures/a.svg"]]);
});

describe("a file that", () => {
  test("is saved is told once", async () => {
    const { folder, after } = await watched({ "svc.yaml": "svc: 1\n", "deep/er/a.yaml": "a" });
    expect(await after(() => writeFileSync(join(folder, "deep/er/a.yaml"), "b"))).toEqual([
      ["deep/er/a.yaml"],
    ]);
    expect(await after(() => writeFileSync(join(folder, "svc.yaml"), "svc: 2\n"))).toEqual([
      ["svc.yaml"],
    ]);
  });

  test("is saved by exchanging it for another is told once, again and again", async () => {
    const { folder, after } = await watched({ "a.yaml": "a" });
    const save = (text: string): void => {
      writeFileSync(join(folder, ".a.yaml.123"), text);
      writeFileSync(join(folder, "a.yaml.tmp"), text);
      renameSync(join(folder, "a.yaml.tmp"), join(folder, "a.yaml"));
      unlinkSync(join(folder, ".a.yaml.123"));
    };
    for (const text of ["b", "c", "d"]) expect(await after(() => save(text))).toEqual([["a.yaml"]]);
  });

  test("is saved as vim does it is told once", async () => {
    const { folder, after } = await watched({ "a.yaml": "a" });
    const at = (name: string): string => join(folder, name);
    const save = (): void => {
      writeFileSync(at("4913"), "");
      unlinkSync(at("4913"));
      renameSync(at("a.yaml"), at("a.yaml~"));
      writeFileSync(at("a.yaml"), "b");
      unlinkSync(at("a.yaml~"));
    };
    expect(await after(save)).toEqual([["a.yaml"]]);
  });

  test("is emptied first and written a moment later is told when it is whole", async () => {
    const read: string[] = [];
    const folder = folderWith({ "a.yaml": "a" });
    const path = join(folder, "a.yaml");
    await watched({}, { folder, changed: () => read.push(readFileSync(path, "utf8")) });
    for (const text of ["b", "c", "d"]) {
      writeFileSync(path, "");
      await wait(35);
      writeFileSync(path, text);
      await wait(SILENCE);
      expect(read.at(-1)).toBe(text);
    }
  });

  test("is new, also in a new folder, is told", async () => {
    const { folder, after } = await watched({ "svc.yaml": "" });
    const told = await after(() => put(folder, { "b.yaml": "b", "new/er/c.yaml": "c" }));
    expect(told.flat()).toEqual(expect.arrayContaining(["b.yaml", "new/er/c.yaml"]));
    const more = await after(() => put(folder, { "new/er/c.yaml": "d" }));
    expect(more).toEqual([["new/er/c.yaml"]]);
  });

  test("is deleted or has another name is told under both", async () => {
    const { folder, after } = await watched({ "a.yaml": "a", "b.yaml": "b" });
    const gone = await after(() => unlinkSync(join(folder, "a.yaml")));
    expect(gone).toEqual([["a.yaml"]]);
    const moved = await after(() => renameSync(join(folder, "b.yaml"), join(folder, "c.yaml")));
    expect(moved.flat().toSorted()).toEqual(["b.yaml", "c.yaml"]);
  });

  test("is a template, a picture or anything else is told as well", async () => {
    const { folder, after } = await watched({ "templates/a.md.hbs": "a", "logo.svg": "<svg/>" });
    const told = await after(() => put(folder, { "templates/a.md.hbs": "b", "logo.svg": "" }));
    expect(told).toEqual([["logo.svg", "templates/a.md.hbs"]]);
  });
});

test("many files at once are told at once", async () => {
  const { folder, after } = await watched({ "svc.yaml": "" });
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`f${String(n).padStart(2, "0")}.yaml`, "x"]),
  );
  const told = await after(() => put(folder, files));
  expect(told.flat().toSorted()).toEqual(Object.keys(files));
  expect(told.length).toBeLessThan(4);
});

describe("nothing is told of", () => {
  /** Only the last of these is told. */
  async function expectOnlyLast(
    files: Readonly<Record<string, string>>,
    act: (folder: string) => void,
    more: Partial<WatchRequest> = {},
  ): Promise<void> {
    const { folder, after } = await watched({ "last.yaml": "a", ...files }, more);
    const told = await after(() => {
      act(folder);
      writeFileSync(join(folder, "last.yaml"), "b");
    });
    expect(told.flat()).toEqual(["last.yaml"]);
  }

  test("git, packages and hidden files", async () => {
    const files = { ".git/index": "a", "node_modules/x/a.yaml": "a", ".hidden.yaml": "a" };
    await expectOnlyLast(files, (folder) => {
      for (const name of Object.keys(files)) put(folder, { [name]: "b" });
      put(folder, { ".git/refs/heads/main": "c", "deep/node_modules/y.yaml": "" });
      rmSync(join(folder, "deep"), { recursive: true });
    });
  });

  test("the output folder, and any other that svc writes to", async () => {
    const files = {
      "out/handbook.html": "a",
      "public/.svc-manifest.json": "{}",
      "public/book.md": "a",
    };
    await expectOnlyLast(files, (folder) => {
      for (const name of Object.keys(files)) put(folder, { [name]: "b" });
      put(folder, { "out/new.html": "c", "public/new.html": "c" });
    });
  });

  test("what is excluded, but of folders in it that are wanted", async () => {
    const settings = { exclude: ["old/**", "parts/**"], folders: ["out"] };
    const files = { "old/a.yaml": "a", "parts/templates/a.hbs": "a" };
    const { folder, after } = await watched(files, { settings, but: ["parts/templates"] });
    const told = await after(() => {
      put(folder, { "old/a.yaml": "b", "parts/templates/a.hbs": "b" });
    });
    expect(told).toEqual([["parts/templates/a.hbs"]]);
  });
});

describe("files that are needed are watched", () => {
  const needed = ["old/deep/a.svg", ".dot/a.svg", "out/a.svg", ".a.svg", "a.png", "public/a.svg"];
  const beside = ["old/b", ".dot/b", "out/b", "public/b", "public/.svc-manifest.json"];

  test.each(["there", "still to come"])("wherever they lie, when they are %s", async (when) => {
    const files = (names: readonly string[], text: string): Readonly<Record<string, string>> =>
      Object.fromEntries(names.map((name) => [name, text]));
    const settings = { exclude: ["old/**", "*.png"], folders: ["out"] };
    const there = when === "there" ? [...beside, ...needed] : beside;
    const { folder, after } = await watched(files(there, "a"), { settings });
    open.at(-1)?.also([...needed.map((path) => `./${path}`), "../outside.svg", "."]);
    await wait(SILENCE);
    const at = (path: string): string => join(folder, path);
    const save = (text: string): void => put(folder, files([...beside, ...needed], text));
    const exchange = (): void => {
      for (const path of needed) {
        writeFileSync(at(`${path}.tmp`), "d");
        renameSync(at(`${path}.tmp`), at(path));
      }
    };
    const remove = (): void => {
      for (const path of needed) unlinkSync(at(path));
    };
    for (const step of [() => save("b"), () => save("c"), exchange, remove, () => save("f")]) {
      // A new folder on the way to one of them is told as well.
      const told = (await after(step)).flat().filter((path) => path !== "old/deep");
      expect([...new Set(told)].toSorted()).toEqual(needed.toSorted());
    }
  });
});

test("what stands in the way of watching is said with what to do", () => {
  const failure = (code: string): string => whyNotWatched(Object.assign(new Error("a"), { code }));
  expect(failure("ENOSPC")).toBe(
    "the system watches as many files as it can already; name large folders that are no part of the workspace under `exclude` in svc.yaml",
  );
  expect(failure("EMFILE")).toMatch(/^too many files are open; name .* `exclude` in svc\.yaml$/);
  expect(failure("EACCES")).toBe("permission denied");
});

test("after it is closed, nothing is told", async () => {
  const { folder, told } = await watched({ "a.yaml": "a" });
  await open[0]?.close();
  mkdirSync(join(folder, "b"));
  writeFileSync(join(folder, "a.yaml"), "b");
  await wait(SILENCE);
  expect(told).toEqual([]);
});
