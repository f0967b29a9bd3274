import type { Subject } from "./condition.ts";
import { checkpoints } from "./conditions.ts";
import { Bytes, Dictionary, Name, Reference, Stream } from "./objects.ts";
import type { Value } from "./objects.ts";
import { streamOf } from "./pdf.ts";
import type { Pdf } from "./pdf.ts";

/** A way to break the sample, and exactly what must be found then. */
export interface Breakage {
  readonly name: string;
  readonly finds: readonly string[];
  readonly spoil: (pdf: Pdf) => void;
}

function broken(name: string, finds: string, spoil: (pdf: Pdf) => void): Breakage {
  return { name, finds: finds.split(" "), spoil };
}

/** Conditions that are no longer out of question when the file has such a thing. */
function conditionsWithout(subject: Subject): readonly string[] {
  return checkpoints
    .flatMap(({ conditions }) => conditions)
    .flatMap((each) =>
      each.how === "not applicable" && each.without === subject ? [each.condition] : [],
    );
}

function added(subject: Subject, name: string, spoil: (pdf: Pdf) => void): Breakage {
  return { name, finds: conditionsWithout(subject), spoil };
}

// Where things are.

function named(text: string): Name {
  return new Name(text);
}

function dictionary(entries: Record<string, Value>): Dictionary {
  return new Dictionary(Object.entries(entries));
}

/** The dictionary of which an entry has such a name; the first, unless another is wanted. */
function find(pdf: Pdf, key: string, name: string, index = 0): Dictionary {
  const found = [...pdf.objects.values()]
    .map((value) => (value instanceof Stream ? value.entries : value))
    .filter((value) => value instanceof Dictionary)
    .filter((value) => pdf.name(value.get(key)) === name)[index];
  if (found === undefined) throw new Error(`The sample has no ${name}`);
  return found;
}

function element(pdf: Pdf, type: string, index = 0): Dictionary {
  return find(pdf, "S", type, index);
}

function link(pdf: Pdf, index = 0): Dictionary {
  return find(pdf, "Subtype", "Link", index);
}

function page(pdf: Pdf): Dictionary {
  return pdf.dictionary(pdf.objects.get(pdf.pages[0] ?? 0));
}

function root(pdf: Pdf): Dictionary {
  return pdf.dictionary(pdf.catalog.get("StructTreeRoot"));
}

function add(pdf: Pdf, value: Value): Reference {
  const number = Math.max(...pdf.objects.keys()) + 1;
  pdf.objects.set(number, value);
  return new Reference(number);
}

/** Changes the bytes of a stream; that something changed is part of the test. */
function rewrite(pdf: Pdf, reference: Value | undefined, change: (text: string) => string): void {
  if (!(reference instanceof Reference)) throw new Error("A stream has no number");
  const before = pdf.content(reference);
  const after = change(before);
  if (before === after) throw new Error("Nothing was broken");
  pdf.objects.set(reference.number, streamOf(after, pdf.dictionary(reference)));
}

function repaint(pdf: Pdf, change: (text: string) => string): void {
  rewrite(pdf, page(pdf).get("Contents"), change);
}

/** The largest font of the sample. */
function font(pdf: Pdf): Dictionary {
  return find(pdf, "Subtype", "Type0");
}

function remap(pdf: Pdf, to: string): void {
  // The letter e.
  rewrite(pdf, font(pdf).get("ToUnicode"), (text) => text.replace("<0065>", to));
}

function descendant(pdf: Pdf): Dictionary {
  return pdf.dictionary(pdf.list(font(pdf).get("DescendantFonts"))[0]);
}

function descriptor(pdf: Pdf): Dictionary {
  return pdf.dictionary(descendant(pdf).get("FontDescriptor"));
}

function repack(pdf: Pdf, change: (text: string) => string): void {
  rewrite(pdf, pdf.catalog.get("Metadata"), change);
}

function retype(pdf: Pdf, type: string, to: string, index = 0): void {
  element(pdf, type, index).set("S", named(to));
}

function withRoles(pdf: Pdf, roles: Record<string, string>): void {
  const entries = Object.entries(roles).map(([own, type]) => [own, named(type)] as const);
  root(pdf).set("RoleMap", new Dictionary(entries));
}

function silence(entries: Dictionary): void {
  entries.set("Lang", new Bytes(""));
}

