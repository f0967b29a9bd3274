import { describe, expect, test } from "vitest";
import { parse } from "../../src/syntax/parse.ts";
import {
  escapeStep,
  isMapping,
  join,
  locate,
  splitPointer,
  type Tree,
  valueAt,
} from "../../src/syntax/tree.ts";
import { kept } from "../support/kept.ts";

const TEXT = `# A note first
roles:
  - {id: host, title: Host, "a/b~c": 'it''s'}
  - id: chef   # note
    title: >
      The chef
      cooks
    empty:
    list: [1, "two", three four]
shared: &s
  x: 1
again: *s
nested: {a: {b: {c: [d, {e: f}]}}}
last: "quoted \\"text\\""
`;

function treeOf(text: string): Tree {
  const { tree } = parse({ path: "file.yaml", text });
  if (tree === undefined) throw new Error("no tree");
  return tree;
}

function written(tree: Tree, pointer: string, mark: "key" | "value"): string {
  return tree.source.text.slice(...locate(tree, pointer, mark));
}

describe("locate", () => {
  const tree = treeOf(TEXT);
  test.each([
    ["/roles", "key", "roles"],
    ["/roles/0", "value", `{id: host, title: Host, "a/b~c": 'it''s'}`],
    ["/roles/0", "key", `{id: host, title: Host, "a/b~c": 'it''s'}`],
    ["/roles/0/a~1b~0c", "key", `"a/b~c"`],
    ["/roles/0/a~1b~0c", "value", "'it''s'"],
    ["/roles/1/id", "value", "chef"],
    ["/roles/1/title", "value", ">\n      The chef\n      cooks"],
    ["/roles/1/empty", "value", "empty"],
    ["/roles/1/list/2", "value", "three four"],
    ["/again", "value", "*s"],
    ["/again/x", "value", "*s"],
    ["/again/x", "key", "*s"],
    ["/nested/a/b/c/1/e", "value", "f"],
    ["/nested/a/b/nothing/there", "key", "{c: [d, {e: f}]}"],
    ["/last", "value", `"quoted \\"text\\""`],
  ] as const)("%s (%s)", (pointer, mark, text) => {
    expect(written(tree, pointer, mark)).toBe(text);
  });

  test("an empty file is at its start", () => {
    expect(locate(treeOf(""), "/a", "value")).toEqual([0, 0]);
  });

  test("the spans are those of the file as written, also after a repair", () => {
    const repaired = treeOf("a: Note: it's\nb:x\nc: [1, two\nd: end\n");
    expect(written(repaired, "/a", "value")).toBe("Note: it's");
    expect(written(repaired, "/b", "value")).toBe("x");
    expect(written(repaired, "/c/1", "value")).toBe("two");
    expect(written(repaired, "/d", "value")).toBe("end");
  });
});

test("pointers", () => {
  expect(join("/a", "b/c~d")).toBe("/a/b~1c~0d");
  expect(join("", 3)).toBe("/3");
  expect(splitPointer("/a~1b/~01/0")).toEqual(["a/b", "~1", "0"]);
  expect(escapeStep("plain")).toBe("plain");
  expect(valueAt({ a: [{ b: 1 }] }, "/a/0/b")).toBe(1);
  expect(valueAt({ a: 1 }, "/a/b/c")).toBeUndefined();
  expect(valueAt({}, "/constructor")).toBeUndefined();
});

describe("random changes of a file", () => {
  test("never throw, and every value is found where it is written", () => {
    const random = seeded(20_261_125);
    let trees = 0;
    let read = 0;
    for (let i = 0; i < 1600; i += 1) {
      const text = mutate(TEXT, random);
      const { tree, findings } = parse({ path: "file.yaml", text });
      for (const finding of findings) expect(finding.at.span?.[0]).toBeLessThanOrEqual(text.length);
      if (tree === undefined) continue;
      trees += 1;
      expect(tree.spans.every((offset) => offset <= text.length)).toBe(true);
      if (findings.length > 0) continue;
      read += 1;
      expect(misplaced(tree, "", tree.value)).toEqual([]);
    }
    expect(trees).toBeGreaterThan(800);
    expect(read).toBeGreaterThan(200);
  });
});

/** Reads the text at each place again, alone, and lists the places where it is another value. */
function misplaced(tree: Tree, pointer: string, value: unknown): string[] {
  const text = written(tree, pointer, "value");
  if (text.startsWith("*")) return [];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) => misplaced(tree, join(pointer, i), item));
  if (isMapping(value)) {
    return Object.entries(value).flatMap(([key, child]) => {
      const at = join(pointer, key);
      const isRight = scalar(written(tree, at, "key")) === key;
      return [...(isRight ? [] : [`key of ${at}`]), ...misplaced(tree, at, child)];
    });
  }
  if (value === null || /^[|>]/.test(text) || text.includes("\n")) return [];
  return Object.is(scalar(text), value) ? [] : [mismatch(pointer, text, value)];
}

function mismatch(pointer: string, text: string, value: unknown): string {
  return `${pointer}: ${text} is not ${String(value)}`;
}

/** Most changes leave most values as they are, so what a text means is asked once. */
const scalar = kept((text: string): unknown =>
  valueAt(parse({ path: "one.yaml", text: `x: ${text}\n` }).tree?.value, "/x"),
);

function mutate(text: string, random: () => number): string {
  const parts = [
    "\t",
    " ",
    "\n",
    ":",
    ": ",
    "- ",
    "-",
    "#",
    " #",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ",",
    "&s ",
    "*s",
    "!",
    "|",
    ">",
    "?",
    "\r\n",
    "\ufeff",
    "\u0000",
    "é",
    "\ud83d\ude00",
    "a: b",
  ];
  let changed = text;
  for (let n = 1 + Math.floor(random() * 3); n > 0; n -= 1) {
    const at = Math.floor(random() * changed.length);
    const cut = Math.floor(random() * 3);
    const part = parts[Math.floor(random() * parts.length)] ?? "";
    changed = changed.slice(0, at) + (random() < 0.7 ? part : "") + changed.slice(at + cut);
  }
  return changed;
}

/** mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
