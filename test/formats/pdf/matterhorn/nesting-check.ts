import type { Fault } from "./fault.ts";
import { fault } from "./fault.ts";
import type { Value } from "./objects.ts";
import type { Pdf } from "./pdf.ts";
import type { Element, Structure } from "./structure.ts";
import { isElement, placeOf } from "./structure.ts";

/** Checkpoints 9, 13 to 16: the kinds of elements, and what stands in them. */
export function checkNesting(
  pdf: Pdf,
  structure: Structure,
  texts: ReadonlyMap<Element, string>,
): readonly Fault[] {
  const { elements, tops } = structure;
  const isWhole = tops.length === 1 && tops[0]?.type === "Document";
  return [
    ...(isWhole
      ? []
      : [fault("document-top", "the file", "the tree does not begin with one Document")]),
    ...elements.flatMap((element) => [
      ...familyFaults(element),
      ...figureFaults(pdf, element),
      ...tableFaults(pdf, element),
      ...listFaults(pdf, element, texts),
      ...emptyFaults(element),
      ...fieldFaults(pdf, element),
      ...repeatFaults(element),
    ]),
    ...headingFaults(elements),
  ];
}

/** Which elements may stand in which (ISO 32000-1, tables 333, 336 and 337), and where alone they may stand. */
const FAMILIES: readonly Family[] = [
  {
    condition: "09-004",
    inside: {
      Table: ["Caption", "TR", "THead", "TBody", "TFoot"],
      THead: ["TR"],
      TBody: ["TR"],
      TFoot: ["TR"],
      TR: ["TH", "TD"],
    },
    around: {
      THead: ["Table"],
      TBody: ["Table"],
      TFoot: ["Table"],
      TR: ["Table", "THead", "TBody", "TFoot"],
      TH: ["TR"],
      TD: ["TR"],
    },
  },
  {
    condition: "09-005",
    inside: { L: ["Caption", "L", "LI"], LI: ["Lbl", "LBody"] },
    around: { LI: ["L"], LBody: ["LI"] },
  },
  {
    condition: "09-006",
    inside: {
      TOC: ["Caption", "TOC", "TOCI"],
      TOCI: ["Lbl", "Reference", "NonStruct", "P", "TOC"],
    },
    around: { TOCI: ["TOC"] },
  },
];

interface Family {
  readonly condition: string;
  readonly inside: Readonly<Record<string, readonly string[]>>;
  readonly around: Readonly<Record<string, readonly string[]>>;
}

function familyFaults(element: Element): readonly Fault[] {
  return FAMILIES.flatMap(({ condition, inside, around }) => {
    const faults: Fault[] = [];
    const place = placeOf(element);
    const allowed = inside[element.type];
    const stranger =
      allowed && element.kids.find((kid) => !isElement(kid) || !allowed.includes(kid.type));
    if (stranger !== undefined)
      faults.push(
        fault(condition, place, `${isElement(stranger) ? stranger.type : "content"} stands in it`),
      );
    const homes = around[element.type];
    if (homes !== undefined && !homes.includes(element.parent?.type ?? ""))
      faults.push(fault(condition, place, `it stands in ${element.parent?.type ?? "nothing"}`));
    if (condition === "09-004" && element.type === "Table" && !isInOrder(element))
      faults.push(fault(condition, place, "its groups of rows or its caption are not in order"));
    return faults;
  });
}

/** A caption first or last; rows only, or a head, bodies and a foot. */
function isInOrder({ kids }: Element): boolean {
  const parts = kids.filter(isElement).map(({ type }) => type);
  return /^(?:Caption )?(?:(?:TR )+|(?:THead )?(?:TBody )+(?:TFoot )?)(?:Caption )?$/.test(
    `${parts.join(" ")} `,
  );
}

/** What an element says of itself to one of its readers (14.7.5). */
function attribute(pdf: Pdf, { entries }: Element, owner: string, key: string): Value | undefined {
  const found = pdf.list(entries.get("A")).map((each) => pdf.dictionary(each));
  const own = found.filter((each) => pdf.name(each.get("O")) === owner);
  return own.find((each) => each.has(key))?.get(key);
}

function figureFaults(pdf: Pdf, element: Element): readonly Fault[] {
  if (element.type !== "Figure") return [];
  const alt = pdf.text(element.entries.get("Alt")) ?? "";
  const place = placeOf(element);
  const title = pdf.text(pdf.dictionary(pdf.trailer.get("Info")).get("Title"));
  const faults: Fault[] = [];
  if (alt.trim() === "" && !element.entries.has("ActualText"))
    faults.push(fault("13-004", place, "it has no words in its place"));
  else if (alt === title || alt.trim().length < 4)
    faults.push(fault("figure-words", place, `“${alt}” does not say what is seen`));
  const box = attribute(pdf, element, "Layout", "BBox");
  if (!Array.isArray(box) || box.length !== 4)
    faults.push(fault("figure-box", place, "it does not say where it is"));
  return faults;
}

