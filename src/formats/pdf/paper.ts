/**
 * What stands on the pages of a PDF, as plain data: `layout` makes it, `writer` writes it. All lengths in points, from the top left corner of the
 * page, y downwards.
 */

import type { Direction } from "../../direction.ts";
import type { Drawing } from "./drawing.ts";
import type { Atom, SpanLook } from "./paragraph.ts";

/** `#rrggbb` */
export type Color = string;

/** How a stretch of text is printed. */
export interface Look extends SpanLook {
  readonly color: Color;
  /** Letter-spacing, as a share of the size. */
  readonly tracking?: number;
}

/** Structure types of PDF 1.7 that the book uses (ISO 32000-1, 14.8.4). */
export type Role =
  | "Document"
  | "Part"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "H5"
  | "H6"
  | "P"
  | "BlockQuote"
  | "Caption"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "THead"
  | "TBody"
  | "TOC"
  | "TOCI"
  | "Index"
  | "Reference"
  | "Link"
  | "Span"
  | "Figure"
  | "Form"
  | "Code";

/**
 * An element of the structure tree. Elements that hold elements only keep them in the order in which they were made; where content stands beside
 * elements, all are in the order in which they come on the pages.
 */
export interface Tag {
  readonly role: Role;
  readonly parent: Tag | undefined;
  children: Tag[];
  /** BCP 47 tag, where it differs from what is around it. */
  readonly language?: string;
  /** Says in words what a picture shows. */
  readonly alt?: string;
  /** Of a head cell: what it is the head of. */
  readonly scope?: "Row" | "Column" | "Both";
  readonly columns?: number;
  readonly rows?: number;
  readonly numbering?: "Decimal" | "Disc" | "None";
  /** Of a form: what is to be filled in by hand, and what it is called. */
  readonly field?: { readonly kind: "text" | "box"; readonly says: string };
}

/** A new element at the end of another. */
export function tagIn(
  parent: Tag | undefined,
  role: Role,
  more: Partial<
    Pick<Tag, "language" | "alt" | "scope" | "columns" | "rows" | "numbering" | "field">
  > = {},
): Tag {
  const tag: Tag = { role, parent, children: [], ...more };
  if (parent === undefined) return tag;
  // An array that grows by itself takes room for seventeen, and most elements have one or two.
  if (parent.children.length === 0) parent.children = [tag];
  else if (parent.children.length < 4) parent.children = parent.children.concat(tag);
  else parent.children.push(tag);
  return tag;
}

/** A part of the page itself, which every page has anew. */
export type Furniture = "head" | "foot" | "watermark" | "other";

/** Something on a page. Without a tag it is decoration, an artifact for screen readers; text then says what part of the page it is. */
export type Item = TextItem | PathItem | ImageItem | DrawingItem | LinkItem;

/** A part of a line: atoms from the left. */
export interface TextItem {
  readonly type: "text";
  readonly tag?: Tag | undefined;
  readonly furniture?: Furniture;
  /** Left end of the base line. */
  readonly x: number;
  readonly y: number;
  readonly atoms: readonly Atom<Look>[];
  /** What is added to each blank, in points. */
  readonly stretch?: number;
  /** Degrees by which the line rises, around its left end. */
  readonly angle?: number;
}

export type Step =
  | readonly ["M" | "L", number, number]
  | readonly ["C", number, number, number, number, number, number]
  | readonly ["Z"];

export interface PathItem {
  readonly type: "path";
  readonly tag?: Tag | undefined;
  readonly furniture?: Furniture;
  readonly steps: readonly Step[];
  readonly fill?: Color;
  readonly stroke?: Color;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
}

export interface ImageItem {
  readonly type: "image";
  readonly tag?: Tag | undefined;
  readonly furniture?: Furniture;
  /** PNG or JPEG; the same bytes are written once. */
  readonly bytes: Uint8Array;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawingItem {
  readonly type: "drawing";
  readonly tag?: Tag | undefined;
  readonly furniture?: Furniture;
  /** The same drawing is written once. */
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a press leads: to an anchor of the book, or to an address. */
export interface LinkItem {
  readonly type: "link";
  /** A link, or something in one. */
  readonly tag: Tag;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly anchor?: string;
  readonly address?: string;
  /** What the link says, for whoever does not see it. */
  readonly says: string;
}

export interface Place {
  readonly anchor: string;
  readonly x: number;
  readonly y: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly places: readonly Place[];
  /** What a viewer calls the page; it counts on from the page before where the style is the same and no start is given. */
  readonly label: { readonly style: "roman" | "decimal" | "none"; readonly start?: number };
}

export interface Bookmark {
  readonly title: string;
  readonly anchor: string;
  readonly children: readonly Bookmark[];
}

/** A book, with all of its pages at hand or one after the other. */
export interface Book<Pages extends Iterable<Page> = readonly Page[]> {
  readonly title: string;
  readonly subject?: string;
  readonly author?: string;
  readonly language: string;
  readonly direction: Direction;
  /** Never from the clock: the same input gives the same bytes. */
  readonly date: Date;
  readonly pages: Pages;
  readonly bookmarks: readonly Bookmark[];
  readonly structure: Tag;
}
