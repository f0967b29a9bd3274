import { UserError } from "../../failure.ts";
import { Face } from "./face.ts";
import type { Faces, Style } from "./faces.ts";
import { chainOf } from "./font-files.ts";
import type { BookType } from "./font-files.ts";
import { SHAPER_FILE, Shaper } from "./shaper.ts";

interface FacesRequest extends BookType {
  /** Gives the bytes of a font file of this package by its name; nothing where the files are not at hand. */
  readonly fontOf: (file: string) => Uint8Array | undefined;
}

/** The faces of a book. A font is read when a letter is first looked for in it. */
export function makeFaces({ fontOf, ...book }: FacesRequest): Faces {
  const faces = new Map<string, Face>();
  let known: Shaper | undefined;
  const shaper = (): Shaper => {
    known ??= new Shaper(bytesOf(SHAPER_FILE, fontOf));
    return known;
  };
  const faceOf = (file: string): Face => {
    const found = faces.get(file);
    if (found !== undefined) return found;
    const bytes = (): Uint8Array => bytesOf(file, fontOf);
    const face = new Face(file.replace(/\.ttf$/, ""), { bytes, shaper });
    faces.set(file, face);
    return face;
  };
  const chains = new Map<string, readonly Face[]>();
  return {
    of: (style) => {
      const key = keyOf(style);
      const found = chains.get(key);
      if (found !== undefined) return found;
      const chain = chainOf(style, book).map(faceOf);
      chains.set(key, chain);
      return chain;
    },
  };
}

function keyOf({ family, weight, italic }: Style): string {
  return `${family} ${weight} ${italic}`;
}

function bytesOf(file: string, fontOf: FacesRequest["fontOf"]): Uint8Array {
  const bytes = fontOf(file);
  if (bytes !== undefined) return bytes;
  throw new UserError(
    `The font ${file} is missing from this copy of svc.`,
    "Install svc again; in a copy of the repository, run npm run build.",
  );
}
