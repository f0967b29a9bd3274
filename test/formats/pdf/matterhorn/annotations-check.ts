import { isLanguage, isPlace } from "./document-check.ts";
import type { Fault } from "./fault.ts";
import { fault } from "./fault.ts";
import { Reference } from "./objects.ts";
import type { Dictionary, Value } from "./objects.ts";
import type { Pdf } from "./pdf.ts";
import type { Element, Structure } from "./structure.ts";
import { holdersOf } from "./tags-check.ts";

/** Checkpoint 28: the links of the pages. */
export function checkAnnotations(pdf: Pdf, structure: Structure): readonly Fault[] {
  const holders = holdersOf(structure);
  const ways = pdf.tree(structure.root.get("ParentTree"), "Nums");
  return pdf.pages.flatMap((number, index) => {
    const page = pdf.dictionary(pdf.objects.get(number));
    const where = `page ${index + 1}`;
    const annotations = pdf.list(page.get("Annots"));
    return [
      ...(annotations.length === 0 ? [] : orderFaults(pdf, page, where)),
      ...annotations.flatMap((each) => {
        const object = each instanceof Reference ? each.number : 0;
        const found = { entries: pdf.dictionary(each), held: holders.get(object) ?? [] };
        return [...linkFaults(pdf, found, where), ...wayFaults(found, ways, where)];
      }),
    ];
  });
}

function orderFaults(pdf: Pdf, page: Dictionary, where: string): readonly Fault[] {
  const order = pdf.name(page.get("Tabs"));
  if (order === undefined) return [fault("28-008", where, "Tabs is missing")];
  return order === "S" ? [] : [fault("28-009", where, `Tabs is ${order}`)];
}

interface Held {
  readonly entries: Dictionary;
  readonly held: readonly Element[];
}

function linkFaults(pdf: Pdf, { entries, held }: Held, where: string): readonly Fault[] {
  const faults: Fault[] = [];
  const [holder] = held;
  const says = (pdf.text(entries.get("Contents")) ?? "").trim();
  const isLink = pdf.name(entries.get("Subtype")) === "Link";
  if (isLink && says === "") faults.push(fault("28-012", where, "a link says nothing"));
  if (says === "" && (pdf.text(holder?.entries.get("Alt")) ?? "") === "")
    faults.push(fault("28-004", where, "an annotation says nothing, nor does its tag"));
  if (isLink && !isInLink(holder))
    faults.push(fault("28-011", where, `the link “${says}” is in no tag of a link`));
  const language = holder === undefined ? pdf.text(pdf.catalog.get("Lang")) : holder.language;
  if (says !== "" && !isLanguage(language))
    faults.push(fault("11-004", where, `“${says}” is of no language`));
  const isLeading =
    pdf.dictionary(entries.get("A")).has("URI") || isPlace(pdf, entries.get("Dest"));
  if (isLink && !isLeading)
    faults.push(fault("link-target", where, `the link “${says}” leads nowhere`));
  if (held.length > 1)
    faults.push(fault("link-twice", where, `two elements hold the link “${says}”`));
  return faults;
}

function isInLink(element: Element | undefined): boolean {
  return element !== undefined && (element.type === "Link" || isInLink(element.parent));
}

function wayFaults(
  { entries, held }: Held,
  ways: ReadonlyMap<number | string, Value>,
  where: string,
): readonly Fault[] {
  const [holder] = held;
  if (holder === undefined) return [];
  const way = ways.get(Number(entries.get("StructParent")));
  const isRight = way instanceof Reference && way.number === holder.number;
  return isRight ? [] : [fault("parent-tree", where, "the way back from a link is wrong")];
}
