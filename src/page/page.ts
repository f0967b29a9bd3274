import type { PageData } from "./data.ts";
import { onRenewed } from "./renewed.ts";
import { makeSay } from "./words.ts";
import type { Say } from "./words.ts";

/** What every part of the page's script is given. */
export interface Page {
  readonly data: PageData;
  readonly say: Say;
}

/** Reads what the page says of itself. Throws only if svc made the page wrong. */
export function readPage(): Page {
  // The door: the page's own JSON, written by `formats/html/scripts.ts` from the same type.
  const read = (): PageData => JSON.parse(element("_data").textContent) as PageData;
  let data = read();
  onRenewed(() => {
    data = read();
  });
  return {
    get data() {
      return data;
    },
    say: makeSay(data),
  };
}

/** An element that every page has. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** True when a browser has read the page to its end; the script runs before that. */
export function isRead(): boolean {
  return document.readyState !== "loading";
}

/** Does something as soon as the whole page is there. */
export function whenRead(act: () => void): void {
  if (isRead()) act();
  else document.addEventListener("DOMContentLoaded", act, { once: true });
}
