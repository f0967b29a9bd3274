import type { Source, Span } from "../source.ts";

/**
 * A file as plain data: what it says, and where. Of every node of the file in document order (a mapping or a list before what is in
 * it) `spans` holds four numbers: start and end of its key, start and end of its value, as offsets into the source's text.
 * Items of a list and the root have the key (0, 0). A node that is an alias is one node, whatever stands behind it.
 */
export interface Tree {
  readonly source: Source;
  readonly value: unknown;
  readonly spans: Uint32Array;
}

/** Numbers in `spans` for one node. */
const STRIDE = 4;

/** The nodes below a node, by key or index: where each one's numbers stand in `spans`, counted in nodes. */
type Children = ReadonlyMap<string, number>;

/** Made again when needed, kept as long as the tree: many findings in one file must not walk it many times. */
const indexes = new WeakMap<Tree, Map<number, Children>>();

/**
 * Where the value that `pointer` (RFC 6901) names stands, or its key. The deepest part of the pointer that exists is taken; what lies behind
 * an alias is at the alias. An empty value is where its key is; an item of a list and the root have no key, so their value is taken.
 */
export function locate(tree: Tree, pointer: string, mark: "key" | "value"): Span {
  if (tree.spans.length === 0) return [0, 0];
  let node = 0;
  let value = tree.value;
  let complete = true;
  for (const step of splitPointer(pointer)) {
    const next = isAlias(tree, node) ? undefined : childrenOf(tree, node, value).get(step);
    if (next === undefined) {
      complete = false;
      break;
    }
    node = next;
    value = childAt(value, step);
  }
  return spanOf(tree, node, complete ? mark : "value");
}

/** The pointer of the smallest value that, with its key, holds all of `span`: the opposite of `locate`. */
export function pointerAt(tree: Tree, span: Span): string {
  let pointer = "";
  let node = 0;
  let value = tree.value;
  for (;;) {
    const steps = isAlias(tree, node) ? [] : [...childrenOf(tree, node, value)];
    const step = steps.find(([, child]) => holds(tree, child, span));
    if (step === undefined) return pointer;
    const [name, child] = step;
    pointer = join(pointer, name);
    value = childAt(value, name);
    node = child;
  }
}

function holds(tree: Tree, node: number, [start, end]: Span): boolean {
  const [keyStart = 0, keyEnd = 0, valueStart = 0, valueEnd = 0] = tree.spans.subarray(
    node * STRIDE,
    (node + 1) * STRIDE,
  );
  const from = keyEnd > keyStart ? keyStart : valueStart;
  return from <= start && end <= Math.max(keyEnd, valueEnd);
}

/** The value at `pointer`; nothing where the pointer leads nowhere. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of splitPointer(pointer)) {
    value = childAt(value, step);
    if (value === undefined) return undefined;
  }
  return value;
}

/** `/a/b` and `c` give `/a/b/c`, escaped. */
export function join(pointer: string, step: string | number): string {
  return `${pointer}/${typeof step === "number" ? step : escapeStep(step)}`;
}

export function escapeStep(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;
}

export function splitPointer(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A mapping of the file: plain data with names. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function childAt(value: unknown, step: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  if (isMapping(value)) return value[step];
  return Array.isArray(value) ? value[Number(step)] : undefined;
}

function spanOf(tree: Tree, node: number, mark: "key" | "value"): Span {
  const at = node * STRIDE;
  const key: Span = [tree.spans[at] ?? 0, tree.spans[at + 1] ?? 0];
  const value: Span = [tree.spans[at + 2] ?? 0, tree.spans[at + 3] ?? 0];
  const hasKey = key[1] > key[0];
  if (hasKey && (mark === "key" || value[1] === value[0])) return key;
  // A list or mapping on lines of its own ends, for `yaml`, where the next thing begins.
  let end = value[1];
  while (end > value[0] && isSpace(tree.source.text.charCodeAt(end - 1))) end -= 1;
  return [value[0], end];
}

function childrenOf(tree: Tree, node: number, value: unknown): Children {
  let index = indexes.get(tree);
  if (index === undefined) indexes.set(tree, (index = new Map()));
  let children = index.get(node);
  if (children === undefined) index.set(node, (children = listChildren(tree, node, value)));
  return children;
}

function listChildren(tree: Tree, node: number, value: unknown): Children {
  const children = new Map<string, number>();
  if (typeof value !== "object" || value === null) return children;
  let next = node + 1;
  for (const [key, child] of Object.entries(value)) {
    children.set(key, next);
    next = after(tree, next, child);
  }
  return children;
}

/** The first node behind `node` and all that is in it. */
function after(tree: Tree, node: number, value: unknown): number {
  if (typeof value !== "object" || value === null || isAlias(tree, node)) return node + 1;
  let next = node + 1;
  for (const child of Object.values(value)) next = after(tree, next, child);
  return next;
}

function isSpace(code: number): boolean {
  return code === 32 || (code > 8 && code < 14);
}

/** A plain text cannot begin with an asterisk, so an asterisk at the start of a value is an alias. */
function isAlias(tree: Tree, node: number): boolean {
  return tree.source.text.charCodeAt(tree.spans[node * STRIDE + 2] ?? 0) === 42;
}
