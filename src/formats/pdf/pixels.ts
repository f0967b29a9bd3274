import { convertIndexedToRgb, decode, encode } from "fast-png";
import type { DecodedPng } from "fast-png";
import { heldAs } from "./writer/pdf-file.ts";

/** Pixels of a picture as a PDF can hold them, and how many it has when it stands upright. */
export interface Pixels {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A picture that is not what it says it is. */
export class Damaged extends Error {}

/** A picture with more pixels than a page of any size shows; unpacked they would fill the memory. */
export class TooMany extends Error {}

/** A sheet of A3 at 300 dots to the inch has seventeen million. */
const MOST_PIXELS = 40_000_000;

/** Reads a PNG or JPEG. @throws Damaged, TooMany */
export async function readPixels(bytes: Uint8Array): Promise<Pixels> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length >= 29 && view.getUint32(0) === 0x89504e47;
  if (!isPng) return readJpeg(bytes, view);
  await checkAmount(bytes, view);
  return readPng(bytes, view);
}

function checkSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new Damaged("no pixels");
  if (width * height > MOST_PIXELS) throw new TooMany(`${width} by ${height}`);
}

function readPng(bytes: Uint8Array, view: DataView): Pixels {
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [isInterlaced, isIndexed] = [bytes[28] === 1, bytes[25] === 3];
  try {
    const { palette, ...png } = decoded(bytes);
    const isPlain = !isInterlaced && png.depth <= 8 && png.transparency === undefined;
    if (isPlain && palette === undefined) return { bytes, width, height };
    if (isPlain && isIndexed && palette?.[0]?.length === 3) return { bytes, width, height };
    const whole = isIndexed && palette !== undefined ? { ...png, palette } : png;
    return { bytes: repacked(whole), width, height };
  } catch (error) {
    throw new Damaged("png", { cause: error });
  }
}

/** The colors of a pixel by the kind of a PNG, opacity among them. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Whether there are as many bytes as the pixels take. Few can be packed so that they fill the memory when they are unpacked, so no more is
 * looked at.
 */
async function checkAmount(bytes: Uint8Array, view: DataView): Promise<void> {
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  checkSize(width, height);
  const bits = view.getUint8(24) * (CHANNELS[view.getUint8(25)] ?? 0);
  const least = Math.floor((width * height * bits) / 8) + height;
  // A byte more for each row, of which an interlaced picture has some for each of its own.
  const most = least + (width + 8) * (height + 8) * 2;
  const packed = dataChunks(bytes, view).map((chunk) => Uint8Array.from(chunk));
  const stream = new Blob(packed).stream().pipeThrough(new DecompressionStream("deflate"));
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > most) break;
    }
  } catch (error) {
    throw new Damaged("png", { cause: error });
  }
  if (size < least || size > most) throw new Damaged("png");
}

function dataChunks(bytes: Uint8Array, view: DataView): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const isData = view.getUint32(at + 4) === IDAT;
    if (isData) chunks.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

/** The name of the chunks that hold the pixels. */
const IDAT = 0x49444154;

function decoded(bytes: Uint8Array): DecodedPng {
  const png = decode(bytes);
  const rows = Math.ceil((png.width * png.channels * png.depth) / 8) * png.height;
  const size = png.depth === 16 ? rows / 2 : rows;
  if (png.data.length < size) throw new Error("too few pixels");
  return png;
}

