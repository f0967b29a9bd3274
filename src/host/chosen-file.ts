import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../failure.ts";
import { isInGit, realTarget } from "./output.ts";
import { isYaml, relativeInside, writeReasonOf } from "./workspace.ts";

/** A file that the user named, known to be no part of the workspace's own. */
export interface ChosenFile {
  /** As the user wrote it. */
  readonly shown: string;
  /** Absolute path, links followed. */
  readonly path: string;
}

/**
 * Finds out where a file will lie that the user names, before anything is written.
 * @throws UserError for the workspace's own files, for what git keeps, for a folder.
 */
export function chooseFile(workspace: string, from: string, shown: string): ChosenFile {
  const named = resolve(from, shown);
  const path = realFile(named);
  if ([named, path].some((one) => isYaml(one) && relativeInside(workspace, one) !== undefined)) {
    throw new UserError(
      `${shown} is the name of a file that svc reads, so nothing else is written there`,
      "choose a name that does not end in .yaml or .yml, such as findings.json",
    );
  }
  if (isInGit(path)) {
    throw new UserError(`${shown} lies inside a .git folder`, "choose another place for it");
  }
  if (statOf(path)?.isDirectory() === true) {
    throw new UserError(`${shown} is a folder`, "name a file in it, such as findings.json");
  }
  return { shown, path };
}

/**
 * Writes a file as a whole or not at all: beside its place first, then renamed. Devices and pipes are written to as they stand.
 * @throws UserError when it cannot be written.
 */
export function writeChosen({ shown, path }: ChosenFile, text: string): void {
  const staged = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    if (statOf(path)?.isFile() === false) {
      writeFileSync(path, text);
      return;
    }
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(staged, text);
      renameSync(staged, path);
    } finally {
      rmSync(staged, { force: true });
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UserError(
      `${shown} cannot be written: ${writeReasonOf(error)}`,
      "check the path and its permissions",
    );
  }
}

/** A link stands for the file that it points to; `/dev/stdout` points to nothing that has a path. */
function realFile(path: string): string {
  const found = statOf(path);
  if (found === undefined) return join(realTarget(dirname(path)), basename(path));
  return found.isFile() || found.isDirectory() ? realpathSync(path) : path;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
