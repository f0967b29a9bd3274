import { expect, test, vi } from "vitest";
import { parse } from "../../src/syntax/parse.ts";
import { textOf } from "./report.ts";

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

/** Files that somebody made to break the reader: each ends with these findings and no exception; the suite's time-out is the only clock. */
const HOSTILE: readonly (readonly [name: string, text: string, rules: readonly string[]])[] = [
  ["10,000 brackets", "[".repeat(10_000), ["deep-nesting"]],
  ["10,000 braces", `a: ${"{a: ".repeat(10_000)}`, ["deep-nesting"]],
  ["10,000 dashes", `${"- ".repeat(10_000)}x`, ["deep-nesting"]],
  ["2,000 levels of fields", lines(2000, (i) => `${" ".repeat(i)}a:`), ["deep-nesting"]],
  [
    "aliases that nest",
    `a0: &a0 x\n${lines(100, (i) => `a${i + 1}: &a${i + 1} [*a${i}]`)}`,
    ["deep-nesting"],
  ],
  [
    "an alias bomb",
    `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${lines(9, (i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)}`,
    ["too-many-aliases"],
  ],
  [
    "a wide alias bomb",
    `a: &a [${"x,".repeat(999)}]\nb:\n${lines(200, () => "  - *a")}`,
    ["too-many-aliases"],
  ],
  ["40,000 keys", lines(40_000, (i) => `k${i}: ${i}`), []],
  ["20,000 keys, each twice", lines(40_000, (i) => `k${i % 20_000}: ${i}`), ["duplicate-key"]],
  ["10 MB in one text", `a: ${"x".repeat(10_000_000)}`, []],
  ["10 MB in a block", `a: |\n${"  hello world\n".repeat(700_000)}`, []],
  ["10 MB in quotes", `a: "${"x ".repeat(5_000_000)}"`, []],
  ["1 MB of blank lines", `${"\n".repeat(1_000_000)}a: 1`, []],
  ["100,000 tags", "- !!js/function y\n".repeat(20_000), ["tag"]],
  ["1 MB of exclamation marks", "!".repeat(1_000_000), ["broken-yaml"]],
  ["200,000 closing brackets", `a: ${"]".repeat(200_000)}`, ["extra-bracket"]],
  ["many second colons", "a: b: c\n".repeat(20_000), ["colon-in-text"]],
  ["many commas", `a: [${",".repeat(100_000)}]`, ["extra-comma"]],
  ["many quotes", '"'.repeat(300_000), ["text-after-quote"]],
  ["500,000 control characters", "a\u0001".repeat(500_000), ["control-character"]],
  ["half characters", "\ud800".repeat(100_000), ["broken-character"]],
  ["200,000 documents", "---\n".repeat(100_000), ["several-documents"]],
];

test.each(HOSTILE)("%s", (_, text, rules) => {
  const { findings } = parse({ path: "file.yaml", text });
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(rules);
});

test("no name reaches the prototype of all things", () => {
  const { tree } = parse({
    path: "file.yaml",
    text: "__proto__: {polluted: 1}\na: {__proto__: {polluted: 1}, constructor: x}\n",
  });
  expect(tree?.value).toEqual({ a: {} });
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("nothing is printed, and no warning of Node is raised", () => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
  const out = [vi.spyOn(console, "warn"), vi.spyOn(console, "error"), vi.spyOn(console, "log")];
  parse({ path: "file.yaml", text: "? [a]\n: 1\n? {b: c}\n: 2\n%YAML 1.1\n!!foo x: !!binary y\n" });
  for (const spy of [warn, ...out]) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test("texts of any length are short in messages", () => {
  const long = `a: Note: ${"x".repeat(5000)}\n*${"y".repeat(900)}: 1\n${"z".repeat(3000)}\n`;
  for (const finding of parse({ path: "file.yaml", text: long }).findings) {
    const { message, help } = textOf(finding);
    expect(`${message}${help}`.length).toBeLessThan(500);
  }
});
