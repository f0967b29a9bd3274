import { idle } from "./idle.ts";
import type { Page } from "./page.ts";
import type { Place } from "./place.ts";
import { elementAt } from "./readers/address.ts";
import { Reading } from "./readers/reading.ts";
import { onRenewed } from "./renewed.ts";

let reading: Reading | undefined;

/** Whether what has this anchor is hidden because it is for others; a link to it shows it. */
export function isHidden(anchor: string): boolean {
  return reading?.isHidden(document.getElementById(anchor)) ?? false;
}

/** Reading the page as one role, for one stage: what is only for others is hidden, and leaves a line in its place. */
export function startReaders(page: Page, place: Place): void {
  // Of a book in which everything is for everyone nothing can be chosen.
  if (document.getElementById("_strip") === null) return;
  const now = new Reading(page, place);
  reading = now;
  addEventListener("popstate", () => now.readAddress());
  addEventListener("hashchange", () => {
    now.readAddress();
    now.openTarget();
  });
  onRenewed(() => now.renew());
  // Before the browser goes there, so that it finds the place.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link?.getAttribute("href")?.startsWith("#") === true) now.open(elementAt(link.hash));
  });
  for (const id of ["_readers", "_readersStep"])
    document.getElementById(id)?.removeAttribute("hidden");
  now.start();
  idle(() => now.prepare());
}
