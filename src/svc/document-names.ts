import type { Finding } from "../diagnostic.ts";
import { documentNames } from "../generated/document-names.ts";
import type { Workspace } from "../model/workspace.ts";
import { nearest } from "../suggest.ts";
import { nameOf } from "../syntax/names.ts";
import { sortTemplates } from "./sort-templates.ts";

/** The documents of a templates folder, by the paths of its files. */
export function documentsIn(folder: string, files: readonly string[]): readonly string[] {
  return sortTemplates(folder, [], files).documents.map(({ name }) => name);
}

/** Everything that can be built: svc's own documents, then the workspace's. */
export function knownDocuments(own: readonly string[]): readonly string[] {
  return [...new Set([...documentNames, ...own])];
}

/** The profiles of svc.yaml that name a document which does not exist. */
export function unknownDocuments(
  { settings }: Workspace,
  own: readonly string[],
): readonly Finding[] {
  const known = knownDocuments(own);
  return (settings.build?.profiles ?? []).flatMap((profile, index): readonly Finding[] => {
    const { document, at } = profile;
    if (known.includes(document)) return [];
    const suggestion = nearest(document, known);
    const what = nameOf("Profile", profile, index);
    const params = { what, document, known, ...optional(suggestion) };
    const place = { file: at.file, pointer: `${at.pointer}/document`, mark: "value" } as const;
    return [{ rule: "unknown-document", params, at: place }];
  });
}

function optional(suggestion: string | undefined): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}
