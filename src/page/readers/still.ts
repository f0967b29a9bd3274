import { elementInSight } from "../sight.ts";
import type { Lines } from "./lines.ts";
import type { Piece, Pieces } from "./pieces.ts";
import { pieceAround } from "./pieces.ts";

/** Changes the page, and leaves where it was in the window what its reader was looking at; or puts there the line that stands for it. */
export function holdStill(pieces: Pieces, lines: Lines, change: () => void): void {
  const seen = elementInSight();
  const piece = pieceAround(seen ?? null, pieces);
  const before = seen?.getBoundingClientRect().top ?? 0;
  change();
  if (seen === undefined || piece === undefined) return;
  if (seen.getClientRects().length > 0) {
    scrollBy(0, seen.getBoundingClientRect().top - before);
    return;
  }
  const now = standIn(piece, lines).getBoundingClientRect().top;
  scrollBy(0, now - Math.max(before, innerHeight / 4));
}

/** What is there of a hidden piece: its line, or what of the pieces around it is shown. */
function standIn(piece: Piece, lines: Lines): Element {
  for (let at: Piece | undefined = piece; at !== undefined; at = at.around) {
    const line = lines.lineOf(at);
    if (line !== undefined) return line;
    if (at.state !== "hidden") return at.element;
  }
  return piece.element;
}
