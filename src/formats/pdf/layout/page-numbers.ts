import { widthOf } from "../lines.ts";
import type { Span } from "../paragraph.ts";
import type { LinePiece, PieceLook } from "./line-pieces.ts";
import type { LineMark } from "./strips.ts";
import type { InkLook, Setting } from "./words.ts";

/** Links on the names of these are for the curious; who reads on needs no page for them. */
const NAMES = /^(term|role|department|location|segment|channel|source|gesture|level|edition)-/;
/** An id or a number of a section says by itself where it is found. */
const NUMBER = /^\S*\d\S*$/;

/** Whether a link sends its readers somewhere, so that in print it says to which page. */
export function sendsTo(anchor: string, says: string): boolean {
  return anchor !== "" && !NAMES.test(anchor) && !NUMBER.test(says.trim());
}

/**
 * Room for a number of three digits. It is set before any page is known, and the line is drawn together when they are: so nothing that a number
 * says can move what it counts.
 */
const ROOM = "888";

/** A question or a whole sentence: after its own mark there is no comma. */
const ENDED = /[.?!…]$/u;

/** What follows the words of a link: the page that it leads to. */
export function pageSpans(
  anchor: string,
  says: string,
  look: InkLook,
  { document, strings }: Setting,
): readonly Span<InkLook>[] {
  const [before = "", behind = ""] = strings.onPage.split("{page}");
  const isolate = document.direction === "rtl" ? ({ isolate: "ltr" } as const) : {};
  const [open, close] = ENDED.test(says.trim()) ? [" (", ")"] : [", ", ""];
  return [
    { text: `${open}${before}`, look },
    { text: ROOM, look: { ...look, pageOf: anchor }, ...isolate },
    { text: `${behind}${close}`, look },
  ];
}

type Atoms = LinePiece["atoms"];

/** A line with the numbers of pages in their places; what they do not need is given back at its end, or to its blanks. */
export function withPages(
  line: LineMark,
  set: (anchor: string, look: PieceLook) => Atoms,
): LineMark {
  if (!line.pieces.some(({ atoms }) => atoms.some(({ look }) => look.pageOf !== undefined)))
    return line;
  const pieces = line.pieces.map((piece) => ({
    ...piece,
    atoms: piece.atoms.flatMap((atom) =>
      atom.look.pageOf === undefined ? [atom] : set(atom.look.pageOf, atom.look),
    ),
  }));
  const atoms = pieces.flatMap((piece) => piece.atoms);
  const spared = widthOf(line.pieces.flatMap((piece) => piece.atoms)) - widthOf(atoms);
  const { stretch } = line;
  const blanks = atoms.filter(({ isSpace }) => isSpace).length;
  if (stretch === undefined || blanks === 0)
    return { ...line, width: line.width - spared, pieces: placed(pieces, 0) };
  const wider = stretch + spared / blanks;
  return { ...line, stretch: wider, pieces: placed(pieces, wider) };
}

/** One behind the other, from the left end of the line. */
function placed(pieces: readonly LinePiece[], stretch: number): readonly LinePiece[] {
  let dx = 0;
  return pieces.map((piece) => {
    const start = dx;
    const blanks = piece.atoms.filter(({ isSpace }) => isSpace).length;
    const width = widthOf(piece.atoms) + blanks * stretch;
    dx += width;
    return { ...piece, dx: start, width };
  });
}
