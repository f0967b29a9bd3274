/**
 * Every word of a published handbook can be led back to the line that it is written on, and no published file tells where that is.
 * Words of ours (headings, units, dates, the sentences around a limit) have no place, or that of the thing that they are about.
 */

import { readdirSync, readFileSync } from "node:fs";
import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

import type { Document, Origin } from "../../src/document/blocks.ts";
import type { Source } from "../../src/source.ts";
import { placesIn } from "../../src/svc/places.ts";
import { readExample, readExampleFiles } from "../support/examples.ts";
import { folderWith, put } from "../support/folder.ts";
import { root, runSvc } from "../support/run-svc.ts";
import { documentOf, publish, readWorkspace, stringsOf, TODAY, workspaceOf } from "./book.ts";
import { textsOf } from "./fields.ts";
import { idsAndQuantities, oursIn, wordsIn } from "./own-words.ts";
import { seeded } from "./seeded.ts";
import { findAll, seenIn, wordsOf } from "./words.ts";
import type { Format, Found } from "./words.ts";

const hotels = readExample("merrowby-hotels");
const DRAWN = 1_000;
const SEED = 20_260_131;

/** Where a word of a published text came from. */
interface Traced {
  readonly word: string;
  readonly origin?: Origin;
  readonly file?: string;
  readonly line?: number;
  /** The lines that the author's value takes. */
  readonly written?: string;
}

class Trail {
  readonly #document: Document;
  readonly #places: ReturnType<typeof placesIn>;
  readonly #lines: ReadonlyMap<string, readonly string[]>;

  constructor(document: Document, sources: readonly Source[]) {
    this.#document = document;
    this.#places = placesIn(sources);
    this.#lines = new Map(sources.map(({ path, text }) => [path, text.split("\n")]));
  }

  /** The word around an offset of a text that is seen, and its lines. */
  trace(found: Found, offset: number): Traced {
    const at = offset - found.start;
    const before = /\S*$/.exec(found.text.slice(0, at))?.[0] ?? "";
    const word = before + (/^\S*/.exec(found.text.slice(at))?.[0] ?? "");
    const origin = found.at === undefined ? undefined : this.#document.origins[found.at];
    if (origin === undefined) return { word };
    const { file, start, end } = this.#places.locationOf({ ...origin, mark: "value" });
    const lines = this.#lines.get(file)?.slice(start.line - 1, end.line) ?? [];
    return { word, origin, file, line: start.line, written: lines.join("\n") };
  }
}

/** The words at random places of a text; a place between two words draws none. */
function drawn(found: readonly Found[], length: number): readonly [Found, number][] {
  const random = seeded(SEED);
  return Array.from({ length: DRAWN }, () => {
    const offset = Math.floor(random() * length);
    const word = found[placeOf(found, offset)];
    if (word === undefined || offset >= word.start + word.text.length) return [];
    return [[word, offset] as [Found, number]];
  }).flat();
}

/** The last word that starts at or before an offset, of words in their order; −1 where none does. */
function placeOf(found: readonly Found[], offset: number): number {
  let [low, high] = [-1, found.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((found[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether an author wrote exactly this text: then its very letters stand on its lines. */
function isOneText(origin: Origin, texts: ReadonlySet<string>): boolean {
  return texts.has(`${origin.file} ${origin.pointer}`);
}

describe.each<Format>(["html", "markdown"])("a random word of the handbook in %s", (format) => {
  test("leads to its line", async () => {
    const workspace = workspaceOf(hotels);
    const document = documentOf(workspace);
    const seen = seenIn((await publish(workspace))[format], format);
    const found = findAll(wordsOf(document, format), seen, stringsOf(workspace));
    const trail = new Trail(document, hotels);
    const texts = new Set(
      textsOf(workspace).map(({ origin }) => `${origin.file} ${origin.pointer}`),
    );
    const traced = drawn(found, seen.length).map(([word, at]) => trail.trace(word, at));
    const placed = traced.flatMap((one) =>
      one.origin === undefined ? [] : [{ ...one, origin: one.origin }],
    );
    expect(placed.length).toBeGreaterThan(DRAWN / 2);
    const exact = placed.filter(({ origin }) => isOneText(origin, texts));
    expect(exact.length).toBeGreaterThan(DRAWN / 2);
    const { name } = workspace.settings.company;
    const astray = exact.filter(({ word, written = "" }) => {
      const wanted = letters(word);
      const isFilledIn = written.includes("{company}") && name.includes(wanted);
      return !written.includes(wanted) && !isFilledIn;
    });
    expect(astray).toEqual([]);
    expect(placed.filter(({ line = 0, written = "" }) => line < 1 || written === "")).toEqual([]);
  });
});

/** The part of a word that is the same in YAML, Markdown and on the page: its longest run of letters and digits. */
function letters(word: string): string {
  const runs = word.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [""];
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

describe("a word without a place", () => {
  const books: readonly (readonly [string, readonly Source[]])[] = [
    ["merrowby-hotels", hotels],
    ...["every-field", "ru", "he", "sl", "lv", "da"].map(
      (name) => [name, readWorkspace(name)] as const,
    ),
  ];

  test.each(books)("is one of ours in %s", (_, sources) => {
    const workspace = workspaceOf(sources);
    const document = documentOf(workspace);
    const { language, handbook } = workspace.settings;
    const ours = oursIn(language);
    const named = new Set(idsAndQuantities(workspace).flatMap(wordsIn));
    const unplaced = wordsOf(document, "html").filter(({ at }) => at === undefined);
    const astray = unplaced.flatMap(({ text }) =>
      text === handbook.title
        ? []
        : // One letter: of an appendix, of an index.
          wordsIn(text).filter((word) => word.length > 1 && !ours.has(word) && !named.has(word)),
    );
    expect(unplaced.length).toBeGreaterThan(100);
    expect(astray).toEqual([]);
  });
});

test("no published file says where anything is written", () => {
  const folder = folderWith();
  const names = new Map(
    hotels.map(({ path }, n) => [
      path,
      path === "svc.yaml" ? path : `zq${n}-vault/qz${n}-page.yaml`,
    ]),
  );
  for (const { path, bytes } of readExampleFiles("merrowby-hotels"))
    put(folder, { [names.get(path) ?? path]: bytes });
  expect(runSvc(folder, ["build", "-f", "md,html", "--today", TODAY])).toMatchObject({ exit: 0 });
  const secrets = [
    folder,
    dirname(folder),
    tmpdir(),
    homedir(),
    root,
    hostname(),
    userInfo().username,
    process.version,
    "svc.yaml",
    ".yaml",
    ".hbs",
    "zq1-vault",
    "qz1-page",
    "badge-right",
    "/standards/",
    "file://",
  ].filter((secret) => secret.length > 3 && secret !== "root");
  const files = readdirSync(join(folder, "out"), {
    recursive: true,
    encoding: "utf8",
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(folder, "out"), join(entry.parentPath, entry.name)));
  expect(files.toSorted()).toEqual(expect.arrayContaining(["handbook.html", "handbook.md"]));
  for (const name of files) {
    const text = readFileSync(join(folder, "out", name), "utf8");
    expect({ name, told: secrets.filter((secret) => text.includes(secret)) }).toEqual({
      name,
      told: [],
    });
  }
});
