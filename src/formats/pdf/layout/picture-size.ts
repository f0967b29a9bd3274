export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** How many pixels a PNG or JPEG has; nothing for whatever else the bytes are. */
export function sizeOf(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = isPng(view) ? pngSize(view) : isJpeg(view) ? jpegSize(view) : undefined;
  return found !== undefined && found.width > 0 && found.height > 0 ? found : undefined;
}

function isPng(view: DataView): boolean {
  return view.byteLength >= 24 && view.getUint32(0) === 0x89504e47;
}

function isJpeg(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint16(0) === 0xffd8;
}

function pngSize(view: DataView): PictureSize {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The segment that begins a frame says how large it is; the others are passed over. */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isOther = marker === 0xc4 || marker === 0xc8 || marker === 0xcc;
    if (marker >= 0xc0 && marker <= 0xcf && !isOther)
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
