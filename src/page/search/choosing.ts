import type { Field } from "./field.ts";
import type { Choice, Filled } from "./list.ts";

/** What is to be chosen from, and which of it is chosen at first. */
export type Offer = (filled: Filled, first: number) => void;

/** Lets one line of the list be chosen, with the keyboard while the field keeps the focus, or with the pointer. */
export function startChoosing({ input, list, isOpen }: Field): Offer {
  let choices: readonly Choice[] = [];
  let complete = (): void => undefined;
  let chosen = 0;
  let isScrolled = false;
  const mark = (next: number): void => {
    choices[chosen]?.element.setAttribute("aria-selected", "false");
    chosen = next;
    const now = choices[chosen]?.element;
    now?.setAttribute("aria-selected", "true");
    if (now === undefined) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", now.id);
  };
  const move = (by: number): void => {
    complete();
    mark((chosen + by + choices.length) % choices.length);
    choices[chosen]?.element.scrollIntoView({ block: "nearest" });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choices[chosen]?.choose(),
  };
  input.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (act === undefined || !isOpen() || choices.length === 0 || event.isComposing) return;
    event.preventDefault();
    act();
  });
  // Asking for it when the list has changed would lay out the page at once.
  list.addEventListener("scroll", () => {
    isScrolled = list.scrollTop > 0;
  });
  list.addEventListener("click", ({ target }) => {
    choices.find(({ element }) => target instanceof Node && element.contains(target))?.choose();
  });
  return (filled, first) => {
    ({ choices, complete } = filled);
    if (first > 0) complete();
    chosen = -1;
    mark(Math.min(first, choices.length - 1));
    if (first === 0 && isScrolled) list.scrollTop = 0;
  };
}
