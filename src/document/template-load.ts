/**
 * Reads a template: Handlebars' parser gives the syntax tree, which is walked once. What a template may not say becomes a
 * finding here. Handlebars' compiler and run time are not used: the reduced tree is interpreted (`slots.ts`), so that no code is
 * made from a template, prototypes are out of reach, steps are counted, and a body is parsed as Markdown where it stands.
 */

import type { Finding, FindingParams, RuleId } from "../diagnostic.ts";
import type { Span } from "../source.ts";
import { nearest } from "../suggest.ts";
import { containerNames, isContainer, isVoid } from "./slots-containers.ts";
import {
  expressionOf,
  lineSpan,
  offsets,
  parseSyntax,
  statementsOf,
  type Statement,
  type SyntaxExpression,
} from "./template-syntax.ts";
import {
  helpers,
  isHelper,
  type Expression,
  type HelperName,
  type Named,
  type Template,
  type TemplateNode,
} from "./template-tree.ts";
import { indentation, indentBefore, lineStarts, wordsOf, type Sheet } from "./template-words.ts";

/** Deeper templates are not read: every walk below may then recurse. */
const DEEPEST = 64;
const MOST_ELSE_IFS = 500;
/** Two characters that svc needs for itself, and one that the parser does not get over. */
const REFUSED = /[\u0000\uE000\uE001]/g;

interface Loading extends Sheet {
  readonly name: string;
  readonly findings: Finding[];
}

/** A template from its text. Never throws; what is wrong with it stands in `findings`. */
export function loadTemplate(name: string, text: string): Template {
  const lines = lineStarts(text);
  const loading: Loading = { name, text, lines, offset: offsets(text, lines), findings: [] };
  const nodes = read(loading);
  return { name, text, nodes, findings: loading.findings };
}

function read(loading: Loading): readonly TemplateNode[] {
  reportRefused(loading);
  if (isTooDeep(loading.text)) {
    report(loading, "template-too-deep", { most: DEEPEST }, [0, 0]);
    return [];
  }
  // Same length, so that every place stays right.
  const parsed = parseSyntax(loading.text.replace(/^\uFEFF/, " ").replace(REFUSED, "\uFFFD"));
  if ("statements" in parsed) return bodyOf(loading, parsed.statements, 0);
  report(
    loading,
    "template-syntax",
    { reason: parsed.reason },
    "at" in parsed ? parsed.at : lineSpan(loading.text, loading.lines, parsed.line),
  );
  return [];
}

function report<R extends RuleId>(
  loading: Loading,
  rule: R,
  params: FindingParams[R],
  span: Span,
): void {
  // The union of findings cannot be built from a type parameter; rule and params are tied together above.
  loading.findings.push({ rule, params, at: { file: loading.name, span } } as Finding);
}

function reportRefused(loading: Loading): void {
  for (const found of loading.text.matchAll(REFUSED)) {
    const span: Span = [found.index, found.index + 1];
    const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    if (found[0] === "\0") report(loading, "control-character", { code, count: 1 }, span);
    else report(loading, "private-character", { code }, span);
  }
}

/** Looked up before parsing, for the parser itself recurses over its tree. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let parentheses = 0;
  let elseIfs = 0;
  for (const [mark] of text.matchAll(/\{\{~?[#^/]|\{\{~?\s*else\s+\w|[()]|\}\}/g)) {
    if (mark === "(") parentheses += 1;
    else if (mark === ")" || mark === "}}") parentheses = 0;
    else if (mark.includes("else")) elseIfs += 1;
    else depth += mark.endsWith("/") ? -1 : 1;
    if (depth > DEEPEST || parentheses > DEEPEST || elseIfs > MOST_ELSE_IFS) return true;
  }
  return false;
}

/** `kept` is how far the tag around the body is indented in Markdown's eyes. */
function bodyOf(loading: Loading, body: readonly Statement[], kept: number): TemplateNode[] {
  const indent = indentation(loading, body, kept);
  return body.flatMap((statement) => nodeOf(loading, statement, indent));
}

function nodeOf(loading: Loading, statement: Statement, indent: number): readonly TemplateNode[] {
  switch (statement.type) {
    case "ContentStatement":
      return wordsOf(loading, statement, indent);
    case "CommentStatement":
      return [];
    case "MustacheStatement":
      return mustache(loading, statement);
    case "BlockStatement":
      return block(loading, statement, indent);
    case "PartialStatement":
      return inclusion(loading, statement);
    case "Decorator":
    case "DecoratorBlock":
      return refuse(loading, statement, "decorator");
    case "PartialBlockStatement":
      return refuse(loading, statement, "partBlock");
  }
}

function spanOf(loading: Loading, node: hbs.AST.Node): Span {
  return [loading.offset(node.loc.start), loading.offset(node.loc.end)];
}

