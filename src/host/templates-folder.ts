import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { TemplatesFault } from "../findings/host.ts";
import type { Listing, Reading } from "./workspace.ts";
import { isYaml, listBelow, readSources } from "./workspace.ts";

/** Far above any template that a person writes; reading one costs more than reading as much YAML. */
const LIMIT_MEGABYTES = 0.25;

/** Why a folder cannot be the templates folder; nothing when it can. Paths are workspace-relative with `/`. */
export function templatesFault(root: string, folder: string): TemplatesFault | undefined {
  const parts = folder.split("/");
  if (/^([/\\]|[a-z]:)/i.test(folder) || parts.includes("..")) return "outside";
  if (parts.every((part) => part === "" || part === ".")) return "workspace";
  for (const [index] of parts.entries()) {
    const fault = stepFault(join(root, ...parts.slice(0, index + 1)));
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function stepFault(path: string): TemplatesFault | undefined {
  try {
    const entry = lstatSync(path);
    if (entry.isSymbolicLink()) return "link";
    return entry.isDirectory() ? undefined : "file";
  } catch {
    return "missing";
  }
}

/**
 * The files of the templates folder that somebody may have meant for svc: templates, with whatever ending, and YAML. Links are not followed.
 * @param exclude Globs of what is not read, from the workspace on.
 */
export async function listTemplates(
  root: string,
  folder: string,
  exclude: readonly string[],
): Promise<Listing> {
  return await listBelow(root, folder, { exclude, folders: [] }, isForTemplates);
}

/** Reads them as text; a template has to be shorter than other files. */
export function readTemplates(root: string, files: readonly string[]): Reading {
  return readSources(root, files, LIMIT_MEGABYTES);
}

function isForTemplates(name: string): boolean {
  return isYaml(name) || /\.hbs$/i.test(name);
}
