import { dirname, join } from "node:path";
import { UserError } from "../failure.ts";
import type { NamedBytes, OutputPlan } from "./output.ts";
import { entryAt, isInGit, isSame } from "./output.ts";
import { templatesFault } from "./templates-folder.ts";

/** What copying files into a folder of the workspace does. */
export interface CopyPlan extends OutputPlan {
  /** Names of files that stand there with other bytes: somebody's work, which is never written over. They are not in `write`. */
  readonly kept: readonly string[];
}

/**
 * Compares files with what stands in a folder of the workspace, which need not exist. Writes nothing.
 * @param into Workspace-relative, with `/`.
 * @throws UserError for a folder that cannot be one of the workspace's own, and for one that has a folder where a file is to be.
 */
export function planCopy(workspace: string, into: string, files: readonly NamedBytes[]): CopyPlan {
  for (const place of new Set([into, ...files.map(({ name }) => dirname(`${into}/${name}`))]))
    refusePlace(workspace, place);
  const folder = join(workspace, into);
  const differing = files.filter((file) => !isSame(folder, file)).map(({ name }) => name);
  const kept = differing.filter((name) => isThere(folder, into, name));
  const write = files.filter(({ name }) => !kept.includes(name));
  const changed = differing.filter((name) => !kept.includes(name));
  return { folder, write, changed, remove: [], kept };
}

function isThere(folder: string, into: string, name: string): boolean {
  const found = entryAt(join(folder, name));
  if (found?.isDirectory() !== true) return found !== undefined;
  throw new UserError(
    `${into}/${name} is a folder, and a file is to be put there`,
    "move the folder away; nothing was written",
  );
}

function refusePlace(workspace: string, place: string): void {
  const fault = isInGit(place) ? "outside" : templatesFault(workspace, place);
  if (fault === undefined || fault === "missing") return;
  throw new UserError(
    `templates cannot be put into ${place === "" ? "." : place}: ${REASONS[fault]}`,
    "name a folder of the workspace in svc.yaml: `build: {templates: templates}`",
  );
}

const REASONS = {
  workspace: "it is the workspace itself",
  outside: "it does not lie in the workspace",
  link: "it is reached by a link",
  file: "it is a file, or lies below one",
};
