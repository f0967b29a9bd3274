import type { YAMLError } from "yaml";
import type { Span } from "../source.ts";
import type { Cause, Fault } from "./cause.ts";
import { lexemes } from "./compose.ts";
import { besideOthers, mixedList, wrongIndentation } from "./indent-causes.ts";
import { isEntry, type Line, lineAbove, lineAt, lineBelow, textEnd, valueEnd } from "./lines.ts";
import {
  behindQuote,
  bracketInText,
  openBracket,
  openerOf,
  openQuote,
  specialStart,
} from "./quote-causes.ts";
import { type Edit, quoted, quoteEdits, shorten } from "./repairs.ts";

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
  const odd = ODD_SPACE.exec(text.slice(start, end));
  if (odd !== null) return oddSpace(text, start, end, odd[0].length - 1);
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

/** A no-break space after the colon, as word processors write it: for YAML it is a letter. */
const ODD_SPACE = /^[^\s:"'#]+:[\u00a0\u2007\u202f]/u;

function oddSpace(text: string, start: number, end: number, at: number): Cause {
  const written = text.slice(start, end);
  const fixed = shorten(`${written.slice(0, at)} ${written.slice(at + 1)}`);
  return {
    fault: { rule: "odd-space", params: { fixed } },
    span: [start, end],
    edits: [{ at: start + at, remove: 1, insert: " " }],
  };
}

/** `– text`, `• text`: what word processors make of a short dash. */
const OTHER_DASH = /^([–—−‐‑•·*])\s*(?=\S)/u;

function colonFault(written: string): Fault {
  const dash = OTHER_DASH.exec(written);
  if (dash?.[1] !== undefined) {
    const fixed = `- ${shorten(written.slice(dash[0].length))}`;
    return { rule: "wrong-dash", params: { character: dash[1], fixed } };
  }
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
  return error.message.startsWith("Missing , or :")
    ? (bracketInText(text, at) ?? missingComma(text, at))
    : undefined;
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
  if (error.message.startsWith("Block scalar header")) {
    const mark = text.slice(line.start, at + 1).search(/[|>][^|>]*$/);
    return mark === -1 ? undefined : specialStart(text, line.start + mark);
  }
  return bracketInText(text, at) ?? behindValue(text, at, line);
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
