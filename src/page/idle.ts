/** At the latest, in milliseconds. */
const LATEST = 2000;

/** Does something when the page has been drawn and nothing else is to be done. */
export function idle(act: () => void): void {
  // Safari has had it only for a short time.
  if (typeof requestIdleCallback === "function") requestIdleCallback(act, { timeout: LATEST });
  else setTimeout(act, 100);
}
