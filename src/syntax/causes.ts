import type { YAMLError } from "yaml";
import type { Finding } from "../diagnostic.ts";
import type { Span } from "../source.ts";
import { lexemes } from "./compose.ts";
import {
  isEntry,
  type Line,
  lineAbove,
  lineAt,
  lineBelow,
  nameColumn,
  textEnd,
  valueEnd,
} from "./lines.ts";
import { type Edit, quoted, quoteEdits, shorten } from "./repairs.ts";

/** A finding without its file. */
type Fault = {
  readonly [R in Finding["rule"]]: Pick<Extract<Finding, { rule: R }>, "rule" | "params">;
}[Finding["rule"]];

/** What an error of `yaml` comes from, in offsets of the text. */
export interface Cause {
  readonly fault: Fault;
  readonly span: Span;
  /** What makes the rest of the text readable; without it nothing behind this place can be trusted. */
  readonly edits?: readonly Edit[];
  /** The repair is a guess: another error after it most likely comes from the same cause. */
  readonly unsure?: true;
}

/** An error after which `yaml` goes on in the right way; nothing needs to be repaired. */
export function softCause(text: string, error: YAMLError): Cause | undefined {
  const [at] = error.pos;
  switch (error.code) {
    case "BAD_DQ_ESCAPE": {
      const escape = text.slice(at, at + 2);
      return { fault: { rule: "unknown-escape", params: { escape } }, span: [at, at + 2] };
    }
    case "MISSING_CHAR":
      if (text[at] === "#")
        return { fault: { rule: "misplaced-hash", params: {} }, span: [at, at + 1] };
      return error.message.startsWith("Missing , between") ? missingComma(text, at) : undefined;
    case "UNEXPECTED_TOKEN":
      if (text[at] !== "," || !/ in flow /.test(error.message)) return undefined;
      return { fault: { rule: "extra-comma", params: {} }, span: [at, at + 1] };
    default:
      return undefined;
  }
}

function missingComma(text: string, at: number): Cause {
  const start = at + text.slice(at).search(/\S|$/);
  return { fault: { rule: "missing-comma", params: {} }, span: [start, start + 1] };
}

/** Errors that say nothing: the same thing is found, and told better, when the nodes are walked. */
export function isTold(error: YAMLError): boolean {
  return ["NON_STRING_KEY", "TAG_RESOLVE_FAILED", "MULTIPLE_TAGS", "KEY_OVER_1024_CHARS"].includes(
    error.code,
  );
}

/** What the author did at the first place where `yaml` lost its way. */
export function causeOf(text: string, error: YAMLError): Cause {
  const line = lineAt(text, error.pos[0]);
  return (
    tabs(text, error, line) ??
    missingSpace(error, line) ??
    byCode(text, error, line) ?? {
      fault: { rule: "broken-yaml", params: {} },
      span: [error.pos[0], Math.max(error.pos[0] + 1, Math.min(error.pos[1], line.end))],
    }
  );
}

