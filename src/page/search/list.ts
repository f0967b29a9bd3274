import type { Found } from "../../search/find.ts";
import type { Searchable } from "../../search/read-index.ts";
import type { Group } from "../../search/search-index.ts";
import { groups } from "../../search/search-index.ts";
import type { Page } from "../page.ts";
import { make } from "./make.ts";
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

/** Fills the list with what was found, group by group; gives what can be chosen, in order. */
export function fillList(
  list: HTMLElement,
  found: Found,
  limits: Limits,
  finding: Finding,
): readonly Choice[] {
  const choices: Choice[] = [];
  const inGroups = groupsOf(found, finding.index);
  const parts = inGroups.map(({ group, entries }) => {
    const first = inGroups.length === 1 ? ALONE : FIRST[group];
    const named = entries.filter((entry) => found.named.has(entry)).length;
    const limit = limits[group] ?? Math.max(first, Math.min(named, STEP));
    const rows = entries.slice(0, limit).flatMap((entry) => rowChoice(entry, found, finding));
    const before = choices.push(...rows);
    if (entries.length > limit) {
      const more = { ...limits, [group]: limit + STEP };
      choices.push(moreChoice(finding.page, entries.length, () => finding.more(more, before)));
    }
    return groupElement(group, finding.page, choices.slice(before - rows.length));
  });
  list.replaceChildren(...parts);
  for (const [n, { element }] of choices.entries()) element.id = `_hit-${n}`;
  return choices;
}

interface InGroup {
  readonly group: Group;
  readonly entries: readonly number[];
}

/** In their fixed order, but the group of the id that was asked for comes first. */
function groupsOf({ entries, exact }: Found, index: Searchable): readonly InGroup[] {
  const first = exact === undefined ? undefined : index.groups[exact];
  return [...groups]
    .sort((a, b) => Number(b === first) - Number(a === first))
    .map((group) => ({ group, entries: entries.filter((entry) => index.groups[entry] === group) }))
    .filter((each) => each.entries.length > 0);
}

function rowChoice(entry: number, found: Found, finding: Finding): readonly Choice[] {
  const anchor = finding.index.anchors[entry] ?? "";
  const row = makeRow(anchor, finding.isHidden(anchor), found, finding.page);
  if (row === undefined) return [];
  return [{ element: row.element, choose: () => finding.go(anchor, row.entry.heading) }];
}

function moreChoice({ say }: Page, n: number, choose: () => void): Choice {
  const element = option(say("search.more", { n }));
  element.classList.add("more");
  return { element, choose };
}

function groupElement(group: Group, { say }: Page, choices: readonly Choice[]): HTMLElement {
  const name = make("p", "label", say(`search.${group}`));
  name.id = `_group-${group}`;
  name.setAttribute("role", "presentation");
  const element = make("div", "", name, ...choices.map((choice) => choice.element));
  element.setAttribute("role", "group");
  element.setAttribute("aria-labelledby", name.id);
  return element;
}
