import type { Hit } from "../../search/hits.ts";
import { make } from "./make.ts";

/** A stretch of a text. */
export type Stretch = readonly [from: number, to: number];

/** What is drawn and not read. */
const NO_WORDS = "svg, .copy, .copied, .number";

/** The words of an element, as they are copied: without its controls, and without the number before a title. */
export function wordsOf(source: Element): string {
  return textsOf(source)
    .map(({ data }) => data)
    .join("");
}

function textsOf(source: Element): readonly Text[] {
  const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && isRead(node, source)) found.push(node);
  return found;
}

function isRead({ parentElement }: Text, source: Element): boolean {
  const unread = parentElement?.closest(NO_WORDS);
  return unread === null || unread === undefined || !source.contains(unread) || unread === source;
}

/** The words of an element from one letter to another, the hits among them marked. What runs in its own direction there does so here. */
export function marked(
  source: Element,
  hits: readonly Hit[],
  [from, to]: Stretch,
): DocumentFragment {
  const copy = new DocumentFragment();
  let start = 0;
  for (const text of textsOf(source)) {
    const end = start + text.data.length;
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (first < last)
      copy.append(...around(text, source, pieces(text.data, start, hits, [first, last])));
    start = end;
  }
  return copy;
}

/** The pieces of a text, strong where it is, in an element that shuts its direction in where there is one around it. */
function around(
  { parentElement }: Text,
  source: Element,
  inside: readonly (Node | string)[],
): readonly (Node | string)[] {
  const within = (selector: string): Element | undefined => {
    const found = parentElement?.closest(selector) ?? source;
    return found !== source && source.contains(found) ? found : undefined;
  };
  const words = within("strong") === undefined ? inside : [make("strong", "", ...inside)];
  const shutIn = within("bdi, [lang]");
  if (shutIn === undefined) return words;
  const bdi = make("bdi", "", ...words);
  for (const name of ["dir", "lang"]) {
    const value = shutIn.getAttribute(name);
    if (value !== null) bdi.setAttribute(name, value);
  }
  return [bdi];
}

/** The letters `first` to `last` of a text that begins at `start`, cut at the hits. */
function pieces(
  data: string,
  start: number,
  hits: readonly Hit[],
  [first, last]: Stretch,
): readonly (Node | string)[] {
  const found: (Node | string)[] = [];
  let at = first;
  for (const hit of hits) {
    const [from, to] = [Math.max(hit.from, at), Math.min(hit.to, last)];
    if (from >= to) continue;
    found.push(data.slice(at - start, from - start));
    found.push(make("mark", "", data.slice(from - start, to - start)));
    at = to;
  }
  found.push(data.slice(at - start, last - start));
  return found;
}

/** More letters than these are not shown around a hit: two lines at most. */
const MOST = 130;
const SENTENCE_END = /[.!?…][\])}"'’”»]*\s+/g;

/** The sentence around the first hit; of a long one, so many whole words as can be shown. */
export function sentenceAround(text: string, hits: readonly Hit[]): Stretch {
  const [hit] = hits;
  let [from, to] = [0, text.trimEnd().length];
  for (const end of text.matchAll(SENTENCE_END)) {
    const after = end.index + end[0].length;
    if (hit === undefined || after > hit.from) {
      to = Math.min(to, end.index + end[0].trimEnd().length);
      break;
    }
    from = after;
  }
  return to - from <= MOST ? [from, to] : someWords(text, [from, to], hit?.from ?? from);
}

function someWords(text: string, [from, to]: Stretch, at: number): Stretch {
  const first = at - from < MOST / 2 ? from : text.lastIndexOf(" ", at - MOST / 3) + 1;
  const last = text.lastIndexOf(" ", first + MOST);
  const end = Math.min(to, last > at ? last : first + MOST);
  return [Math.max(first, from), text.slice(0, end).replace(/[\s,;:·(–]+$/, "").length];
}
