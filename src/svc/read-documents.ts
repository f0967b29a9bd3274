import type { Finding } from "../diagnostic.ts";
import { checkFolder, isPage, unusedTemplates } from "../document/check-folder.ts";
import type { DocumentDefinition, DocumentFolder } from "../document/document-folder.ts";
import { isBuiltIn } from "../document/make-document.ts";
import { findingsOf } from "../document/template-check.ts";
import { loadTemplate } from "../document/template-load.ts";
import type { Template } from "../document/template-tree.ts";
import { DEFINITION, TEMPLATE_ENDING } from "../known-files.ts";
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
import { pathOf, sortTemplates } from "./sort-templates.ts";
import type { DocumentFiles } from "./sort-templates.ts";

/** The document whose templates every other one may put in. */
const LIBRARY = "handbook";

/** The documents of a workspace's own templates. What they do not have themselves they take from the handbook, the workspace's own or svc's. */
export function readDocuments(request: DocumentsRequest): DocumentsResult {
  const { folder, sources, unread = [], workspace } = request;
  const sorted = sortTemplates(folder, sources, unread);
  const drafts = sorted.documents.map((files) => draftOf(folder, files));
  const shelf = shelfOf(drafts, workspace);
  const reads = drafts.map((draft) => ({ name: draft.name, ...readDocument(draft, shelf) }));
  const made = reads.flatMap(({ name, document }) =>
    document === undefined ? [] : [[name, document] as const],
  );
  const findings = [
    ...sorted.findings,
    ...nameFindings(sorted.documents),
    // A template of the handbook is checked wherever it is put in, and told once.
    ...once(reads.flatMap((read) => read.findings)),
  ];
  return { documents: new Map(made), findings };
}

function once(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

interface DocumentRead {
  /** Absent where it cannot be made. */
  readonly document?: DocumentFolder;
  readonly findings: readonly Finding[];
}

/** A document in the making: its files, read one by one. */
interface Draft {
  readonly name: string;
  /** The file that answers for it. */
  readonly file: string;
  readonly definition: DocumentFiles["definition"];
  readonly own: Readonly<Record<string, Template>>;
  /** The one that svc brings along under the same name. */
  readonly shipped: DocumentFolder | undefined;
}

/** What all documents of a workspace have in common. */
interface Shelf {
  readonly library: Readonly<Record<string, Template>>;
  /** Whether a template is svc's, not one of the workspace. */
  readonly isForeign: (template: Template) => boolean;
  readonly strings: BookStrings;
  readonly workspace: Workspace | undefined;
}

function readDocument(draft: Draft, shelf: Shelf): DocumentRead {
  const { stated, findings } = readStated(draft, shelf);
  if (stated === undefined) {
    const own = Object.values(draft.own).flatMap((template) => findingsOf(template, false));
    return { findings: [...findings, ...own] };
  }
  const document: DocumentFolder = {
    definition: longForm(stated, usualOf(draft, stated)),
    templates: { ...shelf.library, ...draft.shipped?.templates, ...draft.own },
    file: draft.file,
    ...(draft.shipped?.isHandbook === true ? { isHandbook: true } : {}),
  };
  const named = [...findings, ...listFindings(draft, stated, document, shelf)];
  const all = [...named, ...checkFolder(document, shelf.strings, shelf.isForeign)];
  // A page that cannot be read may be what uses a template.
  if (all.some((finding) => severityOf(finding) === "error")) return { findings: all };
  return { document, findings: [...all, ...unused(draft, document, shelf)] };
}

function draftOf(folder: string, { name, definition, templates }: DocumentFiles): Draft {
  const [first] = templates.values();
  const file = definition ?? first ?? `${folder}/${name}/${DEFINITION}`;
  const own = Object.fromEntries([...templates].map(([key, one]) => [key, templateOf(one)]));
  return { name, file: pathOf(file), definition, own, shipped: shippedAs(name) };
}

function shelfOf(drafts: readonly Draft[], workspace: Workspace | undefined): Shelf {
  const handbook = drafts.find(({ name }) => name === LIBRARY);
  const mine = new Set(drafts.flatMap(({ own }) => Object.values(own)));
  return {
    library: { ...documentFolders[LIBRARY].templates, ...handbook?.own },
    isForeign: (template) => !mine.has(template),
    strings: wordsForNames(),
    workspace,
  };
}

/** A template that cannot be read has its finding; for the others, it is there. */
function templateOf(file: Source | string): Template {
  if (typeof file !== "string") return loadTemplate(file.path, file.text);
  return { name: file, text: UNREAD, nodes: [], findings: [] };
}

/** No text of a file is this. */
const UNREAD = "\uFFFF";

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
  { name, file, definition, shipped }: Draft,
  { strings }: Shelf,
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
  const missing = `${file.slice(0, file.lastIndexOf("/"))}/${DEFINITION}`;
  const params = { document, file: missing, ...suggested(suggestion) };
  return { rule: "missing-document", params, at: { file } };
}

