import type { Inline } from "../document/blocks.ts";
import type { StringKey } from "../locales/strings.ts";
import type { Drawing, Words } from "./drawing.ts";

/** A text, or one with words of ours behind it. */
type Item = Words | readonly [Words, string];
type Value = string | number | Words | readonly Item[];

/** A sentence of the book with values in it, as nodes: what the workspace wrote keeps its place. */
export function say(
  key: StringKey,
  values: Readonly<Record<string, Value>>,
  { word }: Drawing,
): readonly Inline[] {
  return word(key)
    .split(/(\{\w+\})/)
    .flatMap((piece): readonly Inline[] => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (name === undefined) return piece === "" ? [] : [textNode(piece)];
      return nodesOf(values[name] ?? "");
    });
}

/** Sentences one after the other. */
export function together(...sentences: readonly (readonly Inline[])[]): readonly Inline[] {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, n) => (n === 0 ? sentence : [textNode(" "), ...sentence]));
}

function nodesOf(value: Value): readonly Inline[] {
  if (typeof value === "number") return [textNode(String(value))];
  if (typeof value === "string") return [textNode(value)];
  if (!isList(value)) return [textNode(value)];
  return value.flatMap((item, n) => {
    const nodes = isPair(item) ? item.map(textNode) : [textNode(item)];
    return n === 0 ? nodes : [textNode("; "), ...nodes];
  });
}

function isList(value: Words | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

function isPair(item: Item): item is readonly [Words, string] {
  return Array.isArray(item);
}

function textNode(words: Words | string): Inline {
  return typeof words === "string" ? { type: "text", value: words } : { type: "text", ...words };
}
