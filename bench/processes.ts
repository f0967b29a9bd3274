import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

/** Runs fresh Node processes with nothing of the surroundings in them. */
export interface Processes {
  /** A folder of their own: home, cache, notes. */
  readonly folder: string;
  /** Whether all of them run on one and the same core. */
  readonly pinned: boolean;
}

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly milliseconds: number;
}

/** Times in milliseconds, each the median of its side; `ratio` is the median of the ratios of neighbours in time. */
export interface Compared {
  readonly ratio: number;
  readonly ours: number;
  readonly peer: number;
}

/** This process and all that it starts go to the first core, where the system can do that. */
export function startProcesses(folder: string): Processes {
  const { status } = spawnSync("taskset", ["-acp", "0", String(process.pid)], { stdio: "ignore" });
  return { folder, pinned: status === 0 };
}

/** This process and all that it starts from now on may have every core. */
export function freeProcess({ pinned }: Processes): void {
  const all = `0-${cpus().length - 1}`;
  if (pinned) spawnSync("taskset", ["-acp", all, String(process.pid)], { stdio: "ignore" });
}

/** Runs `node` with these arguments. Throws when it ends with another exit code than 0, unless `mayFail`. */
export function run({ folder }: Processes, args: readonly string[], mayFail = false): Ran {
  return runProgram(folder, process.execPath, args, mayFail);
}

/**
 * As `run`, on all cores, as users run it: V8 compiles and collects garbage beside the program.
 * @param limit Milliseconds until it is stopped: then it has no exit code.
 */
export function runUnpinned(processes: Processes, args: readonly string[], limit?: number): Ran {
  if (!processes.pinned) return runProgram(processes.folder, process.execPath, args, false, limit);
  const all = ["-c", `0-${cpus().length - 1}`, process.execPath, ...args];
  return runProgram(processes.folder, "taskset", all, false, limit);
}

function runProgram(
  folder: string,
  program: string,
  args: readonly string[],
  mayFail: boolean,
  limit?: number,
): Ran {
  const start = performance.now();
  const ran = spawnSync(program, args, {
    encoding: "utf8",
    ...(limit === undefined ? {} : { timeout: limit }),
    maxBuffer: 64 * 1024 * 1024,
    // No NODE_EXTRA_CA_CERTS: Node 20 reads them at every start, which doubles its time. No NODE_OPTIONS either.
    env: { PATH: process.env["PATH"], HOME: folder, XDG_CACHE_HOME: join(folder, "cache") },
  });
  const milliseconds = performance.now() - start;
  const isStopped =
    ran.error !== undefined && "code" in ran.error && ran.error.code === "ETIMEDOUT";
  if (isStopped) return { exit: null, out: "", milliseconds };
  if (ran.error !== undefined) throw ran.error;
  if (ran.status !== 0 && !mayFail)
    throw new Error(`${args.join(" ")} ended with ${ran.status}:\n${ran.stdout}${ran.stderr}`);
  return { exit: ran.status, out: ran.stdout, milliseconds };
}

/** Runs the two by turns, A B A B …, so that whatever else the machine does hits both; the first pair only warms the disk. */
export function compare(
  processes: Processes,
  ours: readonly string[],
  peer: readonly string[],
  pairs: number,
): Compared {
  const times: { ours: number; peer: number }[] = [];
  for (let pair = 0; pair <= pairs; pair += 1) {
    const time = {
      ours: run(processes, ours).milliseconds,
      peer: run(processes, peer).milliseconds,
    };
    if (pair > 0) times.push(time);
  }
  return {
    ratio: median(times.map((time) => time.ours / time.peer)),
    ours: median(times.map((time) => time.ours)),
    peer: median(times.map((time) => time.peer)),
  };
}

/** The most memory that `node` with these arguments had at once (maximum resident set size), in MiB; the median of a few runs. */
export function peakMemory(processes: Processes, args: readonly string[], runs = 3): number {
  return median(Array.from({ length: runs }, () => peakOnce(processes, args)));
}

const GNU_TIME = "/usr/bin/time";

function peakOnce({ folder }: Processes, args: readonly string[]): number {
  const note = join(folder, "peak.txt");
  if (existsSync(GNU_TIME)) {
    const timed = ["-f", "%M", "-o", note, process.execPath, ...args];
    runProgram(folder, GNU_TIME, timed, false);
  } else {
    // Through `env`, a small program: what a process weighed before it became Node counts as its own.
    const tell = `data:text/javascript,${encodeURIComponent(
      `import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(${JSON.stringify(note)}, String(process.resourceUsage().maxRSS)));`,
    )}`;
    runProgram(folder, "env", [process.execPath, "--import", tell, ...args], false);
  }
  return Number(readFileSync(note, "utf8")) / 1024;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
