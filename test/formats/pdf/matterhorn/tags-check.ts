import type { PageContent } from "./content.ts";
import { isLanguage } from "./document-check.ts";
import type { Fault } from "./fault.ts";
import { fault } from "./fault.ts";
import type { Font } from "./fonts.ts";
import { Reference } from "./objects.ts";
import type { Value } from "./objects.ts";
import type { Pdf } from "./pdf.ts";
import type { Content, Element, Structure } from "./structure.ts";
import { isElement, placeOf } from "./structure.ts";

/** Whom each mark of each page belongs to. */
export type Owners = ReadonlyMap<string, Element>;

/** Checkpoint 1, and the way from the pages to the tags and back. */
export function checkMarks(
  pdf: Pdf,
  pages: readonly PageContent[],
  structure: Structure,
): readonly Fault[] {
  const { owners, faults } = ownersOf(pages, structure);
  const ways = pdf.tree(structure.root.get("ParentTree"), "Nums");
  return [
    ...faults,
    ...pages.flatMap(({ page, where, shown }) => {
      const key = pdf.dictionary(pdf.objects.get(page)).get("StructParents");
      const back = pdf.list(typeof key === "number" ? ways.get(key) : undefined);
      return [...shown.keys()].flatMap((number) =>
        number === undefined ? [] : wayFaults(number, owners.get(`${page} ${number}`), back, where),
      );
    }),
  ];
}

function wayFaults(
  number: number,
  owner: Element | undefined,
  back: readonly Value[],
  where: string,
): readonly Fault[] {
  if (owner === undefined) return [fault("01-005", where, `mark ${number} is in no element`)];
  const way = back[number];
  const isRight = way instanceof Reference && way.number === owner.number;
  return isRight ? [] : [fault("parent-tree", where, `the way back from mark ${number} is wrong`)];
}

export function ownersOf(pages: readonly PageContent[], { elements }: Structure) {
  const owners = new Map<string, Element>();
  const faults: Fault[] = [];
  const marks = new Map(pages.map(({ page, shown }) => [page, shown]));
  for (const element of elements) {
    for (const kid of element.kids) {
      if (isElement(kid) || kid.kind !== "marked") continue;
      const key = `${kid.page ?? ""} ${kid.number}`;
      const isThere = kid.page !== undefined && marks.get(kid.page)?.has(kid.number) === true;
      if (!isThere || owners.has(key))
        faults.push(
          fault("mark-missing", placeOf(element), `there is no mark ${kid.number} for it`),
        );
      owners.set(key, element);
    }
  }
  return { owners, faults };
}

/** The text that elements show themselves, in the order of its marks. */
export function textsOf(
  pages: readonly PageContent[],
  owners: Owners,
  fonts: ReadonlyMap<number, Font>,
): ReadonlyMap<Element, string> {
  const texts = new Map<Element, string>();
  for (const { page, shown } of pages) {
    for (const [number, strings] of shown) {
      const owner = owners.get(`${page} ${number ?? ""}`);
      if (owner === undefined) continue;
      const said = strings.flatMap(({ font, codes }) =>
        codes.map((code) => fonts.get(font)?.texts?.get(code) ?? ""),
      );
      texts.set(owner, `${texts.get(owner) ?? ""}${said.join("")} `);
    }
  }
  return texts;
}

/** Languages that are written in other letters than Latin ones. */
const SCRIPTS = [
  { letters: /\p{Script=Hebrew}/u, languages: /^(?:he|yi)\b/ },
  { letters: /\p{Script=Cyrillic}/u, languages: /^(?:ru|uk|be|bg|sr|mk)\b/ },
];
/** So many Latin words in a row are no name. */
const PASSAGE = /(?:\p{Script=Latin}{3,}[\s,]+){4}/u;

export function checkLanguages(texts: ReadonlyMap<Element, string>): readonly Fault[] {
  const said = [...texts].filter(([, text]) => text.trim() !== "");
  return said.flatMap(([element, text]) => {
    const { language = "" } = element;
    const place = placeOf(element);
    if (!isLanguage(language)) return [fault("11-001", place, "its text is of no language")];
    const others = SCRIPTS.filter(({ languages }) => !languages.test(language));
    const isForeign =
      others.some(({ letters }) => letters.test(text)) ||
      (others.length < SCRIPTS.length && PASSAGE.test(text));
    return isForeign ? [fault("other-script", place, `“${text.trim()}” is not ${language}`)] : [];
  });
}

/** Text of pages that is decoration must say what part of the page it is. */
export function checkArtifacts(pdf: Pdf, pages: readonly PageContent[]): readonly Fault[] {
  return pages.flatMap(({ where, artifacts }) => {
    const unsaid = artifacts.filter((says) => pdf.name(says.get("Type")) !== "Pagination");
    return unsaid.length === 0
      ? []
      : [fault("artifact-text", where, `${unsaid.length} texts are decoration`)];
  });
}

/** Who holds an annotation, by the number of its object. */
export function holdersOf({ elements }: Structure): ReadonlyMap<number, readonly Element[]> {
  const holders = new Map<number, Element[]>();
  for (const element of elements) {
    const own = element.kids.filter(
      (kid): kid is Content => !isElement(kid) && kid.kind === "annotation",
    );
    for (const { number } of own) holders.set(number, [...(holders.get(number) ?? []), element]);
  }
  return holders;
}
