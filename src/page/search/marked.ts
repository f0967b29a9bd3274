import type { Hit } from "../../search/hits.ts";
import { make } from "../make.ts";

/** A stretch of a text. */
export type Stretch = readonly [from: number, to: number];

/** What is drawn, or can be used, and not read; the number before a title is shown for itself. */
const NO_WORDS = /^(?:copy|copied|number)\b/;

function isRead({ tagName, className }: Element): boolean {
  return tagName !== "svg" && !NO_WORDS.test(className);
}

/** The words of an element, as `marked` copies them. */
export function wordsOf(source: Element): string {
  if (source.firstElementChild === null) return source.textContent;
  let words = "";
  for (const child of source.childNodes) {
    if (child instanceof Text) words += child.data;
    else if (child instanceof Element && isRead(child)) words += wordsOf(child);
  }
  return words;
}

/** The words of an element from one letter to another, the hits among them marked. What is strong there or runs in its own direction does so here. */
export function marked(source: Element, hits: readonly Hit[], stretch: Stretch): DocumentFragment {
  const copy = new DocumentFragment();
  copyInto(copy, source, 0, hits, stretch);
  return copy;
}

/** Copies an element whose words begin at `start`; gives where they end. */
function copyInto(
  copy: ParentNode,
  source: Element,
  start: number,
  hits: readonly Hit[],
  stretch: Stretch,
): number {
  let at = start;
  for (const child of source.childNodes) {
    if (child instanceof Text) {
      copy.append(...pieces(child.data, at, hits, stretch));
      at += child.data.length;
    } else if (child instanceof Element && isRead(child)) {
      const wrapper = wrapperLike(child);
      at = copyInto(wrapper ?? copy, child, at, hits, stretch);
      if (wrapper?.hasChildNodes() === true) copy.append(wrapper);
    }
  }
  return at;
}

function wrapperLike(element: Element): HTMLElement | undefined {
  if (element.tagName === "STRONG") return make("strong", "");
  if (element.tagName !== "BDI" && !element.hasAttribute("lang")) return undefined;
  const wrapper = make("bdi", "");
  for (const name of ["dir", "lang"]) {
    const value = element.getAttribute(name);
    if (value !== null) wrapper.setAttribute(name, value);
  }
  return wrapper;
}

/** What of a text that begins at `start` lies in the stretch, cut at the hits. */
function pieces(
  data: string,
  start: number,
  hits: readonly Hit[],
  [from, to]: Stretch,
): readonly (Node | string)[] {
  const last = Math.min(to, start + data.length);
  let at = Math.max(from, start);
  if (at >= last) return [];
  const found: (Node | string)[] = [];
  for (const hit of hits) {
    const [begin, end] = [Math.max(hit.from, at), Math.min(hit.to, last)];
    if (begin >= end) continue;
    if (begin > at) found.push(data.slice(at - start, begin - start));
    found.push(make("mark", "", data.slice(begin - start, end - start)));
    at = end;
  }
  if (at < last) found.push(data.slice(at - start, last - start));
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
