const INTERRUPTED = 130;
/** Ctrl-C, `kill`, and a terminal that is closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What Ctrl-C does to a run that has nothing to put away. */
export function stopAtOnce(): void {
  process.exit(INTERRUPTED);
}

/** Resolves when svc is asked to end, which from now on does not end it; asked once more, it does at once. */
export async function untilEnded(): Promise<void> {
  process.off("SIGINT", stopAtOnce);
  await new Promise<void>((done) => {
    const end = (): void => {
      for (const signal of SIGNALS) process.off(signal, end).on(signal, stopAtOnce);
      done();
    };
    for (const signal of SIGNALS) process.on(signal, end);
  });
}
