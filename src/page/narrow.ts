import type { Entry, Place } from "./place.ts";
import { element } from "./page.ts";

/** What a telephone has instead of the contents beside the text: the title of the section, its place on the path, and the ways on and back. */
export function startNarrow({ entries, watch }: Place): void {
  // A page without sections has no way on.
  if (document.getElementById("_steps") === null) return;
  const name = element("_here");
  const [previous, next] = [element("_back"), element("_on")];
  const path = startPath(entries);
  watch((now) => {
    name.textContent = now === undefined ? "" : titleOf(now);
    const shown = entries.filter((entry) => entry === now || !isHiddenEntry(entry));
    const at = now === undefined ? -1 : shown.indexOf(now);
    lead(previous, shown[at - 1]);
    lead(next, shown[at + 1]);
    path(now);
  });
  element("_steps").hidden = false;
}

function titleOf({ link }: Entry): string {
  return [".number", ".title"]
    .map((part) => link.querySelector(part)?.textContent ?? "")
    .filter((words) => words !== "")
    .join(" ");
}

/** By a filter. */
function isHiddenEntry({ section }: Entry): boolean {
  return section.closest(".gone") !== null;
}

function lead(to: HTMLElement, entry: Entry | undefined): void {
  const words = to.querySelector("span");
  to.hidden = entry === undefined;
  if (entry === undefined || words === null) return;
  to.setAttribute("href", entry.link.hash);
  words.textContent = entry.link.querySelector(".title")?.textContent ?? "";
}

/** A segment for each stage of the path, which a preview may change; the one that is read is marked. */
function startPath(entries: readonly Entry[]): (now: Entry | undefined) => void {
  const bar = element("_path");
  return (now) => {
    const stages = entries.filter(({ section }) => section.classList.contains("stage"));
    bar.hidden = now === undefined || !stages.includes(now);
    bar.replaceChildren(
      ...stages.map((stage) => {
        const segment = document.createElement("span");
        segment.classList.toggle("current", stage === now);
        return segment;
      }),
    );
  };
}
