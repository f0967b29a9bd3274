const RENEWED = "svc-renewed";

/** Acts whenever parts of the page were exchanged in place; that happens under `svc preview` only. */
export function onRenewed(act: () => void): void {
  document.addEventListener(RENEWED, act);
}

export function tellRenewed(): void {
  document.dispatchEvent(new Event(RENEWED));
}
