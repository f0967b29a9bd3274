import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { Finding } from "../diagnostic.ts";
import { DEFINITION, MARKER, TEMPLATE_ENDING } from "../known-files.ts";
import type { Source } from "../source.ts";
import { compareText } from "../text-order.ts";
import { decode } from "./decode.ts";

/** Far above any file that a person writes, far below what would stop the machine. */
const LIMIT_MEGABYTES = 5;
const MEGABYTE = 1024 * 1024;

/** Which parts of a workspace are not read; paths are workspace-relative with `/`. */
export interface ReadSettings {
  /** Globs of files and folders. */
  readonly exclude: readonly string[];
  /** The output folder, the templates folder. */
  readonly folders: readonly string[];
}

export interface Listing {
  /** Workspace-relative paths with `/`, in order of their UTF-16 code units. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

export interface Reading {
  /** The files that are text, in the order of the listing. */
  readonly sources: readonly Source[];
  /** The files that are not, as far as they can be shown: with U+FFFD for what cannot be read. */
  readonly damaged: readonly Source[];
  readonly findings: readonly Finding[];
}

/** The real path of the nearest folder at or above `from` that holds a file `svc.yaml`; nothing when there is none. */
export function findWorkspace(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isFile(join(folder, MARKER))) return realpathSync(folder);
    if (dirname(folder) === folder) return undefined;
  }
}

/** Whether a folder has a `svc.yml`, which people mistake for the marker. */
export function hasMisspeltMarker(folder: string): boolean {
  return isFile(join(folder, "svc.yml"));
}

/**
 * The YAML files of a workspace. Left out: dot-files, dot-folders, `node_modules`, what the settings say, and every other
 * workspace below this one. Links are not followed: what they point to inside the workspace is read at its own place.
 * A link whose target is not read there is a finding; so is a folder that cannot be opened.
 */
export async function listFiles(root: string, settings: ReadSettings): Promise<Listing> {
  return await listBelow(root, "", settings, isYaml);
}

/** The same for files of other names, from a folder of the workspace on. */
export async function listBelow(
  root: string,
  start: string,
  settings: ReadSettings,
  wants: (name: string) => boolean,
): Promise<Listing> {
  const walk: Walk = {
    root,
    start,
    wants,
    ignored: await ignoring(settings),
    files: [],
    folders: new Set(),
    links: [],
    findings: [],
    unnamed: new Set(),
  };
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop())
    enter(walk, folder, open);
  const read = new Set(walk.files);
  for (const link of walk.links) {
    const why = unfollowed(walk, read, link);
    if (why !== undefined)
      walk.findings.push({ rule: "link-not-followed", params: { why }, at: { file: link } });
  }
  return { files: walk.files.toSorted(compareText), findings: walk.findings };
}

interface Walk {
  readonly root: string;
  readonly start: string;
  /** Whether files of this name are read. */
  readonly wants: (name: string) => boolean;
  readonly ignored: (path: string) => boolean;
  readonly files: string[];
  readonly folders: Set<string>;
  readonly links: string[];
  readonly findings: Finding[];
  /** Folders that hold folders of templates, and that svc.yaml does not name. */
  readonly unnamed: Set<string>;
}

function enter(walk: Walk, folder: string, open: string[]): void {
  const entries = entriesOf(walk, folder);
  if (entries === undefined) return;
  if (folder !== walk.start && entries.some((entry) => entry.name === MARKER && entry.isFile()))
    return;
  walk.folders.add(folder);
  const own = walk.start === "" ? withoutTemplates(walk, folder, entries) : entries;
  for (const entry of own) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    // Whatever the settings exclude: the file that they stand in is read.
    if (path === MARKER && !entry.isDirectory()) {
      walk.files.push(path);
      continue;
    }
    if (entry.name.startsWith(".") || entry.name === "node_modules" || walk.ignored(path)) continue;
    if (entry.isDirectory()) open.push(path);
    else if (entry.isSymbolicLink()) walk.links.push(path);
    else if (walk.wants(entry.name)) walk.files.push(path);
  }
}

/** A folder with templates is a document, and its `document.yaml` no part of the workspace: it is told that svc.yaml does not name it. */
function withoutTemplates(
  walk: Walk,
  folder: string,
  entries: readonly Dirent[],
): readonly Dirent[] {
  const template = entries.find((entry) => entry.isFile() && entry.name.endsWith(TEMPLATE_ENDING));
  if (template === undefined || folder === "") return entries;
  const around = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
  if (!walk.unnamed.has(around)) {
    walk.unnamed.add(around);
    const params = around === "" ? {} : { folder: around };
    const at = { file: `${folder}/${template.name}` };
    walk.findings.push({ rule: "unnamed-templates", params, at });
  }
  return entries.filter((entry) => entry.name !== DEFINITION);
}

function entriesOf(walk: Walk, folder: string): Dirent[] | undefined {
  try {
    return readdirSync(join(walk.root, folder), { withFileTypes: true });
  } catch (error) {
    walk.findings.push(unreadable(folder === "" ? MARKER : folder, error));
    return undefined;
  }
}

