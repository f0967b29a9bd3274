import type { Finding } from "./diagnostic.ts";
import type { OutputFile } from "./document/blocks.ts";
import type { FormatName } from "./formats/table.ts";
import type { Workspace } from "./model/workspace.ts";
import { load } from "./model/load.ts";
import type { Source } from "./source.ts";
import type { Parse } from "./syntax/parse.ts";

export type { Diagnostic, Finding, Severity } from "./diagnostic.ts";
export type { OutputFile } from "./document/blocks.ts";
export type { FormatName } from "./formats/table.ts";
export type { Workspace } from "./model/workspace.ts";
export type { Source } from "./source.ts";
export { locateFindings } from "./svc/locate-findings.ts";

/** A workspace's files as they were read. */
export interface CheckRequest {
  /** Every readable YAML file, in any order; `svc.yaml` among them. */
  readonly sources: readonly Source[];
  /** What was found while reading files: unreadable, not UTF-8, too large. */
  readonly findings?: readonly Finding[];
  /** How files are read, where it is to be remembered from check to check. */
  readonly parse?: Parse;
}

export interface CheckResult {
  /** What could be linked; absent when svc.yaml cannot be used. */
  readonly workspace?: Workspace;
  readonly findings: readonly Finding[];
}

/** Checks a workspace: YAML, the format's shapes, references, conditions. Never throws for content. */
export function check({ sources, findings = [], parse }: CheckRequest): CheckResult {
  const loaded = load(sources, findings.length > 0, parse);
  return { ...loaded, findings: [...findings, ...loaded.findings] };
}

/** What to publish. */
export interface BuildRequest {
  /** `handbook`, the only document of this version. */
  readonly document: string;
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
  /** What the files are called, without ending; otherwise the document and the ids that it is made for. */
  readonly name?: string;
}

export interface BuildResult {
  /** What the files are called, without ending. */
  readonly name: string;
  /** Names relative to the output folder; none when there are findings. */
  readonly files: readonly OutputFile[];
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
