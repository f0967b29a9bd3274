import type { Place } from "./place.ts";

/** Marks in the contents beside the text the section that is being read, and keeps it in sight there. */
export function startContents({ watch }: Place): void {
  let marked: HTMLAnchorElement | undefined;
  watch((now) => {
    marked?.removeAttribute("aria-current");
    marked = now?.link;
    marked?.setAttribute("aria-current", "location");
    if (marked !== undefined) keepInSight(marked);
  });
}

/** Scrolls the list alone, never the page. */
function keepInSight(link: HTMLElement): void {
  const list = link.closest<HTMLElement>(".side");
  if (list === null) return;
  const [box, around] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  if (box.top < around.top) list.scrollTop -= around.top - box.top + box.height;
  if (box.bottom > around.bottom) list.scrollTop += box.bottom - around.bottom + box.height;
}
