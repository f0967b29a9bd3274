/** Pictures by the name that the document uses, read by the host inside the workspace. */
export type Assets = ReadonlyMap<string, Uint8Array>;

export const noAssets: Assets = new Map();

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["png", "image/png"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
  ["svg", "image/svg+xml"],
]);

/** How the files of pictures end that every reader can show, in lower case. */
export const pictureEndings: readonly string[] = [...mediaTypes.keys()];

/** The ending of a picture's file name in lower case, where it is a kind of picture that every reader can show. */
export function pictureEnding(file: string): string | undefined {
  const ending = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return mediaTypes.has(ending) ? ending : undefined;
}

/** A picture as a `data:` address, so that the page needs no second file. */
export function dataAddress(file: string, bytes: Uint8Array): string | undefined {
  const type = mediaTypes.get(pictureEnding(file) ?? "");
  return type === undefined ? undefined : `data:${type};base64,${base64(bytes)}`;
}

/** Bytes as text, for addresses that carry what they lead to. */
export function base64(bytes: Uint8Array): string {
  // In steps, because a call takes a limited number of arguments.
  const step = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += step) {
    text += String.fromCharCode(...bytes.subarray(start, start + step));
  }
  return btoa(text);
}
