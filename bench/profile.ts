import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Processes } from "./processes.ts";
import { run } from "./processes.ts";

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

/** What a function and all that it calls took, by the function's name in the source. Collecting garbage has no caller. */
export type Shares = ReadonlyMap<string, number>;

export const GARBAGE = "(garbage collector)";

/**
 * Runs `node` with these arguments under the profiler and tells what share (0 to 1) of `whole` each of `functions` took. A sample
 * counts for the innermost of them on its stack; what is under none of them counts for `whole`.
 */
export function profile(
  processes: Processes,
  args: readonly string[],
  whole: string,
  functions: readonly string[],
): Shares {
  const folder = join(processes.folder, "profile");
  run(processes, ["--cpu-prof", "--cpu-prof-dir", folder, "--cpu-prof-interval", "250", ...args]);
  const [name = ""] = readdirSync(folder);
  // The door: V8 wrote this file a moment ago, in the format of the DevTools protocol.
  const taken = JSON.parse(readFileSync(join(folder, name), "utf8")) as Profile;
  rmSync(folder, { recursive: true });
  return sharesOf(taken, whole, new Set([whole, ...functions]));
}

function sharesOf(
  { nodes, samples, timeDeltas }: Profile,
  whole: string,
  functions: Set<string>,
): Shares {
  const owners = ownersOf(nodes, whole, functions);
  const times = new Map<string, number>();
  let all = 0;
  // Garbage is collected on nobody's account: it counts while the whole is at work.
  let working = false;
  for (const [index, sample] of samples.entries()) {
    const owner = owners.get(sample);
    if (owner !== GARBAGE) working = owner !== undefined;
    if (owner === undefined || !working) continue;
    const time = timeDeltas[index] ?? 0;
    times.set(owner, (times.get(owner) ?? 0) + time);
    all += time;
  }
  return new Map([...times].map(([owner, time]) => [owner, time / all]));
}

/** By node: the innermost of the functions on its stack, when it is below `whole`. */
function ownersOf(
  nodes: readonly ProfileNode[],
  whole: string,
  functions: ReadonlySet<string>,
): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, string>();
  const [root] = nodes;
  const open: [ProfileNode | undefined, string | undefined][] = [[root, undefined]];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const [node, above] = top;
    if (node === undefined) continue;
    const { functionName: name } = node.callFrame;
    const isOne = name === whole || (above !== undefined && functions.has(name));
    const owner = isOne || name === GARBAGE ? name : above;
    if (owner !== undefined) owners.set(node.id, owner);
    for (const child of node.children ?? []) open.push([byId.get(child), owner]);
  }
  return owners;
}
