import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { reportPretty } from "../../src/reporters/pretty.ts";
import { countTotals } from "../../src/reporters/report.ts";
import type { Source } from "../../src/source.ts";
import { check, locateFindings } from "../../src/svc.ts";
import type { Diagnostic } from "../../src/svc.ts";
import { readExample } from "../support/examples.ts";

/**
 * The example, broken as a newcomer breaks it who has only the example and the README. Each folder says in `variant.yaml` what was done
 * wrong, and in `expected.txt` what svc says of it, to the letter.
 */
interface Variant {
  readonly did: string;
  /** Independent mistakes; one where nothing is said. */
  readonly causes?: number;
  readonly edits?: readonly Edit[];
  readonly add?: Readonly<Record<string, string>>;
  readonly delete?: readonly string[];
  /** Files saved with a byte-order mark and Windows line ends. */
  readonly windows?: readonly string[];
}

interface Edit {
  readonly file: string;
  /** About where: the nearest place with the lines of `was` is taken. */
  readonly line: number;
  readonly was: readonly string[];
  readonly now: readonly string[];
}

const here = fileURLToPath(new URL("./", import.meta.url));
const example = readExample("merrowby-hotels");
const names = readdirSync(here)
  .filter((name) => existsSync(join(here, name, "variant.yaml")))
  .toSorted();

function readVariant(name: string): Variant {
  return parse(readFileSync(join(here, name, "variant.yaml"), "utf8")) as Variant;
}

function broken({
  edits = [],
  add = {},
  delete: gone = [],
  windows = [],
}: Variant): readonly Source[] {
  const texts = new Map(example.map(({ path, text }) => [path, text]));
  for (const edit of edits) texts.set(edit.file, applied(edit, texts.get(edit.file) ?? ""));
  for (const path of gone) texts.delete(path);
  for (const path of windows)
    texts.set(path, `\uFEFF${(texts.get(path) ?? "").replaceAll("\n", "\r\n")}`);
  for (const [path, text] of Object.entries(add)) texts.set(path, text);
  return [...texts].map(([path, text]) => ({ path, text }));
}

function applied({ file, line, was, now }: Edit, text: string): string {
  const lines = text.split("\n");
  const places =
    was.length === 0
      ? [line - 1]
      : [...lines.keys()].filter((at) => was.every((one, n) => lines[at + n] === one));
  const [place] = places.toSorted((a, b) => Math.abs(a - line + 1) - Math.abs(b - line + 1));
  if (place === undefined)
    throw new Error(`the example has changed: ${file} has no longer ${was.join("\n")}`);
  return lines.toSpliced(place, was.length, ...now).join("\n");
}

function findingsOf(sources: readonly Source[]): readonly Diagnostic[] {
  return locateFindings(check({ sources }).findings, sources);
}

async function report(
  sources: readonly Source[],
  diagnostics: readonly Diagnostic[],
): Promise<string> {
  return await reportPretty({
    diagnostics,
    totals: countTotals(diagnostics, sources.length, diagnostics.length),
    sources,
    version: "0",
    style: { color: false, columns: 80 },
  });
}

/** What is said, without the lines that are shown from the file. */
function words(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^\s*\d* \|/.test(line))
    .join("\n");
}

describe("the example, broken by a newcomer", () => {
  test("there are at least forty ways", () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  test("the example itself has no finding", () => {
    expect(findingsOf(example)).toEqual([]);
  });

  test.each(names)("%s", async (name) => {
    const variant = readVariant(name);
    const sources = broken(variant);
    const diagnostics = findingsOf(sources);
    const text = await report(sources, diagnostics);
    await expect(text).toMatchFileSnapshot(join(here, name, "expected.txt"));
    expect(diagnostics).toHaveLength(variant.causes ?? 1);
    expect(words(text)).not.toMatch(
      /(?<![-\w])(schema|property|object|null|undefined|must NOT)(?![-\w])|\[/,
    );
  });
});
