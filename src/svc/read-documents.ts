import type { Finding } from "../diagnostic.ts";
import { checkFolder, unusedTemplates } from "../document/check-folder.ts";
import type { DocumentDefinition, DocumentFolder } from "../document/document-folder.ts";
import { findingsOf } from "../document/template-check.ts";
import { loadTemplate } from "../document/template-load.ts";
import type { Template } from "../document/template-tree.ts";
import { severityOf } from "../findings/severities.ts";
import { documentFolders } from "../generated/document-templates.ts";
import type { BookStrings } from "../locales/strings.ts";
import { bookStrings } from "../locales/strings.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Source } from "../source.ts";
import { nearest } from "../suggest.ts";
import type { DocumentsRequest, DocumentsResult } from "../svc.ts";
import { join } from "../syntax/tree.ts";
import { nameFindings } from "./name-documents.ts";
import { LISTS, longForm, readDefinition } from "./read-definition.ts";
import type { Stated } from "./read-definition.ts";
import { DEFINITION, pathOf, sortTemplates, TEMPLATE_ENDING } from "./sort-templates.ts";
import type { DocumentFiles } from "./sort-templates.ts";

/** The documents of a workspace's own templates, each with the templates of svc's that it does not replace. */
export function readDocuments({
  folder,
  sources,
  unread = [],
  workspace,
}: DocumentsRequest): DocumentsResult {
  const sorted = sortTemplates(folder, sources, unread);
  const reads = sorted.documents.map((files) => readDocument(folder, files, workspace));
  const names = sorted.documents.map(({ name }) => name);
  return {
    documents: new Map(
      reads.flatMap(({ document }, index) =>
        document === undefined ? [] : [[names[index] ?? "", document] as const],
      ),
    ),
    findings: [
      ...sorted.findings,
      ...nameFindings(sorted.documents),
      ...reads.flatMap(({ findings }) => findings),
    ],
  };
}

interface DocumentRead {
  /** Absent where it cannot be made. */
  readonly document?: DocumentFolder;
  readonly findings: readonly Finding[];
}

/** A document in the making: what is known of it before its pages are. */
interface Draft {
  readonly name: string;
  readonly file: string;
  /** The one that svc brings along under the same name. */
  readonly shipped: DocumentFolder | undefined;
  readonly own: Readonly<Record<string, Template>>;
  readonly isForeign: (template: Template) => boolean;
  readonly templates: Readonly<Record<string, Template>>;
  readonly strings: BookStrings;
}

function readDocument(
  folder: string,
  files: DocumentFiles,
  workspace: Workspace | undefined,
): DocumentRead {
  const draft = draftOf(folder, files);
  const { stated, findings } = readStated(draft, files.definition);
  if (stated === undefined) {
    const own = Object.values(draft.own).flatMap((template) => findingsOf(template, false));
    return { findings: [...findings, ...own] };
  }
  const definition = longForm(stated, usualOf(draft, stated));
  const document = { definition, templates: draft.templates, file: draft.file };
  const named = [...findings, ...listFindings(draft, stated, workspace)];
  const all = [...named, ...checkFolder(document, draft.strings, draft.isForeign)];
  // A page that cannot be read may be what uses a template.
  if (all.some((finding) => severityOf(finding) === "error")) return { findings: all };
  return { document, findings: [...all, ...unused(draft, document)] };
}

function isRead(file: Source | string): boolean {
  return typeof file !== "string";
}

function draftOf(folder: string, { name, definition, templates }: DocumentFiles): Draft {
  const own = Object.fromEntries([...templates].map(([key, file]) => [key, templateOf(file)]));
  const mine = new Set([...templates].flatMap(([key, file]) => (isRead(file) ? own[key] : [])));
  const shipped = shippedAs(name);
  const [first] = templates.values();
  const file = definition ?? first ?? `${folder}/${name}/${DEFINITION}`;
  return {
    name,
    file: pathOf(file),
    shipped,
    own,
    isForeign: (template) => !mine.has(template),
    templates: { ...shipped?.templates, ...own },
    strings: wordsForNames(),
  };
}

/** A template that cannot be read has its finding; for the others, it is there. */
function templateOf(file: Source | string): Template {
  if (typeof file !== "string") return loadTemplate(file.path, file.text);
  return { name: file, text: "", nodes: [], findings: [] };
}

function shippedAs(name: string): DocumentFolder | undefined {
  return Object.hasOwn(documentFolders, name)
    ? documentFolders[name as keyof typeof documentFolders]
    : undefined;
}

/** The names of the book's texts are the same in all languages, and so is what they need. */
function wordsForNames(): BookStrings {
  const strings = bookStrings("en");
  if (strings === undefined) throw new Error("svc has no English");
  return strings;
}