const onPages: readonly Breakage[] = [
  broken("decoration inside of content", "01-003", (pdf) =>
    repaint(pdf, (text) => text.replace(/(MCID 0>>BDC)/, "$1 /Artifact BMC EMC")),
  ),
  broken("content inside of decoration", "01-004", (pdf) =>
    repaint(pdf, (text) =>
      text.replace(/(\/H1<<.*?EMC)/s, "/Artifact<</Type/Pagination>>BDC $1 EMC"),
    ),
  ),
  broken("a line outside of all marks", "01-005", (pdf) =>
    repaint(pdf, (text) => `${text}\n0 0 m 9 9 l S`),
  ),
  broken("a text outside of all marks", "01-005", (pdf) =>
    repaint(pdf, (text) => text.replace(/\/Artifact<<.*?BDC(.*?)EMC/s, "$1")),
  ),
  broken("a mark that no element holds", "01-005 empty-element", (pdf) =>
    element(pdf, "H1").delete("K"),
  ),
  broken("a file that does not say that it is tagged", "01-005", (pdf) =>
    pdf.catalog.delete("MarkInfo"),
  ),
  broken("doubtful tags", "01-007", (pdf) =>
    pdf.dictionary(pdf.catalog.get("MarkInfo")).set("Suspects", true),
  ),
  broken("a mark without an end", "marks", (pdf) =>
    repaint(pdf, (text) => text.replace(/EMC(?![^]*EMC)/, "")),
  ),
  broken("an end without a mark", "marks", (pdf) => repaint(pdf, (text) => `${text} EMC`)),
  broken("a number for two marks", "mark-twice", (pdf) =>
    repaint(pdf, (text) => `${text} /P<</MCID 0>>BDC EMC`),
  ),
  broken("an element without its mark", "mark-missing", (pdf) => {
    const heading = element(pdf, "H1");
    heading.set("K", [heading.get("K") ?? null, 99]);
  }),
  broken("text that is mere decoration", "artifact-text", (pdf) =>
    repaint(pdf, (text) => text.replace("/Type/Pagination", "")),
  ),
];

const inTree: readonly Breakage[] = [
  broken("an unknown type", "02-001", (pdf) => retype(pdf, "Span", "Foo")),
  broken("a type that is mapped to an unknown one", "02-001 02-002 14-004", (pdf) => {
    retype(pdf, "Span", "Foo");
    withRoles(pdf, { Foo: "Bar" });
  }),
  broken("a circle of types", "02-002 02-003 14-004", (pdf) =>
    withRoles(pdf, { Foo: "Bar", Bar: "Foo" }),
  ),
  broken("a standard type that is mapped", "02-002 02-004 14-004", (pdf) =>
    withRoles(pdf, { Code: "Span" }),
  ),
  broken("a way back to another element", "parent-tree", (pdf) => {
    const ways = pdf.dictionary(
      pdf.list(pdf.dictionary(root(pdf).get("ParentTree")).get("Kids"))[0],
    );
    const marks = pdf.list(pdf.list(ways.get("Nums"))[1]) as Value[];
    marks.splice(0, 2, marks[1] ?? null, marks[0] ?? null);
  }),
  broken("a link without a way back", "parent-tree", (pdf) => link(pdf).delete("StructParent")),
  broken("another parent", "parent", (pdf) =>
    element(pdf, "H1").set("P", new Reference(pdf.pages[0] ?? 0)),
  ),
  broken("an element that hangs twice", "parent", (pdf) => {
    const top = element(pdf, "Document");
    const kids = [...pdf.list(top.get("K"))];
    top.set("K", [...kids, kids[0] ?? null]);
  }),
  broken("an element that hangs nowhere", "orphan", (pdf) => {
    add(pdf, dictionary({ S: named("P"), P: root(pdf).get("K") ?? null, K: 0 }));
  }),
  broken("another top", "document-top", (pdf) => retype(pdf, "Document", "Part")),
  broken("a cell that is a paragraph", "09-004", (pdf) => retype(pdf, "TH", "P")),
  broken("a caption in the middle", "09-004", (pdf) => {
    const table = element(pdf, "Table");
    const [caption = null, head = null, body = null] = pdf.list(table.get("K"));
    table.set("K", [head, caption, body]);
  }),
  broken("a body of an entry that is a paragraph", "09-005", (pdf) => retype(pdf, "LBody", "P")),
  broken("an entry outside of a list", "09-005", (pdf) => retype(pdf, "L", "Div")),
  broken("a link in the contents that is no reference", "09-006", (pdf) =>
    retype(pdf, "Reference", "Span"),
  ),
  broken("a figure without words", "13-004", (pdf) => element(pdf, "Figure").delete("Alt")),
  broken("a figure that says the title of the book", "figure-words", (pdf) =>
    element(pdf, "Figure").set("Alt", new Bytes("Service handbook")),
  ),
  broken("a figure without a place", "figure-box", (pdf) => element(pdf, "Figure").delete("A")),
  broken("a first heading of the second level", "14-002", (pdf) => retype(pdf, "H1", "H2")),
  broken("a heading of the third level after one of the first", "14-003", (pdf) =>
    retype(pdf, "H2", "H3"),
  ),
  broken("two headings without a level", "14-006", (pdf) => {
    for (const type of ["H1", "H2", "H2"]) retype(pdf, type, "H");
  }),
  broken("a heading without a level", "14-007", (pdf) => retype(pdf, "H2", "H")),
  broken("a head of a row without a scope", "15-003 table-irregular", (pdf) =>
    element(pdf, "TH", 3).delete("A"),
  ),
  broken("a head of a column without a scope", "15-003", (pdf) => element(pdf, "TH").delete("A")),
  broken("a wider cell", "table-irregular", (pdf) =>
    element(pdf, "TD", 1).set("A", dictionary({ O: named("Table"), ColSpan: 2 })),
  ),
  broken("a table without heads", "table-headless", (pdf) => {
    for (let left = 4; left > 0; left -= 1) retype(pdf, "TH", "TD");
  }),
  broken("a head on two pages", "head-repeated mark-missing", (pdf) => {
    const other = new Reference(pdf.pages[1] ?? 0);
    const head = element(pdf, "TH");
    head.set("K", [head.get("K") ?? null, dictionary({ Type: named("MCR"), Pg: other, MCID: 0 })]);
  }),
  broken("a field without a name", "field-silent", (pdf) => element(pdf, "Form").delete("A")),
  broken("a list that does not say that it counts", "list-numbering", (pdf) =>
    element(pdf, "L").delete("A"),
  ),
  broken("an empty paragraph", "empty-element", (pdf) => {
    const top = element(pdf, "Document");
    const parent = root(pdf).get("K") ?? null;
    top.set("K", [...pdf.list(top.get("K")), add(pdf, dictionary({ S: named("P"), P: parent }))]);
  }),
  broken("a passage that does not say its language", "other-script", (pdf) =>
    element(pdf, "Span").delete("Lang"),
  ),
];

