import type { YAMLError } from "yaml";
import type { Finding, Place } from "../diagnostic.ts";
import type { Source, Span } from "../source.ts";
import { checkCharacters } from "./characters.ts";
import type { Cause } from "./cause.ts";
import { causeOf, isTold, oddSpaces, softCause } from "./causes.ts";
import { type Composed, compose, MOST_DEPTH } from "./compose.ts";
import { shorten } from "./repairs.ts";
import { originalSpan, originOf, type Repaired, repair } from "./repairs.ts";
import type { Tree } from "./tree.ts";
import { walk } from "./walk.ts";

/** A file that was read as YAML. */
export interface Parsed {
  /** What the file says. Missing when too little of it can be trusted; an empty file has a tree with the value `undefined`. */
  readonly tree?: Tree;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
}

/** A way to read files: `parse`, or one that remembers. */
export type Parse = (source: Source) => Parsed;

/** Each repair means another reading; a file gets as many as fit into this many characters, and never more than `MOST_READINGS`. */
const MOST_CHARACTERS = 1_000_000;
/** A text with more errors is no slip of the pen: its first cause is told, and it is not read again. */
const MOST_ERRORS = 500;
const MOST_READINGS = 25;

/**
 * Reads a file as YAML 1.2. Never throws. Where the file breaks the rules of YAML, the likely cause is told once, the text is repaired in the
 * way that the finding suggests, and read again, so that one mistake never hides another; the spans of the tree are those of the file as written.
 */
export function parse(source: Source): Parsed {
  const characters = checkCharacters(source);
  if (characters.some(({ rule }) => rule === "old-line-ends")) return { findings: characters };
  const read = readRepairing(source);
  const findings = [...characters, ...read.findings].toSorted((a, b) => startOf(a) - startOf(b));
  return read.tree === undefined ? { findings } : { tree: read.tree, findings };
}

/**
 * A `parse` that reads no source twice, as long as the very source is kept: for who checks a workspace again and again while it is
 * written. What it gives out is shared, so nobody may change it.
 */
export function makeRememberingParse(): Parse {
  const known = new WeakMap<Source, Parsed>();
  return (source) => {
    let parsed = known.get(source);
    if (parsed === undefined) known.set(source, (parsed = parse(source)));
    return parsed;
  };
}

function readRepairing(source: Source): Parsed {
  const findings: Finding[] = [];
  let text: Repaired = { text: source.text };
  const odd = oddSpaces(source.text);
  let unsure = odd !== undefined;
  if (odd !== undefined) {
    addFindings(findings, source, text, [odd]);
    text = repair(text, odd.edits ?? []);
  }
  for (let reading = 1; ; reading += 1) {
    const composed = composeAll(text.text);
    const hard = composed.errors.filter(
      (error) => !isTold(error) && softCause(text.text, error) === undefined,
    );
    const soft = softCauses(
      text.text,
      composed.errors,
      hard[0]?.pos[0] ?? Number.POSITIVE_INFINITY,
    );
    const [first] = hard;
    if (first === undefined) {
      addFindings(findings, source, text, soft);
      return finish(source, text, composed, findings);
    }
    if (unsure) return { findings };
    const causes = causesOf(text.text, hard, first);
    addFindings(findings, source, text, causes);
    const edits = causes.flatMap((cause) => cause.edits ?? []);
    const mayGoOn =
      causes.every((cause) => cause.edits !== undefined) &&
      reading < MOST_READINGS &&
      hard.length <= MOST_ERRORS;
    if (!mayGoOn || (reading + 1) * text.text.length > MOST_CHARACTERS) return { findings };
    unsure = causes.some((cause) => cause.unsure === true);
    text = repair(text, edits);
  }
}

/** Lines like `a: b: c` nest in each other for `yaml`; many of them are no deep nesting but many stray colons. */
function composeAll(text: string): Composed {
  const composed = compose(text);
  if (composed.tooDeep === undefined) return composed;
  const before = compose(text.slice(0, composed.tooDeep), MOST_DEPTH + 2);
  return before.errors.some(isLocal) ? before : composed;
}

