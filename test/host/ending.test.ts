import { expect, test } from "vitest";
import { stopAtOnce, untilEnded } from "../../src/host/ending.ts";

/** A signal of a process to itself has come at once, and is told to those who listen when nothing else is to be done. */
function interrupt(): void {
  process.kill(process.pid, "SIGINT");
}

test("a signal that comes just before svc listens ends it in order, and one more at once", async () => {
  process.on("SIGINT", stopAtOnce);
  interrupt();
  await untilEnded();
  expect(process.listeners("SIGINT")).toContain(stopAtOnce);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.off(signal, stopAtOnce);
});
