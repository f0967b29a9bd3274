/** `npm run bench -- [--quick] [name …]`: measures, and prints a table. See README.md beside this file. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { Timed } from "./book.ts";
import type { Published } from "./publish.ts";
import { bundle } from "./bundle.ts";
import {
  compare,
  freeProcess,
  median,
  peakMemory,
  run,
  runUnpinned,
  startProcesses,
} from "./processes.ts";
import type { Compared, Processes } from "./processes.ts";
import { followSaves } from "./preview.ts";
import { GARBAGE, profile } from "./profile.ts";
import { writeFullWorkspace } from "./full-workspaces.ts";
import { timesOf as pageTimes } from "./page.ts";
import { printBoth, prepare, writeWords } from "./pdf.ts";
import type { PrintFiles } from "./pdf.ts";
import { findChromium } from "../test/browser/support/chromium-files.ts";
import type { PageTimes } from "./page.ts";
import { usualMix, writeWorkspace } from "./workspaces.ts";

const root = join(import.meta.dirname, "..");
const svc = join(root, "bin/svc.js");
const nothing = ["-e", "0"];

/** What all measurements have in common. */
interface Bench {
  readonly processes: Processes;
  /** Where the bundled scripts are. */
  readonly scripts: string;
  /** As many pairs as stand in the table, or a few with `--quick`. */
  readonly pairs: (usual: number) => number;
}

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly isMet: boolean;
  readonly more: string;
}

type Measurement = (bench: Bench) => readonly Row[] | Promise<readonly Row[]>;

const SIZES = [
  { entities: 30, perFile: 1, pairs: 25 },
  { entities: 1_000, perFile: 1, pairs: 11 },
  { entities: 10_000, perFile: 200, pairs: 5 },
] as const;

const PRINTED = [
  { standards: 100, ratio: 2, megabytes: 180, slower: 2.5, rounds: 3 },
  { standards: 1_000, ratio: 0.8, megabytes: 300, slower: 4, rounds: 3 },
  { standards: 5_000, ratio: 0.4, megabytes: 700, slower: 5, rounds: 1 },
] as const;
/** A browser may take so many times as long as the goal asks for. */
const PATIENCE = 2;

const measurements: Readonly<Record<string, Measurement>> = {
  version: ({ processes, pairs }) => {
    const result = compare(processes, [svc, "--version"], nothing, pairs(25));
    return [ratioRow("svc --version / node -e 0", result, 1.3)];
  },
  remembered: ({ processes, pairs }) => {
    const args = [svc, "validate", "-C", workspaceOf(processes, 30)];
    const result = compare(processes, args, nothing, pairs(25));
    return [ratioRow("validate, 30 files, nothing changed / node -e 0", result, 2)];
  },
  damaged: damagedCache,
  ...Object.fromEntries(
    SIZES.map(({ entities, pairs }) => [
      `validate-${entities}`,
      (bench: Bench) => coldRun(bench, entities, pairs),
    ]),
  ),
  memory,
  book,
  publish,
  page,
  preview,
  ...Object.fromEntries(
    PRINTED.map((size) => [`pdf-${size.standards}`, (bench: Bench) => printed(bench, size)]),
  ),
  ...Object.fromEntries(
    PRINTED.map((size) => [
      `chromium-${size.standards}`,
      (bench: Bench) => printedByBrowser(bench, size),
    ]),
  ),
  ...Object.fromEntries(
    PRINTED.map((size) => [`floor-${size.standards}`, (bench: Bench) => floor(bench, size)]),
  ),
};

async function coldRun(
  { processes, scripts, pairs }: Bench,
  entities: number,
  usual: number,
): Promise<readonly Row[]> {
  const folder = workspaceOf(processes, entities);
  const peer = [await bundle("parse-only.ts", scripts), folder];
  const result = compare(processes, coldly(folder), peer, pairs(usual));
  const what = `validate, ${entities.toLocaleString("en")} entities, cold / parse only`;
  return [ratioRow(what, result, 1.4)];
}

