import type { Block, Document, OriginId } from "../../document/blocks.ts";
import type { Look as Theme } from "../options.ts";
import type { FormatStrings } from "../strings.ts";
import { survey } from "../survey.ts";
import type { Section } from "../text.ts";
import { childBlocks } from "../text.ts";
import type { Faces } from "./faces.ts";
import type { Hyphenate } from "./lines.ts";
import { blocksFlow } from "./layout/blocks.ts";
import { columnOf, denseOf, gridOf, papers } from "./layout/geometry.ts";
import type { PagesOf } from "./layout/flow.ts";
import { numberingOf } from "./layout/furniture.ts";
import { drawPages, placesOf } from "./layout/pages.ts";
import { paginate } from "./layout/paginate.ts";
import type { FilledPage } from "./layout/open-page.ts";
import { type } from "./layout/type.ts";
import { plainText } from "./layout/words.ts";
import type { Setting } from "./layout/words.ts";
import type { Book, Bookmark, Page, Tag } from "./paper.ts";
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
  const paper = denseOf(papers[request.theme.paper], request.theme.choices["density"]);
  const grid = gridOf(paper);
  const missing = new Map<string, Missing>();
  const setting: Setting = {
    ...request,
    pictures: request.pictures ?? new Map(),
    flowOf: blocksFlow,
    yours: yoursOf(document),
    grid,
    paper,
    anchors: found.anchors,
    missing: (codePoint, at) => missing.set(`${codePoint} ${at ?? ""}`, { codePoint, at }),
  };
  const structure = tagIn(undefined, "Document");
  const filled = filledPages(document, structure, setting);
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

/** What the contents have beside them, where the document has contents at all. */
function yoursOf({ blocks }: Document): Section | undefined {
  const sections = blocks.filter((block) => block.type === "section");
  if (!sections.some(isContents)) return undefined;
  return sections.find(({ kind, id }) => kind === "control" && id === YOUR_PAGES);
}

const YOUR_PAGES = "pages";

/** Everything on its page. The pages of the roles are known only then; their list stands before the first chapter, where pages have numbers of their own. */
function filledPages(document: Document, structure: Tag, setting: Setting): FilledPage[] {
  const { grid, paper, yours } = setting;
  const around = { tag: structure, style: type.body, gap: 7, level: 1 };
  const frame = {
    ...columnOf(grid, setting.theme.choices),
    wide: { x: 0, width: grid.width },
  };
  const parts = partsAtContents(document.blocks.filter((block) => block !== yours));
  const flows = parts.map((part) => ({ part, flow: blocksFlow(part, around, setting) }));
  const laid = flows.map(({ flow }) => flow.lay(frame));
  const first = paginate(laid.flat(), paper);
  if (yours === undefined) return first;
  const pagesOf = pagesIn(document, first);
  const again = flows.map(({ part, flow }, index) =>
    part.some(isContents) ? flow.lay({ ...frame, pagesOf }) : (laid[index] ?? []),
  );
  return paginate(again.flat(), paper);
}

function isContents(block: Block): boolean {
  return block.type === "section" && block.kind === "contents";
}

/** The contents by themselves, and what stands before and behind them. */
function partsAtContents(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    const isNew = before === undefined || isContents(block) || isContents(before);
    if (isNew) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

/** From what is on the pages: a section reaches as far as the last thing in it that has a place. */
function pagesIn(document: Document, filled: readonly FilledPage[]): PagesOf {
  const { firstDecimal } = numberingOf(filled);
  const places = placesOf(filled);
  const extents = new Map<string, readonly [number, number]>();
  const visit = (block: Block): readonly number[] => {
    const own = anchorsAt(block).flatMap((anchor) => places.get(anchor) ?? []);
    const pages = [...own, ...childBlocks(block).flatMap(visit)];
    for (const anchor of block.type === "table" ? [] : anchorsAt(block))
      if (pages.length > 0) extents.set(anchor, [Math.min(...pages), Math.max(...pages)]);
    return pages;
  };
  document.blocks.forEach(visit);
  return (anchor) => {
    const found = extents.get(anchor);
    if (found === undefined || found[0] < firstDecimal) return undefined;
    return [found[0] - firstDecimal + 1, found[1] - firstDecimal + 1];
  };
}

function anchorsAt(block: Block): readonly string[] {
  if (block.type === "table") return block.rows.flatMap(({ id }) => id ?? []);
  const hasPlace = block.type === "section" || block.type === "card" || block.type === "figure";
  return hasPlace ? [block.id] : [];
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
