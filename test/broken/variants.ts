import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Source } from "../../src/source.ts";
import { readExample } from "../support/examples.ts";

/**
 * The example, broken as a newcomer breaks it who has only the example and the README. Each folder says in `variant.yaml` what was done
 * wrong, and in `expected.txt` what svc says of it, to the letter.
 */
export interface Variant {
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

export const here = fileURLToPath(new URL("./", import.meta.url));
export const example = readExample("merrowby-hotels");
export const names = readdirSync(here)
  .filter((name) => existsSync(join(here, name, "variant.yaml")))
  .toSorted();

export function readVariant(name: string): Variant {
  return parse(readFileSync(join(here, name, "variant.yaml"), "utf8")) as Variant;
}

export function broken({
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
  // Files as they were are the very ones of the example, so that they need not be read again.
  const kept = new Map(example.map((source) => [source.path, source]));
  return [...texts].map(([path, text]) => {
    const source = kept.get(path);
    return source?.text === text ? source : { path, text };
  });
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