const ODD_SPACES =
  /^[ \t]*[\u00a0\u2000-\u200b\u202f\u205f\u3000][ \t\u00a0\u2000-\u200b\u202f\u205f\u3000]*(?=[^\s#][^\r\n]*:(?:\s|$)|- )/gm;

/** Fields that are indented with no-break spaces and their like, which YAML takes for a part of the name. */
export function oddSpaces(text: string): Cause | undefined {
  const edits: Edit[] = [];
  let first: Span | undefined;
  let lines = 0;
  for (const { 0: indent, index } of text.matchAll(ODD_SPACES)) {
    first ??= [index, index + indent.length];
    lines += 1;
    edits.push({ at: index, remove: indent.length, insert: " ".repeat(indent.length) });
  }
  return (
    first && { fault: { rule: "odd-spaces", params: { lines } }, span: first, edits, unsure: true }
  );
}

function tabs(text: string, error: YAMLError, line: Line): Cause | undefined {
  const isIndent = /^ *\t/.test(line.text);
  if (error.code !== "TAB_AS_INDENT" && !isIndent) return undefined;
  const first = isIndent ? line.start + line.text.indexOf("\t") : error.pos[0];
  const edits: Edit[] = isIndent ? [] : [{ at: first, remove: 1, insert: " " }];
  let lines = isIndent ? 0 : 1;
  for (const { 0: indent, index } of text.matchAll(/^[ \t]*\t[ \t]*(?=\S)/gm)) {
    lines += 1;
    for (let i = 0; i < indent.length; i += 1) {
      if (indent[i] === "\t") edits.push({ at: index + i, remove: 1, insert: " " });
    }
  }
  return {
    fault: { rule: "tab-indentation", params: { lines } },
    span: [first, first + 1],
    edits,
    unsure: true,
  };
}

function missingSpace(error: YAMLError, line: Line): Cause | undefined {
  const content = line.text.slice(line.indent);
  const start = line.start + line.indent;
  if (/^-[^\s\d-]/.test(content)) {
    const edits = [{ at: start + 1, remove: 0, insert: " " }];
    const fixed = shorten(content.replace("-", "- "));
    const fault: Fault = { rule: "missing-space", params: { after: "dash", fixed } };
    return { fault, span: [start, line.end], edits, unsure: true };
  }
  const mayLackColon = ["MULTILINE_IMPLICIT_KEY", "MISSING_CHAR", "BAD_INDENT"].includes(
    error.code,
  );
  const match = /^((?:- +)*)([\p{L}_][\w-]*):(?=[^\s/:])(?!.*:\s)/u.exec(content);
  if (!mayLackColon || match === null) return undefined;
  const at = start + match[0].length;
  const fixed = shorten(`${match[2]}: ${content.slice(match[0].length)}`);
  const fault: Fault = { rule: "missing-space", params: { after: "colon", fixed } };
  return {
    fault,
    span: [start + (match[1] ?? "").length, line.end],
    edits: [{ at, remove: 0, insert: " " }],
  };
}

function byCode(text: string, error: YAMLError, line: Line): Cause | undefined {
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return error.message.startsWith("Nested")
        ? nestedField(text, error.pos[0], line)
        : strayDash(text, error.pos[0]);
    case "BLOCK_IN_FLOW":
      return fieldInBrackets(text, error.pos[0], line);
    case "MULTILINE_IMPLICIT_KEY":
      return missingColon(text, error.pos[0], line);
    case "BAD_INDENT":
      return error.message.startsWith("Flow")
        ? openBracket(text, error.pos[0])
        : badIndent(text, error.pos[0], line);
    case "MISSING_CHAR":
      return missingCharacter(text, error, line);
    case "BAD_SCALAR_START":
      return specialStart(text, error.pos[0]);
    case "BAD_ALIAS":
    case "MULTIPLE_ANCHORS":
    case "ALIAS_PROPS":
      return specialStart(text, line.start + line.text.search(/(?<=[\s-])[&*]|^[&*]/));
    case "UNEXPECTED_TOKEN":
      return unexpected(text, error, line);
    default:
      return undefined;
  }
}

// One function for each thing that people do

/** `title: Note: bring it`, or a field that is indented further than the one above. */
function nestedField(text: string, at: number, line: Line): Cause {
  if (/:(?:\s|$)/.test(text.slice(at, line.end)))
    return colonInText(text, [at, textEnd(text, at)], false);
  const below = lineBelow(text, line);
  return wrongIndentation(text, below ?? line);
}

function fieldInBrackets(text: string, at: number, line: Line): Cause | undefined {
  const rest = text.slice(at, line.end);
  const end = rest.search(/[,\]}]/);
  if (end === -1) return openBracket(text, line.end);
  return /:\s/.test(rest.slice(0, end))
    ? colonInText(text, [at, at + rest.slice(0, end).trimEnd().length], true)
    : undefined;
}

