import type { Tag } from "../paper.ts";
import type { Box } from "./boxes.ts";
import { around } from "./boxes.ts";
import { leavesOf, numeral, reference, textString } from "./objects.ts";
import type { PdfFile } from "./pdf-file.ts";

/** What an element holds beside elements: marked content by its number on a page, or an annotation. */
interface Content {
  readonly page: number;
  readonly kind: "marked" | "annotation";
  readonly number: number;
  /** When it came, counted over the whole book. */
  readonly turn: number;
}

/** An element of which something stands on the pages, itself or in its children. */
interface Element {
  readonly number: number;
  /** When the first of it came. */
  readonly turn: number;
  contents: readonly Content[];
  box: Box | undefined;
}

/** The structure tree (PDF 1.7, 14.7): pages tell it what they hold, and at the end it is written. */
export class Structure {
  readonly #file: PdfFile;
  readonly #elements = new Map<Tag, Element>();
  /** What pages and annotations belong to, by their keys. */
  readonly #parents: string[] = [];
  #turn = 0;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** A key under which a page, by the number of its object, will say what its content belongs to. */
  page(number: number): PageStructure {
    const key = this.#parents.push("null") - 1;
    const owners: string[] = [];
    return {
      mark: (tag) => {
        const mark = owners.length;
        owners.push(this.#hold(tag, { page: number, kind: "marked", number: mark }));
        return mark;
      },
      annotation: (tag, annotation) =>
        this.#parents.push(
          this.#hold(tag, { page: number, kind: "annotation", number: annotation }),
        ) - 1,
      cover: (tag, box) => {
        this.#cover(tag, box);
      },
      end: () => {
        if (owners.length === 0) return "";
        this.#parents[key] = reference(this.#file.add(`[${owners.join(" ")}]`));
        return `/StructParents ${key}`;
      },
    };
  }

  /** Writes the tree below an element, and says the number of its root; nothing where no tag came on a page. */
  end(top: Tag): number | undefined {
    if (this.#elements.size === 0) return undefined;
    const root = this.#file.reserve();
    const element = this.#elements.get(top);
    if (element !== undefined) this.#write(top, element, reference(root));
    if (element === undefined || this.#elements.size > 0) {
      throw new Error("A tag on a page of a PDF is not below the structure of the book");
    }
    const parents = this.#parents.flatMap((value, key) =>
      value === "null" ? [] : [{ key: String(key), value }],
    );
    const kids = leavesOf(parents).map(({ first, last, content }) =>
      reference(this.#file.add(`<</Limits[${first} ${last}]/Nums[${content}]>>`)),
    );
    const tree = `<</Kids[${kids.join(" ")}]>>`;
    this.#file.put(
      root,
      `<</Type/StructTreeRoot/K ${reference(element.number)}/ParentTree ${tree}/ParentTreeNextKey ${this.#parents.length}>>`,
    );
    return root;
  }

  #hold(tag: Tag, { page, kind, number }: Omit<Content, "turn">): string {
    const element = this.#element(tag);
    const made = { page, kind, number, turn: this.#turn };
    // Most have one: an array that grows by itself takes room for 17.
    element.contents = element.contents.length === 0 ? [made] : [...element.contents, made];
    this.#turn += 1;
    return reference(element.number);
  }

  #element(tag: Tag): Element {
    const known = this.#elements.get(tag);
    if (known !== undefined) return known;
    if (tag.parent !== undefined) this.#element(tag.parent);
    const made = this.#made();
    this.#elements.set(tag, made);
    return made;
  }

  #made(): Element {
    return { number: this.#file.reserve(), turn: this.#turn, contents: [], box: undefined };
  }

  #cover(tag: Tag, box: () => Box): void {
    const figure = figureOf(tag);
    if (figure === undefined) return;
    const element = this.#element(figure);
    element.box = around(element.box, box());
  }

  /** Elements of which nothing came on a page leave no trace; but rows keep their empty cells, or columns would shift. */
  #write(tag: Tag, element: Element, parent: string): void {
    const { number, contents, box } = element;
    this.#elements.delete(tag);
    for (const child of tag.children)
      if (isCell(child) && !this.#elements.has(child)) this.#elements.set(child, this.#made());
    const below = tag.children.flatMap((child) => this.#elements.get(child) ?? []);
    const page = contents[0]?.page;
    const kids = inOrder(contents, below).map((kid) => kidOf(kid, page));
    this.#file.put(
      number,
      `<</S/${tag.role}/P ${parent}${pageOf(page)}${kidsOf(kids)}${saidOf(tag)}${attributesOf(tag, box)}>>`,
    );
    const own = reference(number);
    for (const child of tag.children) {
      const found = this.#elements.get(child);
      if (found !== undefined) this.#write(child, found, own);
    }
  }
}

