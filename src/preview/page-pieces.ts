/**
 * A page cut into its sections and cards, so that two versions of it can be compared piece by piece. It relies on what `formats/html` writes:
 * well-formed, every piece with an id, `<` nowhere but in tags.
 */
export interface Piece {
  readonly id: string;
  /** Its opening tag. */
  readonly open: string;
  /** All of it. */
  readonly html: string;
  /** The pieces directly inside. */
  readonly pieces: readonly Piece[];
  /** What stands before each of them, and behind the last. */
  readonly gaps: readonly string[];
}

interface Open {
  readonly id: string;
  readonly open: string;
  readonly start: number;
  readonly pieces: Piece[];
  readonly gaps: string[];
  /** Where the gap begins that is being read. */
  at: number;
}

const TAG = /<(\/?)(?:main|section|article)\b[^>]*>/g;

/** The text of a page, `<main>`, as one piece. */
export function piecesOf(main: string): Piece | undefined {
  const stack: Open[] = [];
  for (const { 0: tag, 1: slash, index } of main.matchAll(TAG)) {
    const end = index + tag.length;
    if (slash === "") {
      stack.at(-1)?.gaps.push(main.slice(stack.at(-1)?.at, index));
      stack.push({ id: idIn(tag), open: tag, start: index, pieces: [], gaps: [], at: end });
      continue;
    }
    const closed = stack.pop();
    if (closed === undefined) return undefined;
    closed.gaps.push(main.slice(closed.at, index));
    const { id, open, start, pieces, gaps } = closed;
    const piece = { id, open, pieces, gaps, html: main.slice(start, end) };
    const around = stack.at(-1);
    if (around === undefined) return piece;
    around.pieces.push(piece);
    around.at = end;
  }
  return undefined;
}

function idIn(tag: string): string {
  return / id="([^"]*)"/.exec(tag)?.[1] ?? "";
}
