import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Face } from "../../../src/formats/pdf/face.ts";
import type { Faces } from "../../../src/formats/pdf/faces.ts";
import { tagIn } from "../../../src/formats/pdf/paper.ts";
import type { Book, Item, Look, Page, Tag, TextItem } from "../../../src/formats/pdf/paper.ts";
import { atomsOf, visualOrder } from "../../../src/formats/pdf/paragraph.ts";
import { shaper } from "./fonts.ts";

const require = createRequire(import.meta.url);

function face(path: string): Face {
  const bytes = (): Uint8Array => readFileSync(require.resolve(`@expo-google-fonts/${path}.ttf`));
  return new Face(path, { bytes, shaper });
}

const upright = face("noto-sans/400Regular/NotoSans_400Regular");
const bold = face("noto-sans/600SemiBold/NotoSans_600SemiBold");
const hebrew = face("noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular");

/** Noto Sans, and Noto Sans Hebrew where it has no letter. */
export const noto: Faces = {
  of: ({ weight }) => [weight === 600 ? bold : upright, hebrew],
};

export const plain: Look = {
  family: "sans",
  weight: 400,
  italic: false,
  size: 10,
  color: "#000000",
};

/** A line of text. */
export function line(
  text: string,
  more: Partial<Omit<TextItem, "type" | "atoms">> & {
    readonly look?: Partial<Look>;
    readonly direction?: "ltr" | "rtl";
  } = {},
): TextItem {
  const { look = {}, direction = "ltr", ...rest } = more;
  const { atoms } = atomsOf([{ text, look: { ...plain, ...look } }], { faces: noto, direction });
  return { type: "text", x: 50, y: 50, ...rest, atoms: visualOrder(atoms) };
}

export function page(items: readonly Item[], more: Partial<Page> = {}): Page {
  return { width: 595, height: 842, items, places: [], label: { style: "decimal" }, ...more };
}

/** A book of which only what matters is said; by default all of it hangs below one element. */
export function book(
  pages: readonly Page[],
  more: Partial<Book> & { readonly structure?: Tag } = {},
): Book {
  return {
    title: "Service handbook",
    language: "en",
    direction: "ltr",
    date: new Date("2026-03-01T12:00:00Z"),
    bookmarks: [],
    structure: tagIn(undefined, "Document"),
    ...more,
    pages,
  };
}