async function memory({ processes, scripts }: Bench): Promise<readonly Row[]> {
  const peer = await bundle("parse-only.ts", scripts);
  const [few, many] = [workspaceOf(processes, 30), workspaceOf(processes, 10_000)];
  const small = peakMemory(processes, coldly(few));
  const large = peakMemory(processes, coldly(many));
  const peaks = [nothing, [peer, few], [peer, many]].map((args) => peakMemory(processes, args));
  const [bare, peerSmall, peerLarge] = peaks.map((peak) => `${Math.round(peak)}`);
  return [
    {
      what: "peak memory, 10,000 entities / 30 entities",
      measured: (large / small).toFixed(2),
      target: "≤ 3",
      isMet: large / small <= 3,
      more: `${Math.round(large)} and ${Math.round(small)} MiB; parse only ${peerLarge} and ${peerSmall}; node -e 0 ${bare}`,
    },
  ];
}

/** Whatever stands in the cache, the answer is that of a run without it. */
function damagedCache({ processes }: Bench): readonly Row[] {
  const folder = writtenTo(processes, "damaged", (path) => {
    writeWorkspace(path, usualMix(30), 1);
    writeFileSync(join(path, "wrong.yaml"), "roles:\n  - {id: boss, titel: Boss}\n");
  });
  const validate = [svc, "validate", "-C", folder];
  const cold = run(processes, coldly(folder), true);
  run(processes, validate, true);
  const kept = join(processes.folder, "cache/svc-standards");
  const damages = ["", "{}", "\0".repeat(100), '{"runKey":1,"diagnostics":{}}'];
  const isSame = damages.map((damage) => {
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), damage);
    const { exit, out } = run(processes, validate, true);
    return exit === cold.exit && out === cold.out;
  });
  return [
    {
      what: "validate, damaged cache: output and exit code of a cold run",
      measured: isSame.every(Boolean) ? "same" : "different",
      target: "same",
      isMet: isSame.every(Boolean) && cold.exit === 1,
      more: `exit code ${cold.exit}, ${damages.length} sorts of damage`,
    },
  ];
}

const BOOK_SECONDS = 0.8;
const STAGES: Readonly<Record<string, readonly string[]>> = {
  edition: ["makeEdition"],
  rendering: ["renderTemplate"],
  passes: ["numberSections", "placesIn", "withLinks", "withIndex"],
  garbage: [GARBAGE],
};

async function book({ processes, scripts, pairs }: Bench): Promise<readonly Row[]> {
  const mix = { roles: 20, stages: 20, standards: 1_000, situations: 40 };
  const folder = writtenTo(processes, "book", (path) => writeWorkspace(path, mix, 50));
  const args = [await bundle("book.ts", scripts), folder];
  const times = Array.from({ length: pairs(9) }, () => ({
    all: timesOf(runUnpinned(processes, args).out),
    one: timesOf(run(processes, args).out),
  }));
  const seconds = median(times.map(({ all }) => secondsOf(all)));
  const onOneCore = median(times.map(({ one }) => secondsOf(one)));
  const parts = (["code", "edition", "document"] as const).map(
    (part) => `${part} ${Math.round(median(times.map(({ all }) => all[part])))}`,
  );
  return [
    {
      what: "1,000 standards, workspace to document, cold",
      measured: `${seconds.toFixed(2)} s`,
      target: `≤ ${BOOK_SECONDS} s`,
      isMet: seconds <= BOOK_SECONDS,
      more: `${parts.join(", ")} ms; on one core ${onOneCore.toFixed(2)} s\n  of edition and document: ${stagesOf(processes, args).join(", ")}`,
    },
  ];
}

const PUBLISHED = [1_000, 5_000] as const;

/**
 * What is drawn is compared with markdown-it alone on the Markdown that it is; both are timed inside their own fresh process, so that
 * starting Node and reading YAML is in neither.
 */
