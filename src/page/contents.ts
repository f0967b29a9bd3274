import { element } from "./page.ts";
import type { Entry, Place } from "./place.ts";

/** Marks in the contents beside the text the section that is being read, keeps it in sight, and opens the list of its chapter alone. */
export function startContents({ entries, watch }: Place): void {
  if (entries.length === 0) return;
  element("_contents").classList.add("folds");
  let marked: Entry | undefined;
  watch((now) => {
    mark(marked, false);
    mark(now, true);
    marked = now;
    if (now !== undefined) keepInSight(now.link);
  });
}

function mark(entry: Entry | undefined, isRead: boolean): void {
  if (entry === undefined) return;
  if (isRead) entry.link.setAttribute("aria-current", "location");
  else entry.link.removeAttribute("aria-current");
  for (const item of itemsAround(entry.link)) item.classList.toggle("open", isRead);
}

function itemsAround(link: Element): readonly Element[] {
  const item = link.closest("li");
  return item === null ? [] : [item, ...itemsAround(item.parentElement ?? document.body)];
}

/** Scrolls the list alone, never the page. */
function keepInSight(link: HTMLElement): void {
  const list = link.closest<HTMLElement>(".side");
  if (list === null) return;
  const [box, around] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  if (box.top < around.top) list.scrollTop -= around.top - box.top + box.height;
  if (box.bottom > around.bottom) list.scrollTop += box.bottom - around.bottom + box.height;
}
