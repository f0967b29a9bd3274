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

export function entryOnPage(anchor: string): EntryOnPage | undefined {
  const element = document.getElementById(anchor);
  const heading = headingOf(anchor);
  if (element === null || heading === undefined) return undefined;
  return {
    element,
    heading,
    title: heading.querySelector(".title") ?? heading,
    id: inMargin(element, "id") ?? heading.querySelector(".number") ?? undefined,
    place: placeOf(element),
  };
}

/** A part of the margin of a card. Never looked for below that: a section may hold half the book. */
function inMargin(element: Element, kind: string): Element | undefined {
  const [margin] = element.children;
  if (margin?.className !== "margin") return undefined;
  return [...margin.children].find(({ classList }) => classList.contains(kind));
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

/** The printed id or number of what stands at an anchor, as it is compared; empty where there is none. A clause has it as its title. */
export function idOnPage(anchor: string): string {
  const element = document.getElementById(anchor);
  const heading = headingOf(anchor);
  if (element === null || heading === undefined) return "";
  const isClause = element.classList.contains("clause");
  const id = inMargin(element, "id") ?? (isClause ? heading : heading.querySelector(".number"));
  return foldId(id?.textContent ?? "");
}

const TEXTS = new Set(["P", "LI", "DD", "TD", "TH", "PRE", "CAPTION", "FIGCAPTION"]);
/** What can be found itself, what is drawn, and headings. */
const NO_TEXTS = new Set(["ARTICLE", "SECTION", "svg", "H1", "H2", "H3", "H4", "H5", "H6"]);
const NO_TEXT_CLASSES = /^(?:badge|id|deep)\b/;

/**
 * Calls `look` with the texts of an entry, the inner ones first, without those of what else can be found inside it, until it gives true. Gives
 * whether it did. By hand, because a section may have thousands.
 */
export function lookThrough(element: Element, look: (text: Element) => boolean): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    const { tagName } = child;
    if (NO_TEXTS.has(tagName)) continue;
    const isText = TEXTS.has(tagName);
    if (isText && NO_TEXT_CLASSES.test(child.className)) continue;
    if (child.firstElementChild !== null && lookThrough(child, look)) return true;
    if (isText && look(child)) return true;
  }
  return false;
}

/** The level, who performs it and the limit, each in a few words; nothing for what has no level. */
export function factsOnPage(element: Element): readonly string[] {
  const level = inMargin(element, "badge")?.textContent;
  if (level === undefined) return [];
  const limit = element.querySelector(".target > span")?.textContent ?? "";
  return [level, rolesOf(element), shortLimit(limit)].filter((fact) => fact !== "");
}

/** So many roles are named; of more, how many there are. */
const MOST_ROLES = 2;

function rolesOf(element: Element): string {
  const who = inMargin(element, "who")?.firstElementChild;
  const roles = [...(who?.querySelectorAll("a") ?? [])].map(({ textContent }) => textContent);
  if (roles.length === 0) return who?.textContent ?? "";
  const more = roles.length - MOST_ROLES;
  return roles.slice(0, MOST_ROLES).join(", ") + (more > 0 ? ` +${more}` : "");
}

/** `time to the first words: within 60 s · 95 % of cases` without what is measured and how often it must hold; nothing where no figure stands. */
function shortLimit(target: string): string {
  const [limit = ""] = target.split(" · ");
  return /\p{N}/u.test(limit) ? limit.slice(limit.lastIndexOf(": ") + 1).trim() : "";
}
