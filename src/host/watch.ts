import { existsSync, lstatSync } from "node:fs";
import type { Stats } from "node:fs";
import { join, resolve } from "node:path";
import { watch as watchFiles } from "chokidar";
import { MANIFEST } from "./output.ts";
import { ignoring, reasonOf, relativeInside } from "./workspace.ts";
import type { ReadSettings } from "./workspace.ts";

export interface WatchRequest {
  /** Absolute path, links followed. */
  readonly folder: string;
  /** What is not watched, the output folder among it. */
  readonly settings: ReadSettings;
  /** Folders that are watched whatever the settings say, relative to the folder and with `/`. */
  readonly but: readonly string[];
  /** Told once for all that happens in one moment: the files that are new, changed or gone. */
  readonly changed: (paths: ReadonlySet<string>) => void;
  /** Told when watching fails: what stands in the way, in words. */
  readonly failed: (reason: string) => void;
}

export interface Watching {
  /** Watches these files from now on, whatever they are called and wherever in the folder they lie; relative to it and with `/`. */
  also(files: readonly string[]): void;
  close(): Promise<void>;
}

/**
 * How long nothing more must happen before it is told, in milliseconds: one save is several steps for most editors. Of a file that changes
 * again within 50 ms chokidar does not say so, not even later: what is told sooner than that may be half a file, and stay so.
 */
const QUIET = 75;
/** What editors leave beside a file while they save it. */
const TEMPORARY = /(^|\/)(#[^/]*#|[^/]*(~|\.(tmp|swp|swx|bak|crswap))|4913)$/i;

/** Watches all files below a folder. Resolves when nothing that happens from then on is missed. */
export async function watch(request: WatchRequest): Promise<Watching> {
  const { folder, changed, failed } = request;
  const also = new Set<string>();
  const isIgnored = await ignoredIn(request, also);
  const watcher = watchFiles(folder, {
    ignoreInitial: true,
    ignored: isIgnored,
    followSymlinks: false,
  });
  const teller = tellAtOnce(changed);
  const late = lookingAgain(folder, teller);
  watcher.on("all", (_, full) => {
    const path = relativeInside(folder, full);
    if (path === undefined || TEMPORARY.test(path)) return;
    late.isTold(path);
    teller.add(path);
  });
  watcher.on("error", (error) => failed(whyNotWatched(error)));
  await new Promise<void>((ready) => watcher.once("ready", () => ready()));
  return {
    also: (files) => {
      const named = files.map((file) => relativeInside(folder, resolve(folder, file)) ?? "");
      const more = named.filter((path) => path !== "" && !also.has(path));
      // What is not there yet is seen to come: the folder around it is watched.
      const begins = more.flatMap((path) => firstIgnored(folder, path, isIgnored) ?? []);
      for (const path of more) also.add(path);
      if (begins.length === 0) return;
      late.lookAgainAt(more);
      watcher.add(begins);
    },
    close: async () => {
      late.stop();
      teller.stop();
      await watcher.close();
    },
  };
}

/** It takes so long until files are watched that were not before, in milliseconds, with much to spare. */
const BEGUN = 1000;

interface LookingAgain {
  lookAgainAt(paths: readonly string[]): void;
  /** Of this file it was heard by itself that it has changed. */
  isTold(path: string): void;
  stop(): void;
}

/** What changes in the moment until it is watched is not heard of: it is looked at once more, and told then. */
function lookingAgain(folder: string, teller: Teller): LookingAgain {
  const before = new Map<string, string>();
  const timers = new Set<NodeJS.Timeout>();
  const stateOf = (path: string): string => {
    const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
    return stats === undefined ? "" : `${stats.mtimeMs} ${stats.size}`;
  };
  return {
    lookAgainAt: (paths) => {
      for (const path of paths) before.set(path, stateOf(path));
      const timer = setTimeout(() => {
        timers.delete(timer);
        for (const path of paths) {
          const was = before.get(path);
          before.delete(path);
          if (was !== undefined && was !== stateOf(path)) teller.add(path);
        }
      }, BEGUN);
      timers.add(timer);
    },
    isTold: (path) => before.delete(path),
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

interface Teller {
  add(path: string): void;
  stop(): void;
}

/** Gathers what happens until nothing has for a moment. */
function tellAtOnce(tell: WatchRequest["changed"]): Teller {
  let waiting: NodeJS.Timeout | undefined;
  let paths = new Set<string>();
  return {
    add: (path) => {
      paths.add(path);
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const told = paths;
        paths = new Set();
        tell(told);
      }, QUIET);
    },
    stop: () => clearTimeout(waiting),
  };
}

type IsIgnored = (full: string, stats?: Stats) => boolean;

/** The outermost folder on the way to a file that is not watched, or the file itself; nothing when it is watched, or not there. */
function firstIgnored(folder: string, file: string, isIgnored: IsIgnored): string | undefined {
  const ways = waysTo(file).map((path) => join(folder, path));
  return ways.find((full) => {
    const stats = lstatSync(full, { throwIfNoEntry: false });
    return stats !== undefined && isIgnored(full, stats);
  });
}

/** `a`, `a/b`, `a/b/c`. */
function waysTo(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

const HIDDEN = /(^|\/)(\.|node_modules(\/|$))/;

/** Left out: hidden files, packages, what the settings say, and every folder that svc writes to; but never what is in `also`, or leads there. */
async function ignoredIn(
  { folder, settings, but }: WatchRequest,
  also: ReadonlySet<string>,
): Promise<IsIgnored> {
  const isLeftOut = await ignoring(settings);
  const leads = (path: string): boolean =>
    [...also].some((file) => `${file}/`.startsWith(`${path}/`));
  const isWritten = (path: string): boolean => existsSync(join(folder, path, MANIFEST));
  const isWanted = (path: string): boolean =>
    but.some((one) => `${path}/`.startsWith(`${one}/`) || one.startsWith(`${path}/`));
  return (full, stats) => {
    const path = relativeInside(folder, full);
    if (path === undefined || path === "") return false;
    if (leads(path)) return false;
    if (HIDDEN.test(path)) return true;
    const ways = waysTo(path);
    if (ways.some(isLeftOut) && !isWanted(path)) return true;
    if (stats?.isDirectory() === true && isWritten(path)) return true;
    return ways.some((way) => leads(way) && isWritten(way));
  };
}

/** What stands in the way of watching, and what to do where the workspace is too large for it. */
export function whyNotWatched(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code !== "ENOSPC" && code !== "EMFILE") return reasonOf(error);
  const why =
    code === "EMFILE" ? reasonOf(error) : "the system watches as many files as it can already";
  return `${why}; name large folders that are no part of the workspace under \`exclude\` in svc.yaml`;
}
