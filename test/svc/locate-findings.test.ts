import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/diagnostic.ts";
import { locateFindings } from "../../src/svc/locate-findings.ts";

const path = "a.yaml";

function finding(at: Omit<Finding["at"], "file">, file = path): Finding {
  return {
    rule: "unknown-reference",
    params: {
      what: "Step",
      field: "owner",
      kind: "role",
      id: "x",
      several: false,
      others: 0,
      shown: 0,
    },
    at: { file, ...at },
  };
}

/** The part of the text that a place marks, and where it begins. */
function marked(text: string, at: Omit<Finding["at"], "file">): string {
  const [one] = locateFindings([finding(at)], [{ path, text }]);
  if (one === undefined) throw new Error("nothing was located");
  return `${one.start.line}:${one.start.column} ${text.slice(one.start.offset, one.end.offset)}`;
}

describe("a place", () => {
  it.each([
    ["a value", "a: 1\nb:\n  c: two\n", { pointer: "/b/c" }, "3:6 two"],
    ["a key", "a: 1\nb:\n  c: two\n", { pointer: "/b/c", mark: "key" }, "3:3 c"],
    ["the deepest part that exists", "b:\n  c: two\n", { pointer: "/b/c/d/e" }, "2:6 two"],
    ["a span of the file", "a: 1\nb: 2\n", { span: [5, 6] }, "2:1 b"],
    ["a part of a plain text", "a: one two one\n", { pointer: "/a", span: [8, 11] }, "1:12 one"],
    [
      "a part of a quoted text",
      'a: "it \\"is\\" 60 s"\n',
      { pointer: "/a", span: [8, 12] },
      "1:15 60 s",
    ],
    [
      "a part of a block",
      "a: |\n  first\n  second\n",
      { pointer: "/a", span: [6, 12] },
      "3:3 second",
    ],
    [
      "all of a text whose part is folded",
      "a: one\n  two\n",
      { pointer: "/a", span: [2, 5] },
      "1:4 one\n  two",
    ],
    ["a line that ends as on Windows", "a: 1\r\nb: 2\r\n", { pointer: "/b" }, "2:4 2"],
    ["a line behind an emoji", "a: 😀\nb: 😀 x\n", { span: [9, 13] }, "2:4 😀 x"],
  ] as const)("is %s", (_, text, at, expected) => {
    expect(marked(text, at)).toBe(expected);
  });

  it("counts columns as if a byte-order mark were not there", () => {
    const [one] = locateFindings([finding({ span: [1, 2] })], [{ path, text: "\uFEFFa: 1\n" }]);
    expect(one?.start).toEqual({ line: 1, column: 1, offset: 1 });
  });

  it("is the start of a file that could not be read", () => {
    const start = { line: 1, column: 1, offset: 0 };
    expect(locateFindings([finding({ pointer: "/a" }, "gone.yaml")], [])).toMatchObject([
      { start, end: start },
    ]);
  });
});

it("comes with words, and in order of file, place and rule", () => {
  const located = locateFindings(
    [
      finding({ span: [3, 4] }, "b.yaml"),
      finding({ span: [5, 6] }),
      finding({ span: [3, 4] }),
      finding({ span: [3, 4] }, "Z.yaml"),
    ],
    [
      { path, text: "a: 1\nb: 2\n" },
      { path: "b.yaml", text: "a: 1\n" },
      { path: "Z.yaml", text: "a: 1\n" },
    ],
  );
  expect(located.map((one) => `${one.file} ${one.start.offset}`)).toEqual([
    "Z.yaml 3",
    "a.yaml 3",
    "a.yaml 5",
    "b.yaml 3",
  ]);
  expect(located[0]).toMatchObject({
    severity: "error",
    message: "Step names a role that does not exist: x",
  });
});
