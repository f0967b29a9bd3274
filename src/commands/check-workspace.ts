import type { Diagnostic, Finding } from "../diagnostic.ts";
import { UserError } from "../failure.ts";
import type { ReadSettings } from "../host.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Source } from "../source.ts";
import type { Settings } from "../svc/settings.ts";
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
  readonly memory: Memory;
}

/** More findings than these are not worth remembering: the run is repeated after the first repair anyway. */
const MOST_REMEMBERED = 2_000;
const MARKER = "svc.yaml";

/** What one workspace's cache entry holds: the answers to the last question, and what the question was. */
interface Memory {
  readonly settingsKey?: string;
  readonly settings?: Settings;
  readonly runKey?: string;
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Checks the workspace around the current folder. When svc, the day and every byte of every file are what they were, the earlier
 * answer is given without reading any YAML.
 */
export async function checkWorkspace(context: Context, useCache: boolean): Promise<Checked> {
  const loaded = await loadWorkspace(context, useCache);
  const runKey = keyOfRun(context, loaded);
  const { memory, readable: _, problems: __, ...rest } = loaded;
  if (useCache && memory.runKey === runKey && memory.diagnostics !== undefined) {
    return { ...rest, diagnostics: memory.diagnostics, remembered: true };
  }
  const { diagnostics } = await checkLoaded(loaded);
  if (useCache && diagnostics.length <= MOST_REMEMBERED) {
    remember(context, loaded.workspace, {
      ...memory,
      settings: loaded.settings,
      runKey,
      diagnostics,
    });
  }
  return { ...rest, diagnostics, remembered: false };
}

/** What a check says, and the linked workspace as far as it could be linked. */
export interface Model {
  readonly diagnostics: readonly Diagnostic[];
  readonly model: Workspace | undefined;
}

/** Checks without memory but, where one is given, that of `parse`. */
export async function checkLoaded(loaded: Loaded, parse?: CheckRequest["parse"]): Promise<Model> {
  const { check, locateFindings } = await import("../svc.ts");
  const { readable: sources, problems: findings } = loaded;
  const result = check({ sources, findings, ...(parse === undefined ? {} : { parse }) });
  const diagnostics = locateFindings(result.findings, loaded.sources, "en", parse);
  return { diagnostics, model: result.workspace };
}

/** For a workspace of which nothing can be used although nothing was found wrong: no run ends without a reason. */
export function nothingToUse(): UserError {
  return new UserError(
    "there is nothing in svc.yaml that can be used",
    "`svc validate` shows what svc reads",
  );
}

/** Finds the workspace and reads its files. */
export async function loadWorkspace(context: Context, useCache: boolean): Promise<Loaded> {
  const { host } = context;
  const workspace = host.workspaceAbove(context.folder);
  const marker = host.readSources(workspace, [MARKER]).sources[0];
  const settingsKey = keyOf(context, [marker?.text ?? ""]);
  const memory = useCache ? recall(context, workspace) : {};
  const known = memory.settingsKey === settingsKey ? memory.settings : undefined;
  const settings = known ?? (await import("../svc/settings.ts")).readSettings(marker);
  const listing = await host.listFiles(workspace, readSettingsOf(settings));
  const reading = host.readSources(workspace, listing.files);
  return {
    workspace,
    settings,
    files: listing.files,
    sources: [...reading.sources, ...reading.damaged],
    readable: reading.sources,
    problems: [...listing.findings, ...reading.findings],
    memory: { ...memory, settingsKey, settings },
  };
}

function readSettingsOf({ exclude, out, templates }: Settings): ReadSettings {
  return { exclude, folders: templates === undefined ? [out] : [out, templates] };
}

function keyOfRun(context: Context, { sources, problems }: Loaded): string {
  return keyOf(context, [
    context.today,
    JSON.stringify(problems),
    ...sources.flatMap((source) => [source.path, source.text]),
  ]);
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
