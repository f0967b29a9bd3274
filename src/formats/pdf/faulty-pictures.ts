import type { Finding } from "../../diagnostic.ts";
import type { Document, OriginId } from "../../document/blocks.ts";
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

/** A finding for each picture that could not be printed. */
export function faultyPictures(
  faults: ReadonlyMap<string, PictureFault>,
  uses: PictureUses,
  { origins }: Document,
): readonly Finding[] {
  return [...faults].map(([file, fault]): Finding => {
    const origin = origins[uses.get(file) ?? -1];
    return {
      rule: "unprintable-picture",
      params: { file, ...fault },
      at: { file },
      ...(origin === undefined ? {} : { related: [{ ...origin, part: file }] }),
    };
  });
}
