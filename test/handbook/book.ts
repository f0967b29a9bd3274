/** The whole pipeline as the tests use it: files → workspace → document → published files. */

import { join } from "node:path";

import type { Document } from "../../src/document/blocks.ts";
import { makeDocument } from "../../src/document/make-document.ts";
import type { Reached } from "../../src/document/make-document.ts";
import type { ChosenIds } from "../../src/edition/chosen.ts";
import { makeEdition } from "../../src/edition/edition.ts";
import { documentFolders } from "../../src/generated/document-templates.ts";
import { loadHyphenation } from "../../src/locales/hyphenation.ts";
import { bookLanguages, bookStrings } from "../../src/locales/strings.ts";
import type { BookStrings } from "../../src/locales/strings.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import type { Source } from "../../src/source.ts";
import { build, check } from "../../src/svc.ts";
import { readYaml } from "../support/examples.ts";
import { frozen, isFrozenForAll, kept } from "../support/kept.ts";

export const TODAY = "2026-01-31";

/** The files of a workspace below test/handbook/workspaces; always the same list. */
export function readWorkspace(name: string): readonly Source[] {
  return readYaml(join(import.meta.dirname, "workspaces", name));
}

/** Throws where anything at all was found. What was read from a folder gives the same workspace each time, and that the same book. */
export function workspaceOf(sources: readonly Source[]): Workspace {
  return isFrozenForAll(sources) ? keptWorkspace(sources) : loaded(sources);
}

const keptWorkspace = kept((sources: readonly Source[]) => frozen(loaded(sources)));

function loaded(sources: readonly Source[]): Workspace {
  const { workspace, findings } = check({ sources });
  if (workspace === undefined || findings.length > 0) throw new Error(JSON.stringify(findings[0]));
  return workspace;
}

/** As a build loads them. */
const hyphenation = new Map(
  await Promise.all(
    bookLanguages.map(async (language) => [language, await loadHyphenation(language)] as const),
  ),
);

export function stringsOf({ settings: { language } }: Workspace): BookStrings {
  const strings = bookStrings(language);
  if (strings === undefined) throw new Error(`no words in ${language}`);
  return { ...strings, hyphenate: hyphenation.get(new Intl.Locale(language).language) };
}

/** The handbook as a document; throws where a template has a finding. */
export function documentOf(workspace: Workspace, reached?: Reached, ids?: ChosenIds): Document {
  const isWhole = reached === undefined && ids === undefined;
  return isWhole && isFrozenForAll(workspace)
    ? keptDocument(workspace)
    : documentFor(workspace, reached, ids);
}

const keptDocument = kept((workspace: Workspace) => frozen(documentFor(workspace)));

function documentFor(workspace: Workspace, reached?: Reached, ids: ChosenIds = {}): Document {
  const edition = makeEdition(workspace, { today: TODAY, draft: true, ...ids });
  const { document, findings } = makeDocument("handbook", {
    folder: documentFolders.handbook,
    edition,
    strings: stringsOf(workspace),
    ...(reached === undefined ? {} : { reached }),
  });
  if (document === undefined || findings.length > 0) throw new Error(JSON.stringify(findings));
  return document;
}

/** Both published files as text. */
export interface Published {
  readonly markdown: string;
  readonly html: string;
}

export async function publish(workspace: Workspace): Promise<Published> {
  return await (isFrozenForAll(workspace) ? keptFiles(workspace) : published(workspace));
}

const keptFiles = kept(published);

async function published(workspace: Workspace): Promise<Published> {
  const { files } = await build(workspace, {
    document: "handbook",
    formats: ["markdown", "html"],
    today: TODAY,
    draft: true,
  });
  const text = (ending: string): string => {
    const file = files.find(({ name }) => name.endsWith(ending));
    if (file === undefined) throw new Error(`no file *${ending} was made`);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file.bytes);
  };
  return { markdown: text(".md"), html: text(".html") };
}
