/** Where a path of a template looks: the things gone into by `{{#each}}`, from the inside out, and the names given on the way. */

import { fieldOf, isThere, wordOf } from "./slots-values.ts";
import type { Expression, Path } from "./template-tree.ts";

export interface Scope {
  readonly value: unknown;
  readonly root: unknown;
  readonly parent: Scope | undefined;
  /** Names given by `as |step|` or to an included template. */
  readonly names: Readonly<Record<string, unknown>>;
  readonly index: number;
  readonly count: number;
}

export function rootScope(view: unknown): Scope {
  return { value: view, root: view, parent: undefined, names: {}, index: 0, count: 1 };
}

export function elementScope(
  parent: Scope,
  value: unknown,
  names: readonly string[],
  index: number,
  count: number,
): Scope {
  const [element, position] = names;
  return {
    value,
    root: parent.root,
    parent,
    names: {
      ...(element === undefined ? {} : { [element]: value }),
      ...(position === undefined ? {} : { [position]: index }),
    },
    index,
    count,
  };
}

/** The value at a path; nothing for what is not there. Never falls back to an outer thing. */
function valueAt(path: Path, scope: Scope): unknown {
  if (path.data) return dataAt(path.parts, scope);
  const [first, ...rest] = path.parts;
  const named =
    first !== undefined && !path.own && path.up === 0 ? holder(scope, first) : undefined;
  if (named !== undefined && first !== undefined) return follow(fieldOf(named, first), rest);
  return follow(outer(scope, path.up)?.value, path.parts);
}

function holder(
  scope: Scope | undefined,
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  for (let at = scope; at !== undefined; at = at.parent) {
    if (Object.hasOwn(at.names, name)) return at.names;
  }
  return undefined;
}

function outer(scope: Scope, up: number): Scope | undefined {
  let found: Scope | undefined = scope;
  for (let n = 0; n < up; n += 1) found = found?.parent;
  return found;
}

function follow(value: unknown, parts: readonly string[]): unknown {
  return parts.reduce(fieldOf, value);
}

function dataAt(parts: readonly string[], scope: Scope): unknown {
  const [name, ...rest] = parts;
  if (name === "root") return follow(scope.root, rest);
  if (rest.length > 0) return undefined;
  if (name === "index") return scope.index;
  if (name === "first") return scope.index === 0;
  return name === "last" ? scope.index === scope.count - 1 : undefined;
}

/** A condition, or the plain value of an expression. `t`, `inline` and `list` are printed, never tested. */
export function evaluate(expression: Expression, scope: Scope): unknown {
  if (expression.type === "literal") return expression.value;
  if (expression.type === "path") return valueAt(expression, scope);
  const [first, ...more] = expression.values;
  switch (expression.helper) {
    case "not":
      return !holds(first, scope);
    case "and":
      return expression.values.every((value) => holds(value, scope));
    case "or":
      return expression.values.some((value) => holds(value, scope));
    case "is": {
      const word = first === undefined ? undefined : wordOf(evaluate(first, scope));
      return more.some((other) => other.type === "literal" && other.value === word);
    }
    default:
      return undefined;
  }
}

export function holds(expression: Expression | undefined, scope: Scope): boolean {
  return expression !== undefined && isThere(evaluate(expression, scope));
}
