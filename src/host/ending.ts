const INTERRUPTED = 130;
/** Ctrl-C, `kill`, and a terminal that is closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What Ctrl-C does to a run that has nothing to put away. */
export function stopAtOnce(): void {
  process.exit(INTERRUPTED);
}

/** Resolves when svc is asked to end, which from now on does not end it; asked once more, it does at once. */
export async function untilEnded(): Promise<void> {
  await new Promise<void>((done) => {
    const end = (): void => {
      for (const signal of SIGNALS) exchange(signal, end, stopAtOnce);
      done();
    };
    for (const signal of SIGNALS) exchange(signal, stopAtOnce, end);
  });
}

/** The new one listens before the old one stops: a signal that has come and is not told yet is lost where nobody listens in between. */
function exchange(signal: NodeJS.Signals, old: () => void, now: () => void): void {
  process.on(signal, now).off(signal, old);
}