function colonInText(text: string, span: Span, inBraces: boolean): Cause {
  const fixed = quoted(text.slice(...span));
  return {
    fault: { rule: "colon-in-text", params: { fixed, inBraces } },
    span,
    edits: quoteEdits(text, span),
  };
}

/** A dash where no list can be. */
function strayDash(text: string, at: number): Cause {
  const dash = at + Math.max(0, text.slice(at).search(/\S/));
  const line = lineAt(text, dash);
  if (line.text.slice(0, dash - line.start).trim() !== "") {
    return { fault: { rule: "list-beside-name", params: {} }, span: [dash, line.end] };
  }
  return besideOthers(text, line) ? mixedList(line) : wrongIndentation(text, line);
}

/** Whether the line stands exactly below a line of the other sort: fields below a dash, a dash below fields. */
function besideOthers(text: string, line: Line): boolean {
  for (let above = lineAbove(text, line); above !== undefined; above = lineAbove(text, above)) {
    if (above.indent > line.indent) continue;
    const isDash = (l: Line): boolean => l.text[l.indent] === "-";
    return above.indent === line.indent && isDash(above) !== isDash(line);
  }
  return false;
}

function mixedList(line: Line): Cause {
  return { fault: { rule: "mixed-list", params: {} }, span: [line.start + line.indent, line.end] };
}

/** The line is moved to where it most likely belongs, if one such place is a single column away. */
function wrongIndentation(text: string, line: Line): Cause {
  const start = line.start + line.indent;
  const fault: Fault = { rule: "wrong-indentation", params: { spaces: line.indent } };
  const columns = openColumns(text, line);
  if (columns.has(line.indent + 1))
    return {
      fault,
      span: [start, line.end],
      edits: [{ at: start, remove: 0, insert: " " }],
      unsure: true,
    };
  if (columns.has(line.indent - 1))
    return {
      fault,
      span: [start, line.end],
      edits: [{ at: start - 1, remove: 1, insert: "" }],
      unsure: true,
    };
  return { fault, span: [start, line.end] };
}

/** The columns at which a line could go on with what stands above it: a dash below dashes, a field below fields. */
function openColumns(text: string, line: Line): Set<number> {
  const isDash = line.text[line.indent] === "-";
  const columns = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (
    let above = lineAbove(text, line);
    above !== undefined && least > 0;
    above = lineAbove(text, above)
  ) {
    if (above.indent >= least || !isEntry(above)) continue;
    least = above.indent;
    const startsWithDash = above.text[above.indent] === "-";
    if (isDash === startsWithDash) columns.add(above.indent);
    if (!isDash && startsWithDash) columns.add(nameColumn(above));
  }
  return columns;
}

function badIndent(text: string, at: number, line: Line): Cause {
  const here = line.text.trim() === "" ? (lineBelow(text, line) ?? line) : line;
  if (isEntry(here))
    return besideOthers(text, here) ? mixedList(here) : wrongIndentation(text, here);
  return missingColon(text, at, here);
}

/** A line that is neither a field nor an item: the text above was cut off by a note, or it is indented too little. */
function missingColon(text: string, at: number, line: Line): Cause {
  if (line.text[line.indent] === "-" && isEntry(line))
    return strayDash(text, line.start + line.indent);
  const start = line.start + line.indent;
  const end = valueEnd(text, start);
  const cut = cutText(text, line);
  if (cut !== undefined) {
    const fault: Fault = {
      rule: "hash-inside-text",
      params: { fixed: quoted(text.slice(...cut)) },
    };
    return { fault, span: cut, edits: quoteEdits(text, cut) };
  }
  const from = Math.max(at, start);
  const edits = [{ at: start, remove: end - start, insert: "" }];
  return { fault: colonFault(text.slice(from, end)), span: [from, Math.max(from + 1, end)], edits };
}

