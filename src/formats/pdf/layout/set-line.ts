/** Texts on one line, whatever room there is. */

import type { Direction } from "../../../direction.ts";
import { boxesOf, lineOf } from "../lines.ts";
import type { Line } from "../lines.ts";
import { atomsOf } from "../paragraph.ts";
import type { Span } from "../paragraph.ts";
import type { InkLook, Setting } from "./words.ts";

/** The line that these make one behind the other; characters that no face has are told to the setting. */
export function setLine(
  spans: readonly Span<InkLook>[],
  direction: Direction,
  { faces, missing: tell }: Setting,
): Line<InkLook> {
  const { atoms, missing } = atomsOf(spans, { faces, direction });
  for (const { codePoint, look } of missing) tell(codePoint, look.at);
  return lineOf(boxesOf(atoms), true);
}
