import bidiFactory from "bidi-js";
import type { Bidi } from "bidi-js";
import LineBreaker from "linebreak";
import type { Direction } from "../../direction.ts";
import type { Face, Shaped } from "./face.ts";
import { isInvisible, partsOf } from "./faces.ts";
import type { Faces, Style } from "./faces.ts";

// The door: the package is CommonJS whose types are written as if it were not.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** A stretch of a paragraph that looks alike and came from one place. */
export interface Span<Look extends SpanLook = SpanLook> {
  readonly text: string;
  readonly look: Look;
  /** The direction in which it is shut in, so that it and its neighbours leave each other in order. */
  readonly isolate?: Direction;
}

export interface SpanLook extends Style {
  /** In points. */
  readonly size: number;
}

/** What is never cut by a line, or a run of blanks: one direction, one face, one look. Widths in points. */
export interface Atom<Look extends SpanLook = SpanLook> {
  /** In logical order, as it was written. */
  readonly text: string;
  readonly look: Look;
  readonly face: Face;
  readonly shaped: Shaped;
  readonly width: number;
  /** Embedding level: odd runs right to left. */
  readonly level: number;
  readonly isSpace: boolean;
  /** Whether a line may or must end behind it. */
  readonly end: "no" | "may" | "hyphen" | "must";
}

/** A character that no face has, in the span where it stands. */
export interface MissingGlyph<Look extends SpanLook = SpanLook> {
  readonly codePoint: number;
  readonly look: Look;
}

export interface Setting {
  readonly faces: Faces;
  readonly direction: Direction;
}

export interface Atoms<Look extends SpanLook> {
  readonly atoms: readonly Atom<Look>[];
  readonly missing: readonly MissingGlyph<Look>[];
}

/**
 * Cuts a paragraph into atoms. The bidirectional algorithm (UAX #9) and the break opportunities (UAX #14) are asked about the paragraph as a
 * whole, before anything is cut; its base direction is the document's, whatever its first letter is.
 */
export function atomsOf<Look extends SpanLook>(
  spans: readonly Span<Look>[],
  { faces, direction }: Setting,
): Atoms<Look> {
  const { text, cuts } = joined(spans);
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const ends = endsOf(text);
  const atoms: Atom<Look>[] = [];
  const missing: MissingGlyph<Look>[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const isCut =
      at === text.length ||
      cuts.has(at) ||
      ends.has(at) ||
      levels[at] !== levels[start] ||
      isBlank(text, at) !== isBlank(text, at - 1);
    if (!isCut || isInsidePair(text, at)) continue;
    const look = cuts.lookAt(start);
    if (look !== undefined) {
      const piece = { text: text.slice(start, at), level: levels[start] ?? 0, look };
      atoms.push(...shapedAtoms(piece, ends.get(at) ?? "no", faces, missing));
    }
    start = at;
  }
  return { atoms, missing };
}

const ISOLATES = { ltr: "\u2066", rtl: "\u2067" } as const;
const POP = "\u2069";

/** Where spans begin, and which look holds from there. */
class Cuts<Look> {
  readonly #starts: number[] = [];
  readonly #known = new Set<number>();
  readonly #looks: Look[] = [];

  add(at: number, look: Look): void {
    this.#starts.push(at);
    this.#known.add(at);
    this.#looks.push(look);
  }

  has(at: number): boolean {
    return this.#known.has(at);
  }

  lookAt(at: number): Look | undefined {
    return this.#looks[this.#starts.findLastIndex((start) => start <= at)];
  }
}

function joined<Look extends SpanLook>(
  spans: readonly Span<Look>[],
): { text: string; cuts: Cuts<Look> } {
  const cuts = new Cuts<Look>();
  let text = "";
  for (const span of spans) {
    const value = span.text.normalize("NFC");
    if (value === "") continue;
    cuts.add(text.length, span.look);
    text += span.isolate === undefined ? value : ISOLATES[span.isolate] + value + POP;
  }
  return { text, cuts };
}

const SOFT_HYPHEN = "\u00ad";

/** Positions behind which a line may or must end; the end of the paragraph is none. */
function endsOf(text: string): ReadonlyMap<number, Atom["end"]> {
  const breaker = new LineBreaker(text);
  const ends = new Map<number, Atom["end"]>();
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.position >= text.length) break;
    const isSoft = text[next.position - 1] === SOFT_HYPHEN;
    ends.set(next.position, next.required === true ? "must" : isSoft ? "hyphen" : "may");
  }
  return ends;
}

/** Blanks that stretch and vanish at the end of a line; what ties words together is not among them. */
function isBlank(text: string, at: number): boolean {
  const char = text[at];
  return char === " " || char === "\n" || char === "\t";
}

function isInsidePair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
}

interface Piece<Look> {
  readonly text: string;
  readonly level: number;
  readonly look: Look;
}

function shapedAtoms<Look extends SpanLook>(
  { text, level, look }: Piece<Look>,
  end: Atom["end"],
  faces: Faces,
  missing: MissingGlyph<Look>[],
): readonly Atom<Look>[] {
  const parts = partsOf(text, look, faces).flatMap(({ text: part, face }) => {
    if (face !== undefined) return [{ text: part, shown: part, face }];
    const [own] = faces.of(look);
    if (own === undefined || Array.from(part).every(isInvisible)) return [];
    for (const char of part) missing.push({ codePoint: char.codePointAt(0) ?? 0, look });
    return [{ text: part, shown: codesOf(part), face: own }];
  });
  return parts.map(({ text: part, shown, face }, index): Atom<Look> => {
    const isLast = index === parts.length - 1;
    return makeAtom({ text: part, level, look }, shown, face, isLast ? end : "no");
  });
}

/** What is printed for a character that no face has. */
function codesOf(text: string): string {
  return Array.from(text)
    .map((char) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`)
    .join("");
}

function makeAtom<Look extends SpanLook>(
  { text, level, look }: Piece<Look>,
  shown: string,
  face: Face,
  end: Atom["end"],
): Atom<Look> {
  const isRightToLeft = level % 2 === 1;
  const visible = Array.from(shown).filter((char) => !isInvisible(char));
  const mirrored = isRightToLeft
    ? visible.map((char) => bidi.getMirroredCharacter(char) ?? char)
    : visible;
  const shaped = face.shape(mirrored.join(""), isRightToLeft ? "rtl" : "ltr");
  const width = (shaped.width * look.size) / 1000;
  const isSpace = text.trim() === "" && isBlank(text, 0);
  return { text, look, face, shaped, width, level, isSpace, end };
}

/** Atoms of one line in the order in which they stand on paper, from the left (UAX #9, rule L2). */
export function visualOrder<A extends Pick<Atom, "level">>(atoms: readonly A[]): readonly A[] {
  const order = [...atoms];
  const most = Math.max(0, ...atoms.map(({ level }) => level));
  for (let level = most; level > 0; level -= 1) reverseRuns(order, level);
  return order;
}

function reverseRuns(order: Pick<Atom, "level">[], level: number): void {
  let start = 0;
  while (start < order.length) {
    if ((order[start]?.level ?? 0) < level) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < order.length && (order[end]?.level ?? 0) >= level) end += 1;
    const run = order.slice(start, end).toReversed();
    order.splice(start, run.length, ...run);
    start = end;
  }
}
