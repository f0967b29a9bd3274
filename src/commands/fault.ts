import type { Host } from "../host.ts";
import { sanitise } from "../reporters/sanitise.ts";

/** What is said of a mistake in svc itself, on several lines. */
export function faultText(host: Host, error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = stack.split("\n").map((line) => `  ${sanitise(line)}`);
  return (
    `svc: this is a fault in svc ${host.version}, not in your files. Please report it with these lines:\n` +
    `  Node ${host.runtime.node} on ${host.runtime.platform}\n${lines.join("\n")}\n`
  );
}
