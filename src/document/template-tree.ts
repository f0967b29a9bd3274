/**
 * A loaded template: what Handlebars' parser found, walked once and reduced to the few things a template may say. Plain data, so
 * that it is checked, rendered and measured without Handlebars.
 */

import type { Finding } from "../diagnostic.ts";
import type { Span } from "../source.ts";

export interface Template {
  /** Its path, for findings. */
  readonly name: string;
  readonly text: string;
  readonly nodes: readonly TemplateNode[];
  /** What was wrong with it by itself. */
  readonly findings: readonly Finding[];
}

export type TemplateNode = Words | Print | Condition | Loop | Container | PartCall | Inclusion;

/** Template's own words: a part of one line, or a line end. Indentation that only shows the nesting is already gone. */
export interface Words {
  readonly type: "words";
  readonly value: string;
  readonly span: Span;
}

export interface Print {
  readonly type: "print";
  readonly value: Expression;
  readonly span: Span;
}

/** `{{#if}}` and `{{#unless}}`. */
export interface Condition {
  readonly type: "if";
  readonly condition: Expression;
  readonly negated: boolean;
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
  readonly span: Span;
}

/** `{{#each list as |element index|}}`. */
export interface Loop {
  readonly type: "each";
  readonly list: Expression;
  readonly names: readonly string[];
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
  readonly span: Span;
}

export interface Container {
  readonly type: "container";
  readonly name: string;
  readonly attributes: Named;
  readonly body: readonly TemplateNode[];
  /** Its opening tag. */
  readonly span: Span;
  /** Behind its closing tag. */
  readonly end: number;
}

/** `{{part "raci" of=…}}`. */
export interface PartCall {
  readonly type: "part";
  readonly name: string;
  readonly attributes: Named;
  readonly span: Span;
}

/** `{{> standard}}`, `{{> standard this first=true}}`. */
export interface Inclusion {
  readonly type: "inclusion";
  readonly name: string;
  readonly context: Expression | undefined;
  readonly attributes: Named;
  readonly span: Span;
}

export type Named = Readonly<Record<string, Expression>>;
export type Expression = Path | Literal | Call;

/** `owner.title`, `../title`, `this`, `@index`. */
export interface Path {
  readonly type: "path";
  /** `@root`, `@index`, `@first`, `@last`. */
  readonly data: boolean;
  /** `this.title` or `./title`: a field, never a name given by `as |…|`. */
  readonly own: boolean;
  readonly up: number;
  readonly parts: readonly string[];
  readonly written: string;
  readonly span: Span;
}

export interface Literal {
  readonly type: "literal";
  readonly value: string | number | boolean;
  readonly span: Span;
}

export interface Call {
  readonly type: "call";
  readonly helper: HelperName;
  readonly values: readonly Expression[];
  readonly named: Named;
  readonly span: Span;
}

export type HelperName = keyof typeof helpers;

interface Helper {
  readonly least: number;
  readonly most: number;
  /** Named values, `any` where the helper takes whatever a string needs. */
  readonly named: readonly string[] | "any";
  /** Where it may be written: printed, inside another mustache, or both. */
  readonly printed: boolean;
  readonly nested: boolean;
  /** The form that works, for messages. */
  readonly form: string;
}

/** Everything that may be called by name, besides `#if`, `#unless`, `#each`, `part` and the containers. */
export const helpers = {
  inline: { least: 1, most: 1, named: [], printed: true, nested: true, form: "{{inline text}}" },
  prose: { least: 1, most: 1, named: [], printed: true, nested: false, form: "{{prose text}}" },
  t: { least: 1, most: 1, named: "any", printed: true, nested: true, form: '{{t "key" n=count}}' },
  list: { least: 1, most: 1, named: ["type"], printed: true, nested: true, form: "{{list roles}}" },
  is: {
    least: 2,
    most: 9,
    named: [],
    printed: false,
    nested: true,
    form: '{{#if (is level "must")}}',
  },
  and: {
    least: 2,
    most: 9,
    named: [],
    printed: false,
    nested: true,
    form: "{{#if (and how say)}}",
  },
  or: { least: 2, most: 9, named: [], printed: false, nested: true, form: "{{#if (or how say)}}" },
  not: { least: 1, most: 1, named: [], printed: false, nested: true, form: "{{#if (not how)}}" },
} as const satisfies Record<string, Helper>;

export function isHelper(name: string): name is HelperName {
  return Object.hasOwn(helpers, name);
}

/** Every node of a template with those inside it, in the order of the text. */
export function* everyNode(nodes: readonly TemplateNode[]): Generator<TemplateNode> {
  for (const node of nodes) {
    yield node;
    if ("body" in node) yield* everyNode(node.body);
    if ("otherwise" in node) yield* everyNode(node.otherwise);
  }
}