/** What the settings leave out, by path. */
export async function ignoring(settings: ReadSettings): Promise<(path: string) => boolean> {
  const folders = new Set(settings.folders);
  if (settings.exclude.length === 0) return (path) => folders.has(path);
  const { default: picomatch } = await import("picomatch");
  // A folder named with a slash at its end, or by `folder/**`, is not even opened.
  const globs = settings.exclude.flatMap((glob) => {
    const bare = glob.replace(/^\.\//, "").replace(/(\/\*\*)?\/*$/, "");
    return bare === "" ? [glob] : [glob, bare];
  });
  const excluded = picomatch(globs, { dot: true, windows: false });
  return (path) => folders.has(path) || excluded(path);
}

/** Why a link is worth a word: nothing when nobody wants such files, or when its target is read at its own place. */
function unfollowed(
  walk: Walk,
  read: ReadonlySet<string>,
  link: string,
): "outside" | "broken" | "unread" | undefined {
  let target: string;
  let folder: boolean;
  try {
    target = realpathSync(join(walk.root, link));
    folder = statSync(target).isDirectory();
  } catch {
    return walk.wants(link) ? "broken" : undefined;
  }
  if (!folder && !walk.wants(link)) return undefined;
  const inside = relativeInside(walk.root, target);
  if (inside === undefined) return "outside";
  return read.has(inside) || walk.folders.has(inside) ? undefined : "unread";
}

/** Reads files as text. What is larger than `limit` MB, no plain file, or no UTF-8 becomes a finding; nothing throws. */
export function readSources(
  root: string,
  files: readonly string[],
  limit = LIMIT_MEGABYTES,
): Reading {
  const sources: Source[] = [];
  const damaged: Source[] = [];
  const findings: Finding[] = [];
  for (const path of files) {
    const bytes = readBytes(root, path, limit, findings);
    if (bytes === undefined) continue;
    const { text, fault } = decode(bytes);
    if (fault === undefined) sources.push({ path, text });
    else {
      damaged.push({ path, text });
      const params = fault.encoding === undefined ? {} : { encoding: fault.encoding };
      findings.push({
        rule: "not-utf8",
        params,
        at: { file: path, span: [fault.offset, fault.offset + 1] },
      });
    }
  }
  if (sources.reduce((size, { text }) => size + text.length, 0) > MEGABYTE / 2) collectSooner();
  return { sources, damaged, findings };
}

/**
 * Syntax trees live as long as one file is read. V8 lets them pile up until the heap has grown four times; told to collect when
 * it has grown by 70 %, it needs much less memory, for some more time (bench/README.md).
 */
export function collectSooner(): void {
  setFlagsFromString("--heap-growing-percent=70");
}

function readBytes(
  root: string,
  path: string,
  limit: number,
  findings: Finding[],
): Buffer | undefined {
  const full = join(root, path);
  try {
    const { size } = statSync(full);
    if (size <= limit * MEGABYTE) return readPlain(full, path, findings);
    const params = { megabytes: roundedUp(size / MEGABYTE), limit };
    findings.push({ rule: "file-too-large", params, at: { file: path } });
  } catch (error) {
    findings.push(unreadable(path, error));
  }
  return undefined;
}

/** Below 1 to hundredths, so that it is never shown as what is allowed. */
function roundedUp(megabytes: number): number {
  return megabytes > 1 ? Math.ceil(megabytes) : Math.ceil(megabytes * 100) / 100;
}

/** A pipe or a device with a YAML name would block for ever. */
function readPlain(full: string, path: string, findings: Finding[]): Buffer | undefined {
  if (lstatSync(full).isFile()) return readFileSync(full);
  findings.push({
    rule: "unreadable-file",
    params: { reason: "it is not a plain file" },
    at: { file: path },
  });
  return undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "it disappeared while svc was reading",
  EISDIR: "it is a folder",
  ELOOP: "it is a link in a circle",
  EMFILE: "too many files are open",
  ENOTDIR: "a part of its path is a file",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENAMETOOLONG: "its name is too long",
};

/** What stopped a file operation, in words; never with a path of this machine. */
export function reasonOf(error: unknown): string {
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS[code] ?? (code === "" ? "unknown reason" : code);
}

const WRITE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: "a folder of its path does not exist",
  EEXIST: "a part of its path is a file",
  EBUSY: "another program is using it",
};

/** The same for what was to be written. */
export function writeReasonOf(error: unknown): string {
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return WRITE_REASONS[code] ?? reasonOf(error);
}

function unreadable(file: string, error: unknown): Finding {
  return { rule: "unreadable-file", params: { reason: reasonOf(error) }, at: { file } };
}

/** `target` relative to `folder` with `/`, `""` for the folder itself, nothing when it lies outside. */
export function relativeInside(folder: string, target: string): string | undefined {
  const path = relative(folder, target).split(sep).join("/");
  return path === ".." || path.startsWith("../") || resolve(folder, path) !== target
    ? undefined
    : path;
}

/** Whether svc reads files of this name. */
export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