function untitled(file: string): Finding {
  const params = { what: "The document", fields: [{ field: "title", title: "title" }] };
  return { rule: "missing-field", params, at: { file, pointer: "", mark: "value" } };
}

// The lists of pages

/** Templates that are named and not there, and chapters that nobody knows. */
function listFindings(
  draft: Draft,
  stated: Stated,
  document: DocumentFolder,
  shelf: Shelf,
): readonly Finding[] {
  const isSilent = LISTS.every((list) => stated[list] === undefined);
  if (isSilent && draft.shipped === undefined) return silentFindings(draft);
  return LISTS.flatMap((list) =>
    (stated[list] ?? []).flatMap((id, index) => {
      const pointer = join(join("", list), index);
      const at = { file: draft.file, pointer, mark: "value" } as const;
      return list === "chapters"
        ? chapterFindings(id, at, shelf)
        : pageFindings(id, at, document, shelf);
    }),
  );
}

/** A document that names no pages is its template of the same name. */
function silentFindings({ name, file, own }: Draft): readonly Finding[] {
  if (Object.hasOwn(own, name)) return [];
  const params = { document: name, templates: Object.keys(own) };
  return [{ rule: "unnamed-pages", params, at: { file, pointer: "", mark: "value" } }];
}

function pageFindings(
  id: string,
  at: Finding["at"],
  document: DocumentFolder,
  { isForeign, strings }: Shelf,
): readonly Finding[] {
  const { templates } = document;
  const template = Object.hasOwn(templates, id) ? templates[id] : undefined;
  if (template !== undefined) {
    if (!isForeign(template) || isPage(document, id, strings, isForeign)) return [];
    return [{ rule: "unfit-page", params: { name: id, isChapter: isBuiltIn(id, strings) }, at }];
  }
  const bare = id.replace(/(?:\.md)?\.hbs$|\.md$/, "");
  const suggestion = Object.hasOwn(templates, bare) ? bare : nearest(id, Object.keys(templates));
  return [{ rule: "unknown-template", params: { name: id, ...suggested(suggestion) }, at }];
}

/** A chapter of the handbook has a name in every language, one of the workspace's own stands in svc.yaml. */
function chapterFindings(
  id: string,
  at: Finding["at"],
  { strings, workspace }: Shelf,
): readonly Finding[] {
  if (workspace === undefined || isBuiltIn(id, strings)) return [];
  const own = workspace.settings.handbook.chapters.map((chapter) => chapter.id);
  if (own.includes(id)) return [];
  const known = strings.keys.flatMap((key) => /^chapter\.(\w+)$/.exec(key)?.[1] ?? []);
  const suggestion = nearest(id, [...known, ...own]);
  return [{ rule: "unknown-chapter", params: { id, ...suggested(suggestion) }, at }];
}

function unused(
  { own, shipped }: Draft,
  document: DocumentFolder,
  { strings }: Shelf,
): readonly Finding[] {
  const mine = new Set(Object.values(own).filter(({ text }) => text !== UNREAD));
  return unusedTemplates(document, strings)
    .filter((template) => mine.has(template))
    .map((template): Finding => {
      const { name: path } = template;
      const name = path.slice(path.lastIndexOf("/") + 1, -TEMPLATE_ENDING.length);
      const suggestion = nearest(name, Object.keys(shipped?.templates ?? {}));
      const params = { name, ...suggested(suggestion) };
      return { rule: "unused-template", params, at: { file: path } };
    });
}

function suggested(suggestion: string | undefined): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}