function tableFaults(pdf: Pdf, element: Element): readonly Fault[] {
  const place = placeOf(element);
  if (element.type === "TH") {
    const isSaid = attribute(pdf, element, "Table", "Scope") !== undefined;
    return isSaid ? [] : [fault("15-003", place, "it does not say what it is the head of")];
  }
  if (element.type !== "Table") return [];
  const rows = below(element).filter(({ type }) => type === "TR");
  const faults: Fault[] = [];
  const widths = new Set(columnsOf(pdf, rows));
  if (widths.size > 1)
    faults.push(fault("table-irregular", place, `its rows have ${[...widths].join(", ")} cells`));
  const hasHead = rows.some(({ kids }) => kids.some((kid) => isElement(kid) && kid.type === "TH"));
  return hasHead ? faults : [...faults, fault("table-headless", place, "it has no head cell")];
}

function below(element: Element): readonly Element[] {
  return element.kids.filter(isElement).flatMap((kid) => (kid.type === "TR" ? [kid] : below(kid)));
}

/** How many columns each row fills, with what hangs down from the rows above. */
function columnsOf(pdf: Pdf, rows: readonly Element[]): readonly number[] {
  let hanging: { readonly columns: number; readonly rows: number }[] = [];
  return rows.map(({ kids }) => {
    const cells = kids.filter(isElement).map((cell) => ({
      columns: Number(attribute(pdf, cell, "Table", "ColSpan") ?? 1),
      rows: Number(attribute(pdf, cell, "Table", "RowSpan") ?? 1),
    }));
    const all = [...hanging, ...cells];
    hanging = all.map((each) => ({ ...each, rows: each.rows - 1 })).filter((each) => each.rows > 0);
    return all.reduce((sum, { columns }) => sum + columns, 0);
  });
}

function listFaults(
  pdf: Pdf,
  element: Element,
  texts: ReadonlyMap<Element, string>,
): readonly Fault[] {
  if (element.type !== "L") return [];
  const labels = element.kids
    .filter(isElement)
    .flatMap(({ kids }) => kids.filter(isElement).filter(({ type }) => type === "Lbl"))
    .map((label) => (texts.get(label) ?? "").trim());
  const isCounted = labels.length > 0 && labels.every((label) => /^\d+[.)]?$/.test(label));
  const numbering = pdf.name(attribute(pdf, element, "List", "ListNumbering"));
  if (!isCounted || numbering === "Decimal") return [];
  return [fault("list-numbering", placeOf(element), "it does not say that it is numbered")];
}

const CELLS = new Set(["TD", "TH"]);

function emptyFaults(element: Element): readonly Fault[] {
  const isEmpty = element.kids.length === 0 && !CELLS.has(element.type);
  return isEmpty ? [fault("empty-element", placeOf(element), "it holds nothing")] : [];
}

function fieldFaults(pdf: Pdf, element: Element): readonly Fault[] {
  if (element.type !== "Form") return [];
  const role = attribute(pdf, element, "PrintField", "Role");
  const says = pdf.text(attribute(pdf, element, "PrintField", "Desc")) ?? "";
  const isSaid = role !== undefined && says.trim() !== "";
  return isSaid
    ? []
    : [fault("field-silent", placeOf(element), "it does not say what is to be filled in")];
}

/** Heads of columns that stand on the next page once more are for the eye. */
function repeatFaults(element: Element): readonly Fault[] {
  if (element.type !== "THead") return [];
  const pages = new Set(pagesOf(element));
  return pages.size < 2
    ? []
    : [fault("head-repeated", placeOf(element), `it stands on ${pages.size} pages`)];
}

function pagesOf({ kids }: Element): readonly (number | undefined)[] {
  return kids.flatMap((kid) => (isElement(kid) ? pagesOf(kid) : [kid.page]));
}

function headingFaults(elements: readonly Element[]): readonly Fault[] {
  const faults: Fault[] = [];
  const plain = elements.filter(({ type }) => type === "H");
  const leveled = elements.filter(({ type }) => /^H[1-6]$/.test(type));
  let last = 0;
  for (const heading of leveled) {
    const level = Number(heading.type.slice(1));
    const place = placeOf(heading);
    if (last === 0 && level > 1) faults.push(fault("14-002", place, "it is the first heading"));
    else if (level > last + 1)
      faults.push(fault("14-003", place, `it follows a heading of level ${last}`));
    last = level;
  }
  if (plain.length > 0 && leveled.length > 0)
    faults.push(fault("14-007", "the file", "headings have levels and have none"));
  const parents = plain.map(({ parent }) => parent);
  if (new Set(parents).size < parents.length)
    faults.push(fault("14-006", "the file", "an element holds two headings"));
  return faults;
}
