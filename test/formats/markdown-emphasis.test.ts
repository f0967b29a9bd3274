import { expect, test } from "vitest";
import { markdown } from "../../src/formats/markdown.ts";
import { document, text } from "./build.ts";
import { byCommonmark, byMarkdownIt } from "./read-markdown.ts";
import { englishStrings } from "./sample.ts";
import type { Inline } from "./types.ts";

const alphabet = ["a", "b", " ", ".", "*", "_", "“", "é", "(", "1", "!", "\\", "ב"];

/** A generator with a seed: the same trees on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function tree(roll: (sides: number) => number, depth: number): Inline[] {
  return Array.from({ length: 1 + roll(3) }, () => {
    const kind = depth === 0 ? 0 : roll(3);
    if (kind > 0)
      return { type: kind === 1 ? "strong" : "emphasis", children: tree(roll, depth - 1) };
    const chars = Array.from({ length: 1 + roll(3) }, () => alphabet[roll(alphabet.length)] ?? "");
    return text(chars.join(""));
  });
}

function expected(children: readonly Inline[]): readonly string[] {
  return children.flatMap((child) => {
    if (child.type === "strong") return ["strong", ...expected(child.children), "/strong"];
    return child.type === "emphasis" ? ["em", ...expected(child.children), "/em"] : [];
  });
}

function letters(children: readonly Inline[]): string {
  const all = children.map((child) =>
    "children" in child ? letters(child.children) : "value" in child ? child.value : "",
  );
  return all.join("").replaceAll(" ", "");
}

test("2,000 random nests of emphasis keep their shape and their letters", () => {
  const roll = dice(20260301);
  for (let count = 0; count < 2000; count += 1) {
    const children = tree(roll, 3);
    const [file] = markdown(
      document([{ type: "paragraph", children: [text("x "), ...children] }]),
      englishStrings,
    );
    const source = new TextDecoder().decode(file?.bytes);
    for (const read of [byCommonmark(source), byMarkdownIt(source)]) {
      const marks = read.skeleton.filter((name) => /^\/?(strong|em)$/.test(name));
      expect({ source, marks }).toEqual({ source, marks: expected(children) });
      expect(read.text.replaceAll(" ", "")).toBe(`Handbookx${letters(children)}`);
    }
  }
});
