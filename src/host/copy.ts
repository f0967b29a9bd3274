import { dirname, join } from "node:path";
import { UserError } from "../failure.ts";
import type { NamedBytes, OutputPlan } from "./output.ts";
import { entryAt, isInGit, isSame } from "./output.ts";
import { templatesFault } from "./templates-folder.ts";

/** What copying files into a folder of the workspace does. */
export interface CopyPlan extends OutputPlan {
  /** Names of files that stand there with other bytes: somebody's work, which is never written over. */
  readonly inTheWay: readonly string[];
}

/**
 * Compares files with what stands in a folder of the workspace, which need not exist. Writes nothing.
 * @param into Workspace-relative, with `/`.
 * @throws UserError for a folder that cannot be one of the workspace's own.
 */
export function planCopy(workspace: string, into: string, files: readonly NamedBytes[]): CopyPlan {
  for (const place of new Set([into, ...files.map(({ name }) => dirname(`${into}/${name}`))]))
    refusePlace(workspace, place);
  const folder = join(workspace, into);
  const changed = files.filter((file) => !isSame(folder, file)).map(({ name }) => name);
  const inTheWay = changed.filter((name) => entryAt(join(folder, name)) !== undefined);
  return { folder, write: files, changed, remove: [], inTheWay };
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
