import type { PageData } from "../data.ts";
import type { Page } from "../page.ts";
import { element } from "../page.ts";
import type { Chosen } from "./address.ts";
import type { Pieces } from "./pieces.ts";

/** Says everywhere as whom the page is read, and how much that is: on the buttons, in the bar, in print, and aloud. */
export function label(chosen: Chosen, pieces: Pieces, { say, data }: Page): void {
  const names = namesOf(chosen, data);
  const isChosen = names !== "";
  const whom = isChosen ? say("readers.for", { names }) : "";
  const amount = amountOf(pieces);
  for (const id of ["_readers", "_readersStep"]) {
    const button = document.getElementById(id);
    button?.classList.toggle("chosen", isChosen);
    const words = button?.querySelector("span");
    // At the foot of a telephone there is room for a word.
    const everyone = say(id === "_readers" ? "readers.everyone" : "readers.all");
    if (words) write(words, isChosen ? names : everyone);
  }
  element("_readersAmount").hidden = !isChosen;
  write(element("_readersCount"), say("readers.count", amount));
  write(element("_readersHere"), names);
  write(
    element("_readersSaid"),
    isChosen ? `${whom}. ${say("readers.count", amount)}` : say("readers.everyone"),
  );
  const printed = element("_readersPrinted");
  printed.hidden = !isChosen;
  printed.textContent = isChosen ? `${whom}. ${say("readers.printed", amount)}` : "";
}

/** What has not changed is not said again. */
function write(to: HTMLElement, words: string): void {
  if (to.textContent !== words) to.textContent = words;
}

/** Standards, `shown` of `n`. */
function amountOf(pieces: Pieces): { readonly shown: number; readonly n: number } {
  let [shown, n] = [0, 0];
  for (const { kind, state } of pieces.values()) {
    if (kind !== "standard") continue;
    n += 1;
    if (state === "shown") shown += 1;
  }
  return { shown, n };
}

/** `Receptionist · Arrival` */
function namesOf({ role, stage }: Chosen, { readers }: PageData): string {
  const title = (choices: PageData["readers"]["roles"], id: string): string =>
    choices.find((choice) => choice.id === id)?.title ?? "";
  return [title(readers.roles, role), title(readers.stages, stage)]
    .filter((name) => name !== "")
    .join(" · ");
}
