/** The same workspace gives the same bytes, whatever is around it; and both formats say what the document says, no more and no less. */

import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { collections } from "../../src/generated/fields.ts";
import type { Source } from "../../src/source.ts";
import { readExample, readExampleFiles } from "../support/examples.ts";
import type { FileOnDisk } from "../support/examples.ts";
import { folderWith, put } from "../support/folder.ts";
import { root, runSvc, spawnSvc } from "../support/run-svc.ts";
import { documentOf, publish, readWorkspace, stringsOf, TODAY, workspaceOf } from "./book.ts";
import { seeded } from "./seeded.ts";
import { findAll, seenIn, wordsOf } from "./words.ts";
import type { Format } from "./words.ts";

const hotels = readExample("merrowby-hotels");
const onDisk = readExampleFiles("merrowby-hotels");

function shuffled<File>(files: readonly File[], seed: number): readonly File[] {
  const random = seeded(seed);
  return files
    .map((file) => ({ file, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ file }) => file);
}

/** The same workspace with every entity in a file of its own. */
function scattered([file]: readonly Source[]): readonly Source[] {
  const whole: unknown = parse(file?.text ?? "");
  if (typeof whole !== "object" || whole === null) throw new Error("no workspace");
  const isCollection = (name: string): boolean => Object.hasOwn(collections, name);
  const settings = Object.entries(whole).filter(([name]) => !isCollection(name));
  const things = Object.entries(whole).flatMap(([name, list]): readonly Source[] =>
    isCollection(name) && Array.isArray(list)
      ? list.map((thing: unknown, n) => ({
          path: `${name}/${n}.yaml`,
          text: JSON.stringify({ [name]: [thing] }),
        }))
      : [],
  );
  return [{ path: "svc.yaml", text: JSON.stringify(Object.fromEntries(settings)) }, ...things];
}

describe("the order of files", () => {
  test("changes nothing", async () => {
    const wanted = await publish(workspaceOf(hotels));
    for (const sources of [hotels.toReversed(), shuffled(hotels, 1), shuffled(hotels, 2)]) {
      expect(sources).not.toEqual(hotels);
      expect(differences(await publish(workspaceOf(sources)), wanted)).toEqual([]);
    }
  });

  test("and what stands together in a file change nothing", async () => {
    const together = readWorkspace("every-field");
    const wanted = await publish(workspaceOf(together));
    const apart = scattered(together);
    expect(apart.length).toBeGreaterThan(50);
    for (const sources of [apart, apart.toReversed(), shuffled(apart, 3), shuffled(apart, 4)])
      expect(differences(await publish(workspaceOf(sources)), wanted)).toEqual([]);
  });
});

/** The first line of each file that is another one. */
function differences(found: object, wanted: object): readonly string[] {
  const linesOf = (files: object, name: string): readonly string[] =>
    String(Reflect.get(files, name)).split("\n");
  return Object.keys({ ...found, ...wanted }).flatMap((name) => {
    const [here, there] = [linesOf(found, name), linesOf(wanted, name)];
    const length = Math.max(here.length, there.length);
    const at = Array.from({ length }, (_, n) => n).find((n) => here[n] !== there[n]);
    return at === undefined ? [] : [`${name}:${at + 1}: ${here[at]} instead of ${there[at]}`];
  });
}

const FILES = ["handbook.html", "handbook.md"];

function built(folder: string): Readonly<Record<string, string>> {
  const out = join(folder, "out");
  return Object.fromEntries(
    readdirSync(out, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(out, join(entry.parentPath, entry.name)))
      .toSorted()
      .map((name) => [name, readFileSync(join(out, name), "utf8")]),
  );
}

function folderOf(files: readonly FileOnDisk[]): string {
  const folder = folderWith();
  for (const { path, bytes } of files) put(folder, { [path]: bytes });
  return folder;
}

const BUILD = ["build", "-f", "md,html", "--today", TODAY];

function build(folder: string): string {
  const ran = runSvc(folder, BUILD);
  expect(ran).toMatchObject({ exit: 0, err: "" });
  return ran.out;
}

/** Builds in processes that start in each of the surroundings. */
function builtIn(folders: readonly string[]): readonly Readonly<Record<string, string>>[] {
  return folders.map((folder, index) => {
    expect(spawnSvc(folder, BUILD, SURROUNDINGS[index])).toMatchObject({ exit: 0, err: "" });
    return built(folder);
  });
}

/** Far apart in time, and languages whose letters, numbers and dates are unlike the book's. */
const SURROUNDINGS: readonly Readonly<Record<string, string>>[] = [
  { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  {
    TZ: "Pacific/Pago_Pago",
    LC_ALL: "ar_EG.UTF-8",
    LANG: "ar_EG.UTF-8",
    SOURCE_DATE_EPOCH: "86400",
  },
];

describe("the program", () => {
  test("gives the same bytes in any time zone and language", () => {
    const folders = SURROUNDINGS.map((_, n) => folderOf(n === 0 ? onDisk : shuffled(onDisk, n)));
    const [first, ...others] = builtIn(folders);
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(FILES));
    expect(others.length).toBe(1);
    for (const other of others) expect(differences(other, first ?? {})).toEqual([]);
  });

  test("writes nothing new the second time", () => {
    const folder = folderOf(onDisk);
    const told = build(folder);
    expect(told).toContain("out/handbook.md  written\n");
    expect(told).toContain("out/handbook-figures/figure-path-1.svg  written\n");
    expect(told).toContain("out/handbook.html  written\n");
    const first = built(folder);
    expect(build(folder)).toBe(told.replaceAll("  written", "  unchanged"));
    expect(differences(built(folder), first)).toEqual([]);
  });

  test("makes a right-to-left book the same in another language", () => {
    const [one, other] = [folderWith(), folderWith()];
    for (const folder of [one, other])
      cpSync(join(root, "test/handbook/workspaces/he"), folder, { recursive: true });
    const [first = {}, second = {}] = builtIn([one, other]);
    expect(Object.keys(first)).toEqual(expect.arrayContaining(FILES));
    expect(differences(second, first)).toEqual([]);
  });
});

const books: readonly (readonly [string, readonly Source[]])[] = [
  ["merrowby-hotels", hotels],
  ["corner-bakery", readExample("corner-bakery")],
  ...["every-field", "ru", "he", "sl", "lv", "da"].map(
    (name) => [name, readWorkspace(name)] as const,
  ),
];

describe.each(books)("%s", (_, sources) => {
  test.each<Format>(["html", "markdown"])("every word, and only these, in %s", async (format) => {
    const workspace = workspaceOf(sources);
    const words = wordsOf(documentOf(workspace), format);
    const seen = seenIn((await publish(workspace))[format], format);
    expect(words.length).toBeGreaterThan(50);
    expect(findAll(words, seen, stringsOf(workspace)).length).toBe(words.length);
    const [word] = words.slice(20);
    expect(() => findAll(words, `${seen} more`, stringsOf(workspace))).toThrow(/more/);
    const shorter = seen.replace(word?.text ?? "", "");
    expect(() => findAll(words, shorter, stringsOf(workspace))).toThrow(/ instead of /);
  });
});
