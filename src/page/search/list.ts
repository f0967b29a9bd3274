import type { Found } from "../../search/find.ts";
import type { Searchable } from "../../search/read-index.ts";
import type { Group } from "../../search/search-index.ts";
import { groups } from "../../search/search-index.ts";
import type { Page } from "../page.ts";
import { make } from "../make.ts";
import { makeRow, option } from "./rows.ts";

/** A line that can be chosen. */
export interface Choice {
  readonly element: HTMLElement;
  readonly choose: () => void;
}

/** What the list has to know. */
export interface Finding {
  readonly page: Page;
  readonly index: Searchable;
  /** Whether a filter hides it. */
  readonly isHidden: (anchor: string) => boolean;
  /** Called when something has been chosen, with its heading. */
  readonly go: (anchor: string, heading: HTMLElement) => void;
  /** Called when more of a group is asked for: how many are to be shown, and how many choices stood before it. */
  readonly more: (limits: Limits, before: number) => void;
}

/** How many of each group are shown. */
export type Limits = Readonly<Partial<Record<Group, number>>>;

/** So many are shown at first, of a group that is alone more, of ids that were asked for all; and so many more when they are asked for. */
const FIRST: Readonly<Record<Group, number>> = { standards: 5, situations: 3, words: 3, pages: 3 };
const ALONE = 12;
const STEP = 50;

/** A list of which the first lines are there at once. */
export interface Filled {
  /** What can be chosen, in order; grows when the list is completed. */
  readonly choices: readonly Choice[];
  readonly complete: () => void;
}

/** So many lines are made before the first picture, so that whoever types does not wait for those below. */
const AT_ONCE = 5;

/** Fills the list with what was found, group by group. */
export function fillList(
  list: HTMLElement,
  found: Found,
  limits: Limits,
  finding: Finding,
): Filled {
  const choices: Choice[] = [];
  list.replaceChildren();
  const lines = makeLines(list, found, limits, finding, choices);
  for (let line = 0; line < AT_ONCE; line += 1) lines.next();
  return {
    choices,
    complete: () => {
      while (lines.next().done !== true);
    },
  };
}

/** Makes one line after the other. */
function* makeLines(
  list: HTMLElement,
  found: Found,
  limits: Limits,
  finding: Finding,
  choices: Choice[],
): Generator<undefined> {
  const { page, index, more } = finding;
  const inGroups = groupsOf(found, index);
  for (const { group, entries } of inGroups) {
    const box = groupElement(group, page);
    list.append(box);
    const add = (choice: Choice): void => {
      choice.element.id = `_hit-${choices.length}`;
      choices.push(choice);
      box.append(choice.element);
    };
    const limit = limits[group] ?? firstLimit(group, entries, found, inGroups.length === 1);
    for (const entry of entries.slice(0, limit)) {
      const row = rowChoice(entry, found, finding);
      if (row === undefined) continue;
      add(row);
      yield;
    }
    if (entries.length <= limit) continue;
    const before = choices.length;
    const next = { ...limits, [group]: limit + STEP };
    add(moreChoice(page, entries.length, () => more(next, before)));
  }
}

function firstLimit(
  group: Group,
  entries: readonly number[],
  { named }: Found,
  isAlone: boolean,
): number {
  const byId = entries.filter((entry) => named.has(entry)).length;
  return Math.max(isAlone ? ALONE : FIRST[group], Math.min(byId, STEP));
}

interface InGroup {
  readonly group: Group;
  readonly entries: readonly number[];
}

/** In their fixed order, but the group of the id that was asked for comes first. */
function groupsOf({ entries, exact }: Found, index: Searchable): readonly InGroup[] {
  const first = exact === undefined ? undefined : index.groups[exact];
  const order = groups.filter((group) => group !== first);
  if (first !== undefined) order.unshift(first);
  return order
    .map((group) => ({ group, entries: entries.filter((entry) => index.groups[entry] === group) }))
    .filter((each) => each.entries.length > 0);
}

function rowChoice(entry: number, found: Found, finding: Finding): Choice | undefined {
  const anchor = finding.index.anchors[entry] ?? "";
  const row = makeRow(anchor, finding.isHidden(anchor), found, finding.page);
  if (row === undefined) return undefined;
  return { element: row.element, choose: () => finding.go(anchor, row.entry.heading) };
}

function moreChoice({ say }: Page, n: number, choose: () => void): Choice {
  const element = option(say("search.more", { n }));
  element.classList.add("more");
  return { element, choose };
}

function groupElement(group: Group, { say }: Page): HTMLElement {
  const name = make("p", "label", say(`search.${group}`));
  name.id = `_group-${group}`;
  name.setAttribute("role", "presentation");
  const element = make("div", "", name);
  element.setAttribute("role", "group");
  element.setAttribute("aria-labelledby", name.id);
  return element;
}
