import type { Document, OriginId } from "../../document/blocks.ts";
import type { Assets } from "../assets.ts";
import type { Look as Theme } from "../options.ts";
import type { FormatStrings } from "../strings.ts";
import { survey } from "../survey.ts";
import type { Faces } from "./faces.ts";
import type { Hyphenate } from "./lines.ts";
import { blocksFlow } from "./layout/blocks.ts";
import { columnOf, gridOf, papers } from "./layout/geometry.ts";
import { drawPages } from "./layout/pages.ts";
import { paginate } from "./layout/paginate.ts";
import { type } from "./layout/type.ts";
import { plainText } from "./layout/words.ts";
import type { Setting } from "./layout/words.ts";
import type { Book, Bookmark } from "./paper.ts";
import { tagIn } from "./paper.ts";

export interface LayoutRequest {
  readonly document: Document;
  readonly strings: FormatStrings;
  readonly assets: Assets;
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
  const { document, date } = request;
  const found = survey(document);
  const paper = papers[request.theme.paper];
  const grid = gridOf(paper);
  const missing = new Map<string, Missing>();
  const setting: Setting = {
    ...request,
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
    ...columnOf(grid, request.theme.choices),
    wide: { x: 0, width: grid.width },
  });
  const pages = drawPages(paginate(strips, paper), setting);
  const book: Book = {
    title: document.title,
    language: document.language,
    direction: document.direction,
    date,
    pages,
    bookmarks: bookmarksOf(
      found.entries,
      pages.flatMap(({ places }) => places.map(({ anchor }) => anchor)),
    ),
    structure,
  };
  return { book, missing: [...missing.values()] };
}

function bookmarksOf(
  entries: ReturnType<typeof survey>["entries"],
  anchors: readonly string[],
): readonly Bookmark[] {
  const known = new Set(anchors);
  const top: (Bookmark & { readonly children: Bookmark[] })[] = [];
  const least = Math.min(...entries.map(({ level }) => level));
  for (const { anchor, level, number, title } of entries) {
    if (!known.has(anchor)) continue;
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
