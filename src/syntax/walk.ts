import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Finding } from "../diagnostic.ts";
import type { Span } from "../source.ts";
import { MOST_DEPTH } from "./compose.ts";
import { quoted, shorten } from "./repairs.ts";
import { cutsText } from "./traps.ts";
import { keyOf } from "./walk-keys.ts";
import { readScalar } from "./walk-scalars.ts";
import { type Anchor, place, setSpan, spanOf, type Walk } from "./walk-state.ts";

/** Values that may come in through aliases in one file, counted as if each were written out. */
const MOST_ALIASED = 100_000;

/** What a document says: plain data, where it stands (the numbers of `Tree.spans`), and what is wrong with it. */
export interface Walked {
  readonly value: unknown;
  readonly spans: readonly number[];
  readonly findings: readonly Finding[];
  /** The data cannot be used: it would be circular, too deep or too large. */
  readonly broken: boolean;
}
/** Goes through `yaml`'s nodes once; nothing of them survives. Offsets are in `text`. */
export function walk(file: string, text: string, document: Document.Parsed): Walked {
  const mayBreak = /\\u[dD][89a-fA-F]/.test(text);
  const w: Walk = {
    file,
    text,
    spans: [],
    findings: [],
    anchors: new Map(),
    mayBreak,
    size: 0,
    aliased: 0,
    deepest: 0,
    broken: false,
  };
  const { contents } = document;
  if (contents === null || isNothing(contents))
    return { value: undefined, spans: [], findings: [], broken: false };
  const value = readNode(w, contents, 0, 0, 0);
  return { value, spans: w.spans, findings: w.findings, broken: w.broken };
}

function isNothing(node: ParsedNode): boolean {
  return (
    isScalar(node) &&
    node.source === "" &&
    node.tag === undefined &&
    node.range[0] === node.range[1]
  );
}

function readNode(
  w: Walk,
  node: ParsedNode | null,
  depth: number,
  keyStart: number,
  keyEnd: number,
): unknown {
  w.size += 1;
  if (node === null) {
    w.spans.push(keyStart, keyEnd, keyEnd, keyEnd);
    return null;
  }
  const at = w.spans.length;
  w.spans.push(keyStart, keyEnd, node.range[0], node.range[1]);
  if (isAlias(node)) return readAlias(w, node.source, node.range, depth);
  if (node.tag !== undefined) return readTagged(w, node, depth);
  if (node.anchor !== undefined) return readAnchored(w, node, node.anchor, depth);
  return readContent(w, node, depth, at);
}

function readContent(w: Walk, node: ParsedNode, depth: number, at: number): unknown {
  if (isScalar(node)) return readScalar(w, node, at);
  if (depth > w.deepest) w.deepest = depth;
  if (isMap(node)) return readMapping(w, node, depth, at);
  if (isSeq(node)) return readList(w, node, depth);
  return null;
}

// Lists

function readList(w: Walk, node: YAMLSeq.Parsed, depth: number): unknown {
  const list: unknown[] = [];
  for (const item of node.items) list.push(readNode(w, item, depth + 1, 0, 0));
  if (node.flow === true && node.items.length > 1) checkCommas(w, node.items);
  return list;
}

function checkCommas(w: Walk, items: readonly ParsedNode[]): void {
  for (let i = 1; i < items.length; i += 1) {
    const before = plainText(items[i - 1]);
    const behind = plainText(items[i]);
    if (before === undefined || behind === undefined) continue;
    const gap = w.text.slice(before.range[1], behind.range[0]);
    if (!cutsText(before.source, behind.source, gap)) continue;
    const span: Span = [before.range[0], behind.range[1]];
    w.findings.push({
      rule: "split-by-comma",
      params: { fixed: quoted(w.text.slice(...span)) },
      at: place(w, span),
    });
    return;
  }
}

function plainText(node: ParsedNode | null | undefined): Scalar.Parsed | undefined {
  return isScalar(node) && node.type === "PLAIN" ? node : undefined;
}

// Mappings

type Parts = Pair<ParsedNode, ParsedNode | null>;

