import { idle } from "./idle.ts";
import type { Page } from "./page.ts";
import { onRenewed } from "./renewed.ts";

/** How long the button says that it has copied, in milliseconds. */
const SHOWN = 2000;
/** So many phrases get their buttons at once; a long book has thousands. */
const AT_ONCE = 100;

/** A button at the end of each phrase, so that it can be pasted into a message; and permalinks that copy their address. */
export function startCopying({ say }: Page): void {
  const addAll = (): void => addSome([...document.querySelectorAll("main .said")]);
  addAll();
  onRenewed(addAll);

  function addSome(all: readonly Element[]): void {
    for (const said of all.slice(0, AT_ONCE)) add(said);
    if (all.length > AT_ONCE) idle(() => addSome(all.slice(AT_ONCE)));
  }

  function add(said: Element): void {
    const phrase = said.closest(".phrase");
    if (phrase === null || phrase.querySelector(":scope > .copy") !== null) return;
    const button = copyButton(say("screen.copy"));
    button.addEventListener("click", () => void tell(button, said.textContent));
    phrase.append(" ", button);
  }

  async function tell(button: HTMLButtonElement, text: string): Promise<void> {
    if (await copy(text)) confirm(button, say("screen.copied"));
  }
}

function copyButton(name: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.title = name;
  button.setAttribute("aria-label", name);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", "#_copy");
  svg.append(use);
  button.append(svg);
  return button;
}

/** Says so in words beside the button, and to whoever listens instead of looking. */
function confirm(button: HTMLButtonElement, words: string): void {
  const said = document.createElement("span");
  said.className = "copied";
  said.setAttribute("role", "status");
  button.after(said);
  // A region has to be there before its words are, or they are not read aloud.
  requestAnimationFrame(() => {
    said.textContent = words;
  });
  setTimeout(() => said.remove(), SHOWN);
}

/** Whether it could be copied. Pages from files and old browsers have no clipboard of their own to write to. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "off-screen";
  document.body.append(field);
  field.select();
  // The only way that is left there; it is old, and will not be taken away.
  const done = document.execCommand("copy");
  field.remove();
  return done;
}
