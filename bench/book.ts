/**
 * From a checked workspace to the handbook's Document, in a process that has done nothing else: `node book.cjs <workspace>`.
 * Prints `Timed` as JSON.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../src/svc.ts";
import type { Workspace } from "../src/svc.ts";

/** Milliseconds, one after the other. */
export interface Timed {
  /** Loading the code, with Handlebars and markdown-it. */
  readonly code: number;
  readonly edition: number;
  readonly document: number;
}

function readWorkspace(folder: string): Workspace {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sources = paths
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const { workspace, findings } = check({ sources });
  if (workspace === undefined || findings.length > 0)
    throw new Error(`${folder} has ${findings.length} findings`);
  return workspace;
}

async function makeBook(workspace: Workspace): Promise<Timed> {
  const start = performance.now();
  const [{ makeEdition }, { makeDocument }, { documentFolders }, { bookStrings }] =
    await Promise.all([
      import("../src/edition/edition.ts"),
      import("../src/document/make-document.ts"),
      import("../src/generated/document-templates.ts"),
      import("../src/locales/strings.ts"),
    ]);
  const strings = bookStrings(workspace.settings.language);
  if (strings === undefined) throw new Error("svc has no words for this language");
  const loaded = performance.now();
  const edition = makeEdition(workspace, { today: "2026-01-01", draft: true });
  const seen = performance.now();
  const made = makeDocument("handbook", { folder: documentFolders.handbook, edition, strings });
  const done = performance.now();
  if (made.document === undefined || made.findings.length > 0)
    throw new Error(`the handbook has ${made.findings.length} findings`);
  return { code: loaded - start, edition: seen - loaded, document: done - seen };
}

const [, , folder = "."] = process.argv;
void makeBook(readWorkspace(folder)).then((timed) =>
  process.stdout.write(`${JSON.stringify(timed)}\n`),
);
