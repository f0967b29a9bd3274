import { find } from "../../search/find.ts";
import type { Found } from "../../search/find.ts";
import { readIndex } from "../../search/read-index.ts";
import type { Searchable } from "../../search/read-index.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { afterDrawing, idle } from "../idle.ts";
import type { Page } from "../page.ts";
import { element, isRead, whenRead } from "../page.ts";
import { onRenewed } from "../renewed.ts";
import { keepTarget } from "../target.ts";
import { startChoosing } from "./choosing.ts";
import { idOnPage } from "./entry.ts";
import { startField } from "./field.ts";
import type { Filled, Limits } from "./list.ts";
import { fillList } from "./list.ts";
import { make } from "../make.ts";

/** The search of the page. `isHidden` tells whether a filter has taken from the page what stands at an anchor. */
export function startSearch(page: Page, isHidden: (anchor: string) => boolean): void {
  const index = once(indexOnPage);
  // Of what the browser has not read yet, none.
  const ids = onceRead(() => index().anchors.map(idOnPage));
  const field = startField(page, (query) => show(find(index(), ids(), query), {}, 0));
  const offer = startChoosing(field);
  let shown: Filled | undefined;

  const fill = (list: HTMLElement, found: Found, limits: Limits): Filled => {
    const go = (anchor: string, heading: HTMLElement): void => {
      field.close();
      goTo(anchor, heading);
    };
    const more = (next: Limits, before: number): void => show(found, next, before);
    return fillList(list, found, limits, { page, index: index(), isHidden, go, more });
  };

  function show(found: Found, limits: Limits, first: number): void {
    const filled = fill(field.list, found, limits);
    shown = filled;
    offer(filled, first);
    field.tell(found);
    afterDrawing(() => {
      if (shown === filled) filled.complete();
    });
  }

  // The index is read when the first of the page has been drawn, or when somebody asks before.
  afterDrawing(() => {
    index();
    performance.mark("svc-search-ready");
  });
  whenRead(() => {
    field.askAgain();
    // What has run once runs quicker, so the first keys are not kept waiting.
    const word = index().words.at(-1) ?? "";
    for (const query of [word, `${word}${word}`])
      idle(() => fill(make("div", ""), find(index(), ids(), query), {}));
  });
}

function indexOnPage(): Searchable {
  // The door: the page's own JSON, written by `formats/html/search-index.ts` from the same type.
  return readIndex(JSON.parse(element("_index").textContent) as SearchIndex);
}

/** Made anew until the whole page has been read. */
function onceRead<Value>(read: () => Value): () => Value {
  const whole = once(read);
  return () => (isRead() ? whole() : read());
}

/** Once, and once more when parts of the page are others. */
function once<Value>(read: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  onRenewed(() => {
    made = undefined;
  });
  return () => {
    made ??= { value: read() };
    return made.value;
  };
}

/** As a link does, so that whatever listens to links hears of it; whoever listens or uses the keyboard goes on from the heading. */
function goTo(anchor: string, heading: HTMLElement): void {
  const link = document.createElement("a");
  link.href = `#${encodeURIComponent(anchor)}`;
  document.body.append(link);
  link.click();
  link.remove();
  // The same address once more tells nobody.
  keepTarget();
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
