import type { Face, Shaped } from "../face.ts";
import { WORTH_KEEPING } from "../face.ts";
import type { Look } from "../paper.ts";
import type { Atom } from "../paragraph.ts";
import type { InkLook } from "./words.ts";

/** Where a piece of a line belongs and leads to, and what stands there instead of letters. */
export type PieceInk = Pick<InkLook, "tag" | "link" | "picture">;

/** How its words are printed, or which number they keep the room for. */
export type PieceLook = Look & Pick<InkLook, "pageOf">;

/** Neighbours in a line that belong together. */
export interface LinePiece extends PieceInk {
  /** From the left end of the line. */
  readonly dx: number;
  readonly width: number;
  readonly atoms: readonly Atom<PieceLook>[];
}

/** Atoms that belong to the same element and lead to the same place are one piece. */
export function piecesOf(atoms: readonly Atom<InkLook>[], stretch: number): readonly LinePiece[] {
  const runs: Atom<InkLook>[][] = [];
  for (const atom of atoms) {
    const run = runs.at(-1);
    if (run !== undefined && isTogether(atom.look, run[0]?.look)) run.push(atom);
    else runs.push([atom]);
  }
  const pieces = runs.map((run) => ({ ...inkOf(run[0]?.look), atoms: run }));
  // What fills a line is spread as no other line is.
  return placed(pieces, stretch).map((piece, index) => ({
    ...piece,
    atoms: stretch === 0 ? shared(runs[index] ?? []) : piece.atoms,
  }));
}

/** Pieces one behind the other, from the left end of the line. */
export function placed(
  pieces: readonly Pick<LinePiece, "atoms" | keyof PieceInk>[],
  stretch: number,
): readonly LinePiece[] {
  let dx = 0;
  return pieces.map((piece) => {
    const start = dx;
    for (const { width, isSpace } of piece.atoms) dx += width + (isSpace ? stretch : 0);
    return { ...piece, dx: start, width: dx - start };
  });
}

function inkOf(look: InkLook | undefined): PieceInk {
  const { tag, link, picture } = look ?? {};
  return {
    tag,
    ...(link === undefined ? {} : { link }),
    ...(picture === undefined ? {} : { picture }),
  };
}

function isTogether(one: InkLook, other: InkLook | undefined): boolean {
  return (
    one === other ||
    (one.tag === other?.tag && one.link === other?.link && one.picture === other?.picture)
  );
}

/** The words that are printed in one look. */
interface Shelf {
  readonly look: Look;
  readonly atoms: Map<Shaped, Atom<Look>>;
}

const shelves = new WeakMap<Face, Map<string, Shelf>>();

/** Lines are kept until all pages are known, and say the same words over and over: what is kept of a word is one for all of them. */
function shared(atoms: readonly Atom<InkLook>[]): readonly Atom<PieceLook>[] {
  let before: Atom<InkLook> | undefined;
  let shelf: Shelf | undefined;
  return atoms.map((atom) => {
    if (atom.look.pageOf !== undefined || atom.text.length > WORTH_KEEPING) return atom;
    if (shelf === undefined || atom.look !== before?.look || atom.face !== before.face)
      shelf = shelfOf(atom);
    before = atom;
    const known = shelf.atoms.get(atom.shaped);
    if (known !== undefined)
      return known.text === atom.text && known.level === atom.level ? known : atom;
    const made = { ...atom, look: shelf.look };
    shelf.atoms.set(atom.shaped, made);
    return made;
  });
}

function shelfOf({ face, look }: Atom<InkLook>): Shelf {
  const { family, weight, italic, size, color, tracking = 0 } = look;
  const ofFace = shelves.get(face) ?? new Map<string, Shelf>();
  shelves.set(face, ofFace);
  const key = `${size} ${color} ${tracking} ${weight} ${family} ${italic}`;
  const known = ofFace.get(key);
  if (known !== undefined) return known;
  const plain = { family, weight, italic, size, color };
  const made = { look: tracking === 0 ? plain : { ...plain, tracking }, atoms: new Map() };
  ofFace.set(key, made);
  return made;
}
