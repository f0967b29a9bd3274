import type { Finding } from "../diagnostic.ts";
import { viewShape } from "../edition/shape.ts";
import type { BookStrings } from "../locales/strings.ts";
import type { DocumentFolder } from "./document-folder.ts";
import { EMPTY_CHAPTER, isBuiltIn, OWN_CHAPTER, PROVISIONS } from "./make-document.ts";
import { parts } from "./parts/table.ts";
import { checkTemplate } from "./template-check.ts";
import type { CheckEnvironment } from "./template-environment.ts";
import { everyNode, type Template } from "./template-tree.ts";
import type { ViewShape } from "./view-shape.ts";

/**
 * What is wrong with the templates of a document, branches not taken included. Each template that is rendered by itself is checked with those it
 * includes; what several include is told once. The shipped documents are checked when svc is made, not when it runs.
 * With `isForeign`, the templates of a workspace are checked, with some of svc's own among them: words of their own are allowed.
 */
export function checkFolder(
  folder: DocumentFolder,
  strings: BookStrings,
  isForeign?: (template: Template) => boolean,
): readonly Finding[] {
  const { templates } = folder;
  const environment: CheckEnvironment =
    isForeign === undefined
      ? { strings, parts, templates, strict: true }
      : { strings, parts, templates, isForeign };
  // What consists of svc's own templates was checked when svc was made.
  const isWorthIt = (name: string): boolean =>
    isForeign === undefined || !within(folder, [name]).every(isForeign);
  const check = (names: readonly string[], shape: ViewShape): readonly Finding[] =>
    names
      .filter((name) => isWorthIt(name))
      .flatMap((name) => templatesNamed(folder, name))
      .flatMap((template) => checkTemplate(template, shape, environment));
  const { pages, chapters } = rootsOf(folder, strings);
  const findings = [...check(pages, pageShape), ...check(chapters, viewShape)];
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** The templates that no page of the document comes to. */
export function unusedTemplates(folder: DocumentFolder, strings: BookStrings): readonly Template[] {
  const { pages, chapters } = rootsOf(folder, strings);
  const used = new Set(within(folder, [...pages, ...chapters]));
  return Object.values(folder.templates).filter((template) => !used.has(template));
}

/** These templates and all that they put in. */
function within(folder: DocumentFolder, names: readonly string[]): readonly Template[] {
  const open = names.flatMap((name) => templatesNamed(folder, name));
  const found = new Set<Template>();
  for (let template = open.pop(); template !== undefined; template = open.pop()) {
    if (found.has(template)) continue;
    found.add(template);
    for (const node of everyNode(template.nodes))
      if (node.type === "inclusion") open.push(...templatesNamed(folder, node.name));
  }
  return [...found];
}

/** The one template of that name, if there is one. */
function templatesNamed({ templates }: DocumentFolder, name: string): readonly Template[] {
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
  return template === undefined ? [] : [template];
}

/** The templates that are rendered by themselves: on pages, and in chapters, which see their chapter too. */
function rootsOf(
  { definition: { front, chapters, back } }: DocumentFolder,
  strings: BookStrings,
): { readonly pages: readonly string[]; readonly chapters: readonly string[] } {
  const builtIn = chapters.filter((id) => isBuiltIn(id, strings));
  const inChapters = builtIn.flatMap((id) => [id, `${id}-chapter`]);
  const common = chapters.length === 0 ? [] : [OWN_CHAPTER, PROVISIONS, EMPTY_CHAPTER];
  return { pages: [...front, ...back], chapters: [...inChapters, ...common] };
}

/** What a page sees: all but the chapter that it does not stand in. */
const pageShape: ViewShape = { ...viewShape, shapes: { ...viewShape.shapes, Book: pageBook() } };

function pageBook(): NonNullable<ViewShape["shapes"][string]> {
  const book = viewShape.shapes["Book"];
  if (book === undefined) throw new Error("the view has no book");
  const { chapter: _, ...fields } = book.fields;
  return { ...book, fields };
}
