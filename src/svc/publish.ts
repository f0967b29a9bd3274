import type { Finding } from "../diagnostic.ts";
import type { Document } from "../document/blocks.ts";
import { noAssets } from "../formats/assets.ts";
import type { DocumentFolder } from "../document/document-folder.ts";
import type { Assets } from "../formats/assets.ts";
import { plainLook } from "../formats/options.ts";
import type { DrawnFile, Look } from "../formats/options.ts";
import type { FormatStrings } from "../formats/strings.ts";
import { makeDocument, numbersOf } from "../document/make-document.ts";
import type { Making } from "../document/make-document.ts";
import type { Chosen } from "../edition/chosen.ts";
import { allChosen } from "../edition/chosen.ts";
import type { Edition } from "../edition/edition.ts";
import { makeEdition } from "../edition/edition.ts";
import { UserError } from "../failure.ts";
import { formats } from "../formats/table.ts";
import { documentFolders } from "../generated/document-templates.ts";
import { loadHyphenation } from "../locales/hyphenation.ts";
import type { BookStrings } from "../locales/strings.ts";
import { bookLanguages, bookStrings } from "../locales/strings.ts";
import type { Workspace } from "../model/workspace.ts";
import type { BuildRequest, BuildResult } from "../svc.ts";
import { knownDocuments } from "./document-names.ts";
import { formatStrings } from "./format-strings.ts";
import { lookOf, styleFor } from "./look.ts";

/** A document, and all that drawing it takes. */
export interface Book {
  /** What its files are called, without ending. */
  readonly name: string;
  /** Absent when there are findings. */
  readonly document: Document | undefined;
  readonly findings: readonly Finding[];
  readonly strings: FormatStrings;
  readonly assets: Assets;
  readonly look: Look;
  readonly isEmpty: boolean;
}

/** Workspace → Edition → Document. @throws UserError for a document, language or id that does not exist. */
export async function makeBook(workspace: Workspace, request: BookRequest): Promise<Book> {
  const { language } = workspace.settings;
  const words = bookStrings(language);
  if (words === undefined) throw noWords(language);
  const strings = { ...words, hyphenate: await loadHyphenation(language) };
  const edition = makeEdition(workspace, { ...request, draft: request.draft ?? false });
  const name = request.name ?? nameFor(request.document, edition.chosen);
  const making = makingOf(workspace, request, edition, strings);
  const { document, findings } = makeDocument(name, making);
  return {
    name,
    document: findings.length > 0 ? undefined : document,
    findings,
    strings: formatStrings(strings),
    assets: request.assets ?? noAssets,
    look: await lookOf(workspace.settings, request),
    isEmpty: edition.isExtract && edition.workspace.standards.length === 0,
  };
}

/** A book without a page, in English: for what has to be said before there is one. */
export function blankBook(title: string): Book {
  const language = "en";
  const words = bookStrings(language);
  if (words === undefined) throw noWords(language);
  const named = { id: "blank", title, edition: "", language, direction: "ltr" } as const;
  const readers = { roles: [], stages: [] };
  const document = { ...named, readers, origins: [], blocks: [] };
  const strings = formatStrings(words);
  return {
    name: named.id,
    document,
    findings: [],
    strings,
    assets: noAssets,
    look: plainLook,
    isEmpty: true,
  };
}

/** What a book is made of: a request without the ways to draw it. */
export type BookRequest = Omit<BuildRequest, "formats" | "split">;

/** Workspace → Edition → Document → files. */
export async function publish(workspace: Workspace, request: BuildRequest): Promise<BuildResult> {
  const book = await makeBook(workspace, request);
  const { name, document, findings, strings, assets, look, isEmpty } = book;
  if (document === undefined) return { name, files: [], findings, isEmpty };
  const { split, fontOf, today } = request;
  const options = {
    look,
    date: new Date(today),
    ...(split === undefined ? {} : { split }),
    ...(fontOf === undefined ? {} : { fontOf }),
  };
  const drawn = await Promise.all(
    request.formats.map(async (format) =>
      (await formats[format].load())(document, strings, assets, options),
    ),
  );
  const files: readonly DrawnFile[] = drawn.flat();
  return {
    name,
    files: files.map(({ name: file, bytes }) => ({ name: file, bytes })),
    findings: files.flatMap((file) => file.findings ?? []),
    isEmpty,
  };
}

/** An extract keeps the numbers of the whole book. */
function makingOf(
  workspace: Workspace,
  request: BookRequest,
  edition: Edition,
  strings: BookStrings,
): Making {
  const { today, draft = false, theme } = request;
  const folder = folderOf(request);
  const { locator, cover, foldout, density, paper } = styleFor(workspace.settings, theme);
  const drawn = { locator, cover, foldout, largePrint: density === "largePrint", paper };
  if (!edition.isExtract) return { folder, edition, strings, ...drawn };
  const whole = makeEdition(workspace, { today, draft });
  return {
    folder,
    edition,
    strings,
    ...drawn,
    numbers: numbersOf({ folder, edition: whole, strings }),
  };
}

/** Longer names than this are cut; some systems take 255 bytes, and a letter may have four. */
const LONGEST_NAME = 60;

/** The document with the ids of what it is made for: `handbook-receptionist-harbour`. */
function nameFor(document: string, chosen: Chosen): string {
  const name = [document, ...allChosen(chosen).map(({ id }) => id)].join("-");
  const letters = Array.from(name);
  if (letters.length <= LONGEST_NAME) return name;
  return `${letters.slice(0, LONGEST_NAME - 8).join("")}-${checksum(name)}`;
}

/** Seven letters and digits that tell long names apart which begin alike (FNV-1a, 32 bits). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

/** The workspace's own document of that name, else svc's. */
function folderOf({ document, documents = new Map() }: BookRequest): DocumentFolder {
  const own = documents.get(document);
  if (own !== undefined) return own;
  if (Object.hasOwn(documentFolders, document))
    return documentFolders[document as keyof typeof documentFolders];
  throw new UserError(
    `there is no document "${document}"`,
    `there is: ${knownDocuments([...documents.keys()]).join(", ")}`,
  );
}

function noWords(language: string): UserError {
  return new UserError(
    `svc has no words for a book in "${language}"`,
    `the languages are ${bookLanguages.join(", ")}`,
  );
}
