import type { Scene } from "../../../scene.ts";
import type { Color, Furniture, Step, Tag } from "../paper.ts";
import { SLACK } from "../lines.ts";
import type { Printable } from "../printable.ts";
import type { LinePiece } from "./line-pieces.ts";
import type { InkLook, Target } from "./words.ts";

/**
 * A strip of a page, as wide as the text: what is never cut by a page. All x run from the side where the book's lines start, so a right-to-left
 * book is laid out as any other and mirrored when its pages are made. Lengths in points.
 */
export interface Strip {
  readonly height: number;
  /** Space above it; none at the top of a page. */
  readonly gap: number;
  /** Stays on the page of the strip behind it. */
  readonly keep: boolean;
  /** Stays on the page of the strip before it. */
  readonly clings?: true;
  readonly marks: readonly Mark[];
  /** Where it may begin; where nothing is said, on the page of what is before it. */
  readonly start?: Start;
  /** Laid out for a page on its side: it stands on no other, and nothing else on it. */
  readonly isSideways?: true;
  /** May go to the page beside, with all below it, where each of both is about half full then. */
  readonly turns?: true;
  /** Printed once more above it where it is the first of a page. */
  readonly again?: readonly Strip[];
  /** Drawn below it, without taking room, where it is the last of a page; y from its bottom. */
  readonly below?: readonly Mark[];
  /** Stays there too, unless that would leave much of a page white. */
  readonly whole?: true;
  /** The same, lower, where that saves a page. */
  readonly tight?: Tight;
  /** What stands in the margin beside it and beside all others that say the same. */
  readonly beside?: Beside;
  /** What the heads of pages say from here on. */
  readonly running?: Running;
}

/** A lower strip in the place of one with these marks; where others have come to them, it is not the same any more. */
export interface Tight {
  readonly of: readonly Mark[];
  readonly make: () => Pick<Strip, "height" | "marks">;
}

/** The margin of a thing, what that is: it begins where the thing does, and goes on on each page on which the thing goes on. */
export interface Beside {
  readonly what: readonly Strip[];
  /** What the margin of a further page says first; made where there is one, which is seldom. */
  readonly again?: () => Strip;
}

export interface Start {
  /**
   * A page of its own kind, one with an even number unless the one before it would stay white, the next one of the same thing, or one on which so
   * much of the text's height is left.
   */
  readonly page: "new" | "even" | "next" | "cover" | "opener" | "foldout" | "landscape" | number;
}

export interface Running {
  readonly chapter?: string;
  readonly number?: string;
  readonly section?: string;
  /** Pages before the first chapter have numbers of their own. */
  readonly front?: boolean;
}

/** Something drawn on a strip; y from its top. */
export type Mark =
  | LineMark
  | RuleMark
  | BoxMark
  | IconMark
  | SceneMark
  | NumberMark
  | PlaceMark
  | ImageMark
  | EnlargedMark;

/** A line of text: its pieces from the left, whatever the direction. */
export interface LineMark {
  readonly type: "line";
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly width: number;
  readonly pieces: readonly LinePiece[];
  /** What is added to each of its blanks. */
  readonly stretch?: number;
  /** Where it is for the eye only. */
  readonly furniture?: Furniture;
  /** Counted from the corner of the page, not of the text. */
  readonly onPage?: true;
}

export interface RuleMark {
  readonly type: "rule";
  readonly x: number;
  readonly y: number;
  /** Along the line, or down the page. */
  readonly width: number;
  readonly height?: number;
  readonly weight: number;
  readonly color: Color;
  readonly dash?: readonly number[];
  readonly onPage?: true;
  /** Of what is to be filled in; any other is decoration. */
  readonly tag?: Tag;
}

export interface BoxMark {
  readonly type: "box";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Color;
  readonly stroke?: Color;
  readonly weight?: number;
  readonly dash?: readonly number[];
  readonly radius?: number;
  readonly onPage?: true;
  /** Lies under all else on its page. */
  readonly isGround?: true;
  readonly tag?: Tag;
}

