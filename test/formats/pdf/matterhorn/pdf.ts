import { inflateSync } from "node:zlib";
import {
  Bytes,
  Dictionary,
  humanText,
  Name,
  Reference,
  Scanner,
  Stream,
  Word,
  written,
} from "./objects.ts";
import type { Value } from "./objects.ts";

/**
 * The objects of a PDF as svc writes them: cross-reference stream, object streams, nothing encrypted, nothing appended. It reads our own
 * files and those that tests break; what it does not know it throws at, so that nothing passes unseen.
 */
export class Pdf {
  readonly objects: Map<number, Value>;
  readonly trailer: Dictionary;

  constructor(objects: Map<number, Value>, trailer: Dictionary) {
    this.objects = objects;
    this.trailer = trailer;
  }

  static read(bytes: Uint8Array): Pdf {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const text = file.toString("latin1");
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1];
    if (start === undefined) throw new Error("A PDF has no end");
    const { value } = objectAt(file, text, Number(start));
    if (!(value instanceof Stream)) throw new Error("A PDF has no cross-reference stream");
    const objects = new Map<number, Value>();
    const packed = new Set<number>();
    for (const { number, kind, place } of rowsOf(value)) {
      if (kind === 2) packed.add(place);
      if (kind !== 1 || place === Number(start)) continue;
      const found = objectAt(file, text, place);
      if (found.number !== number) throw new Error(`Object ${number} is not where a PDF says`);
      objects.set(number, found.value);
    }
    for (const container of packed) unpack(objects, container);
    return new Pdf(objects, value.entries);
  }

  /** What a value stands for. */
  get(value: Value | undefined): Value {
    return value instanceof Reference ? this.get(this.objects.get(value.number)) : (value ?? null);
  }

  /** A dictionary, or an empty one. */
  dictionary(value: Value | undefined): Dictionary {
    const found = this.get(value);
    if (found instanceof Stream) return found.entries;
    return found instanceof Dictionary ? found : new Dictionary();
  }

  /** The values of an array; of anything else, itself. */
  list(value: Value | undefined): readonly Value[] {
    const found = this.get(value);
    if (found === null) return [];
    return Array.isArray(found) ? found : [found];
  }

  name(value: Value | undefined): string | undefined {
    const found = this.get(value);
    return found instanceof Name ? found.text : undefined;
  }

  text(value: Value | undefined): string | undefined {
    const found = this.get(value);
    return found instanceof Bytes ? humanText(found) : undefined;
  }

  get catalog(): Dictionary {
    return this.dictionary(this.trailer.get("Root"));
  }

  /** The numbers of the objects of pages, in their order. */
  get pages(): readonly number[] {
    return this.#pagesBelow(this.catalog.get("Pages"));
  }

  #pagesBelow(value: Value | undefined): readonly number[] {
    const node = this.dictionary(value);
    if (this.name(node.get("Type")) !== "Pages")
      return value instanceof Reference ? [value.number] : [];
    return this.list(node.get("Kids")).flatMap((kid) => this.#pagesBelow(kid));
  }

  /** The bytes of a stream, as they were before they were packed. */
  content(value: Value | undefined): string {
    const found = this.get(value);
    return found instanceof Stream ? contentOf(found) : "";
  }

  /** The entries of a number tree or name tree, by their keys. */
  tree(value: Value | undefined, kind: "Nums" | "Names"): ReadonlyMap<number | string, Value> {
    const node = this.dictionary(value);
    const entries = new Map<number | string, Value>();
    const own = this.list(node.get(kind));
    for (let at = 0; at + 1 < own.length; at += 2) {
      const key = this.get(own[at]);
      entries.set(key instanceof Bytes ? key.text : Number(key), own[at + 1] ?? null);
    }
    for (const kid of this.list(node.get("Kids")))
      for (const [key, each] of this.tree(kid, kind)) entries.set(key, each);
    return entries;
  }

  /** The file once more, with nothing packed: for tests that change its objects. */
  write(): Uint8Array {
    const chunks: Buffer[] = [Buffer.from("%PDF-1.7\n%\xff\xff\xff\xff\n", "latin1")];
    const places = new Map<number, number>();
    let size = chunks[0]?.length ?? 0;
    const add = (number: number, body: readonly Buffer[]): void => {
      places.set(number, size);
      const all = Buffer.concat([
        Buffer.from(`${number} 0 obj\n`),
        ...body,
        Buffer.from("\nendobj\n"),
      ]);
      chunks.push(all);
      size += all.length;
    };
    for (const [number, value] of this.objects) add(number, bodyOf(value));
    const last = Math.max(...this.objects.keys()) + 1;
    places.set(last, size);
    const start = size;
    const rows = Buffer.alloc((last + 1) * 5);
    for (const [number, place] of places) {
      rows.writeUInt8(1, number * 5);
      rows.writeUInt32BE(place, number * 5 + 1);
    }
    const entries = new Dictionary([...this.trailer].filter(([key]) => !PACKING.has(key)));
    entries.set("W", [1, 4, 0]).set("Size", last + 1);
    add(last, bodyOf(new Stream(entries, rows)));
    return Buffer.concat([...chunks, Buffer.from(`startxref\n${start}\n%%EOF`)]);
  }
}

