import { onRenewed } from "./renewed.ts";

/** A section that the contents beside the text list: where it stands, and the link that leads there. */
export interface Entry {
  readonly section: HTMLElement;
  readonly link: HTMLAnchorElement;
}

type Listener = (now: Entry | undefined) => void;

/** Where in the page its reader is. */
export interface Place {
  /** In the order of the page. */
  readonly entries: readonly Entry[];
  /** Tells the section that is read, now and whenever it changes; none before the first. */
  readonly watch: (listener: Listener) => void;
  /** Looks anew, after sections were hidden or shown. */
  readonly look: () => void;
}

export function makePlace(): Place {
  const entries = [...entriesOf()];
  const listeners: Listener[] = [];
  let now: Entry | undefined;
  const look = (): void => {
    const next = readEntry(entries);
    if (next === now) return;
    now = next;
    for (const listener of listeners) listener(now);
  };
  onceAFrame("scroll", look);
  onceAFrame("resize", look);
  onRenewed(() => {
    entries.splice(0, entries.length, ...entriesOf());
    look();
  });
  look();
  return {
    entries,
    look,
    watch: (listener) => {
      listeners.push(listener);
      listener(now);
    },
  };
}

function entriesOf(): readonly Entry[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("#_contents a.entry")].flatMap((link) => {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return section === null ? [] : [{ section, link }];
  });
}

/** The last section that begins above a third of the window. */
function readEntry(entries: readonly Entry[]): Entry | undefined {
  const line = innerHeight / 3;
  let found: Entry | undefined;
  for (const entry of entries) {
    // Hidden by a filter.
    if (entry.section.getClientRects().length === 0) continue;
    if (entry.section.getBoundingClientRect().top > line) break;
    found = entry;
  }
  return found;
}

function onceAFrame(event: "scroll" | "resize", act: () => void): void {
  let waits = false;
  addEventListener(
    event,
    () => {
      if (waits) return;
      waits = true;
      requestAnimationFrame(() => {
        waits = false;
        act();
      });
    },
    { passive: true },
  );
}
