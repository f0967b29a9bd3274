import type { Span } from "../source.ts";

/** A small change of a text: takes `remove` characters away at an offset and puts `insert` there. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * A text that was repaired so that the rest of it can be read, and the way back: `origin[i]` is the offset in the
 * author's text of the character at `i`, with one more for the end. Without `origin` nothing was changed.
 */
export interface Repaired {
  readonly text: string;
  readonly origin?: Int32Array;
}

/** Applies edits that do not overlap. */
export function repair(before: Repaired, edits: readonly Edit[]): Repaired {
  const sorted = edits.toSorted((a, b) => a.at - b.at);
  const parts: string[] = [];
  const origin: number[] = [];
  let from = 0;
  const copy = (to: number): void => {
    parts.push(before.text.slice(from, to));
    for (let i = from; i < to; i += 1) origin.push(originOf(before, i));
    from = to;
  };
  for (const { at, remove, insert } of sorted) {
    copy(at);
    parts.push(insert);
    for (let i = 0; i < insert.length; i += 1) origin.push(originOf(before, at));
    from = at + remove;
  }
  copy(before.text.length);
  origin.push(originOf(before, before.text.length));
  return { text: parts.join(""), origin: Int32Array.from(origin) };
}

/** The place in the author's text of a place in the repaired text. */
export function originalSpan(repaired: Repaired, [start, end]: Span): Span {
  return [originOf(repaired, start), originOf(repaired, end)];
}

export function originOf({ origin }: Repaired, offset: number): number {
  return origin === undefined ? offset : (origin[offset] ?? offset);
}

/** The edits that put a part of a text in single quotes, which change nothing in it. */
export function quoteEdits(text: string, [start, end]: Span): Edit[] {
  const edits: Edit[] = [{ at: start, remove: 0, insert: "'" }];
  for (let at = text.indexOf("'", start); at !== -1 && at < end; at = text.indexOf("'", at + 1)) {
    edits.push({ at, remove: 0, insert: "'" });
  }
  edits.push({ at: end, remove: 0, insert: "'" });
  return edits;
}

/** Longer texts are cut in messages: the reader needs to see where the quotes go, not all of it. */
const LONGEST_SHOWN = 60;

/** A text in the quotes that need no change inside it, on one line; long ones with a gap in the middle. */
export function quoted(text: string): string {
  const line = shorten(text.replaceAll(/\s+/g, " ").trim());
  if (!line.includes('"') && !line.includes("\\")) return `"${line}"`;
  return `'${line.replaceAll("'", "''")}'`;
}

/** A text with a gap in the middle, if it is long; never cut inside a character. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  const letters = Array.from(text.slice(0, LONGEST_SHOWN / 2));
  const last = Array.from(text.slice(-LONGEST_SHOWN / 3));
  return `${letters.slice(0, -1).join("").trimEnd()} … ${last.slice(1).join("").trimStart()}`;
}
