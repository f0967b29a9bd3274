import { find } from "../../search/find.ts";
import type { Found } from "../../search/find.ts";
import { readIndex } from "../../search/read-index.ts";
import type { Searchable } from "../../search/read-index.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { idle } from "../idle.ts";
import type { Page } from "../page.ts";
import { element } from "../page.ts";
import { startChoosing } from "./choosing.ts";
import { idsOnPage } from "./entry.ts";
import { startField } from "./field.ts";
import type { Limits } from "./list.ts";
import { fillList } from "./list.ts";

/** The search of the page. `isHidden` tells whether a filter has taken from the page what stands at an anchor. */
export function startSearch(page: Page, isHidden: (anchor: string) => boolean): void {
  const search = once(readSearch);
  const field = startField(page, (query) => show(search().find(query), {}, 0));
  const offer = startChoosing(field);

  function show(found: Found, limits: Limits, first: number): void {
    const { index } = search();
    const go = (anchor: string, heading: HTMLElement): void => {
      field.close();
      goTo(anchor, heading);
    };
    const more = (next: Limits, before: number): void => show(found, next, before);
    offer(fillList(field.list, found, limits, { page, index, isHidden, go, more }), first);
    field.tell(found);
  }

  // The index is read when there is time, or when somebody asks before.
  idle(() => {
    search();
    performance.mark("svc-search-ready");
  });
}

interface Search {
  readonly index: Searchable;
  readonly find: (query: string) => Found;
}

function readSearch(): Search {
  // The door: the page's own JSON, written by `formats/html/search-index.ts` from the same type.
  const index = readIndex(JSON.parse(element("_index").textContent) as SearchIndex);
  const onPage = idsOnPage();
  const ids = index.anchors.map((anchor) => onPage.get(anchor) ?? "");
  return { index, find: (query) => find(index, ids, query) };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The address names what is read, and whoever listens or uses the keyboard goes on from its heading. */
function goTo(anchor: string, heading: HTMLElement): void {
  location.hash = encodeURIComponent(anchor);
  // Going to the same address once more does not scroll.
  document.getElementById(anchor)?.scrollIntoView();
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
