/** Checks what stands between braces: values that are printed, tested, gone through or handed on. */

import { report, suggestion, type Spot } from "./template-spot.ts";
import { valuesNeeded } from "./slots-print.ts";
import { isLinkable, resolve, titleOf, type Known } from "./template-names.ts";
import type { Call, Expression, Named, Path } from "./template-tree.ts";
import type { Shape } from "./view-shape.ts";

interface Found extends Known {
  readonly implied: readonly string[];
}

/**
 * The shape at a path; reports what is unknown, and with `needed` what may be absent here.
 */
export function shapeOf(
  spot: Spot,
  path: Path,
  mode: "maybe" | "needed" = "maybe",
): Found | undefined {
  const resolved = resolve(path, spot.scope, spot.check.view);
  if ("unknown" in resolved) {
    const { unknown: name, of, fields } = resolved;
    const known = fields.slice(0, 12);
    report(
      spot,
      "unknown-template-field",
      { field: path.written, of, name, known, ...suggestion(name, fields) },
      path.span,
    );
    return undefined;
  }
  if (mode === "needed" && resolved.absent !== undefined) {
    report(
      spot,
      "missing-condition",
      { field: path.written, optional: resolved.absent },
      path.span,
    );
    // Its own kind is still checked: both may be wrong.
  }
  return { ...resolved.found, implied: resolved.implied };
}

/** A value that is printed where inline nodes fit, or as blocks by `prose`. */
export function checkPrinted(spot: Spot, expression: Expression): void {
  if (expression.type === "literal") return;
  if (expression.type === "path") checkByKind(spot, expression);
  else if (expression.helper === "t") checkString(spot, expression);
  else if (expression.helper === "list") checkList(spot, expression);
  else if (expression.helper === "inline" || expression.helper === "prose")
    checkMarkdown(spot, expression);
  else checkTested(spot, expression);
}

function checkByKind(spot: Spot, path: Path): void {
  const found = shapeOf(spot, path, "needed");
  if (found !== undefined) checkPrintable(spot, path, found.shape);
}

function checkPrintable(spot: Spot, path: Path, shape: Shape): void {
  const field = path.written;
  if (shape.kind === "list") report(spot, "list-as-text", { field }, path.span);
  if (shape.kind === "flag") report(spot, "flag-as-text", { field }, path.span);
  if (shape.kind === "prose") report(spot, "prose-as-text", { field }, path.span);
  if (shape.kind === "word") checkWord(spot, path, shape.words ?? []);
  if (shape.kind !== "entity" || isLinkable(shape, spot.check.view)) return;
  report(spot, "thing-as-text", { field, of: titleOf(shape, spot.check.view) }, path.span);
}

/** Words of the format that no book prints have no text in its languages. A field that has one for some of its words may be printed for those. */
function checkWord(spot: Spot, path: Path, words: readonly string[]): void {
  const { strings } = spot.check.environment;
  const [word] = words;
  const isTold = words.some((one) => strings.pattern(`word.${one}`) !== undefined);
  if (word === undefined || isTold) return;
  report(spot, "word-without-text", { field: path.written, word, words }, path.span);
}

function checkMarkdown(spot: Spot, call: Call): void {
  const [value] = call.values;
  if (value?.type !== "path") {
    if (value !== undefined) checkPrinted(spot, value);
    return;
  }
  const found = shapeOf(spot, value, "needed");
  if (found === undefined || found.shape.kind === "prose") return;
  if (found.shape.kind === "list" || found.shape.kind === "entity")
    checkPrintable(spot, value, found.shape);
  else report(spot, "text-as-prose", { field: value.written, helper: call.helper }, value.span);
}

function checkList(spot: Spot, call: Call): void {
  const [value] = call.values;
  const list = value === undefined ? undefined : listOf(spot, value, "list", "needed");
  if (list !== undefined && value?.type === "path") checkPrintable(spot, value, list.of);
}

/** The elements of a list; reports what is none. */
export function listOf(
  spot: Spot,
  expression: Expression,
  helper: string,
  mode: "maybe" | "needed" = "maybe",
): { of: Shape; implied: readonly string[] } | undefined {
  if (expression.type !== "path") {
    report(
      spot,
      "not-a-list",
      { field: spot.template.text.slice(...expression.span), helper },
      expression.span,
    );
    return undefined;
  }
  const found = shapeOf(spot, expression, mode);
  if (found === undefined) return undefined;
  if (found.shape.kind === "list") return { of: found.shape.of, implied: found.implied };
  report(spot, "not-a-list", { field: expression.written, helper }, expression.span);
  return undefined;
}

function checkString(spot: Spot, call: Call): void {
  const [first] = call.values;
  if (first?.type !== "literal") return;
  const key = String(first.value);
  const { strings } = spot.check.environment;
  namedShapes(spot, call.named);
  const pattern = strings.pattern(key, 0);
  if (pattern === undefined) {
    report(spot, "unknown-string", { key, ...suggestion(key, strings.keys) }, first.span);
    return;
  }
  const needed = valuesNeeded(pattern);
  for (const name of needed.filter((known) => !Object.hasOwn(call.named, known))) {
    report(spot, "missing-string-value", { key, name }, call.span);
  }
}

/** A value that is only looked at: it may be absent, but must be a field. */
export function checkTested(spot: Spot, expression: Expression): void {
  if (expression.type === "literal") return;
  if (expression.type === "path") {
    shapeOf(spot, expression);
    return;
  }
  if (expression.helper === "is") checkWords(spot, expression);
  else if (
    expression.helper === "t" ||
    expression.helper === "inline" ||
    expression.helper === "list"
  ) {
    checkPrinted(spot, expression);
  } else for (const value of expression.values) checkTested(spot, value);
}

/** `is level "must"`: the words must be some that the field can have. */
function checkWords(spot: Spot, call: Call): void {
  const [value, ...words] = call.values;
  if (value?.type !== "path") return;
  const shape = shapeOf(spot, value)?.shape;
  const known = shape !== undefined && "words" in shape ? shape.words : undefined;
  if (known === undefined) return;
  for (const word of words) {
    if (word.type !== "literal" || known.includes(String(word.value))) continue;
    const params = { field: value.written, word: String(word.value), words: known };
    report(
      spot,
      "unknown-template-word",
      { ...params, ...suggestion(params.word, known) },
      word.span,
    );
  }
}

/** The shapes of named values that are handed on: to a text of the book, a part or another template. */
export function namedShapes(spot: Spot, named: Named): Record<string, Known> {
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => {
      const known = handedOn(spot, name, value);
      return known === undefined ? [] : [[name, known]];
    }),
  );
}

function handedOn(spot: Spot, name: string, value: Expression): Known | undefined {
  if (value.type === "path") return shapeOf(spot, value);
  checkTested(spot, value);
  const key = `${name}=${value.span[0]}`;
  if (value.type === "literal") return { key, shape: { kind: literalKind(value.value) } };
  const printed = value.helper === "t" || value.helper === "inline" || value.helper === "list";
  return { key, shape: { kind: printed ? "text" : "flag" } };
}

function literalKind(value: string | number | boolean): "word" | "number" | "flag" {
  if (typeof value === "string") return "word";
  return typeof value === "number" ? "number" : "flag";
}
