import type { Document, OriginId } from "../../document/blocks.ts";
import type { Look as Theme } from "../options.ts";
import type { FormatStrings } from "../strings.ts";
import { survey } from "../survey.ts";
import type { Faces } from "./faces.ts";
import type { Hyphenate } from "./lines.ts";
import { blocksFlow } from "./layout/blocks.ts";
import { gridOf, papers } from "./layout/geometry.ts";
import { drawPages, placesOf } from "./layout/pages.ts";
import { paginate } from "./layout/paginate.ts";
import { type } from "./layout/type.ts";
import { plainText } from "./layout/words.ts";
import type { Setting } from "./layout/words.ts";
import type { Book, Bookmark, Page } from "./paper.ts";
import { tagIn } from "./paper.ts";
import type { Printables } from "./printable.ts";

export interface LayoutRequest {
  readonly document: Document;
  readonly strings: FormatStrings;
  /** By the names that the document uses; one that is not here is replaced by its words. */
  readonly pictures?: Printables["pictures"];
  readonly theme: Theme;
  readonly faces: Faces;
  readonly hyphenate: Hyphenate | undefined;
  readonly date: Date;
}

/** A character that no face of the book has. */
export interface Missing {
  readonly codePoint: number;
  readonly at: OriginId | undefined;
}

export interface LaidOut {
  readonly book: Book;
  readonly missing: readonly Missing[];
}

/** Lays a document out on pages. */
export function layOut(request: LayoutRequest): LaidOut {
  const { book, missing } = layOutPages(request);
  const pages = Array.from(book.pages);
  return { book: { ...book, pages }, missing: missing() };
}

/** As `layOut`, with pages that can be asked for once, in turn; what is missing is known when the last of them has come. */
export function layOutPages(request: LayoutRequest): {
  readonly book: Book<Iterable<Page>>;
  readonly missing: () => readonly Missing[];
} {
  const { document, date } = request;
  const found = survey(document);
  const paper = papers[request.theme.paper];
  const grid = gridOf(paper);
  const missing = new Map<string, Missing>();
  const setting: Setting = {
    ...request,
    pictures: request.pictures ?? new Map(),
    flowOf: blocksFlow,
    grid,
    paper,
    anchors: found.anchors,
    missing: (codePoint, at) => missing.set(`${codePoint} ${at ?? ""}`, { codePoint, at }),
  };
  const structure = tagIn(undefined, "Document");
  const around = { tag: structure, style: type.body, gap: 7, level: 1 };
  const flow = blocksFlow(document.blocks, around, setting);
  const strips = flow.lay({
    x: grid.textStart,
    width: grid.textWidth,
    wide: { x: 0, width: grid.width },
  });
  const filled = paginate(strips, paper);
  const anchors = new Set(placesOf(filled).keys());
  const book = {
    title: document.title,
    language: document.language,
    direction: document.direction,
    date,
    pages: drawPages(filled, setting),
    bookmarks: bookmarksOf(found.entries, anchors),
    structure,
  };
  return { book, missing: () => [...missing.values()] };
}

function bookmarksOf(
  entries: ReturnType<typeof survey>["entries"],
  anchors: ReadonlySet<string>,
): readonly Bookmark[] {
  const top: (Bookmark & { readonly children: Bookmark[] })[] = [];
  const least = Math.min(...entries.map(({ level }) => level));
  for (const { anchor, level, number, title } of entries) {
    if (!anchors.has(anchor)) continue;
    const words = plainText(title);
    const mark = {
      title: number === undefined ? words : `${number} ${words}`,
      anchor,
      children: [],
    };
    const last = top.at(-1);
    if (level === least || last === undefined) top.push(mark);
    else last.children.push(mark);
  }
  return top;
}
