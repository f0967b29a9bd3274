import type { Found } from "../../search/find.ts";
import type { Page } from "../page.ts";
import { element } from "../page.ts";
import { makePanel } from "./panel.ts";

/** The field in the bar with the panel below it. */
export interface Field {
  readonly input: HTMLInputElement;
  /** Where what was found is listed. */
  readonly list: HTMLElement;
  readonly isOpen: () => boolean;
  /** Says how many were found, or that none was. */
  readonly tell: (found: Found) => void;
  readonly close: () => void;
  /** Asks once more what is asked for, where the panel is open. */
  readonly askAgain: () => void;
}

/** Shows the field; calls `ask` with what is asked for, whenever the panel opens or that changes. */
export function startField(page: Page, ask: (query: string) => void): Field {
  const [search, input] = [element("_find"), queryInput()];
  const panel = makePanel(page);
  search.append(panel.element, panel.status);
  const setOpen = (isOpen: boolean): void => {
    panel.element.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
  };
  const update = (): void => {
    const query = input.value.trim();
    setOpen(query !== "");
    if (query !== "") ask(query);
  };
  const clear = (): void => {
    input.value = "";
    update();
  };
  const close = (): void => {
    setOpen(false);
    bar().classList.remove("searching");
  };
  input.addEventListener("input", update);
  input.addEventListener("focus", update);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (input.value === "") input.blur();
    clear();
  });
  element("_find-close").addEventListener("click", () => {
    clear();
    close();
    element("_find-open").focus();
  });
  closeWhenLeft(search, close);
  openFromAnywhere(input);
  search.hidden = false;
  const isOpen = (): boolean => !panel.element.hidden;
  const askAgain = (): void => {
    if (isOpen()) update();
  };
  return { input, list: panel.list, isOpen, tell: panel.tell, close, askAgain };
}

/** When the focus goes elsewhere; a click in the panel leaves it where it is. */
function closeWhenLeft(search: HTMLElement, close: () => void): void {
  search.addEventListener("mousedown", (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  });
  search.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && search.contains(relatedTarget))) close();
  });
}

/** The key `/`, and on a telephone the button in the bar, over all of which the field then stands. */
function openFromAnywhere(input: HTMLInputElement): void {
  const open = (): void => {
    bar().classList.add("searching");
    input.focus();
    input.select();
  };
  const button = element("_find-open");
  button.addEventListener("click", open);
  button.hidden = false;
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    open();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
}

function bar(): Element {
  return element("_find").parentElement ?? element("_find");
}

function queryInput(): HTMLInputElement {
  const input = element("_query");
  if (!(input instanceof HTMLInputElement)) throw new Error("#_query is no field");
  return input;
}