/** The picture that a tag is, or is a part of. */
function figureOf(tag: Tag): Tag | undefined {
  let figure: Tag | undefined;
  for (let each: Tag | undefined = tag; each !== undefined; each = each.parent)
    if (each.role === "Figure") figure = each;
  return figure;
}

function isCell({ role }: Tag): boolean {
  return role === "TD" || role === "TH";
}

/** What a page tells the structure. */
export interface PageStructure {
  /** Counts content in, and says its number on the page. */
  readonly mark: (tag: Tag) => number;
  /** Counts an annotation in, by the number of its object, and says its key. */
  readonly annotation: (tag: Tag, number: number) => number;
  /** Says where something of an element stands, which is asked for only inside of pictures. */
  readonly cover: (tag: Tag, box: () => Box) => void;
  /** What the page must know of it. */
  readonly end: () => string;
}

/** Elements keep the order in which they were made, unless content stands beside them. */
function inOrder(
  contents: readonly Content[],
  children: readonly Element[],
): readonly (Content | Element)[] {
  if (contents.length === 0) return children;
  if (children.length === 0) return contents;
  return [...contents, ...children].toSorted((one, other) => one.turn - other.turn);
}

function kidOf(kid: Content | Element, page: number | undefined): string {
  if (!("kind" in kid)) return reference(kid.number);
  const elsewhere = kid.page === page ? "" : `/Pg ${reference(kid.page)}`;
  if (kid.kind === "annotation") return `<</Type/OBJR/Obj ${reference(kid.number)}${elsewhere}>>`;
  return elsewhere === "" ? String(kid.number) : `<</Type/MCR${elsewhere}/MCID ${kid.number}>>`;
}

function kidsOf(kids: readonly string[]): string {
  return kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(" ")}]`;
}

function pageOf(page: number | undefined): string {
  return page === undefined ? "" : `/Pg ${reference(page)}`;
}

function saidOf({ language, alt }: Tag): string {
  const said = language === undefined ? "" : `/Lang${textString(language)}`;
  return alt === undefined ? said : `${said}/Alt${textString(alt)}`;
}

function attributesOf(
  { scope, columns = 1, rows = 1, numbering, field }: Tag,
  box: Box | undefined,
): string {
  const table = [
    scope === undefined ? "" : `/Scope/${scope}`,
    columns === 1 ? "" : `/ColSpan ${columns}`,
    rows === 1 ? "" : `/RowSpan ${rows}`,
  ].join("");
  const owners = [
    table === "" ? "" : `<</O/Table${table}>>`,
    numbering === undefined ? "" : `<</O/List/ListNumbering/${numbering}>>`,
    field === undefined ? "" : `<</O/PrintField${fieldOf(field)}>>`,
    box === undefined ? "" : `<</O/Layout/Placement/Block/BBox[${box.map(numeral).join(" ")}]>>`,
  ].filter((owner) => owner !== "");
  if (owners.length === 0) return "";
  return owners.length === 1 ? `/A${owners[0]}` : `/A[${owners.join("")}]`;
}

/** PDF 1.7, 14.8.5.6. */
function fieldOf({ kind, says }: NonNullable<Tag["field"]>): string {
  return `${kind === "box" ? "/Role/cb/checked/off" : "/Role/tv"}/Desc${textString(says)}`;
}
