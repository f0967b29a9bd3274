/** What the processes that print books say of their times. */

/** What a process says of itself; milliseconds, and MiB of the most memory that it had at once. */
export interface Printed {
  /** From the start of Node to the script: Node itself and loading the code. */
  readonly loaded: number;
  /** Reading the saved document, or the source. */
  readonly read: number;
  /** Making the bytes. */
  readonly made: number;
  /** Of all threads. */
  readonly processor: number;
  readonly peak: number;
}

/** A process that has just ended its work; both times as `performance.now()` gives them. */
export function printed(loaded: number, read: number): Printed {
  const done = performance.now();
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    loaded,
    read: read - loaded,
    made: done - read,
    processor: (userCPUTime + systemCPUTime) / 1000,
    peak: maxRSS / 1024,
  };
}
