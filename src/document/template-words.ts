/**
 * The template's own words, cut into parts of lines. Indentation that only shows which tag stands in which is taken away, or
 * Markdown would read meaning into it; what is indented further than its neighbours (a list in a list item) stays so.
 */

import type { Span } from "../source.ts";
import type { Content, Statement } from "./template-syntax.ts";
import type { Words } from "./template-tree.ts";

/** A template's text with the means to look around in it. */
export interface Sheet {
  readonly text: string;
  /** Where each line starts, in order. */
  readonly lines: readonly number[];
  readonly offset: (position: hbs.AST.Position) => number;
}

/** How many leading blanks the lines of a body lose, when the tag around it keeps `kept` of its own. */
export function indentation(sheet: Sheet, body: readonly Statement[], kept: number): number {
  const indents = body.flatMap((statement) => indentsOf(sheet, statement));
  // One by one: there can be more than a call takes arguments.
  const least = indents.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return indents.length === 0 ? 0 : Math.max(0, least - kept);
}

function indentsOf(sheet: Sheet, statement: Statement): number[] {
  if (statement.type !== "ContentStatement") {
    const indent = indentBefore(sheet, sheet.offset(statement.loc.start));
    return indent === undefined ? [] : [indent];
  }
  return linesOf(sheet, statement)
    .filter((line) => line.value.trim() !== "")
    .map((line) => indentBefore(sheet, line.span[0] + leading(line.value)))
    .filter((indent) => indent !== undefined);
}

/** The blanks before an offset, where it is the first thing on its line. */
export function indentBefore({ text, lines }: Sheet, offset: number): number | undefined {
  const before = text.slice(lineStart(lines, offset), offset);
  return before.trim() === "" ? before.length : undefined;
}

/** Where the lines of a text start, as the parser counts them. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}

/** The last of the `lines` that starts at or before an offset. Halved and halved again: a long text may have all of it on one line. */
export function lineStart(lines: readonly number[], offset: number): number {
  let from = 0;
  let to = lines.length;
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if ((lines[middle] ?? 0) <= offset) from = middle;
    else to = middle;
  }
  return lines[from] ?? 0;
}

/** A content statement as words, without `indent` blanks at the beginning of each line. */
export function wordsOf(sheet: Sheet, content: Content, indent: number): Words[] {
  return linesOf(sheet, content)
    .map((words) => dedented(sheet, words, indent))
    .filter((words) => words.value !== "");
}

function dedented(sheet: Sheet, words: Words, indent: number): Words {
  const [start, end] = words.span;
  if (words.value === "\n" || lineStart(sheet.lines, start) !== start) return words;
  const less = Math.min(indent, leading(words.value));
  return { type: "words", value: words.value.slice(less), span: [start + less, end] };
}

function leading(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** Parts of lines and line ends (always `\n`), each with its span. */
function linesOf(sheet: Sheet, content: Content): Words[] {
  const start = sheet.offset(content.loc.start) + strippedBefore(content);
  return [...content.value.matchAll(/\r\n?|\n|[^\r\n]+/g)].map((match) => {
    const from = start + match.index;
    const span: Span = [from, from + match[0].length];
    return { type: "words", value: /^[\r\n]/.test(match[0]) ? "\n" : match[0], span };
  });
}

/** How much the parser's white-space pass took from the beginning: the rest of a tag's line, or with `~` all blanks. */
function strippedBefore(content: Content): number {
  if (content.rightStripped !== true) return 0;
  const all = content.original.length - content.original.trimStart().length;
  const rest = /^[ \t]*\r?\n?/.exec(content.original)?.[0].length ?? 0;
  return content.original.startsWith(content.value, rest) ? rest : all;
}
