import type { Location, Place, Position } from "../diagnostic.ts";
import type { Source, Span } from "../source.ts";
import { parse } from "../syntax/parse.ts";
import type { Parse } from "../syntax/parse.ts";
import { lineStarts, positionOf } from "../syntax/position.ts";
import { locate, valueAt } from "../syntax/tree.ts";
import type { Tree } from "../syntax/tree.ts";

/** Looks places up in the files of a workspace: lines and columns, and what is written there. */
export interface Places {
  /** A file without a text (it could not be read) is named by its first position. */
  locationOf(place: Place): Location;
  /** The value as it is written at a pointer; nothing where nothing is written. */
  writtenAt(file: string, pointer: string): unknown;
}

/** Trees and lines are made for the files that are asked about only, each once. */
export function placesIn(sources: readonly Source[], read: Parse = parse): Places {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const files = new Map<string, SourceFile>();
  const fileAt = (path: string): SourceFile => {
    let file = files.get(path);
    if (file === undefined) files.set(path, (file = new SourceFile(path, byPath.get(path), read)));
    return file;
  };
  return {
    locationOf: (place) => fileAt(place.file).location(place),
    writtenAt: (file, pointer) => fileAt(file).written(pointer),
  };
}

const START: Position = { line: 1, column: 1, offset: 0 };

class SourceFile {
  readonly #path: string;
  readonly #source: Source | undefined;
  readonly #read: Parse;
  #tree: Tree | undefined;
  #lines: readonly number[] | undefined;

  constructor(path: string, source: Source | undefined, read: Parse) {
    this.#path = path;
    this.#source = source;
    this.#read = read;
  }

  location(place: Place): Location {
    if (this.#source === undefined) return { file: this.#path, start: START, end: START };
    const [start, end] = this.#span(place, this.#source);
    return {
      file: this.#path,
      start: this.#position(start, this.#source),
      end: this.#position(end, this.#source),
    };
  }

  written(pointer: string): unknown {
    const tree = this.#parsed();
    return tree === undefined ? undefined : valueAt(tree.value, pointer);
  }

  #parsed(): Tree | undefined {
    if (this.#tree === undefined && this.#source !== undefined)
      this.#tree = this.#read(this.#source).tree;
    return this.#tree;
  }

  #span(place: Place, source: Source): Span {
    const tree = place.pointer === undefined ? undefined : this.#parsed();
    if (tree === undefined || place.pointer === undefined) return place.span ?? [0, 0];
    const whole = locate(tree, place.pointer, place.mark ?? "value");
    const value = valueAt(tree.value, place.pointer);
    const span = place.span ?? spanOf(value, place.part);
    return span === undefined ? whole : narrowed(source.text, whole, value, span);
  }

  #position(offset: number, source: Source): Position {
    this.#lines ??= lineStarts(source.text);
    return { ...positionOf(this.#lines, offset), offset };
  }
}

function spanOf(value: unknown, part: string | undefined): Span | undefined {
  if (typeof value !== "string" || part === undefined) return undefined;
  const at = value.indexOf(part);
  return at === -1 ? undefined : [at, at + part.length];
}

/**
 * The part of a value's source that spells `span` of its text. Quotes, escapes and indentation shift the offsets, so the same
 * occurrence of the same letters is looked for; the whole value where it is not found.
 */
function narrowed(text: string, whole: Span, value: unknown, span: Span): Span {
  if (typeof value !== "string") return whole;
  const part = value.slice(span[0], span[1]);
  if (part === "") return whole;
  let at = whole[0] - 1;
  for (
    let found = value.indexOf(part);
    found !== -1 && found <= span[0];
    found = value.indexOf(part, found + 1)
  ) {
    at = text.indexOf(part, at + 1);
    if (at === -1 || at + part.length > whole[1]) return whole;
  }
  return at < whole[0] ? whole : [at, at + part.length];
}
