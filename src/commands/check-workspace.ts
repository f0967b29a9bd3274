import type { Diagnostic, Finding } from "../diagnostic.ts";
import { UserError } from "../failure.ts";
import { MARKER } from "../known-files.ts";
import type { ReadSettings } from "../host.ts";
import type { Workspace } from "../model/workspace.ts";
import type { ReadPictures } from "../picture.ts";
import type { Source } from "../source.ts";
import type { DocumentsResult, OwnDocuments, Pictures } from "../svc.ts";
import type { Settings } from "../svc/settings.ts";
import { documentsIn } from "../svc/sort-templates.ts";
import { compareText } from "../text-order.ts";
import type { CheckRequest } from "../svc.ts";
import type { Context } from "./context.ts";

/** What is known about a workspace after checking it. */
export interface Checked {
  /** Absolute path. */
  readonly workspace: string;
  readonly settings: Settings;
  /** All files that were looked at, readable or not, in order. */
  readonly files: readonly string[];
  /** Their texts, the damaged ones included, to show lines from. */
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the answer was remembered from an earlier run. */
  readonly remembered: boolean;
}

/** A workspace as it stands on disk, before anything is checked. */
export interface Loaded extends Omit<Checked, "diagnostics" | "remembered"> {
  readonly readable: readonly Source[];
  readonly problems: readonly Finding[];
  readonly readPictures: ReadPictures;
  /** The templates folder that svc.yaml or `--templates` names; nothing when none is named. */
  readonly templates: LoadedTemplates | undefined;
  readonly memory: Memory;
}

/** A templates folder as it stands on disk. */
export interface LoadedTemplates {
  /** Workspace-relative, with `/`. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly readable: readonly Source[];
  readonly damaged: readonly Source[];
  readonly problems: readonly Finding[];
  /** Its documents; absent where the folder cannot be used. */
  readonly documents?: readonly string[];
}

/** More findings than these are not worth remembering: the run is repeated after the first repair anyway. */
const MOST_REMEMBERED = 2_000;

/** What one workspace's cache entry holds: the answers to the last question, and what the question was. */
interface Memory {
  readonly settingsKey?: string;
  readonly settings?: Settings;
  readonly runKey?: string;
  readonly diagnostics?: readonly Diagnostic[];
  /** The pictures that the workspace names, and a digest of what was found under these names. */
  readonly pictures?: readonly string[];
  readonly picturesKey?: string;
}

/**
 * Checks the workspace around the current folder. When svc, the day and every byte of every file and picture are what they were, the earlier
 * answer is given without reading any YAML.
 */
export async function checkWorkspace(context: Context, useCache: boolean): Promise<Checked> {
  const loaded = await loadWorkspace(context, useCache);
  const runKey = keyOfRun(context, loaded);
  const { memory, readable: _, problems: __, readPictures: ___, templates: ____, ...rest } = loaded;
  const isSame =
    memory.runKey === runKey &&
    memory.picturesKey === keyOfPictures(context, loaded, memory.pictures);
  if (useCache && isSame && memory.diagnostics !== undefined) {
    return { ...rest, diagnostics: memory.diagnostics, remembered: true };
  }
  const { diagnostics, pictures } = await checkLoaded(loaded);
  if (useCache && diagnostics.length <= MOST_REMEMBERED) {
    remember(context, loaded.workspace, {
      ...memory,
      settings: loaded.settings,
      runKey,
      diagnostics,
      pictures: pictures.files,
      picturesKey: keyOfPictures(context, loaded, pictures.files),
    });
  }
  return { ...rest, diagnostics, remembered: false };
}

/** What checking brings. */
export interface CheckedModel {
  readonly diagnostics: readonly Diagnostic[];
  /** The linked workspace, as far as it could be linked. */
  readonly model: Workspace | undefined;
  readonly pictures: Pictures;
  /** The workspace's own documents that can be made. */
  readonly documents: OwnDocuments;
}

/** Checks without memory but, where one is given, that of `parse`; gives the linked workspace, its pictures and its own documents as well. */
export async function checkLoaded(
  loaded: Loaded,
  parse?: CheckRequest["parse"],
): Promise<CheckedModel> {
  const { check, locateFindings, readPictures } = await import("../svc.ts");
  const { readable: sources, problems: findings, templates } = loaded;
  const named = templates?.documents;
  const result = check({
    sources,
    findings,
    ...(named === undefined ? {} : { documents: named }),
    ...(parse === undefined ? {} : { parse }),
  });
  const { workspace } = result;
  const own = await checkTemplates(templates, workspace);
  const pictures =
    workspace === undefined ? noPictures : await readPictures(workspace, loaded.readPictures);
  const all = [...result.findings, ...own.findings, ...pictures.findings];
  return {
    diagnostics: locateFindings(all, loaded.sources, "en", parse),
    model: workspace,
    pictures,
    documents: own.documents,
  };
}

