/** Handlebars' syntax tree as closed unions: its own types leave every statement open. */

import Handlebars from "handlebars";

import type { Span } from "../source.ts";

export type Statement =
  | hbs.AST.MustacheStatement
  | (hbs.AST.Node & { readonly type: "Decorator" | "DecoratorBlock" })
  | hbs.AST.BlockStatement
  | hbs.AST.PartialStatement
  | hbs.AST.PartialBlockStatement
  | Content
  | hbs.AST.CommentStatement;

export type SyntaxExpression =
  | hbs.AST.SubExpression
  | hbs.AST.PathExpression
  | hbs.AST.StringLiteral
  | hbs.AST.BooleanLiteral
  | hbs.AST.NumberLiteral
  | hbs.AST.UndefinedLiteral
  | hbs.AST.NullLiteral;

/** A content statement as the parser's white-space pass leaves it: `value` is what remains of `original`. */
export interface Content extends hbs.AST.Node {
  readonly type: "ContentStatement";
  readonly value: string;
  readonly original: string;
  readonly rightStripped?: boolean;
}

/** What a template's text is to its parser: a tree, or the reason and the line or place where it gave up. */
export type Parsed =
  | { readonly statements: readonly Statement[] }
  | { readonly reason: string; readonly line: number }
  | { readonly reason: string; readonly at: Span };

/** Handlebars' parser, which throws on bad syntax. Nothing is compiled and no code is made. */
export function parseSyntax(text: string): Parsed {
  try {
    return { statements: statementsOf(Handlebars.parse(text)) };
  } catch (error) {
    return unclosed(text) ?? failure(error);
  }
}

/** The door from the parser's open types: it makes no other statements than these. */
export function statementsOf(program: hbs.AST.Program | undefined): readonly Statement[] {
  return (program?.body ?? []) as Statement[];
}

/** The door from the parser's open types: it makes no other expressions than these. */
export function expressionOf(expression: hbs.AST.Expression): SyntaxExpression {
  return expression as SyntaxExpression;
}

/** What was opened and never closed, or closed and never opened: the parser only says where it gave up. */
function unclosed(written: string): Parsed | undefined {
  if (written.length > MOST_SEARCHED) return undefined;
  const text = written.replaceAll(COMMENT, (comment) => " ".repeat(comment.length));
  const open: { readonly name: string; readonly at: Span }[] = [];
  for (const tag of text.matchAll(TAG)) {
    const [, mark, name = ""] = tag;
    const end = text.indexOf("}}", tag.index);
    const next = text.indexOf("{{", tag.index + tag[0].length);
    if (end < 0 || (next >= 0 && next < end))
      return { reason: "these braces are not closed", at: lineOf(text, tag.index) };
    const at: Span = [tag.index, end + 2];
    if (mark === "#" || (mark === "^" && name !== "")) open.push({ name, at });
    if (mark !== "/") continue;
    const opened = open.pop();
    if (opened === undefined) return { reason: `\`{{/${name}}}\` closes nothing`, at };
    if (opened.name !== name) return undefined;
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  return { reason: `\`{{#${last.name}}}\` has no \`{{/${last.name}}}\``, at: last.at };
}

/** Longer texts were not written by hand, and are not searched again. */
const MOST_SEARCHED = 50_000;
const COMMENT = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}/g;
const TAG = /\{\{\{?~?\s*([#^/]?)[>*]?\s*([\w./@-]*)/g;

/** The rest of the line from an offset on. */
function lineOf(text: string, from: number): Span {
  return [from, from + text.slice(from).search(/[\r\n]|$/)];
}

/** `Parse error on line 3:` with a drawing below, or `a doesn't match b - 3:4`: the first words and the line. */
function failure(error: unknown): Parsed {
  const message = error instanceof Error ? error.message : String(error);
  const line =
    /^Parse error on line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1];
  return { reason: reasonOf(message), line: line === undefined ? 1 : Number(line) };
}

function reasonOf(message: string): string {
  const pair = /^(\S+) doesn't match (\S+) - /.exec(message);
  if (pair !== null) return `\`{{#${pair[1]}}}\` is closed by \`{{/${pair[2]}}}\``;
  if (/got 'EOF'/.test(message)) return "it ends inside a block or a pair of braces";
  return "something between braces is not understood";
}

/** Turns the parser's lines (from 1) and columns (from 0) into offsets. */
export function offsets(
  text: string,
  starts: readonly number[],
): (position: hbs.AST.Position) => number {
  return ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column, text.length);
}

/** The span of a whole line, counted from 1, without its end. */
export function lineSpan(text: string, starts: readonly number[], line: number): Span {
  return lineOf(text, starts[line - 1] ?? text.length);
}