/** What readers of PDF, or the package that writes it, show wrongly in some of its many forms, as colors and opacity of eight bits each. */
function repacked(png: DecodedPng): Uint8Array {
  const { width, height } = png;
  if (png.palette !== undefined) {
    const data = convertIndexedToRgb(png);
    return encode({ width, height, data, channels: data.length / (width * height), depth: 8 });
  }
  const samples = samplesOf(png);
  const { channels, transparency } = png;
  if (transparency === undefined)
    return encode({ width, height, data: inEightBits(samples, png.depth), channels, depth: 8 });
  const clear = Array.from(transparency);
  const data = new Uint8Array(width * height * (channels + 1));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const own = samples.subarray(pixel * channels, (pixel + 1) * channels);
    data.set(inEightBits(own, png.depth), pixel * (channels + 1));
    const isClear = own.every((sample, index) => sample === clear[index]);
    data[pixel * (channels + 1) + channels] = isClear ? 0 : 255;
  }
  return encode({ width, height, data, channels: channels + 1, depth: 8 });
}

/** A number for each color of each pixel; in the file several may share a byte. */
function samplesOf({ width, height, depth, channels, data }: DecodedPng): Uint8Array | Uint16Array {
  if (depth === 16 || depth === 8)
    return data instanceof Uint16Array ? data : Uint8Array.from(data);
  const row = Math.ceil((width * channels * depth) / 8);
  const samples = new Uint8Array(width * height * channels);
  for (let index = 0; index < samples.length; index += 1) {
    const bit = (index % (width * channels)) * depth;
    const byte = data[Math.floor(index / (width * channels)) * row + (bit >> 3)] ?? 0;
    samples[index] = (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
  }
  return samples;
}

function inEightBits(samples: Uint8Array | Uint16Array, depth: number): Uint8Array {
  const scale = 255 / ((1 << depth) - 1);
  return depth === 8
    ? Uint8Array.from(samples)
    : Uint8Array.from(samples, (each) => Math.round(each * scale));
}

/** Frames as PDF can show them: baseline, extended and progressive, of eight bits. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);

function readJpeg(bytes: Uint8Array, view: DataView): Pixels {
  const { at, isAdobe, fills } = frameIn(view);
  if (fills.length > 0) {
    const plain = without(bytes, fills);
    return readJpeg(plain, new DataView(plain.buffer, plain.byteOffset, plain.byteLength));
  }
  const bits = view.getUint8(at + 4);
  const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
  const channels = view.getUint8(at + 9);
  const isKnown = FRAMES.has(view.getUint8(at + 1)) && bits === 8;
  // Four colors are printed inverted, as the one program writes them that all others follow.
  if (!isKnown || ![1, 3, 4].includes(channels) || (channels === 4 && !isAdobe))
    throw new Damaged("jpeg");
  checkSize(width, height);
  if (Buffer.from(bytes).lastIndexOf(END, undefined, "latin1") < at) throw new Damaged("cut off");
  const isTurned = heldAs(bytes) > 4;
  return isTurned ? { bytes, width: height, height: width } : { bytes, width, height };
}

/** The package that writes PDF takes bytes that only fill the room before a marker for a marker. */
function without(bytes: Uint8Array, places: readonly number[]): Uint8Array {
  const starts = [0, ...places.map((place) => place + 1)];
  return Buffer.concat(starts.map((start, index) => bytes.subarray(start, places[index])));
}

const END = "\xff\xd9";

interface Frame {
  /** Where its segment is. */
  readonly at: number;
  /** Whether Adobe's segment is before it. */
  readonly isAdobe: boolean;
  /** Where bytes before it only fill room. */
  readonly fills: readonly number[];
}

/** @throws Damaged where a JPEG has none. */
function frameIn(view: DataView): Frame {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) throw new Damaged("jpeg");
  let isAdobe = false;
  const fills: number[] = [];
  for (let at = 2; at + 10 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) throw new Damaged("jpeg");
    const marker = view.getUint8(at + 1);
    const isOther = marker === 0xc4 || marker === 0xc8 || marker === 0xcc;
    if (marker >= 0xc0 && marker <= 0xcf && !isOther) return { at, isAdobe, fills };
    if (marker === 0xee && view.getUint16(at + 4) === 0x4164) isAdobe = true;
    if (marker === 0xff) fills.push(at);
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  throw new Damaged("jpeg");
}
