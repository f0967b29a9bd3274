import type { Found } from "../../search/find.ts";
import type { Page } from "../page.ts";
import { make } from "../make.ts";

export interface Panel {
  readonly element: HTMLElement;
  readonly list: HTMLElement;
  /** What is read aloud; it stands outside the panel, because it has to be there before its words are. */
  readonly status: HTMLElement;
  readonly tell: (found: Found) => void;
}

export function makePanel(page: Page): Panel {
  const { say } = page;
  const list = make("div", "hits");
  list.id = "_found";
  list.setAttribute("role", "listbox");
  // It is chosen from while the field keeps the focus; a browser would stop at it because it scrolls.
  list.tabIndex = -1;
  list.setAttribute("aria-label", say("search.field"));
  const note = make("div", "answer");
  const count = make("span", "count");
  const element = make("div", "panel", note, list, foot(page, count));
  element.hidden = true;
  const status = make("p", "unseen");
  status.setAttribute("role", "status");
  return {
    element,
    list,
    status,
    tell: ({ entries, isSimilar }) => {
      const n = entries.length;
      const words = n === 0 ? [say("search.none"), say("search.scope")] : [];
      if (isSimilar) words.push(say("search.similar"));
      note.replaceChildren(...words.map((line) => make("p", "", line)));
      note.hidden = words.length === 0;
      list.hidden = n === 0;
      count.textContent = n === 0 ? "" : say("search.found", { n });
      status.textContent = [...words, count.textContent].join(" ");
    },
  };
}

/** The keys are named for the eye; a list that can be chosen from says them itself to whoever listens. */
function foot({ say }: Page, count: HTMLElement): HTMLElement {
  const keys = make(
    "span",
    "keys",
    ...keyWords(["↑", "↓"], say("search.choose")),
    ...keyWords(["Enter"], say("search.follow")),
    ...keyWords(["Esc"], say("search.leave")),
  );
  const element = make("div", "foot", keys, count);
  element.setAttribute("aria-hidden", "true");
  return element;
}

function keyWords(keys: readonly string[], words: string): readonly Node[] {
  return [make("span", "", ...keys.flatMap((key) => [make("kbd", "", key), " "]), words)];
}
