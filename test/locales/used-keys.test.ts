/** Nothing is translated for nobody: every text of the book is asked for by a template or by the code. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { shapes } from "../../src/generated/fields.ts";
import { en } from "../../src/locales/strings/en.ts";
import { root } from "../support/run-svc.ts";

const keys = Object.keys(en);

function textsBelow(folder: string, isLeftOut: (path: string) => boolean): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isLeftOut(path))
    .map((path) => readFileSync(path, "utf8"));
}

const asking = [
  ...textsBelow("src", (path) => /src\/(?:generated|locales\/strings)\//.test(path)),
  ...textsBelow("templates", () => false),
];

/** Whole keys, as `"label.owner"`, and what may stand in the middle of one. */
const named = new Set(
  asking.flatMap((text) => [...text.matchAll(/["'`]([a-z][\w.]*)["'`]/gi)].map(([, key]) => key)),
);

/** The words of the format's closed lists. */
const words = new Set(
  Object.values(shapes).flatMap(({ fields }) =>
    Object.values(fields).flatMap((field) => ("words" in field ? field.words : [])),
  ),
);

/** Keys of which a part is computed: `label.${name}`. */
const computed = asking.flatMap((text) =>
  [...text.matchAll(/`([a-z]\w*\.[\w.]*)\$\{[^}`]*\}([\w.]*)`/gi)].map(
    ([, start = "", end = ""]) => ({ start, end, text }),
  ),
);

function isComputed(key: string): boolean {
  return computed.some(({ start, end, text }) => {
    if (!key.startsWith(start) || !key.endsWith(end)) return false;
    const part = key.slice(start.length, key.length - end.length);
    return words.has(part) || named.has(part) || new RegExp(`\\b${part}:`, "u").test(text);
  });
}

/** What is put before a word where the same word is said otherwise elsewhere: `recorded-customer`. */
const prefixes = [
  ...readFileSync(join(root, "src/edition/derived.ts"), "utf8").matchAll(/`(\w+)-\$\{/g),
].map(([, prefix]) => prefix);

function isOfFormat(word: string): boolean {
  const [, prefix, rest = ""] = /^([a-z]+)-(.+)$/.exec(word) ?? [];
  if (prefix === undefined) return words.has(word);
  return prefixes.includes(prefix) && (words.has(rest) || /^-?\d$/.test(rest));
}

test("every key is asked for by a template or by the code", () => {
  expect(computed.length).toBeGreaterThan(5);
  const unused = keys.filter(
    (key) => !key.startsWith("word.") && !named.has(key) && !isComputed(key),
  );
  expect(unused).toEqual([]);
});

test("every name of a word is that of a word of the format", () => {
  const texts = keys.filter((key) => key.startsWith("word."));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((key) => !isOfFormat(key.slice("word.".length)))).toEqual([]);
});