function softCauses(text: string, errors: readonly YAMLError[], before: number): Cause[] {
  const causes: Cause[] = [];
  for (const error of errors) {
    const cause = error.pos[0] < before ? softCause(text, error) : undefined;
    if (cause !== undefined) causes.push(cause);
  }
  return causes;
}

/** The first cause, with all others of two sorts that do not disturb what follows; so a file with many of them is soon read. */
function causesOf(text: string, errors: readonly YAMLError[], first: YAMLError): Cause[] {
  const causes = [causeOf(text, first)];
  if (!isLocal(first)) return causes;
  let end = causes[0]?.span[1] ?? 0;
  for (const error of errors) {
    if (error.pos[0] < end || !isLocal(error)) continue;
    const cause = causeOf(text, error);
    if (cause.edits === undefined || cause.unsure === true) break;
    causes.push(cause);
    end = cause.span[1];
  }
  return causes;
}

function isLocal(error: YAMLError): boolean {
  return error.code === "BAD_SCALAR_START" || error.message.startsWith("Nested mappings");
}

/** One by one: there can be more than a call takes arguments. */
function addFindings(
  findings: Finding[],
  { path }: Source,
  text: Repaired,
  causes: readonly Cause[],
): void {
  for (const { fault, span } of causes) {
    findings.push({ ...fault, at: { file: path, span: originalSpan(text, span) } });
  }
}

/** Makes the tree of a text that `yaml` could read. */
function finish(
  source: Source,
  text: Repaired,
  composed: Composed,
  before: readonly Finding[],
): Parsed {
  const findings = [...before, ...besideDocument(source, text, composed)];
  if (composed.tooDeep !== undefined) return { findings };
  if (composed.document === undefined) return { tree: emptyTree(source), findings };
  const walked = walk(source.path, text.text, composed.document);
  for (const finding of walked.findings) findings.push(inFile(text, finding));
  if (findings.length === 0) addUntold(findings, source, text, composed);
  if (walked.broken) return { findings };
  const spans = Uint32Array.from(walked.spans);
  if (text.origin !== undefined)
    for (let i = 0; i < spans.length; i += 1) spans[i] = originOf(text, spans[i] ?? 0);
  return { tree: { source, value: walked.value, spans }, findings };
}

/** Errors that the walk should have told in better words; nothing may pass in silence. */
function addUntold(
  findings: Finding[],
  source: Source,
  text: Repaired,
  { errors }: Composed,
): void {
  const untold = errors.find(isTold);
  if (untold === undefined) return;
  const [start, end] = untold.pos;
  addFindings(findings, source, text, [
    { fault: { rule: "broken-yaml", params: {} }, span: [start, Math.min(end, start + 80)] },
  ]);
}

function emptyTree(source: Source): Tree {
  return { source, value: undefined, spans: new Uint32Array() };
}

function besideDocument({ path }: Source, text: Repaired, composed: Composed): Finding[] {
  const findings: Finding[] = composed.directives.map(({ offset, source }) => ({
    rule: "directive",
    params: { written: shorten(source.trim()) },
    at: { file: path, span: originalSpan(text, [offset, offset + source.trimEnd().length]) },
  }));
  if (composed.secondDocument !== undefined) {
    const at = composed.secondDocument;
    const span = originalSpan(text, [at, at + 3]);
    findings.push({ rule: "several-documents", params: {}, at: { file: path, span } });
  }
  if (composed.tooDeep !== undefined) {
    const span = originalSpan(text, [composed.tooDeep, composed.tooDeep + 1]);
    findings.push({
      rule: "deep-nesting",
      params: { limit: MOST_DEPTH },
      at: { file: path, span },
    });
  }
  return findings;
}

function inFile(text: Repaired, finding: Finding): Finding {
  if (text.origin === undefined) return finding;
  const move = (place: Place): Place =>
    place.span === undefined ? place : { ...place, span: originalSpan(text, place.span) };
  return finding.related === undefined
    ? { ...finding, at: move(finding.at) }
    : { ...finding, at: move(finding.at), related: finding.related.map(move) };
}

function startOf({ at }: { readonly at: { readonly span?: Span } }): number {
  return at.span?.[0] ?? 0;
}
