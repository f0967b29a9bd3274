import { expect, test } from "vitest";
import { parse } from "../../src/syntax/parse.ts";
import type { Tree } from "../../src/syntax/tree.ts";
import { join, locate, pointerAt } from "../../src/syntax/tree.ts";
import { readExample } from "../support/examples.ts";

const TEXT = `roles:
  - id: porter
    title: Porter
    tasks: [carry, {what: hold}]
  - &other
    id: host
again: *other
`;

function treeOf(text: string): Tree {
  const { tree } = parse({ path: "a.yaml", text });
  if (tree === undefined) throw new Error("not YAML");
  return tree;
}

const at = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};

test.each([
  ["porter", "/roles/0/id"],
  ["id", "/roles/0/id"],
  ["id: porter", "/roles/0/id"],
  ["id: porter\n    title: Porter", "/roles/0"],
  ["carry", "/roles/0/tasks/0"],
  ["what: ho", "/roles/0/tasks/1/what"],
  ["[carry", "/roles/0/tasks"],
  ["roles", "/roles"],
  ["*other", "/again"],
  ["Porter\n    tasks: [carry", "/roles/0"],
  [TEXT, ""],
])("%j stands in %s", (words, pointer) => {
  expect(pointerAt(treeOf(TEXT), at(words))).toBe(pointer);
});

/** Every value of the file, with its pointer. */
function* pointers(value: unknown, pointer = ""): Generator<string> {
  yield pointer;
  if (typeof value !== "object" || value === null) return;
  for (const [step, child] of Object.entries(value)) yield* pointers(child, join(pointer, step));
}

test("it is the way back from every place of the example", () => {
  let seen = 0;
  const wrong: object[] = [];
  for (const source of readExample("merrowby-hotels")) {
    const tree = treeOf(source.text);
    for (const pointer of pointers(tree.value)) {
      const found = pointerAt(tree, locate(tree, pointer, "value"));
      seen += 1;
      // All that a value holds may be one other value.
      if (found !== pointer && !found.startsWith(`${pointer}/`))
        wrong.push({ file: source.path, pointer, found });
      const key = pointerAt(tree, locate(tree, pointer, "key"));
      if (Number.isNaN(Number(pointer.split("/").at(-1) || Number.NaN)) && pointer !== "")
        if (key !== pointer) wrong.push({ file: source.path, pointer, key });
    }
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(5_000);
});
