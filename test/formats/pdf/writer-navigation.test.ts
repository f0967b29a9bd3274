import { describe, expect, it } from "vitest";
import { tagIn } from "../../../src/formats/pdf/paper.ts";
import type { Book, LinkItem, Page, Role } from "../../../src/formats/pdf/paper.ts";
import { writePdf } from "../../../src/formats/pdf/writer/write-pdf.ts";
import { book, line, page } from "./books.ts";
import { faultsOf, structureOf, withPdfjs } from "./read-pdf.ts";

function link(more: Partial<LinkItem> & Pick<LinkItem, "tag">): LinkItem {
  return { type: "link", x: 50, y: 40, width: 100, height: 12, says: "Go – שלום", ...more };
}

/** A book of one page with a link. */
function bookOf(target: Partial<LinkItem>, role: Role = "Link"): Book {
  const structure = tagIn(undefined, "Document");
  return book([page([link({ ...target, tag: tagIn(structure, role) })])], { structure });
}

describe("links", () => {
  it("lead to places and addresses, and belong to their elements", async () => {
    const document = tagIn(undefined, "Document");
    const paragraph = tagIn(document, "P");
    const inside = tagIn(paragraph, "Link");
    const outside = tagIn(paragraph, "Link");
    const items = [
      line("see", { tag: paragraph }),
      line("there", { x: 90, tag: inside }),
      link({ tag: inside, anchor: "standard-b" }),
      line("and the web", { x: 130, tag: outside }),
      link({ tag: outside, x: 130, address: "https://example.com/a(b)?c=é d" }),
    ];
    const places = [{ anchor: "standard-b", x: 50, y: 100 }];
    const bytes = await writePdf(
      book([page(items), page([line("B")], { places })], { structure: document }),
    );
    expect(faultsOf(bytes)).toBe("");
    expect(await structureOf(bytes)).toEqual([
      "Root",
      ["Document", ["P", "content", ["Link", "content", "object"], ["Link", "content", "object"]]],
    ]);
    await withPdfjs(bytes, async (file) => {
      const annotations = await (await file.getPage(1)).getAnnotations();
      expect(annotations).toMatchObject([
        {
          subtype: "Link",
          dest: "standard-b",
          rect: [50, 790, 150, 802],
          borderStyle: { width: 0 },
        },
        {
          subtype: "Link",
          url: "https://example.com/a(b)?c=%C3%A9%20d",
          contentsObj: { str: "Go – שלום" },
        },
      ]);
      const [target, ...where] = (await file.getDestination("standard-b")) ?? [];
      expect(await file.getPageIndex(target)).toBe(1);
      expect(where).toEqual([{ name: "XYZ" }, 50, 742, null]);
    });
  });

  it.each(["mailto:a@example.com?subject=x", "tel:+37121234567", "http://example.com/"])(
    "lead to %s",
    async (address) => {
      const bytes = await writePdf(bookOf({ address }));
      const [annotation] = await withPdfjs(bytes, async (file) =>
        (await file.getPage(1)).getAnnotations(),
      );
      expect(annotation).toMatchObject({ unsafeUrl: address });
    },
  );

  it.each([
    ["an unknown anchor", { anchor: "nowhere" }, "no place for the anchor nowhere"],
    ["nothing", {}, "leads nowhere"],
    ["a script", { address: "javascript:alert(1)" }, "javascript:alert(1)"],
    ["a file", { address: "file:///etc/passwd" }, "file:///etc/passwd"],
  ])("never lead to %s", async (_, target, message) => {
    await expect(writePdf(bookOf(target))).rejects.toThrow(message);
  });

  it("always belong to the tag of a link", async () => {
    const target = { address: "https://example.com/", says: "the web" };
    await expect(writePdf(bookOf(target, "P"))).rejects.toThrow("no tag of one: the web");
  });
});

describe("places", () => {
  it("are found among many, in the order of bytes", async () => {
    const anchors = Array.from(
      { length: 1000 },
      (_, at) => `s-${at % 2 === 0 ? "A" : "a"}-${at}_b`,
    );
    const places = anchors.map((anchor, at) => ({ anchor, x: 0, y: at % 800 }));
    const bytes = await writePdf(book([page([line("x")], { places })]));
    expect(faultsOf(bytes)).toBe("");
    await withPdfjs(bytes, async (file) => {
      for (const [at, anchor] of anchors.entries()) {
        const found = await file.getDestination(anchor);
        expect(found?.[3]).toBe(842 - (at % 800));
      }
    });
  });

  it("are unlike each other", async () => {
    const places = [0, 1].map((y) => ({ anchor: "twin", x: 0, y }));
    await expect(writePdf(book([page([], { places })]))).rejects.toThrow("twin");
  });
});

describe("bookmarks", () => {
  it("nest, and lead to named places", async () => {
    const places = ["a", "b", "c"].map((anchor) => ({ anchor, x: 0, y: 0 }));
    const bookmarks = [
      { title: "Один (1)", anchor: "a", children: [{ title: "Two", anchor: "b", children: [] }] },
      { title: "שלוש", anchor: "c", children: [] },
    ];
    const bytes = await writePdf(book([page([], { places })], { bookmarks }));
    expect(faultsOf(bytes)).toBe("");
    await withPdfjs(bytes, async (file) => {
      expect(await file.getOutline()).toMatchObject([
        { title: "Один (1)", dest: "a", items: [{ title: "Two", dest: "b", items: [] }] },
        { title: "שלוש", dest: "c", items: [] },
      ]);
      expect(await file.getPageMode()).toBe("UseOutlines");
    });
  });

  it("never lead to an unknown anchor", async () => {
    const bookmarks = [{ title: "x", anchor: "nowhere", children: [] }];
    await expect(writePdf(book([page([])], { bookmarks }))).rejects.toThrow("nowhere");
  });
});

describe("page labels", () => {
  it("go on where the style stays, and begin anew where it changes", async () => {
    const labels: readonly Page["label"][] = [
      { style: "none" },
      { style: "roman" },
      { style: "roman" },
      { style: "decimal", start: 1 },
      { style: "decimal" },
      { style: "decimal", start: 10 },
      { style: "decimal" },
      { style: "roman" },
    ];
    const bytes = await writePdf(book(labels.map((label) => page([], { label }))));
    const read = await withPdfjs(bytes, async (file) => file.getPageLabels());
    expect(read).toEqual(["", "i", "ii", "1", "2", "10", "11", "i"]);
  });
});