/** A drawing in a square. */
export interface IconMark {
  readonly type: "icon";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** In units of the square's grid. */
  readonly grid: number;
  readonly shapes: readonly IconShape[];
  /** Whether it turns in a right-to-left book. */
  readonly turns: boolean;
}

export interface IconShape {
  readonly steps: readonly Step[];
  readonly fill?: Color;
  readonly stroke?: Color;
  /** In units of the grid. */
  readonly width?: number;
}

export interface SceneMark {
  readonly type: "scene";
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly scene: Scene;
  readonly tag: Tag;
}

export interface ImageMark {
  readonly type: "image";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Printable;
  readonly tag: Tag | undefined;
  /** Where it leads, with the tag of the link around it. */
  readonly link?: Target & { readonly tag: Tag };
  readonly onPage?: true;
}

/** The number of the page where an anchor is, known when all pages are; it ends at x. */
export interface NumberMark {
  readonly type: "number";
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly look: InkLook;
  /** It begins at x instead. */
  readonly align?: "start";
  /** What is printed where it is not the number alone. */
  readonly says?: (page: string) => string;
  /** Dots lead to it from here. */
  readonly leader?: { readonly from: number; readonly color: Color };
}

export interface PlaceMark {
  readonly type: "place";
  readonly y: number;
  readonly anchor: string;
}

/** What was laid out for paper that is so much smaller, on paper as it is: in large print what one reads there, beside what has one size always. */
export interface EnlargedMark {
  readonly type: "enlarged";
  readonly y: number;
  readonly scale: number;
  readonly marks: readonly Mark[];
}

export function strip(
  height: number,
  marks: readonly Mark[] = [],
  more: Partial<Strip> = {},
): Strip {
  return { height, gap: 0, keep: false, marks, ...more };
}

/** The first strip with something more. */
export function withFirst(
  strips: readonly Strip[],
  change: (first: Strip) => Partial<Strip>,
): readonly Strip[] {
  const [first] = strips;
  return first === undefined ? strips : strips.with(0, { ...first, ...change(first) });
}

/** Lines that nobody needs to hear: they say once more what is said elsewhere. */
export function forTheEye(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => (mark.type === "line" ? { ...mark, furniture: "other" } : mark));
}

/** The same, for pages on their side. */
export function sideways(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((each) => ({ ...each, isSideways: true }));
}

/** So much space above, unless there is more already. */
export function spaced(strips: readonly Strip[], gap: number): readonly Strip[] {
  return withFirst(strips, (first) => ({ gap: Math.max(first.gap, gap) }));
}

/** The first line, and those that stay with it, on the page of what is before them. */
export function clinging(strips: readonly Strip[]): readonly Strip[] {
  return withFirst(strips, () => ({ clings: true }));
}

/** So much of a thing is not left for another page: three lines. */
const END = 42;

/** The last lines stay together with one more. */
export function withEnd(strips: readonly Strip[]): readonly Strip[] {
  let below = 0;
  return strips
    .toReversed()
    .map((each, index) => {
      const keep = each.keep || (index > 0 && below < END);
      below += each.height;
      return { ...each, keep };
    })
    .toReversed();
}

/** All on one page; and with what follows, if `on`. */
export function kept(strips: readonly Strip[], on = false): readonly Strip[] {
  return strips.map((each, index) =>
    !each.keep && (index < strips.length - 1 || on) ? { ...each, keep: true } : each,
  );
}

export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0);
}

/** The marks so much further down. */
export function lowered(marks: readonly Mark[], by: number): readonly Mark[] {
  return by === 0 ? marks : marks.map((mark) => ({ ...mark, y: mark.y + by }));
}

interface Placed {
  readonly top: number;
  readonly bottom: number;
  readonly strip: Strip;
}

/** Strips one below the other, from the top of the first. */
function placed(strips: readonly Strip[]): readonly Placed[] {
  let y = 0;
  return strips.map((each, index) => {
    const top = y + (index === 0 ? 0 : each.gap);
    y = top + each.height;
    return { top, bottom: y, strip: each };
  });
}

