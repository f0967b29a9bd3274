import type { PagePatch, PatchStep } from "../page/preview-data.ts";
import type { Piece } from "./page-pieces.ts";
import { piecesOf } from "./page-pieces.ts";

/** A page as it is compared: its text, and what stands around it. */
interface Parts {
  readonly main: Piece;
  /** Everything else, without what is listed here. */
  readonly frame: string;
  /** What is in the links of the contents beside the text. */
  readonly entries: readonly string[];
  /** The data of the page's script, in order, with their ids. */
  readonly data: readonly (readonly [id: string, text: string])[];
}

const ENTRY = /(<a class="entry" href="[^"]*">)(.*?)(<\/a>)/gs;
const DATA = /(<script type="application\/json" id="([^"]*)">)(.*?)(<\/script>)/gs;

/** Compares pages that follow each other. */
export class PagePatches {
  #last: { readonly id: string; readonly parts: Parts | undefined } | undefined;

  /** What makes the page of the last call into this one; nothing where it takes more than steps inside the text. */
  next(id: string, page: string): PagePatch | undefined {
    const before = this.#last;
    if (before?.id === id) return undefined;
    const parts = partsOf(page);
    this.#last = { id, parts };
    if (before?.parts === undefined || parts === undefined) return undefined;
    const steps = stepsBetween(before.parts, parts);
    return steps === undefined ? undefined : { from: before.id, steps };
  }
}

function partsOf(page: string): Parts | undefined {
  const start = page.indexOf("<main ");
  const end = page.lastIndexOf("</main>");
  const main = start === -1 ? undefined : piecesOf(page.slice(start, end + "</main>".length));
  if (main === undefined) return undefined;
  const entries: string[] = [];
  const data: [string, string][] = [];
  const frame = (page.slice(0, start) + page.slice(end))
    .replace(ENTRY, (_, open: string, html: string, close: string) => {
      entries.push(html);
      return open + close;
    })
    .replace(DATA, (_, open: string, id: string, text: string, close: string) => {
      data.push([id, text]);
      return open + close;
    });
  return { main, frame, entries, data };
}

function stepsBetween(before: Parts, after: Parts): readonly PatchStep[] | undefined {
  if (before.frame !== after.frame) return undefined;
  const steps = pieceSteps(before.main, after.main);
  if (steps === undefined) return undefined;
  for (const [index, html] of after.entries.entries())
    if (before.entries[index] !== html) steps.push({ entry: index, html });
  for (const [index, [id, text]] of after.data.entries())
    if (before.data[index]?.[1] !== text) steps.push({ data: id, text });
  return steps;
}

/** Inside a piece that stays; nothing where it has to be replaced as a whole. */
function pieceSteps(before: Piece, after: Piece): PatchStep[] | undefined {
  if (before.html === after.html) return [];
  const steps: PatchStep[] = [];
  if (before.open !== after.open) {
    const name = nameIn(after.open);
    if (name !== nameIn(before.open)) return undefined;
    steps.push({ tag: after.id, html: `${after.open}</${name}>` });
  }
  let last: Pair = [-1, -1];
  const close = (next: Pair): boolean => {
    const [old, html] = [between(before, last[0], next[0]), between(after, last[1], next[1])];
    if (old === html) return true;
    const [left, right] = [after.pieces[last[1]], after.pieces[next[1]]];
    steps.push({ in: after.id, ...named("after", left), ...named("before", right), html });
    return isWhole(old) && isWhole(html);
  };
  for (const pair of samePieces(before, after)) {
    const [old, now] = [before.pieces[pair[0]], after.pieces[pair[1]]];
    const inside = old === undefined || now === undefined ? undefined : pieceSteps(old, now);
    // What cannot stay is part of what is replaced.
    if (inside === undefined) continue;
    if (!close(pair)) return undefined;
    steps.push(...inside);
    last = pair;
  }
  return close([before.pieces.length, after.pieces.length]) ? steps : undefined;
}

function nameIn(tag: string): string {
  return /^<([a-z]+)/.exec(tag)?.[1] ?? "";
}

/** Places of the same piece before and after. */
type Pair = readonly [before: number, after: number];

/** The pieces with the same ids from the start on, and from the end backwards. */
function samePieces({ pieces: before }: Piece, { pieces: after }: Piece): readonly Pair[] {
  const most = Math.min(before.length, after.length);
  const pairs: Pair[] = [];
  while (pairs.length < most && before[pairs.length]?.id === after[pairs.length]?.id)
    pairs.push([pairs.length, pairs.length]);
  const tail: Pair[] = [];
  for (let n = 1; n <= most - pairs.length && before.at(-n)?.id === after.at(-n)?.id; n += 1)
    tail.push([before.length - n, after.length - n]);
  return [...pairs, ...tail.toReversed()];
}

/** All that stands between two pieces inside a piece; -1 and the number of pieces stand for its start and its end. */
function between({ pieces, gaps }: Piece, from: number, to: number): string {
  const parts = pieces.slice(from + 1, to).map((piece, n) => gaps[from + 1 + n] + piece.html);
  return parts.join("") + (gaps[to] ?? "");
}

function named<Key extends string>(
  key: Key,
  piece: Piece | undefined,
): { readonly [K in Key]?: string } {
  return piece === undefined ? {} : ({ [key]: piece.id } as { readonly [K in Key]: string });
}

const TAGS = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)\b[^>]*?(\/?)>/g;
const VOID: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "input", "wbr"]);

/** Whether every tag is closed that is opened: only then do both ends of it stand in the same element. */
function isWhole(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = "", closes] of html.matchAll(TAGS)) {
    if (closes === "/" || VOID.has(name)) continue;
    depth += slash === "" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
