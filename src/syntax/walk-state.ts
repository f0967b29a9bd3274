import type { ParsedNode } from "yaml";
import type { Finding } from "../diagnostic.ts";
import type { Span } from "../source.ts";

/** A place that an alias may stand for. */
export interface Anchor {
  readonly span: Span;
  value?: unknown;
  /** Nodes in it, aliases written out; nothing as long as the node is not complete. */
  size?: number;
  height?: number;
}

/** What a walk through a document gathers. */
export interface Walk {
  readonly file: string;
  readonly text: string;
  readonly spans: number[];
  readonly findings: Finding[];
  readonly anchors: Map<string, Anchor>;
  /** Some double-quoted text of the file may write half of a surrogate pair as `\ud83d`. */
  readonly mayBreak: boolean;
  size: number;
  aliased: number;
  deepest: number;
  broken: boolean;
}

export function place(w: Walk, span: readonly number[]): { file: string; span: Span } {
  return { file: w.file, span: [span[0] ?? 0, span[1] ?? 0] };
}

export function spanOf(node: ParsedNode): Span {
  return [node.range[0], node.range[1]];
}

export function setSpan(w: Walk, at: number, [start, end]: Span): void {
  w.spans[at + 2] = start;
  w.spans[at + 3] = end;
}
