import type { Finding } from "../diagnostic.ts";
import { viewShape } from "../edition/shape.ts";
import type { BookStrings } from "../locales/strings.ts";
import type { DocumentDefinition, DocumentFolder } from "./document-folder.ts";
import { OWN_CHAPTER, PROVISIONS } from "./make-document.ts";
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
  { definition, templates }: DocumentFolder,
  strings: BookStrings,
  isForeign?: (template: Template) => boolean,
): readonly Finding[] {
  const environment: CheckEnvironment =
    isForeign === undefined
      ? { strings, parts, templates, strict: true }
      : { strings, parts, templates, isForeign };
  const check = (shape: ViewShape) => (name: string) => {
    const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
    return template === undefined ? [] : checkTemplate(template, shape, environment);
  };
  const { pages, chapters } = rootsOf(definition);
  const findings = [...pages.flatMap(check(pageShape)), ...chapters.flatMap(check(viewShape))];
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** The templates that no page of the document comes to. */
export function unusedTemplates({ definition, templates }: DocumentFolder): readonly Template[] {
  const { pages, chapters } = rootsOf(definition);
  const open = [...pages, ...chapters];
  const used = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name) || !Object.hasOwn(templates, name)) continue;
    used.add(name);
    for (const node of everyNode(templates[name]?.nodes ?? []))
      if (node.type === "inclusion") open.push(node.name);
  }
  return Object.entries(templates).flatMap(([name, template]) =>
    used.has(name) ? [] : [template],
  );
}

/** The templates that are rendered by themselves: on pages, and in chapters, which see their chapter too. */
function rootsOf({ front, chapters, back }: DocumentDefinition): {
  readonly pages: readonly string[];
  readonly chapters: readonly string[];
} {
  const inChapters = chapters.flatMap((id) => [id, `${id}-chapter`]);
  const common = chapters.length === 0 ? [] : [OWN_CHAPTER, PROVISIONS];
  return { pages: [...front, ...back], chapters: [...inChapters, ...common] };
}

/** What a page sees: all but the chapter that it does not stand in. */
const pageShape: ViewShape = { ...viewShape, shapes: { ...viewShape.shapes, Book: pageBook() } };

function pageBook(): NonNullable<ViewShape["shapes"][string]> {
  const book = viewShape.shapes["Book"];
  if (book === undefined) throw new Error("the view has no book");
  const { chapter: _, isWritten: __, ...fields } = book.fields;
  return { ...book, fields };
}
