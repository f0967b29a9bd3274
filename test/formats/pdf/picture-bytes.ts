import { crc32, deflateSync } from "node:zlib";

/** A PNG two pixels wide and one high; four parts a color make it transparent. */
export function png(left: readonly number[], right: readonly number[]): Uint8Array {
  return pngOf({ kind: left.length === 4 ? 6 : 2, data: [0, ...left, ...right] });
}

interface PngParts {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  /** The kind of color by its number in the file. */
  readonly kind: number;
  readonly interlace?: number;
  readonly palette?: readonly number[];
  readonly clear?: readonly number[];
  /** Each row with its filter before it. */
  readonly data: readonly number[] | Uint8Array;
}

export function pngOf(parts: PngParts): Uint8Array {
  const { width = 2, height = 1, depth = 8, kind, interlace = 0, palette, clear, data } = parts;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([depth, kind, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    ...(palette === undefined ? [] : [chunk("PLTE", Buffer.from(palette))]),
    ...(clear === undefined ? [] : [chunk("tRNS", Buffer.from(clear))]),
    chunk("IDAT", deflateSync(Buffer.from(data))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A JPEG of two squares, the left gray and the right white; its orientation is told in EXIF. */
export function jpeg(orientation: number): Uint8Array {
  const exif = `ffe100224578696600004d4d002a000000080001011200030000000100${orientation.toString(16).padStart(2, "0")}000000000000`;
  const quantization = `ffdb004300${"01".repeat(64)}`;
  const frame = "ffc0000b080008001001011100";
  const direct = `ffc40015000101${"00".repeat(14)}000a`;
  const alternating = `ffc400141001${"00".repeat(15)}00`;
  const scan = "ffda0008010100003f002fe1";
  return Buffer.from(`ffd8${exif}${quantization}${frame}${direct}${alternating}${scan}ffd9`, "hex");
}
