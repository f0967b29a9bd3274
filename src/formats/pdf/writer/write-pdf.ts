import type { Drawing } from "../drawing.ts";
import type { Book, Furniture, Item, LinkItem, Page, Tag } from "../paper.ts";
import { boxOf } from "./boxes.ts";
import { writeDrawing } from "./drawings.ts";
import type { FileDrawing } from "./drawings.ts";
import { Glyphs } from "./glyphs.ts";
import { infoOf, writeMetadata } from "./metadata.ts";
import { Destinations, linkOf, pageLabels, writeBookmarks } from "./navigation.ts";
import { numeral, reference, textString } from "./objects.ts";
import { PageContent } from "./page-content.ts";
import { PdfFile } from "./pdf-file.ts";
import type { FileImage } from "./pdf-file.ts";
import { Structure } from "./structure.ts";
import type { PageStructure } from "./structure.ts";

/**
 * Writes a book as a PDF 1.7: tagged to the rules of PDF/UA-1 where its items have tags, with bookmarks, page labels and named places. The
 * same book gives the same bytes. Whatever is wrong with it is our bug, and thrown.
 */
export async function writePdf(book: Book<Iterable<Page>>): Promise<Uint8Array> {
  const { title, date } = book;
  const file = new PdfFile({ Title: title, CreationDate: date });
  const destinations = new Destinations();
  const structure = new Structure(file);
  const images = new Map<Uint8Array, FileImage>();
  const work: Work = {
    file,
    destinations,
    structure,
    images,
    drawings: new Map(),
    glyphs: new Glyphs(file),
    tree: file.reserve(),
  };
  const pages: string[] = [];
  const labels: Page["label"][] = [];
  for (const page of book.pages) {
    await writeImages(page, work);
    writeDrawings(page, work);
    pages.push(reference(writePage(page, work)));
    labels.push(page.label);
  }
  file.put(work.tree, `<</Type/Pages/Count ${pages.length}/Kids[${pages.join(" ")}]>>`);
  const tags = structure.end(book.structure);
  const catalog = [
    "/Type/Catalog",
    `/Pages ${reference(work.tree)}`,
    `/Lang${textString(book.language)}`,
    viewingOf(book),
    pageLabels(labels),
    writeBookmarks(file, book.bookmarks, destinations),
    destinations.end(file),
    tags === undefined ? "" : `/MarkInfo<</Marked true>>/StructTreeRoot ${reference(tags)}`,
    `/Metadata ${reference(writeMetadata(file, book, tags !== undefined))}`,
  ];
  return file.finish(`<<${catalog.join("")}>>`, infoOf(book));
}

interface Work {
  readonly file: PdfFile;
  readonly destinations: Destinations;
  readonly structure: Structure;
  readonly images: Map<Uint8Array, FileImage>;
  readonly drawings: Map<Drawing, FileDrawing>;
  readonly glyphs: Glyphs;
  /** The number of the page tree. */
  readonly tree: number;
}

async function writeImages({ items }: Page, { file, images }: Work): Promise<void> {
  for (const item of items) {
    if (item.type !== "image" || images.has(item.bytes)) continue;
    images.set(item.bytes, await file.image(item.bytes));
  }
}

function writeDrawings({ items }: Page, { file, drawings }: Work): void {
  for (const item of items) {
    if (item.type !== "drawing" || drawings.has(item.drawing)) continue;
    drawings.set(item.drawing, writeDrawing(file, item.drawing, `D${drawings.size + 1}`));
  }
}

function viewingOf({ direction }: Pick<Book, "direction">): string {
  const order = direction === "rtl" ? "/Direction/R2L" : "";
  return `/ViewerPreferences<</DisplayDocTitle true${order}>>`;
}

/** Writes a page and says its number. */
function writePage(page: Page, work: Work): number {
  const { file, glyphs } = work;
  const number = file.reserve();
  const structure = work.structure.page(number);
  work.destinations.add(page, number);
  const content = new PageContent(page.height, glyphs);
  const links = paint(page, content, structure, work);
  const stream = file.stream(content.bytes());
  const entries = [
    `/Type/Page/Parent ${reference(work.tree)}`,
    `/MediaBox[0 0 ${numeral(page.width)} ${numeral(page.height)}]`,
    `/Contents ${reference(stream)}/Resources${content.resources()}`,
    structure.end(),
    links.length === 0 ? "" : `/Tabs/S/Annots[${links.map(reference).join(" ")}]`,
  ];
  file.put(number, `<<${entries.join("")}>>`);
  return number;
}

