import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./run-svc.ts";

/** The built program while it runs. */
export interface Running {
  /** What it has said on stderr so far. */
  readonly said: () => string;
  readonly out: () => string;
  /** Resolves as soon as what it said fits. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Sends a signal and resolves with the exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Far more than anything takes; what takes longer hangs. */
const LONGEST = 50_000;

/** Starts the program as a user does, in a folder. Its cache is the folder's own. After `longest` milliseconds it is ended. */
export function startSvc(folder: string, args: readonly string[], longest = LONGEST): Running {
  const child = spawn(process.execPath, [join(root, "bin/svc.js"), ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env["PATH"], HOME: folder, XDG_CACHE_HOME: join(folder, ".cache") },
  });
  const texts = { out: "", err: "" };
  let heard = (): void => undefined;
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    texts.err += text;
    heard();
  });
  const exited = new Promise<number | null>((resolve) => {
    child.on("exit", (code) => {
      resolve(code);
      heard();
    });
  });
  const hanging = setTimeout(() => child.kill("SIGKILL"), longest);
  void exited.then(() => clearTimeout(hanging));
  return {
    said: () => texts.err,
    out: () => texts.out,
    until: async (pattern) =>
      await new Promise((resolve, reject) => {
        heard = () => {
          const found = pattern.exec(texts.err);
          if (found !== null) resolve(found);
          else if (child.exitCode !== null || child.signalCode !== null)
            reject(new Error(`svc ended before it said ${pattern}:\n${texts.err}`));
        };
        heard();
      }),
    end: async (signal = "SIGINT") => {
      child.kill(signal);
      return await exited;
    },
  };
}
