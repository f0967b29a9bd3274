import { isUtf8 } from "node:buffer";

export interface Decoded {
  /** The text; where the bytes are not UTF-8, with U+FFFD for what cannot be read. */
  readonly text: string;
  /** The first place that is not UTF-8, as an offset in `text`. */
  readonly fault?: { readonly offset: number; readonly encoding: "UTF-16" | undefined };
}

const REPLACEMENT = "\uFFFD";

/** The text of a file's bytes. A byte-order mark stays in the text: the parser speaks about it. */
export function decode(bytes: Buffer): Decoded {
  const text = bytes.toString("utf8");
  if (isUtf8(bytes)) return { text };
  const encoding = isUtf16(bytes) ? "UTF-16" : undefined;
  return { text, fault: { offset: firstReplaced(text, bytes), encoding } };
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  return mark === 0xfeff || mark === 0xfffe;
}

/** The first U+FFFD of the decoded text that the file itself does not contain. */
function firstReplaced(text: string, bytes: Buffer): number {
  let byte = 0;
  let seen = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) {
    byte += Buffer.byteLength(text.slice(seen, at));
    seen = at;
    if (bytes.toString("latin1", byte, byte + 3) !== "\xef\xbf\xbd") return at;
  }
  return text.length;
}
