import type { Face, Shaped } from "../face.ts";
import { WORTH_KEEPING } from "../face.ts";
import type { Look } from "../paper.ts";
import type { Atom } from "../paragraph.ts";
import type { InkLook } from "./words.ts";

/** Where a piece of a line belongs and leads to, and what stands there instead of letters. */
export interface PieceInk {
  readonly tag: InkLook["tag"];
  readonly link: InkLook["link"] | undefined;
  readonly picture: InkLook["picture"] | undefined;
}

/** How its words are printed, or which number they keep the room for. */
export type PieceLook = Look & Pick<InkLook, "pageOf">;

/** Neighbours in a line that belong to the same element and lead to the same place. */
export interface LinePiece extends PieceInk {
  /** From the left end of the line. */
  readonly dx: number;
  readonly width: number;
  readonly atoms: readonly Atom<PieceLook>[];
}

/** The pieces of a line, one behind the other. What fills a line is spread as no other is, and stays its own; other words are shared. */
export function piecesOf(atoms: readonly Atom<InkLook>[], stretch: number): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  let dx = 0;
  for (let start = 0; start < atoms.length;) {
    const { tag, link, picture } = atoms[start]?.look ?? {};
    let [end, width] = [start, 0];
    for (; end < atoms.length; end += 1) {
      const atom = atoms[end];
      const look = atom?.look;
      if (look?.tag !== tag || look?.link !== link || look?.picture !== picture) break;
      width += (atom?.width ?? 0) + (atom?.isSpace === true ? stretch : 0);
    }
    const run = start === 0 && end === atoms.length ? atoms : atoms.slice(start, end);
    const kept = stretch === 0 ? shared(run) : run;
    pieces.push({ tag, link, picture, dx, width, atoms: kept });
    dx += width;
    start = end;
  }
  // An array that has grown keeps room for seventeen.
  return pieces.slice();
}

/** The words that are printed in one look with one face. */
interface Shelf {
  readonly look: Look;
  readonly atoms: Map<Shaped, Atom<Look>>;
}

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

const shelves = new WeakMap<Face, Shelf[]>();

/** A book has a dozen looks for each of its faces. */
function shelfOf({ face, look }: Atom<InkLook>): Shelf {
  const ofFace = shelves.get(face) ?? [];
  const known = ofFace.find((shelf) => isAlike(shelf.look, look));
  if (known !== undefined) return known;
  if (ofFace.length === 0) shelves.set(face, ofFace);
  const { family, weight, italic, size, color, tracking } = look;
  const plain = { family, weight, italic, size, color };
  const made = { look: tracking === undefined ? plain : { ...plain, tracking }, atoms: new Map() };
  ofFace.push(made);
  return made;
}

function isAlike(one: Look, other: Look): boolean {
  return (
    one.size === other.size &&
    one.color === other.color &&
    one.weight === other.weight &&
    one.tracking === other.tracking &&
    one.italic === other.italic &&
    one.family === other.family
  );
}