/** What holds where `document.yaml` is silent: svc's own document of this name, else the one template that is called like the folder. */
function usualOf({ name, shipped }: Draft, stated: Stated): DocumentDefinition {
  const front = LISTS.every((list) => stated[list] === undefined) ? [name] : [];
  return shipped?.definition ?? { front, chapters: [], back: [] };
}

// document.yaml

function readStated(
  { name, file, shipped, strings }: Draft,
  definition: Source | string | undefined,
): { readonly stated?: Stated; readonly findings: readonly Finding[] } {
  if (typeof definition === "string") return { findings: [] };
  if (definition === undefined) {
    return shipped === undefined
      ? { findings: [missingDocument(name, file)] }
      : { stated: {}, findings: [] };
  }
  const { definition: stated, findings } = readDefinition(definition, strings);
  if (stated === undefined) return { findings };
  if (stated.title !== undefined || shipped !== undefined) return { stated, findings };
  return { stated, findings: [...findings, untitled(file)] };
}

function missingDocument(document: string, file: string): Finding {
  const suggestion = nearest(document, Object.keys(documentFolders));
  const params = {
    document,
    file: `${file.slice(0, file.lastIndexOf("/"))}/${DEFINITION}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
  return { rule: "missing-document", params, at: { file } };
}

function untitled(file: string): Finding {
  const params = { what: "The document", fields: [{ field: "title", title: "title" }] };
  return { rule: "missing-field", params, at: { file, pointer: "", mark: "value" } };
}

// The lists of pages

/** Templates that are named and not there, and chapters that have no title. */
function listFindings(
  draft: Draft,
  stated: Stated,
  workspace: Workspace | undefined,
): readonly Finding[] {
  const isSilent = LISTS.every((list) => stated[list] === undefined);
  if (isSilent && draft.shipped === undefined) return silentFindings(draft);
  return LISTS.flatMap((list) =>
    (stated[list] ?? []).flatMap((id, index): readonly Finding[] => {
      const at = {
        file: draft.file,
        pointer: join(join("", list), index),
        mark: "value",
      } as const;
      if (list === "chapters" && !hasTitle(id, draft, workspace))
        return [{ rule: "unknown-chapter", params: { id, ...chapterMeant(id, draft) }, at }];
      return hasTemplate(id, list, draft) ? [] : [unknownTemplate(id, draft, at)];
    }),
  );
}

/** A document that names no pages is its template of the same name. */
function silentFindings({ name, file, own }: Draft): readonly Finding[] {
  if (Object.hasOwn(own, name)) return [];
  const params = { document: name, templates: Object.keys(own) };
  return [{ rule: "unnamed-pages", params, at: { file, pointer: "", mark: "value" } }];
}

function hasTemplate(id: string, list: (typeof LISTS)[number], { templates }: Draft): boolean {
  const isChapter = list === "chapters" && Object.hasOwn(templates, `${id}-chapter`);
  return isChapter || Object.hasOwn(templates, id);
}

function unknownTemplate(id: string, { templates }: Draft, at: Finding["at"]): Finding {
  const bare = id.replace(/(?:\.md)?\.hbs$|\.md$/, "");
  const names = Object.keys(templates);
  const suggestion = Object.hasOwn(templates, bare) ? bare : nearest(id, names);
  const params = { name: id, ...(suggestion === undefined ? {} : { suggestion }) };
  return { rule: "unknown-template", params, at };
}

/** A chapter of the handbook has a title in every language, one of the workspace's own in svc.yaml. */
function hasTitle(id: string, { strings }: Draft, workspace: Workspace | undefined): boolean {
  if (workspace === undefined || strings.pattern(`chapter.${id}`) !== undefined) return true;
  return workspace.settings.handbook.chapters.some((chapter) => chapter.id === id);
}

function chapterMeant(id: string, { strings }: Draft): { readonly suggestion?: string } {
  const known = strings.keys.flatMap((key) => /^chapter\.(\w+)$/.exec(key)?.[1] ?? []);
  const suggestion = nearest(id, known);
  return suggestion === undefined ? {} : { suggestion };
}

function unused({ isForeign, shipped }: Draft, document: DocumentFolder): readonly Finding[] {
  return unusedTemplates(document)
    .filter((template) => !isForeign(template))
    .map((template): Finding => {
      const name = template.name.slice(template.name.lastIndexOf("/") + 1, -TEMPLATE_ENDING.length);
      const suggestion = nearest(name, Object.keys(shipped?.templates ?? {}));
      const params = { name, ...(suggestion === undefined ? {} : { suggestion }) };
      return { rule: "unused-template", params, at: { file: template.name } };
    });
}
