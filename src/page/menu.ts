import { element } from "./page.ts";

/**
 * On narrow windows the contents are a panel behind the menu. Without the script the menu is a link to the page of contents, or to the
 * list above the text.
 */
export function startMenu(): void {
  const menu = document.getElementById("_list");
  if (menu === null) return;
  const list = element("_contents");
  const root = document.documentElement;
  const isOpen = (): boolean => root.hasAttribute("data-contents");
  const open = (opens: boolean): void => {
    root.toggleAttribute("data-contents", opens);
    menu.setAttribute("aria-expanded", String(opens));
    if (opens) focusIn(list);
  };
  menu.setAttribute("role", "button");
  menu.setAttribute("aria-controls", list.id);
  open(false);
  menu.addEventListener("click", (event) => {
    event.preventDefault();
    open(!isOpen());
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    open(!isOpen());
  });
  list.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a") !== null) open(false);
  });
  const closeBeside = ({ target }: Event): void => {
    const isInside = target instanceof Node && [menu, list].some((one) => one.contains(target));
    if (isOpen() && !isInside) open(false);
  };
  document.addEventListener("focusin", closeBeside);
  // An iPhone tells the document itself only of clicks on what can be pressed.
  for (const part of document.body.children) part.addEventListener("click", closeBeside);
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !isOpen()) return;
    open(false);
    menu.focus();
  });
}

/** To the entry of the section that is read, else to the first. */
function focusIn(list: HTMLElement): void {
  const entry = list.querySelector<HTMLElement>("[aria-current]") ?? list.querySelector("a");
  entry?.focus();
}
