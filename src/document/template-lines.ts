/**
 * What is wrong with the lines of a template as Markdown, in whichever branches are taken: lines that would run together, headings,
 * bars, containers inside a line, words that no one could translate.
 */

import type { Finding, FindingParams, RuleId } from "../diagnostic.ts";
import type { Span } from "../source.ts";
import { containers, isContainer } from "./slots-containers.ts";
import {
  everyNode,
  type Container,
  type Loop,
  type Template,
  type TemplateNode,
  type Words,
} from "./template-tree.ts";
import { lineStart, lineStarts } from "./template-words.ts";

/**
 * Where a place can be, seen from Markdown: at the start of a line with nothing above (`fresh`), at the start of a line under a line
 * of text (`below`; `belowQuote` under a quoted one), or behind something in a line. A line that ends in a backslash is
 * `broken` on purpose; `quoteMark` is behind a `>` with nothing after it yet
 * (`quoteMarkBelow`: under a quoted line).
 */
type LineState =
  | "fresh"
  | "below"
  | "belowQuote"
  | "in"
  | "inQuote"
  | "quoteMark"
  | "quoteMarkBelow"
  | "broken";
type States = ReadonlySet<LineState>;

interface Lines {
  readonly template: Template;
  readonly starts: readonly number[];
  readonly findings: Finding[];
  /** What follows a node from each state; every pair is walked once, so that nested loops cost no more than flat ones. */
  readonly after: Map<TemplateNode, Map<LineState, States>>;
}

/** The findings of a template's own text. `strict`: no letters outside braces, for the templates that come with svc. */
export function lineFindings(template: Template, strict: boolean): readonly Finding[] {
  const starts = lineStarts(template.text);
  const lines: Lines = { template, starts, findings: [], after: new Map() };
  walk(lines, template.nodes, new Set<LineState>(["fresh"]));
  for (const node of everyNode(template.nodes)) {
    checkPlacement(lines, node);
    if (strict) checkLetters(lines, node);
  }
  checkAddresses(lines);
  return lines.findings;
}

function report<R extends RuleId>(
  lines: Lines,
  rule: R,
  params: FindingParams[R],
  span: Span,
): void {
  // The union of findings cannot be built from a type parameter; rule and params are tied together above.
  lines.findings.push({ rule, params, at: { file: lines.template.name, span } } as Finding);
}

function walk(lines: Lines, nodes: readonly TemplateNode[], from: States): States {
  let states = from;
  for (const node of nodes) {
    states = new Set([...states].flatMap((state) => [...step(lines, node, state)]));
  }
  return states;
}

function step(lines: Lines, node: TemplateNode, state: LineState): States {
  const known = lines.after.get(node) ?? new Map<LineState, States>();
  lines.after.set(node, known);
  const found = known.get(state) ?? follow(lines, node, state);
  known.set(state, found);
  return found;
}

function follow(lines: Lines, node: TemplateNode, state: LineState): States {
  switch (node.type) {
    case "words":
      return new Set([node.value === "\n" ? ended(state) : afterWords(lines, node, state)]);
    case "print":
      checkJoined(lines, state, node.span);
      return new Set([isQuoted(state) ? "inQuote" : "in"]);
    case "if": {
      const from = new Set([state]);
      return new Set([...walk(lines, node.body, from), ...walk(lines, node.otherwise, from)]);
    }
    case "each":
      return afterLoop(lines, node, state);
    case "container":
      walk(lines, node.body, new Set<LineState>(["fresh"]));
      return new Set(["fresh"]);
    default:
      return new Set(["fresh"]);
  }
}

function isQuoted(state: LineState): boolean {
  return state === "inQuote" || state === "quoteMark" || state === "quoteMarkBelow";
}

function ended(state: LineState): LineState {
  if (state === "in") return "below";
  return state === "inQuote" ? "belowQuote" : "fresh";
}

function checkJoined(lines: Lines, state: LineState, span: Span): void {
  if (state === "below" || state === "belowQuote" || state === "quoteMarkBelow")
    report(lines, "joined-lines", {}, span);
}

function afterWords(lines: Lines, { value, span }: Words, state: LineState): LineState {
  const text = value.trim();
  if (text === "") return state;
  const starts = state === "fresh" || state === "below" || state === "belowQuote";
  if (starts && /^[>\s]+$/.test(text))
    return state === "belowQuote" ? "quoteMarkBelow" : "quoteMark";
  if (starts) checkStart(lines, text, value, state, span);
  if (text.endsWith("\\")) return "broken";
  if (!starts) return isQuoted(state) ? "inQuote" : "in";
  return text.startsWith(">") ? "inQuote" : "in";
}

