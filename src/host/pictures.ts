import { readFileSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { PictureRead } from "../picture.ts";
import { MOST_KILOBYTES } from "../picture.ts";
import { reasonOf, relativeInside } from "./workspace.ts";

/**
 * Reads pictures by the names that the workspace `root` (a real path) uses. Links are followed as far as they stay inside; nothing outside
 * the workspace is opened, and nothing that is larger than a picture may be. Never throws.
 */
export function readPictures(
  root: string,
  files: readonly string[],
): ReadonlyMap<string, PictureRead> {
  return new Map(files.map((file) => [file, readPicture(root, file)]));
}

function readPicture(root: string, file: string): PictureRead {
  const full = resolve(root, file);
  // Asked before the disk is: whether something lies elsewhere on the machine is nobody's business.
  if (relativeInside(root, full) === undefined) return { fault: "outside" };
  try {
    const real = realpathSync(full);
    if (relativeInside(root, real) === undefined) return { fault: "outside" };
    const found = statSync(real);
    if (!found.isFile()) return { fault: "unreadable", reason: "it is not a plain file" };
    if (found.size > MOST_KILOBYTES.picture * 1024) return { fault: "tooLarge" };
    return { bytes: new Uint8Array(readFileSync(real)) };
  } catch (error) {
    return isMissing(error)
      ? { fault: "missing" }
      : { fault: "unreadable", reason: reasonOf(error) };
  }
}

/** A file name with a NUL in it is one that no disk can have. */
function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return code === "ENOENT" || code === "ENOTDIR" || code === "ERR_INVALID_ARG_VALUE";
}