function readMapping(w: Walk, node: YAMLMap.Parsed, depth: number, at: number): unknown {
  const { items } = node;
  if (node.flow === true && isText(items)) return readBraces(w, node.range, items, at);
  const mapping: Record<string, unknown> = {};
  let firsts: Map<string, Span> | undefined;
  for (let i = 0; i < items.length; i += 1) {
    const pair = items[i];
    if (pair === undefined) continue;
    const key = keyOf(w, pair.key);
    if (key === undefined) {
      readMuted(w, pair.value, depth + 1);
    } else if (key in mapping) {
      firsts ??= firstKeys(items);
      reportDuplicate(w, key, spanOf(pair.key), firsts.get(key));
      readMuted(w, pair.value, depth + 1);
    } else if (node.flow === true) {
      i += readFlowPair(w, mapping, key, items, i, depth);
    } else {
      const { range } = pair.key;
      mapping[key] = readNode(w, pair.value, depth + 1, range[0], range[1]);
    }
  }
  return mapping;
}

/** Reads what will not be part of the data: its anchors still hold, and what is wrong in it is still told. */
function readMuted(w: Walk, node: ParsedNode | null, depth: number): void {
  const { length } = w.spans;
  readNode(w, node, depth, 0, 0);
  w.spans.length = length;
}

function firstKeys(items: readonly Parts[]): Map<string, Span> {
  const firsts = new Map<string, Span>();
  for (const { key } of items) {
    if (isScalar(key) && typeof key.value === "string" && !firsts.has(key.value))
      firsts.set(key.value, spanOf(key));
  }
  return firsts;
}

function reportDuplicate(w: Walk, key: string, span: Span, first: Span | undefined): void {
  w.findings.push({
    rule: "duplicate-key",
    params: { key: shorten(key) },
    at: place(w, span),
    related: first === undefined ? [] : [place(w, first)],
  });
}

/** Reads one pair of `{…}` and says how many of the pairs behind it belong to its text. */
function readFlowPair(
  w: Walk,
  mapping: Record<string, unknown>,
  key: string,
  items: readonly Parts[],
  i: number,
  depth: number,
): number {
  const pair = items[i];
  if (pair === undefined) return 0;
  if (pair.value === null) {
    readLoneName(w, mapping, key, spanOf(pair.key));
    return 0;
  }
  const more = plainText(pair.value) === undefined ? 0 : loneTextsBehind(items, i);
  const last = items[i + more]?.key;
  const [keyStart, keyEnd] = pair.key.range;
  if (more === 0 || last === undefined) {
    mapping[key] = readNode(w, pair.value, depth + 1, keyStart, keyEnd);
    return 0;
  }
  const span: Span = [pair.value.range[0], last.range[1]];
  const text = w.text.slice(...span);
  w.spans.push(keyStart, keyEnd, ...span);
  w.findings.push({
    rule: "cut-by-comma",
    params: { fixed: `${shorten(key)}: ${quoted(text)}` },
    at: place(w, span),
  });
  mapping[key] = text.replaceAll(/\s+/g, " ");
  return more;
}

function loneTextsBehind(items: readonly Parts[], i: number): number {
  let more = 0;
  while (isLoneText(items[i + more + 1])) more += 1;
  return more;
}

function isLoneText(pair: Parts | undefined): boolean {
  if (pair === undefined || pair.value !== null) return false;
  const key = plainText(pair.key);
  return key !== undefined && key.source !== "" && !MISSING_SPACE.test(key.source);
}

/** `id:host` inside braces, where the space after the colon is missing; not `https://…` or `12:30`. */
const MISSING_SPACE = /^([\p{L}_][\w-]*):([^\s/].*)$/su;

