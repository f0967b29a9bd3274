import { foldId } from "../../search/tokens.ts";

/** What the page itself says of something that was found: nothing of it is in the index. */
export interface EntryOnPage {
  readonly element: Element;
  readonly heading: HTMLElement;
  /** Its title without its number. */
  readonly title: Element;
  /** Its printed id, or the number of a section. */
  readonly id: Element | undefined;
  /** The heading of the section where it stands. */
  readonly place: Element | undefined;
}

const OWN_ID = ":scope > .margin > .id";
const ENTRY = "article, section";

export function entryOnPage(anchor: string): EntryOnPage | undefined {
  const element = document.getElementById(anchor);
  const heading = headingOf(anchor);
  if (element === null || heading === undefined) return undefined;
  return {
    element,
    heading,
    title: heading.querySelector(".title") ?? heading,
    id: element.querySelector(OWN_ID) ?? heading.querySelector(".number") ?? undefined,
    place: placeOf(element),
  };
}

function headingOf(anchor: string): HTMLElement | undefined {
  return document.getElementById(`${anchor}:title`) ?? undefined;
}

/** The part of a chapter, as the contents list it; the chapter where it has no parts. */
function placeOf(element: Element): Element | undefined {
  const around: Element[] = [];
  for (
    let section = element.parentElement?.closest("section");
    section !== null && section !== undefined;
    section = section.parentElement?.closest("section")
  )
    around.push(section);
  const place = around.at(-2) ?? around.at(-1);
  return place === undefined ? undefined : headingOf(place.id);
}

/** The printed ids and numbers of all that can be found, by anchor, as they are compared. */
export function idsOnPage(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const printed = document.querySelectorAll(
    "main .margin > .id, main section > * > .number, main .clause > .body > :first-child",
  );
  for (const { parentElement, textContent } of printed) {
    const owner = parentElement?.closest(ENTRY);
    if (owner !== null && owner !== undefined) found.set(owner.id, foldId(textContent));
  }
  return found;
}

/** The texts of an entry, one after the other, without those of what else can be found inside it. */
export function textsOnPage({ element, heading }: EntryOnPage): readonly Element[] {
  return [...element.querySelectorAll("p, li, dd, td, th, pre, caption, figcaption")].filter(
    (text) =>
      text.closest(ENTRY) === element &&
      !heading.contains(text) &&
      text.closest(".badge, .id") === null,
  );
}

/** The level, who performs it and the limit, each in a few words. */
export function factsOnPage({ element }: EntryOnPage): readonly string[] {
  const level = element.querySelector(":scope > .margin > .badge")?.textContent ?? "";
  const limit = element.querySelector(":scope > .body > .target > span")?.textContent ?? "";
  return [level, rolesOf(element), shortLimit(limit)].filter((fact) => fact !== "");
}

/** So many roles are named; of more, how many there are. */
const MOST_ROLES = 2;

function rolesOf(element: Element): string {
  const who = element.querySelector(":scope > .margin > .who > p:first-child");
  const roles = [...(who?.querySelectorAll("a") ?? [])].map(({ textContent }) => textContent);
  if (roles.length === 0) return who?.textContent ?? "";
  const more = roles.length - MOST_ROLES;
  return roles.slice(0, MOST_ROLES).join(", ") + (more > 0 ? ` +${more}` : "");
}

/** `time to the first words: within 60 s · 95 % of cases` without what is measured and how often it must hold. */
function shortLimit(target: string): string {
  const [limit = ""] = target.split(" · ");
  return limit.slice(limit.lastIndexOf(": ") + 1).trim();
}
