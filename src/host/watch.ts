import { existsSync } from "node:fs";
import type { Stats } from "node:fs";
import { join } from "node:path";
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
  const watcher = watchFiles(folder, {
    ignoreInitial: true,
    ignored: await ignoredIn(request),
    followSymlinks: false,
  });
  const teller = tellAtOnce(changed);
  watcher.on("all", (_, full) => {
    const path = relativeInside(folder, full);
    if (path !== undefined && !TEMPORARY.test(path)) teller.add(path);
  });
  watcher.on("error", (error) => failed(whyNotWatched(error)));
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return {
    close: async () => {
      teller.stop();
      await watcher.close();
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

/** Left out: hidden files, packages, what the settings say, and every folder that svc writes to. */
async function ignoredIn({
  folder,
  settings,
  but,
}: WatchRequest): Promise<(full: string, stats?: Stats) => boolean> {
  const isLeftOut = await ignoring(settings);
  const isWanted = (path: string): boolean =>
    but.some((one) => `${path}/`.startsWith(`${one}/`) || one.startsWith(`${path}/`));
  return (full, stats) => {
    const path = relativeInside(folder, full);
    if (path === undefined || path === "") return false;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name.startsWith(".") || name === "node_modules") return true;
    if (isLeftOut(path) && !isWanted(path)) return true;
    return stats?.isDirectory() === true && existsSync(join(full, MANIFEST));
  };
}

function whyNotWatched(error: unknown): string {
  const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
  return isFull ? "the system watches as many files as it can already" : reasonOf(error);
}