function readLoneName(
  w: Walk,
  mapping: Record<string, unknown>,
  key: string,
  [start, end]: Span,
): void {
  const [, name, value] = MISSING_SPACE.exec(key) ?? [];
  if (
    name !== undefined &&
    value !== undefined &&
    !(name in mapping) &&
    !(name in Object.prototype)
  ) {
    w.spans.push(start, start + name.length, end - value.length, end);
    const fixed = shorten(`${name}: ${value}`);
    w.findings.push({
      rule: "missing-space",
      params: { after: "colon", fixed },
      at: place(w, [start, end]),
    });
    mapping[name] = value;
    return;
  }
  const fixed = quoted(key);
  w.findings.push({
    rule: "name-without-value",
    params: { written: shorten(key), fixed },
    at: place(w, [start, end]),
  });
}

/** `{daypart}`: nothing in it has a value, so it is no mapping but a text that begins with a brace. */
function isText(items: readonly Parts[]): boolean {
  return items.length > 0 && items.every(isLoneText);
}

function readBraces(
  w: Walk,
  range: readonly number[],
  items: readonly Parts[],
  at: number,
): unknown {
  const span: Span = [range[0] ?? 0, range[1] ?? 0];
  const text = w.text.slice(...span);
  const written = isScalar(items[0]?.key) ? (items[0].key.source ?? "") : "";
  setSpan(w, at, span);
  w.findings.push({
    rule: "name-without-value",
    params: { written: shorten(written), fixed: quoted(text) },
    at: place(w, span),
  });
  return text.replaceAll(/\s+/g, " ");
}

// Anchors, aliases, tags

function readAnchored(w: Walk, node: ParsedNode, name: string, depth: number): unknown {
  const anchor: Anchor = { span: spanOf(node) };
  w.anchors.set(name, anchor);
  const { size, deepest } = w;
  w.deepest = depth;
  anchor.value = readContent(w, node, depth, w.spans.length - 4);
  anchor.size = w.size - size + 1;
  anchor.height = w.deepest - depth;
  w.deepest = Math.max(w.deepest, deepest);
  return anchor.value;
}

function readAlias(w: Walk, name: string, range: readonly number[], depth: number): unknown {
  const span: Span = [range[0] ?? 0, range[1] ?? 0];
  const alias = shorten(name);
  const anchor = w.anchors.get(name);
  if (anchor === undefined) {
    const text = w.text.slice(...span);
    w.findings.push({
      rule: "unknown-alias",
      params: { alias, fixed: quoted(text) },
      at: place(w, span),
    });
    return text;
  }
  if (anchor.size === undefined) {
    w.broken = true;
    w.findings.push({
      rule: "circular-alias",
      params: { alias },
      at: place(w, span),
      related: [place(w, anchor.span)],
    });
    return null;
  }
  return takeAnchor(w, anchor, anchor.size, depth, span);
}

function takeAnchor(w: Walk, anchor: Anchor, size: number, depth: number, span: Span): unknown {
  const height = anchor.height ?? 0;
  const wasFine = !w.broken;
  w.size += size;
  w.aliased += size;
  w.deepest = Math.max(w.deepest, depth + height);
  if (w.aliased > MOST_ALIASED) {
    w.broken = true;
    if (wasFine)
      w.findings.push({
        rule: "too-many-aliases",
        params: { limit: MOST_ALIASED },
        at: place(w, span),
      });
    return null;
  }
  if (depth + height > MOST_DEPTH) {
    w.broken = true;
    if (wasFine)
      w.findings.push({ rule: "deep-nesting", params: { limit: MOST_DEPTH }, at: place(w, span) });
    return null;
  }
  return anchor.value;
}

/** `!word text`: the tag is told, and the whole is taken as the text that its author most likely meant. */
function readTagged(w: Walk, node: ParsedNode, depth: number): unknown {
  const [start, end] = spanOf(node);
  let from = Math.max(0, w.text.lastIndexOf("!", Math.max(0, start - 1)));
  while (w.text[from - 1] === "!") from -= 1;
  const tag = /^!\S*/.exec(w.text.slice(from, Math.max(end, from + 1)))?.[0] ?? "!";
  w.findings.push({
    rule: "tag",
    params: { tag: shorten(tag) },
    at: place(w, [from, from + tag.length]),
  });
  return isScalar(node)
    ? w.text.slice(from, end).trimEnd()
    : readContent(w, node, depth, w.spans.length - 4);
}