/**
 * Columns that stand beside each other, as strips of the whole width: they end only where no column has a line. Where that would make a strip
 * taller than `most`, they end where the longest column's lines do.
 */
export function beside(columns: readonly (readonly Strip[])[], most: number): readonly Strip[] {
  const filled = columns.filter((column) => column.length > 0);
  const [only] = filled;
  if (filled.length === 1 && only !== undefined) return withFirst(only, () => ({ gap: 0 }));
  const all = filled.map(placed);
  const height = Math.max(0, ...all.map((column) => column.at(-1)?.bottom ?? 0));
  const longest = all.find((column) => column.at(-1)?.bottom === height) ?? [];
  const ends = longest.slice(0, -1).map(({ bottom }) => bottom);
  const free = ends.filter((y) =>
    all.every((column) =>
      column.every(({ top, bottom }) => bottom <= y + SLACK || top >= y - SLACK),
    ),
  );
  const cut = cuts([...free, height]) > most ? ends : free;
  return slices(all, [...cut, height]);
}

/** The greatest distance between cuts. */
function cuts(ends: readonly number[]): number {
  return Math.max(...ends.map((end, index) => end - (ends[index - 1] ?? 0)));
}

function slices(all: readonly (readonly Placed[])[], ends: readonly number[]): readonly Strip[] {
  return ends.map((end, index) => {
    const from = ends[index - 1] ?? 0;
    const within = all.flatMap((column) =>
      column.filter(({ top }) => top >= from - SLACK && (top < end - SLACK || end === from)),
    );
    // Space at the beginning of a slice belongs above it.
    const first = Math.min(...within.map(({ top }) => top), end);
    const begin = index === 0 ? 0 : first;
    const keep = within.some(({ strip: { keep: stays }, bottom }) => stays && bottom > end - 1);
    const marks = within.flatMap(({ top, strip: { marks: own } }) => lowered(own, top - begin));
    const head = within.find(({ top, strip: { again } }) => again !== undefined && top <= first);
    const again = head?.strip.again;
    return strip(end - begin, marks, {
      gap: index === 0 ? 0 : begin - from,
      keep,
      ...(again === undefined ? {} : { again }),
    });
  });
}

/** All in one piece. */
export function joined(strips: readonly Strip[]): Strip {
  const marks = placed(strips).flatMap(({ top, strip: { marks: own } }) => lowered(own, top));
  const [first] = strips;
  return strip(heightOf(strips), marks, {
    gap: first?.gap ?? 0,
    keep: strips.at(-1)?.keep ?? false,
  });
}

/** What is taller would hardly leave room for anything else on its page. */
const TALLEST = 0.9;

/**
 * All in one piece, or as they are where that would be taller than a page: then they are cut between any two of them, but not behind the first
 * and not before the last.
 * @param height Of a page's text.
 */
export function inOnePiece(strips: readonly Strip[], height: number): readonly Strip[] {
  if (strips.length === 0 || !isTooTall(strips, height)) return [joined(strips)];
  const edges = new Set([0, strips.length - 2]);
  return strips.map((each, index) => (edges.has(index) ? { ...each, keep: true } : each));
}

/** Whether they have no room on one page of so much text. */
export function isTooTall(strips: readonly Strip[], height: number): boolean {
  return heightOf(strips) > TALLEST * height;
}

/**
 * Lists that stand beside each other. What is in them is whole; but where no page could end, since no list ends where another does, all of it may
 * be cut between its lines.
 * @param height Of a page's text.
 */
export function listsBeside(
  lists: readonly (readonly (readonly Strip[])[])[],
  height: number,
): readonly Strip[] {
  const cutAbove = (most: number): readonly (readonly Strip[])[] =>
    lists.map((list) => list.flatMap((strips) => inOnePiece(strips, most)));
  const strips = beside(cutAbove(height), Infinity);
  return strips.every((each) => each.height <= height) ? strips : beside(cutAbove(0), height);
}
