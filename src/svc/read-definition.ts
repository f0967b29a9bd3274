import type { Finding } from "../diagnostic.ts";
import { severityOf } from "../findings/severities.ts";
import type { DocumentDefinition } from "../document/document-folder.ts";
import type { BookStrings } from "../locales/strings.ts";
import type { Source } from "../source.ts";
import { nearest } from "../suggest.ts";
import { parse } from "../syntax/parse.ts";
import { readShape } from "../syntax/read-shape.ts";
import { isMapping, join } from "../syntax/tree.ts";
import type { Tree } from "../syntax/tree.ts";

/** What a `document.yaml` says. */
export interface DefinitionRead {
  /** Absent where a finding at error level says why. */
  readonly definition?: Stated;
  readonly findings: readonly Finding[];
}

/** The lists as they are written; absent where they are not. */
export interface Stated {
  readonly title?: string;
  readonly pages?: readonly string[];
  readonly front?: readonly string[];
  readonly chapters?: readonly string[];
  readonly back?: readonly string[];
}

export const LISTS = ["pages", "front", "chapters", "back"] as const;
type Fields = Readonly<Record<string, unknown>>;

/** Reads a `document.yaml` as any other YAML of a workspace: what is wrong with it are findings. */
export function readDefinition(source: Source, strings: BookStrings): DefinitionRead {
  const { tree, findings } = parse(source);
  if (tree === undefined) return { findings };
  if (!isMapping(tree.value)) return { findings: [...findings, bare(source.path, tree.value)] };
  const shape = readShape(tree, "", tree.value, "OwnDocument");
  const all = [
    ...findings,
    ...shape.findings,
    ...conflicts(tree, tree.value),
    ...titleFindings(tree, tree.value, strings),
  ];
  const isRight = all.every((finding) => severityOf(finding) !== "error");
  return isRight && isMapping(shape.value)
    ? { definition: statedIn(shape.value), findings: all }
    : { findings: all };
}

/** The lists of a definition in the order of the document, with what is left out taken from `usual`. */
export function longForm(stated: Stated, usual: DocumentDefinition): DocumentDefinition {
  const { pages, title = usual.title } = stated;
  const lists =
    pages === undefined
      ? {
          front: stated.front ?? usual.front,
          chapters: stated.chapters ?? usual.chapters,
          back: stated.back ?? usual.back,
        }
      : { front: pages, chapters: [], back: [] };
  return { ...lists, ...(title === undefined ? {} : { title }) };
}

function bare(file: string, value: unknown): Finding {
  const kind = Array.isArray(value) ? "list" : "text";
  const params = { kind: value === undefined || value === null ? "nothing" : kind } as const;
  return { rule: "bare-document", params, at: { file, pointer: "", mark: "value" } };
}

/** A book has front, chapters and back; any other document has pages. */
function conflicts({ source }: Tree, fields: Fields): readonly Finding[] {
  const other = LISTS.find((list) => list !== "pages" && Object.hasOwn(fields, list));
  if (!Object.hasOwn(fields, "pages") || other === undefined) return [];
  const params = { what: "The document", one: "pages", other };
  const at = { file: source.path, pointer: "/pages", mark: "key" } as const;
  return [{ rule: "conflicting-fields", params, at }];
}

/** A title in words may be any; one that looks like the name of a text of the book has to be one that needs no values. */
function titleFindings(
  { source }: Tree,
  { title }: Fields,
  { keys, pattern }: BookStrings,
): readonly Finding[] {
  if (typeof title !== "string" || !/^[a-z]+(?:\.[A-Za-z]+)+$/.test(title)) return [];
  const found = pattern(title);
  if (found !== undefined && !/\{\w+\}/.test(found)) return [];
  const suggestion = found === undefined ? nearest(title, keys) : undefined;
  if (found === undefined && suggestion === undefined) return [];
  const params = { key: title, ...(suggestion === undefined ? {} : { suggestion }) };
  const at = { file: source.path, pointer: join("", "title"), mark: "value" } as const;
  return [{ rule: "unknown-string", params, at }];
}

function statedIn(fields: Fields): Stated {
  const lists = LISTS.flatMap((name) => {
    const list = fields[name];
    return Array.isArray(list) ? [[name, list.filter((one) => typeof one === "string")]] : [];
  });
  const { title } = fields;
  return {
    ...Object.fromEntries(lists),
    ...(typeof title === "string" ? { title } : {}),
  };
}
