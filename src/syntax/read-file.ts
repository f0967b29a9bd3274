import { isCollection } from "../collections.ts";
import type { Finding } from "../diagnostic.ts";
import { type Collection, collections, shapes } from "../generated/fields.ts";
import { MARKER } from "../known-files.ts";
import { nearest } from "../suggest.ts";
import { shorten } from "./repairs.ts";
import { isSuspect } from "./characters.ts";
import { sortByPlace } from "./read-shape.ts";
import { missingSpace } from "./shape-errors.ts";
import { isMapping, join, type Tree } from "./tree.ts";

/** One entity as it is written, and where it stands. */
export interface FileEntity {
  readonly collection: Collection;
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

/** What a file holds. */
export interface FileRead {
  /** In the order of the file. */
  readonly entities: readonly FileEntity[];
  /** The settings, only of `svc.yaml`; their pointer is the root. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
}

interface Reader {
  readonly tree: Tree;
  readonly entities: FileEntity[];
  readonly findings: Finding[];
}

/**
 * Splits a file into its entities. What is misplaced or misspelt is told once, and read as what it most likely is, so that nothing else
 * seems to be missing because of it.
 */
export function readFile(tree: Tree): FileRead {
  const reader: Reader = { tree, entities: [], findings: [] };
  const inSettings = tree.source.path === MARKER;
  const settings = isMapping(tree.value)
    ? readRoot(reader, tree.value, inSettings)
    : readNoMapping(reader);
  const { entities } = reader;
  const findings =
    reader.findings.length > 1 ? sortByPlace(tree, reader.findings) : reader.findings;
  return inSettings && settings !== undefined
    ? { entities, settings, findings }
    : { entities, findings };
}

/** An empty file holds nothing; of a list or a text nothing more can be said. */
function readNoMapping({ tree, findings }: Reader): Record<string, unknown> | undefined {
  const { value, source } = tree;
  if (value === undefined || value === null) return {};
  const kind = Array.isArray(value) ? "list" : "text";
  findings.push({
    rule: "bare-list",
    params: { kind },
    at: { file: source.path, pointer: "", mark: "value" },
  });
  return undefined;
}

function readRoot(
  reader: Reader,
  root: Readonly<Record<string, unknown>>,
  inSettings: boolean,
): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  if (isBareEntity(root, inSettings)) {
    readBareEntity(reader, root);
    return settings;
  }
  for (const [key, value] of Object.entries(root)) {
    if (inSettings && Object.hasOwn(shapes.Workspace.fields, key)) settings[key] = value;
    else if (isCollection(key)) readCollection(reader, key, value, join("", key));
    else {
      const meant = readUnknownKey(reader, root, key, inSettings);
      if (meant !== undefined) settings[meant] = value;
    }
  }
  return settings;
}

// One thing alone in a file

function isBareEntity(root: Readonly<Record<string, unknown>>, inSettings: boolean): boolean {
  if (inSettings || !Object.hasOwn(root, "id")) return false;
  return !Object.keys(root).some(
    (key) =>
      isCollection(key) &&
      Array.isArray(root[key]) &&
      root[key].some((item) => isMapping(item) && "id" in item && "title" in item),
  );
}

function readBareEntity(
  { tree, entities, findings }: Reader,
  root: Readonly<Record<string, unknown>>,
): void {
  const collection = likelyCollection(root);
  const params = collection === undefined ? {} : { collection, one: collections[collection].one };
  findings.push({
    rule: "bare-entity",
    params,
    at: { file: tree.source.path, pointer: "/id", mark: "key" },
  });
  if (collection !== undefined) entities.push({ collection, value: root, pointer: "" });
}

/** The one collection whose entities have all these fields, and that has all the fields it needs. */
function likelyCollection(root: Readonly<Record<string, unknown>>): Collection | undefined {
  const keys = Object.keys(root);
  const fitting = Object.keys(collections)
    .filter(isCollection)
    .filter((collection) => {
      const { fields } = shapes[collections[collection].shape];
      const isComplete = Object.entries(fields).every(
        ([name, field]) => field.required !== true || Object.hasOwn(root, name),
      );
      return isComplete && keys.every((key) => Object.hasOwn(fields, key));
    });
  return fitting.length === 1 ? fitting[0] : undefined;
}

// Names of collections

/** Reads a misspelt collection as the one that was meant, and gives the name of the setting that was meant, if it was one. */
function readUnknownKey(
  reader: Reader,
  root: Readonly<Record<string, unknown>>,
  key: string,
  inSettings: boolean,
): string | undefined {
  const at = { file: reader.tree.source.path, pointer: join("", key), mark: "key" } as const;
  if (isSuspect(key)) return undefined;
  if (Object.hasOwn(shapes.Workspace.fields, key)) {
    reader.findings.push({ rule: "misplaced-setting", params: { key }, at });
    return undefined;
  }
  const names = [
    ...Object.keys(collections),
    ...(inSettings ? Object.keys(shapes.Workspace.fields) : []),
  ];
  const near =
    reader.findings.length > 100
      ? undefined
      : nearest(
          key,
          names.filter((name) => !Object.hasOwn(root, name)),
        );
  const suggestion = near === undefined ? {} : { suggestion: near };
  reader.findings.push({
    rule: "unknown-collection",
    params: { key: shorten(key), ...suggestion, inSettings },
    at,
  });
  if (near === undefined || !isCollection(near)) return near;
  if (Array.isArray(root[key])) readCollection(reader, near, root[key], join("", key));
  return undefined;
}

// What a collection holds

function readCollection(
  reader: Reader,
  collection: Collection,
  value: unknown,
  pointer: string,
): void {
  if (Array.isArray(value)) readEntries(reader, collection, value, pointer);
  else if (isMapping(value)) readMappingAsList(reader, collection, value, pointer);
  else readNoList(reader, collection, value, pointer);
}

function readEntries(
  reader: Reader,
  collection: Collection,
  list: readonly unknown[],
  pointer: string,
): void {
  if (list.length === 0) readNoList(reader, collection, null, pointer);
  list.forEach((value, i) => {
    const at = join(pointer, i);
    if (isMapping(value)) reader.entities.push({ collection, value, pointer: at });
    else reader.findings.push(noEntity(reader, collection, value, at, i));
  });
}

function noEntity(
  { tree }: Reader,
  collection: Collection,
  value: unknown,
  pointer: string,
  i: number,
): Finding {
  const at = { file: tree.source.path, pointer, mark: "value" } as const;
  const { title, one } = collections[collection];
  if (value === null) {
    return {
      rule: "empty-value",
      params: { what: "This file", field: collection, title, entry: i + 1 },
      at,
    };
  }
  const spaced = typeof value === "string" ? missingSpace(value) : undefined;
  if (spaced !== undefined)
    return { rule: "missing-space", params: { after: "colon", fixed: `- ${spaced}` }, at };
  const isId = typeof value === "string" && !/\s/.test(value);
  return {
    rule: "not-an-entity",
    params: {
      collection,
      one,
      entry: i + 1,
      ...(isId ? { fixed: `- id: ${shorten(value)}` } : {}),
    },
    at,
  };
}

/** One entity without its dash, or all of them with their ids as names. */
function readMappingAsList(
  reader: Reader,
  collection: Collection,
  value: Readonly<Record<string, unknown>>,
  pointer: string,
): void {
  const at = { file: reader.tree.source.path, pointer, mark: "key" } as const;
  const { one, shape } = collections[collection];
  const keys = Object.keys(value);
  const known = keys.filter((key) => Object.hasOwn(shapes[shape].fields, key)).length;
  if (Object.hasOwn(value, "id") || known * 2 > keys.length) {
    reader.findings.push({ rule: "single-entity", params: { collection, one }, at });
    reader.entities.push({ collection, value, pointer });
    return;
  }
  const [id = "…"] = keys;
  reader.findings.push({
    rule: "keyed-collection",
    params: { collection, one, id: shorten(id) },
    at,
  });
  for (const key of keys) {
    const written = value[key];
    const inner = typeof written === "string" ? { title: written } : written;
    if (isMapping(inner))
      reader.entities.push({
        collection,
        value: { id: key, ...inner },
        pointer: join(pointer, key),
      });
  }
}

function readNoList(
  { tree, findings }: Reader,
  collection: Collection,
  value: unknown,
  pointer: string,
): void {
  const { title, one } = collections[collection];
  const at = { file: tree.source.path, pointer, mark: "key" } as const;
  if (value === null)
    findings.push({
      rule: "empty-list",
      params: { what: "This file", field: collection, title },
      at,
    });
  else findings.push({ rule: "not-an-entity", params: { collection, one }, at });
}
