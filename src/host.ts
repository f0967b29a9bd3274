import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { UserError } from "./failure.ts";
import { cacheFolder, digest, keep, readKept } from "./host/cache-folder.ts";
import { chooseFile, writeChosen } from "./host/chosen-file.ts";
import type { ChosenFile } from "./host/chosen-file.ts";
import { planCopy } from "./host/copy.ts";
import type { CopyPlan } from "./host/copy.ts";
import { planOutput, writeOutput } from "./host/output.ts";
import { readPictures } from "./host/pictures.ts";
import type { NamedBytes, OutputPlan, OutputRequest } from "./host/output.ts";
import { stopAtOnce, untilEnded } from "./host/ending.ts";
import type { LocalServer, ServeRequest } from "./host/serve.ts";
import { wantsColor } from "./host/terminal.ts";
import type { ColorChoice } from "./host/terminal.ts";
import {
  findWorkspace,
  hasMisspeltMarker,
  listFiles,
  readSources,
  reasonOf,
  relativeInside,
} from "./host/workspace.ts";
import type { Watching, WatchRequest } from "./host/watch.ts";
import type { Listing, Reading, ReadSettings } from "./host/workspace.ts";
import type { PictureRead } from "./picture.ts";
import type { TemplatesFault } from "./findings/host.ts";
import { listTemplates, readTemplates, templatesFault } from "./host/templates-folder.ts";

export type {
  ChosenFile,
  ColorChoice,
  CopyPlan,
  LocalServer,
  OutputPlan,
  Reading,
  ReadSettings,
  ServeRequest,
  Watching,
  WatchRequest,
};

/** A bundle is stamped with a digest of all that went into it; code that runs from source has none. */
declare const SVC_BUILD: string | undefined;

/** The computer, as the rest of svc sees it. Everything outside this folder reaches files, clock and terminal through it. */
export interface Host {
  readonly version: string;
  /** Changes with every change of the code; nothing when svc runs from source. */
  readonly build: string | undefined;
  readonly runtime: Runtime;

  /** Writes the product: to stdout. */
  print(text: string): void;
  /** Writes talk: to stderr. */
  talk(text: string): void;
  wantsColor(choice: ColorChoice): boolean;

  /** Today in this computer's time zone, as YYYY-MM-DD; SOURCE_DATE_EPOCH wins. */
  today(): string;
  /** What a clock on the wall shows: `14:02:07`. */
  clock(): string;
  /** Milliseconds since svc started. */
  elapsed(): number;

  /** The absolute path of a folder as the user wrote it; throws UserError when there is none. */
  folder(path: string | undefined): string;
  /** The workspace at or above a folder; throws UserError when there is none. */
  workspaceAbove(folder: string): string;
  listFiles(workspace: string, settings: ReadSettings): Promise<Listing>;
  readSources(workspace: string, files: readonly string[]): Reading;
  /** Reads the pictures of a workspace by the names that it uses. */
  readPictures(workspace: string, files: readonly string[]): ReadonlyMap<string, PictureRead>;
  /** Why a workspace-relative folder cannot hold templates; nothing when it can. */
  templatesFault(workspace: string, folder: string): TemplatesFault | undefined;
  /** The files of the templates folder; `exclude` are globs of what is not read. */
  listTemplates(workspace: string, folder: string, exclude: readonly string[]): Promise<Listing>;
  readTemplates(workspace: string, files: readonly string[]): Reading;
  /** Where a path that the user wrote lies in the workspace (`""` for the workspace itself); throws UserError. */
  pathInside(workspace: string, from: string, path: string): string;

  /** Splits a path that the user wrote after `-o` into folder and, when it has an extension, file name. */
  outputPath(
    from: string,
    path: string,
  ): { readonly folder: string; readonly file: string | undefined };
  planOutput(request: OutputRequest): OutputPlan;
  writeOutput(plan: OutputPlan, hint?: string): void;
  /** What copying files into a workspace-relative folder does; throws UserError for one that cannot be written to. */
  planCopy(workspace: string, into: string, files: readonly NamedBytes[]): CopyPlan;
  /** Where a file will lie that the user names; throws UserError for the workspace's own files. Writes nothing. */
  chooseFile(workspace: string, from: string, path: string): ChosenFile;
  /** Writes that file; throws UserError. */
  writeChosen(file: ChosenFile, text: string): void;

  /** Answers browsers on this computer, and nobody else. @throws UserError when no port can be had. */
  serve(request: ServeRequest): Promise<LocalServer>;
  /** Tells when files change. */
  watch(request: WatchRequest): Promise<Watching>;
  /** Resolves when the user (Ctrl-C) or the system asks svc to end, which from now on does not end it; asked once more, it does. */
  untilEnded(): Promise<void>;

  /** The absolute path and the text of a file of this package. */
  packageFile(path: string): { readonly path: string; readonly text: string };

  /** A font file of this package by its name; nothing in a copy that was never built. */
  fontFile(name: string): Uint8Array | undefined;

  digest(parts: Iterable<string>): string;
  readKept(name: string): string | undefined;
  keep(name: string, text: string): void;
}

