import type { Diagnostic } from "../diagnostic.ts";
import type { Document, OriginId } from "../document/blocks.ts";
import type { Source } from "../source.ts";
import type { Parse } from "../syntax/parse.ts";
import { isMapping, pointerAt, valueAt } from "../syntax/tree.ts";
import type { Tree } from "../syntax/tree.ts";
import { drawnOrigins } from "./drawn.ts";
import { lastingPath, pathAround } from "./lasting-path.ts";

/** One file as the page shows it. */
interface ShownFile {
  readonly source: Source;
  readonly tree: Tree;
  /** Lasting path → the number on the page, in reading order. */
  readonly places: ReadonlyMap<string, number>;
}

/** What was drawn: each origin of the document has the number that the page says of it (`data-at`). */
export interface Drawn {
  readonly document: Document;
  readonly numbers: readonly number[];
}

/** Looks up where on a page the things are that its document was made of. */
export class PagePlaces {
  readonly #parse: Parse;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #drawn: Drawn;
  #ids: readonly OriginId[] | undefined;
  readonly #files = new Map<string, ShownFile | undefined>();

  /** `sources` are the files as they were when the document was made. */
  constructor(drawn: Drawn, sources: readonly Source[], parse: Parse) {
    this.#parse = parse;
    this.#sources = new Map(sources.map((source) => [source.path, source]));
    this.#drawn = drawn;
  }

  /**
   * The number of the place on the page that a finding concerns: what it points to, else the first thing inside that, else the same of what holds it, step by
   * step outwards. Nothing where the page shows none of it. `now` is the file as it is, which may differ from what the page shows.
   */
  placeOf(one: Diagnostic, now: Source | undefined): number | undefined {
    const file = this.#fileAt(one.file);
    if (file === undefined || now === undefined) return undefined;
    let path: string | undefined = this.#pathOf(one, now, file);
    for (; path !== undefined; path = pathAround(path)) {
      const found = file.places.get(path) ?? firstIn(file, path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** In a file that cannot be read at all, the place is that of the same letters in the text that the page shows. */
  #pathOf({ start, end }: Diagnostic, now: Source, { source, tree }: ShownFile): string {
    const known = this.#parse(now).tree;
    if (known !== undefined)
      return lastingPath(known, pointerAt(known, [start.offset, end.offset]));
    const offset = sameOffset(source.text, now.text, start.offset);
    return lastingPath(tree, pointerAt(tree, [offset, offset]));
  }

  #fileAt(path: string): ShownFile | undefined {
    if (!this.#files.has(path)) this.#files.set(path, this.#readFile(path));
    return this.#files.get(path);
  }

  #readFile(path: string): ShownFile | undefined {
    const source = this.#sources.get(path);
    const tree = source === undefined ? undefined : this.#parse(source).tree;
    if (source === undefined || tree === undefined) return undefined;
    const places = new Map<string, number>();
    this.#ids ??= drawnOrigins(this.#drawn.document);
    for (const id of this.#ids) {
      const origin = this.#drawn.document.origins[id];
      const number = this.#drawn.numbers[id];
      if (origin?.file !== path || number === undefined) continue;
      const at = lastingPath(tree, origin.pointer);
      if (!places.has(at)) places.set(at, number);
    }
    return { source, tree, places };
  }
}

/** The first thing inside what stands at `path`. A whole list of things, or a whole file, would be too much to point at. */
function firstIn({ tree, places }: ShownFile, path: string): number | undefined {
  const isList = path.lastIndexOf("/") === 0 && !isMapping(valueAt(tree.value, path));
  if (path === "" || isList) return undefined;
  for (const [at, id] of places) if (at.startsWith(`${path}/`)) return id;
  return undefined;
}

/** Where the letter at `offset` of a text stood before the text was changed in one stretch; within the stretch, where that began. */
function sameOffset(before: string, now: string, offset: number): number {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  if (offset < start) return offset;
  return offset >= now.length - end ? offset + before.length - now.length : start;
}
