import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import type { Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../failure.ts";
import { isSafeName } from "../file-name.ts";
import { compareText } from "../text-order.ts";
import { relativeInside, writeReasonOf } from "./workspace.ts";

/** The list of its files that svc keeps in every output folder. */
export const MANIFEST = ".svc-manifest.json";
const STAGING = ".svc-staging-";

/** Bytes to be written under a name relative to the output folder, with `/`. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a build does to its output folder. Names are relative to it, with `/`, in order. */
export interface OutputPlan {
  readonly folder: string;
  readonly write: readonly NamedBytes[];
  /** Files that are not there yet or have other bytes. */
  readonly changed: readonly string[];
  /** Files of earlier builds that this one no longer makes. */
  readonly remove: readonly string[];
}

export interface OutputRequest {
  /** Absolute path of the workspace. */
  readonly workspace: string;
  /** Absolute path of the folder to be written to. */
  readonly folder: string;
  /** Which document the files belong to: files of other documents stay. */
  readonly document: string;
  readonly files: readonly NamedBytes[];
  /** Remove whatever earlier builds of any document made. */
  readonly clean: boolean;
  /** False for a single file under a name that the user chose: no list is kept, nothing is removed. */
  readonly manifest: boolean;
}

/** The manifest: document id → names of its files. */
type Manifest = Readonly<Record<string, readonly string[]>>;

/**
 * Compares what was built with what is on disk. Writes nothing.
 * @throws UserError when the folder may not be written to: the workspace, the git root, what contains them, a file, a link out; and
 * when a file stands there that svc did not make. A single file that the user named may stand anywhere but in a .git folder.
 */
export function planOutput(request: OutputRequest): OutputPlan {
  refuseFolder(request);
  for (const { name } of request.files) refuseName(request, name);
  refuseTwins(request.files);
  const before = request.manifest ? readManifest(request.folder) : {};
  if (request.manifest) refuseForeign(request, before);
  const made = new Set(request.files.map((file) => file.name));
  const others = Object.entries(before).flatMap(([document, names]) =>
    document === request.document || request.clean ? [] : names,
  );
  const kept = new Set([...made, ...others]);
  const remove = [...new Set(Object.values(before).flat())].filter(
    (name) => !kept.has(name) && isOurs(request.folder, name),
  );
  // The list goes first: where the computer stops half-way, what is there already is known as svc's.
  const write = request.manifest ? [manifestOf(request, before), ...request.files] : request.files;
  const changed = write.filter((file) => !isSame(request.folder, file)).map((file) => file.name);
  return { folder: request.folder, write, changed, remove: remove.toSorted() };
}

/**
 * Carries out a plan as a whole: new files are written beside the old ones first and then renamed in, in one go that no signal
 * can interrupt. When anything fails, every file has the bytes that it had before.
 * @param hint What to do when it cannot be written.
 * @throws UserError when something cannot be written.
 */
export function writeOutput(
  plan: OutputPlan,
  hint = "choose another folder with -o, or check its permissions",
): void {
  const changed = new Set(plan.changed);
  const files = plan.write.filter((file) => changed.has(file.name));
  if (files.length + plan.remove.length === 0) return;
  try {
    mkdirSync(plan.folder, { recursive: true });
    removeLeftovers(plan.folder);
    const staging = join(plan.folder, `${STAGING}${process.pid}`);
    try {
      stage(staging, files);
      commit(plan, files, staging);
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UserError(
      `the output cannot be written to ${basename(plan.folder)}: ${writeReasonOf(error)}`,
      `nothing was changed there; ${hint}`,
    );
  }
}

function stage(staging: string, files: readonly NamedBytes[]): void {
  for (const [index, file] of files.entries()) {
    mkdirSync(staging, { recursive: true });
    writeFileSync(join(staging, `new-${index}`), file.bytes);
  }
}

/** Moves old files out and new files in; on a failure, all of it backwards. */
function commit(plan: OutputPlan, files: readonly NamedBytes[], staging: string): void {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  const moveOut = (name: string): void => {
    const path = join(plan.folder, name);
    if (existsSync(path)) move(path, join(staging, `old-${undo.length}`));
  };
  try {
    mkdirSync(staging, { recursive: true });
    for (const [index, { name }] of files.entries()) {
      makeFolder(plan.folder, dirname(name), undo);
      moveOut(name);
      move(join(staging, `new-${index}`), join(plan.folder, name));
    }
    for (const name of plan.remove) moveOut(name);
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
  for (const name of plan.remove) removeEmptyFolders(plan.folder, dirname(name));
}

function makeFolder(root: string, path: string, undo: (() => void)[]): void {
  const missing: string[] = [];
  for (let part = path; part !== "." && !existsSync(join(root, part)); part = dirname(part))
    missing.unshift(part);
  for (const part of missing) {
    mkdirSync(join(root, part));
    undo.push(() => rmdirSync(join(root, part)));
  }
}

function removeEmptyFolders(root: string, path: string): void {
  for (let part = path; part !== "."; part = dirname(part)) {
    const folder = join(root, part);
    if (!existsSync(folder) || readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}

/** A run that was killed leaves its staging folder; one that still runs needs its own. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(STAGING)) continue;
    const pid = Number(name.slice(STAGING.length));
    if (!isRunning(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function refuseFolder({ workspace, folder, manifest }: OutputRequest): void {
  const real = realTarget(folder);
  const hint = "name a folder of its own, such as `-o out`";
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UserError(`${basename(folder)} is a file, not a folder`, hint);
  }
  if (isInGit(real)) throw new UserError("the output folder lies inside a .git folder", hint);
  if (manifest) refuseSharedFolder(workspace, folder, real, hint);
}

/** A folder that svc fills and clears belongs to svc alone. */
function refuseSharedFolder(workspace: string, folder: string, real: string, hint: string): void {
  if (relativeInside(real, workspace) !== undefined) {
    throw new UserError("the output folder is the workspace itself or contains it", hint);
  }
  const git = gitRoot(workspace);
  if (git !== undefined && relativeInside(real, git) !== undefined) {
    throw new UserError("the output folder is the root of the git repository or contains it", hint);
  }
  if (
    relativeInside(workspace, resolve(folder)) !== undefined &&
    relativeInside(workspace, real) === undefined
  ) {
    throw new UserError(
      `the output folder ${basename(folder)} is a link that leads out of the workspace`,
      hint,
    );
  }
}

/** Whether a path lies in what git keeps for itself. */
export function isInGit(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part.toLowerCase() === ".git");
}

function gitRoot(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The real path of a folder that may not exist yet: its nearest existing parent's, plus the rest. */
export function realTarget(folder: string): string {
  for (
    let part = resolve(folder), rest = "";
    ;
    rest = join(basename(part), rest), part = dirname(part)
  ) {
    if (entryAt(part) !== undefined)
      return existsSync(part) ? join(realpathSync(part), rest) : brokenLink(part);
    if (dirname(part) === part) return resolve(folder);
  }
}

function brokenLink(path: string): never {
  throw new UserError(
    `${basename(path)} is a link to nothing`,
    "mend the link, or name another folder with -o",
  );
}

/** What stands at a path, a link itself and not what it points to; nothing when nothing can be seen there. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** A format that makes an unsafe name is our bug; a name that the user chose or a link in the way is the user's. */
function refuseName({ folder, manifest }: OutputRequest, name: string): void {
  if (!isSafeName(name)) {
    if (manifest) throw new Error(`unsafe output name ${JSON.stringify(name)}`);
    throw new UserError(
      `"${name}" is not a file name that every computer can store`,
      "choose another name after -o: letters, digits, - and _, such as `-o handbook.html`",
    );
  }
  for (let part = dirname(name); part !== "."; part = dirname(part)) {
    if (entryAt(join(folder, part))?.isSymbolicLink() === true) {
      throw new UserError(
        `${part} in the output folder is a link`,
        "delete the link, or choose another folder with -o",
      );
    }
  }
  if (entryAt(join(folder, name))?.isDirectory() === true) {
    throw new UserError(
      `${name} in the output folder is a folder`,
      "move it away, or choose another folder with -o",
    );
  }
}

/** What the list of svc's files does not name is somebody's work, unless it is what would be written anyway. */
function refuseForeign({ workspace, folder, files }: OutputRequest, before: Manifest): void {
  const ours = new Set(Object.values(before).flat());
  const foreign = files.find(
    (file) =>
      !ours.has(file.name) &&
      entryAt(join(folder, file.name)) !== undefined &&
      !isSame(folder, file),
  );
  if (foreign === undefined) return;
  const shown = relativeInside(workspace, folder) ?? basename(folder);
  throw new UserError(
    `${shown}/${foreign.name} was not made by svc`,
    "move it away, or choose another folder with -o",
  );
}

function refuseTwins(files: readonly NamedBytes[]): void {
  const names = files.map((file) => file.name.normalize("NFC").toLowerCase());
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw new Error(`two output files share the name ${twin}`);
}

function isOurs(folder: string, name: string): boolean {
  const inTheWay = name.split("/").map((_, index, parts) => parts.slice(0, index).join("/"));
  const linked = inTheWay.some(
    (part) => part !== "" && entryAt(join(folder, part))?.isSymbolicLink() === true,
  );
  return !linked && entryAt(join(folder, name))?.isFile() === true;
}

/** Whether a file stands there already, with the same bytes. */
export function isSame(folder: string, file: NamedBytes): boolean {
  const path = join(folder, file.name);
  try {
    return lstatSync(path).isFile() && readFileSync(path).equals(file.bytes);
  } catch {
    return false;
  }
}

function manifestOf(request: OutputRequest, before: Manifest): NamedBytes {
  const documents: Record<string, readonly string[]> = request.clean ? {} : { ...before };
  documents[request.document] = request.files.map((file) => file.name).toSorted();
  const sorted = Object.fromEntries(
    Object.entries(documents).toSorted(([a], [b]) => compareText(a, b)),
  );
  return {
    name: MANIFEST,
    bytes: Buffer.from(`${JSON.stringify({ documents: sorted }, null, 2)}\n`),
  };
}

/** A manifest that cannot be read lists nothing: then nothing is removed. */
function readManifest(folder: string): Manifest {
  try {
    const content: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
    if (typeof content !== "object" || content === null || !("documents" in content)) return {};
    const { documents } = content;
    if (typeof documents !== "object" || documents === null) return {};
    return Object.fromEntries(
      Object.entries(documents).map(([id, names]: [string, unknown]) => [
        id,
        Array.isArray(names)
          ? names.filter((name) => typeof name === "string" && isSafeName(name))
          : [],
      ]),
    );
  } catch {
    return {};
  }
}
