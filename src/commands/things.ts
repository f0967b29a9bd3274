import { isCollection } from "../collections.ts";
import { UserError } from "../failure.ts";
import { collections, shapes } from "../generated/fields.ts";
import type { Collection, Field, ShapeName } from "../generated/fields.ts";
import type { Placed } from "../generated/types.ts";
import type { Workspace } from "../model/workspace.ts";
import { nearest } from "../suggest.ts";

/** Something that has an id: an entity, or a part of one such as a step. */
export interface Thing {
  readonly node: Placed;
  readonly shape: ShapeName;
  /** The collection of the entity that it is or belongs to. */
  readonly collection: Collection;
  /** What it is called in a sentence: `role`, `step`. */
  readonly kind: string;
  /** How references name it: `late-arrival`, `arrival/greeting`. */
  readonly path: string;
  readonly title: string;
}

/** Everything in a workspace that has an id, in the order of the book; parts stand behind what they belong to. */
export function thingsOf(workspace: Workspace): readonly Thing[] {
  return collectionNames().flatMap((collection) =>
    workspace[collection].flatMap((entity) => {
      const { shape, one } = collections[collection];
      return withParts(entity, shape, collection, one, "");
    }),
  );
}

function collectionNames(): readonly Collection[] {
  return Object.keys(collections).filter((name) => isCollection(name));
}

/** Parts of entities that people ask for by themselves. */
const PARTS = { steps: "Step", needs: "Need", clauses: "Clause" } as const;

/** What one can ask for all of: a collection, or the parts of one. */
export type Kind = Collection | keyof typeof PARTS;

export const kinds: readonly Kind[] = [...collectionNames(), "steps", "needs", "clauses"];

/** A kind by its plural or its singular, in capitals or not. */
export function kindNamed(word: string): Kind | undefined {
  const low = word.toLowerCase();
  return kinds.find((kind) => {
    const plural = kind.toLowerCase();
    const one = isCollection(kind) ? collections[kind].one : PARTS[kind].toLowerCase();
    return low === plural || low === one || `${low}s` === plural;
  });
}

export function isOfKind(thing: Thing, kind: Kind): boolean {
  return isCollection(kind)
    ? thing.collection === kind && thing.shape === collections[kind].shape
    : thing.shape === PARTS[kind];
}

/** A place that holds other things and values: an entity or any part of one. */
export interface Holder {
  readonly node: Placed;
  readonly shape: ShapeName;
}

/** A holder and every part inside it, whether the part has an id or not. */
export function holdersIn(node: Placed, shape: ShapeName): readonly Holder[] {
  return [
    { node, shape },
    ...partsOf(node, shape).flatMap((part) => holdersIn(part.node, part.shape)),
  ];
}

export function fieldsOf(shape: ShapeName): readonly (readonly [key: string, field: Field])[] {
  return Object.entries(shapes[shape].fields);
}

/** The values of a field as a list, whether it holds one or several. */
export function valuesOf(node: Placed, key: string): readonly unknown[] {
  const value: unknown = Reflect.get(node, key);
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

export function isPlaced(value: unknown): value is Placed {
  return typeof value === "object" && value !== null && "at" in value;
}

function partsOf(node: Placed, shape: ShapeName): readonly Holder[] {
  return fieldsOf(shape).flatMap(([key, field]) => {
    const inner = field.type === "shape" ? field.shape : undefined;
    if (inner === undefined) return [];
    return valuesOf(node, key)
      .filter(isPlaced)
      .map((part) => ({ node: part, shape: inner }));
  });
}

function withParts(
  node: Placed,
  shape: ShapeName,
  collection: Collection,
  kind: string,
  above: string,
): Thing[] {
  const id = textOf(node, "id");
  const path = id === undefined ? above : `${above === "" ? "" : `${above}/`}${id}`;
  const self: Thing[] =
    id === undefined ? [] : [{ node, shape, collection, kind, path, title: titleOf(node) }];
  const parts = partsOf(node, shape).flatMap((part) =>
    withParts(part.node, part.shape, collection, shapes[part.shape].title, path),
  );
  return [...self, ...parts];
}

function titleOf(node: Placed): string {
  const words = ["title", "term", "question", "measure"].map((key) => textOf(node, key));
  return words.find((word) => word !== undefined) ?? "";
}

function textOf(node: Placed, key: string): string | undefined {
  const value: unknown = Reflect.get(node, key);
  return typeof value === "string" ? value : undefined;
}

/**
 * The one thing that a word names: `ARR-01`, `arrival/greeting`, or with its kind `standards/ARR-01`, `Standard/ARR-01`.
 * @throws UserError when there is none, or more than one.
 */
export function thingNamed(things: readonly Thing[], word: string): Thing {
  const slash = word.indexOf("/");
  const kind = slash === -1 ? undefined : kindNamed(word.slice(0, slash));
  const path = word.slice(slash + 1);
  const [first, ...others] = things.filter(
    (thing) =>
      thing.path === word ||
      (kind !== undefined &&
        thing.path === path &&
        (thing.collection === kind || isOfKind(thing, kind))),
  );
  if (first === undefined)
    throw new UserError(`nothing here has the id "${word}"`, meantBy(things, word));
  if (others.length === 0) return first;
  throw new UserError(
    `"${word}" is the id of several things`,
    `say which one: ${[first, ...others].map(fullName).join(" or ")}`,
  );
}

/** `roles/front-desk`. */
export function fullName(thing: Thing): string {
  return `${thing.collection}/${thing.path}`;
}

/** `Role "front-desk"`. */
export function nameOf(thing: Thing): string {
  return `${thing.kind.charAt(0).toUpperCase()}${thing.kind.slice(1)} "${thing.path}"`;
}

function meantBy(things: readonly Thing[], word: string): string {
  const inside = things.filter((thing) => thing.path.endsWith(`/${word}`));
  if (inside.length > 0) return `did you mean ${inside.map((thing) => thing.path).join(" or ")}?`;
  const meant = nearest(
    word,
    things.map((thing) => thing.path),
  );
  return meant === undefined
    ? "`svc list <kind>` shows the ids that there are"
    : `did you mean ${meant}?`;
}
