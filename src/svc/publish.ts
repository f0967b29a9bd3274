import { noAssets } from "../formats/assets.ts";
import { makeDocument } from "../document/make-document.ts";
import { makeEdition } from "../edition/edition.ts";
import { UserError } from "../failure.ts";
import type { FormatStrings } from "../formats/strings.ts";
import { formats } from "../formats/table.ts";
import { documentFolders } from "../generated/document-templates.ts";
import { loadHyphenation } from "../locales/hyphenation.ts";
import type { BookStrings } from "../locales/strings.ts";
import { bookLanguages, bookStrings } from "../locales/strings.ts";
import type { Workspace } from "../model/workspace.ts";
import type { BuildRequest, BuildResult } from "../svc.ts";

/** Workspace → Edition → Document → files. */
export async function publish(workspace: Workspace, request: BuildRequest): Promise<BuildResult> {
  const { language } = workspace.settings;
  const words = bookStrings(language);
  if (words === undefined) throw noWords(language);
  const strings = { ...words, hyphenate: await loadHyphenation(language) };
  const edition = makeEdition(workspace, { today: request.today, draft: request.draft ?? false });
  const folder = documentFolders[nameOf(request.document)];
  const { document, findings } = makeDocument(folder, request.document, edition, strings);
  if (document === undefined || findings.length > 0) return { files: [], findings };
  const options = request.split === undefined ? {} : { split: request.split };
  const files = await Promise.all(
    request.formats.map(async (name) =>
      (await formats[name].load())(document, formatStrings(strings), noAssets, options),
    ),
  );
  return { files: files.flat(), findings };
}

function nameOf(document: string): keyof typeof documentFolders {
  if (Object.hasOwn(documentFolders, document)) return document as keyof typeof documentFolders;
  throw new UserError(
    `there is no document "${document}"`,
    `there is: ${Object.keys(documentFolders).join(", ")}`,
  );
}

function noWords(language: string): UserError {
  return new UserError(
    `svc has no words for a book in "${language}"`,
    `the languages are ${bookLanguages.join(", ")}`,
  );
}

function formatStrings({ word }: BookStrings): FormatStrings {
  return {
    levels: {
      must: word("level.must"),
      should: word("level.should"),
      may: word("level.may"),
      mustNot: word("level.mustNot"),
    },
    columns: {
      process: word("block.process"),
      say: word("block.say"),
      behave: word("block.behave"),
      never: word("block.never"),
    },
    contents: word("contents.title"),
    skipToText: word("contents.skip"),
  };
}
