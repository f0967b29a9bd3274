import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { build, check } from "../src/svc.ts";
import type { Workspace } from "../src/svc.ts";
import { makeBook } from "../src/svc/publish.ts";
import type { Printed } from "./printed.ts";
import type { Compared, Processes } from "./processes.ts";
import { median, runUnpinned } from "./processes.ts";
import { typstSource } from "./typst-source.ts";

export interface PrintFiles {
  readonly document: string;
  readonly source: string;
  readonly fonts: string;
  readonly page: string;
  readonly ours: string;
  readonly peer: string;
}

/** What is printed: the whole handbook. */
const request = { document: "handbook", today: "2026-01-01", draft: true } as const;

/** Saves the handbook of a workspace as a Document, as Typst source, and as the page that `svc build -f html` makes. */
export async function prepare(folder: string, to: string): Promise<PrintFiles> {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const { workspace } = check({ sources });
  if (workspace === undefined) throw new Error(`${folder} has findings`);
  const { document } = await makeBook(workspace, request);
  if (document === undefined) throw new Error("the handbook has findings");
  const files = {
    document: join(to, "book.json"),
    source: join(to, "book.typ"),
    fonts: join(import.meta.dirname, "../dist/fonts"),
    page: join(to, "book.html"),
    ours: join(to, "ours.pdf"),
    peer: join(to, "peer.pdf"),
  };
  writeFileSync(files.document, JSON.stringify(document));
  writeFileSync(files.source, typstSource(document));
  writeFileSync(files.page, await pageOf(workspace, files.fonts));
  return files;
}

async function pageOf(workspace: Workspace, fonts: string): Promise<Uint8Array> {
  const fontOf = (name: string): Uint8Array => readFileSync(join(fonts, name));
  const { files } = await build(workspace, { ...request, formats: ["html"], fontOf });
  const [page] = files;
  if (page === undefined) throw new Error("the handbook has no page");
  return page.bytes;
}

export interface Both {
  /** Whether the peer took too long: its wall time is only so long as it was waited for, and the rest of it is not known. */
  readonly isStopped: boolean;
  readonly wall: Compared;
  readonly processor: Compared;
  /** MiB. */
  readonly peak: { readonly ours: number; readonly peer: number };
  /** How many words and pages the two have. */
  readonly words: string;
  /** What our time is made of. */
  readonly parts: string;
}

interface Request {
  readonly ours: readonly string[];
  readonly peer: readonly string[];
  readonly files: PrintFiles;
  readonly rounds: number;
  /** How many times as long as ours a run of the peer may take; then it is stopped. */
  readonly patience?: number;
}

interface Run extends Printed {
  readonly wall: number;
  readonly isStopped: boolean;
}

const STOPPED: Printed = { loaded: NaN, read: NaN, made: NaN, processor: NaN, peak: NaN };

/** Runs the two by turns and reads what they made. */
export async function printBoth(
  processes: Processes,
  { ours, peer, files, rounds, patience }: Request,
): Promise<Both> {
  const once = (args: readonly string[], limit?: number): Run => {
    const { exit, out, milliseconds } = runUnpinned(processes, args, limit);
    if (exit === null) return { ...STOPPED, wall: milliseconds, isStopped: true };
    // The door: both scripts print this and nothing else.
    return { ...(JSON.parse(out) as Printed), wall: milliseconds, isStopped: false };
  };
  const times = Array.from({ length: rounds }, () => {
    const own = once(ours);
    return {
      ours: own,
      peer: once(peer, patience === undefined ? undefined : Math.ceil(own.wall * patience)),
    };
  });
  const isStopped = times.some((time) => time.peer.isStopped);
  const compared = (of: "wall" | "processor"): Compared => ({
    ratio: median(times.map((time) => time.ours[of] / time.peer[of])),
    ours: median(times.map((time) => time.ours[of])),
    peer: median(times.map((time) => time.peer[of])),
  });
  const peak = (side: "ours" | "peer"): number => median(times.map((time) => time[side].peak));
  const parts = (["loaded", "read", "made"] as const).map(
    (part) => `${part} ${Math.round(median(times.map((time) => time.ours[part])))}`,
  );
  const own = await extentOf(files.ours);
  const others = isStopped ? "was stopped" : await extentOf(files.peer);
  return {
    isStopped,
    wall: compared("wall"),
    processor: compared("processor"),
    peak: { ours: peak("ours"), peer: peak("peer") },
    words: `${own}; the other ${others}`,
    parts: `${parts.join(", ")} ms`,
  };
}

const ofPdfJs = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");

/** The lines of a printed book as a text file; gives its path. */
export async function writeWords(file: string, folder: string): Promise<string> {
  const to = join(folder, "words.txt");
  writeFileSync(to, (await pagesOf(file)).join("\n"));
  return to;
}

async function extentOf(file: string): Promise<string> {
  const pages = await pagesOf(file);
  const words = pages
    .join("\n")
    .split(/\s+/)
    .filter((word) => word !== "").length;
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  return `${pages.length} pages, ${words} words, ${megabytes} MB`;
}

/** The text of each page, line by line. */
async function pagesOf(file: string): Promise<readonly string[]> {
  const data = new Uint8Array(readFileSync(file));
  const standardFontDataUrl = join(dirname(ofPdfJs), "standard_fonts/");
  const task = getDocument({ data, standardFontDataUrl, verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
    );
    page.cleanup();
  }
  await task.destroy();
  return pages;
}
