import type { Span } from "../source.ts";
import type { Cause, Fault } from "./cause.ts";
import { lexemes } from "./compose.ts";
import { type Line, lineAt, nameColumn, textEnd, valueEnd } from "./lines.ts";
import { quoted, quoteEdits } from "./repairs.ts";

export function openQuote(text: string, at: number): Cause | undefined {
  const open = lexemes(text).findLast(({ offset, source }) => offset < at && /^["']/.test(source));
  return open === undefined ? undefined : unclosedQuote(text, open.offset);
}

function unclosedQuote(text: string, start: number): Cause {
  const quote = text[start] ?? '"';
  const { end } = lineAt(text, start);
  const edits = [{ at: end, remove: 0, insert: quote }];
  return {
    fault: { rule: "unclosed-quote", params: { quote } },
    span: [start, end],
    edits,
    unsure: true,
  };
}

export function openBracket(text: string, at: number): Cause | undefined {
  const open = openBrackets(text, at).at(-1);
  if (open === undefined) return undefined;
  const character = text[open] ?? "[";
  const close = character === "[" ? "]" : "}";
  const here = lineAt(text, at);
  if (here.start > open && new RegExp(`^[^:#]*\\${close}`).test(here.text))
    return outdentedBracket(text, open, here);
  const { end } = lineAt(text, open);
  const to = valueEnd(text, open);
  const edits =
    at <= end
      ? [{ at: to, remove: 0, insert: close }]
      : [{ at: trimBack(text, at), remove: 0, insert: close }];
  const fault: Fault = { rule: "unclosed-bracket", params: { open: character, close } };
  return { fault, span: [open, to], edits, unsure: true };
}

/** Lines inside brackets must be indented further than the field that they belong to. */
function outdentedBracket(text: string, open: number, here: Line): Cause {
  const fault: Fault = { rule: "wrong-indentation", params: { spaces: here.indent } };
  const insert = " ".repeat(nameColumn(lineAt(text, open)) + 1);
  return {
    fault,
    span: [here.start + here.indent, here.end],
    edits: [{ at: here.start, remove: 0, insert }],
    unsure: true,
  };
}

function trimBack(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length;
}

/** Where the brackets begin that are still open at a place. */
function openBrackets(text: string, at: number): number[] {
  const open: number[] = [];
  for (const { offset, source } of lexemes(text)) {
    if (offset >= at) break;
    if (source === "[" || source === "{") open.push(offset);
    else if (source === "]" || source === "}") open.pop();
  }
  return open;
}

/** `[Good {daypart}]`: a bracket inside a text that stands in brackets itself. */
export function bracketInText(text: string, at: number): Cause | undefined {
  const bracket = at + text.slice(at).search(/\S|$/);
  if (!/[[{]/.test(text[bracket] ?? "")) return undefined;
  const before = lexemes(text).findLast(
    ({ offset, source }) => offset < bracket && source.trim() !== "",
  );
  if (before === undefined || /^[[\]{},:"'#&*!?]|^- ?$/.test(before.source)) return undefined;
  const span: Span = [before.offset, entryEnd(text, bracket)];
  const fault: Fault = { rule: "bracket-in-text", params: { fixed: quoted(text.slice(...span)) } };
  return { fault, span, edits: quoteEdits(text, span) };
}

/** Where an entry of `[…]` or `{…}` ends on its line, if brackets inside it are taken for text. */
function entryEnd(text: string, start: number): number {
  const { end } = lineAt(text, start);
  let depth = 0;
  for (let i = start; i < end; i += 1) {
    const character = text[i] ?? "";
    if (depth === 0 && /[,\]}]/.test(character)) return text.slice(0, i).trimEnd().length;
    if (character === "[" || character === "{") depth += 1;
    if (character === "]" || character === "}") depth -= 1;
  }
  return valueEnd(text, start);
}

/** `@home`, `{daypart}, welcome`, `**Bold** text`: characters with a meaning at the start of a text. */
export function specialStart(text: string, start: number): Cause {
  const span: Span = [start, textEnd(text, start)];
  const character = text[start] ?? "";
  const fixed = quoted(text.slice(...span));
  const fault: Fault = { rule: "special-first-character", params: { character, fixed } };
  return { fault, span, edits: quoteEdits(text, span) };
}

export function behindQuote(text: string, at: number, start: number, source: string): Cause {
  if (source.includes("\n")) return unclosedQuote(text, start);
  const span: Span = [start, textEnd(text, start)];
  const apostrophe = source.startsWith("'") && at === start + source.length;
  const inner = apostrophe ? text.slice(...span).replace(/^'(.*?)'?$/s, "$1") : text.slice(...span);
  const fault: Fault = { rule: "text-after-quote", params: { fixed: quoted(inner), apostrophe } };
  return { fault, span, edits: quoteEdits(text, span) };
}

export function openerOf(
  parts: readonly { readonly offset: number; readonly source: string }[],
  closer: number,
): number {
  let depth = 0;
  for (const { offset, source } of parts.toReversed()) {
    if (offset > closer) continue;
    if (source === "]" || source === "}") depth += 1;
    if (source === "[" || source === "{") depth -= 1;
    if (depth === 0) return offset;
  }
  return closer;
}
