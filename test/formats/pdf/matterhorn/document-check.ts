import { SaxesParser } from "saxes";
import type { Fault } from "./fault.ts";
import { fault } from "./fault.ts";
import { Bytes } from "./objects.ts";
import type { Dictionary, Value } from "./objects.ts";
import type { Pdf } from "./pdf.ts";
import type { Structure } from "./structure.ts";
import { placeOf } from "./structure.ts";

const where = "the file";

/** Checkpoints 1, 2, 6, 7, 11: what the file says of itself. */
export function checkDocument(pdf: Pdf, structure: Structure): readonly Fault[] {
  return [
    ...viewing(pdf),
    ...packet(pdf),
    ...mapping(structure),
    ...languages(pdf, structure),
    ...bookmarks(pdf),
    ...labels(pdf),
  ];
}

function viewing(pdf: Pdf): readonly Fault[] {
  const faults: Fault[] = [];
  const shown = pdf.dictionary(pdf.catalog.get("ViewerPreferences")).get("DisplayDocTitle");
  if (shown === undefined) faults.push(fault("07-001", where, "DisplayDocTitle is missing"));
  if (shown === false) faults.push(fault("07-002", where, "DisplayDocTitle is false"));
  const marks = pdf.dictionary(pdf.catalog.get("MarkInfo"));
  if (marks.get("Suspects") === true) faults.push(fault("01-007", where, "Suspects is true"));
  if (marks.get("Marked") !== true)
    faults.push(fault("01-005", where, "the file does not say that it is tagged"));
  return faults;
}

const DC = "http://purl.org/dc/elements/1.1/";
const UA = "http://www.aiim.org/pdfua/ns/id/";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

interface Packet {
  readonly part: string | undefined;
  /** By language. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Throws where it is not well-formed. */
function readPacket(text: string): Packet {
  const titles = new Map<string, string>();
  const open: string[] = [];
  let [part, language]: [string | undefined, string] = [undefined, ""];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    open.push(`${tag.uri}${tag.local}`);
    language =
      Object.values(tag.attributes).find(({ name }) => name === "xml:lang")?.value ?? language;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", (inside) => {
    if (open.at(-1) === `${UA}part`) part = inside;
    if (open.at(-1) === `${RDF}li` && open.includes(`${DC}title`))
      titles.set(language, inside.trim());
  });
  parser.write(text).close();
  return { part, titles };
}

function packet(pdf: Pdf): readonly Fault[] {
  const text = Buffer.from(pdf.content(pdf.catalog.get("Metadata")), "latin1").toString("utf8");
  if (text === "") return [fault("06-001", where, "there is no XMP packet")];
  let read: Packet;
  try {
    read = readPacket(text);
  } catch (error) {
    return [fault("06-001", where, `the XMP packet is no XML: ${String(error)}`)];
  }
  const { part, titles } = read;
  const title = [...titles.values()].join("");
  const faults: Fault[] = [];
  if (part !== "1") faults.push(fault("06-002", where, "pdfuaid:part is not 1"));
  if (title === "") faults.push(fault("06-003", where, "dc:title is missing"));
  const isUnknown =
    [...titles.keys()].every((language) => language === "x-default") &&
    !isLanguage(languageOf(pdf));
  if (isUnknown) faults.push(fault("11-006", where, "the title is of no language"));
  const old = pdf.text(pdf.dictionary(pdf.trailer.get("Info")).get("Title"));
  if (title !== "" && old !== title)
    faults.push(fault("title-twice", where, `“${old ?? ""}” is not “${title}”`));
  return faults;
}

/** ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP " +
    "Figure Formula Form"
  ).split(" "),
);

function mapping({ elements, roles }: Structure): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [own, type] of roles) {
    if (STANDARD.has(own))
      faults.push(fault("02-004", own, `a standard type is mapped to ${type}`));
    if (isCircular(own, roles))
      faults.push(fault("02-003", own, "the mapping leads back to itself"));
  }
  const unknown = elements.filter(
    ({ own, type }) => !STANDARD.has(type) && !isCircular(own, roles),
  );
  return [
    ...faults,
    ...unknown.map((each) => fault("02-001", placeOf(each), `${each.type} is no standard type`)),
  ];
}

function isCircular(own: string, roles: ReadonlyMap<string, string>): boolean {
  const seen = new Set([own]);
  for (let type = roles.get(own); type !== undefined; type = roles.get(type)) {
    if (seen.has(type)) return true;
    seen.add(type);
  }
  return false;
}

/** BCP 47, as far as its shape goes. */
export function isLanguage(tag: string | undefined): boolean {
  return tag !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag);
}

function languageOf(pdf: Pdf): string | undefined {
  return pdf.text(pdf.catalog.get("Lang"));
}

const INSTEAD = ["Alt", "ActualText", "E"];

function languages(pdf: Pdf, { elements }: Structure): readonly Fault[] {
  const saying = elements.filter(({ entries }) => INSTEAD.some((key) => entries.has(key)));
  const unknown = saying.filter(({ language }) => !isLanguage(language));
  const faults = unknown.map((each) =>
    fault("11-002", placeOf(each), "its words are of no language"),
  );
  const hasBookmarks = pdf.catalog.has("Outlines") && !isLanguage(languageOf(pdf));
  return hasBookmarks
    ? [...faults, fault("11-003", where, "the bookmarks are of no language")]
    : faults;
}

/** Whether a destination is a place of the file. */
export function isPlace(pdf: Pdf, destination: Value | undefined): boolean {
  const found = pdf.get(destination);
  if (found instanceof Bytes) return placesOf(pdf).has(found.text);
  return Array.isArray(found) && pdf.dictionary(found[0]).has("MediaBox");
}

const places = new WeakMap<Pdf, ReadonlyMap<number | string, Value>>();

function placesOf(pdf: Pdf): ReadonlyMap<number | string, Value> {
  const known =
    places.get(pdf) ?? pdf.tree(pdf.dictionary(pdf.catalog.get("Names")).get("Dests"), "Names");
  places.set(pdf, known);
  return known;
}

function bookmarks(
  pdf: Pdf,
  above: Dictionary = pdf.dictionary(pdf.catalog.get("Outlines")),
): readonly Fault[] {
  const faults: Fault[] = [];
  for (let next = above.get("First"); next !== undefined;) {
    const mark = pdf.dictionary(next);
    const title = pdf.text(mark.get("Title")) ?? "";
    if (!isPlace(pdf, mark.get("Dest")))
      faults.push(fault("link-target", `the bookmark ${title}`, "it leads nowhere"));
    faults.push(...bookmarks(pdf, mark));
    next = mark.get("Next");
  }
  return faults;
}

function labels(pdf: Pdf): readonly Fault[] {
  const isNamed = pdf.tree(pdf.catalog.get("PageLabels"), "Nums").has(0);
  return isNamed ? [] : [fault("page-labels", where, "the first page has no name")];
}
