import type { Finding, Place } from "../../diagnostic.ts";
import type { Document } from "../../document/blocks.ts";
import { MARKER } from "../../known-files.ts";
import type { Missing } from "./layout.ts";

/** More places than these say nothing new. */
const MOST_NAMED = 4;

/** A finding for each character that no face has, at the first text where it stands, with some of the others. */
export function missingGlyphs(missing: readonly Missing[], { origins }: Document): Finding[] {
  const found = new Map<number, (Place | undefined)[]>();
  for (const { codePoint, at } of missing) {
    const places = found.get(codePoint) ?? [];
    const origin = at === undefined ? undefined : origins[at];
    places.push(origin && { ...origin, part: String.fromCodePoint(codePoint) });
    found.set(codePoint, places);
  }
  return [...found].map(([codePoint, all]): Finding => {
    const known = all.filter((place) => place !== undefined);
    const [at = { file: MARKER }, ...related] = known.slice(0, MOST_NAMED + 1);
    const places = Math.max(1, known.length);
    return { rule: "missing-glyph", params: { codePoint, places }, at, related };
  });
}