/** The first mustache of a statement: a block is named by its opening tag. */
function tagSpan(loading: Loading, node: hbs.AST.Node): Span {
  const [start, end] = spanOf(loading, node);
  const close = /\}{2,3}/.exec(loading.text.slice(start, end));
  return [start, close === null ? end : start + close.index + close[0].length];
}

function refuse(
  loading: Loading,
  node: hbs.AST.Node,
  why: FindingParams["refused-mustache"]["why"],
): readonly [] {
  const span = tagSpan(loading, node);
  report(loading, "refused-mustache", { form: loading.text.slice(...span), why }, span);
  return [];
}

function mustache(loading: Loading, statement: hbs.AST.MustacheStatement): readonly TemplateNode[] {
  const span = spanOf(loading, statement);
  if (!statement.escaped) return refuse(loading, statement, "raw");
  const path = expressionOf(statement.path);
  if (path.type !== "PathExpression") return refuse(loading, statement, "literal");
  const name = path.original;
  const bare = statement.params.length === 0 && pairs(statement).length === 0;
  if (name === "part" && !bare) return part(loading, statement, span);
  if (isVoid(name) && (!bare || name === "pageBreak"))
    return emptyContainer(loading, statement, name);
  if (bare && !isRefusedName(name)) return [{ type: "print", value: pathOf(loading, path), span }];
  const value = call(loading, statement, name, "printed");
  return value === undefined ? [] : [{ type: "print", value, span }];
}

/** Handlebars' own helpers that would be looked up as fields. */
function isRefusedName(name: string): boolean {
  return name === "lookup" || name === "log" || name === "with";
}

interface Called extends hbs.AST.Node {
  readonly params: hbs.AST.Expression[];
  /** Absent where nothing is named, whatever the parser's types say. */
  readonly hash?: hbs.AST.Hash;
}

function pairs(called: Called): readonly hbs.AST.HashPair[] {
  return called.hash?.pairs ?? [];
}

function named(loading: Loading, called: Called): Named {
  return Object.fromEntries(
    pairs(called).flatMap((pair) => {
      const value = expression(loading, expressionOf(pair.value));
      return value === undefined ? [] : [[pair.key, value]];
    }),
  );
}

function part(loading: Loading, statement: hbs.AST.MustacheStatement, span: Span): TemplateNode[] {
  const [first, ...more] = statement.params.map(expressionOf);
  if (first?.type !== "StringLiteral" || more.length > 0) {
    return wrong(loading, "part", '{{part "name"}}', span);
  }
  return [{ type: "part", name: first.value, attributes: named(loading, statement), span }];
}

function wrong(loading: Loading, name: string, form: string, span: Span): [] {
  report(loading, "wrong-arguments", { name, form }, span);
  return [];
}

function emptyContainer(loading: Loading, called: Called, name: string): TemplateNode[] {
  const span = spanOf(loading, called);
  if (called.params.length > 0) return wrong(loading, name, `{{${name} name=…}}`, span);
  return [
    { type: "container", name, attributes: named(loading, called), body: [], span, end: span[1] },
  ];
}

function block(
  loading: Loading,
  statement: hbs.AST.BlockStatement,
  indent: number,
): readonly TemplateNode[] {
  const name =
    expressionOf(statement.path).type === "PathExpression" ? statement.path.original : "";
  const before = indentBefore(loading, loading.offset(statement.loc.start));
  const kept = before === undefined ? 0 : Math.max(0, before - indent);
  if (name === "if" || name === "unless") return condition(loading, statement, name, kept);
  if (name === "each") return loop(loading, statement, kept);
  if (isContainer(name) && !isVoid(name)) return container(loading, statement, name);
  return unknownBlock(loading, statement, name);
}

function unknownBlock(
  loading: Loading,
  statement: hbs.AST.BlockStatement,
  name: string,
): readonly [] {
  if (isRefusedName(name) || name === "") return refuse(loading, statement, "helper");
  const suggestion = nearest(name, ["if", "unless", "each", ...containerNames]);
  const span = tagSpan(loading, statement);
  report(loading, "unknown-helper", { name: `#${name}`, ...suggested(suggestion) }, span);
  return [];
}

function suggested(suggestion: string | undefined): { suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}

function condition(
  loading: Loading,
  statement: hbs.AST.BlockStatement,
  name: "if" | "unless",
  kept: number,
): TemplateNode[] {
  const span = tagSpan(loading, statement);
  const [tested, ...more] = statement.params;
  if (tested === undefined || more.length > 0 || pairs(statement).length > 0) {
    return wrong(loading, `#${name}`, `{{#${name} title}} … {{/${name}}}`, span);
  }
  const value = expression(loading, expressionOf(tested));
  if (value === undefined) return [];
  const negated = name === "unless";
  return [{ type: "if", condition: value, negated, ...branches(loading, statement, kept), span }];
}

function branches(
  loading: Loading,
  statement: hbs.AST.BlockStatement,
  kept: number,
): { body: TemplateNode[]; otherwise: TemplateNode[] } {
  const otherwise = bodyOf(loading, statementsOf(statement.inverse), kept);
  return { body: bodyOf(loading, statementsOf(statement.program), kept), otherwise };
}

