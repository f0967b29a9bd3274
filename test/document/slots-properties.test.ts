/**
 * The promise of the slot engine, over hostile texts: any string in any plain field leaves the same skeleton and the same text; any
 * Markdown in any Markdown field leaves its neighbours unchanged. Every text goes into every field of its kind at once, and the
 * whole document is compared, not a sample of it.
 */

import { isDeepStrictEqual } from "node:util";
import naughty from "big-list-of-naughty-strings" with { type: "json" };
import commonmark from "commonmark-spec";
import { describe, expect, it } from "vitest";

import type { Block, Document, Inline, Origin } from "../../src/document/blocks.ts";
import { inlineMarkdown, markdown } from "../../src/document/markdown.ts";
import { markBlocks, markInlines } from "../../src/document/slots-fill.ts";
import { renderTemplate } from "../../src/document/slots.ts";
import { createCoverage } from "../../src/document/template-coverage.ts";
import { book, environment, standardTemplate, view, type Words } from "./book.ts";

const own = [
  "\uE0000\uE001",
  "\uE0001\uE001 and \uE00099999\uE001",
  "\uE000",
  "\uE001\uE000",
  "*\uE0002\uE001*",
  "```\n\uE0000\uE001",
  "{{title}} {{{title}}} {{#if x}}",
  "{{/section}}\n\n{{/card}}",
  ":::note\n\n| a | b |\n|---|---|",
  "[x]: https://example.org\n\n[x]",
  "<!--",
  "<script>alert(1)</script>",
  " ",
  "\n\n\n",
  "\t- x\n\t\t- y",
  "**",
  "[",
  "![](",
  "\\",
  "&amp; &#0; &nbsp;",
  "\r\n- a\r- b",
  "\u202E\u2066abc",
  "constructor",
  "__proto__",
];
const examples = commonmark.tests.map((test) => test.markdown.replaceAll("→", "\t"));
const texts = [...own, ...examples, ...naughty].filter((text) => text !== "");

interface Printed {
  readonly blocks: readonly Block[];
  readonly origins: Document["origins"];
}

function print(words: Words): Printed {
  const surroundings = environment();
  const { blocks, findings } = renderTemplate(book, view(words), surroundings);
  expect(findings).toEqual([]);
  return { blocks, origins: surroundings.origins.list };
}

const sober: Words = {
  plain: (pointer) => `plain ${pointer}`,
  prose: (pointer) => `prose ${pointer}`,
};
const base = print(sober);

/** A copy in which every object of the tree has been offered to `change`, children first. */
function changed(node: unknown, change: (node: object) => unknown): unknown {
  if (Array.isArray(node)) return node.flatMap((part: unknown) => changed(part, change));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, changed(value, change)]);
  return change(Object.fromEntries(entries));
}

function textOf(node: object): { value: string; at: number } | undefined {
  if (!("type" in node) || node.type !== "text" || !("at" in node) || !("value" in node))
    return undefined;
  return { value: String(node.value), at: Number(node.at) };
}

/** The sober document with this text in its plain fields. */
function withPlain(text: string): unknown {
  return changed(base.blocks, (node) =>
    textOf(node)?.value.startsWith("plain ") === true ? { ...node, value: text } : node,
  );
}

/** The fields that the template prints with blocks, where they stand alone in a paragraph. */
const blockFields = /\/(?:lead|how|welcome)$/;

function proseOf(node: object): { at: number; origin: Origin } | undefined {
  const found = textOf(node);
  const origin = found?.value.startsWith("prose ") === true ? base.origins[found.at] : undefined;
  return found === undefined || origin === undefined ? undefined : { at: found.at, origin };
}

/** The sober document with this Markdown in its Markdown fields: only they are other nodes, and what is left empty is gone. */
function withProse(text: string): unknown {
  return changed(base.blocks, (node) => {
    if (!("type" in node)) return node;
    const prose = proseOf(node);
    if (prose !== undefined) return { ...node, standsFor: prose.at };
    return node.type === "paragraph" || node.type === "runIn"
      ? paragraphWith(text, node)
      : emptied(node);
  });
}

/** A list whose items lost their only text. Cells and columns stay: they have a place to keep. */
function emptied(node: object): unknown {
  if (!("items" in node) || !Array.isArray(node.items)) return node;
  const items = node.items.filter((item: { children: unknown[] }) => item.children.length > 0);
  return items.length === 0 ? [] : { ...node, items };
}

function paragraphWith(text: string, node: object): unknown {
  const children: unknown[] =
    "children" in node && Array.isArray(node.children) ? node.children : [];
  const alone = children.length === 1 ? standsFor(children[0]) : undefined;
  if (alone !== undefined && blockFields.test(base.origins[alone]?.pointer ?? "")) {
    return [...markBlocks(markdown(text), { at: alone })];
  }
  const filled = children.flatMap((child) => {
    const at = standsFor(child);
    return at === undefined ? [child] : [...markInlines(inlineMarkdown(text), { at })];
  });
  return filled.length === 0 ? [] : { ...node, children: filled };
}

function standsFor(node: unknown): number | undefined {
  return typeof node === "object" && node !== null && "standsFor" in node
    ? Number(node.standsFor)
    : undefined;
}

/** Equal but for the order in which fields were written. */
function same(found: unknown, expected: unknown): boolean {
  return (
    isDeepStrictEqual(found, expected) ||
    JSON.stringify(sorted(found)) === JSON.stringify(sorted(expected))
  );
}

function sorted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sorted);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
}

describe("hostile texts", () => {
  it("has enough of them", () => {
    expect(examples.length).toBe(652);
    expect(texts.length).toBeGreaterThan(1_100);
  });

  it("prints every mustache of the template, so that every field is tried", () => {
    const coverage = createCoverage();
    renderTemplate(book, view(sober), environment({ reached: coverage.reached }));
    const missed = coverage.unreached([book, standardTemplate]).map(({ written }) => written);
    // The book without stages is another test's.
    expect(missed).toEqual(['{{t "none"}}']);
  });

  it("keeps skeleton and text, whatever stands in plain fields", () => {
    const wrong = texts.filter(
      (text) => !same(print({ ...sober, plain: () => text }).blocks, withPlain(text)),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps everything around, whatever stands in Markdown fields", () => {
    const wrong = texts.filter(
      (text) => !same(print({ ...sober, prose: () => text }).blocks, withProse(text)),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps origins, whatever stands in any field", () => {
    const wrong = texts.filter(
      (text) => !same(print({ plain: () => text, prose: () => text }).origins, base.origins),
    );
    expect(wrong).toEqual([]);
  });

  it("notices a changed neighbour (so that the comparison can fail)", () => {
    const other: Inline = { type: "text", value: "changed" };
    const spoilt = [...base.blocks, { type: "paragraph", children: [other] }];
    expect(same(spoilt, withPlain("x"))).toBe(false);
    expect(same(base.blocks, withProse("*x*"))).toBe(false);
  });
});
