import type { Finding } from "./diagnostic.ts";
import type { OutputFile } from "./document/blocks.ts";
import type { DocumentFolder } from "./document/document-folder.ts";
import type { FormatName } from "./formats/table.ts";
import type { Workspace } from "./model/workspace.ts";
import { load } from "./model/load.ts";
import type { Source } from "./source.ts";
import type { ThemeName } from "./theme/style.ts";
import { unknownDocuments } from "./svc/document-names.ts";
import type { Parse } from "./syntax/parse.ts";

export type { Diagnostic, Finding, Severity } from "./diagnostic.ts";
export type { OutputFile } from "./document/blocks.ts";
export type { FormatName } from "./formats/table.ts";
export type { Workspace } from "./model/workspace.ts";
export type { Source } from "./source.ts";
export type { ThemeName } from "./theme/style.ts";
export type { PictureRead, ReadPictures } from "./picture.ts";
export type { Pictures } from "./svc/pictures.ts";
export { locateFindings } from "./svc/locate-findings.ts";
export { readPictures } from "./svc/pictures.ts";

/** A workspace's files as they were read. */
export interface CheckRequest {
  /** Every readable YAML file, in any order; `svc.yaml` among them. */
  readonly sources: readonly Source[];
  /** What was found while reading files: unreadable, not UTF-8, too large. */
  readonly findings?: readonly Finding[];
  /** The names of the workspace's own documents, which profiles may name; absent where it has none, or they cannot be read. */
  readonly documents?: readonly string[];
  /** How files are read, where it is to be remembered from check to check. */
  readonly parse?: Parse;
}

export interface CheckResult {
  /** What could be linked; absent when svc.yaml cannot be used. */
  readonly workspace?: Workspace;
  readonly findings: readonly Finding[];
}

/** Checks a workspace: YAML, the format's shapes, references, conditions. Never throws for content. */
export function check({ sources, findings = [], documents, parse }: CheckRequest): CheckResult {
  const loaded = load(sources, findings.length > 0, parse);
  const { workspace } = loaded;
  const mayBeMore = documents === undefined && workspace?.settings.build?.templates !== undefined;
  const unknown =
    workspace === undefined || mayBeMore ? [] : unknownDocuments(workspace, documents ?? []);
  return { ...loaded, findings: [...findings, ...loaded.findings, ...unknown] };
}

/** A templates folder as it was read. */
export interface DocumentsRequest {
  /** Workspace-relative path of the folder, with `/`. */
  readonly folder: string;
  /** Its readable files, in any order: of each document `document.yaml` and `*.md.hbs`. */
  readonly sources: readonly Source[];
  /** Paths of those that cannot be read, which have their finding. */
  readonly unread?: readonly string[];
  /** The workspace that the documents are made of, as far as it is known: its own chapters have titles. */
  readonly workspace?: Workspace | undefined;
}

/** Documents of a workspace's own by name, read and checked. */
export type OwnDocuments = ReadonlyMap<string, DocumentFolder>;

export interface DocumentsResult {
  /** Those that can be made. */
  readonly documents: OwnDocuments;
  /** With the templates' files and places. */
  readonly findings: readonly Finding[];
}

/**
 * Reads and checks the documents that a workspace makes of its own templates. Pure; never throws for content. What reads templates is
 * loaded only here.
 */
export async function readDocuments(request: DocumentsRequest): Promise<DocumentsResult> {
  const { readDocuments: read } = await import("./svc/read-documents.ts");
  return read(request);
}

/** What to publish. */
export interface BuildRequest {
  /** `handbook`, or one of the workspace's own. */
  readonly document: string;
  /** The workspace's own documents; one that is called like one of svc's takes its place. */
  readonly documents?: OwnDocuments;
  readonly formats: readonly FormatName[];
  /** The day of publication, YYYY-MM-DD: the only date in the files that the workspace does not state. */
  readonly today: string;
  /** Shows what is marked as draft or under review in an approved book, too. */
  readonly draft?: boolean;
  /** Markdown as a file for each chapter and appendix, instead of one for all. */
  readonly split?: "chapter";
  /** Ids of the roles, stages, locations and segments that it is made for; of a kind that is absent or empty, all. */
  readonly roles?: readonly string[];
  readonly stages?: readonly string[];
  readonly locations?: readonly string[];
  readonly segments?: readonly string[];
  /**
   * Gives a font file of svc by its name; pages then carry their faces with them. Without it they are set in those of the reader's
   * computer.
   */
  readonly fontOf?: (file: string) => Uint8Array | undefined;
  /** The built-in theme to start from, instead of the one that the workspace names. */
  readonly theme?: ThemeName;
  /** Pictures by the names that the workspace uses, as `readPictures` gives them; one that is not here is replaced by its words. */
  readonly assets?: ReadonlyMap<string, Uint8Array>;
  /** What the files are called, without ending; otherwise the document and the ids that it is made for. */
  readonly name?: string;
}

export interface BuildResult {
  /** What the files are called, without ending. */
  readonly name: string;
  /** Names relative to the output folder; none where a finding is an error. */
  readonly files: readonly OutputFile[];
  /** What keeps the document from being made, or what a format cannot show as it is written. */
  readonly findings: readonly Finding[];
  /** Nothing of the workspace's standards holds for what the document is made for. */
  readonly isEmpty: boolean;
}

/**
 * Publishes a workspace without errors. Pure: the same workspace and request give the same bytes.
 * @throws UserError for a document, language or id that does not exist.
 */
export async function build(workspace: Workspace, request: BuildRequest): Promise<BuildResult> {
  const { publish } = await import("./svc/publish.ts");
  return await publish(workspace, request);
}