async function publish({ processes, scripts, pairs }: Bench): Promise<readonly Row[]> {
  const script = await bundle("publish.ts", scripts);
  const peer = await bundle("markdown-only.ts", scripts);
  const [small, large] = PUBLISHED.map((standards) => {
    const mix = { roles: 20, stages: standards / 50, standards, situations: standards / 25 };
    const folder = writtenTo(processes, `publish-${standards}`, (path) =>
      writeWorkspace(path, mix, 50),
    );
    const file = join(processes.folder, `publish-${standards}.md`);
    const times = Array.from({ length: pairs(7) }, () => ({
      ours: publishedOf(run(processes, [script, folder, file]).out),
      peer: Number(run(processes, [peer, file]).out),
    }));
    return {
      formats: median(times.map(({ ours }) => ours.formats)),
      all: median(times.map(({ ours }) => ours.document + ours.formats)),
      peer: median(times.map((time) => time.peer)),
      ratio: median(times.map(({ ours, peer: alone }) => ours.formats / alone)),
    };
  });
  if (small === undefined || large === undefined) return [];
  return [
    ratioRow(
      "1,000 standards, document to Markdown and HTML / markdown-it",
      { ratio: small.ratio, ours: small.formats, peer: small.peer },
      2,
    ),
    ratioRow(
      "1,000 standards, workspace to both files / markdown-it",
      { ratio: small.all / small.peer, ours: small.all, peer: small.peer },
      2,
    ),
    ratioRow(
      "5,000 / 1,000 standards, workspace to both files",
      { ratio: large.all / small.all, ours: large.all, peer: small.all },
      5,
    ),
  ];
}

function publishedOf(out: string): Published {
  // The door: publish.ts prints this and nothing else.
  return JSON.parse(out) as Published;
}

const PREVIEW_MILLISECONDS = 300;

/** On all cores, as users have it: the server, the browser, and V8 beside both. */
async function preview({ processes, pairs }: Bench): Promise<readonly Row[]> {
  const mix = { roles: 20, stages: 6, standards: 300, situations: 12 };
  const workspace = writtenTo(processes, "preview", (path) => writeWorkspace(path, mix, 15));
  freeProcess(processes);
  const [file, words] = ["standards/0010.yaml", "1. "];
  const { told, cpu, seen, drawn } = await followSaves({
    svc,
    workspace,
    file,
    words,
    rounds: pairs(25),
  });
  const row = (what: string, times: readonly number[], more: string): Row => ({
    what,
    measured: `${median(times).toFixed(0)} ms`,
    target: `≤ ${PREVIEW_MILLISECONDS}`,
    isMet: median(times) <= PREVIEW_MILLISECONDS,
    more: `${Math.min(...times)} to ${Math.max(...times)} ms; ${more}`,
  });
  const server = `processor time of the server ${median(cpu)} ms`;
  const rows = [row("preview, 300 standards, from save to the server's word", told, server)];
  if (seen.length === 0) return rows;
  const last = `drawn after ${median(drawn).toFixed(0)} ms`;
  return [
    ...rows,
    row("preview, 300 standards, from save to the words in the browser", seen, last),
  ];
}

const PAGES = [
  { standards: 300, megabytes: 1.2 },
  { standards: 1_000, megabytes: undefined },
] as const;
const USABLE_MILLISECONDS = 1000;
const KEY_MILLISECONDS = 50;

/** The page of the handbook: how large it is, and how soon it can be used on a processor that is four times slower. */
async function page({ processes, pairs }: Bench): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { standards, megabytes } of PAGES) {
    const folder = writtenTo(processes, `page-${standards}`, (path) =>
      writeFullWorkspace(path, standards),
    );
    run(processes, [svc, "build", "handbook", "-C", folder, "-f", "html", "--draft"]);
    const file = join(folder, "out/handbook.html");
    rows.push(sizeRow(readFileSync(file, "utf8"), standards, megabytes));
    const times: PageTimes[] = [];
    for (let n = 0; n < pairs(5); n += 1) {
      const time = await pageTimes(file);
      if (time !== undefined) times.push(time);
    }
    if (times.length > 0) rows.push(...pageRows(times, standards));
  }
  return rows;
}

function pageRows(times: readonly PageTimes[], standards: number): readonly Row[] {
  const of = (what: "drawn" | "ready"): number => median(times.map((time) => time[what]));
  const keys = times.flatMap((time) => time.keys).toSorted((a, b) => a - b);
  const slow = keys[Math.floor(keys.length * 0.95)] ?? Number.NaN;
  const row = (what: string, ms: number, target: number, more: string): Row => ({
    what: `page of ${standards} standards, 4 × slower: ${what}`,
    measured: `${Math.round(ms)} ms`,
    target: `≤ ${target}`,
    isMet: ms <= target,
    more,
  });
  return [
    row(
      "search ready",
      of("ready"),
      USABLE_MILLISECONDS,
      `first words ${Math.round(of("drawn"))} ms`,
    ),
    row("95 of 100 keys", slow, KEY_MILLISECONDS, `median ${Math.round(median(keys))} ms`),
  ];
}

