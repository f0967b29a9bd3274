import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

export const root = join(import.meta.dirname, "../..");

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Far more than anything takes; what takes longer hangs. */
const LONGEST = 10_000;

let thread: Worker | undefined;

/**
 * Runs the built program in a folder, with arguments. Its cache is the folder's own unless `env` says otherwise. The program is loaded
 * once and stays in memory: what belongs to a process (its time zone, its locale, signals, how deep it can go) is for `spawnSvc`.
 */
export function runSvc(folder: string, args: readonly string[], env: Environment = {}): Ran {
  const { port1, port2: port } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const before = process.cwd();
  process.chdir(folder);
  try {
    thread ??= startThread();
    thread.postMessage({ args, env: environment(folder, env), answered, port }, [port]);
    if (Atomics.wait(answered, 0, 0, LONGEST) === "timed-out") throw hanging(args);
    const ran: { message: Ran } | undefined = receiveMessageOnPort(port1);
    if (ran === undefined) throw hanging(args);
    return ran.message;
  } finally {
    process.chdir(before);
    port1.close();
  }
}

function startThread(): Worker {
  const made = new Worker(join(import.meta.dirname, "svc-thread.cjs"), {
    workerData: join(root, "dist/main.cjs"),
    env: {},
  });
  made.unref();
  return made;
}

function hanging(args: readonly string[]): Error {
  void thread?.terminate();
  thread = undefined;
  return new Error(`svc ${args.join(" ")} does not end`);
}

/** The same in a process of its own, as a user runs it. */
export function spawnSvc(folder: string, args: readonly string[], env: Environment = {}): Ran {
  const ran = spawnSync(process.execPath, [join(root, "bin/svc.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    timeout: LONGEST,
    maxBuffer: 64 * 1024 * 1024,
    env: environment(folder, env),
  });
  if (ran.error !== undefined) throw ran.error;
  return { exit: ran.status, out: ran.stdout, err: ran.stderr };
}

function environment(folder: string, more: Environment): Environment {
  return {
    PATH: process.env["PATH"],
    HOME: folder,
    XDG_CACHE_HOME: join(folder, ".cache"),
    ...more,
  };
}

const RAW =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** What a terminal would obey, in anything that a run said. */
export function rawCharacters({ out, err }: Ran): string[] {
  return [out, err].flatMap((text) => RAW.exec(text)?.[0] ?? []);
}

/** A workspace as small as one can be. */
export const minimal = {
  "svc.yaml": `svc: 1
language: en
company:
  name: Corner Salon
handbook:
  title: How we serve
roles:
  - id: owner
    title: Owner
`,
};
