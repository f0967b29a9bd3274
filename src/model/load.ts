import type { Finding } from "../diagnostic.ts";
import type { Collection } from "../generated/fields.ts";
import { collections } from "../generated/fields.ts";
import { MARKER } from "../known-files.ts";
import type { Source } from "../source.ts";
import { parse } from "../syntax/parse.ts";
import type { Parse, Parsed } from "../syntax/parse.ts";
import type { FileEntity } from "../syntax/read-file.ts";
import { readFile } from "../syntax/read-file.ts";
import { readShape } from "../syntax/read-shape.ts";
import type { Tree } from "../syntax/tree.ts";
import { isMapping } from "../syntax/tree.ts";
import { compareText } from "../text-order.ts";
import { Breakage } from "./breakage.ts";
import { findCircles } from "./circles.ts";
import { checkConditions } from "./conditions.ts";
import { emptyChapters } from "./empty-chapters.ts";
import type { Inheritance } from "./inherit.ts";
import { inherit } from "./inherit.ts";
import { linkAll } from "./link.ts";
import type { Node, PendingLink, ReadNode, Reading } from "./long-form.ts";
import { asNode, nodesIn, readLongForm } from "./long-form.ts";
import type { QuantityReader } from "./read-quantity.ts";
import { makeQuantityReader } from "./read-quantity.ts";
import { register } from "./register.ts";
import { Registry } from "./registry.ts";
import { isStated } from "../quantities/effective.ts";
import { SCOPE_FIELDS } from "./scope.ts";
import { checkInnerNames } from "./target-links.ts";
import type { Workspace } from "./workspace.ts";
import { arrange } from "./workspace.ts";

export interface Loaded {
  /** Absent when svc.yaml has no settings that can be used. */
  readonly workspace?: Workspace;
  readonly findings: readonly Finding[];
}

/** Everything that reading the files brings, before anything is linked. */
interface Draft {
  settings?: Node;
  readonly entities: Map<Collection, Node[]>;
  readonly links: PendingLink[];
  readonly nodes: ReadNode[];
  readonly findings: Finding[];
  /** Texts of the files that could not be read as they stand: what they define is uncertain. */
  readonly unread: string[];
  readQuantity: QuantityReader;
}

/**
 * Reads, checks and links a workspace. Each file is parsed by itself and its tree dropped at once; the order of files changes nothing.
 * Never throws for content: whatever is wrong is a finding, and what is right is in the workspace.
 * With `incomplete`, files are missing that could not be read at all; what they may define is not reported as missing.
 */
export function load(sources: readonly Source[], incomplete = false, read: Parse = parse): Loaded {
  const draft: Draft = {
    entities: new Map(),
    links: [],
    nodes: [],
    findings: [],
    unread: [],
    readQuantity: makeQuantityReader({}),
  };
  const inOrder = sources.toSorted(
    (a, b) => rootFirst(a) - rootFirst(b) || compareText(a.path, b.path),
  );
  for (const source of inOrder) readSource(source, read(source), draft);
  const inheritance = link(draft, incomplete);
  if (draft.settings === undefined) return { findings: draft.findings };
  return {
    workspace: arrange(draft.settings, draft.entities, inheritance),
    findings: draft.findings,
  };
}

function rootFirst(source: Source): number {
  return source.path === MARKER ? 0 : 1;
}

function readSource(source: Source, { tree, findings }: Parsed, draft: Draft): void {
  draft.findings.push(...findings);
  // Even where most of it could be read, a part may be lost.
  if (findings.length > 0) draft.unread.push(source.text);
  if (tree === undefined) return;
  const file = readFile(tree);
  draft.findings.push(...file.findings);
  if (file.settings !== undefined) readSettings(tree, file.settings, draft);
  for (const entity of file.entities) readEntity(tree, entity, draft);
}

/** The settings come first: they say in which language, units and currency the quantities are written. */
function readSettings(tree: Tree, settings: FileEntity["value"], draft: Draft): void {
  const { value: expanded, findings } = readShape(tree, "", settings, "Workspace");
  draft.findings.push(...findings);
  if (!isMapping(expanded)) return;
  draft.readQuantity = makeQuantityReader(expanded);
  draft.settings = readLongForm(expanded, "Workspace", "", reading(tree.source.path, draft));
}

function readEntity(tree: Tree, entity: FileEntity, draft: Draft): void {
  const { shape } = collections[entity.collection];
  const { value, findings } = readShape(tree, entity.pointer, entity.value, shape);
  draft.findings.push(...findings);
  if (!isMapping(value)) return;
  const node = readLongForm(value, shape, entity.pointer, reading(tree.source.path, draft));
  node["collection"] = entity.collection;
  const list = draft.entities.get(entity.collection);
  if (list === undefined) draft.entities.set(entity.collection, [node]);
  else list.push(node);
}

function reading(file: string, { links, nodes, findings, readQuantity }: Draft): Reading {
  return { file, links, nodes, findings, readQuantity };
}

/** Links what was read; each finding of a later kind is kept back where an earlier one is its cause. */
function link(draft: Draft, incomplete: boolean): Inheritance {
  const { nodes, findings } = draft;
  const registry = new Registry();
  findings.push(...register(nodes, registry));
  const mayExist = (id: string): boolean =>
    incomplete || draft.unread.some((text) => id.split("/").every((part) => text.includes(part)));
  const linked = linkAll(draft.links, registry, mayExist);
  findings.push(...linked.findings, ...checkInnerNames(nodes, registry));
  joinVariants(draft.entities.get("variants") ?? []);
  const breakage = new Breakage(findings, linked.unlinked);
  const roots = {
    company: asNode(draft.settings?.["company"]),
    handbook: asNode(draft.settings?.["handbook"]),
  };
  const { inheritance, findings: owners } = inherit(nodes, roots, breakage);
  findings.push(...owners, ...findCircles(nodes), ...checkConditions(nodes, breakage));
  // What could not be read may be what fills a chapter.
  if (!incomplete && draft.unread.length === 0) {
    findings.push(...emptyChapters(draft.settings, draft.entities, breakage));
  }
  return inheritance;
}

/** A variant in a file of its own is the same as one inside its standard; its `target` is one of that target's variants. */
function joinVariants(variants: readonly Node[]): void {
  for (const variant of variants) {
    const standard = asNode(variant["standard"]);
    if (standard === undefined) continue;
    append(standard, "variants", variant);
    const values = asNode(variant["target"]);
    const targets = nodesIn(standard["targets"]);
    const target = targets.find((t) => t["id"] === values?.["id"]) ?? targets[0];
    if (values === undefined || target === undefined) continue;
    for (const field of [...SCOPE_FIELDS, "reason", "waiver"]) {
      if (!isStated(values[field])) values[field] = variant[field];
    }
    values["parent"] = target;
    append(target, "variants", values);
  }
}

function append(holder: Node, field: string, item: Node): void {
  holder[field] = [...nodesIn(holder[field]), item];
}
