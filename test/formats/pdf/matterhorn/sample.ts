import { tagIn } from "../../../../src/formats/pdf/paper.ts";
import type { Book, Item, Tag } from "../../../../src/formats/pdf/paper.ts";
import { book, line, page } from "../books.ts";

/** A book of two pages that has one of everything. */
export function sampleBook(): Book {
  const structure = tagIn(undefined, "Document");
  const first = [
    head("Service handbook"),
    line("Handbook", { tag: tagIn(structure, "H1") }),
    ...contents(structure),
    line("Rules", { y: 90, tag: tagIn(structure, "H2") }),
    ...paragraph(structure),
    ...list(structure),
    ...table(structure),
  ];
  const second = [
    line("Map", { tag: tagIn(structure, "H2") }),
    figure(tagIn(structure, "Figure", { alt: "Two stages: before and after." })),
    ...form(structure),
    line("The end", { y: 180, tag: tagIn(structure, "P") }),
  ];
  const places = [{ anchor: "rules", x: 0, y: 80 }];
  return book([page(first, { places }), page(second)], {
    structure,
    bookmarks: [{ title: "Rules", anchor: "rules", children: [] }],
  });
}

function head(text: string): Item {
  return { ...line(text, { y: 20 }), furniture: "head" };
}

function contents(structure: Tag): readonly Item[] {
  const entry = tagIn(tagIn(structure, "TOC"), "TOCI");
  const tag = tagIn(tagIn(entry, "Reference"), "Link");
  const place = { x: 50, y: 60, width: 60, height: 12 };
  return [
    line("Rules", { y: 70, tag }),
    { type: "link", tag, ...place, anchor: "rules", says: "Rules" },
  ];
}

function paragraph(structure: Tag): readonly Item[] {
  const tag = tagIn(structure, "P");
  const link = tagIn(tag, "Link");
  const place = { x: 150, y: 100, width: 60, height: 12 };
  return [
    line("Say hello: ", { y: 110, tag }),
    line("שלום", { x: 110, y: 110, tag: tagIn(tag, "Span", { language: "he" }), direction: "rtl" }),
    line("our page", { x: 150, y: 110, tag: link }),
    { type: "link", tag: link, ...place, address: "https://example.com/", says: "our page" },
  ];
}

function list(structure: Tag): readonly Item[] {
  const tag = tagIn(structure, "L", { numbering: "Decimal" });
  return ["Ask", "Listen"].flatMap((text, at) => {
    const entry = tagIn(tag, "LI");
    const y = 130 + at * 14;
    return [
      line(`${at + 1}.`, { y, tag: tagIn(entry, "Lbl") }),
      line(text, { x: 65, y, tag: tagIn(entry, "LBody") }),
    ];
  });
}

function table(structure: Tag): readonly Item[] {
  const tag = tagIn(structure, "Table");
  const caption = line("Times", { y: 165, tag: tagIn(tag, "Caption") });
  const heads = tagIn(tagIn(tag, "THead"), "TR");
  const rows = tagIn(tag, "TBody");
  const cells = ["Who", "When", "Where"].map((text, at) =>
    line(text, { x: 50 + at * 60, y: 180, tag: tagIn(heads, "TH", { scope: "Column" }) }),
  );
  const [one, two] = [tagIn(rows, "TR"), tagIn(rows, "TR")];
  return [
    caption,
    ...cells,
    line("Guests", { y: 195, tag: tagIn(one, "TH", { scope: "Row", rows: 2 }) }),
    line("always, everywhere", { x: 110, y: 195, tag: tagIn(one, "TD", { columns: 2 }) }),
    line("seldom", { x: 110, y: 210, tag: tagIn(two, "TD") }),
    line("here", { x: 170, y: 210, tag: tagIn(two, "TD") }),
  ];
}

function figure(tag: Tag): Item {
  return {
    type: "path",
    tag,
    steps: [["M", 50, 80], ["L", 250, 80], ["L", 250, 120], ["Z"]],
    fill: "#336699",
  };
}

function form(structure: Tag): readonly Item[] {
  const label = line("Name", { y: 150, tag: tagIn(structure, "P") });
  const tag = tagIn(structure, "Form", { field: { kind: "text", says: "Name" } });
  return [
    label,
    {
      type: "path",
      tag,
      steps: [
        ["M", 90, 152],
        ["L", 250, 152],
      ],
      stroke: "#000000",
    },
  ];
}
