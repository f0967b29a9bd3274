import type { Finding } from "../diagnostic.ts";
import { DEFINITION, TEMPLATE_ENDING } from "../known-files.ts";
import type { Source } from "../source.ts";
import { compareText } from "../text-order.ts";

/** The files of one document, before anything in them is looked at. */
export interface DocumentFiles {
  readonly name: string;
  /** Its `document.yaml`: the source, its path where it cannot be read, or nothing. */
  definition?: Source | string;
  /** By name: the source, or the path of a template that is there but cannot be read. */
  readonly templates: Map<string, Source | string>;
}

export interface SortedTemplates {
  readonly documents: readonly DocumentFiles[];
  /** Files that are not where, or not called as, somebody looks for them. */
  readonly findings: readonly Finding[];
}

interface Sorting {
  readonly folder: string;
  readonly documents: Map<string, DocumentFiles>;
  readonly findings: Finding[];
}

/** Sorts the files of a templates folder by the document that they belong to. */
export function sortTemplates(
  folder: string,
  sources: readonly Source[],
  unread: readonly string[],
): SortedTemplates {
  const sorting: Sorting = { folder, documents: new Map(), findings: [] };
  const files: readonly (Source | string)[] = [...sources, ...unread];
  for (const file of files.toSorted((a, b) => compareText(pathOf(a), pathOf(b))))
    sortFile(sorting, file);
  return { documents: [...sorting.documents.values()], findings: sorting.findings };
}

/** The names of the documents in a templates folder, by the paths of its files. */
export function documentsIn(folder: string, files: readonly string[]): readonly string[] {
  return sortTemplates(folder, [], files).documents.map(({ name }) => name);
}

export function pathOf(file: Source | string): string {
  return typeof file === "string" ? file : file.path;
}

function sortFile(sorting: Sorting, file: Source | string): void {
  const path = pathOf(file);
  const [name = "", base, ...deeper] = path.slice(sorting.folder.length + 1).split("/");
  if (base === undefined || deeper.length > 0) {
    misplaceFolder(sorting, path, base === undefined ? "handbook" : name);
    return;
  }
  const right = rightName(base);
  if (right === undefined) {
    misplace(sorting, path, "yaml", sorting.folder);
    return;
  }
  if (right !== base) misplace(sorting, path, "ending", right);
  // What is only called wrongly is there all the same: that it cannot be found is no second cause.
  put(documentNamed(sorting, name), right, right === base ? file : path);
}

/** What a file has to be called for somebody to look for it; nothing for what is no part of a document. */
function rightName(base: string): string | undefined {
  if (/^document\.ya?ml$/i.test(base)) return DEFINITION;
  if (base.endsWith(TEMPLATE_ENDING)) return base;
  const name = /^(.+?)(?:\.(?:md|html?|txt))?\.hbs$/i.exec(base)?.[1];
  return name === undefined ? undefined : `${name}${TEMPLATE_ENDING}`;
}

function misplaceFolder(sorting: Sorting, path: string, document: string): void {
  const base = path.slice(path.lastIndexOf("/") + 1);
  if (rightName(base) === undefined) misplace(sorting, path, "yaml", sorting.folder);
  else misplace(sorting, path, "folder", `${sorting.folder}/${document}/`);
}

function misplace(
  { findings }: Sorting,
  file: string,
  why: "ending" | "folder" | "yaml",
  expected: string,
): void {
  findings.push({ rule: "misplaced-template", params: { why, expected }, at: { file } });
}

function documentNamed({ documents }: Sorting, name: string): DocumentFiles {
  const found = documents.get(name) ?? { name, templates: new Map() };
  documents.set(name, found);
  return found;
}

/** Of two files that mean the same, the one that can be read counts. */
function put(files: DocumentFiles, base: string, file: Source | string): void {
  if (base === DEFINITION) {
    if (typeof files.definition !== "object") files.definition = file;
    return;
  }
  const name = base.slice(0, -TEMPLATE_ENDING.length);
  if (typeof files.templates.get(name) !== "object") files.templates.set(name, file);
}