function checkStart(lines: Lines, text: string, value: string, state: LineState, span: Span): void {
  if (/^#{1,6}(?:\s|$)/.test(text)) report(lines, "template-heading", {}, span);
  else if (text.startsWith("|")) report(lines, "bar-paragraph", {}, span);
  else if (!beginsBlock(value.trimStart(), state)) checkJoined(lines, state, span);
}

/** A list marker begins a new block under any line; a quote does, but not under another quote. */
function beginsBlock(text: string, state: LineState): boolean {
  if (/^(?:[-*+]|\d{1,9}[.)])\s/.test(text)) return true;
  return text.startsWith(">") && state !== "belowQuote";
}

/** After any number of rounds: the states that the body's end can reach, from the loop's beginning or its own end. */
function afterLoop(lines: Lines, node: Loop, state: LineState): States {
  const starts = new Set([state]);
  const ends = new Set<LineState>();
  for (const start of starts) {
    for (const end of walk(lines, node.body, new Set([start]))) {
      ends.add(end);
      starts.add(end);
    }
  }
  return new Set([...ends, ...walk(lines, node.otherwise, new Set([state]))]);
}

/** What is farther away on the line than this is not looked at: a template may be one long line. */
const REACH = 1_000;

/** Containers, parts, other templates and blocks of prose stand on lines of their own. */
function checkPlacement(lines: Lines, node: TemplateNode): void {
  const name = nameOf(node);
  if (name === undefined) return;
  const { text } = lines.template;
  const [start, last] = node.type === "words" ? node.span : [node.span[0], endOf(node)];
  const from = Math.max(lineStart(lines.starts, start), start - REACH);
  const before = withoutTags(text.slice(from, start));
  const after = withoutTags(/^[^\r\n]*/.exec(text.slice(last, last + REACH))?.[0] ?? "");
  const inList = node.type === "print" && /^(?:\s*(?:[-*+>]|\d{1,9}[.)])\s)+\s*$/.test(before);
  if ((before.trim() === "" || inList) && after.trim() === "") return;
  report(lines, "container-inside-line", { name }, node.span);
}

function endOf(node: Exclude<TemplateNode, Words>): number {
  return node.type === "container" ? node.end : node.span[1];
}

function nameOf(node: TemplateNode): string | undefined {
  switch (node.type) {
    case "container":
      return isContainer(node.name) && containers[node.name].content !== "void"
        ? `#${node.name}`
        : node.name;
    case "part":
      return "part";
    case "inclusion":
      return `> ${node.name}`;
    case "print":
      return node.value.type === "call" && node.value.helper === "prose" ? "prose" : undefined;
    default:
      return undefined;
  }
}

/** A condition or a loop may stand around a block on the same line. */
function withoutTags(line: string): string {
  return line.replaceAll(
    /\{\{~?\s*(?:[#^/]\s*(?:if|unless|each)|else)\b[^{}]*\}\}|\{\{~?!.*?\}\}/g,
    "",
  );
}

function checkLetters(lines: Lines, node: TemplateNode): void {
  if (node.type === "container") checkAttributeLetters(lines, node);
  if (node.type !== "words") return;
  const words = node.value.replaceAll(/&#?\w+;|\]\([^()\s]*\)/g, " ").trim();
  if (/\p{L}/u.test(words)) report(lines, "untranslated-words", { words }, node.span);
}

function checkAttributeLetters(lines: Lines, node: Container): void {
  const kinds = isContainer(node.name) ? containers[node.name].attributes : {};
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value.type !== "literal" || kinds[name]?.type !== "text") continue;
    const words = String(value.value);
    if (/\p{L}/u.test(words)) report(lines, "untranslated-words", { words }, value.span);
  }
}

/** Of limited length: what is longer is no address, and would be searched again from each of its characters. */
const ADDRESS = /\]\(\s{0,9}[^)\s{]{0,400}\{\{[^}]{0,400}\}\}/g;

/** A value in a link's address would have to be escaped, and a link to it is what `{{x}}` prints anyway. */
function checkAddresses(lines: Lines): void {
  for (const match of lines.template.text.matchAll(ADDRESS)) {
    report(lines, "value-in-address", {}, [match.index, match.index + match[0].length]);
  }
}