async function checkTemplates(
  templates: LoadedTemplates | undefined,
  workspace: Workspace | undefined,
): Promise<DocumentsResult> {
  if (templates === undefined) return { documents: new Map(), findings: [] };
  const { folder, files, readable: sources, problems } = templates;
  if (files.length === 0) return { documents: new Map(), findings: problems };
  const { readDocuments } = await import("../svc.ts");
  const isReadable = new Set(sources.map(({ path }) => path));
  const unread = files.filter((file) => !isReadable.has(file));
  const { documents, findings } = await readDocuments({ folder, sources, unread, workspace });
  return { documents, findings: [...problems, ...findings] };
}

const noPictures: Pictures = { assets: new Map(), files: [], findings: [] };

/** For a workspace of which nothing can be used although nothing was found wrong: no run ends without a reason. */
export function nothingToUse(): UserError {
  return new UserError(
    "there is nothing in svc.yaml that can be used",
    "`svc validate` shows what svc reads",
  );
}

/**
 * Finds the workspace and reads its files, those of the templates folder among them.
 * @param folder Workspace-relative templates folder to take instead of the one that svc.yaml names.
 */
export async function loadWorkspace(
  context: Context,
  useCache: boolean,
  folder?: string,
): Promise<Loaded> {
  const { host } = context;
  const workspace = host.workspaceAbove(context.folder);
  const marker = host.readSources(workspace, [MARKER]).sources[0];
  const settingsKey = keyOf(context, [marker?.text ?? ""]);
  const memory = useCache ? recall(context, workspace) : {};
  const known = memory.settingsKey === settingsKey ? memory.settings : undefined;
  const settings = known ?? (await import("../svc/settings.ts")).readSettings(marker);
  const named = folder ?? settings.templates;
  const listing = await host.listFiles(workspace, readSettingsOf(settings, named));
  const reading = host.readSources(workspace, listing.files);
  const templates =
    named === undefined ? undefined : await loadTemplates(context, workspace, settings, named);
  return {
    workspace,
    settings,
    files:
      templates === undefined
        ? listing.files
        : [...listing.files, ...templates.files].toSorted(compareText),
    sources: [
      ...reading.sources,
      ...reading.damaged,
      ...(templates?.readable ?? []),
      ...(templates?.damaged ?? []),
    ],
    readable: reading.sources,
    problems: [...listing.findings, ...reading.findings],
    readPictures: (files) => host.readPictures(workspace, files),
    templates,
    memory: { ...memory, settingsKey, settings },
  };
}

async function loadTemplates(
  { host }: Context,
  workspace: string,
  { exclude }: Settings,
  folder: string,
): Promise<LoadedTemplates> {
  const why = host.templatesFault(workspace, folder);
  if (why !== undefined) {
    const at = { file: MARKER, pointer: "/build/templates", mark: "value" } as const;
    const fault: Finding = { rule: "unusable-templates", params: { folder, why }, at };
    return { folder, files: [], readable: [], damaged: [], problems: [fault] };
  }
  const { files, findings } = await host.listTemplates(workspace, folder, exclude);
  const reading = host.readTemplates(workspace, files);
  return {
    folder,
    files,
    readable: reading.sources,
    damaged: reading.damaged,
    problems: [...findings, ...reading.findings],
    documents: documentsIn(folder, files),
  };
}

function readSettingsOf({ exclude, out }: Settings, templates: string | undefined): ReadSettings {
  return { exclude, folders: templates === undefined ? [out] : [out, templates] };
}

function keyOfRun(context: Context, { sources, problems, templates }: Loaded): string {
  return keyOf(context, [
    context.today,
    JSON.stringify([problems, templates?.problems, templates?.files]),
    ...sources.flatMap((source) => [source.path, source.text]),
  ]);
}

function keyOfPictures(context: Context, loaded: Loaded, files: readonly string[] = []): string {
  // One character for each byte, whatever the bytes are.
  const decoder = new TextDecoder("latin1");
  const parts = [...loaded.readPictures(files)].flatMap(([file, read]) => [
    file,
    "bytes" in read ? decoder.decode(read.bytes) : read.fault,
  ]);
  return keyOf(context, parts);
}

function keyOf({ host }: Context, parts: readonly string[]): string {
  return host.digest([host.build ?? "", host.version, host.runtime.nodeMajor, ...parts]);
}

/** One entry for a workspace, so that the cache never grows by being used. */
function entryName({ host }: Context, workspace: string): string {
  return `${host.digest([workspace]).slice(0, 32)}.json`;
}

function recall(context: Context, workspace: string): Memory {
  // Code that runs from source changes without a new stamp.
  if (context.host.build === undefined) return {};
  const text = context.host.readKept(entryName(context, workspace));
  if (text === undefined) return {};
  // The host vouches that these are the bytes that were kept; the keys in them, that this very build kept them.
  return JSON.parse(text) as Memory;
}

function remember(context: Context, workspace: string, memory: Memory): void {
  if (context.host.build !== undefined)
    context.host.keep(entryName(context, workspace), JSON.stringify(memory));
}