const inFile: readonly Breakage[] = [
  broken("no packet", "06-001", (pdf) => pdf.catalog.delete("Metadata")),
  broken("a packet that is no XML", "06-001", (pdf) =>
    repack(pdf, (text) => text.replace("</dc:title>", "")),
  ),
  broken("a packet that does not name PDF/UA", "06-002", (pdf) =>
    repack(pdf, (text) => text.replace(/<pdfuaid:part>.*<\/pdfuaid:part>/, "")),
  ),
  broken("a packet without a title", "06-003", (pdf) =>
    repack(pdf, (text) => text.replace(/<dc:title>.*<\/dc:title>/s, "")),
  ),
  broken("another title for old readers", "title-twice", (pdf) =>
    pdf.dictionary(pdf.trailer.get("Info")).set("Title", new Bytes("Else")),
  ),
  broken("no wish for the title", "07-001", (pdf) =>
    pdf.dictionary(pdf.catalog.get("ViewerPreferences")).delete("DisplayDocTitle"),
  ),
  broken("the name of the file instead of the title", "07-002", (pdf) =>
    pdf.dictionary(pdf.catalog.get("ViewerPreferences")).set("DisplayDocTitle", false),
  ),
  broken("no language", "11-001 11-002 11-003 11-004 11-006", (pdf) => pdf.catalog.delete("Lang")),
  broken("a language that is none", "11-001 11-002 11-003 11-004 11-006", (pdf) =>
    pdf.catalog.set("Lang", new Bytes("English!")),
  ),
  broken("a heading without a language", "11-001", (pdf) => silence(element(pdf, "H1"))),
  broken("a figure without a language", "11-002", (pdf) => silence(element(pdf, "Figure"))),
  broken("a link without a language", "11-001 11-004", (pdf) => silence(element(pdf, "Link"))),
  broken("a bookmark that leads nowhere", "link-target", (pdf) =>
    pdf
      .dictionary(pdf.dictionary(pdf.catalog.get("Outlines")).get("First"))
      .set("Dest", new Bytes("nowhere")),
  ),
  broken("no names of pages", "page-labels", (pdf) => pdf.catalog.delete("PageLabels")),
];

const atLinks: readonly Breakage[] = [
  broken("a link that says nothing", "28-004 28-012", (pdf) => link(pdf).delete("Contents")),
  broken("a link that only its tag speaks for", "28-012", (pdf) => {
    link(pdf).delete("Contents");
    element(pdf, "Link").set("Alt", new Bytes("Rules"));
  }),
  broken("no order of links", "28-008", (pdf) => page(pdf).delete("Tabs")),
  broken("another order of links", "28-009", (pdf) => page(pdf).set("Tabs", named("R"))),
  broken("a link in a passage", "28-011", (pdf) => retype(pdf, "Link", "Span")),
  broken("a link that leads nowhere", "link-target", (pdf) =>
    link(pdf).set("Dest", new Bytes("nowhere")),
  ),
  broken("a link in two elements", "link-twice", (pdf) => {
    const [holder, other] = [element(pdf, "Link"), element(pdf, "Link", 1)];
    other.set("K", [...pdf.list(other.get("K")), ...pdf.list(holder.get("K")).slice(1)]);
  }),
];