function loop(loading: Loading, statement: hbs.AST.BlockStatement, kept: number): TemplateNode[] {
  const span = tagSpan(loading, statement);
  const [listed, ...more] = statement.params;
  if (listed === undefined || more.length > 0 || pairs(statement).length > 0) {
    return wrong(loading, "#each", "{{#each steps}} … {{/each}}", span);
  }
  const list = expression(loading, expressionOf(listed));
  if (list === undefined) return [];
  const names = statement.program?.blockParams ?? [];
  return [{ type: "each", list, names, ...branches(loading, statement, kept), span }];
}

function container(
  loading: Loading,
  statement: hbs.AST.BlockStatement,
  name: string,
): readonly TemplateNode[] {
  const span = tagSpan(loading, statement);
  if (statement.inverse !== undefined && statement.inverse !== null) {
    return refuse(loading, statement, "else");
  }
  if (statement.params.length > 0) return wrong(loading, `#${name}`, `{{#${name} name=…}}`, span);
  const body = bodyOf(loading, statementsOf(statement.program), 0);
  const [, end] = spanOf(loading, statement);
  return [{ type: "container", name, attributes: named(loading, statement), body, span, end }];
}

function inclusion(loading: Loading, statement: hbs.AST.PartialStatement): readonly TemplateNode[] {
  const span = spanOf(loading, statement);
  if (statement.name.type === "SubExpression") return refuse(loading, statement, "dynamicPart");
  const [given, ...more] = statement.params;
  // As it is written: for the parser it may be a number, whatever its types say.
  const written = loading.text.slice(...spanOf(loading, statement.name));
  const name = written.replaceAll(/^["']|["']$/g, "");
  if (more.length > 0) return wrong(loading, `> ${name}`, `{{> ${name} this}}`, span);
  const context = given === undefined ? undefined : expression(loading, expressionOf(given));
  const attributes = named(loading, statement);
  return [{ type: "inclusion", name, context, attributes, span }];
}

function expression(loading: Loading, from: SyntaxExpression): Expression | undefined {
  switch (from.type) {
    case "PathExpression":
      return pathOf(loading, from);
    case "StringLiteral":
    case "NumberLiteral":
    case "BooleanLiteral":
      return { type: "literal", value: from.value, span: spanOf(loading, from) };
    case "SubExpression":
      return call(loading, from, from.path.original, "nested");
    case "UndefinedLiteral":
    case "NullLiteral":
      refuse(loading, from, "literal");
      return undefined;
  }
}

function pathOf(loading: Loading, path: hbs.AST.PathExpression): Expression {
  return {
    type: "path",
    data: path.data,
    own: /^(?:this\b|\.)/.test(path.original),
    up: path.depth,
    parts: path.parts,
    written: path.original,
    span: spanOf(loading, path),
  };
}

function call(
  loading: Loading,
  called: Called,
  name: string,
  where: "printed" | "nested",
): Expression | undefined {
  const span = spanOf(loading, called);
  if (!isHelper(name) || !helpers[name][where]) {
    unknownCall(loading, called, name, where);
    return undefined;
  }
  if (!isRightCall(called, name)) {
    wrong(loading, name, helpers[name].form, span);
    return undefined;
  }
  const values = called.params.map((param) => expression(loading, expressionOf(param)));
  if (values.includes(undefined)) return undefined;
  const given = values.filter((value) => value !== undefined);
  return { type: "call", helper: name, values: given, named: named(loading, called), span };
}

function unknownCall(
  loading: Loading,
  called: Called,
  name: string,
  where: "printed" | "nested",
): void {
  if (isRefusedName(name)) {
    refuse(loading, called, "helper");
    return;
  }
  const known = Object.keys(helpers).filter((helper) => isHelper(helper) && helpers[helper][where]);
  const suggestion = nearest(name, where === "printed" ? [...known, "part", "field"] : known);
  report(loading, "unknown-helper", { name, ...suggested(suggestion) }, spanOf(loading, called));
}

/** The right number of values, no unknown names, and a key or word where one has to be written out. */
function isRightCall(called: Called, name: HelperName): boolean {
  const { least, most, named: names } = helpers[name];
  const values = called.params.map(expressionOf);
  if (values.length < least || values.length > most) return false;
  if (names !== "any" && !pairs(called).every((pair) => names.some((known) => known === pair.key)))
    return false;
  if (name === "t") return values[0]?.type === "StringLiteral";
  if (name === "is") return values.slice(1).every((value) => value.type === "StringLiteral");
  if (name === "list") return pairs(called).every((pair) => isListType(expressionOf(pair.value)));
  return true;
}

function isListType(value: SyntaxExpression): boolean {
  return value.type === "StringLiteral" && (value.value === "and" || value.value === "or");
}
