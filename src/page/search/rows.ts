import type { Found } from "../../search/find.ts";
import type { Hit } from "../../search/hits.ts";
import type { Page } from "../page.ts";
import type { EntryOnPage } from "./entry.ts";
import { entryOnPage, factsOnPage, lookThrough } from "./entry.ts";
import { make } from "../make.ts";
import { marked, sentenceAround, wordsOf } from "./marked.ts";

/** A line of the list: something that was found. */
export interface Row {
  readonly element: HTMLElement;
  readonly entry: EntryOnPage;
}

/** Nothing where the page has no such anchor. */
export function makeRow(
  anchor: string,
  isHidden: boolean,
  found: Found,
  { say }: Page,
): Row | undefined {
  const entry = entryOnPage(anchor);
  if (entry === undefined) return undefined;
  const title = wordsOf(entry.title);
  const hits = found.hitsIn(title);
  const element = option(
    part("hit-id", entry.id === undefined ? "" : copied(entry.id)),
    part("hit-title", marked(entry.title, hits, [0, title.length])),
    part("hit-place", ...placeParts(entry)),
    part("hit-context", contextOf(entry, askedIn(hits), found)),
    ...(isHidden ? [part("hit-hidden", say("search.hidden"))] : []),
  );
  return { element, entry };
}

export function option(...inside: readonly (Node | string)[]): HTMLElement {
  const element = make("div", "hit", ...inside);
  element.setAttribute("role", "option");
  element.setAttribute("aria-selected", "false");
  return element;
}

/** A blank behind it, so that its words do not run into the next ones when they are read aloud. */
function part(kind: string, ...inside: readonly (Node | string)[]): Node {
  return make("span", kind, ...inside, " ");
}

function copied(source: Element): DocumentFragment {
  const words = wordsOf(source);
  return marked(source, [], [0, words.length]);
}

function placeParts({ place }: EntryOnPage): readonly (Node | string)[] {
  if (place === undefined) return [];
  const number = place.querySelector(".number");
  return [
    ...(number === null ? [] : [copied(number), " "]),
    copied(place.querySelector(".title") ?? place),
  ];
}

/** Where all that was asked for stands in the title, what the thing is; else the sentence that has most of what the title has not. */
function contextOf(entry: EntryOnPage, inTitle: ReadonlySet<number>, found: Found): Node {
  const best = inTitle.size === found.asked ? undefined : bestText(entry, inTitle, found);
  if (best !== undefined)
    return marked(best.element, best.hits, sentenceAround(best.text, best.hits));
  const facts = factsOnPage(entry.element);
  return facts.length > 0 ? joined(facts) : firstText(entry);
}

interface FoundText {
  readonly element: Element;
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** An appendix may have thousands of cells, and a key stroke must not wait for them. */
const MOST_TEXTS = 500;

function bestText(
  entry: EntryOnPage,
  inTitle: ReadonlySet<number>,
  found: Found,
): FoundText | undefined {
  let best: FoundText | undefined;
  let [most, looked] = [0, 0];
  lookThrough(entry.element, (element) => {
    looked += 1;
    if (looked > MOST_TEXTS) return true;
    if (!found.mayHave(element.textContent)) return false;
    const text = wordsOf(element);
    const hits = found.hitsIn(text);
    const asked = [...askedIn(hits)];
    const isNew = asked.filter((which) => !inTitle.has(which)).length;
    const worth = isNew * (found.asked + 1) + asked.length;
    if (worth > most) [best, most] = [{ element, text, hits }, worth];
    // There is no better one.
    return asked.length === found.asked;
  });
  return best;
}

function askedIn(hits: readonly Hit[]): ReadonlySet<number> {
  return new Set(hits.map(({ asked }) => asked));
}

/** Parts that do not change places, whatever their letters are. */
function joined(facts: readonly string[]): DocumentFragment {
  const line = new DocumentFragment();
  for (const [index, fact] of facts.entries())
    line.append(index === 0 ? "" : " · ", make("bdi", "", fact));
  return line;
}

function firstText({ element }: EntryOnPage): Node {
  let first: Node = new DocumentFragment();
  lookThrough(element, (text) => {
    const words = wordsOf(text);
    if (words.trim() === "") return false;
    first = marked(text, [], sentenceAround(words, []));
    return true;
  });
  return first;
}