const inFonts: readonly Breakage[] = [
  broken("a glyph of no character", "10-001", (pdf) => remap(pdf, "<>")),
  broken("a map of codes that is none", "31-004", (pdf) =>
    descendant(pdf).set("CIDToGIDMap", named("Foo")),
  ),
  broken("no map of codes", "31-005", (pdf) => descendant(pdf).delete("CIDToGIDMap")),
  broken("an unknown table of codes", "31-006", (pdf) => font(pdf).set("Encoding", named("Foo"))),
  broken("a font that is not in the file", "31-009", (pdf) => descriptor(pdf).delete("FontFile2")),
  broken("a font with two glyphs", "31-011", (pdf) =>
    rewrite(pdf, descriptor(pdf).get("FontFile2"), (text) => {
      const bytes = Buffer.from(text, "latin1");
      const entry = bytes.indexOf("maxp");
      bytes.writeUInt16BE(2, bytes.readUInt32BE(entry + 8) + 4);
      return bytes.toString("latin1");
    }),
  ),
  broken("another width", "31-016", (pdf) => {
    const widths = pdf.list(pdf.list(descendant(pdf).get("W"))[1]) as number[];
    widths[1] = (widths[1] ?? 0) + 5;
  }),
  broken("no characters", "31-027", (pdf) => font(pdf).delete("ToUnicode")),
  broken("a glyph of U+0000", "31-028", (pdf) => remap(pdf, "<0000>")),
  broken("a glyph of U+FEFF", "31-029", (pdf) => remap(pdf, "<feff>")),
  broken("a glyph of U+FFFE", "31-029", (pdf) => remap(pdf, "<fffe>")),
  broken("the sign for a missing glyph", "31-030", (pdf) =>
    repaint(pdf, (text) => text.replace("] TJ", "<0000>] TJ")),
  ),
];

const withMore: readonly Breakage[] = [
  added("actions", "a script", (pdf) =>
    pdf.catalog.set("OpenAction", dictionary({ S: named("JavaScript"), JS: new Bytes("") })),
  ),
  added("annotations", "a note", (pdf) => link(pdf).set("Subtype", named("Text"))),
  added("roles", "a type of its own", (pdf) => withRoles(pdf, { Foo: "P" })),
  added("scans", "a hidden text", (pdf) => repaint(pdf, (text) => text.replace("BT", "BT 3 Tr"))),
  added("replacements", "a replacement", (pdf) =>
    element(pdf, "H1").set("ActualText", new Bytes("Handbook")),
  ),
  added("ruby", "a Ruby text", (pdf) => retype(pdf, "Span", "Ruby")),
  added("formulas", "a formula", (pdf) => retype(pdf, "Span", "Formula")),
  added("notes", "a footnote", (pdf) => retype(pdf, "Span", "Note")),
  added("layers", "a layer", (pdf) => pdf.catalog.set("OCProperties", dictionary({}))),
  added("files", "a file", (pdf) => void add(pdf, dictionary({ Type: named("Filespec") }))),
  added("threads", "a thread", (pdf) => pdf.catalog.set("Threads", [])),
  added("forms", "a form", (pdf) => pdf.catalog.set("AcroForm", dictionary({}))),
  added("encryption", "a password", (pdf) => pdf.trailer.set("Encrypt", dictionary({}))),
  added("maps", "a picture to press on", (pdf) =>
    pdf.dictionary(link(pdf, 1).get("A")).set("IsMap", true),
  ),
  added("drawings", "content of another file", (pdf) => {
    const entries = dictionary({ Subtype: named("Form"), Ref: dictionary({}) });
    add(pdf, streamOf("", entries));
  }),
  added("drawings", "a drawing with text", (pdf) => {
    add(pdf, streamOf("BT <00> Tj ET", dictionary({ Subtype: named("Form") })));
  }),
  added("encodings", "a table of codes of its own", (pdf) =>
    font(pdf).set("Encoding", add(pdf, streamOf(""))),
  ),
  added("encodings", "a simple font", (pdf) => font(pdf).set("Subtype", named("TrueType"))),
  added("lists", "a list of glyphs", (pdf) =>
    descriptor(pdf).set("CIDSet", add(pdf, streamOf(""))),
  ),
];

export const breakages: readonly Breakage[] = [
  ...onPages,
  ...inTree,
  ...inFile,
  ...atLinks,
  ...inFonts,
  ...withMore,
];
