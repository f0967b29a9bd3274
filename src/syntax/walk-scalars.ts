import type { Scalar } from "yaml";
import type { Span } from "../source.ts";
import { isBroken } from "./characters.ts";
import { quoted, shorten } from "./repairs.ts";
import { lostBehindHash } from "./traps.ts";
import { place, setSpan, type Walk } from "./walk-state.ts";

/** The value of a text, number or the like, whose numbers stand at `at` in the spans; what its author meant, where a trap is sure. */
export function readScalar(w: Walk, node: Scalar.Parsed, at: number): unknown {
  const { value } = node;
  if (typeof value !== "string") return value === null ? readEmpty(w, node, at) : value;
  if (node.type === "PLAIN") {
    if (node.comment !== undefined && node.comment !== null) checkHash(w, value, node.range);
    if (value.charCodeAt(0) === 45 && value.length > 1) return readDashes(w, value, node.range, at);
  } else if (w.mayBreak && isBroken(value)) {
    w.findings.push({ rule: "broken-character", params: { count: 1 }, at: place(w, node.range) });
  }
  return value;
}

/** `value: #1a4b8c` has no value, because `#` begins a note. */
function readEmpty(w: Walk, node: Scalar.Parsed, at: number): unknown {
  const [start, end] = node.range;
  if (start !== end) return null;
  const behind = /[ \t]*(#[^\s#!][^\r\n]*)/y;
  behind.lastIndex = start;
  const match = behind.exec(w.text);
  const lost = match?.[1]?.trimEnd();
  if (match === null || lost === undefined || lost.startsWith("#svc-")) return null;
  const from = start + match[0].indexOf("#");
  const span: Span = [from, from + lost.length];
  setSpan(w, at, span);
  w.findings.push({
    rule: "hash-instead-of-value",
    params: { fixed: quoted(lost) },
    at: place(w, span),
  });
  return lost;
}

function checkHash(w: Walk, value: string, [start, end]: readonly number[]): void {
  if (start === undefined || end === undefined) return;
  const lineEnd = w.text.indexOf("\n", end);
  const rest = w.text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  const lost = lostBehindHash(value, rest);
  if (lost === undefined) return;
  const to = end + rest.indexOf(lost) + lost.length;
  const fixed = quoted(`${value} ${lost}`);
  w.findings.push({
    rule: "cut-by-hash",
    params: { lost: shorten(lost), fixed },
    at: place(w, [start, to]),
  });
}

/** Lines that begin with a dash but no space behind it are one text for YAML; their author meant a list. */
function readDashes(
  w: Walk,
  value: string,
  [start = 0, end = 0]: readonly number[],
  at: number,
): unknown {
  if (start === 0 || !/^-[^\s\d-]/.test(value)) return value;
  const lineStart = w.text.lastIndexOf("\n", start - 1) + 1;
  if (w.text.slice(lineStart, start).trim() !== "") return value;
  const written = w.text.slice(start, end);
  const lines = [...written.matchAll(/^[ \t]*-[ \t]*([^\r\n]*)/gm)];
  if (lines.length !== written.split("\n").length) return value;
  const first = lines[0]?.[0] ?? "";
  w.findings.push({
    rule: "missing-space",
    params: { after: "dash", fixed: shorten(first.replace("-", "- ")) },
    at: place(w, [start, start + first.length]),
  });
  setSpan(w, at, [start, end]);
  return lines.map(({ 0: line, 1: item = "", index }) => {
    const from = start + index + line.length - item.length;
    w.spans.push(0, 0, from, from + item.length);
    return item.trimEnd();
  });
}
