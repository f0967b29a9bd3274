import type { Finding } from "../../diagnostic.ts";
import type { Document, OriginId } from "../../document/blocks.ts";
import { MARKER } from "../../known-files.ts";
import type { Look } from "../options.ts";
import type { PictureFault } from "./printable.ts";

/** The pictures of a document by their files, with the first place where each is used, as far as it is known. */
export type PictureUses = ReadonlyMap<string, OriginId | undefined>;

export function picturesIn({ blocks }: Document): PictureUses {
  const uses = new Map<string, OriginId | undefined>();
  visit(blocks, uses);
  return uses;
}

function visit(node: unknown, uses: Map<string, OriginId | undefined>): void {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && node.type === "picture" && "file" in node) {
    const file = String(node.file);
    const at = "at" in node && typeof node.at === "number" ? node.at : undefined;
    uses.set(file, uses.get(file) ?? at);
    return;
  }
  for (const part of Object.values(node)) visit(part, uses);
}

/** A finding for each picture that could not be printed, at the first place where it is used. */
export function faultyPictures(
  faults: ReadonlyMap<string, PictureFault>,
  uses: PictureUses,
  { origins }: Document,
  { logo }: Look,
): readonly Finding[] {
  return [...faults].map(([file, fault]): Finding => {
    const origin = origins[uses.get(file) ?? -1];
    const known = origin === undefined ? { file: MARKER } : { ...origin, part: file };
    // The cover has the logo by the name of the company, which is where its words come from.
    const at = file === logo?.file ? { file: MARKER, pointer: "/theme/logo" } : known;
    return { rule: "unprintable-picture", params: { file, ...fault }, at };
  });
}