/** Paints the items of a page and says the numbers of its links. */
function paint(
  { items, height }: Page,
  content: PageContent,
  structure: PageStructure,
  work: Work,
): readonly number[] {
  const links: number[] = [];
  for (const part of partsOf(items)) {
    if (part.link !== undefined) {
      links.push(writeLink(part.link, height, structure, work));
      continue;
    }
    const { tag, furniture, painted } = part;
    const isTextOnly = painted.every(({ type }) => type === "text");
    content.marked(markOf(tag, furniture, structure), isTextOnly, () => {
      for (const [index, item] of painted.entries()) {
        if (tag !== undefined) structure.cover(tag, () => boxOf(item, height));
        paintItem(item, content, work);
        if (tag !== undefined && goesOn(item, painted[index + 1])) content.blank();
      }
    });
  }
  return links;
}

type Painted = Exclude<Item, LinkItem>;

/** A link, or neighbours that belong to one element and share a mark. */
type Part =
  | { readonly link: LinkItem }
  | {
      readonly link?: undefined;
      readonly tag: Tag | undefined;
      readonly furniture: Furniture | undefined;
      readonly painted: Painted[];
    };

/** Links paint nothing, so they do not part neighbours. */
function partsOf(items: readonly Item[]): readonly Part[] {
  const parts: Part[] = [];
  let last: Painted[] = [];
  let tag: Tag | undefined;
  let furniture: Furniture | undefined;
  for (const item of items) {
    if (item.type === "link") {
      parts.push({ link: item });
    } else if (last.length > 0 && item.tag === tag && item.furniture === furniture) {
      last.push(item);
    } else {
      ({ tag, furniture } = item);
      last = [item];
      parts.push({ tag, furniture, painted: last });
    }
  }
  return parts;
}

/** Whether a text goes on in another line with another word: the blank between them, which the end of the line has swallowed, must be heard. */
function goesOn(item: Painted, next: Painted | undefined): boolean {
  if (item.type !== "text" || next?.type !== "text" || item.y === next.y) return false;
  const last = item.atoms.at(-1);
  return (
    last !== undefined &&
    last.level % 2 === 0 &&
    !/[-\s\u00ad\u2010\u2013\u2014/]$/u.test(last.text)
  );
}

/** How parts of the page are named (PDF 1.7, 14.8.2.2). */
const ARTIFACTS: Readonly<Record<Furniture, string>> = {
  head: "/Subtype/Header",
  foot: "/Subtype/Footer",
  watermark: "/Subtype/Watermark",
  other: "",
};

function markOf(
  tag: Tag | undefined,
  furniture: Furniture | undefined,
  structure: PageStructure,
): string {
  if (tag !== undefined) return `/${tag.role}<</MCID ${structure.mark(tag)}>>BDC`;
  if (furniture === undefined) return "/Artifact BMC";
  return `/Artifact<</Type/Pagination${ARTIFACTS[furniture]}>>BDC`;
}

function paintItem(item: Painted, content: PageContent, { images, drawings }: Work): void {
  switch (item.type) {
    case "text":
      return content.text(item);
    case "path":
      return content.path(item);
    case "image": {
      const image = images.get(item.bytes);
      if (image === undefined) throw new Error("A picture of a PDF was not written");
      return content.image(item, image);
    }
    case "drawing": {
      const drawing = drawings.get(item.drawing);
      if (drawing === undefined) throw new Error("A drawing of a PDF was not written");
      return content.drawing(item, drawing);
    }
  }
}

function writeLink(item: LinkItem, height: number, structure: PageStructure, work: Work): number {
  if (!isInLink(item.tag)) throw new Error(`A link of a PDF is in no tag of one: ${item.says}`);
  const number = work.file.reserve();
  const key = `/StructParent ${structure.annotation(item.tag, number)}`;
  work.file.put(number, `<<${linkOf(item, height, work.destinations)}${key}>>`);
  return number;
}

function isInLink({ role, parent }: Tag): boolean {
  return role === "Link" || (parent !== undefined && isInLink(parent));
}