/** What a cross-reference stream says of how it is packed. */
const PACKING = new Set(["Filter", "DecodeParms", "Length", "Index"]);

function bodyOf(value: Value): readonly Buffer[] {
  if (!(value instanceof Stream)) return [Buffer.from(written(value), "latin1")];
  const entries = new Dictionary(value.entries).set("Length", value.bytes.length);
  return [
    Buffer.from(`${written(entries)}\nstream\n`, "latin1"),
    Buffer.from(value.bytes),
    Buffer.from("\nendstream"),
  ];
}

/** A stream that is not packed. */
export function streamOf(text: string, entries: Dictionary = new Dictionary()): Stream {
  const kept = [...entries].filter(([key]) => !PACKING.has(key));
  return new Stream(new Dictionary(kept), Buffer.from(text, "latin1"));
}

function contentOf({ entries, bytes }: Stream): string {
  const filter = entries.get("Filter");
  const name = filter instanceof Name ? filter.text : "";
  if (name !== "" && name !== "FlateDecode") throw new Error(`No test knows the filter ${name}`);
  return (name === "" ? Buffer.from(bytes) : inflateSync(bytes)).toString("latin1");
}

interface Found {
  readonly number: number;
  readonly value: Value;
}

function objectAt(file: Buffer, text: string, at: number): Found {
  const head = /(\d+) 0 obj\s/y;
  head.lastIndex = at;
  const number = Number(head.exec(text)?.[1]);
  if (Number.isNaN(number)) throw new Error(`There is no object at ${at} of a PDF`);
  const scanner = new Scanner(text, head.lastIndex);
  const value = scanner.next();
  if (value === undefined || value instanceof Word) throw new Error(`Object ${number} is empty`);
  const begin = /\s*stream\r?\n/y;
  begin.lastIndex = scanner.at;
  if (!(value instanceof Dictionary) || !begin.test(text)) return { number, value };
  const length = value.get("Length");
  if (typeof length !== "number") throw new Error(`The stream of object ${number} has no length`);
  const bytes = file.subarray(begin.lastIndex, begin.lastIndex + length);
  return { number, value: new Stream(value, bytes) };
}

interface Row {
  readonly number: number;
  readonly kind: number;
  /** In the file; or the number of the object stream that it is in. */
  readonly place: number;
}

function rowsOf(table: Stream): readonly Row[] {
  const widths = (table.entries.get("W") as number[] | undefined) ?? [];
  const [kindWidth = 0, placeWidth = 0, indexWidth = 0] = widths;
  const row = kindWidth + placeWidth + indexWidth;
  const isPredicted = table.entries.has("DecodeParms");
  const data = Buffer.from(contentOf(table), "latin1");
  const bytes = isPredicted ? summed(data, row) : data;
  return Array.from({ length: Math.floor(bytes.length / row) }, (_, number) => ({
    number,
    kind: bytes.readUIntBE(number * row, kindWidth),
    place: bytes.readUIntBE(number * row + kindWidth, placeWidth),
  }));
}

/** PNG's predictor "up", backwards. */
function summed(data: Buffer, row: number): Buffer {
  const count = data.length / (row + 1);
  const made = Buffer.alloc(count * row);
  for (let line = 0; line < count; line += 1) {
    if (data[line * (row + 1)] !== 2) throw new Error("No test knows this predictor");
    for (let at = 0; at < row; at += 1) {
      const above = line === 0 ? 0 : (made[(line - 1) * row + at] ?? 0);
      made[line * row + at] = (data[line * (row + 1) + 1 + at] ?? 0) + above;
    }
  }
  return made;
}

function unpack(objects: Map<number, Value>, container: number): void {
  const stream = objects.get(container);
  if (!(stream instanceof Stream)) throw new Error(`Object ${container} is no object stream`);
  const text = contentOf(stream);
  const first = Number(stream.entries.get("First"));
  const head = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let at = 0; at + 1 < head.length; at += 2) {
    const value = new Scanner(text, first + (head[at + 1] ?? 0)).next();
    if (value === undefined || value instanceof Word) throw new Error("An object stream is broken");
    objects.set(head[at] ?? 0, value);
  }
  objects.delete(container);
}
