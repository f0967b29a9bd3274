import type { Assets } from "../assets.ts";
import { pictureEnding } from "../assets.ts";
import type { Drawing } from "./drawing.ts";
import { Damaged, readPixels, TooMany } from "./pixels.ts";
import { Unprintable } from "./svg/elements.ts";

/** A picture that can be printed; its natural size in pixels, 96 to the inch. */
export type Printable = { readonly width: number; readonly height: number } & (
  | { readonly bytes: Uint8Array }
  | { readonly drawing: Drawing }
);

/** Why a picture cannot be printed. */
export interface PictureFault {
  readonly because: "kind" | "damaged" | "pixels" | "drawing";
  /** Of a drawing: what in it cannot be printed, as it is written there. */
  readonly name: string;
}

export interface Printables {
  readonly pictures: ReadonlyMap<string, Printable>;
  readonly faults: ReadonlyMap<string, PictureFault>;
}

/** Reads pictures as they can be printed. Never throws for what is in them. */
export async function readPrintables(files: Iterable<string>, assets: Assets): Promise<Printables> {
  const pictures = new Map<string, Printable>();
  const faults = new Map<string, PictureFault>();
  for (const file of files) {
    const bytes = assets.get(file);
    if (bytes === undefined) continue;
    const read = await readPrintable(file, bytes);
    if ("because" in read) faults.set(file, read);
    else pictures.set(file, read);
  }
  return { pictures, faults };
}

async function readPrintable(file: string, bytes: Uint8Array): Promise<Printable | PictureFault> {
  try {
    switch (pictureEnding(file)) {
      case "svg": {
        const { readSvg } = await import("./svg/read-svg.ts");
        const drawing = await readSvg(bytes);
        return { drawing, width: drawing.width, height: drawing.height };
      }
      case "png":
      case "jpg":
      case "jpeg":
        return await readPixels(bytes);
      default:
        return { because: "kind", name: "" };
    }
  } catch (error) {
    return faultOf(error);
  }
}

function faultOf(error: unknown): PictureFault {
  if (error instanceof Damaged) return { because: "damaged", name: "" };
  if (error instanceof TooMany) return { because: "pixels", name: "" };
  if (!(error instanceof Unprintable)) throw error;
  return { because: error.what === "" ? "damaged" : "drawing", name: error.what };
}
