/** docs/templates.md is executed: what it shows is built, what it says of findings is what svc says, and its tables are the code's. */

import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";

import { parts } from "../src/document/parts/table.ts";
import { containers } from "../src/document/slots-containers.ts";
import type { Attribute } from "../src/document/slots-containers.ts";
import { helpers } from "../src/document/template-tree.ts";
import { shapes } from "../src/generated/fields.ts";
import { reportPretty } from "../src/reporters/pretty.ts";
import { countTotals } from "../src/reporters/report.ts";
import type { Source } from "../src/source.ts";
import { build, check, locateFindings, readDocuments } from "../src/svc.ts";
import type { DocumentsResult } from "../src/svc.ts";

const page = readFileSync(new URL("../docs/templates.md", import.meta.url), "utf8");

/** A fenced block, with the path of the file that it is said to be. */
interface Fenced {
  readonly language: string;
  readonly text: string;
  readonly file: string | undefined;
}

const blocks: readonly Fenced[] = [
  ...page.matchAll(/(?:`(templates\/[^`]+)`:\n\n)?^( *)```(\w+)\n([^]*?)^ *```$/gm),
].map(([, file, indent = "", language = "", text = ""]) => ({
  language,
  file,
  text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
}));

const settings: Source = { path: "svc.yaml", text: blocks.at(-1)?.text ?? "" };
const checked = check({ sources: [settings], documents: [] });
const SIGN = "templates/window-sign/window-sign.md.hbs";
const title: Source = {
  path: "templates/window-sign/document.yaml",
  text: "title: What we promise\n",
};

async function read(sources: readonly Source[]): Promise<DocumentsResult> {
  const { workspace } = checked;
  return await readDocuments({ folder: "templates", sources, workspace });
}

/** The Markdown of a document; throws where anything was found. */
async function built(document: string, sources: readonly Source[]): Promise<string> {
  const { workspace } = checked;
  if (workspace === undefined) throw new Error("the workspace of the page cannot be used");
  const { documents, findings } = await read(sources);
  const request = { document, documents, today: "2026-01-31", formats: ["markdown"] } as const;
  const made = findings.length > 0 ? undefined : await build(workspace, request);
  if (made === undefined || made.findings.length > 0)
    throw new Error(JSON.stringify(made?.findings ?? findings));
  return new TextDecoder().decode(made.files[0]?.bytes);
}

/** Templates with what the page shows behind them: what is printed, or what is found. */
const shown = blocks.flatMap(({ language, text, file }, index) => {
  const next = blocks[index + 1];
  return language === "mustache" ? [{ text, file, next }] : [];
});

test("the workspace of the page has no finding", () => {
  expect(checked.findings).toEqual([]);
});

test("the page shows as many templates as it should", () => {
  expect(shown.length).toBeGreaterThanOrEqual(10);
  expect(shown.filter(({ next }) => next?.language === "markdown").length).toBeGreaterThanOrEqual(
    3,
  );
  expect(shown.filter(({ next }) => next?.language === "text").length).toBeGreaterThanOrEqual(5);
});

describe("a template of the page", () => {
  const right = shown.filter(({ next }) => next?.language !== "text");
  it.each(right)("is built: $text", async ({ text, next }) => {
    const made = await built("window-sign", [title, { path: SIGN, text }]);
    expect(made).toMatch(/^# What we promise\n\n./);
    if (next?.language !== "markdown") return;
    const expected = next.text.startsWith("# ") ? made : made.replace(/^# .*\n\n/, "");
    expect(next.text).toBe(expected);
  });

  const wrong = shown.filter(({ next }) => next?.language === "text");
  it.each(wrong)("has the finding that the page shows: $text", async ({ text, next }) => {
    const sources = [title, { path: SIGN, text }];
    const diagnostics = locateFindings((await read(sources)).findings, sources);
    const said = await reportPretty({
      diagnostics,
      totals: countTotals(diagnostics, sources.length, diagnostics.length),
      sources,
      version: "0",
      style: { color: false, columns: 80 },
    });
    expect(said.replace(/\n1 error in .*\n$/, "").trim()).toBe(next?.text.trim());
  });
});

test("a file that is said to be one of a document works there", async () => {
  const files = blocks.flatMap(({ file, text }) =>
    file === undefined ? [] : [{ path: file, text }],
  );
  expect(files.map(({ path }) => path)).toEqual([
    "templates/window-sign/document.yaml",
    SIGN,
    "templates/short/document.yaml",
  ]);
  expect(await built("window-sign", files)).toMatch(/^# What we promise\n/);
  expect(await built("short", files)).toMatch(/## 2 Communication standards/);
});

/** The rows of the table whose head begins with this word: first cell without backticks and braces, then the others. */
function rows(head: string): ReadonlyMap<string, readonly string[]> {
  const table = new RegExp(`^\\| ${head} [^]*?\\n\\n`, "m").exec(page)?.[0] ?? "";
  const lines = table.trim().split("\n").slice(2);
  return new Map(
    lines.map((line) => {
      const [first = "", ...rest] = line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [first.replaceAll(/[`{}#]/g, ""), rest];
    }),
  );
}

const named = (cell: string | undefined): readonly string[] =>
  [...(cell ?? "").matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);

describe("the tables of the page", () => {
  test("name every field of document.yaml", () => {
    expect([...rows("field").keys()]).toEqual(Object.keys(shapes.OwnDocument.fields));
  });

  test("name every container, with what it takes", () => {
    const table = rows("tag");
    expect([...table.keys()].toSorted()).toEqual(Object.keys(containers).toSorted());
    for (const [name, { attributes }] of Object.entries(containers)) {
      const [, takes, words] = table.get(name) ?? [];
      const [needed = "", free = ""] = (takes ?? "").split("perhaps");
      const required = (wanted: boolean): readonly string[] =>
        Object.entries(attributes).flatMap(([key, one]: [string, Attribute]) =>
          (one.required === true) === wanted ? [key] : [],
        );
      expect({ name, takes: named(needed).toSorted() }).toEqual({
        name,
        takes: required(true).toSorted(),
      });
      expect({ name, takes: named(free).toSorted() }).toEqual({
        name,
        takes: required(false).toSorted(),
      });
      const said = Object.entries(attributes).flatMap(([key, one]: [string, Attribute]) =>
        one.type === "word" ? [`${key}: ${one.words.join(", ")}`] : [],
      );
      expect({ name, words }).toEqual({ name, words: said.join("; ") });
    }
  });

  test("name every part, with what it takes", () => {
    const table = rows("part");
    expect([...table.keys()]).toEqual(
      Object.keys(parts).toSorted((a, b) => a.localeCompare(b, "en")),
    );
    for (const [name, { attributes }] of Object.entries(parts)) {
      expect({ name, takes: named(table.get(name)?.[1]) }).toEqual({
        name,
        takes: Object.keys(attributes),
      });
    }
  });

  test("name every helper", () => {
    const forms = [...page.matchAll(/\{\{(\w+) |\((\w+) /g)].map(([, one, two]) => one ?? two);
    expect(Object.keys(helpers).filter((name) => !forms.includes(name))).toEqual([]);
  });
});
