import { bidi } from "./bidi.ts";
import type { ShapedGlyph } from "./face.ts";

/** Among the files of the package, beside the fonts. */
export const SHAPER_FILE = "harfbuzz.wasm";

/** What is called of HarfBuzz 15 (hb.h); numbers are addresses in its memory, or what its enumerations say. */
interface HarfBuzz {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly __wasm_call_ctors: () => void;
  readonly malloc: (bytes: number) => number;
  readonly hb_blob_create: (
    data: number,
    length: number,
    mode: number,
    user: number,
    destroy: number,
  ) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_font_create: (face: number) => number;
  readonly hb_buffer_create: () => number;
  readonly hb_buffer_set_cluster_level: (buffer: number, level: number) => void;
  readonly hb_buffer_clear_contents: (buffer: number) => void;
  readonly hb_buffer_add_utf16: (
    buffer: number,
    text: number,
    length: number,
    offset: number,
    count: number,
  ) => void;
  readonly hb_buffer_set_direction: (buffer: number, direction: number) => void;
  readonly hb_buffer_guess_segment_properties: (buffer: number) => void;
  readonly hb_shape: (font: number, buffer: number, features: number, count: number) => void;
  readonly hb_buffer_get_length: (buffer: number) => number;
  readonly hb_buffer_get_glyph_infos: (buffer: number, length: number) => number;
  readonly hb_buffer_get_glyph_positions: (buffer: number, length: number) => number;
}

const DIRECTIONS = { ltr: 4, rtl: 5 } as const;
/** HB_BUFFER_CLUSTER_LEVEL_CHARACTERS: each glyph says which character it came from, marks among them. */
const EACH_CHARACTER = 2;
/** HB_MEMORY_MODE_WRITABLE */
const WRITABLE = 2;
/** hb_glyph_info_t and hb_glyph_position_t: five words of four bytes each. */
const WORDS = 5;
const PAGE = 65_536;

/** A font that HarfBuzz has read. */
export interface ShaperFont {
  readonly address: number;
  /** From its units to thousandths of the size. */
  readonly scale: number;
}

/** Says with which glyphs a text is printed, and where they stand: HarfBuzz, as a WebAssembly program that computes and can do nothing else. */
export class Shaper {
  readonly #harfbuzz: HarfBuzz;
  readonly #buffer: number;
  #text = { address: 0, length: 0 };

  constructor(program: Uint8Array) {
    this.#harfbuzz = started(program);
    this.#buffer = this.#harfbuzz.hb_buffer_create();
    this.#harfbuzz.hb_buffer_set_cluster_level(this.#buffer, EACH_CHARACTER);
  }

  open(bytes: Uint8Array, unitsPerEm: number): ShaperFont {
    const hb = this.#harfbuzz;
    const data = roomFor(bytes.length, hb);
    new Uint8Array(hb.memory.buffer, data, bytes.length).set(bytes);
    const face = hb.hb_face_create(hb.hb_blob_create(data, bytes.length, WRITABLE, 0, 0), 0);
    return { address: hb.hb_font_create(face), scale: 1000 / unitsPerEm };
  }

  /** Takes a text in logical order and gives its glyphs from the left; brackets that run right to left are turned around. */
  shape(font: ShaperFont, text: string, direction: "ltr" | "rtl"): readonly ShapedGlyph[] {
    const hb = this.#harfbuzz;
    const buffer = this.#buffer;
    hb.hb_buffer_clear_contents(buffer);
    hb.hb_buffer_add_utf16(buffer, this.#write(text), text.length, 0, text.length);
    hb.hb_buffer_set_direction(buffer, DIRECTIONS[direction]);
    hb.hb_buffer_guess_segment_properties(buffer);
    hb.hb_shape(font.address, buffer, 0, 0);
    const length = hb.hb_buffer_get_length(buffer);
    const infos = hb.hb_buffer_get_glyph_infos(buffer, 0);
    const positions = hb.hb_buffer_get_glyph_positions(buffer, 0);
    const shown = direction === "rtl" ? turned(text) : text;
    return this.#glyphs(shown, font.scale, { length, infos, positions });
  }

  #write(text: string): number {
    const hb = this.#harfbuzz;
    if (text.length > this.#text.length) {
      const length = Math.max(256, text.length * 2);
      this.#text = { address: roomFor(length * 2, hb), length };
    }
    const units = new Uint16Array(hb.memory.buffer, this.#text.address, text.length);
    for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
    return this.#text.address;
  }

  #glyphs(
    text: string,
    scale: number,
    { length, infos, positions }: { length: number; infos: number; positions: number },
  ): readonly ShapedGlyph[] {
    const { buffer } = this.#harfbuzz.memory;
    const info = new Uint32Array(buffer, infos, length * WORDS);
    const position = new Int32Array(buffer, positions, length * WORDS);
    const clusters = Array.from({ length }, (_, index) => info[index * WORDS + 2] ?? 0);
    const codePoints = codePointsOf(text, clusters);
    return clusters.map((_, index): ShapedGlyph => {
      const at = index * WORDS;
      return {
        id: info[at] ?? 0,
        advance: (position[at] ?? 0) * scale,
        dx: (position[at + 2] ?? 0) * scale,
        dy: (position[at + 3] ?? 0) * scale,
        codePoints: codePoints[index] ?? [],
      };
    });
  }
}

/** With brackets that look the way the text runs, as HarfBuzz draws them. */
function turned(text: string): string {
  return Array.from(text, (char) => bidi.getMirroredCharacter(char) ?? char).join("");
}

/** What each glyph stands for: the characters from its own to the next that has a glyph; of several from one character the first has it. */
function codePointsOf(text: string, clusters: readonly number[]): readonly (readonly number[])[] {
  const starts = [...new Set(clusters)].toSorted((a, b) => a - b);
  const told = new Set<number>();
  return clusters.map((start) => {
    if (told.has(start)) return [];
    told.add(start);
    const next = starts[starts.indexOf(start) + 1];
    return Array.from(text.slice(start, next), (char) => char.codePointAt(0) ?? 0);
  });
}

/** Address 0 is none: there is no more memory. */
function roomFor(bytes: number, { malloc }: HarfBuzz): number {
  const address = malloc(bytes);
  if (address === 0) throw new Error("HarfBuzz has no memory left");
  return address;
}

/** Nothing outside can be asked for but more memory. */
function started(program: Uint8Array): HarfBuzz {
  const stop = (): never => {
    throw new Error("HarfBuzz has given up");
  };
  const grow = (bytes = 0): number => {
    const { memory } = harfbuzz;
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
    if (missing > 0) memory.grow(missing);
    return 1;
  };
  const env = {
    _abort_js: stop,
    _setitimer_js: stop,
    _emscripten_runtime_keepalive_clear: stop,
    emscripten_resize_heap: grow,
  };
  const imports = { env, wasi_snapshot_preview1: { proc_exit: stop } };
  const { exports } = new WebAssembly.Instance(
    new WebAssembly.Module(new Uint8Array(program)),
    imports,
  );
  // The door: the file belongs to this package, and a test asks for what it exports.
  const harfbuzz = exports as unknown as HarfBuzz;
  const { __wasm_call_ctors: begin } = harfbuzz;
  begin();
  return harfbuzz;
}
