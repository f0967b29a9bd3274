import { base64 } from "../formats/assets.ts";
import { plainLook } from "../formats/options.ts";
import type { Look } from "../formats/options.ts";
import { facesSheet } from "./faces.ts";
import type { FontSource } from "./faces.ts";

/** How the documents of a workspace look: its faces and colours. */
export async function lookOf(language: string, fontOf: FontSource | undefined): Promise<Look> {
  if (fontOf === undefined) return plainLook;
  const sheet = facesSheet(language, fontOf) + plainLook.sheet;
  return { ...plainLook, sheet, hash: await sha256(sheet) };
}

/** The SHA-256 of a text in base64, as a page's policy names it. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return base64(new Uint8Array(digest));
}