export interface Runtime {
  readonly node: string;
  readonly nodeMajor: string;
  readonly platform: string;
  readonly isTerminal: boolean;
  /** Columns of the terminal; 120 where the output goes to a file or a pipe. */
  readonly columns: number;
  readonly language: string;
  readonly cacheWorks: boolean;
}

const NO_TERMINAL_COLUMNS = 120;

/** The host of this process. Installs the handlers for interruption and for readers that hang up. */
export function createHost(): Host {
  const cache = cacheFolder(process.env, process.platform);
  return {
    version: packageVersion(),
    build: typeof SVC_BUILD === "string" ? SVC_BUILD : undefined,
    get runtime() {
      return runtime(cache !== undefined);
    },
    ...streams(),
    today,
    clock,
    elapsed: () => performance.now(),
    folder: existingFolder,
    workspaceAbove,
    listFiles,
    readPictures,
    readSources: (workspace, files) => readSources(workspace, files),
    templatesFault,
    listTemplates,
    readTemplates,
    pathInside,
    outputPath,
    planOutput,
    writeOutput,
    planCopy,
    chooseFile,
    writeChosen,
    // Loaded only when they are needed: both bring much along.
    serve: async (request) => await (await import("./host/serve.ts")).serve(request),
    watch: async (request) => await (await import("./host/watch.ts")).watch(request),
    untilEnded,
    packageFile: (path) => {
      const full = join(packageRoot(), path);
      return { path: full, text: readFileSync(full, "utf8") };
    },
    fontFile,
    digest,
    readKept: (name) => (cache === undefined ? undefined : readKept(cache, name)),
    keep: (name, text) => {
      if (cache !== undefined) keep(cache, name, text);
    },
  };
}

function fontFile(name: string): Uint8Array | undefined {
  try {
    return readFileSync(join(packageRoot(), "dist/fonts", name));
  } catch {
    return undefined;
  }
}

/** `src/` and `dist/` both stand in the package's root. */
function packageRoot(): string {
  return dirname(import.meta.dirname);
}

function packageVersion(): string {
  const content: unknown = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  const found =
    typeof content === "object" && content !== null && "version" in content ? content.version : "";
  return String(found);
}

function runtime(cacheWorks: boolean): Runtime {
  return {
    node: process.version,
    nodeMajor: process.version.replace(/\..*/, ""),
    platform: `${process.platform} ${process.arch}`,
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : NO_TERMINAL_COLUMNS,
    language: process.env["LC_ALL"] ?? process.env["LANG"] ?? "",
    cacheWorks,
  };
}

function streams(): Pick<Host, "print" | "talk" | "wantsColor"> {
  process.on("SIGINT", stopAtOnce);
  const guarded = new Set<NodeJS.WriteStream>();
  const write = (stream: NodeJS.WriteStream, text: string): void => {
    // A reader that hangs up (`svc validate | head`) is no error.
    if (!guarded.has(stream)) stream.on("error", () => undefined);
    guarded.add(stream);
    stream.write(text);
  };
  return {
    print: (text) => write(process.stdout, text),
    talk: (text) => write(process.stderr, text),
    wantsColor: (choice) => wantsColor(choice, process.env, process.stdout.isTTY),
  };
}

function today(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") return localDay(new Date());
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime())) {
    throw new UserError(
      `SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`,
      "unset it, or set it to the seconds since 1970-01-01",
    );
  }
  return date.toISOString().slice(0, 10);
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}

function clock(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":");
}

function localDay(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function existingFolder(path: string | undefined): string {
  if (path?.trim() === "")
    throw new UserError("-C names no folder", "write the folder behind it: -C path/to/workspace");
  const full = resolve(path ?? ".");
  try {
    if (statSync(full).isDirectory()) return full;
  } catch (error) {
    throw new UserError(
      `the folder ${path} cannot be opened: ${missing(error)}`,
      "check the path after -C",
    );
  }
  throw new UserError(`${path} is a file, not a folder`, "give -C the folder that the file is in");
}

function workspaceAbove(folder: string): string {
  const found = findWorkspace(folder);
  if (found !== undefined) return found;
  throw new UserError(
    "there is no svc.yaml in this folder or in any folder above it",
    hasMisspeltMarker(folder)
      ? "svc.yml stands here: rename it to svc.yaml"
      : "go to the folder of your workspace, or name it: svc -C path/to/workspace …",
  );
}

function pathInside(workspace: string, from: string, path: string): string {
  let real: string;
  try {
    real = realpathSync(resolve(from, path));
  } catch (error) {
    throw new UserError(
      `${path} cannot be found: ${missing(error)}`,
      "check the spelling of the path",
    );
  }
  const inside = relativeInside(workspace, real);
  if (inside !== undefined) return inside;
  throw new UserError(
    `${path} does not belong to the workspace`,
    "name files and folders inside the workspace",
  );
}

function missing(error: unknown): string {
  const gone = error instanceof Error && "code" in error && error.code === "ENOENT";
  return gone ? "it does not exist" : reasonOf(error);
}

function outputPath(from: string, path: string): { folder: string; file: string | undefined } {
  const full = resolve(from, path);
  if (extname(full) === "" || path.endsWith("/")) return { folder: full, file: undefined };
  return { folder: dirname(full), file: basename(full) };
}
