import type { Lines } from "./lines.ts";
import type { Piece, Pieces } from "./pieces.ts";
import { pieceAround } from "./pieces.ts";

/** Changes the page, and leaves where it was in the window what its reader was looking at, or the line that stands for it. */
export function holdStill(pieces: Pieces, lines: Lines, change: () => void): void {
  const seen = pieceInSight(pieces);
  const before = seen?.element.getBoundingClientRect().top ?? 0;
  change();
  if (seen === undefined) return;
  const after = standIn(seen, lines).getBoundingClientRect().top;
  // What began above the window would leave with its end.
  scrollBy(0, after - Math.max(before, innerHeight / 6));
}

/** The innermost piece in the upper part of the window. At its very beginning a page stays there by itself. */
function pieceInSight(pieces: Pieces): Piece | undefined {
  if (scrollY === 0) return undefined;
  return pieceAround(document.elementFromPoint(innerWidth / 2, innerHeight / 3), pieces);
}

function standIn(piece: Piece, lines: Lines): Element {
  for (let at: Piece | undefined = piece; at !== undefined; at = at.around) {
    const line = lines.lineOf(at);
    if (at.state !== "hidden") return at.element;
    if (line !== undefined) return line;
  }
  return piece.element;
}