/** The text that a ` #` on the line above cuts off from this line, as far as it goes. */
function cutText(text: string, line: Line): Span | undefined {
  const above = lineAbove(text, line);
  if (above === undefined || !/[^\s:-][ \t]+#/.test(above.text)) return undefined;
  let first = above;
  while (!isEntry(first)) {
    const next = lineAbove(text, first);
    if (next === undefined) return undefined;
    first = next;
  }
  if (line.indent <= first.indent) return undefined;
  const name = /^\s*(?:- +)*(?:[^\s#"'][^#:"']*:[ \t]+)?/.exec(first.text)?.[0].length ?? 0;
  return [first.start + name, textEnd(text, first.start + name, line.end)];
}

function colonFault(written: string): Fault {
  return {
    rule: "missing-colon",
    params: { written: shorten(written), wideColon: written.includes("：") },
  };
}

function missingCharacter(text: string, error: YAMLError, line: Line): Cause | undefined {
  const [at] = error.pos;
  if (error.message.startsWith("Missing closing")) return openQuote(text, at);
  if (error.message.startsWith("Flow")) return openBracket(text, at);
  if (error.message.startsWith("Implicit map keys")) return missingColon(text, at, line);
  if (error.message.startsWith("Sequence item")) return badIndent(text, at, line);
  if (error.message.startsWith("Missing space after :")) return undefined;
  return undefined;
}

function openQuote(text: string, at: number): Cause | undefined {
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

function openBracket(text: string, at: number): Cause | undefined {
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

/** `@home`, `{daypart}, welcome`, `**Bold** text`: characters with a meaning at the start of a text. */
function specialStart(text: string, start: number): Cause {
  const span: Span = [start, textEnd(text, start)];
  const character = text[start] ?? "";
  const fixed = quoted(text.slice(...span));
  const fault: Fault = { rule: "special-first-character", params: { character, fixed } };
  return { fault, span, edits: quoteEdits(text, span) };
}

function unexpected(text: string, error: YAMLError, line: Line): Cause | undefined {
  const [at] = error.pos;
  if (/[\]}]/.test(text[at] ?? "")) {
    const edits = [{ at, remove: 1, insert: "" }];
    return {
      fault: { rule: "extra-bracket", params: { bracket: text[at] ?? "" } },
      span: [at, at + 1],
      edits,
    };
  }
  if (/block-seq-ind|seq-item-ind/.test(error.message)) return strayDash(text, at);
  if (error.message.startsWith("Not a YAML token")) {
    const mark = line.text.slice(0, at - line.start).search(/[|>][-+\d]*\s*$/);
    return mark === -1 ? undefined : specialStart(text, line.start + mark);
  }
  return behindValue(text, at, line);
}

/** Something follows a value that was already complete. */
function behindValue(text: string, at: number, line: Line): Cause | undefined {
  const parts = lexemes(text);
  const before = parts.findLast(({ offset, source }) => offset < at && source.trim() !== "");
  if (before === undefined) return undefined;
  const { offset, source } = before;
  if (source === "]" || source === "}") return specialStart(text, openerOf(parts, offset));
  if (source.startsWith("*")) return specialStart(text, offset);
  if (/^["']/.test(source)) return behindQuote(text, at, offset, source);
  return offset < line.start ? mixedList(line) : undefined;
}

function behindQuote(text: string, at: number, start: number, source: string): Cause {
  if (source.includes("\n")) return unclosedQuote(text, start);
  const span: Span = [start, textEnd(text, start)];
  const apostrophe = source.startsWith("'") && at === start + source.length;
  const inner = apostrophe ? text.slice(...span).replace(/^'(.*?)'?$/s, "$1") : text.slice(...span);
  const fault: Fault = { rule: "text-after-quote", params: { fixed: quoted(inner), apostrophe } };
  return { fault, span, edits: quoteEdits(text, span) };
}

function openerOf(
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
