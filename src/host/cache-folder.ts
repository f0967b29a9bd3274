import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this user's programs keep what they can make again: by platform; nothing when the user has no home. */
export function cacheFolder(env: Environment, platform: string): string | undefined {
  const parent = parentFolder(env, platform);
  return parent !== undefined && isAbsolute(parent) ? join(parent, "svc-standards") : undefined;
}

function parentFolder(env: Environment, platform: string): string | undefined {
  const xdg = env["XDG_CACHE_HOME"];
  if (xdg !== undefined && xdg !== "") return xdg;
  if (platform === "win32") return env["LOCALAPPDATA"];
  const home = homedir();
  if (home === "") return undefined;
  return platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
}

/** A digest of several texts; where one ends and the next begins counts. */
export function digest(parts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    hash.update(`${part.length}:`);
    hash.update(part);
  }
  return hash.digest("hex");
}

/** What was kept under a name. Nothing when there is none, or when it is not byte for byte what was kept. */
export function readKept(folder: string, name: string): string | undefined {
  try {
    const content = readFileSync(join(folder, name), "utf8");
    const end = content.indexOf("\n");
    const text = content.slice(end + 1);
    return content.slice(0, end) === digest([text]) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a name: as a whole or not at all. A cache that cannot be written is no fault. */
export function keep(folder: string, name: string, text: string): void {
  const staged = join(folder, `${name}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(staged, `${digest([text])}\n${text}`);
    renameSync(staged, join(folder, name));
  } catch {
    discard(staged);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be looked at cannot be in the way.
  }
}
