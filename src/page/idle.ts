/** At the latest, in milliseconds. */
const LATEST = 2000;

/** Does something when the page has been drawn and nothing else is to be done. */
export function idle(act: () => void): void {
  // Safari has had it only for a short time.
  if (typeof requestIdleCallback === "function") requestIdleCallback(act, { timeout: LATEST });
  else setTimeout(act, 100);
}

/** Does something when the next picture of the page has been drawn. */
export function afterDrawing(act: () => void): void {
  if (document.hidden) setTimeout(act, 0);
  else requestAnimationFrame(() => setTimeout(act, 0));
}
