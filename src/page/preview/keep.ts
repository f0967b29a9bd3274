/** What outlasts a page that is loaded anew, in this tab only. */
import { holdUntilStill } from "../hold.ts";
import { whenRead } from "../page.ts";
import { elementInSight } from "../sight.ts";

const PREFIX = "svc-preview-";
/** Where a page may keep nothing, it is forgotten. */
const forgotten = new Map<string, string>();

export function keep(name: string, value: string): void {
  forgotten.set(name, value);
  try {
    sessionStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser may be told to keep nothing.
  }
}

export function kept(name: string): string | undefined {
  try {
    return sessionStorage.getItem(PREFIX + name) ?? forgotten.get(name);
  } catch {
    return forgotten.get(name);
  }
}

/** What is being read, as an element that will be there again, and how far from the top it is. */
interface Spot {
  readonly id: string;
  readonly top: number;
  readonly focus: string;
  readonly list: number;
}

/** Loads the page anew; it comes back to where its reader is. The address stays as it is, with what was chosen in it. */
export function loadAnew(): void {
  keep("spot", JSON.stringify(spotNow()));
  history.scrollRestoration = "manual";
  location.reload();
}

/** Changes how wide the text is, and leaves what is being read where it is in the window. */
export function holdPlace(change: () => void): void {
  const found = elementInSight();
  const top = found?.getBoundingClientRect().top ?? 0;
  change();
  if (found !== undefined) holdAt(found, () => top);
}

function spotNow(): Spot {
  const line = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;
  let found: Element | undefined;
  for (const one of document.querySelectorAll("main [id]")) {
    if (one.getClientRects().length === 0) continue;
    if (found !== undefined && one.getBoundingClientRect().top > line + 1) break;
    found = one;
  }
  return {
    id: found?.id ?? "",
    top: found?.getBoundingClientRect().top ?? -scrollY,
    focus: document.activeElement?.id ?? "",
    list: document.querySelector("#_findings")?.scrollTop ?? 0,
  };
}

/** Goes back to where the reader was before `loadAnew`. */
export function returnToPlace(): void {
  const text = kept("spot");
  if (text === undefined || text === "") return;
  keep("spot", "");
  // The door: `loadAnew` kept it.
  const { id, top, focus, list } = JSON.parse(text) as Spot;
  whenRead(() => {
    const found = id === "" ? document.body : document.getElementById(id);
    if (found !== null) holdAt(found, () => top);
    document.getElementById(focus)?.focus({ preventScroll: true });
    document.querySelector("#_findings")?.scrollTo({ top: list, behavior: "instant" });
    history.scrollRestoration = "auto";
  });
}

/** After so many pictures in the same place it stays there. */
const STILL = 10;
const MOST = 90;

/** Scrolls until an element stays where it is wanted: so many pixels below the top of the window. */
export function holdAt(one: Element, wanted: () => number): void {
  // So that the page's own script does not hold it elsewhere, where its address leads.
  dispatchEvent(new Event("wheel"));
  const bring = (): boolean => {
    const off = one.getBoundingClientRect().top - wanted();
    scrollBy({ top: off, behavior: "instant" });
    return Math.abs(off) < 1;
  };
  holdUntilStill(bring, STILL, MOST);
}