/** Pictures are not counted: the book's figures, and files that are part of the page. */
function sizeRow(html: string, standards: number, megabytes: number | undefined): Row {
  const bytes = (text: string): number => Buffer.byteLength(text);
  const pictures = [...html.matchAll(/<figure[^]*?<\/figure>|"data:[^"]*"/g)];
  const rest = bytes(html) - pictures.reduce((sum, [picture]) => sum + bytes(picture), 0);
  const index = bytes(/id="_index">(.*)<\/script>/.exec(html)?.[1] ?? "");
  const words = bytes(html.replace(/<(script|style|figure)[^]*?<\/\1>|<[^>]+>/g, ""));
  const kilobytes = (count: number): string => `${Math.round(count / 1000)} kB`;
  return {
    what: `page of ${standards} standards, without pictures`,
    measured: `${(rest / 1e6).toFixed(2)} MB`,
    target: megabytes === undefined ? "" : `≤ ${megabytes}`,
    isMet: megabytes === undefined || rest / 1e6 <= megabytes,
    more: `index ${kilobytes(index)}, words ${kilobytes(words)}, pictures ${kilobytes(bytes(html) - rest)}`,
  };
}

/** From a saved Document to bytes, by turns with Typst, which makes them of equivalent source; on all cores, as users run them. */
async function printed(
  { processes, scripts, pairs }: Bench,
  { standards, ratio, megabytes, rounds }: Size,
): Promise<readonly Row[]> {
  const files = await printFiles(processes, standards);
  const ours = [await bundle("pdf-ours.ts", scripts), files.document, files.fonts, files.ours];
  const peer = [await bundle("pdf-typst.ts", scripts), files.source, files.fonts, files.peer];
  const both = await printBoth(processes, { ours, peer, files, rounds: pairs(rounds) });
  const what = `${standards.toLocaleString("en")} standards, saved document to PDF`;
  return [
    ratioRow(`${what} / Typst`, both.wall, ratio),
    { ...ratioRow("  the same in processor time", both.processor, ratio), more: both.words },
    {
      what: "  peak memory",
      measured: `${Math.round(both.peak.ours)} MB`,
      target: `≤ ${megabytes}`,
      isMet: both.peak.ours <= megabytes,
      more: `Typst ${Math.round(both.peak.peer)} MB; ${both.parts}`,
    },
  ];
}

type Size = (typeof PRINTED)[number];

async function printFiles(processes: Processes, standards: number): Promise<PrintFiles> {
  const mix = {
    roles: 20,
    stages: Math.max(2, standards / 50),
    standards,
    situations: standards / 25,
  };
  const folder = writtenTo(processes, `pdf-${standards}`, (path) => writeWorkspace(path, mix, 50));
  return await prepare(folder, processes.folder);
}

/** By turns with a browser that prints the page of the same book: how much longer it takes. */
async function printedByBrowser(
  { processes, scripts, pairs }: Bench,
  size: Size,
): Promise<readonly Row[]> {
  const files = await printFiles(processes, size.standards);
  const ours = [await bundle("pdf-ours.ts", scripts), files.document, files.fonts, files.ours];
  return await againstBrowser({ processes, scripts, pairs }, size, files, { name: "ours", ours });
}

/** The browser against pdfkit alone, which only sets the words of our book: more than that no program with pdfkit can reach. */
async function floor(bench: Bench, size: Size): Promise<readonly Row[]> {
  const { processes, scripts } = bench;
  const files = await printFiles(processes, size.standards);
  const script = await bundle("pdf-ours.ts", scripts);
  runUnpinned(processes, [script, files.document, files.fonts, files.ours]);
  const words = await writeWords(files.ours, processes.folder);
  const ours = [await bundle("pdf-floor.ts", scripts), words, files.fonts, files.ours];
  return await againstBrowser(bench, size, files, { name: "pdfkit alone", ours });
}

async function againstBrowser(
  { processes, scripts, pairs }: Bench,
  { standards, slower, rounds }: Size,
  files: PrintFiles,
  { name, ours }: { readonly name: string; readonly ours: readonly string[] },
): Promise<readonly Row[]> {
  const browser = await findChromium(process.env);
  if (browser === undefined) return [];
  const script = await bundle("print-chromium.ts", scripts);
  const peer = [script, files.page, JSON.stringify(browser), files.peer];
  const both = await printBoth(processes, {
    ours,
    peer,
    files,
    rounds: pairs(rounds),
    patience: slower * PATIENCE,
  });
  const row = (what: string, { ratio, ours: own, peer: other }: Compared, more: string): Row => ({
    what,
    measured: `${both.isStopped ? "≥ " : ""}${(1 / ratio).toFixed(2)}`,
    target: `≥ ${slower}`,
    isMet: 1 / ratio >= slower,
    more: `${other.toFixed(0)} / ${own.toFixed(0)} ms${more}`,
  });
  const what = `${standards.toLocaleString("en")} standards, Chromium prints the page / ${name}`;
  if (both.isStopped) return [row(what, both.wall, `; ${both.words}`)];
  return [
    row(what, both.wall, ""),
    row("  the same in processor time", both.processor, `; ${both.words}`),
  ];
}

function stagesOf(processes: Processes, args: readonly string[]): readonly string[] {
  const shares = profile(processes, args, "makeBook", Object.values(STAGES).flat());
  return Object.entries(STAGES).map(([stage, functions]) => {
    const share = functions.reduce((sum, name) => sum + (shares.get(name) ?? 0), 0);
    return `${stage} ${Math.round(share * 100)} %`;
  });
}

function secondsOf({ code, edition, document }: Timed): number {
  return (code + edition + document) / 1000;
}

function timesOf(out: string): Timed {
  // The door: book.ts prints this and nothing else.
  return JSON.parse(out) as Timed;
}

function coldly(folder: string): readonly string[] {
  return [svc, "validate", "--no-cache", "-C", folder];
}

const written = new Map<string, string>();

/** Written once, and checked to be without any finding: else the time of telling it would be measured. */
function workspaceOf(processes: Processes, entities: number): string {
  const perFile = SIZES.find((size) => size.entities === entities)?.perFile ?? 1;
  const known = written.get(`${entities}`);
  if (known !== undefined) return known;
  const folder = writtenTo(processes, `${entities}`, (path) =>
    writeWorkspace(path, usualMix(entities), perFile),
  );
  run(processes, [...coldly(folder), "--fail-on", "info"]);
  return folder;
}

function writtenTo(processes: Processes, name: string, write: (path: string) => void): string {
  const folder = join(processes.folder, "workspaces", name);
  write(folder);
  written.set(name, folder);
  return folder;
}

function ratioRow(what: string, { ratio, ours, peer }: Compared, target: number): Row {
  return {
    what,
    measured: ratio.toFixed(2),
    target: `≤ ${target}`,
    isMet: ratio <= target,
    more: `${ours.toFixed(0)} / ${peer.toFixed(0)} ms`,
  };
}

function print(rows: readonly Row[]): void {
  for (const { what, measured, target, isMet, more } of rows) {
    const verdict = isMet ? "met" : "MISSED";
    console.log(
      [what.padEnd(62), measured.padStart(6), target.padEnd(7), verdict.padEnd(6), more].join("  "),
    );
  }
}

/** A measurement is called by its name; what is the name of none stands for all in whose names it is. */
function isMeant(name: string, called: string): boolean {
  return called in measurements ? name === called : name.includes(called);
}

async function measure(names: readonly string[], isQuick: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "svc-bench-"));
  // Here, so that what is loaded later is found in node_modules, as the program finds it.
  const scripts = join(root, `node_modules/.cache/svc-bench-${process.pid}`);
  try {
    const processes = startProcesses(folder);
    const pairs = (usual: number): number => (isQuick ? Math.max(2, Math.ceil(usual / 5)) : usual);
    console.log(
      `Node ${process.version}, ${cpus().length} cores, ${processes.pinned ? "pinned to one" : "not pinned"}${isQuick ? ", quick" : ""}\n`,
    );
    for (const [name, measurement] of Object.entries(measurements)) {
      if (names.length > 0 && !names.some((each) => isMeant(name, each))) continue;
      print(await measurement({ processes, scripts, pairs }));
    }
  } finally {
    for (const made of [folder, scripts]) rmSync(made, { recursive: true, force: true });
  }
}

const words = process.argv.slice(2);
execFileSync(process.execPath, ["--import", "tsx", "tools/build.ts"], {
  cwd: root,
  stdio: "inherit",
});
await measure(
  words.filter((word) => !word.startsWith("--")),
  words.includes("--quick"),
);
