/** The same workspace gives the same bytes, whatever is around it; and both formats say what the document says, no more and no less. */

import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import type { Source } from "../../src/source.ts";
import { readExample } from "../support/examples.ts";
import { folderWith, put } from "../support/folder.ts";
import { root, runSvc } from "../support/run-svc.ts";
import { documentOf, publish, readWorkspace, stringsOf, TODAY, workspaceOf } from "./book.ts";
import { seeded } from "./seeded.ts";
import { findAll, seenIn, wordsOf } from "./words.ts";
import type { Format } from "./words.ts";

const hotels = readExample("merrowby-hotels");

function shuffled(sources: readonly Source[], seed: number): readonly Source[] {
  const random = seeded(seed);
  return sources
    .map((source) => ({ source, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ source }) => source);
}

describe("the order of files", () => {
  test("changes nothing", async () => {
    const wanted = await publish(workspaceOf(hotels));
    const orders = [hotels.toReversed(), ...[1, 2, 3].map((seed) => shuffled(hotels, seed))];
    for (const sources of orders) {
      expect(sources).not.toEqual(hotels);
      expect(await publish(workspaceOf(sources))).toEqual(wanted);
    }
  });
});

const FILES = ["handbook.html", "handbook.md"];

function built(folder: string): Readonly<Record<string, string>> {
  const out = join(folder, "out");
  return Object.fromEntries(
    readdirSync(out)
      .toSorted()
      .map((name) => [name, readFileSync(join(out, name), "latin1")]),
  );
}

function folderOf(sources: readonly Source[]): string {
  const folder = folderWith();
  for (const { path, text } of sources) put(folder, { [path]: text });
  return folder;
}

function build(folder: string, env: Readonly<Record<string, string>> = {}): string {
  const ran = runSvc(folder, ["build", "-f", "md,html", "--today", TODAY], env);
  expect(ran).toMatchObject({ exit: 0, err: "" });
  return ran.out;
}

/** Far apart in time, and languages whose letters, numbers and dates are unlike the book's. */
const SURROUNDINGS: readonly Readonly<Record<string, string>>[] = [
  { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  { TZ: "Pacific/Pago_Pago", LC_ALL: "ar_EG.UTF-8", LANG: "ar_EG.UTF-8" },
  { TZ: "America/St_Johns", LC_ALL: "C", LANG: "C", SOURCE_DATE_EPOCH: "86400" },
];

describe("the program", () => {
  test("gives the same bytes in any time zone and language", () => {
    const [first, ...others] = SURROUNDINGS.map((env, index) => {
      const folder = folderOf(index === 0 ? hotels : shuffled(hotels, index));
      build(folder, env);
      return built(folder);
    });
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(FILES));
    expect(others.length).toBe(2);
    for (const other of others) expect(other).toEqual(first);
  });

  test("writes nothing new the second time", () => {
    const folder = folderOf(hotels);
    expect(build(folder)).toBe("out/handbook.md  written\nout/handbook.html  written\n");
    const first = built(folder);
    expect(build(folder)).toBe("out/handbook.md  unchanged\nout/handbook.html  unchanged\n");
    expect(built(folder)).toEqual(first);
  });

  test("makes a right-to-left book the same in another language", () => {
    const books = SURROUNDINGS.slice(0, 2).map((env) => {
      const folder = folderWith();
      cpSync(join(root, "test/handbook/workspaces/he"), folder, { recursive: true });
      build(folder, env);
      return built(folder);
    });
    expect(books[1]).toEqual(books[0]);
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
