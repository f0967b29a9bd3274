import type { Atom } from "./paragraph.ts";

/**
 * How far blanks may be drawn apart or pushed together, as a factor of their own width. What would go beyond `widest` is worse to read than a
 * ragged edge.
 */
export const stretch = { least: 0.8, comfortable: 1.6, widest: 2.5 } as const;

/**
 * How far letters may be moved apart or together, as a share of their size, which nobody sees; and from which factor of the blanks on they
 * are. Hebrew is never spaced otherwise than its letters are.
 */
export const spread = { closest: -0.01, widest: 0.015, below: 0.9, above: 1.3 } as const;

/** Lengths of a part of a paragraph, in points: all of it, its blanks, and the sizes of its letters. */
export interface Extent {
  readonly width: number;
  readonly blanks: number;
  readonly letters: number;
}

export const NOTHING: Extent = { width: 0, blanks: 0, letters: 0 };

export function sum(one: Extent, other: Extent): Extent {
  return {
    width: one.width + other.width,
    blanks: one.blanks + other.blanks,
    letters: one.letters + other.letters,
  };
}

export function difference(one: Extent, other: Extent): Extent {
  return {
    width: one.width - other.width,
    blanks: one.blanks - other.blanks,
    letters: one.letters - other.letters,
  };
}

export function extentOf(atoms: readonly Atom[]): Extent {
  let [width, blanks, letters] = [0, 0, 0];
  for (const atom of atoms) {
    width += atom.width;
    if (atom.isSpace) blanks += atom.width;
    else if (atom.level === 0) letters += atom.shaped.glyphs.length * atom.look.size;
  }
  return { width, blanks, letters };
}

/** How a line is filled: the factor of its blanks, and what is added behind each letter as a share of its size. */
interface Filling {
  readonly factor: number;
  readonly tracking: number;
}

/** The blanks give way first, then the letters, then the blanks again. */
export function fillingOf({ width, blanks, letters }: Extent, room: number): Filling {
  const gap = room - width;
  const isWide = gap >= 0;
  const first = blanks * ((isWide ? spread.above : spread.below) - 1);
  const most = letters * (isWide ? spread.widest : spread.closest);
  const over = isWide ? Math.max(0, gap - first) : Math.min(0, gap - first);
  const moved = isWide ? Math.min(over, most) : Math.max(over, most);
  const left = gap - moved;
  const factor =
    left === 0 ? 1 : blanks === 0 ? (isWide ? Infinity : -Infinity) : 1 + left / blanks;
  return { factor, tracking: letters === 0 ? 0 : moved / letters };
}

/** The narrowest that a part of a paragraph can be. */
export function least({ width, blanks, letters }: Extent): number {
  return width - blanks * (1 - stretch.least) + letters * spread.closest;
}
