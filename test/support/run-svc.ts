import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Far more than anything takes; what takes longer hangs. */
const LONGEST = 10_000;

/** Runs the built program as a user does: in a folder, with arguments. Its cache is the folder's own unless `env` says otherwise. */
export function runSvc(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ran {
  const ran = spawnSync(process.execPath, [join(root, "bin/svc.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    timeout: LONGEST,
    maxBuffer: 64 * 1024 * 1024,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      XDG_CACHE_HOME: join(folder, ".cache"),
      ...env,
    },
  });
  if (ran.error !== undefined) throw ran.error;
  return { exit: ran.status, out: ran.stdout, err: ran.stderr };
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
