import type { Finding } from "../diagnostic.ts";
import { viewShape } from "../edition/shape.ts";
import type { BookStrings } from "../locales/strings.ts";
import type { DocumentFolder } from "./document-folder.ts";
import { EMPTY_CHAPTER, OWN_CHAPTER, PROVISIONS } from "./make-document.ts";
import { parts } from "./parts/table.ts";
import { checkTemplate } from "./template-check.ts";

/**
 * What is wrong with the templates of a document, branches not taken included. Each template that is rendered by itself is checked with those it
 * includes; what several include is told once. The shipped documents are checked when svc is made, not when it runs.
 */
export function checkFolder(
  { definition, templates }: DocumentFolder,
  strings: BookStrings,
): readonly Finding[] {
  const environment = { strings, parts, templates, strict: true };
  const roots = [
    ...definition.front,
    ...definition.chapters.flatMap((id) => [id, `${id}-chapter`]),
    ...definition.back,
    OWN_CHAPTER,
    PROVISIONS,
    EMPTY_CHAPTER,
  ];
  const findings = roots.flatMap((name) => {
    const template = templates[name];
    return template === undefined ? [] : checkTemplate(template, viewShape, environment);
  });
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
