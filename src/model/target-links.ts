import type { Finding } from "../diagnostic.ts";
import type { ShapeName } from "../generated/fields.ts";
import { nearest } from "../suggest.ts";
import type { ReadNode } from "./long-form.ts";
import { asNode } from "./long-form.ts";
import { holderOf } from "./register.ts";
import type { Registry } from "./registry.ts";

/** Fields that name a target by its id inside the same standard or promise, or as `standard/target`. */
const FIELDS: Partial<Readonly<Record<ShapeName, string>>> = {
  Demand: "target",
  Check: "target",
  Remedy: "targets",
};

/** The built-in chapters, in the order of the book. */
export const BUILT_IN_CHAPTERS = [
  "terms",
  "general",
  "principles",
  "communication",
  "appearance",
  "accountability",
  "control",
  "evaluation",
] as const;

/** Checks the names that are no references to entities: targets by id, and the chapter that another one follows. */
export function checkInnerNames(
  nodes: readonly ReadNode[],
  registry: Registry,
): readonly Finding[] {
  return nodes.flatMap((read) => [
    ...targetNames(read, registry),
    ...variantTarget(read, registry),
    ...chapterName(read, registry),
  ]);
}

function targetNames(read: ReadNode, registry: Registry): readonly Finding[] {
  const { shape, node } = read;
  const field = FIELDS[shape];
  if (field === undefined) return [];
  const value = node[field];
  const pointer = `${node.at.pointer}/${field}`;
  if (typeof value === "string") return unknownTarget(read, value, pointer, registry);
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    typeof item === "string" ? unknownTarget(read, item, `${pointer}/${index}`, registry) : [],
  );
}

function unknownTarget(
  read: ReadNode,
  id: string,
  pointer: string,
  registry: Registry,
): readonly Finding[] {
  const { id: holder } = holderOf(read.node);
  const key = id.includes("/") ? id : `${String(holder)}/${id}`;
  if (registry.find(TARGETS, key) !== undefined) return [];
  return [missing(read, "target", id, pointer, targetSuggestion(key, id, registry))];
}

const TARGETS = "standards/targets";

function targetSuggestion(key: string, id: string, registry: Registry): string | undefined {
  const near = nearest(key, registry.ids(TARGETS));
  if (near === undefined) return undefined;
  return id.includes("/") ? near : near.slice(near.indexOf("/") + 1);
}

/** `variants` that stand alone say with `target.id` which target of the standard they change. */
function variantTarget(read: ReadNode, registry: Registry): readonly Finding[] {
  const { shape, node } = read;
  if (shape !== "StandaloneVariant") return [];
  const target = asNode(node["target"]);
  const id = target?.["id"];
  const standard = asNode(node["standard"])?.["id"];
  if (target === undefined || typeof id !== "string" || typeof standard !== "string") return [];
  const key = `${standard}/${id}`;
  if (registry.find(TARGETS, key) !== undefined) return [];
  const pointer = `${target.at.pointer}/id`;
  return [missing(read, "target", id, pointer, targetSuggestion(key, id, registry))];
}

/** The field with which a shape names a chapter. */
const CHAPTER_FIELDS: Partial<Readonly<Record<ShapeName, string>>> = {
  Chapter: "after",
  Provision: "chapter",
};

function chapterName(read: ReadNode, registry: Registry): readonly Finding[] {
  const { shape, node } = read;
  const field = CHAPTER_FIELDS[shape];
  const chapter = field === undefined ? undefined : node[field];
  if (field === undefined || typeof chapter !== "string") return [];
  const known = [...BUILT_IN_CHAPTERS, ...registry.ids("chapters")];
  if (known.includes(chapter)) return [];
  const pointer = `${node.at.pointer}/${field}`;
  return [missing(read, "chapter", chapter, pointer, nearest(chapter, known))];
}

function missing(
  read: ReadNode,
  kind: string,
  id: string,
  pointer: string,
  suggestion: string | undefined,
): Finding {
  return {
    rule: "unknown-reference",
    params: {
      what: read.what,
      field: kind,
      kind,
      id,
      several: false,
      others: 0,
      shown: 0,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
    at: { file: read.node.at.file, pointer, mark: "value" },
  };
}
