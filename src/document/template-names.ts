/** What a path of a template means in the shape of its view: the same walk as `slots-scope.ts`, over shapes instead of values. */

import type { Shape, ViewShape } from "./view-shape.ts";
import type { Path } from "./template-tree.ts";

/** A shape with the identity of the value it stands for, so that a condition about it is known to hold. */
export interface Known {
  readonly shape: Shape;
  readonly key: string;
}

export interface ShapeScope {
  readonly thing: Known;
  readonly root: Known;
  readonly parent: ShapeScope | undefined;
  readonly names: Readonly<Record<string, Known>>;
  /** Values that are there, by key: inside `{{#if}}` of them. */
  readonly present: ReadonlySet<string>;
}

/** What is at a path, or the first part of it that is not there. */
export type Resolved =
  | {
      readonly found: Known;
      /** The first part that may be absent where the path stands; the last part of it included. */
      readonly absent?: string;
      /** Everything that is there when the value is: the parts on the way and the value itself. */
      readonly implied: readonly string[];
    }
  | { readonly unknown: string; readonly of: string; readonly fields: readonly string[] };

export function shapeRoot(view: ViewShape): ShapeScope {
  const root: Known = { shape: { kind: "entity", shape: view.root }, key: "" };
  return { thing: root, root, parent: undefined, names: {}, present: new Set() };
}

/** Resolves a path. Own names of the tables only: `constructor` is a field of nothing. */
export function resolve(path: Path, scope: ShapeScope, view: ViewShape): Resolved {
  if (path.data && path.parts[0] !== "root") return dataOf(path);
  if (path.data) return follow(scope.root, path.parts.slice(1), "@root", scope, view);
  const [first, ...rest] = path.parts;
  const named =
    first !== undefined && !path.own && path.up === 0 ? nameIn(scope, first) : undefined;
  if (named !== undefined && first !== undefined) return follow(named, rest, first, scope, view);
  const outer = outerScope(scope, path.up);
  if (outer === undefined) return { unknown: "../", of: "document", fields: [] };
  return follow(outer.thing, path.parts, "../".repeat(path.up), scope, view);
}

function nameIn(scope: ShapeScope | undefined, name: string): Known | undefined {
  for (let at = scope; at !== undefined; at = at.parent) {
    if (Object.hasOwn(at.names, name)) return at.names[name];
  }
  return undefined;
}

function outerScope(scope: ShapeScope, up: number): ShapeScope | undefined {
  let found: ShapeScope | undefined = scope;
  for (let n = 0; n < up; n += 1) found = found?.parent;
  return found;
}

const data: Readonly<Record<string, Shape>> = {
  index: { kind: "number" },
  first: { kind: "flag" },
  last: { kind: "flag" },
};

function dataOf(path: Path): Resolved {
  const [name = "", ...rest] = path.parts;
  const shape =
    Object.hasOwn(data, name) && rest.length === 0 && path.up === 0 ? data[name] : undefined;
  if (shape !== undefined) return { found: { shape, key: path.written }, implied: [] };
  return { unknown: name, of: "loop", fields: Object.keys(data) };
}

function follow(
  start: Known,
  parts: readonly string[],
  prefix: string,
  scope: ShapeScope,
  view: ViewShape,
): Resolved {
  let found = start;
  let absent = isAbsent(start, scope) ? prefix : undefined;
  let written = prefix;
  const implied = start.shape.optional === true ? [start.key] : [];
  for (const part of parts) {
    const shape = fieldShape(found.shape, part, view);
    if (shape === undefined) return missing(found.shape, part, view);
    found = { shape, key: `${found.key}.${part}` };
    written = written === "" || written.endsWith("/") ? written + part : `${written}.${part}`;
    implied.push(found.key);
    if (isAbsent(found, scope)) absent ??= written;
  }
  return absent === undefined ? { found, implied } : { found, absent, implied };
}

function isAbsent(known: Known, scope: ShapeScope): boolean {
  return known.shape.optional === true && !scope.present.has(known.key);
}

function fieldShape(shape: Shape, name: string, view: ViewShape): Shape | undefined {
  if (shape.kind === "list") return name === "length" ? { kind: "number" } : undefined;
  const fields = fieldsOf(shape, view);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function fieldsOf(shape: Shape, view: ViewShape): Readonly<Record<string, Shape>> {
  if (shape.kind !== "entity" || !Object.hasOwn(view.shapes, shape.shape)) return {};
  return view.shapes[shape.shape]?.fields ?? {};
}

function missing(shape: Shape, unknown: string, view: ViewShape): Resolved {
  if (shape.kind === "list") return { unknown, of: "list", fields: ["length"] };
  return { unknown, of: titleOf(shape, view), fields: Object.keys(fieldsOf(shape, view)) };
}

/** What a person calls a thing of this shape. */
export function titleOf(shape: Shape, view: ViewShape): string {
  if (shape.kind !== "entity") return shape.kind;
  return (
    (Object.hasOwn(view.shapes, shape.shape) ? view.shapes[shape.shape]?.title : undefined) ??
    shape.shape
  );
}

/** Whether `{{x}}` of this entity prints a link to it. */
export function isLinkable(shape: Shape, view: ViewShape): boolean {
  return (
    shape.kind === "entity" &&
    Object.hasOwn(view.shapes, shape.shape) &&
    view.shapes[shape.shape]?.reference === true
  );
}
